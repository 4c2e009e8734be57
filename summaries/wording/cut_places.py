"""Cuts before when, how long and in what group: the tail of most helps and of many goals."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from collections.abc import Iterator

from summaries.wording import verbs
from summaries.wording.cut_clauses import Cut
from summaries.wording.cut_safety import ends_well, stands_alone, whole
from summaries.wording.draft import word_count
from summaries.wording.person import ME, MY

_PLACES = (
    r"in (?:a|an) (?:small |calm |quiet )?(?:group|pair|room|class|space|place)\b|in groups of"
    r"|in a \w+ (?:room|area)\b"
    r"|for (?:up to |at least |about )?\d+ (?:minutes|hours|weeks|days)\b"
    r"|(?:at least |up to |no more than )?\d+ times (?:a|each|every|before|in|over|per)\b"
    r"|(?:at|on|in|for) (?:at least |no more than )?\d|at (?:the )?(?:start|end|beginning) of\b"
    r"|(?:at least |no more than |about |up to )(?:once|twice) (?:a|each|every|in)\b|\d+ (?:days|mornings"
    r"|nights|evenings|lessons) (?:a|each|every|per)\b"
    r"|for \d+ (?:sessions?|visits?|lots)\b|in \d+ (?:sessions|blocks|visits)\b"
    r"|(?:before|after|during|throughout|until|once|twice)\b"
    r"|(?:each|every) (?:school |college )?(?:day|week|morning|afternoon|evening|night|term|half|month|year"
    r"|lesson|session"
    r"|time|other|\d|[MTWFS]\w+day)|from (?:January|February|March|April|May|June|July|August|September"
    r"|October|November"
    r"|December|Year|Easter)\b|by the end\b"
)


_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Easter|Christmas)"
# Times and places that say less by themselves, and are cut off only where nothing else can be meant.
_WIDER = re.compile(
    r"\s+(?=(?:in term time\b|in (?:each|every|all|any) (?:of )?(?:[\w-]+ ){0,3}(?:lessons?|subjects?|rooms?|sessions?|terms?|weeks?"
    r"|class(?:es)?)\b|in the (?:first|second|last|next|autumn|spring|summer)\b(?! place)|over (?:the |a period of )?\d"
    rf"|by (?:\d{{1,2}} )?{_MONTH}(?: \d{{4}})?$|between (?:{_MONTH}|Year)\b|on (?:each of|every|all|[MTWFS][a-z]+days?)\b"
    r"|within \d+ (?:working |school )?(?:seconds|minutes|hours|days|weeks|months)\b))"
)


# A clause with no "that": what comes next says how often that is.
_THAT_I_DO = re.compile(
    rf"\b(?!when|whenever|if|because|before|after|until|while|that|what|where|once|and|or|but\b)[a-z]+ {ME}"
    r" (?:sees|meets|visits|plays|goes|does|uses|makes|has|takes|spends)\b[^,]*$"
)


def by_places(text: str, this: str) -> Iterator[Cut]:
    """ "… in a group of 4", "… for 20 minutes", "… each Monday": what is cut off begins with `this`."""
    for hit in re.finditer(rf",\s+(?={_PLACES})", text):
        if whole(text, hit.start()):
            yield Cut(text[: hit.start()], f"{this} {text[hit.end() :]}", 1)
    for hit in re.finditer(rf"\s+(?=(?:{_PLACES}))", text):
        if re.match(r"\s*in ", text[hit.start() :]) and re.search(
            r"\b(?:hand|fill|join|check|come|put|sign|log|plug|take|get|go|stay|step|call|build)(?:s|ing|ed)?$",
            text[: hit.start()],
        ):
            continue  # "hand in 8 pieces"
        if re.match(r"\s*(?:for \d+(?: out of \d+)?(?:,|$)|at \d+\+)", text[hit.start() :]) or _THAT_I_DO.search(
            text[: hit.start()]
        ):
            continue  # "a meal for 2, …", "a text at 11+ level", "a friend I see | once a month"
        if re.match(r" ?(?:each time|each of|every time)\b", text[hit.start() :]) or (
            re.search(r"\b(?:minutes?|hours?|times|days?|sessions?)$", text[: hit.start()])
            and re.match(r" (?:once|twice|each|every|before|after)\b", text[hit.start() :])
        ):
            continue
        head, tail = text[: hit.start()], text[hit.end() :]
        if _two_things(head, goal=this.startswith(ME)):
            continue  # "write a care plan and train 6 staff | every year": the year is of the second
        if whole(text, hit.start()) and _enough(head) and ends_well(head) and stands_alone(head, tail):
            yield Cut(head, f"{this} {tail}", 3)


def wider_places(text: str, this: str) -> Iterator[Cut]:
    """ "… in the autumn term", "… within 2 weeks", "… in every maths lesson"."""
    for hit in _WIDER.finditer(text):
        head, tail = text[: hit.start()], text[hit.end() :]
        goal = this.startswith(ME)
        if _two_things(head, goal=goal) or (goal and tail.startswith("within") and re.search(r"\b(?:and|or)\b", head)):
            continue
        if re.match(r"(?:in|on) (?:each|every|any)\b(?! of)", tail) and _AMOUNT_END.search(head):
            continue  # "6 hours | in each week"
        if re.search(
            rf", (?:and )?(?:an?|the|no more than|up to) |, and (?!in |on |at |for |with )| with {ME}\b|\band (?:an?|the) [a-z ]+ (?:is|are|will)\b",
            tail,
        ):
            continue
        if not goal and _LIST_BEFORE.search(head):
            continue  # "a lamp, a chair and a check | in the autumn"
        if re.search(r"\b(?:go|ris|build|mov|com)(?:es|ing|e)? (?:up|down|to)\b|\buse$|\boccasion$", head):
            continue
        if whole(text, hit.start()) and _enough(head) and ends_well(head) and stands_alone(head, tail):
            yield Cut(head, f"{this} {tail}", 3)


_AMOUNT_END = re.compile(r"\b(?:\d+|half|hour|day)(?: [a-z]+)?$")
_LIST_BEFORE = re.compile(rf"^{ME} has .*\band (?:an?|the|{MY}|[a-z]+s?\b)|, .*\band (?:an?|the) ")


def _two_things(head: str, goal: bool) -> bool:
    """Whether one person does two things in `head`, each with its verb and its thing. A goal's
    amount may be of all that it lists."""
    listed = "[^,]*?" if goal else ".*?"
    hit = re.search(
        rf"\b(?:will|to) (?:also |then )?(?P<one>[a-z-]+) {listed},? and (?P<two>[a-z-]+)"
        rf" (?P<thing>an?|the|\d+|it|them|{ME}|{MY}) ",
        f"{head} ",
    )
    return bool(hit and verbs.is_base(hit["one"]) and (verbs.is_base(hit["two"]) or hit["thing"] in ("it", "them")))


def _enough(head: str) -> bool:
    """Whether the words before a place already say a whole thing: "I have a physiotherapy programme"."""
    few = (
        4
        if re.match(rf"{ME} has (?!been\b)\D*$", head)
        else 5
        if re.match(rf"{ME} will be [a-z]+ed|{ME} will be taught", head)
        else 6
    )
    return word_count(head) >= few
