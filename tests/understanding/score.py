"""Scores what `summaries.understanding` makes of plans that have a gold file beside them.

Run: python tests/understanding/score.py [FOLDER ...] [--wrong]     (default: tests/plans)
Each FOLDER holds `<stem>.docx` or `.pdf` with `<stem>.gold.json`. Prints one line a plan, the means, and with
`--wrong` everything that does not agree.
"""

from __future__ import annotations

import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz

from summaries.errors import CompanionError
from summaries.model import Person, Plan
from summaries.reading import read
from summaries.understanding import understand
from summaries.understanding.as_json import plan_as_json

FIGURES = {
    "outcomes found": 0.97,
    "outcomes only": 0.95,
    "help found": 0.93,
    "help only": 0.90,
    "section": 0.97,
    "how often": 0.92,
    "minutes": 0.93,
    "totals": 0.92,
    "who": 0.88,
    "vague": 0.88,
    "must not": 0.90,
    "views": 0.88,
    "key facts": 0.95,
}
FACTS = (
    "known_as",
    "full_name",
    "date_of_birth",
    "age_on_plan",
    "year_group",
    "local_authority",
    "plan_date",
    "next_review_by",
    "last_review",
)
Counts = dict[str, list[float]]


def folded(text: str | None) -> str:
    """Small letters, straight quotes, one space: what a scan may fairly differ in is left to the ratio."""
    return " ".join(re.sub(r"[^\w£%:/.]+", " ", (text or "").lower().replace("’", "'")).split())


def alike(one: str | None, other: str | None, least: float = 85) -> bool:
    a, b = folded(one), folded(other)
    return bool(a) and bool(b) and fuzz.ratio(a, b) >= least


def pair_up(
    gold: list[dict[str, Any]], ours: list[dict[str, Any]]
) -> list[tuple[dict[str, Any], dict[str, Any] | None]]:
    """Each gold entry with the likest of ours, none used twice."""
    free = list(range(len(ours)))
    pairs: list[tuple[dict[str, Any], dict[str, Any] | None]] = []
    for each in gold:
        best = max(free, key=lambda i: fuzz.ratio(folded(each["text"]), folded(ours[i]["text"])), default=None)
        if best is not None and alike(each["text"], ours[best]["text"]):
            free.remove(best)
            pairs.append((each, ours[best]))
        else:
            pairs.append((each, None))
    return pairs


def score(gold: dict[str, Any], ours: dict[str, Any]) -> tuple[Counts, list[str]]:
    """Hits and misses by measure, and a line for each thing that does not agree."""
    counts: Counts = defaultdict(list)
    wrong: list[str] = []

    def mark(name: str, right: bool, words: str) -> None:
        counts[name].append(float(right))
        if not right:
            wrong.append(f"{name}: {words}")

    goals = pair_up(gold["outcomes"], ours["outcomes"])
    for each, mine in goals:
        mark("outcomes found", mine is not None, each["text"])
        if mine:
            mark("area", mine["area"] == each["area"], f"{each['text'][:60]} | {mine['area']} not {each['area']}")
            mark(
                "by when",
                folded(mine["by_text"]) == folded(each["by_text"]),
                f"{each['text'][:60]} | {mine['by_text']} not {each['by_text']}",
            )
    used = [m["text"] for _, m in goals if m]
    for mine in ours["outcomes"]:
        mark("outcomes only", mine["text"] in used, mine["text"])
    helps = pair_up(gold["provision"], ours["provision"])
    for each, mine in helps:
        mark("help found", mine is not None, each["text"])
        if mine is None:
            continue
        short = each["text"][:90]
        mark("section", mine["section"] == each["section"], f"{short} | {mine['section']} not {each['section']}")
        same = (mine["times"], mine["per"]) == (each["times"], each["per"])
        mark("how often", same, f"{short} | {mine['times']} {mine['per']} not {each['times']} {each['per']}")
        if not same and mine["times"] is not None:
            counts["made up"].append(1.0)
        mark("minutes", mine["minutes"] == each["minutes"], f"{short} | {mine['minutes']} not {each['minutes']}")
        mark(
            "totals",
            mine["hours_total"] == each["hours_total"],
            f"{short} | {mine['hours_total']} not {each['hours_total']}",
        )
        mark("who", same_people(each["who"], mine["who"]), f"{short} | {mine['who']} not {each['who']}")
        mark("vague", mine["vague"] == each["vague"], f"{short} | {mine['vague_phrases']} not {each['vague_phrases']}")
        mark("must not", mine["negative"] == each["negative"], f"{short} | {mine['negative']}")
        mark(
            "group",
            bool(mine["grouping_text"]) == bool(each["grouping_text"]),
            f"{short} | {mine['grouping_text']} not {each['grouping_text']}",
        )
    matched = [m["text"] for _, m in helps if m]
    for mine in ours["provision"]:
        mark("help only", mine["text"] in matched, mine["text"])
    for topic, statements in gold["views"].items():
        mine_said = ours["views"][topic]
        for said in statements:
            mark("views", any(alike(said, m, 88) for m in mine_said), f"{topic}: {said}")
        for said in mine_said:
            mark("views only", any(alike(said, g, 88) for g in statements), f"{topic}: {said}")
    for name, right, words in facts(gold, ours):
        mark("key facts", right, f"{name}: {words}")
    return counts, wrong


def same_people(gold: list[str], ours: list[str]) -> bool:
    """Everyone named and nobody else, by the words of their roles."""
    a, b = folded(" ".join(gold)), folded(" ".join(ours))
    if not a or not b:
        return a == b
    return fuzz.token_set_ratio(a, b) >= 85 and fuzz.token_sort_ratio(a, b) >= 60


def facts(gold: dict[str, Any], ours: dict[str, Any]) -> Iterator[tuple[str, bool, str]]:
    for name in FACTS:
        yield name, same_text(gold.get(name), ours.get(name)), f"{ours.get(name)} not {gold.get(name)}"
    for group, keys in (("contact", ("name", "role", "phone", "email")), ("placement", ("name", "type"))):
        a, b = gold.get(group) or {}, ours.get(group) or {}
        for key in keys:
            yield f"{group}.{key}", same_text(a.get(key), b.get(key)), f"{b.get(key)} not {a.get(key)}"
    a, b = gold.get("personal_budget") or {}, ours.get("personal_budget") or {}
    yield "personal_budget.has", bool(a.get("has")) == bool(b.get("has")), f"{b} not {a}"
    yield "personal_budget.text", alike(a.get("text"), b.get("text")) or a.get("text") == b.get("text"), f"{b} not {a}"


def same_text(one: object, other: object) -> bool:
    if isinstance(one, str) and isinstance(other, str):
        return folded(one) == folded(other) or fuzz.ratio(folded(one), folded(other)) >= 93
    return one == other


def leaks(gold: dict[str, Any], plan: Plan) -> list[str]:
    """Private strings of the gold that stand in anything marked "show"."""
    shown = [o.text for o in plan.outcomes if o.visible == "show"] + [
        p.source.quote for p in plan.provision if p.visible == "show"
    ]
    shown += [n.text for n in plan.needs if n.visible == "show"]
    for topic in gold["views"]:
        shown += [s.quote for s in getattr(plan.views, topic)]
    hidden = [s.quote for s in plan.adult_only]
    whole = [folded(s) for s in shown if s not in hidden]
    return [word for word in gold.get("must_not_appear", []) if any(folded(word) in text for text in whole)]


def score_folder(folder: Path, *, show_wrong: bool = False) -> Counts:
    total: Counts = defaultdict(list)
    names = [*FIGURES, "made up"]
    print(f"\n{folder}\n{'':28}" + " ".join(f"{n[:9]:>9}" for n in names) + "     leaks")
    for gold_file in sorted(folder.glob("*.gold.json")):
        stem = gold_file.name.removesuffix(".gold.json")
        plan_file = next(
            (folder / f"{stem}{end}" for end in (".docx", ".pdf") if (folder / f"{stem}{end}").exists()), None
        )
        if plan_file is None:
            continue
        gold = json.loads(gold_file.read_text(encoding="utf-8"))
        try:
            plan = understand(read(plan_file))
        except CompanionError as error:
            print(f"{stem[:27]:28}NOT READ: {error}")
            plan = Plan(person=Person())
        counts, wrong = score(gold, plan_as_json(plan))
        leaked = leaks(gold, plan)
        line = " ".join(
            f"{mean(counts.get(n, [])):9.3f}" if n != "made up" else f"{len(counts.get(n, [])):9d}" for n in names
        )
        print(f"{stem[:27]:28}{line} {len(leaked):9d}")
        if show_wrong:
            for words in [*wrong, *(f"LEAK {w}" for w in leaked)]:
                print("      ", words[:300])
        for name, values in counts.items():
            total[name] += values
    print(
        f"{'ALL':28}"
        + " ".join(f"{mean(total.get(n, [])):9.3f}" if n != "made up" else f"{len(total.get(n, [])):9d}" for n in names)
    )
    print(f"{'to reach':28}" + " ".join(f"{FIGURES.get(n, 0):9.2f}" for n in names))
    extra = {n: round(mean(v), 3) for n, v in total.items() if n not in names}
    print("besides:", extra)
    return total


def mean(values: list[float]) -> float:
    return sum(values) / len(values) if values else 1.0


if __name__ == "__main__":
    places = [Path(a) for a in sys.argv[1:] if not a.startswith("--")] or [Path(__file__).parent.parent / "plans"]
    for place in places:
        score_folder(place, show_wrong="--wrong" in sys.argv)
