"""How many lines kept aside the look for danger finds: `.venv/bin/python docs/safety_figures.py`.

Prints the table of docs/safety.md. The lines lie in tests/safety/lines. A line whose words also stand among those that
the points were learnt from is left out: found, it would prove nothing.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
LINES = ROOT / "tests" / "safety" / "lines"
SETS = {
    "first": "",
    "second: veiled, close": "second_",
    "third: two further hands": "third_",
    "fourth": "fourth_",
    "fifth": "fifth_",
    "sixth": "sixth_",
}
KINDS = {"harm": "harm", "self-harm": "self_harm", "look-alike": "lookalikes", "ordinary": "ordinary"}


def figures() -> list[tuple[str, str, int, int]]:
    """(set, kind, lines, lines at which the companion would stop)."""
    from bot.safety import look, weigh

    learnt = {_words(line) for line, _ in weigh.lines()}
    found = []
    for of, front in SETS.items():
        for kind, name in KINDS.items():
            if not (path := LINES / f"{front}{name}.txt").is_file():
                continue
            text = path.read_text(encoding="utf-8")
            lines = [line for line in text.splitlines() if line.strip() and _words(line) not in learnt]
            found.append((of, kind, len(lines), sum(look(line) is not None for line in lines)))
    return found


def _words(line: str) -> str:
    return " ".join(re.findall(r"\w+", line.lower().replace("'", "")))


def table() -> str:
    """The same as a table."""
    rows = [f"| {of} | {kind} | {lines} | {hit} | {hit / lines:.2f} |\n" for of, kind, lines, hit in figures()]
    return "| set | kind of line | lines | stopped at | share |\n|---|---|---|---|---|\n" + "".join(rows)


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    print(table(), end="")
