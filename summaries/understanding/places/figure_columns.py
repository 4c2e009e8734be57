"""Columns that hold a help's figures apart: how many in one, how long in another, in what period in a third."""

from __future__ import annotations

import re

from summaries.understanding.nodes import Row
from summaries.understanding.places.headings import match
from summaries.understanding.places.tables import Roles
from summaries.understanding.rhythms.frequency import amount
from summaries.understanding.rhythms.numbers import NUMBER

FIGURES = ("how_many", "how_long", "per")
"""The roles of such columns, in the order in which a reader would say them: "3 x 40 min per week"."""

_COUNT = re.compile(rf"\W*(?:once|twice|daily|weekly|(?:{NUMBER}|\d[\d.]*)(?:\s*(?:x|times|h\w*|m\w*))?)\W*", re.I)
_PERIOD = re.compile(r"(?:school |college |academic |half[- ])?(?:day|week|fortnight|half|term|month|year)s?\b", re.I)
_PER = re.compile(r"\b(?:per|an?|each|every|in)\s", re.IGNORECASE)
_BARE = re.compile(rf"\W*(?:{NUMBER}|\d[\d.]*)(?:\s*(?:-|–|to)\s*(?:{NUMBER}|\d[\d.]*))?\W*", re.IGNORECASE)


def figures_apart(node: Row, roles: Roles, rows: list[Row]) -> Roles:
    """The roles of columns titled "No. | Length | Per" under a row of titles for help; others stay as they are."""
    if "provision" not in roles.values():
        return roles
    titles = {c.column: m for c in node.own for m in [match("figures", c.text)] if m and m.share == 1.0}
    period = next((c for c, m in titles.items() if m.key == "per"), None)
    below = [r for r in rows if r.first_id > node.first_id]
    counted = next((c for c, m in titles.items() if m.key == "how_many" and _are_counts(below, c)), None)
    if period is None or counted is None:
        return roles
    return {**roles, counted: "how_many", period: "per"}


def _are_counts(rows: list[Row], column: int) -> bool:
    cells = [c.text for r in rows for c in r.own if c.column == column and re.search(r"\w", c.text)]
    return bool(cells) and sum(bool(_COUNT.fullmatch(text)) for text in cells) * 3 >= len(cells) * 2


# "Once | In the autumn term", "Daily | Lunchtime": within one phrase, only a name has a capital.
_NAMED = re.compile(
    r"[A-Z]{2}|Year \d|Key Stage|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b"
    r"|(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)"
)


def _lower(cell: str) -> str:
    return cell if _NAMED.match(cell) else cell[:1].lower() + cell[1:]


def as_said(many: str | None, long: str | None, period: str | None) -> str | None:
    """The figures of such cells as one would say them ("3", "40 min", "Week": "3 x 40 min per week")."""
    many, long, period = (cell.strip() if cell and re.search(r"\w", cell) else None for cell in (many, long, period))
    if many and _BARE.fullmatch(many):
        many = f"{many} x" if long else f"{many} times"
    said = " ".join(part for part in (many, long) if part)
    if not period or (many and amount(many, cell=True).per):
        return said or period  # "Daily | 15 min | School day" has its rhythm
    if not said:
        return period
    period = _lower(period)
    joined = f"{said} per {period}" if _PERIOD.match(period) and not _PER.match(period) else f"{said} {period}"
    return joined if _PERIOD.search(period) else f"{said}, {period}"
