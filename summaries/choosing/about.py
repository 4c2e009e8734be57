"""The lines about me, from section A: own words, best first for each thing."""

from __future__ import annotations

import re
from collections.abc import Iterable

from summaries.choosing import ranking
from summaries.choosing.lines import Liner
from summaries.choosing.private import PrivateFilter
from summaries.choosing.topics import shared, topics
from summaries.model import LeftOut, Line, Plan, Source

_TOPICS = ("good_at", "important_to_me", "how_to_help_me", "hopes")
_MOST_OF_ONE = 4
# A hope of the parents ("We would love her to have a friend") is not the young person's own.
_PARENTS = re.compile(
    r"^We (?:would|want|hope|wish|feel|think|believe|like|need|are|have|worry)\b"
    r"|\bour (?:son|daughter|child|boy|girl|little)\b",
    re.I,
)
_FIRST_PERSON = re.compile(r"\b(?:I|I'm|I’m|me|my)\b")


def about_lines(plan: Plan, liner: Liner, hidden: PrivateFilter) -> list[Line]:
    """The best statements of each topic, the topics in turn, so that the first four speak of four things."""
    chosen = {topic: _best(getattr(plan.views, topic), hidden) for topic in _TOPICS}
    chosen["good_at"] = sorted(chosen["good_at"], key=lambda source: not _GOOD_AT.search(source.quote))
    goals = [goal.text for goal in plan.outcomes]
    chosen["hopes"] = [hope for hope in chosen["hopes"] if not _is_a_goal(hope.quote, goals)]
    lines = []
    for place in range(_MOST_OF_ONE):
        for topic in _TOPICS:
            if place < len(chosen[topic]):
                line = liner.view(chosen[topic][place], topic)
                lines += [line] if line.text.strip() else []
    return lines


def _is_a_goal(hope: str, goals: list[str]) -> bool:
    """A hope that one of the goals says too needs no line of its own."""
    mine = topics(hope)
    return bool(mine) and shared(hope, goals) >= max(len(mine) * 0.5, 1)


def unused_views(plan: Plan, used: Iterable[Line]) -> list[LeftOut]:
    """What section A says that is no line of the page, as left out."""
    quotes = {line.source.quote for line in used}
    everything = [source for topic in (*_TOPICS, "not_working") for source in getattr(plan.views, topic)]
    return [
        LeftOut(source.section, source.page, source.quote if ranking.may_be_read_by_others(source.quote) else None)
        for source in everything
        if source.quote not in quotes
    ]


def _best(sources: tuple[Source, ...], hidden: PrivateFilter) -> list[Source]:
    """Short, in the first person, early; nothing that others should not read, another child's name only for want of
    anything else."""
    allowed = [s for s in sources if not _PARENTS.search(s.quote)]
    allowed = [s for s in allowed if ranking.may_be_read_by_others(s.quote) and not hidden.is_private(s.quote)]
    allowed = [s for s in allowed if not hidden.names_a_child(s.quote)] or allowed
    return sorted(allowed, key=lambda source: _weight(source, allowed.index(source)))


# What one is good at says so; "I like …" and "My job is going well" stand under the same title in many plans.
_GOOD_AT = re.compile(
    r"\b(?:good|best|great|brilliant|ace|expert|fast|quick)\b|\bI(?: can|['’]m| am| know| make| help)\b", re.I
)


# "I'd like to sleep better as well", "… a quiet word instead": it says least without what stood before it.
_LEANS = re.compile(r"\b(?:as well|too|instead|also|either)\W*$", re.I)


def _weight(source: Source, place: int) -> float:
    words = len(source.quote.split())
    long = max(words - 11, 0) * 0.3 + (3.0 if words > 24 else 0.0) + (2.0 if words < 3 else 0.0)
    long += 1.5 * bool(_LEANS.search(source.quote))
    return place * 0.6 + long - (0.8 if _FIRST_PERSON.search(source.quote) else 0.0)
