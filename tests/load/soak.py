"""Sittings in a row: PYTHONPATH=tests python -m load.soak [SITTINGS]. Writes its part of docs/benchmarks.md.

Each one begins, says three things, and ends: two in three finish (and are erased), one in six keeps a companion file
and locks it, one in six deletes everything. Memory and disk are weighed ten times; memory must be level from half way.
"""

from __future__ import annotations

import random
import re
import secrets
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
from bench.paper import made_here, put
from crash.running import Running
from tqdm import tqdm

from load.weight import Weight, weigh

SAYS = ("wen is my meating", "i like trains", "maths is hard", "who comes", "a quiet room", "what is in my plan")
AT_ONCE = 4
LEVEL = 1.05
"""The end may weigh so much more than the middle: caches still fill, a leak would show."""


def one(site: Running, chance: random.Random) -> None:
    """One whole sitting. Raises AssertionError where a page is not as it should be."""
    with httpx.Client(base_url=site.url, headers={"origin": site.url}, timeout=60, follow_redirects=True) as browser:
        browser.get("/")
        at = _at(browser.get("/chat").text)
        _good(browser.post("/chat/topic", data={"topic": "my_views", "at": at}))
        for words in chance.sample(SAYS, 3):
            _say(browser, {"text": words, "id": secrets.token_hex(9), "at": at})
        end = chance.randrange(6)
        if end == 0:
            _good(browser.post("/stop/keep", data={"at": at}))
        _good(browser.post("/delete" if end == 1 else "/stop/finish", data={"at": at}))


def _say(browser: httpx.Client, form: dict[str, str], tries: int = 20) -> None:
    """One turn; sent again, as the page does, where the assistant was too slow."""
    for _ in range(tries):
        said = _good(browser.post("/chat", data=form, headers={"x-part": "1"})).json()
        if not said.get("asleep"):
            assert "go" in said or said["bubbles"]
            return
        time.sleep(1.5)
    raise AssertionError("the assistant does not answer any more")


def _good(reply: httpx.Response) -> httpx.Response:
    assert reply.status_code == 200, reply.status_code
    return reply


def _at(page: str) -> str:
    found = re.search(r'data-at="([^"]+)"', page)
    assert found, "no page of a sitting"
    return found.group(1)


def run(site: Running, sittings: int, seed: int = 1, looks: int = 10) -> list[tuple[int, Weight]]:
    """So many sittings, `AT_ONCE` at a time, weighed at the start and `looks` times on the way."""
    weights, each = [(0, weigh(site))], max(1, sittings // looks)
    with ThreadPoolExecutor(AT_ONCE) as browsers, tqdm(total=sittings, disable=None) as bar:
        for first in range(0, sittings, each):
            numbers = range(first, min(first + each, sittings))
            for _ in browsers.map(lambda number: one(site, random.Random(f"{seed} {number}")), numbers):
                bar.update()
            weights.append((numbers.stop, weigh(site)))
    return weights


def level(weights: list[tuple[int, Weight]]) -> bool:
    """True where memory has stopped growing half way. Files that were kept take room on the disk, and should."""
    middle, end = weights[len(weights) // 2][1], weights[-1][1]
    return end.web <= middle.web * LEVEL and end.assistant <= middle.assistant * LEVEL


def as_text(weights: list[tuple[int, Weight]], minutes: float) -> str:
    rows = [f"| {at:,} | {w.web:.0f} | {w.assistant:.0f} | {w.disk:,.0f} |" for at, w in weights]
    said = "level from half way on" if level(weights) else "**still growing at the end**"
    return "\n".join(
        (
            "## Soak: sittings in a row",
            "",
            f"Made by `make soak` on {made_here()}: {weights[-1][0]:,} sittings in {minutes:.0f} minutes,",
            f"{AT_ONCE} at a time, each with a page, four turns and an end; one in six keeps a companion file, locked.",
            f"Memory is {said}. The disk grows by the kept files only.",
            "",
            "| sittings | web, MB | assistant, MB | data folder, KB |",
            "|---|---|---|---|",
            *rows,
        )
    )


def main() -> int:
    sittings = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    with tempfile.TemporaryDirectory() as folder:
        site = Running(Path(folder) / "data")
        site.start()
        try:
            site.wait_awake()
            began = time.monotonic()
            weights = run(site, sittings)
        finally:
            site.stop()
    text = as_text(weights, (time.monotonic() - began) / 60)
    print(text)
    put("soak", text)
    return 0 if level(weights) else 1


if __name__ == "__main__":
    sys.exit(main())
