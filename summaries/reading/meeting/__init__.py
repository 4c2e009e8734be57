"""Read one meeting from a letter, a calendar file or YAML."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from summaries.model import Meeting

__all__ = ["meeting_as_json", "read_meeting"]


def read_meeting(path: Path) -> Meeting:
    """The meeting that a file tells of: Word, PDF, scan or photo of a letter, .ics, YAML or plain text.

    The kind is told by the file's first bytes. What the file does not say is None. Raises `UnusableFile` or
    one of its kinds where the file cannot be read, or where it tells of no meeting.
    """
    from summaries.reading.meeting.choose import read_any

    return read_any(Path(path))


def meeting_as_json(meeting: Meeting) -> dict[str, Any]:
    """The meeting as plain data: dates as 2026-12-09, times as 13:30, unknown as None."""
    return {
        "date": meeting.date.isoformat() if meeting.date else None,
        "start": meeting.start.strftime("%H:%M") if meeting.start else None,
        "end": meeting.end.strftime("%H:%M") if meeting.end else None,
        "place": meeting.place,
        "chair": meeting.chair,
        "invited": [{"name": person.name, "role": person.role} for person in meeting.invited],
        "respond_by": meeting.respond_by.isoformat() if meeting.respond_by else None,
    }
