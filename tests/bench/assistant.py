"""The assistant: its start, and its turns at 1 and 20 users, against what Rasa itself costs."""

from __future__ import annotations

import asyncio
import json
import os
import random
import re
import secrets
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

import httpx
from bench.timing import Ratio, share, whole_process

LINES = [
    "wen is my meating",
    "who comes",
    "what happens in it",
    "what does SENCO mean",
    "do i have to go",
    "can i bring my mum",
    "what is in my plan",
    "my goals",
    "idk",
    "thanks",
    "how long is it",
    "i dont want to speak",
]
THINKING_SECONDS = 5.0

_PARSE = """
import asyncio, json, sys, time
from bot.engine.logs import keep_words_out
keep_words_out()
from rasa.core.agent import Agent
from bot.engine.train import model_path
agent = Agent.load(str(model_path()))
lines = json.loads(sys.argv[1])
async def main():
    for line in lines: await agent.parse_message(line)
    times = []
    for _ in range(20):
        for line in lines:
            start = time.perf_counter(); await agent.parse_message(line); times.append(time.perf_counter() - start)
    times.sort()
    print(times[len(times) // 2], times[int(len(times) * 0.95)])
asyncio.run(main())
"""


def ratios() -> list[Ratio]:
    """Start against `import tensorflow`; a turn's p95 against a bare `parse_message` (p50 and p95) of the same run."""
    tensorflow, _ = whole_process([sys.executable, "-c", "import tensorflow"], runs=3)
    starts = [_start_and_stop() for _ in range(3)]
    found = [Ratio("serve until Rasa answers / import tensorflow", statistics.median(starts), tensorflow, 2.0)]
    done = subprocess.run([sys.executable, "-c", _PARSE, json.dumps(LINES)], capture_output=True, text=True, check=True)
    parse_p50, parse_p95 = map(float, done.stdout.split()[-2:])
    with Site() as site:
        one = asyncio.run(_talk(site, users=1, turns=24, thinking=0.0))
        twenty = asyncio.run(_talk(site, users=20, turns=8, thinking=THINKING_SECONDS))
        began = time.perf_counter()
        peak = asyncio.run(_talk(site, users=20, turns=10, thinking=0.0))
        per_second = len(peak) / (time.perf_counter() - began)
    found += [
        Ratio("a turn's p50, 1 user / parse_message p50", share(one, 0.5), parse_p50, None),
        Ratio("a turn's p95, 1 user / parse_message p95", share(one, 0.95), parse_p95, None),
        Ratio("a turn's p50, 20 users / parse_message p50", share(twenty, 0.5), parse_p50, None),
        Ratio("a turn's p95, 20 users / parse_message p95", share(twenty, 0.95), parse_p95, 8.0),
        Ratio("peak turns a second x parse_message p50", per_second, 1 / parse_p50, None, "/s"),
    ]
    return found


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Site:
    """`companion serve` on a free port with a data folder of its own; asleep until `wait_awake` returns."""

    def __init__(self) -> None:
        self.port = _free_port()
        self.folder = tempfile.TemporaryDirectory()
        self.url = f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> Site:
        environment = {**os.environ, "COMPANION_DATA": self.folder.name}
        models = Path(__file__).parents[2] / "bot" / "models"
        os.symlink(models, Path(self.folder.name) / "models")
        code = f"from bot.commands import serve; serve(['--port', '{self.port}'])"
        self.process = subprocess.Popen(
            [sys.executable, "-c", code], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        self.wait_awake()
        return self

    def wait_awake(self, limit: float = 120.0) -> None:
        end = time.monotonic() + limit
        while time.monotonic() < end:
            try:
                with urllib.request.urlopen(f"{self.url}/awake", timeout=2) as answer:
                    if json.load(answer).get("awake"):
                        return
            except OSError:
                pass
            time.sleep(0.05)
        raise RuntimeError("the assistant did not wake up")

    def __exit__(self, *_: object) -> None:
        self.process.terminate()
        self.process.wait(30)
        self.folder.cleanup()


def _start_and_stop() -> float:
    began = time.perf_counter()
    with Site():
        return time.perf_counter() - began


async def _talk(site: Site, users: int, turns: int, thinking: float) -> list[float]:
    """Seconds of each turn, seen by the browser's side of the site."""
    seconds: list[float] = []
    chance = random.Random(1)

    async def one_user(number: int) -> None:
        headers = {"Origin": site.url, "X-Part": "1"}
        async with httpx.AsyncClient(base_url=site.url, timeout=60, headers=headers) as client:
            await client.get("/")
            found = re.search(r'data-at="([^"]+)"', (await client.get("/chat")).text)
            assert found, "the chat page has no token"
            await asyncio.sleep(chance.random() * thinking)
            for turn in range(turns):
                line = LINES[(number + turn) % len(LINES)]
                start = time.perf_counter()
                form = {"text": line, "id": secrets.token_hex(8), "at": found.group(1)}
                answer = await client.post("/chat", data=form)
                assert "bubbles" in answer.json(), f"a turn was not answered: {answer.status_code}"
                seconds.append(time.perf_counter() - start)
                await asyncio.sleep(thinking)

    await asyncio.gather(*(one_user(number) for number in range(users)))
    return seconds
