"""What a text is about, as a set of word stems, so that two texts can be found to speak of the same thing."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from summaries.choosing.vocabulary import stem
from summaries.choosing.words import words

_WORD = re.compile(r"[^\W\d_]{3,}(?:['’][^\W\d_]+)?")


def topics(text: str) -> frozenset[str]:
    """The stems of the words of `text` that carry its meaning."""
    return frozenset(
        stemmed for word in _WORD.findall(text.lower().replace("’", "'"))
        if word not in _stop_words() and (stemmed := stem(word)) not in _stop_words()
    )  # fmt: skip


def shared(text: str, others: Iterable[str], extra: frozenset[str] = frozenset()) -> int:
    """How many stems that carry meaning `text` shares with the nearest of `others`; `extra` count for nothing."""
    mine = topics(text) - extra
    return max((len(mine & topics(other)) for other in others), default=0)


def mentions(text: str, group: str) -> bool:
    """True where `text` holds a word or phrase of one of the groups of `choosing.yml` under `group`."""
    return bool(_pattern(group).search(text.replace("’", "'")))


@lru_cache(maxsize=8)
def _pattern(group: str) -> re.Pattern[str]:
    """One pattern for a list of words, or for all lists of a group. Longer words match from their beginning."""
    tree = words("choosing").tree()
    found = tree.get(group, ())
    listed = (
        [str(word) for part in found.values() for word in part] if isinstance(found, dict) else list(map(str, found))
    )
    made = [re.escape(word) + ("" if len(word) > 4 else r"(?:s|es)?\b") for word in listed]
    return (
        re.compile(r"(?<![^\W_])(?:" + "|".join(sorted(made, key=len, reverse=True)) + ")", re.I)
        if made
        else re.compile(r"(?!)")
    )


@lru_cache(maxsize=4)
def _stop_words() -> frozenset[str]:
    listed = words("choosing").tree().get("stop_words", ())
    return frozenset(str(word) for word in listed) | frozenset(stem(str(word)) for word in listed)
