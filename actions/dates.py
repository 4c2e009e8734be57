"""Dates and times in words, ages, and the dates that follow from a meeting. Time limits come from meeting.yml."""

from __future__ import annotations

from datetime import MAXYEAR, date, time, timedelta

from actions.wordbook import Rights, time_limits

MONTHS = tuple("January February March April May June July August September October November December".split())
DAYS = tuple("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())


def say_date(day: date) -> str:
    """ "Tuesday 3 March 2026"."""
    return f"{DAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"


def say_time(at: time) -> str:
    """ "2pm", "1:30pm", "12 noon"."""
    if (at.hour, at.minute) == (12, 0):
        return "12 noon"
    minutes = f":{at.minute:02d}" if at.minute else ""
    return f"{at.hour % 12 or 12}{minutes}{'am' if at.hour < 12 else 'pm'}"


def say_length(start: time, end: time) -> str | None:
    """ "1 hour and 30 minutes", or None where the end is not after the start."""
    minutes = (end.hour * 60 + end.minute) - (start.hour * 60 + start.minute)
    if minutes <= 0:
        return None
    hours, rest = divmod(minutes, 60)
    parts = [f"{hours} hour{'s' * (hours > 1)}"] * bool(hours) + [f"{rest} minutes"] * bool(rest)
    return " and ".join(parts)


def last_friday_in_june(year: int) -> date:
    """The end of compulsory school age in that year (Education Act 1996 s8)."""
    day = date(year, 6, 30)
    return day - timedelta(days=(day.weekday() - 4) % 7)


def own_rights_from(born: date) -> date:
    """The last Friday in June of the school year in which they turn 16 (CFA s83); the last day of all calendars where
    that lies beyond it (a slip of the pen in a plan)."""
    turns = born.year + 16 + (born.month >= 9)
    return last_friday_in_june(turns) if turns <= MAXYEAR else date.max


def rights_of(born: date | None, today: date) -> Rights:
    """Whose decision it is: a child's parent's, or the young person's own."""
    if born is None or not 0 <= (today - born).days <= 26 * 366:
        return "unknown"
    return "young_person" if today > own_rights_from(born) else "child"


def age_on(born: date | None, today: date) -> int | None:
    """Whole years, or None where the birthday is unknown or can't be."""
    if born is None or born > today:
        return None
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def school_year(born: date | None, today: date) -> int | None:
    """The school year by age (Year 9 is 9), or None where the birthday is unknown."""
    if born is None:
        return None
    start = today.year if today.month >= 9 else today.year - 1
    turned = start - born.year - (1 if born.month >= 9 else 0)
    return turned - 4


def limit_after(meeting: date, name: str) -> date:
    """The day of a time limit that counts from the meeting; at most the last day of all calendars."""
    limit = time_limits()[name]
    span = timedelta(weeks=limit.get("weeks", 0), days=limit.get("days", 0))
    return meeting + min(span, date.max - meeting)
