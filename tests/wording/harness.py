"""Gold plans as Plan objects, and the wording examples beside them."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from summaries.model import Outcome, Person, Plan, Provision, SectionViews, Source

HERE = Path(__file__).parent
PLANS = HERE.parent / "plans"
_PRONOUN = {"01": "she", "02": "he", "03": "she", "04": "he", "05": "he", "06": "she"}


@dataclass(frozen=True)
class Example:
    """One line of the wording examples, with the plan's own object for it."""

    plan: Plan
    ref: str
    kind: str
    source: str
    easy: str
    note: str | None
    part: Outcome | Provision
    omit: bool = False


def _source(section: str, text: str) -> Source:
    return Source(section, None, text)  # type: ignore[arg-type]


def plan_of(stem: str) -> Plan:
    """A Plan from a gold file: person, views and contact as the gold has them."""
    gold = json.loads((PLANS / f"{stem}.gold.json").read_text(encoding="utf-8"))
    known, full = gold.get("known_as"), gold.get("full_name")
    first = (full or "").split()
    names = tuple(dict.fromkeys(n for n in (full, known, first[0] if first else None) if n))
    views = gold.get("views", {})
    return Plan(
        Person(known, full, date.fromisoformat(gold["date_of_birth"]) if gold.get("date_of_birth") else None, gold.get("year_group"), names, _PRONOUN.get(stem[:2])),  # type: ignore[arg-type]
        views=SectionViews(*(tuple(_source("A", t) for t in views.get(key, ())) for key in ("good_at", "important_to_me", "how_to_help_me", "hopes", "not_working"))),
        stem=stem,
    )  # fmt: skip


def provision_of(text: str, given: dict[str, Any], cell: str | None = None) -> Provision:
    """A Provision from gold fields; a gap only where gold has nothing and no cell says it."""
    who = tuple(given.get("who") or ())
    said = bool(cell) or any(given.get(key) for key in ("times", "minutes", "hours_total", "per"))
    gaps = tuple(g for g, missing in (("who", not who), ("how_often", not said)) if missing)
    quote = " … ".join(part for part in (text, "; ".join(who) if cell else None, cell) if part)
    return Provision(
        id=given.get("id", "p"), section=given.get("section") or "F", text=text, source=_source(given.get("section") or "F", quote), who=who,
        times=given.get("times"), per=given.get("per"), minutes=given.get("minutes"), hours_total=given.get("hours_total"), how_often_text=cell,
        grouping_text=given.get("grouping_text"), vague=bool(given.get("vague")), for_outcome=given.get("for_outcome"), negative=bool(given.get("negative")), gaps=gaps,
    )  # fmt: skip


@lru_cache(maxsize=1)
def examples() -> tuple[Example, ...]:
    """All lines of `gold/wording.jsonl`."""
    plans: dict[str, Plan] = {}
    found = []
    for raw in (HERE / "gold" / "wording.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(raw)
        plan = plans.setdefault(row["plan"], plan_of(row["plan"]))
        given = row.get("given") or {}
        part: Outcome | Provision
        if row["kind"] == "goal":
            part = Outcome(
                row["ref"],
                row["source"],
                given.get("area") or "other",
                given.get("by_text"),
                _source("E", row["source"]),
            )
        else:
            part = provision_of(row["source"], {**given, "id": row["ref"]}, row.get("how_often_cell"))
        found.append(
            Example(
                plan,
                row["ref"],
                row["kind"],
                row["source"],
                row.get("easy") or "",
                row.get("note"),
                part,
                bool(row.get("omit")),
            )
        )
    return tuple(found)


def with_views(plan: Plan, *quotes: str) -> Plan:
    """`plan` in which the young person said these sentences."""
    return replace(plan, views=SectionViews(important_to_me=tuple(_source("A", q) for q in quotes)))
