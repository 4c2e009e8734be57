"""Tables that only look back: last year's outcomes with what became of each."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summaries.understanding.nodes import Node, Row

_BECAME = re.compile(
    r"^\W*(?:(?:fully|partly|partially|mostly|nearly|not)(?: yet)? )?(?:achieved|met|completed|withdrawn|ceased"
    r"|ended|stopped|dropped"
    r"|carried (?:forward|over)|superseded|no longer (?:needed|relevant))\b",
    re.IGNORECASE,
)
_FINISHED = re.compile(
    r"^\W*(?:fully )?(?:achieved|met|completed|withdrawn|ceased|ended|stopped|dropped|superseded)\b", re.IGNORECASE
)
_LOOKS_BACK = re.compile(
    r"\b(?:what happened|how it went|old (?:plan|outcomes?)|last (?:plan|year)|previous (?:plan|year|outcomes?)"
    r"|20\d\d(?:[/–-]\d{2,4})? outcomes?)\b",
    re.IGNORECASE,
)


def tables_that_are_over(found: Sequence[Node]) -> frozenset[int]:
    """The tables in which every row below the titles says what became of it, and one at least is finished; or whose
    titles say that they look back."""
    rows: dict[int, list[Row]] = {}
    for node in found:
        if isinstance(node, Row):
            rows.setdefault(node.table, []).append(node)
    return frozenset(table for table, those in rows.items() if _is_over(those))


def _is_over(rows: Sequence[Row]) -> bool:
    titles, *body = rows
    if not body or len(titles.own) < 2:
        return False
    told = [any(_BECAME.match(cell.text) for cell in row.own[1:]) for row in body]
    finished = any(_FINISHED.match(cell.text) for row in body for cell in row.own[1:])
    looks_back = any(_LOOKS_BACK.search(cell.text) for cell in titles.own)
    return (all(told) and finished and len(body) > 1) or (looks_back and sum(told) * 2 >= len(told))
