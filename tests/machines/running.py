"""Webs and assistants as processes of their own, and a browser that may come to any of the webs."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

from bot.web.child import assistant_command, free_port
from summaries.places import models_dir

SECRET = "only for this test, and 20 signs"


@dataclass
class Running:
    """One process, and where it answers."""

    process: subprocess.Popen[bytes]
    address: str

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()


@contextmanager
def assistants(folder: Path, count: int) -> Iterator[list[Running]]:
    """Real assistants, started side by side: each needs some 10 to 20 seconds."""
    started = []
    for number in range(count):
        port = free_port()
        started.append(Running(_start(assistant_command(port), folder / f"assistant{number}"), _at(port)))
    with _ended(started):
        for one in started:
            _wait(one, "/webhooks/companion/awake", lambda reply: bool(reply.json()["awake"]))
        yield started


@contextmanager
def webs(folder: Path, count: int, helpers: list[Running]) -> Iterator[list[Running]]:
    """Real webs over these assistants."""
    started = []
    for number in range(count):
        port, named = free_port(), ",".join(one.address for one in helpers)
        command = [sys.executable, "-m", "summaries.cli", "serve", "--port", str(port)]
        process = _start(command, folder / f"web{number}", COMPANION_ASSISTANT=named)
        started.append(Running(process, _at(port)))
    with _ended(started):
        for one in started:
            _wait(one, "/favicon.ico", lambda reply: reply.status_code == 200)
        yield started


def _at(port: int) -> str:
    return f"http://127.0.0.1:{port}"


def _start(command: list[str], folder: Path, **more: str) -> subprocess.Popen[bytes]:
    folder.mkdir()
    ours = {"COMPANION_DATA": str(folder), "COMPANION_MODELS": str(models_dir()), "COMPANION_SECRET": SECRET}
    environment = {**os.environ, **more, **ours}
    root = Path(__file__).parents[2]
    return subprocess.Popen(command, cwd=root, env=environment, stdout=subprocess.DEVNULL)


def _wait(one: Running, path: str, ready: object, seconds: float = 300.0) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        assert one.process.poll() is None, "it ended by itself"
        try:
            if ready(httpx.get(one.address + path, timeout=5.0)):  # type: ignore[operator]
                return
        except httpx.TransportError:
            pass
        time.sleep(0.1)
    raise AssertionError("it did not start in time")


@contextmanager
def _ended(started: list[Running]) -> Iterator[None]:
    try:
        yield
    finally:
        for one in started:
            one.kill()


class Browser:
    """One browser with its cookie. `at` is the web that the balancer leads it to."""

    def __init__(self, at: str, cookies: httpx.Cookies | None = None) -> None:
        self.at = at
        self._client = httpx.Client(timeout=40.0, cookies=cookies, follow_redirects=True)
        self.page = ""

    def another_tab(self, at: str) -> Browser:
        other = Browser(at, httpx.Cookies(self._client.cookies))
        other.page = self.page
        return other

    @property
    def token(self) -> str:
        return str(self._client.cookies["sitting"])

    def see(self, path: str) -> str:
        self.page = self._client.get(self.at + path).text
        return self.page

    def press(self, path: str, fields: dict[str, str], *, script: bool = False) -> httpx.Response:
        found = re.search(r'data-at="([^"]*)"', self.page)
        headers = {"origin": self.at, **({"x-part": "1"} if script else {})}
        reply = self._client.post(
            self.at + path, data={"at": found.group(1) if found else "", **fields}, headers=headers
        )
        if not script:
            self.page = reply.text
        return reply

    def say(self, words: str, message_id: str) -> bool:
        """Types into the chat as the page's script does; tells whether the page showed it as said."""
        told = self._chat(words, message_id)
        return "go" in told or not told.get("asleep", True)

    def answer(self, words: str, message_id: str) -> bool:
        """The same; tells whether the page said that these words are written down. What is said while no question is
        open may be something else: then the page asks what was meant."""
        return f"I wrote down: “{words}”" in self._chat(words, message_id).get("bubbles", "")

    def _chat(self, words: str, message_id: str) -> dict[str, Any]:
        reply = self.press("/chat", {"text": words, "id": message_id}, script=True)
        told: dict[str, Any] = reply.json() if reply.status_code == 200 else {}
        return told
