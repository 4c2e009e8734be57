"""Rows that open one goal: a card's title in two cells, or the goal itself beside the date by which it is met."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from summaries.model import Section
from summaries.understanding.goals.outcome_words import ABLE
from summaries.understanding.nodes import Row
from summaries.understanding.place import Place, Placed
from summaries.understanding.places.headings import section_heading
from summaries.understanding.places.row_labels import row_key

_OF_HELP = ("F", "G", "H1", "H2")
_NUMBER = re.compile(r"\W*(?:outcome|goal|aim)\s+(\d{1,2})\W*", re.IGNORECASE)
_NUMBERED = re.compile(r"^\W*(?:outcome|goal|aim|objective)\s+E?(\d{1,2})\s*[:.–-]\s*(?:\S+\s+){4,}", re.IGNORECASE)
_BY_WHEN = re.compile(
    r"^\W*(?:(?:to be )?(?:achieved|met|reached|completed)|by|target(?: date)?|date|timescale|when)\b.{0,40}"
    r"\b(?:20\d\d|year \d{1,2}|key stage|age \d{1,2})\W*$",
    re.IGNORECASE,
)


def titled(node: Row, place: Place) -> Place | None:
    """ "Goal 1 | Talking and understanding": the place after a card's title in two cells; None for other rows."""
    own = [c for c in node.own if c.text.strip()]
    if len(own) != 2 or len(own[1].text.split()) > 7 or ABLE.search(own[1].text) or re.search(r"[.!]$", own[1].text):
        return None
    numbered = _NUMBER.fullmatch(own[0].text)
    if not numbered or "E" not in place.sections:
        return None
    headings = (*place.headings[:1], *own[0].blocks, *own[1].blocks)
    return replace(place, ref=f"E{numbered.group(1)}", role="first_is_outcome", part=None, headings=headings)


def with_date(
    node: Row, rows: Sequence[Row], place: Place, joint: tuple[Section, ...], names: tuple[str, ...]
) -> Placed | None:
    """ "Outcome 2: Sam will … | To be achieved by July 2027", over its steps and help in a table of its own: a goal,
    also where the table before ended with help. None for other rows."""
    own = [c for c in node.own if c.text.strip()]
    numbered = _NUMBERED.match(own[0].text) if own and len(own) <= 2 and list(rows[:1]) == [node] else None
    if numbered is None or (len(own) == 2 and not _BY_WHEN.match(own[1].text)):
        return None
    both = place.sections if "E" in place.sections else joint
    if "E" not in both:
        if place.section not in _OF_HELP or not any(_names_help(row, names) for row in rows[1:]):
            return None
        both = ("E",)
    if len(rows) < 2:
        return None
    at = replace(place, sections=both, role=None, part=None, ref=f"E{numbered.group(1)}")
    return Placed(node, at, roles=dict(zip((c.column for c in own), ("outcome", "by_when"), strict=False)))


def _names_help(row: Row, names: tuple[str, ...]) -> bool:
    """Whether the first cell of a row is a title of help ("Special educational provision (Section F)")."""
    first = row.own[0].text if row.own else ""
    title = section_heading(first, names)
    return bool(title and title.sections[-1] in _OF_HELP) or row_key(first, names) == "provision"
