"""Where one sentence ends and the next begins, in the short texts of a page."""

from __future__ import annotations

import re

_END = re.compile(r"(?<=[.!?])[\"”’')\]]?\s+(?=[\"“‘'(]?[A-Z0-9])")
_NOT_AN_END = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|St|No|e\.g|i\.e|approx|vs|etc)\.|\b[A-Z]\.)[\"”’')\]]?$")


def sentences(text: str) -> list[str]:
    """The sentences of `text`, in order; nothing is lost but the white space between them."""
    found: list[str] = []
    start = 0
    for match in _END.finditer(text):
        if _NOT_AN_END.search(text[start : match.start() + 1].rstrip()):
            continue
        found.append(text[start : match.end()].strip())
        start = match.end()
    found.append(text[start:].strip())
    return [sentence for sentence in found if sentence]
