"""The year group and the age that a plan states."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summaries.model import Block
from summaries.understanding.front.pair import Pair

_FRONT = 8
"""Blocks at the head of a plan that may tell in a sentence who it is for."""
_FORM = 30
"""Blocks of the front page that may name the school with the year."""
# "School: Quayside Primary Academy, Year 3", "Elm High School (Year 9)".
_AT_SCHOOL = re.compile(
    r"^(?:[\w /,]{3,45}: ?)?[A-Z][^.;:]{2,60}"
    r"\b(?:School|Academy|College|Primary|Infants?|Juniors?|High|Nursery|Centre)\b(?:,? [A-Z][\w’'-]+){0,3}?"
    r"(?:,|\s\(|\s[–—-])\s*(?:(?:now |currently )?in )?"
    r"(?:(?:Year|Yr|NCY)\.? ?(?P<year>\d{1,2})|(?P<named>Reception))\)?\W*$"
)


def year_group(found: Sequence[Pair], texts: Sequence[Block] = (), blocks: Sequence[Block] = ()) -> str | None:
    """ "Year 9" as the plan says it; None for "Not applicable" and for those past school years. `texts` are those that
    tell of the young person, `blocks` all."""
    for pair in (p for p in found if p.key in ("year_group", "age")):
        hit = re.search(r"\b(?:Year|Yr|Y|NCY)\.?\s?(\d{1,2})\b|\b(Reception|Nursery)\b", pair.value)
        if hit:
            return hit.group(2) or f"Year {int(hit.group(1))}"
        if pair.key == "year_group" and re.fullmatch(r"\s*\d{1,2}\s*", pair.value):
            return f"Year {int(pair.value)}"
    for block in texts[:_FRONT]:
        said = re.search(
            r"\b(?:years (?:of age|old) and in|goes to|(?:is|and is) (?:now |currently )?in|who is in"
            r"|a (?:pupil|student) in|attends"
            r"|is (?:now |currently )?an?)"
            r" Year (\d{1,2})\b",
            block.text,
        )
        if said:
            return f"Year {int(said.group(1))}"
    return _beside_school(blocks)


def age(found: Sequence[Pair]) -> int | None:
    """The age that the plan states, in whole years."""
    for pair in (p for p in found if p.key in ("age", "year_group", "date_of_birth")):
        of_age = pair.key == "age" or bool(re.search(r"^\W*age\b|\bhow old\b", pair.label, re.IGNORECASE))
        # "aged 11", "(8 years)", "I was 8 years old"
        said = r"\b[Aa]ged?:? (\d{1,2})\b(?![/.]\d)|[(/–—-]\s?(\d{1,2}) ?(?:years|yrs)\b|\bI (?:was|am) (\d{1,2}) years"
        if pair.key == "date_of_birth":
            said += r"|\((?:you are |now )?(\d{1,2})\)\s*$"
        stated = rf"^(\d{{1,2}})(?:\b|(?=y\b|yrs?\b))(?![/.])|{said}" if of_age else said
        hit = re.search(stated, pair.value.strip())
        if hit:
            return int(next(group for group in hit.groups() if group))
    return None


def _beside_school(blocks: Sequence[Block]) -> str | None:
    """The year that stands with the name of the school on the front page."""
    for block in blocks[:_FORM]:
        said = _AT_SCHOOL.match(block.text)
        if said:
            return said["named"] or f"Year {int(said['year'])}"
    return None
