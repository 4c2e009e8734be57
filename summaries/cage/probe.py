"""Do the bars hold on this computer? A real worker tries what it should not be able to do (`companion doctor`)."""

from __future__ import annotations

import os
import secrets
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from summaries.errors import CompanionError
from summaries.worker import run_limited

_SLEEP = "import time; time.sleep(30)"
_PATIENCE = 2.0


@dataclass(frozen=True)
class Cage:
    """What a worker can't do here. `works` is False where not even a worker could be started."""

    works: bool
    no_files: bool = False
    no_network: bool = False
    no_survivors: bool = False


def look() -> Cage:
    """Start one worker that tries everything."""
    with tempfile.TemporaryDirectory(prefix="companion-") as folder, socket.socket() as listener:
        outside = Path(folder) / "outside.txt"
        outside.write_text("outside", encoding="utf-8")
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        try:
            got = run_limited(attempts, str(outside), listener.getsockname()[1], seconds=60)
        except CompanionError:
            return Cage(works=False)
        wrote = outside.with_name("written.txt").exists()
    return Cage(
        works=True,
        no_files=not (got["read"] or got["write"] or wrote),
        no_network=not got["connect"],
        no_survivors=gone(got["child"]),
    )


def attempts(outside: str, port: int) -> dict[str, int]:
    """In the worker: what succeeds (1) and what does not (0); `child` is the number of a process left running."""
    child = subprocess.Popen(  # noqa: S603 - Python itself, which sleeps
        [sys.executable, "-c", _SLEEP], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    return {
        "read": _works(lambda: Path(outside).read_bytes()),
        "write": _works(lambda: Path(outside).with_name("written.txt").write_bytes(secrets.token_bytes(8))),
        "connect": _works(lambda: socket.create_connection(("127.0.0.1", port), 2).close()),
        "child": child.pid,
    }


def _works(attempt: Callable[[], object]) -> int:
    try:
        attempt()
    except OSError:
        return 0
    return 1


def gone(process: int) -> bool:
    """Has the process of that number ended, or does it end at once?"""
    end = time.monotonic() + _PATIENCE
    while _runs(process):
        if time.monotonic() > end:
            return False
        time.sleep(0.02)
    return True


def _runs(process: int) -> bool:
    """One that has ended and is only not yet fetched does not run."""
    if sys.platform.startswith("linux"):
        try:
            return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
        except (OSError, IndexError):
            return False
    try:
        os.kill(process, 0) if os.name == "posix" else None
    except OSError:
        return False
    return True  # on Windows nobody ends it
