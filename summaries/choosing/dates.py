"""Dates and times as easy read writes them (GOV.UK: "Tuesday 3 March 2026", "1.30pm"), in any locale."""

from __future__ import annotations

import re
from datetime import date, time

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December")  # fmt: skip


def day_in_words(day: date) -> str:
    """ "Tuesday 3 March 2026"."""
    return f"{_DAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]} {day.year}"


_MONTH_AND_YEAR = re.compile(
    rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)? )?(?P<month>{'|'.join(_MONTHS)}|Easter|Christmas|summer|autumn|spring)"
    r"(?: term)?,? (?P<year>20\d\d)",
    re.IGNORECASE,
)
_LAST_MONTH = {"easter": 4, "spring": 4, "summer": 8, "autumn": 12, "christmas": 12}


def is_past(when: str | None, today: date) -> bool:
    """Whether the plan's own words for a time ("by July 2025") name one that is over; False where they name no date."""
    hit = _MONTH_AND_YEAR.search(when or "")
    if not hit:
        return False
    name, year = hit["month"].lower(), int(hit["year"])
    month = _LAST_MONTH.get(name) or [m.lower() for m in _MONTHS].index(name) + 1
    if hit["day"] and 1 <= int(hit["day"]) <= 28:
        return date(year, month, int(hit["day"])) < today
    return (year, month) < (today.year, today.month)


# "until the end of September 2026", "between September 2025 and March 2026", "to be completed by 27 March 2026"
_LASTS = re.compile(
    r"\b(?:until|till|up to the end of|ending|ends? (?:in|on)|(?:to be )?(?:completed|finished) (?:by|before)"
    r"|between (?:\w+ ){1,3}and|from (?:\w+ ){1,4}to)\s+(?P<when>(?:the )?(?:end of )?(?:the )?[^,.;]{4,40})",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"\b(?:then|after (?:that|which)|thereafter|from then|and from)\b", re.IGNORECASE)


def is_over(text: str, today: date) -> bool:
    """Whether a help's own words say that it has ended ("until July 2025"), and nothing of it goes on."""
    found = [hit["when"] for hit in _LASTS.finditer(text)]
    return bool(found) and not _GOES_ON.search(text) and all(is_past(when, today) for when in found)


_SINCE = re.compile(
    r"\b(?:from|since|start(?:s|ed|ing)?(?: in| on)?|begins?(?: in| on)?|beginning|after|dated?) (?:\w+ )?$", re.I
)


def all_past(text: str, today: date) -> bool:
    """Whether a line names times to do a thing in or by, and all of them are over ("once, by 31 October 2025"). A time
    from which something goes on is none."""
    found = list(_MONTH_AND_YEAR.finditer(text))
    return (
        bool(found)
        and not _GOES_ON.search(text)
        and all(is_past(hit[0], today) and not _SINCE.search(text[: hit.start()]) for hit in found)
    )


def time_in_words(moment: time) -> str:
    """ "2pm", "1.30pm", "midday"."""
    if (moment.hour, moment.minute) == (12, 0):
        return "midday"
    minutes = f".{moment.minute:02d}" if moment.minute else ""
    return f"{(moment.hour - 1) % 12 + 1}{minutes}{'am' if moment.hour < 12 else 'pm'}"
