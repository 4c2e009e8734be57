"""The pictures of a whole page: one picture doesn't stand for two different things where another fits too."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from summaries.choosing import vocabulary
from summaries.choosing.vocabulary import Match
from summaries.model import Line

# A second choice must fit nearly as well as the first: a repeated picture misleads less than a loose one.
_NEARLY = 0.6
_FEW_POINTS = 0.5
# Pictures of so wide a meaning that they come to stand for different things; "my talker" and "my device" are one.
_WIDE = frozenset((
    "adult beside me", "teacher", "school staff", "mentor", "group of people", "friends", "talking", "story", "words",
    "writing", "lunch", "timetable", "task board", "feelings", "happy", "family", "home", "school", "college", "club",
    "playing", "joining in", "understanding", "books", "work", "asking first", "my say", "show me", "face to face",
    "space", "person", "going out",
))  # fmt: skip
_WHO_SAYS = re.compile(r"^My plan says(?::| I have access to| (?=an? |the ))\s*")


def what_is_said(text: str, quoted: bool) -> str:
    """A line's text without our own "My plan says", which has nothing to do with its picture."""
    return text.removeprefix(text.partition("“")[0]) if quoted else _WHO_SAYS.sub("", text)


def told_apart(lines: Iterable[Line]) -> list[Line]:
    """The lines in their order; one whose picture stands for something else above gets its second choice if one fits.

    The same words lead to the same picture all over the page: the bus of the goal and of its help are one bus.
    """
    seen: dict[str, set[str]] = {}
    result = []
    for line in lines:
        if line.kind in ("about", "goal", "help") and line.text.strip():
            text = what_is_said(line.text, line.text.startswith("My plan says: “"))
            fits = vocabulary.ranked(text, line.topic or line.kind if line.kind == "about" else line.kind)
            if fits[0].concept == line.picture:
                best = _unlike(fits, seen)
                seen.setdefault(best.concept, set()).add(best.words)
                if best.concept != line.picture:
                    line = replace(line, picture=best.concept, alt=vocabulary.concepts()[best.concept].alt)
        result.append(line)
    return result


def _unlike(fits: tuple[Match, ...], seen: dict[str, set[str]]) -> Match:
    """The best match whose concept is free on this page or stands for the same words; else the first."""
    first = fits[0]
    if first.concept not in _WIDE:
        return first
    for one in fits:
        if one is not first and one.value < max(_NEARLY * first.value, _FEW_POINTS):
            break
        if one.words in seen.get(one.concept, {one.words}):
            return one
    return first
