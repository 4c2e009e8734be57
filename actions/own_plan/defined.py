"""What the plan itself says that its words mean: its own list of words, and "learning support assistant (LSA)".

Said before our own word list: in this plan a short form means what this plan says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from actions.own_plan.finding import sources
from actions.turn import Say, Turn
from summaries.model import Plan

_IN_BRACKETS = re.compile(r"((?:[\w’'/-]+,? ){1,12})\(([A-Z][A-Za-z]{1,7}?)s?\)")
_ASKED = re.compile(
    r"\b(?:what|wot|wat|who|hoo)(?:'?s| is| are| iz| does| dose| do|s)? (?:an? |the )?"
    r"[\"“']?(?P<word>[\w' /-]{2,40}?)[\"”']?"
    r"(?: (?:mean\w*|meen\w*|stand for|for|short for))*(?: (?:in|on) (?:my|the|this|his|her) (?:plan|ehcp))?\W*$",
    re.I,
)


def about(turn: Turn) -> list[Say] | None:
    """The plan's own meaning of the word that is asked for, and ours where it is another; else None."""
    from actions.words import meaning

    asked = _ASKED.search(turn.words or "")
    if turn.plan is None or asked is None:
        return None
    word = asked["word"].lower().strip()
    found = in_full(turn.plan, word) or in_full(turn.plan, word.removesuffix("s"))
    if found is None:
        return None
    term, full = found
    said = [Say("utter_plan_meaning", {"term": term, "meaning": full}, picture="words")]
    ours = meaning(f"what is {term}")
    return [*said, Say("utter_meaning", {"meaning": ours}, picture="words")] if ours else said


def in_full(plan: Plan, word: str) -> tuple[str, str] | None:
    """The word as the plan writes it, and what the plan says that it means."""
    told = {each.term.lower(): (each.term, each.meaning) for each in plan.glossary}
    return told.get(word) or _short_forms(tuple(source.quote for source in sources(plan))).get(word)


@lru_cache(maxsize=8)
def _short_forms(quotes: tuple[str, ...]) -> dict[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    for quote in quotes:
        for match in _IN_BRACKETS.finditer(quote):
            for full in _full_forms(match[1].split(), match[2]):
                found.setdefault(match[2].lower(), (match[2], full))
    return found


def _full_forms(words: list[str], short: str) -> Iterator[str]:
    """The last words before the bracket whose first letters hold those of the short form, in their order."""
    letters = short.lower()
    for at in range(len(words) - 2, -1, -1):
        initials = iter(word[0].lower() for word in words[at:])
        if words[at][0].lower() == letters[0] and all(letter in initials for letter in letters):
            yield " ".join(words[at:]).strip(",")
            return
