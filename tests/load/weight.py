"""How heavy a running site is: memory of its two processes, and its data folder on the disk."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from crash.running import Running


@dataclass(frozen=True)
class Weight:
    """Megabytes in memory (resident) of web and assistant, and kilobytes of the data folder without the model."""

    web: float
    assistant: float
    disk: float


def weigh(site: Running) -> Weight:
    """Now. Raises AssertionError where the site or its assistant does not run."""
    assistant = site.assistant()
    assert site.process is not None
    assert assistant is not None
    files = [path for path in site.folder.rglob("*") if path.is_file() and not path.is_symlink()]
    return Weight(_resident(site.process.pid), _resident(assistant), sum(path.stat().st_size for path in files) / 1024)


def _resident(process: int) -> float:
    status = Path(f"/proc/{process}/status").read_text()
    found = re.search(r"VmRSS:\s+(\d+) kB", status)
    assert found
    return int(found.group(1)) / 1024
