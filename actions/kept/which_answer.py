"""Which answer is meant by "delete the one about science", "keep the second one private" or "change that"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from actions.own_plan.finding import strengths, tells_all, wanted_words
from actions.turn import Turn
from bot.store import StoredAnswer

_ORDINALS = {"first": 0, "1st": 0, "second": 1, "2nd": 1, "third": 2, "3rd": 2, "fourth": 3, "4th": 3, "fifth": 4}
_PLACE = re.compile(
    r"\b(?:(?P<word>first|second|third|fourth|fifth|1st|2nd|3rd|4th)(?: (?:one|answer|thing|bit))?"
    r"|(?:number|answer|no\.?) (?P<number>[1-9]\d?))\b",
    re.I,
)
_LAST = re.compile(r"\b(?:last|latest)\b", re.I)
_IDLE = frozenset(
    "delete remove rub out take away off rid scrap change edit fix correct redo swap turn keep make leave private"
    " secret share show answer answers one ones bit part just pls please dont don't dnt wanna want anyone any1 everyone"
    " people mum mam dad teacher school meeting about abt bout said say put wrote told last latest into instead never"
    " didnt did didn't mean meant have has hav written wrote write read back she he they hes shes far nvm"
    " nevermind rather kept stay stays keep actually can see bits thing things bout"
    " mind now also ok okay yes no sorry wait actually let get back from off up want wants wish know hear find nobody"
    " noone"
    " anybody everybody somebody others they them staff allowed must should cross scrub bin drop lose hide stuff rather"
    " mistake wrong oops i'd id still secret shared".split()
)

REFERS = re.compile(
    r"\b(?:that|it|this|them|those|these)\b(?=(?: (?:one|1|answer|bit|please|pls|now|again|private|secret|out|off"
    r"|either|too|if|to|with"
    r"|or|though|tho))*\W*$)|\b(?:that|this) (?:one|1|answer|bit|thing)\b"
    r"|\b(?:the |my )?(?:last|first|second|third|fourth|fifth|1st|2nd|3rd|4th|latest) (?:one|1|answer|bit|thing)\b"
    r"|\b(?:my|the|that|this) answers?\b|\bwhat i (?:just )?(?:said|sed|put|wrote|told)\b"
    r"|\bthe (?:one|1|bit|thing|part|answer|stuff) (?:about|abt|bout|with|where|that says|on)\b"
    r"|\b(?:the|that|my) (?:\w+ ){1,2}(?:one|1|bit|answer|thing|part)\b|\b(?:number|answer) \d",
    re.I,
)
"""Words that point at an answer."""
WHOLE = re.compile(
    r"\b(?:all of (?:it|this|that|them|my)|it all|them all|all (?:my|the|private|secret)|every ?thing|evrything|any"
    r" of (?:it|this|them|my)"
    r"|none of (?:it|this|them|my)|the lot|all|(?:my|the) answers)\b",
    re.I,
)
"""Words that mean all answers."""
SHORT = 6
"""So many more words than were named, and an answer speaks of more than that."""


@dataclass(frozen=True)
class Meant:
    """The answer that is meant; None with `named` where words name one that is not clear."""

    answer: StoredAnswer | None
    named: bool = False
    part: bool = False
    """Only a part of a longer answer was named: the rest must not go with it."""


def _place(words: str) -> re.Match[str] | None:
    """ "Take out the first one"; not "…, I'd better check with the teacher first"."""
    clauses = re.split(r",\s", words)
    place = _PLACE.search(words if len(clauses[0].split()) < 3 else clauses[0])  # "Wait, I want to change my first …"
    alone = place and place.group() in ("first", "last") and len(words.split()) > LONG_WISH
    return None if alone else place


LONG_WISH = 8
# "Take that off i was just moaning": the answer just shown or kept, whatever reason is given after it.
_THAT_ONE = re.compile(
    r"\b(?:take|delete|remove|bin|scrap|change|keep|make|hide|rub|get rid of)\s+(?:out |off )?(?:that|it|this)\b"
    r"(?!\s+(?:(?:one|1|answer|bit|thing)\s+)?(?:about|abt|bout|with|where|says|that says|bit)\b)",
    re.I,
)


def meant(turn: Turn, words: str) -> Meant:
    """The answer that words name by its place or by what it says; the last one where they name none."""
    given = turn.store.answers(turn.sitting)
    place = _place(words)
    if not place and _THAT_ONE.search(words) and not _LAST.search(words):
        shown = turn.value("last answer")
        if (here := next((each for each in given if each.id == shown), None)) is not None:
            return Meant(here, named=True)
    if place:
        at = _ORDINALS[place["word"].lower()] if place["word"] else int(place["number"]) - 1
        return Meant(given[at] if at < len(given) else None, named=True)
    words = re.sub(r"\s+(?:to|from) (?:my|the|any|your|mr|mrs|miss|ms)\b[\w\s.]*$", "", words, flags=re.I)
    about = [word for word in wanted_words(words) if word not in _IDLE]
    if about:
        hits = (
            [each for each in given if min(strengths(about, each.words)) >= 1]
            or [each for each in given if tells_all(about, each.words)]
            or [each for each in given if tells_all(about, f"{each.question} {each.words}")]
        )
        one = hits[0] if len(hits) == 1 else None
        return Meant(one, named=True, part=one is not None and len(one.words.split()) > len(about) + SHORT)
    last = turn.value("last answer")
    return Meant(next((each for each in given if each.id == last), None), named=bool(_LAST.search(words)))


def named(turn: Turn, words: str) -> list[StoredAnswer] | None:
    """Every answer that the words name by place or by what it says; None where they name none."""
    given = list(turn.store.answers(turn.sitting))
    place = _place(words)
    if place:
        at = _ORDINALS[place["word"].lower()] if place["word"] else int(place["number"]) - 1
        return given[at : at + 1]
    about = [word for word in wanted_words(words) if word not in _IDLE]
    if not about:
        return given[-1:] if _LAST.search(words) else None
    return (
        [each for each in given if min(strengths(about, each.words)) >= 1]
        or [each for each in given if tells_all(about, each.words)]
        or [each for each in given if tells_all(about, f"{each.question} {each.words}")]
    )


def swapped(turn: Turn, old: str, new: str) -> tuple[StoredAnswer, str] | None:
    """The one answer that holds the `old` words, with `new` in their place; None where none or several do."""
    pattern = re.compile(rf"\b{re.escape(old.strip())}\b", re.I)
    hits = [each for each in turn.store.answers(turn.sitting) if pattern.search(each.words)]
    return (hits[0], pattern.sub(lambda _: new.strip(), hits[0].words, count=1)) if len(hits) == 1 else None
