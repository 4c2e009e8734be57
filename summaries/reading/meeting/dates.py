"""Dates and times as people in England write them, found in text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, time

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTH = (
    r"(?P<{0}>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_WEEKDAY = (
    r"(?:(?P<{0}>mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?"
    r"|sun(?:day)?)\b[.,]?\s+(?:the\s+)?)?"
)
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\b(?P<y>20\d\d)-(?P<m>\d\d)-(?P<d>\d\d)\b",
        r"\b" + _WEEKDAY.format("w") + r"(?P<d>\d{1,2})\s*[/.\-]\s*(?P<m>\d{1,2})\s*[/.\-]\s*(?P<y>20\d\d|\d\d)\b",
        r"\b"
        + _WEEKDAY.format("w")
        + r"(?P<d>\d{1,2})\s*(?:st|nd|rd|th)?\s+(?:of\s+)?"
        + _MONTH.format("n")
        + r"(?:,?\s+(?P<y>20\d\d|\d\d(?!\s*[:.]\d|\s*[ap]\.?m))\b)?",
        r"\b"
        + _WEEKDAY.format("w")
        + _MONTH.format("n")
        + r"\s+(?P<d>\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(?P<y>20\d\d))?\b",
    )
)
_CLOCK = (
    r"(?P<h{0}>[01]?\d|2[0-4])(?:\s*[:.]\s*(?P<n{0}>[0-5]\d))?\s*(?P<s{0}>[ap]\.?\s?m\b\.?|noon\b|midday\b|o[’']clock)?"
)
_SPAN = re.compile(
    r"(?<![\d/.:£])(?:" + _CLOCK.format(1) + r")\s*(?:-|–|—|to|until|till|and|finishing at|ending at)\s*"
    r"(?:" + _CLOCK.format(2) + r")(?![\d/:])",
    re.IGNORECASE,
)
_SINGLE = re.compile(r"(?<![\d/.:£])" + _CLOCK.format(1) + r"(?![\d/:])", re.IGNORECASE)
_NOON = re.compile(r"\b(?:12\s*)?(?:noon|midday)\b", re.IGNORECASE)


_HOURS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_SPOKEN = re.compile(
    rf"\b(?:(?P<part>half past|quarter past|quarter to)\s+(?P<hour>{'|'.join(_HOURS)}|1[0-2]|[1-9])\b"
    rf"|(?P<full>{'|'.join(_HOURS)})\s+o[’']clock)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class FoundDate:
    """A date in a text. `day` lacks a year only where `year_known` is False (then its year is a stand-in)."""

    start: int
    end: int
    day: date
    year_known: bool
    weekday: int | None = None


@dataclass(frozen=True)
class FoundTime:
    """A time, or a span of time, in a text."""

    start: int
    end: int
    begins: time
    ends: time | None = None


def find_dates(text: str, today_year: int = 2000) -> list[FoundDate]:
    """The dates in a text, day before month, from left to right."""
    found: list[FoundDate] = []
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            if any(match.start() < other.end and match.end() > other.start for other in found):
                continue
            made = _made(match, today_year)
            if made:
                found.append(made)
    return sorted(found, key=lambda each: each.start)


def _made(match: re.Match[str], stand_in: int) -> FoundDate | None:
    parts = match.groupdict()
    month = _MONTHS.index(parts["n"][:3].lower()) + 1 if parts.get("n") else int(parts["m"])
    year = parts.get("y")
    number = (int(year) if len(year) == 4 else 2000 + int(year)) if year else stand_in
    weekday = _DAYS.index(parts["w"][:3].lower()) if parts.get("w") else None
    try:
        return FoundDate(match.start(), match.end(), date(number, month, int(parts["d"])), bool(year), weekday)
    except ValueError:
        return None


def with_year(found: FoundDate, year: int) -> date | None:
    """The date in that year or the next, whichever its weekday fits; None where the weekday fits neither."""
    for candidate in (year, year + 1):
        try:
            day = found.day.replace(year=candidate)
        except ValueError:
            continue
        if found.weekday is None or day.weekday() == found.weekday:
            return day
    return None


def find_times(text: str) -> list[FoundTime]:
    """The times of day in a text; bare numbers are no times."""
    found: list[FoundTime] = []
    for match in _SPAN.finditer(text):
        span = _span(match)
        if span:
            found.append(span)
    for match in _SINGLE.finditer(text):
        if any(match.start() < other.end and match.end() > other.start for other in found):
            continue
        begins = _clock(match, 1, None) if match.group("n1") or match.group("s1") else None
        if begins:
            found.append(FoundTime(match.start(), match.end(), begins))
    for match in _SPOKEN.finditer(text):
        if not any(match.start() < other.end and match.end() > other.start for other in found):
            found.append(FoundTime(match.start(), match.end(), _spoken(match)))
    for match in _NOON.finditer(text):
        if not any(match.start() < other.end and match.end() > other.start for other in found):
            found.append(FoundTime(match.start(), match.end(), time(12)))
    return sorted(found, key=lambda each: each.start)


def _span(match: re.Match[str]) -> FoundTime | None:
    suffixes = (match.group("s1"), match.group("s2"))
    if not any(suffixes) and not match.group("n1"):
        return None
    ends = _clock(match, 2, None)
    begins = _clock(match, 1, match.group("s2"))
    if begins and ends and begins > ends and not match.group("s1"):
        begins = _clock(match, 1, "am") or begins  # "11 to 12.30pm" begins in the morning
    if not begins or not ends or begins > ends:
        return None
    return FoundTime(match.start(), match.end(), begins, ends)


def _clock(match: re.Match[str], which: int, other: str | None) -> time | None:
    hour, minute = int(match.group(f"h{which}")), int(match.group(f"n{which}") or 0)
    suffix = (match.group(f"s{which}") or other or "").lower().replace(".", "").replace(" ", "")
    if suffix.startswith("p") and hour < 12:
        hour += 12
    elif suffix.startswith("a") and hour == 12:
        hour = 0
    elif not suffix.startswith(("a", "p")) and 1 <= hour <= 6 and len(match.group(f"h{which}")) == 1:
        hour += 12  # nobody meets at 2 in the night
    try:
        return time(hour, minute)
    except ValueError:
        return None


def _spoken(match: re.Match[str]) -> time:
    """ "Half past two" in the afternoon, "nine o'clock" in the morning: meetings are between 7am and 7pm."""
    said = (match.group("hour") or match.group("full")).lower()
    hour = int(said) if said.isdecimal() else _HOURS.index(said) + 1
    minute = {"half past": 30, "quarter past": 15, "quarter to": 45}.get((match.group("part") or "").lower(), 0)
    if minute == 45:
        hour = hour - 1 or 12
    return time(hour + 12 if hour < 7 else hour, minute)
