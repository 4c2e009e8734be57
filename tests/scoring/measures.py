"""Scores what `summaries.understanding` makes of one plan against its gold file: hits and misses by measure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from scoring.compare import alike, folded, pair_up, same_people, same_text
from summaries.model import Plan

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
    refs = {each["ref"]: mine["ref"] for each, mine in goals if mine}
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
        for slot in ("who", "how_often", "how_long"):
            if any(gap["kind"] == slot for gap in mine["gaps"]) and _says(each, slot):
                counts["false silence"].append(1.0)
                wrong.append(f"FALSE SILENCE {slot}: {short}")
        # By the outcome meant, however it is numbered; only where the gold names one that was found.
        meant = refs.get(each["for_outcome"])
        if meant:
            mark("for outcome", mine["for_outcome"] == meant, f"{short} | {mine['for_outcome']} not {meant}")
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


def _says(gold: dict[str, Any], slot: str) -> bool:
    """Whether the gold knows of an answer to what a gap calls unsaid."""
    keys = {"who": ("who",), "how_often": ("times", "per", "hours_total"), "how_long": ("minutes", "hours_total")}
    return any(gold[key] not in (None, [], 0) for key in keys[slot])
