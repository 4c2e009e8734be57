"""Cuts a plan's prose into sentences without changing a letter, and strips the marks before a list item."""

from __future__ import annotations

import re

# A full stop after these ends no sentence.
_SHORT = re.compile(
    r"(?:\b(?:e\.g|i\.e|etc|approx|max|min|incl|inc|Mr|Mrs|Ms|Miss|Dr|St|No|no|vs|p\.a|hrs?|mins?|min|wk|Rev|Prof|[A-Z])\.|(?<![\w/])w\.)$"
)
_END = re.compile(r"[.!?…][\"”’')\]]*\s+(?=[\"“‘'(\[]?[A-Z0-9ŁŚŻ•])")
_BULLET = re.compile(r"^(?:[^\w\s“‘\"'(\[£–—-]+\s*|[-–—*o]\s+(?=\S))+")
_NUMBER = re.compile(r"^\(?(?:\d{1,3}[a-z]?|[a-z]|[ivx]{1,4})[.,)](?:\s+|(?=[A-Z]))")
_REFERENCE = re.compile(r"^(?P<ref>(?:[FGH]\d?|[A-K])?\(?\d{1,2}(?:[.:]\d{1,2})*[a-z]?\)?)[.:)]?\s+(?=[A-Z“\"‘'0-9])")


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of `text`, each verbatim."""
    found: list[str] = []
    start = 0
    for end in _END.finditer(text):
        piece = text[start : end.start() + 1]
        if _SHORT.search(piece):
            continue
        found.append(text[start : end.end()].strip())
        start = end.end()
    if text[start:].strip():
        found.append(text[start:].strip())
    return tuple(found)


def without_bullet(text: str) -> str:
    """The text without a mark at its head ("• ", "☺ ", "- ", or a bullet that a scan read as "©")."""
    stripped = _BULLET.sub("", text.strip())
    return stripped.strip() or text.strip()


def without_number(text: str) -> str:
    """The text without the number of a list item ("3. ", "b) ", "F1.2 ")."""
    plain = without_bullet(text)
    stripped = _NUMBER.sub("", plain)
    if stripped == plain:
        found = _REFERENCE.match(plain)
        if found and (found["ref"][0].isalpha() or "." in found["ref"]):
            stripped = plain[found.end() :]
    return stripped.strip() or plain


def is_numbered(text: str) -> bool:
    """Whether the text begins with a list number or a reference of its own."""
    plain = without_bullet(text)
    return without_number(plain) != plain
