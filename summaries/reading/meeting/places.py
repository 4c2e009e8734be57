"""Where the meeting is, and who leads it."""

from __future__ import annotations

import re

from summaries.reading.meeting import cues
from summaries.reading.meeting.dates import find_dates, find_times
from summaries.reading.meeting.people import NAME, is_name, name_in_front
from summaries.reading.meeting.statements import Statement

_FAR = r"(?:by|via|on|over)\s+(?i:video|microsoft teams|ms teams|teams|zoom|telephone|phone)\b"
_AT = re.compile(rf"\b(?:in|at)\s+(?:the\s+)?(?P<place>[A-Z][^.;!?]*)|\b(?P<far>{_FAR}[^.;!?]*)")
_WILL = r"(?:(?:will|is going to|is to)\s+(?:chair|lead|run)|will be\s+(?:chairing|leading|running))\b"
_WILL_CHAIR = re.compile(
    rf"(?P<name>{NAME})(?:\s*[,(–—-][^.]{{0,60}}?[,)]?)?\s*\(?\s*(?:(?:who|she|he|they)\s+)?(?:{_WILL}"
    r"|(?:leads?|chairs?|is leading|is chairing) the (?:meeting|review)\b)"
)
_CHAIRED_BY = re.compile(rf"\b(?:chaired|led|run|chair(?:ing)? (?:is|will be))\s*(?:by)?\s+(?P<name>{NAME})")
_TAIL = re.compile(
    r",?\s+(?:and\s+(?:should|will|is|we|it|to)\b"
    r"|(?:and\s+)?(?:which|where|who|please|if you|so that|with [A-Z]\w+|on\s*$|from\s*$|at\s*$)\b).*$",
    re.IGNORECASE,
)
_ONLY_WHEN = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may\b|june|july|august|september|october"
    r"|november|december|year \d|section|education, health",
    re.IGNORECASE,
)


_PLACED = re.compile(r"\b(?:held|takes? place|(?:meeting|review) (?:is|will be))\s+(?:in|at)\b", re.IGNORECASE)


def place_of(statement: Statement) -> str | None:
    """The place that a statement names, without a leading "the"."""
    if cues.PLACE_LABEL.match(statement.label):
        return _trim(statement.text)
    if statement.label or not cues.HELD.search(statement.text):
        return None
    dates, times = find_dates(statement.text), find_times(statement.text)
    if not dates and not times and not _PLACED.search(statement.text):
        return None
    for match in _AT.finditer(statement.text):
        text = match.group("place") or match.group("far")
        place = _trim(_until_when(text))
        if place and (match.group("far") or not _ONLY_WHEN.match(place)):
            return place
    return None


def _until_when(text: str) -> str:
    """The words up to the next date or time."""
    marks = [found.start for found in find_dates(text)] + [found.start for found in find_times(text)]
    first = min(marks, default=len(text))
    return re.sub(r"[\s,]*(?:\b(?:on|at|from|between)\b)?\s*$", "", text[:first]) if marks else text


def _trim(text: str) -> str | None:
    words = _TAIL.sub("", text.strip())
    words = re.sub(r"^the\s+", "", words.strip(" .,;:"))
    return words or None


def chair_of(statement: Statement) -> str | None:
    """The name of the person who chairs."""
    if cues.CHAIR_LABEL.match(statement.label):
        return name_in_front(statement.text) or None
    for pattern in (_WILL_CHAIR, _CHAIRED_BY):
        match = pattern.search(statement.text)
        if match and is_name(match["name"]):
            return match["name"]
    return None
