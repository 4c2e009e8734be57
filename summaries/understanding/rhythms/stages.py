"""The stages of help that changes, where the later ones leave out words: "6 hours a week, then 3, then 1"."""

from __future__ import annotations

import re

from summaries.understanding.rhythms.numbers import NUMBER

_UNIT = r"(?:hours?|hrs?|minutes|mins?|sessions?|visits?|lessons?|days?|times)"
_PERIOD = r"(?:an?|per|each|every) (?:school |college )?(?:day|week|fortnight|half[- ]term|term|month|year)"
# "6 hours a week for the first four weeks, 3 hours a week for the next four and 1 hour a week after that"
STAGE_AFTER = (
    rf"(?:, (?:and )?| and )(?=(?:{NUMBER}) {_UNIT} [^,.;]{{0,30}}?"
    r"(?:for the (?:next|following|second|remaining|last|rest)|thereafter|after that|from then on)\b)"
)
_FIRST = re.compile(
    rf"(?i:{NUMBER})[ -](?P<unit>{_UNIT})\b(?: of [^,.;]{{3,40}}?)?(?: (?P<period>{_PERIOD})\b)?", re.IGNORECASE
)
_BARE = re.compile(
    rf"\W*(?P<number>(?i:{NUMBER}))(?P<unit> {_UNIT}\b)?"
    r"(?=\W*$|[,.;]\s|\s(?:after|from|until|by|in|for|when|once|as|if|at|over|during)\b)",
    re.IGNORECASE,
)


def filled(piece: str, first: str) -> str:
    """A later stage with the unit and the period that only the `first` one says; for counting alone, never shown."""
    times = re.match(r"\W*(?:once|twice)\b(?=\W*$|\s(?:after|from|until|by|in|when|if)\b)", piece, re.IGNORECASE)
    said, bare = _FIRST.search(first), _BARE.match(piece)
    if said and said["period"] and times:
        return f"{times.group()} {said['period']}{piece[times.end() :]}"
    if not said or not bare or re.search(rf"\b{_PERIOD}\b", piece, re.IGNORECASE):
        return piece
    unit = bare["unit"] or f" {said['unit']}"
    if bare["unit"] and bare["unit"].strip()[:3].lower() != said["unit"][:3].lower():
        return piece  # "20 hours a week, then two visits": another thing
    period = f" {said['period']}" if said["period"] else ""
    return f"{bare['number']}{unit}{period}{piece[bare.end() :]}"
