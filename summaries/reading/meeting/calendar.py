"""A meeting from a calendar file (.ics, RFC 5545)."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from summaries.errors import UnusableFile
from summaries.model import Block, Invited, Meeting
from summaries.reading import sentences
from summaries.reading.document import Document, fold
from summaries.reading.lines import bullet

_LONDON = ZoneInfo("Europe/London")
_MOST_EVENTS = 500


def read_calendar(text: str) -> Meeting:
    """The meeting of a calendar file, in London time. Raises `UnusableFile` where it is damaged or cancelled.

    Roles, and the date to reply by, stand only in the event's description: that is read as a letter is.
    """
    from icalendar import Calendar

    try:
        calendars = Calendar.from_ical(text, multiple=True)
        events = [event for calendar in calendars for event in calendar.walk("VEVENT")][:_MOST_EVENTS]
    except (ValueError, KeyError, IndexError, TypeError, AttributeError):
        raise UnusableFile(sentences.BAD_CALENDAR) from None
    if not events:
        raise UnusableFile(sentences.NO_MEETING)
    cancelled = any(str(calendar.get("METHOD", "")).upper() == "CANCEL" for calendar in calendars)
    live = [] if cancelled else [event for event in events if str(event.get("STATUS", "")).upper() != "CANCELLED"]
    if not live:
        raise UnusableFile(sentences.MEETING_CANCELLED)
    try:
        return _meeting(max(live, key=_fit))
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError):
        raise UnusableFile(sentences.BAD_CALENDAR) from None


def _fit(event: Any) -> tuple[bool, int]:
    """A review before anything else; of two versions of one event, the newer."""
    summary = str(event.get("SUMMARY", "")).lower()
    sequence = str(event.get("SEQUENCE", "0"))
    return "review" in summary, int(sequence) if sequence.isdecimal() else 0


def _meeting(event: Any) -> Meeting:
    from summaries.reading.meeting.letter import meeting_of

    said = meeting_of(_as_letter(str(event.get("DESCRIPTION", ""))))
    day, start = _when(event.get("DTSTART"))
    end_day, end = _when(event.get("DTEND"))
    if end is None and start is not None and event.get("DURATION") is not None and day is not None:
        ends = datetime.combine(day, start) + event.get("DURATION").dt
        end_day, end = ends.date(), ends.time()
    place = fold(str(event.get("LOCATION", ""))) or None
    organizer = event.get("ORGANIZER")
    quotes = [("date", fold(event["DTSTART"].to_ical().decode()))] if day else []
    if place:
        quotes.append(("place", place))
    quotes += [(name, quote) for name, quote in said.source_quotes if name in ("chair", "respond_by", "invited")]
    return Meeting(
        date=day,
        start=start,
        end=end if end_day == day else None,
        place=place,
        chair=said.chair or _common_name(organizer),
        invited=_invited(event, said.invited),
        respond_by=said.respond_by,
        source_quotes=tuple(quotes),
    )


def _when(prop: Any) -> tuple[date | None, time | None]:
    if prop is None:
        return None, None
    moment = prop.dt
    if not isinstance(moment, datetime):
        return (moment if isinstance(moment, date) else None), None  # a span or a time alone is no day
    if moment.tzinfo is not None:
        moment = moment.astimezone(_LONDON)
    return moment.date(), moment.time().replace(second=0, microsecond=0, tzinfo=None)


def _as_letter(description: str) -> Document:
    blocks: list[Block] = []
    for line in description.splitlines():
        rest, marked = bullet(line)
        if fold(rest):
            blocks.append(Block(len(blocks), fold(rest), "list_item" if marked else "paragraph"))
    return Document(tuple(blocks), "event", "docx")


def _common_name(address: Any) -> str | None:
    if address is None:
        return None
    name = fold(str(getattr(address, "params", {}).get("CN", ""))).strip('"')
    return name if name and "@" not in name else None


def _invited(event: Any, said: tuple[Invited, ...]) -> tuple[Invited, ...]:
    attendees = event.get("ATTENDEE") or []
    attendees = attendees if isinstance(attendees, list) else [attendees]
    people = [each for each in attendees if _kind(each) not in ("ROOM", "RESOURCE")]
    names = [_common_name(each) for each in people]
    known = {person.name for person in said}
    return said + tuple(Invited(name, None) for name in names if name and name not in known)


def _kind(attendee: Any) -> str:
    return str(getattr(attendee, "params", {}).get("CUTYPE", "")).upper()
