"""Cuts of a line before what happens there, then, or with that person: ", where an adult will stay", "with whom …"."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from collections.abc import Iterator

from summaries.wording import roles, verbs
from summaries.wording.cut_clauses import Cut
from summaries.wording.cut_safety import whole
from summaries.wording.draft import word_count
from summaries.wording.kinds import is_clause
from summaries.wording.person import ME

_PLACE = (
    r"(?:room|base|hub|corner|area|space|place|tent|office|library|classroom|hall|garden|den|unit|centre|café|cafe)"
)
_WHERE = re.compile(rf"(?P<place>\b{_PLACE}), where (?=(?P<what>(?:(?!,).)+? (?:will|can|may|must) [a-z]))")


def there(text: str) -> Iterator[Cut]:
    """ "… to use the calm room, where an adult will stay with Xme": "there, an adult will stay with Xme"."""
    for hit in _WHERE.finditer(text):
        head, tail = text[: hit.end("place")], text[hit.end() :]
        if len(re.findall(rf"\b{_PLACE}s?\b", head)) == 1 and whole(text, hit.end("place")) and word_count(head) >= 5:
            yield Cut(head, f"there, {tail}", 0.6)


_AT_THE_END = re.compile(r", (?P<at>at the end|at the start|at the beginning) of (?:which|this|it),? (?P<then>[^,;]+)$")


def at_its_end(text: str) -> Iterator[Cut]:
    """ "a block of therapy, at the end of which the therapist will write a plan": "at the end, the therapist …"."""
    hit = _AT_THE_END.search(text)
    if hit and is_clause(hit["then"]) and whole(text, hit.start()):
        yield Cut(text[: hit.start()], f"{hit['at']}, {hit['then']}", 0.4)


_WITH_WHOM = re.compile(
    rf"\b(?P<one>an?) (?P<more>(?:[a-z-]+ )*?)(?P<person>[a-z]+)(?P<own> (?:{ME}|I) (?:trusts?|knows?|likes?|chooses?))?,? (?P<how>with|to|from) whom {ME} (?P<can>can|will|may|is able to) (?P<does>[a-z]+ [^,;]+?)(?=$|, and )"
)


def with_that_person(text: str) -> Iterator[Cut]:
    """ "an adult Xme trusts with whom Xme can share worries": "Xme can share worries with this adult"."""
    hit = _WITH_WHOM.search(text)
    if not hit or not roles.is_human(hit["person"]) or not verbs.is_base(hit["does"].split()[0]):
        return
    rest = text[hit.end() :]
    if (
        (rest and not rest.startswith(", and will "))
        or not whole(text, hit.end("person"))
        or re.search(r"\b(?:and|or|if|when)\b", hit["does"])
    ):
        return
    can = "can" if hit["can"] == "is able to" else hit["can"]
    head = text[: hit.end("own") if hit["own"] else hit.end("person")]
    yield Cut(head, f"{ME} {can} {hit['does']} {hit['how']} this {hit['person']}{rest}", 0)


_MADE_UP = re.compile(r",? made up of (?=[a-zX\d])")


def made_up_of(text: str) -> Iterator[Cut]:
    """ "a programme, made up of visits, a book and a meeting": "this is made up of …"."""
    for hit in _MADE_UP.finditer(text):
        head = text[: hit.start()]
        told = re.search(r"\b(?:is|are|be|and|or)$", head) or re.search(
            r"\b(?:will|must|is|are|may)\b", text[hit.end() :]
        )
        if whole(text, hit.start()) and word_count(head) >= 4 and not told:
            yield Cut(head, f"this is made up of {text[hit.end() :]}", 0.5)


_STEPS = re.compile(r"\b(?:then|after that|until|unless|reduc|increas|ris(?:es|ing)|if|not|or)\b")
_LATER = re.compile(
    r", (?:and )?then (?P<rest>(?:(?:at least|up to|about|no more than) )?(?:\d|once\b|twice\b|every\b|each\b)[^;]*)$"
)


def later(text: str) -> Iterator[Cut]:
    """ "A counsellor sees Xme for 30 minutes a week, then each month until July": "after that, this is each month …"."""
    hit = _LATER.search(text)
    if not hit or text.startswith("this "):
        return
    head = text[: hit.start()]
    often = re.search(
        r"\b(?:a|each|every) (?:\d+ )?(?:day|week|weeks|month|term|half term|year)\b|\bonce|\btwice", head
    )
    if often and is_clause(head) and not _STEPS.search(head) and whole(text, hit.start()):
        yield Cut(head, f"after that, this is {hit['rest']}", 0.5)


# "This is 3 times a week for 30 minutes, in a group of up to 4 pupils", "… for 10 weeks, starting in September 2026".
_GROUP = re.compile(
    r",? (?P<in>in (?:an? )?(?:small )?group of (?:(?:up to|no more than|at most|at least|about) )?\d[^,;]*|with (?:up to|no more than|at least) \d+ other [^,;]+|in a (?:pair|small group))$"
)
_STARTS = re.compile(r", (?:starting|beginning) (?P<when>(?:in|on|from|after|at) [^,;]+)$")


def size_and_start(text: str) -> Iterator[Cut]:
    """How many there are and when it starts, at the end of a sentence that says how often."""
    often = re.search(r"\b(?:minutes|hours?|times?|sessions?|day|week|term|year)\b", text)
    if not often or re.search(r"\b(?:or|if|when|unless|not|then)\b", text):
        return
    for pattern, lead in ((_GROUP, "this is"), (_STARTS, "this starts")):
        hit = pattern.search(text)
        if hit and whole(text, hit.start()) and word_count(text[: hit.start()]) >= 5:
            yield Cut(text[: hit.start()], f"{lead} {hit['in'] if pattern is _GROUP else hit['when']}", 0.7)


_OF_WHICH = re.compile(
    r", of which (?P<few>(?:(?:at least|up to|no more than|about) )?\d+) (?P<is>(?:is|are|will|must) (?:be )?[^,;]+)$"
)


def of_these(text: str) -> Iterator[Cut]:
    """ "12 hours a year, of which at least 6 will be with Xme": "at least 6 of these hours will be with Xme"."""
    hit = _OF_WHICH.search(text)
    units = re.findall(r"\b\d+ (hours|sessions|visits|lessons|days|minutes)\b", text[: hit.start()]) if hit else []
    if hit and len(units) == 1 and whole(text, hit.start()) and not re.search(r"\b(?:if|unless|or)\b", hit["is"]):
        yield Cut(text[: hit.start()], f"{hit['few']} of these {units[0]} {hit['is']}", 0.3)


_PLUS = re.compile(r",? plus (?P<thing>(?P<n>an?|one|\d+) [^,;]+)$")
_WEAK = re.compile(r"\b(?:up to|may|might|could|if|unless|when|not|or|only|access|offer\w*|consider\w*|subject)\b")


def plus(text: str) -> Iterator[Cut]:
    """ "4 hours a week of support, plus 1 overnight stay a month": "Xme also has 1 overnight stay a month"."""
    hit = _PLUS.search(text)
    if hit and not _WEAK.search(text) and whole(text, hit.start()) and word_count(text[: hit.start()]) >= 5:
        yield Cut(text[: hit.start()], f"{ME} also has {hit['thing']}", 0.6)


_PEOPLE_WHO = re.compile(
    r"\bwith (?:\d+ )(?:other )?(?P<who>pupils|children|friends|students|adults|staff) who (?P<are>have been|are|have|will) (?P<rest>[^,;]+)$"
)


def people_who(text: str) -> Iterator[Cut]:
    """ "play with 2 other pupils who have been taught to sign": "these pupils have been taught to sign"."""
    hit = _PEOPLE_WHO.search(text)
    if not hit or _WEAK.search(text) or not whole(text, hit.end("who")):
        return
    if (
        len(re.findall(r"\b(?:pupils|children|friends|students|adults|staff|assistants)\b", text[: hit.end("who")]))
        == 1
    ):
        yield Cut(text[: hit.end("who")], f"these {hit['who']} {hit['are']} {hit['rest']}", 0.9)


_AMOUNTS = re.compile(
    r", amounting to (?P<n>(?:(?:at least|up to|about) )?\d+ (?:hours|minutes|days|sessions)\b[^;]*)$"
)
_SUPPORT = re.compile(rf"\bof support from (?:an? |the |Xmy )(?:[a-z]+ ){{0,3}}[a-z]+(?P<to> )(?=to help {ME} )")


def amounts_and_aims(text: str) -> Iterator[Cut]:
    """ "in all lessons, amounting to 19 hours a week"; "4 hours of support from an assistant to help Xme go out"."""
    hit = _AMOUNTS.search(text)
    if hit and whole(text, hit.start()):
        yield Cut(text[: hit.start()], f"this comes to {hit['n']}", 0.5)
    aim = _SUPPORT.search(text)
    if aim and whole(text, aim.start("to")) and not _WEAK.search(text[: aim.end()]):
        yield Cut(text[: aim.start("to")], f"this is {text[aim.end() :]}", 0.9)


def by_place_and_time(text: str) -> Iterator[Cut]:
    """Each such place in one marked sentence of a help or a goal."""
    yield from there(text)
    yield from at_its_end(text)
    yield from with_that_person(text)
    yield from made_up_of(text)
    yield from of_these(text)
    yield from plus(text)
    yield from amounts_and_aims(text)


def at_last(text: str) -> Iterator[Cut]:
    """Such places that are cut only once it is settled who gives the help."""
    yield from later(text)
    yield from people_who(text)
    yield from size_and_start(text)
