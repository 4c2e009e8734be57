"""Tables of help whose rows are named by topic ("Staffing | …", "Equipment | …"): each row is a help."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from summaries.model import Section
from summaries.understanding.nodes import Row
from summaries.understanding.place import Placed
from summaries.understanding.places.headings import match
from summaries.understanding.rhythms.frequency import amount

_HELP: frozenset[Section] = frozenset(("F", "G", "H1", "H2"))
# Labels that are topics as well as lines of a help's own form; any other known label makes the table a form.
_TOPICS = frozenset(("who", "equipment", "training", "place", "grouping"))
_LEAST_WORDS = 4


def topic_tables(placed: Sequence[Placed]) -> frozenset[int]:
    """The tables of two cells a row in which no row is called the provision and most say a help of their own."""
    rows: dict[int, list[Placed]] = defaultdict(list)
    for one in placed:
        if isinstance(one.node, Row):
            rows[one.node.table].append(one)
    return frozenset(table for table, those in rows.items() if _is_by_topic(those))


def is_title(row: Row) -> bool:
    """Whether a row of such a table is its titles ("Who | What they have agreed to do")."""
    value = row.own[1].text.strip()
    told = re.match(r"(?:what|how|details?|description|provision|support|help|arrangements?)\b", value, re.IGNORECASE)
    return bool(told) and len(value.split()) <= 8 and value[-1:] not in ".;" and not _counted(value)


def _is_by_topic(rows: Sequence[Placed]) -> bool:
    if len(rows) < 2 or not all(_fits(one) for one in rows):
        return False
    told = [one.node.own[1].text for one in rows if isinstance(one.node, Row)]
    own = [text for text in told if len(text.split()) >= _LEAST_WORDS]
    helps = [text for text in own if re.search(r"\b(?:will|must|shall)\b", text) or _counted(text)]
    # "Who | A teacher" and "Where | The base" are lines about the help before the table.
    return len(helps) >= 1 and len(own) * 2 > len(told)


def _fits(one: Placed) -> bool:
    node = one.node
    if not isinstance(node, Row) or one.heading or one.roles or len(node.own) != 2 or len(node.cells) != 2:
        return False
    if one.place.sections[0] not in _HELP or len(one.place.sections) > 1:
        return False
    if len(node.own[0].text.split()) > 6 or not node.own[1].text.strip():
        return False
    if one.label:
        return one.label[0] in ("columns", "areas") and (one.label[0] == "areas" or one.label[1] in _TOPICS)
    named = match("columns", node.own[0].text)
    return named is None or named.share < 0.75 or named.key in _TOPICS


def _counted(text: str) -> bool:
    said = amount(text)
    return said.has_rate or said.has_length
