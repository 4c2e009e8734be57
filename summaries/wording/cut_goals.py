"""Cuts that only a goal has: with whom, without what, by when in the day it is reached."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summaries.wording.cut_clauses import Cut
from summaries.wording.cut_safety import ends_well, stands_alone, whole
from summaries.wording.draft import word_count
from summaries.wording.person import ME, MY

# Company that a goal is reached in, at its end: "… to town and back | with a friend".
_WITH_WHOM = re.compile(
    rf" with (?:an?|the|{MY}|another|other|one|\d+) (?:[\w-]+ ){{0,3}}?"
    r"(?:friends?|adults?|pupils?|children|child|people|person|staff|classmates?|students?|peers?)$"
)
# What stands well alone after "I will do this" at the end of a goal: a limit on help, how soon, how alone.
_AT_THE_END = re.compile(
    r" (?=(?:with no (?!more|longer|later)|with (?:[a-z]+ ){1,3}as the only |with only |with spoken reminders"
    r"|within \d+ (?:seconds|minutes|hours|lessons|days|weeks)\b|on my own$|by myself$"
    rf"|on {MY} own$|with an adult (?:in|on|at|beside|near|nearby|close|next|watching|waiting|outside)\b)[^,;:]*$)"
)
# "Xme will use my symbol book | to ask for help": a thing of few words, and what it is used for.
_USE_TO = re.compile(
    rf"(?P<head>{ME} will use (?:an?|the|{MY}) (?:[\w'-]+ ){{0,3}}[\w'-]+"
    r"(?<!ways)(?<!way)(?<!ideas)(?<!idea)(?<!steps)(?<!help)) (?P<tail>to [a-z]+ [^;:]+)$"
)


def of_goals(text: str, this: str) -> Iterator[Cut]:
    """Each place in a marked goal where what is cut off begins with `this` ("Xme will do this")."""
    for hit in re.finditer(r",? (?=while (?:an?|the|my|Xmy|other|another|no|1) [^;]+$)", text):
        if whole(text, hit.start()):
            yield Cut(text[: hit.start()], f"{this} {text[hit.end() :]}", 0.5)
    for hit in re.finditer(r",? (?=without [a-z]+ing [^,;]+$)", text):
        if (
            whole(text, hit.start())
            and word_count(text[: hit.start()]) >= 8
            and not re.search(r"\band (?:[a-z]+ing|to)\b", hit.string[hit.end() :])
        ):
            yield Cut(text[: hit.start()], f"{this} {text[hit.end() :]}", 0.8)
    for hit in re.finditer(r", (?=(?:instead of|rather than) [a-z]+ing [^;]+$)", text):
        if whole(text, hit.start()):
            yield Cut(text[: hit.start()], f"{this} {text[hit.end() :]}", 0)
    for hit in _WITH_WHOM.finditer(text):
        head, tail = text[: hit.start()], hit[0].strip()
        if whole(text, hit.start()) and word_count(head) >= 7 and ends_well(head) and stands_alone(head, tail):
            yield Cut(head, f"{this} {tail}", 2)
    for hit in re.finditer(r"\s+(?=with (?:no more than|up to|at most|only) )", text):
        head, tail = text[: hit.start()], text[hit.end() :]
        if whole(text, hit.start()) and word_count(head) >= 6 and stands_alone(head, tail):
            yield Cut(head, f"{this} {tail}", 2)
    for hit in _AT_THE_END.finditer(text):
        head, tail = text[: hit.start()], text[hit.end() :]
        if tail.startswith("within") and re.search(r"\b(?:and|or)\b", head):
            continue  # how soon only the last of them is done
        if whole(text, hit.start()) and word_count(head) >= 6 and ends_well(head) and stands_alone(head, tail):
            yield Cut(head, f"{this} {tail}", 2)
    used = _USE_TO.match(text)
    if used and " to " not in used["head"]:
        yield Cut(used["head"], f"{this} {used['tail']}", 2)
