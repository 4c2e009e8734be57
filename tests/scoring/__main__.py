"""Prints what is read rightly of the plans in folders that hold gold files.

Run: PYTHONPATH=tests python -m scoring [FOLDER ...] [--wrong] [--faults]     (default: tests/plans)
Each FOLDER holds `<stem>.docx`, `<stem>.pdf` or a folder `<stem>` of photos, with `<stem>.gold.json`. Prints one line a
plan and the means; with `--wrong` also everything that does not agree, with `--faults` the questions too.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from pathlib import Path

from scoring.faults import score_faults
from scoring.measures import FIGURES, Counts, leaks, score
from summaries.errors import CompanionError
from summaries.model import Person, Plan
from summaries.reading import read
from summaries.understanding import understand
from summaries.understanding.as_json import plan_as_json

ALARMS = ("made up", "false silence")
"""Counted, not averaged: each one is a fault."""
SHORT = {"outcomes found": "goals", "outcomes only": "only", "help found": "help", "help only": "only"}


def plan_of(folder: Path, stem: str) -> Plan | None:
    """What is understood of the plan; None without a file for it; an empty plan where it can't be read."""
    path = next((p for end in (".docx", ".pdf", "") if (p := folder / f"{stem}{end}").exists()), None)
    if path is None:
        return None
    try:
        return understand(read([path] if path.is_dir() else path))
    except CompanionError as error:
        print(f"{stem[:27]:28}NOT READ: {error}")
        return Plan(person=Person())


def score_folder(folder: Path, *, show_wrong: bool = False, with_faults: bool = False) -> Counts:
    """Scores every plan of one folder and prints the table; gives all hits and misses by measure."""
    total: Counts = defaultdict(list)
    heads = [SHORT.get(n, n) for n in FIGURES] + list(ALARMS)
    print(f"\n{folder}\n{'':28}" + " ".join(f"{n[:9]:>9}" for n in heads) + "     leaks")
    for gold_file in sorted(folder.glob("*.gold.json")):
        stem = gold_file.name.removesuffix(".gold.json")
        plan = plan_of(folder, stem)
        if plan is None:
            continue
        gold = json.loads(gold_file.read_text(encoding="utf-8"))
        counts, wrong = score(gold, plan_as_json(plan))
        if with_faults:
            more, more_wrong = score_faults(gold, plan)
            counts.update(more)
            wrong += more_wrong
        leaked = leaks(gold, plan)
        print(f"{stem[:27]:28}{_row(counts)} {len(leaked):9d}")
        if show_wrong:
            for words in [*wrong, *(f"LEAK {w}" for w in leaked)]:
                print("      ", words[:300])
        for name, values in counts.items():
            total[name] += values
    print(f"{'ALL':28}{_row(total)}")
    print(f"{'to reach':28}" + " ".join(f"{least:9.2f}" for least in FIGURES.values()))
    print(
        "besides:", {n: f"{mean(v):.2f} of {len(v)}" for n, v in sorted(total.items()) if n not in (*FIGURES, *ALARMS)}
    )
    return total


def _row(counts: Counts) -> str:
    shares = [f"{mean(counts.get(n, [])):9.3f}" for n in FIGURES]
    return " ".join([*shares, *(f"{len(counts.get(n, [])):9d}" for n in ALARMS)])


def mean(values: list[float]) -> float:
    """The mean, or 1 where there was nothing to find."""
    return sum(values) / len(values) if values else 1.0


if __name__ == "__main__":
    places = [Path(a) for a in sys.argv[1:] if not a.startswith("--")] or [Path(__file__).parent.parent / "plans"]
    for place in places:
        score_folder(place, show_wrong="--wrong" in sys.argv, with_faults="--faults" in sys.argv)
