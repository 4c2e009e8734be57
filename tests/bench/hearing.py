"""How well a voice is understood: words in and words out, and how many of them are wrong."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rapidfuzz.distance import Levenshtein

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS = ["", "", *"twenty thirty forty fifty sixty seventy eighty ninety".split()]


def said_words(text: str) -> list[str]:
    """The words that a listener should write down: small letters, numbers below 100 in words, nothing else. Raises
    `ValueError` where there is a number that can be read in several ways (a year, a phone number)."""
    found: list[str] = []
    for piece in re.findall(r"\d+(?:\.\d+)?|[a-z]+(?:'[a-z]+)*", text.lower().replace("’", "'")):
        if not piece[0].isdigit():
            found.append(piece)
        elif "." in piece or int(piece) > 99:
            raise ValueError("a number that can be read in several ways")
        else:
            found += _in_words(int(piece))
    return found


def _in_words(number: int) -> list[str]:
    if number < len(_ONES):
        return [_ONES[number]]
    tens, ones = divmod(number, 10)
    return [_TENS[tens], *([_ONES[ones]] if ones else [])]


def wrong_words(said: Sequence[str], heard: Sequence[str]) -> int:
    """Words to put in, take out or change so that `heard` becomes `said`."""
    return int(Levenshtein.distance(said, heard))


def error_rate(pairs: Sequence[tuple[Sequence[str], Sequence[str]]]) -> float:
    """Wrong words of all (said, heard) against the words said: 0 is perfect; it can be over 1."""
    return sum(wrong_words(said, heard) for said, heard in pairs) / max(1, sum(len(said) for said, _ in pairs))
