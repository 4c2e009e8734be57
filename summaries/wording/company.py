"""With whom a help is had, where the young person takes part: "I do this with a tutor", not "A tutor does this".

Only where that is surely the same: one or two people, whom one can sit beside, and a thing done or had together.
Where it is not sure, or there is no room, the line stays as it was.
"""

# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from collections.abc import Sequence

from summaries.wording import roles, verbs
from summaries.wording.draft import word_count
from summaries.wording.easyread import MOST_WORDS
from summaries.wording.heads import head_of
from summaries.wording.person import ME

_MINE = re.compile(rf"{ME} has (?!been\b|to\b|access\b|the use\b)(?P<what>.+)$")
_DONE = frozenset(
    "practice exercise exercises stretches programme circuit group club game games routine activities activity course"
    " swimming walk session sessions work reading".split()
)
_HAD = frozenset(
    "lesson lessons teaching tuition therapy counselling mentoring physiotherapy hydrotherapy coaching psychotherapy"
    " tutoring".split()
)
_GIVEN = frozenset("support help".split())
# A programme is written by one and done with another: only with these it is surely done.
_AT_MY_SIDE = re.compile(r"\b(?:assistants?|adults?|workers?|teacher|mentor|tutor|coach|trainer)\b(?! for| of)")
_NOT_BESIDE = re.compile(
    r"\b(?:who|which|by|from|shown|for|to|or equivalent|all|any|staff|everyone|everybody|nobody|whoever"
    r"|school|college|council|service|trust|team|clinic|hospital|agency|provider|office|manager|lead|SENCO|SENCOs|head"
    r"|headteacher|co-?ordinator|officer|office|technician|library|centre|department|parents|family)\b",
    re.IGNORECASE,
)
# Changed work and written plans are made for me, not done with me.
_MADE = re.compile(
    r"\bwork .*\b(?:changed|adapted|sent|enlarged|set)\b|\b(?:work|programme|course|session|sessions|group) (?:changed|set|planned|adapted|written|made|to|for (?:staff|adults|parents))\b"
    r"|\b(?:review|assessment|report|advice|training) "
)


# "Paired reading with an older pupil" is in company already: who is named beside it only sees to it.
_WITH_ONE = re.compile(
    r"\bwith (?:an?|one|1|my|Xmy|another|the) (?:[\w-]+ ){0,4}?(?:students?|pupil|friend|adult|mentor|therapist|assistant|teacher|worker"
    r"|tutor|volunteer|person|coach|instructor)\b"
)


def in_company(lines: Sequence[str], who: str, many: bool, given: list[str]) -> list[str]:
    """`given` ("a tutor does this each week") told from the young person's side, where `lines[0]` is had in company."""
    does = re.match(rf"{re.escape(who)} (?:does|do) this(?P<often> .+)?$", given[0])
    if not does or not lines or not all(re.match(r"(?:this|these|after that,) ", line) for line in lines[1:]):
        return given
    told = _told(lines[0], who, many, does["often"] or "")
    return [told, *given[1:]] if told and word_count(told) <= MOST_WORDS else given


def _told(thing: str, who: str, many: bool, often: str) -> str | None:
    if re.match(r"there is (?:an? )?[\w' -]*\btraining\b", thing) and head_of(thing.partition(" is ")[2]) == "training":
        return f"{who} {verbs.agree('give', many)} this training{often}" if roles.is_human(who) else None
    if re.match(rf"{ME} will practise\b", thing) and _AT_MY_SIDE.search(who) and not _NOT_BESIDE.search(who):
        return f"{ME} will do this with {who}{often}"
    hit = _MINE.match(thing)
    if not hit or _NOT_BESIDE.search(who) or who.count(",") or not roles.is_human(who.split(" and ")[0]):
        return None
    if _WITH_ONE.search(hit["what"]):
        return None
    head = head_of(hit["what"])
    if head in _GIVEN:
        return f"{who} {verbs.agree('give', many)} {ME} this help{often}"
    if (
        _MADE.search(hit["what"])
        or (head == "work" and not re.search(r"\bwork (?:on|with|in|about|to)\b", hit["what"]))
        or (head == "programme" and not _AT_MY_SIDE.search(who))
    ):
        return None
    this = "these" if head.endswith("s") else "this"
    if head in _DONE:
        return f"{ME} does {this} with {who}{often}"
    return f"{ME} has {this} with {who}{often}" if head in _HAD else None
