"""A meeting from letters, calendar files and YAML."""

from __future__ import annotations

import json
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest

from summaries.errors import UnusableFile
from summaries.model import Invited
from summaries.reading.meeting import meeting_as_json, read_meeting


@pytest.mark.parametrize("stem", ["01-tamika-invitation", "02-danyal-invitation"])
@pytest.mark.parametrize("ending", [".docx", ".ics", ".meeting.json"])
def test_the_sample_invitations_are_read_alike_from_every_kind_of_file(plans: Path, stem: str, ending: str) -> None:
    gold = json.loads((plans / f"{stem}.meeting.json").read_text())
    assert meeting_as_json(read_meeting(plans / (stem + ending))) == gold


def letter(folder: Path, text: str) -> Any:
    """The meeting of a letter typed as plain text."""
    path = folder / "letter.txt"
    path.write_text(text, encoding="utf-8")
    return read_meeting(path)


@pytest.mark.parametrize(
    ("said", "start", "end"),
    [
        ("at 2pm", time(14), None),
        ("at 2.30 p.m.", time(14, 30), None),
        ("from 10am to 11.30am", time(10), time(11, 30)),
        ("10 - 11.30am", time(10), time(11, 30)),
        ("11 to 12.30pm", time(11), time(12, 30)),
        ("1–2.30pm", time(13), time(14, 30)),
        ("at 14:00", time(14), None),
        ("at 9.15 until 10.45", time(9, 15), time(10, 45)),
        ("at 12 noon", time(12), None),
    ],
)
def test_times_of_day_as_people_write_them(tmp_path: Path, said: str, start: time, end: time | None) -> None:
    meeting = letter(tmp_path, f"The annual review will be held on 3 March 2026 {said} in the Library.")
    assert (meeting.start, meeting.end) == (start, end)


@pytest.mark.parametrize(
    "said",
    [
        "3 March 2026",
        "Tuesday 3rd March 2026",
        "3rd of March, 2026",
        "03/03/2026",
        "3.3.26",
        "March 3, 2026",
        "2026-03-03",
    ],
)
def test_dates_as_people_write_them(tmp_path: Path, said: str) -> None:
    assert letter(tmp_path, f"The meeting will take place on {said} at 2pm.").date == date(2026, 3, 3)


def test_a_date_without_a_year_takes_the_year_in_which_its_weekday_fits(tmp_path: Path) -> None:
    text = "12 January 2026\nDear all,\nThe review will be held on Tuesday 3 March at 2pm in Room 4.\nYours"
    assert letter(tmp_path, text).date == date(2026, 3, 3)


def test_other_dates_in_a_letter_are_not_the_meeting(tmp_path: Path) -> None:
    text = (
        "1 February 2026\n"
        "The last review was on 4 March 2025. The plan is dated 6 May 2025.\n"
        "The meeting planned for 10 March 2026 is cancelled. It will now be held on 17 March 2026 at 10am.\n"
        "Please send reports by 3 March 2026.\n"
        "Please reply by 24 February 2026."
    )
    meeting = letter(tmp_path, text)
    assert (meeting.date, meeting.respond_by) == (date(2026, 3, 17), date(2026, 2, 24))


def test_a_letter_with_two_dates_that_speak_as_loudly_gives_none(tmp_path: Path) -> None:
    text = (
        "The review will be held on 3 March 2026 at 2pm.\nThe review will be held on 4 March 2026 at 2pm.\nPlace: Hut"
    )
    assert letter(tmp_path, text).date is None


def test_what_the_letter_does_not_say_is_none(tmp_path: Path) -> None:
    meeting = letter(tmp_path, "The review will be held on 3 March 2026.")
    assert (meeting.start, meeting.end, meeting.place, meeting.chair, meeting.invited) == (None, None, None, None, ())
    assert meeting.respond_by is None


def test_place_and_chair_in_sentences_and_labels(tmp_path: Path) -> None:
    sentence = "It will be held on 3 March 2026 at 2pm in the Sensory Room, Hill School. "
    sentence += "Mrs Ada Cole (SENCO) will chair the meeting."
    meeting = letter(tmp_path, sentence)
    assert (meeting.place, meeting.chair) == ("Sensory Room, Hill School", "Mrs Ada Cole")
    labels = "Date: 3 March 2026\nTime: 2pm\nVenue: Hill School, Room 4\nChair: Mrs Ada Cole, SENCO"
    meeting = letter(tmp_path, labels)
    assert (meeting.place, meeting.chair) == ("Hill School, Room 4", "Mrs Ada Cole")


def test_people_with_names_roles_or_both(tmp_path: Path) -> None:
    text = (
        "The review will be held on 3 March 2026.\nPeople invited:\n• Ada Cole – SENCO\n• Educational psychologist\n"
        "• Social worker: Ben Okoro\n• Ms Jo Reed (mother)\n"
    )
    assert letter(tmp_path, text).invited == (
        Invited("Ada Cole", "SENCO"),
        Invited(None, "Educational psychologist"),
        Invited("Ben Okoro", "Social worker"),
        Invited("Ms Jo Reed", "mother"),
    )


def test_arrival_and_coffee_are_not_the_start(tmp_path: Path) -> None:
    text = (
        "The review will be held on 3 March 2026. Coffee from 9.30am.\nTime: 10am to 11am (please arrive from 9.50am)"
    )
    assert letter(tmp_path, text).start == time(10)


def test_every_quote_stands_in_the_letter(plans: Path) -> None:
    from summaries.reading import read

    path = plans / "01-tamika-invitation.docx"
    text = " ".join(block.text for block in read(path).blocks)
    for _, quote in read_meeting(path).source_quotes:
        assert all(piece in text for piece in quote.split(" … "))


CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//x//x//EN
{top}BEGIN:VEVENT
UID:1
{event}
END:VEVENT
END:VCALENDAR
"""


def calendar(folder: Path, event: str, top: str = "") -> Any:
    """The meeting of a calendar file with one event."""
    path = folder / "meeting.ics"
    path.write_text(CALENDAR.format(event=event, top=top))
    return read_meeting(path)


def test_a_calendar_time_in_summer_is_told_in_british_summer_time(tmp_path: Path) -> None:
    meeting = calendar(tmp_path, "DTSTART:20260610T090000Z\nDURATION:PT90M\nSUMMARY:Annual review")
    assert (meeting.date, meeting.start, meeting.end) == (date(2026, 6, 10), time(10), time(11, 30))


def test_a_whole_day_in_a_calendar_has_no_time(tmp_path: Path) -> None:
    meeting = calendar(tmp_path, "DTSTART;VALUE=DATE:20260610\nSUMMARY:Annual review")
    assert (meeting.date, meeting.start) == (date(2026, 6, 10), None)


@pytest.mark.parametrize(("event", "top"), [("STATUS:CANCELLED", ""), ("SUMMARY:Review", "METHOD:CANCEL\n")])
def test_a_cancelled_meeting_says_so(tmp_path: Path, event: str, top: str) -> None:
    with pytest.raises(UnusableFile) as error:
        calendar(tmp_path, f"DTSTART:20260610T090000Z\n{event}", top)
    assert "cancelled" in str(error.value)


def test_a_damaged_calendar_says_so(tmp_path: Path) -> None:
    path = tmp_path / "meeting.ics"
    path.write_text("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:tomorrow\n")
    with pytest.raises(UnusableFile):
        read_meeting(path)


def test_yaml_keeps_half_past_one_a_time(tmp_path: Path) -> None:
    path = tmp_path / "meeting.yml"
    people = "invited:\n  - Ada Cole, SENCO\n  - {name: Tam, role: pupil}\n"
    path.write_text("date: 2026-12-09\nstart: 13:30\nend: 15:00\nplace: Hall\n" + people)
    meeting = read_meeting(path)
    assert (meeting.start, meeting.end) == (time(13, 30), time(15))
    assert meeting.invited == (Invited("Ada Cole", "SENCO"), Invited("Tam", "pupil"))


def test_a_mistake_in_yaml_names_its_line(tmp_path: Path) -> None:
    path = tmp_path / "meeting.yml"
    path.write_text("place: Hall\nstart: soon\n")
    with pytest.raises(UnusableFile) as error:
        read_meeting(path)
    assert "Line 2" in str(error.value)


def test_a_file_that_tells_of_no_meeting(tmp_path: Path) -> None:
    with pytest.raises(UnusableFile) as error:
        letter(tmp_path, "Dear all,\nThank you for the cake.\n")
    assert "No meeting" in str(error.value)


def test_a_school_letter_in_sentences(tmp_path: Path) -> None:
    text = (
        "14 January 2026\nDear Mr and Mrs Khan,\nRe: Annual Review of Aisha's EHC Plan - DOB 04/05/2012\n"
        "I am writing to invite you to the Annual Review meeting on Thursday 12th February at 1.15pm. "
        "The meeting will last about one hour and will take place in the SEN Office at Hill View School.\n"
        "The following people have been invited: Mr Dan Webb (Educational Psychologist), Lena Orr (SEND Officer).\n"
        "Please complete the enclosed form and return it by Friday 30 January.\nYours sincerely\nMrs K Adeyemi\n"
    )
    meeting = letter(tmp_path, text)
    assert (meeting.date, meeting.start, meeting.end) == (date(2026, 2, 12), time(13, 15), None)
    assert (meeting.place, meeting.respond_by) == ("SEN Office at Hill View School", date(2026, 1, 30))
    assert meeting.invited == (Invited("Mr Dan Webb", "Educational Psychologist"), Invited("Lena Orr", "SEND Officer"))


def test_a_short_message_in_everyday_words(tmp_path: Path) -> None:
    text = (
        "The review of your plan is on Tuesday 9 June 2026 at half past two in Room 5 at Oak College. "
        "Mrs Bell will run the meeting. Tell us by 1 June 2026 if you are coming.\n"
        "Who will be there: you, Mum, Mr Ford (tutor), Jo Lee (social worker)"
    )
    meeting = letter(tmp_path, text)
    assert (meeting.start, meeting.place, meeting.chair) == (time(14, 30), "Room 5 at Oak College", "Mrs Bell")
    assert Invited("Jo Lee", "social worker") in meeting.invited


def test_a_letter_that_names_its_guests_and_its_end_in_sentences(tmp_path: Path) -> None:
    found = letter(
        tmp_path,
        "I am writing to invite you to Ola's annual review meeting on Thursday 10 December 2026 at 1.45 pm. The meeting"
        " will be held in the Library Meeting Room and should finish by 3 pm.\n"
        "I have invited: Mr Poole (key person), Anya Rees (Teacher of the Deaf), Omar Malik (Harwell Borough Council)"
        " and a careers adviser from Harwell College, because Ola is now in Year 10.\n",
    )
    assert (found.place, found.start, found.end) == ("Library Meeting Room", time(13, 45), time(15))
    assert [each.name for each in found.invited] == ["Mr Poole", "Anya Rees", "Omar Malik", None]
    assert found.invited[-1].role == "careers adviser from Harwell College"
