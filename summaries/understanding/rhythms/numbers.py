"""Numbers as plans write them: "45", "1.5", "1½", "three", "twenty-five", "half"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

_UNITS = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
}
_TENS = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fourty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
_FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75}

_UNIT_WORD = "|".join(sorted(_UNITS, key=len, reverse=True))
_TEN_WORD = "|".join(_TENS)
NUMBER = (
    rf"(?:\d+(?:[.,]\d{{3}})*(?:\.\d+)?(?:\s?[½¼¾]|\s1/2)?|[½¼¾]"
    rf"|(?:{_TEN_WORD})(?:[- ](?:{_UNIT_WORD}))?\b|(?:{_UNIT_WORD})\b)"
)
"""A regular expression (ignore case) for one number in digits or words; `number` reads what it finds."""


def number(text: str) -> float | None:
    """The value of `text` ("twenty-five" is 25.0, "1½" is 1.5), or None where it is no number."""
    text = text.strip().casefold()
    words = re.split(r"[- ]", text)
    if words[0] in _TENS:
        return float(_TENS[words[0]] + (_UNITS.get(words[1], 0) if len(words) > 1 else 0))
    if text in _UNITS:
        return float(_UNITS[text])
    if text in _FRACTIONS:
        return _FRACTIONS[text]
    found = re.fullmatch(r"(\d+(?:,\d{3})*(?:\.\d+)?)\s?(½|¼|¾|1/2)?", text)
    if not found:
        return None
    extra = 0.5 if found.group(2) == "1/2" else _FRACTIONS.get(found.group(2) or "", 0.0)
    return float(found.group(1).replace(",", "")) + extra


def folded(text: str) -> str:
    """Lower case with dashes, ratios and multiplication signs in one form and the same length as `text`."""
    table = {ord(a): b for a, b in zip("–—−‒‑‐×✕", "------xx", strict=True)}
    lower = text.translate(table)
    # Lowering a letter may change its length (İ); offsets must stay true to the plan's own words.
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in lower)


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def each(pattern: str, text: str) -> Iterator[re.Match[str]]:
    """Every match of `pattern`, compiled once: `re` itself forgets patterns beyond its 512."""
    return _compiled(pattern).finditer(text)
