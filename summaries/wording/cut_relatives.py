"""Cuts of a help before what is said of a person or thing at its end: "… from an assistant who knows Xme"."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from collections.abc import Iterator

from summaries.wording import verbs
from summaries.wording.cut_clauses import Cut
from summaries.wording.cut_more import PEOPLE, PERSON
from summaries.wording.cut_safety import whole
from summaries.wording.person import ME

_DOES = frozenset("will can must may is has holds".split())
# A sentence with a condition or a choice may need what is said at its end; nor is that a wish or a may.
_BOUND = re.compile(
    r"\b(?:if|when|whenever|unless|until|while|where|or|should|could|would|may|might|any|as if|than|who|which|whom|whose|that|chances?|opportunit\w+|consider\w*|not|never|no one|nobody|without)\b"
)
_NUMBERS = re.compile(r"\b\d or \d\b")
# What would be left of the person: "an adult | who …" is the only thing that the help is about.
_NOBODY_YET = re.compile(
    r"\b(?:told|tells?|asks?|asked|knows?|says?|chooses?|decides?|shown?|shows?|talk(?:s|ing)?|chat\w*|become|be|is|are|being|and|or|only|with|as)$"
)
# "… who is in the room and is told": "of" and "to" may still be of the main clause, a last ", and" always is.
_ENDS_ELSEWHERE = re.compile(r",(?! and [a-z]+s\b)|\b(?:so that|because|as well as|in order)\b")

_AND_WHO = re.compile(r"\band (?:who|which|that) (?=(?:is|has|can|will|[a-z]+s)\b)")
# "a coach who can sign with Xme for the first hour": what comes last may be of the main clause again.
_MORE_OF_MINE = re.compile(rf"(?<!works )\bwith {ME} for\b|\bfor (?:the (?:whole|first|rest)|each|every)\b")


def of_a_person(text: str) -> Iterator[Cut]:
    """ "… with a teaching assistant who has been shown the exercises": "the assistant has been shown …"."""
    for hit in re.finditer(r" (?:who|that) (?P<verb>[a-z]+)(?= )", text):
        head, tail = text[: hit.start()], text[hit.start("verb") :]
        person = PERSON.search(head)
        if not person or person.end() != len(head) or len(PEOPLE.findall(head)) != 1 or not whole(text, hit.start()):
            continue
        before = head[: person.start()]
        if not re.search(r"\b(?:by|with|from|is|are|has)\s*$", before) or re.search(r"\b(?:the|my|Xmy) ", person[0]):
            continue
        if (
            _BOUND.search(_NUMBERS.sub("2", head))
            or _ENDS_ELSEWHERE.search(tail)
            or re.search(r"\b(?:if|unless|not)\b", tail)
            or (re.search(r"\bor\b", tail) and not re.match(r"(?:has|holds) an? ", tail))
        ):
            continue
        if not (hit["verb"] in _DOES or verbs.as_form(hit["verb"], "s")):
            continue
        if _MORE_OF_MINE.search(tail):
            continue
        yield Cut(head, f"the {person['role']} {_AND_WHO.sub('and ', tail)}", 1.3)


_A_THING = re.compile(
    r"\b(?:an?|1|the) (?P<more>(?:(?!and\b|or\b|of\b|for\b|in\b|with\b|to\b|by\b|from\b|on\b|at\b)[\w'-]+ ){0,4}?)(?P<thing>[a-z]{3,})(?: of (?:(?:no more than|up to|at least|about) )?(?:\d[\w ]*|[a-z]+s)| for (?:[a-z]+ )?[a-z]+s)?$"
)
# Of these "that …" says what they are: "a sign that Xme needs a break".
_SAYINGS = frozenset(
    "distance pace level voice size manner sign fact way idea chance view belief feeling word thing something time day hour week place way reason level kind type sort bit lot number range part"
    " set pair choice variety area person child pupil friend peer adult staff student learner".split()
)


def of_a_thing(text: str) -> Iterator[Cut]:
    """ "a reading programme which starts from Xmy level": "the programme starts from Xmy level"."""
    for hit in re.finditer(r",? (?P<rel>which|that) (?P<verb>[a-z]+)(?= )", text):
        head, tail = text[: hit.start()], text[hit.start("verb") :]
        thing = _A_THING.search(head)
        if not thing or thing["thing"] in _SAYINGS or thing["thing"].endswith("s") or not whole(text, hit.start()):
            continue
        if not re.search(r"\b(?:an?|1) ", thing[0]) or PEOPLE.search(thing["thing"]):
            continue
        if (
            len(re.findall(rf"\b{thing['thing']}\b", head)) != 1
            or _BOUND.search(_NUMBERS.sub("2", head))
            or _ENDS_ELSEWHERE.search(tail)
        ):
            continue
        if re.search(r"\b(?:if|unless|or)\b", tail) or re.search(
            rf"^(?:is|has|will|can) (?:not|never)\b|{ME}\.$", tail
        ):
            continue
        one = hit["verb"] in ("is", "has", "will", "can", "must") or verbs.as_form(hit["verb"], "s")
        if one and not _NOBODY_YET.search(head):
            yield Cut(head, f"the {thing['thing']} {_AND_WHO.sub('and ', tail)}", 1.3)


def by_relatives(text: str) -> Iterator[Cut]:
    """Each such place in one marked sentence of a help."""
    yield from of_a_person(text)
    yield from of_a_thing(text)
