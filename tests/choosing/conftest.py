"""Plans built from the gold notes, so that choosing is tested apart from reading and understanding."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from summaries.model import Contact, Outcome, Person, Placement, Plan, Provision, SectionViews, Source

PLANS = Path(__file__).parent.parent / "plans"
STEMS = sorted(path.name.removesuffix(".gold.json") for path in PLANS.glob("*.gold.json"))


def gold_plan(stem: str) -> Plan:
    """The plan as its gold notes say it is."""
    data = json.loads((PLANS / f"{stem}.gold.json").read_text(encoding="utf-8"))
    contact = data["contact"]
    return Plan(
        person=Person(data["known_as"], data["full_name"], _date(data["date_of_birth"]), data["year_group"]),
        local_authority=data["local_authority"],
        plan_date=_date(data["plan_date"]),
        next_review_by=_date(data["next_review_by"]),
        last_review=_date(data["last_review"]),
        contact=contact and Contact(*(contact[key] for key in ("name", "role", "phone", "email"))),
        views=_views(data["views"]),
        outcomes=tuple(
            Outcome(entry["ref"], entry["text"], entry["area"], entry["by_text"], Source("E", None, entry["text"]))
            for entry in data["outcomes"]
        ),
        provision=tuple(_provision(entry) for entry in data["provision"]),
        placement=data["placement"] and Placement(data["placement"]["name"], data["placement"]["type"]),
        private_words=tuple(data["must_not_appear"]),
        stem=stem,
    )


def _provision(entry: dict[str, Any]) -> Provision:
    return Provision(
        entry["id"], entry["section"], entry["text"], Source(entry["section"], None, entry["text"]),
        who=tuple(entry["who"]), times=entry["times"], per=entry["per"], minutes=entry["minutes"],
        hours_total=entry["hours_total"], grouping_text=entry["grouping_text"], review_text=entry["review_text"],
        vague=entry["vague"], vague_phrases=tuple(entry["vague_phrases"]), for_outcome=entry["for_outcome"],
        negative=entry["negative"],
    )  # fmt: skip


def _views(entry: dict[str, list[str]]) -> SectionViews:
    return SectionViews(**{key: tuple(Source("A", None, text) for text in texts) for key, texts in entry.items()})


def _date(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


@pytest.fixture(params=STEMS)
def plan(request: pytest.FixtureRequest) -> Plan:
    return gold_plan(request.param)
