"""docs/benchmarks.md in parts: each command writes its own part and leaves the others as they are."""

from __future__ import annotations

import os
import platform
import re
from datetime import date
from pathlib import Path

TARGET = Path(__file__).parents[2] / "docs" / "benchmarks.md"


def put(part: str, text: str, target: Path = TARGET) -> None:
    """Write one part between its marks, in its old place or at the end."""
    whole = target.read_text(encoding="utf-8") if target.exists() else "# Benchmarks\n"
    begin, end = f"<!-- {part} -->", f"<!-- end of {part} -->"
    fresh = f"{begin}\n{text.strip()}\n{end}"
    old = re.compile(f"{re.escape(begin)}.*?{re.escape(end)}", re.S)
    whole = old.sub(lambda _: fresh, whole) if old.search(whole) else f"{whole.rstrip()}\n\n{fresh}\n"
    target.write_text(whole, encoding="utf-8")


def made_here() -> str:
    """The day and the machine, for the words above a table."""
    return f"{date.today()}; {os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}"
