"""Rows of labels whose values stand in the rows below."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summaries.model import Section
from summaries.understanding.front.dates import dates
from summaries.understanding.front.pair import COLON, Pair, fact
from summaries.understanding.front.stacks import is_stack
from summaries.understanding.nodes import Row, Text
from summaries.understanding.places.headings import Match


def title_row(row: Row) -> dict[int, Match] | None:
    """A row of labels whose values stand in the row below."""
    cells = [c for c in row.own if c.text.strip()]
    if len(cells) < 3 or is_stack(cells) or any((m := COLON.match(c.text)) and m["value"].strip() for c in cells):
        return None
    found = {c.column: fact(c.text, 0.75) for c in cells}
    known = {column: m for column, m in found.items() if m}
    titled = all(b.bold or c.header for c in cells for b in c.blocks)
    return known if len(known) == len(cells) or (titled and len(known) * 4 >= len(cells) * 3) else None


def placement_titles(row: Row) -> dict[int, Match] | None:
    """ "Name | Type | From" over the school's row, in section I."""
    cells = [c for c in row.own if c.text.strip()]
    known = {
        c.column: Match(key, 1, 1.0)
        for c in cells
        for key, said in _OF_PLACEMENT
        if len(c.text.split()) <= 5 and said.match(c.text)
    }
    if len(cells) == 4 and [c.column in known for c in cells] == [True, False, True, False]:
        return None  # "Name | Elm School | Type | academy": each label has its value beside it
    return (
        known if len(cells) >= 2 and {m.key for m in known.values()} == {"placement_name", "placement_type"} else None
    )


def over_dates(row: Row, below: Row | Text | None) -> dict[int, Match] | None:
    """A row of labels over a row of dates, though some labels are unknown ("Draft sent | Final plan issued | …")."""
    if not isinstance(below, Row) or below.table != row.table or len(row.own) < 3 or len(below.own) != len(row.own):
        return None
    if not all(dates(c.text) and len(c.text.split()) <= 4 for c in below.own) or any(dates(c.text) for c in row.own):
        return None
    found = {c.column: fact(c.text, 0.75) for c in row.own}
    return {column: m for column, m in found.items() if m} or None


_OF_PLACEMENT = (
    ("placement_name", re.compile(r"\W*(?:name|school|setting|placement)(?: of [\w /]+)?\W*$", re.IGNORECASE)),
    ("placement_type", re.compile(r"\W*(?:type|kind)(?: of [\w /]+)?\W*$", re.IGNORECASE)),
)


def under(titles: dict[int, Match], row: Row, section: Section) -> Iterator[Pair]:
    for cell in row.own:
        title = titles.get(cell.column)
        if title and cell.text.strip():
            yield Pair(title.key, "", cell.text, cell.blocks[0], section)
