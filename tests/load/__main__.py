"""Many sittings at once: PYTHONPATH=tests python -m load [SHARE]. Writes its part of docs/benchmarks.md.

One kiosk, 50 and 200 sittings on one `companion serve`, then far more than it carries; Locust runs on the same two
cores. `SHARE` of the usual time (1 is about 7 minutes). Everything stays on 127.0.0.1 and stops by itself.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
from bench.paper import made_here, put
from crash.running import Running

from load.weight import Weight, weigh

LOCUST = Path(__file__).parents[2] / ".tools" / "load" / "bin" / "locust"


@dataclass(frozen=True)
class Stage:
    """So many sittings for so many seconds, each waiting `wait` (least, most) seconds between turns."""

    name: str
    users: int
    seconds: int
    wait: tuple[float, float] = (5.0, 15.0)
    kiosk: bool = False


STAGES = (
    Stage("1 kiosk", 1, 60, (3.0, 6.0), kiosk=True),
    Stage("50 sittings", 50, 90),
    Stage("200 sittings", 200, 120),
    Stage("600 in a hurry", 600, 60, (1.0, 3.0)),
)
HEAD = """## Load: many sittings at once

Made by `make load` on {made}. Locust ran on the same cores, so it takes a part of them. A turn is one
sentence from the browser's side, with its answer. {waits}
Beyond what it carries the site refuses turns with a sentence and a 503; the words stay in the box.
Straight after the last stage a new sitting's turn took {after:.2f} s, the safety page {safety:.3f} s.

| stage | turns | a second | p50, s | p95, s | longest, s | errors | refused | web, MB | assistant, MB |
|---|---|---|---|---|---|---|---|---|---|
{rows}"""
WAITS = "Each sitting waits 5 to 15 seconds between turns (the kiosk 3 to 6, those in a hurry 1 to 3)."


def drive(site: Running, stage: Stage, folder: Path, share: float = 1.0) -> dict[str, Any]:
    """Locust's figures of one stage by name of request. Raises RuntimeError where Locust itself fails."""
    result = folder / "load.json"
    environment = {
        **os.environ,
        "LOAD_RESULT": str(result),
        "LOAD_WAIT": f"{stage.wait[0]},{stage.wait[1]}",
        "LOAD_KIOSK": "1" if stage.kiosk else "",
    }
    command = [
        str(LOCUST), "-f", str(Path(__file__).with_name("locustfile.py")), "--headless", "--host", site.url,
        "-u", str(stage.users), "-r", str(max(1, stage.users // 10)), "-t", f"{max(5, int(stage.seconds * share))}s",
        "--only-summary", "--exit-code-on-error", "0", "--stop-timeout", "30",
    ]  # fmt: skip
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=600, check=False)
    if not result.exists():
        raise RuntimeError(f"Locust failed: {done.stderr[-500:]}")
    found = json.loads(result.read_text())
    result.unlink()
    if not found["names"].get("turn", {}).get("count"):
        raise RuntimeError(f"Locust made no turn at all: {done.stderr[-500:]}")
    print(stage.name, found, flush=True)
    return found  # type: ignore[no-any-return]


def row(stage: Stage, seconds: float, found: dict[str, Any], weight: Weight) -> str:
    """One line of the table."""
    none = {"count": 0, "errors": 0, "p50": 0, "p95": 0, "longest": 0}
    turn, refused = found["names"].get("turn", none), found["names"].get("refused", none)
    errors = sum(each["errors"] for each in found["names"].values())
    return (
        f"| {stage.name} | {turn['count']:,} | {turn['count'] / seconds:.1f} | {turn['p50'] / 1000:.2f} | "
        f"{turn['p95'] / 1000:.2f} | {turn['longest'] / 1000:.2f} | {errors} | {refused['count']:,} | "
        f"{weight.web:.0f} | {weight.assistant:.0f} |"
    )


def one_turn(site: Running) -> tuple[float, float]:
    """Seconds that the safety page and then a new sitting's first turn take."""
    began = time.perf_counter()
    assert httpx.get(site.url + "/not-safe", timeout=30).status_code == 200
    safety, began = time.perf_counter() - began, time.perf_counter()
    with httpx.Client(base_url=site.url, headers={"origin": site.url}, timeout=60) as browser:
        at = browser.get("/chat").text.partition('data-at="')[2].partition('"')[0]
        form = {"text": "who comes", "id": "after-the-load", "at": at}
        reply = browser.post("/chat", data=form, headers={"x-part": "1"})
        assert reply.status_code == 200, reply.status_code
        assert reply.json()["bubbles"]
    return safety, time.perf_counter() - began


def main() -> int:
    share = float(sys.argv[1]) if len(sys.argv) > 1 else 1.0
    rows, safety, after = [], 0.0, 0.0
    with tempfile.TemporaryDirectory() as folder:
        for kiosk in (True, False):
            site = Running(Path(folder) / ("kiosk" if kiosk else "home"), kiosk=kiosk)
            site.start()
            try:
                site.wait_awake()
                for stage in (each for each in STAGES if each.kiosk is kiosk):
                    began = time.monotonic()
                    found = drive(site, stage, Path(folder), share)
                    rows.append(row(stage, time.monotonic() - began, found, weigh(site)))
                safety, after = one_turn(site) if not kiosk else (0.0, 0.0)
            finally:
                site.stop()
    text = HEAD.format(made=made_here(), waits=WAITS, after=after, safety=safety, rows="\n".join(rows))
    print(text)
    if share == 1.0:
        put("load", text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
