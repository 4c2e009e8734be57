"""A finished page, built by hand from an ideal one, so that writing is tested without reading a plan."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from summaries.model import LeftOut, Line, LineSource, OnePage
from summaries.writing.pictures import concept_for

GOLD = Path(__file__).parent.parent / "wording" / "gold" / "pages"
_TOPICS = ("good_at", "how_to_help_me", "important_to_me", "how_to_help_me")


def ideal(stem: str, known_as: str) -> OnePage:
    data = json.loads((GOLD / f"{stem}.json").read_text(encoding="utf-8"))
    about = iter(_TOPICS)
    lines = tuple(_line(f"l{n}", entry, about) for n, entry in enumerate(data["lines"], start=1))
    left = tuple(LeftOut(entry["section"], None, None) for entry in data["left_out"])
    return OnePage(known_as, lines, left_out=left, stem="ideal", plan_date_text="Tuesday 3 March 2026")


def _line(line_id: str, entry: dict[str, Any], about: Any) -> Line:
    topic = next(about) if entry["kind"] == "about" else None
    kind = "plan" if entry["source"]["section"] != "meeting" else "meeting"
    source = LineSource(kind, entry["source"]["section"], 2, entry["source"]["quote"])
    concept = concept_for(entry["text"], topic or entry["kind"])
    return Line(
        line_id, entry["kind"], entry["text"], concept, entry["alt"], source,
        outcome_ref=entry["outcome_ref"], note=entry["note"], topic=topic,
    )  # fmt: skip


@pytest.fixture
def page() -> OnePage:
    return ideal("01", "Tam")


@pytest.fixture(params=[("01", "Tam"), ("03", "Zosia"), ("04", "Rhys")], ids=["tam", "zosia", "rhys"])
def any_page(request: pytest.FixtureRequest) -> OnePage:
    return ideal(*request.param)
