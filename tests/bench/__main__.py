"""`make bench`: every figure that the issues ask for, as ratios of one run, into docs/benchmarks.md."""

from __future__ import annotations

import sys

from bench import assistant, meaning, page, reading, screen
from bench.paper import made_here, put
from bench.timing import Ratio


def main() -> int:
    parts = {
        "reading": reading.ratios,
        "page": page.ratios,
        "screen": screen.ratios,
        "assistant": assistant.ratios,
        "meaning": meaning.ratios,
    }
    wanted = sys.argv[1:] or list(parts)
    found: list[Ratio] = []
    for name in wanted:
        found += parts[name]()
    rows = [_row(ratio) for ratio in found]
    text = "\n".join([_HEAD.format(made=made_here()), *rows, ""])
    print(text)
    if wanted == list(parts):
        put("ratios", text)
    return 0


_HEAD = """## Ratios

Made by `make bench` on {made}. Each line is a ratio measured in one run: machines differ, ratios less.

| what / against what | ours | floor | ratio | target | kept |
|---|---|---|---|---|---|"""


def _row(ratio: Ratio) -> str:
    sign = "≥" if ratio.at_least else "≤"
    target = f"{sign} {ratio.target:g}" if ratio.target is not None else "–"
    kept = {True: "yes", False: "**no**", None: "–"}[ratio.kept]
    ours, floor = f"{ratio.ours:.3g} {ratio.unit}", f"{ratio.floor:.3g} {ratio.unit}"
    return f"| {ratio.name} | {ours} | {floor} | {ratio.value:.2f} | {target} | {kept} |"


if __name__ == "__main__":
    sys.exit(main())
