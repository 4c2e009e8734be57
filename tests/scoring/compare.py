"""When two texts of a plan say the same: white space, quotes and a scan's small mistakes aside."""

from __future__ import annotations

import re
from typing import Any

from rapidfuzz import fuzz


def folded(text: str | None) -> str:
    """Small letters, straight quotes, one space: what a scan may fairly differ in is left to the ratio."""
    return " ".join(re.sub(r"[^\w£%:/.]+", " ", (text or "").lower().replace("’", "'")).split())


def alike(one: str | None, other: str | None, least: float = 85) -> bool:
    a, b = folded(one), folded(other)
    return bool(a) and bool(b) and fuzz.ratio(a, b) >= least


def pair_up(
    gold: list[dict[str, Any]], ours: list[dict[str, Any]]
) -> list[tuple[dict[str, Any], dict[str, Any] | None]]:
    """Each gold entry with the likest of ours, none used twice."""
    free = list(range(len(ours)))
    pairs: list[tuple[dict[str, Any], dict[str, Any] | None]] = []
    for each in gold:
        best = max(free, key=lambda i: fuzz.ratio(folded(each["text"]), folded(ours[i]["text"])), default=None)
        if best is not None and alike(each["text"], ours[best]["text"]):
            free.remove(best)
            pairs.append((each, ours[best]))
        else:
            pairs.append((each, None))
    return pairs


def same_people(gold: list[str], ours: list[str]) -> bool:
    """Everyone named and nobody else, by the words of their roles."""
    a, b = (folded(" ".join(re.sub(r"^(?:the|an?) ", "", w, flags=re.IGNORECASE) for w in who)) for who in (gold, ours))
    if not a or not b:
        return a == b
    return fuzz.token_set_ratio(a, b) >= 85 and fuzz.token_sort_ratio(a, b) >= 60


def same_text(one: object, other: object) -> bool:
    if isinstance(one, str) and isinstance(other, str):
        return folded(one) == folded(other) or fuzz.ratio(folded(one), folded(other)) >= 93
    return one == other
