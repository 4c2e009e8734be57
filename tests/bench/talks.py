"""Turns a second of the stock assistant: `rasa run` with its REST channel and an action server beside it."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
from bench.assistant import LINES, Site, _free_port, _talk
from bench.rivals import ROOT

USERS, TURNS = 20, 10
_AWAKE_SECONDS = 600.0


@contextmanager
def stock_server(model: Path) -> Iterator[str]:
    """The stock assistant on a free port of this machine; gives its address."""
    port, actions = _free_port(), _free_port()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "credentials.yml").write_text("rest:\n", encoding="utf-8")
        (folder / "endpoints.yml").write_text(f'action_endpoint: {{url: "http://127.0.0.1:{actions}/webhook"}}\n')
        rasa = [sys.executable, "-m", "rasa", "run"]
        environment = {**os.environ, "COMPANION_DATA": name, "PYTHONPATH": str(ROOT), "SANIC_REGISTER": "false"}
        commands = (
            [*rasa, "actions", "--actions", "actions", "--port", str(actions)],
            [*rasa, "--model", str(model), "--port", str(port), "--interface", "127.0.0.1",
             "--credentials", str(folder / "credentials.yml"), "--endpoints", str(folder / "endpoints.yml")],
        )  # fmt: skip
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        running = [subprocess.Popen(command, env=environment, cwd=ROOT, **quiet) for command in commands]  # type: ignore[call-overload]
        try:
            address = f"http://127.0.0.1:{port}"
            _wait(address, running)
            yield address
        finally:
            for process in running:
                process.terminate()
            for process in running:
                process.wait(30)


def _wait(address: str, running: list[subprocess.Popen[bytes]]) -> None:
    end = time.monotonic() + _AWAKE_SECONDS
    while time.monotonic() < end and all(process.poll() is None for process in running):
        try:
            ask = {"sender": "first", "message": "hello"}
            if httpx.post(f"{address}/webhooks/rest/webhook", json=ask, timeout=120).status_code == 200:
                return
        except httpx.HTTPError:
            pass
        time.sleep(0.5)
    raise RuntimeError("the stock assistant did not wake up")


async def _stock_talk(address: str) -> int:
    """Every user says TURNS lines, one after the other. Gives how many were answered with something."""
    answered = 0

    async def one_user(number: int) -> None:
        nonlocal answered
        async with httpx.AsyncClient(timeout=120) as client:
            for turn in range(TURNS):
                ask = {"sender": f"user{number}", "message": LINES[(number + turn) % len(LINES)]}
                answer = await client.post(f"{address}/webhooks/rest/webhook", json=ask)
                answered += bool(answer.json())

    await asyncio.gather(*(one_user(number) for number in range(USERS)))
    return answered


def stock_turns(model: Path) -> tuple[float, float]:
    """(turns a second at the peak, share of turns that were answered) of the stock assistant."""
    with stock_server(model) as address:
        start = time.perf_counter()
        answered = asyncio.run(_stock_talk(address))
        return USERS * TURNS / (time.perf_counter() - start), answered / (USERS * TURNS)


def our_turns() -> float:
    """Turns a second at the peak of the whole of ours: web, safety, store and assistant."""
    with Site() as site:
        start = time.perf_counter()
        turns = asyncio.run(_talk(site, users=USERS, turns=TURNS, thinking=0.0))
        return len(turns) / (time.perf_counter() - start)
