"""Whether a paragraph at the top of a page is the rest of the sentence that the page before broke off."""

from __future__ import annotations

import re

from summaries.reading.layout.types import Para
from summaries.reading.lines import bullet, ends, listed

_CLAUSE = re.compile(r"^\d{1,2}\.\d{1,2}[.:)]?\s+[A-Z]")


def reads_on(before: Para, after: Para) -> bool:
    """Is `after`, at the top of a page, the rest of the sentence in `before`?"""
    text, earlier = after.lines[0].text, before.lines[-1].text
    if bullet(text)[1] or listed(text)[1] or _CLAUSE.match(text) or ends(earlier):
        return False
    if abs(before.size - after.size) > 0.12 * max(before.size, after.size):
        return False
    if before.bold != after.bold and not text[:1].islower():
        return False
    if text[:1].islower():
        return True
    return before.full and not before.bold
