"""Cuts that only a goal has: with whom, without what, by when in the day it is reached."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from collections.abc import Iterator

from summaries.wording import verbs
from summaries.wording.cut_brackets import of_goal
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
    rf"|in {MY} own words$|on {MY} own$|with (?:an|1|one) adult (?:in|on|at|beside|near|nearby|close|next|watching|waiting|outside)\b)[^,;:]*$)"
)
# "Xme will use my symbol book | to ask for help": a thing of few words, and what it is used for.
_USE_TO = re.compile(
    rf"(?P<head>{ME} will use (?:an?|the|{MY}) (?:[\w'-]+ ){{0,3}}[\w'-]+(?:,? (?:an?|the|{MY}|or|and) (?:[\w'-]+ ){{0,3}}[\w'-]+){{0,3}}"
    r"(?<!ways)(?<!way)(?<!ideas)(?<!idea)(?<!steps)(?<!help)) (?P<tail>to [a-z]+ [^;:]+)$"
)


# "…, by word or by card, that Xme needs to leave": by what it is done, in between or at the end.
_BETWEEN = re.compile(
    r", (?P<means>(?:by|in|with|through) (?:[\w'-]+(?:, | )){1,12}?(?:or|and) [\w' -]+?), (?P<what>(?:that|how|what|when|where|why|whether|to) [^;]+)$"
)
_BY_AT_LAST = re.compile(
    rf", (?P<means>by (?:(?:an?|the|{MY}) )?[\w'-]+(?: [\w'-]+){{0,2}}(?:, [\w' -]+?)?,? or [\w' -]+)$"
)


def _with_means(text: str, this: str) -> Iterator[Cut]:
    between = _BETWEEN.search(text)
    after = between and re.search(r", (?:on|in|at|for|with) ", between["what"])
    if between and not after and whole(text, between.start()) and word_count(between["means"]) <= 10:
        yield Cut(f"{text[: between.start()]} {between['what']}", f"{this} {between['means']}", 0.3)
    last = _BY_AT_LAST.search(text)
    if last and whole(text, last.start()) and word_count(text[: last.start()]) >= 6:
        yield Cut(text[: last.start()], f"{this} {last['means']}", 0.5)


# After such a verb a "when" may say what is told or seen, and not when it is done.
_TELLS = re.compile(
    r"\b(?:tell|say|know|show|ask|notice|see|choose|decide|spot|name|explain|understand|learn|recognise|work out|agree|let|describe|write)\b"
)


def _when_at_last(text: str, this: str) -> Iterator[Cut]:
    """ "Xme will use one of my ideas | when Xme is at a 4": when it is done, after what is done."""
    for hit in re.finditer(rf",? (?=(?:when|before) (?:{ME}|{MY} \w+) [^;]+$)", text):
        head, tail = text[: hit.start()], text[hit.end() :]
        calm = re.sub(r"\b(?:calming|calm|sit|sitting|lie|lying|slow|slowing) down$", "calm", head)
        more = re.search(
            r",? and (?:will|then)\b|\bwithin\b|\b(?:who|which|that|if|so that)\b|, (?:in|on|at|for|by|with|without|and) |\d+ out of|\b(?:at least|once|twice|times)\b",
            tail,
        )
        plain = re.match(rf"{ME} will (?!do this)", head) and not _CLAUSE_IN.search(head) and not _TELLS.search(head)
        if plain and not more and whole(text, hit.start()) and word_count(head) >= 6 and ends_well(calm):
            yield Cut(head, f"{this} {tail}", 2)


_CLAUSE_IN = re.compile(r"\b(?:that|which|who|what|how|until|before|after|if|when)\b")


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
    for hit in re.finditer(r"(?:,? and)?\s+(?=with (?:no more than|up to|at most|only) )", text):
        head, tail = text[: hit.start()], text[hit.end() :]
        if whole(text, hit.start()) and word_count(head) >= 6 and stands_alone(head, tail):
            yield Cut(head, f"{this} {tail}", 2)
    for hit in _AT_THE_END.finditer(text):
        head, tail = text[: hit.start()], text[hit.end() :]
        if tail.startswith("within") and re.search(r"\b(?:and|or)\b", head):
            continue  # how soon only the last of them is done
        if whole(text, hit.start()) and word_count(head) >= 6 and ends_well(head) and stands_alone(head, tail):
            yield Cut(head, f"{this} {tail}", 2)
    yield from of_goal(text)
    yield from _with_means(text, this)
    yield from _when_at_last(text, this)
    for hit in re.finditer(
        r", which (?P<who>(?:somebody|someone|people|an adult|a person|others)\b[^,;]*?) can (?P<does>[a-z]+)$", text
    ):
        if whole(text, hit.start()) and verbs.is_base(hit["does"]):
            yield Cut(text[: hit.start()], f"{hit['who']} will be able to {hit['does']} this", 0.4)
    used = _USE_TO.match(text)
    if used and " to " not in used["head"]:
        yield Cut(used["head"], f"{this} {used['tail']}", 2)
