""" "The provision in paragraphs 6.2 to 6.4 is made in order that Ana may achieve Outcome 1": no help, but it says
which outcome the help in those paragraphs serves."""

from __future__ import annotations

import re
from collections.abc import Iterable

from summaries.understanding.place import ref_of

Numbers = tuple[int, ...]
"""A paragraph's number, "6.10" as (6, 10)."""

_NUMBER = r"[A-K]?\d{1,2}(?:\.\d{1,3}){0,2}"
_NAMED = re.compile(
    rf"\b(?:paragraphs?|items?|lines?|provisions?)\s+(?P<first>{_NUMBER})"
    rf"(?:\s*(?:to|through|[–-])\s*(?P<last>{_NUMBER})|(?P<more>(?:\s*(?:,|and|&)\s*{_NUMBER})+))?",
    re.IGNORECASE,
)
_GOAL = re.compile(r"\b(?:outcomes?|objectives?|goals?)\s+(?P<ref>[A-K]?\d{1,2}(?:\.\d)?)", re.IGNORECASE)
_SERVES = re.compile(
    r"\b(?:made|provided|given|intended|meant|designed|set out|in order|so that|achieve|support|meet|for)\b"
)
_HEAD = re.compile(rf"^\W*(?P<number>{_NUMBER})[.:)]?\s")


def paragraph_goals(text: str) -> tuple[tuple[Numbers, Numbers, str], ...]:
    """The stretches of paragraphs (first and last number) that a sentence gives to an outcome, with its reference; ()
    where the sentence does something else."""
    if not re.match(r"\W*(?:\S+\s+){0,6}?(?:paragraphs?|items?|lines?|provisions?)\s+[A-K]?\d", text):
        return ()
    found: list[tuple[Numbers, Numbers, str]] = []
    for hit in _NAMED.finditer(text):
        goal = _GOAL.search(text, hit.end())
        if goal is None or not _SERVES.search(text[hit.end() : goal.start()]):
            continue
        ref = ref_of(goal["ref"])
        first = _numbers(hit["first"])
        found.append((first, _numbers(hit["last"]) if hit["last"] else first, ref))
        found += [(n, n, ref) for more in re.findall(_NUMBER, hit["more"] or "") for n in [_numbers(more)]]
    return tuple(found)


def goal_of_paragraph(text: str, known: Iterable[tuple[Numbers, Numbers, str]]) -> str | None:
    """The outcome that a numbered paragraph ("6.3 A teaching assistant …") serves, by what was said before."""
    head = _HEAD.match(text)
    if head is None:
        return None
    number = _numbers(head["number"])
    return next((ref for first, last, ref in known if first <= number <= last), None)


def _numbers(number: str) -> Numbers:
    return tuple(int(part) for part in re.findall(r"\d+", number))
