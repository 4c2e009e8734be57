"""`make bench`: every figure that the issues ask for, each part in its own place of docs/benchmarks.md.

`make bench PARTS="quality voices"` makes only those anew; the others stay as they are.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from importlib import import_module

from bench.paper import made_here, put
from bench.timing import SMALL, table

RATIOS = {
    "reading": "Reading, against the bare libraries",
    "page": "The page, against the parts that nobody can do without",
    "speech": "The MP3, against the bare voice",
    "workers": "Many plans, two workers against one",
    "screen": "The screen",
    "assistant": "The assistant, against what Rasa itself costs",
    "turns": "Turns a second, against the stock assistant",
    "meaning": "Understanding lines kept aside",
}
"""Parts that are lines of ratios, and what stands above each."""
SECTIONS = ("quality", "voices", "stock")
"""Parts that write a section of their own."""


def main(wanted: list[str]) -> int:
    """Make the parts that are wanted (all where none is named). A part that fails leaves its old figures alone."""
    unknown = set(wanted) - {*RATIOS, *SECTIONS}
    if unknown:
        sys.stderr.write(f"There is no part {sorted(unknown)[0]}. The parts are: {', '.join((*RATIOS, *SECTIONS))}.\n")
        return 2
    failed = []
    for part in wanted or (*SECTIONS, *RATIOS):
        load = os.getloadavg()[0]
        try:
            text = _made(part)()
        except Exception as error:  # noqa: BLE001 - one part that fails takes no other with it
            sys.stderr.write(f"The part {part} could not be measured: {error!r}\n")
            failed.append(part)
            continue
        title, _, body = text.partition("\n")
        small = "with BENCH_SMALL=1 " if SMALL else ""
        made = f"Made by `make bench PARTS={part}` {small}on {made_here()}; {load:.0f} processes wanted a core then."
        put(part, f"{title}\n\n{made}\n{body}")
        print(text, flush=True)
    return 1 if failed else 0


def _made(part: str) -> Callable[[], str]:
    module = import_module(f"bench.{part}")
    if part in SECTIONS:
        section: Callable[[], str] = module.section
        return section
    return lambda: f"## {RATIOS[part]}\n\n{table(module.ratios())}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
