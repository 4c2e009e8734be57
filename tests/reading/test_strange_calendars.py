"""Calendar files as no calendar writes them (found by `make fuzz`): a meeting without that day, or one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from summaries.errors import UnusableFile
from summaries.reading.meeting import meeting_as_json, read_meeting

EVENT = "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\n{}\nLOCATION:School hall\nEND:VEVENT\nEND:VCALENDAR\n"


def read(folder: Path, inside: str) -> dict[str, object]:
    path = folder / "meeting.ics"
    path.write_text(EVENT.format(inside), encoding="utf-8")
    return meeting_as_json(read_meeting(path))


@pytest.mark.parametrize("start", ["DTSTART:P9999999D", "DTSTART:PT1H", "DTSTART:-P1D"])
def test_a_span_is_no_day(tmp_path: Path, start: str) -> None:
    found = read(tmp_path, start)
    assert (found["date"], found["start"], found["place"]) == (None, None, "School hall")


@pytest.mark.parametrize(
    "inside", ["DTSTART:20261209T133000\nDURATION:P99999999D", "DTSTART:99991231T233000\nDURATION:P2D"]
)
def test_a_meeting_that_ends_after_all_calendars_is_a_sentence(tmp_path: Path, inside: str) -> None:
    with pytest.raises(UnusableFile, match="damaged"):
        read(tmp_path, inside)
