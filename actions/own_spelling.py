"""Words that stand in the person's own plan or letter are no misspellings: "camhs" is never mended to "comes"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from rapidfuzz import fuzz

from summaries.model import Meeting, Outcome, Plan, Provision

_TOKEN = re.compile(r"[a-z]+(?:['’][a-z]+)*|\d+|[^\sa-z\d]", re.I)  # as bot.nlu.mending parts a line
_SHORTEST = 3
_LONG_ENOUGH = 5
"""Letters of a word from which its consonants tell enough."""
_NEARLY = 85
"""How alike (0 to 100) by letters a word of the same consonants must be."""


def kept(typed: str, mended: str, plan: Plan | None, meeting: Meeting | None) -> str:
    """The mended line, with each single word put back as typed that stands in the plan or the letter."""
    if not mended or (plan is None and meeting is None):
        return mended
    before, after = [each.lower() for each in _TOKEN.findall(typed)], mended.split()
    parts = SequenceMatcher(a=before, b=after, autojunk=False).get_opcodes()
    changed = [(before[a:b], range(c, d)) for kind, a, b, c, d in parts if kind == "replace" and d > c]
    known = frozenset(word for text in _texts(plan, meeting) for word in _words(text))
    after = [_as_the_plan_spells(word, known) if word in before else word for word in after]
    for words, places in changed:
        usual = " ".join(after[place] for place in places)
        for word in (_better(each, usual, known) for each in words):
            if len(word) >= _SHORTEST and word in known and word not in after:
                likes = [fuzz.ratio(word, after[place]) for place in places]
                after[places[likes.index(max(likes))]] = word
    return " ".join(after)


def _better(word: str, mended: str, known: frozenset[str]) -> str:
    """The plan's own word where it is nearer to what was typed than the mended one."""
    own = _as_the_plan_spells(word, known)
    return own if fuzz.ratio(own, word) > fuzz.ratio(mended, word) else word


def _as_the_plan_spells(word: str, known: frozenset[str]) -> str:
    """ "stamer", which nobody mended, is the plan's "stammer": the same consonants, and nearly the same letters."""
    if len(word) < _LONG_ENOUGH or word in known:
        return word
    alike = [each for each in known if fuzz.ratio(each, word) >= _NEARLY and _consonants(each) == _consonants(word)]
    return max(alike, key=lambda each: fuzz.ratio(each, word), default=word)


def _consonants(word: str) -> str:
    """The first letter and the consonants, each once in a row: "stamer" and "stammer" are "stmr"."""
    return re.sub(r"(.)\1+", r"\1", word[0] + re.sub(r"[aeiouy']", "", word[1:]))


def _words(text: str) -> Iterator[str]:
    return (each.lower() for each in _TOKEN.findall(text))


def _texts(plan: Plan | None, meeting: Meeting | None) -> Iterator[str]:
    if plan is not None:
        items: tuple[Provision | Outcome, ...] = (*plan.provision, *plan.outcomes)
        for item in items:
            if item.visible == "show":
                yield item.source.quote
                yield from getattr(item, "who", ())
        yield plan.person.known_as or ""
        yield plan.placement.name or "" if plan.placement else ""
    if meeting is not None:
        yield from (f"{each.name or ''} {each.role or ''}" for each in meeting.invited)
