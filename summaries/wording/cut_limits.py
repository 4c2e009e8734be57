"""Cuts before what bounds a help: until when it goes on, by which date, in what way, with how many others."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from collections.abc import Iterator

from summaries.wording.cut_clauses import Cut
from summaries.wording.cut_safety import stands_alone, whole
from summaries.wording.draft import word_count
from summaries.wording.person import ME

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
# Nobody goes on waiting until; a step that lasts until something is no end of the whole.
_NOT_GOING_ON = re.compile(
    r"\b(?:wait|stay|rest|hold|leave|stand|sit|keep|delay|put off|remain|change)\w*\b|\b(?:reduc|increas|ris|build|fad|drop|then|after that|first|go(?:es|ing)? (?:down|up))\w*\b"
    r"|\b(?:if|when|unless|until|who|which|that|where|while|or)\b"
)
_SHORT_OF = re.compile(r"\b(?:and|or|not|only|than|least|up)$")


def until_when(text: str) -> Iterator[Cut]:
    """ "… 2 sessions a week | until I can type at 40 words a minute": "this goes on until …"."""
    hit = re.search(r",? until (?P<end>[^,;:]+)$", text)
    if not hit or not whole(text, hit.start()):
        return
    head = text[: hit.start()]
    lasting = re.search(
        r"\b(?:each|every|once|twice|daily|weekly|a (?:day|week|month|term)|times|sessions|lessons|hours)\b", head
    )
    ends = re.search(
        r"\band (?:for|then|once|twice|\d)|\b(?:and|or|then) (?:[a-z]+ ){0,2}(?:will|is|are|after|again|every|each)\b|\bto (?!the\b|an?\b)[a-z]+ ",
        hit["end"],
    )
    if lasting and not ends and word_count(head) >= 6 and not _NOT_GOING_ON.search(head) and not _SHORT_OF.search(head):
        yield Cut(head, f"this goes on until {hit['end']}", 1)


def by_which_date(text: str) -> Iterator[Cut]:
    """ "… makes a book of the new school with me | before 28 May 2027"."""
    hit = re.search(
        rf",? (?P<by>(?:before|by|no later than) (?:the end of )?(?:\d{{1,2}} )?(?:{_MONTHS}) \d{{4}})$", text
    )
    if not hit or not whole(text, hit.start()):
        return
    head = text[: hit.start()]
    more = re.search(r"\b(?:and|then|or|until|if|when)\b", head)  # the date may be of the last of two things
    if not more and word_count(head) >= 6 and stands_alone(head, hit["by"]):
        yield Cut(head, f"this is {hit['by']}", 1.5)


def in_which_way(text: str) -> Iterator[Cut]:
    """ "I may leave any lesson | by showing my card or by putting it on the desk"."""
    hit = re.search(r",? (?P<by>by [a-z]+ing [^,;:]+)$", text)
    if not hit or not whole(text, hit.start()) or not re.match(rf"{ME} (?:may|can|will) (?!be\b)", text):
        return
    head = text[: hit.start()]
    if re.search(r"\b(?:and|when|if|that|who|how|what|to)\b", head) or re.search(
        r"\b(?:and (?:then|will)|if|unless|so that)\b", hit["by"]
    ):
        return
    can = "can do" if re.match(rf"{ME} (?:may|can)\b", text) else "will do"
    if word_count(head) >= 4:
        yield Cut(head, f"{ME} {can} this {hit['by']}", 0.8)


_RHYTHM_END = re.compile(
    r" (?:once |twice |\d+ times )?(?:a|each|every) (?:day|week|fortnight|month|term|half term|year)$"
)


def in_what_company(text: str) -> Iterator[Cut]:
    """ "… a group of 30 minutes twice a week | with no more than 4 other pupils"."""
    hit = re.search(r",? (?P<with>with (?:no more than|up to|at most|at least) \d+ [^,;:]+)$", text)
    if not hit or not whole(text, hit.start()):
        return
    head = text[: hit.start()]
    if _RHYTHM_END.search(head) and word_count(head) >= 7 and stands_alone(head, hit["with"]):
        yield Cut(head, f"this is {hit['with']}", 1)


def by_limits(text: str) -> Iterator[Cut]:
    """Each such place in one marked sentence of a help."""
    yield from until_when(text)
    yield from by_which_date(text)
    yield from in_which_way(text)
    yield from in_what_company(text)
