""" "My meeting": true to the law and to the invitation, honest about what is not known, easy to read, accessible."""

from __future__ import annotations

import re
from datetime import date, time
from itertools import permutations
from pathlib import Path

import page as page_validation
import pytest
from docx import Document
from pypdfium2 import PdfDocument

from summaries import places
from summaries.choosing.words import words
from summaries.errors import UnusableWish
from summaries.model import Invited, Meeting
from summaries.wording.easyread import problems
from summaries.writing.explain import MOST_PAGES, render, script, write_explain
from summaries.writing.explaining import explained, spare_lines
from summaries.writing.invitation import meaning

PEOPLE = (
    Invited("Ola Reed", "pupil"),
    Invited("Mrs Ann Reed", "mother"),
    Invited("Kit Lowe", "speech and language therapist"),
    Invited("Mx Bo Hart", "QTVI"),
    Invited(None, "social worker"),
    Invited("Jo <b>Fox</b> {{ x }}", "EHC co-ordinator"),
)
MEETING = Meeting(
    date(2027, 2, 1), time(13, 30), time(15, 0), "Room 4, Hill School", "Mrs Kay Dunn", PEOPLE, date(2027, 1, 20)
)
MANY = Meeting(
    date(2027, 2, 1), time(9), time(10), "A place with a long name, Some Street, A Town, and by video", "Dr B. Long",
    tuple(
        Invited(f"Ms Person Number{n}", role)
        for n, role in enumerate(
            ("mother", "QTVI", "specialist speech and language therapist", "form teacher", "SEND case officer",
             "physiotherapist", "social worker, Children with Disabilities Team", "nurse", "personal assistant",
             "occupational therapist", "head of year", "independent advocate", "father (by telephone)")
        )
    ),
    date(2027, 1, 20),
)  # fmt: skip


def told(meeting: Meeting | None) -> str:
    return " ".join(text for _, text in script(explained(meeting)))


def test_the_last_days_are_worked_out_from_the_meeting_with_their_weekdays() -> None:
    said = told(MEETING)
    assert "The last day for the report is Monday 15 February 2027." in said
    assert "The last day for the decision is Monday 1 March 2027." in said
    assert "The last day for the new plan is Monday 26 April 2027." in said
    assert "The reports must come by Monday 18 January 2027." in said


def test_the_weeks_of_the_law_come_from_the_file_of_facts() -> None:
    limits = words("meeting").tree("time_limits")
    assert [limits[name]["weeks"] for name in ("report_of_meeting", "decision", "final_plan")] == [2, 4, 12]


def test_what_the_invitation_says_is_said() -> None:
    said = told(MEETING)
    for there in (
        "Monday 1 February 2027, from 1.30pm to 3pm",
        "Room 4, Hill School",
        "Mrs Kay Dunn runs",
        "Wednesday 20 January 2027",
    ):
        assert there in said


def test_without_an_invitation_nothing_is_invented_and_who_would_know_is_named() -> None:
    said = told(None)
    assert "does not know the day" in said
    assert "Your school or college will know." in said
    assert "the council will know" in said
    assert not re.search(
        r"\d{1,2} (January|February|March|April|May|June|July|August|September) 20",
        re.sub(r"last checked on [^.]*\.", "", said),
    )


@pytest.mark.parametrize(
    ("meeting", "missing"),
    [
        (Meeting(date=MEETING.date), "does not say the time or the place"),
        (Meeting(start=time(9), chair="Ms Poe"), "does not say the day or the place. Ms Poe will know."),
        (Meeting(place="Hall"), "does not say the day or the time"),
        (Meeting(), "does not say the day, the time or the place"),
    ],
)  # fmt: skip
def test_what_the_invitation_leaves_open_is_said_with_who_would_know(meeting: Meeting, missing: str) -> None:
    assert missing in told(meeting)
    assert "Nobody can work out the last days" in told(Meeting(place="Hall"))


def test_a_meeting_that_ends_before_it_starts_has_no_end() -> None:
    assert "at 2pm" in told(Meeting(date=MEETING.date, start=time(14), end=time(9)))


def test_the_young_person_is_you_and_roles_are_explained_to_you() -> None:
    people = next(entry.people for entry in explained(MEETING).entries if entry.people)
    assert people[0][0] == "You"
    assert "Ola Reed" not in told(MEETING)
    explained_roles = {name: means for name, _, means in people}
    assert explained_roles["Kit Lowe"] == "A speech and language therapist helps you talk, understand, eat and drink."
    assert explained_roles["Mrs Ann Reed"] is None
    assert explained_roles["Mx Bo Hart"] == "This person helps pupils who find it hard to see."


@pytest.mark.parametrize("role", ["dinner lady", "speech and drama coach", "Chair of the Trust", "", "brother"])
def test_a_role_that_our_lists_do_not_know_is_never_guessed(role: str) -> None:
    assert meaning(role) is None


def test_where_an_age_matters_both_are_said() -> None:
    said = told(None)
    assert said.count("Up to the end of Year 11.") == said.count("After Year 11.") >= 2
    assert "Your parent or carer must be invited." in said
    assert "You must be invited." in said


def test_it_says_that_it_knows_england_only_and_when_the_rules_were_checked() -> None:
    foot = " ".join(explained(None).foot)
    assert "England only" in foot
    assert re.search(r"last checked on \w+day \d+ \w+ 20\d\d", foot)


def test_every_rule_of_law_carries_its_source() -> None:
    own = [entry for entry in explained(None).entries if not entry.source]
    assert not [entry for entry in own if re.search(r"\d+ weeks|by law|must", " ".join(entry.sentences))]


@pytest.mark.parametrize("meeting", [None, MEETING, Meeting()], ids=["none", "full", "empty"])
def test_every_sentence_is_easy_to_read(meeting: Meeting | None) -> None:
    for entry in explained(meeting).entries:
        ours = [s for s in (*entry.sentences, *(s for _, said in entry.by_age for s in said)) if "Room 4" not in s]
        for sentence in [*ours, *([entry.due] if entry.due else [])]:
            assert not problems(sentence), sentence


def test_one_idea_has_one_picture_and_no_two_ideas_share_one() -> None:
    entries = list(explained(MEETING).entries)
    for first, second in permutations(entries, 2):
        assert first.picture
        assert second.picture
        assert (first.concept == second.concept) == (first.picture.code == second.picture.code)
        assert first.picture.alt not in " ".join(first.sentences)


@pytest.mark.parametrize("meeting", [None, MEETING, MANY], ids=["none", "usual", "many"])
def test_the_pdf_is_two_to_four_pages_and_valid_pdf_ua(
    meeting: Meeting | None, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = write_explain(meeting, tmp_path, ["pdf"])[0]
    assert 2 <= len(PdfDocument(path)) <= MOST_PAGES
    result = page_validation.validate_pdf(str(path), profile=page_validation.ValidationProfile.PDF_UA_1)
    assert result.is_compliant, str(result)[:500]
    assert not caplog.records
    assert path.stat().st_size < 200_000


def test_what_has_no_room_is_only_what_may_be_left_out() -> None:
    whole = {entry.sentences for entry in explained(MANY).entries}
    least = {entry.sentences for entry in explained(MANY, left_out=spare_lines()).entries}
    assert least < whole
    assert len(whole) - len(least) == spare_lines()


def test_all_four_files_are_written_and_the_sound_is_not_empty(tmp_path: Path) -> None:
    written = write_explain(MEETING, tmp_path / "new", ["pdf", "html", "docx", "mp3"])
    assert [path.name for path in written] == [f"my-meeting.{name}" for name in ("pdf", "html", "docx", "mp3")]
    assert written[3].stat().st_size > 200_000
    source = written[1].read_text(encoding="utf-8")
    assert source.count("data:audio/mpeg") > 20
    assert not re.search(r"(?:src|href)=\"https?://(?!creativecommons)", source)


def test_markup_in_an_invitation_stays_text() -> None:
    source = render(explained(MEETING), screen=True)
    assert "<b>Fox</b>" not in source
    assert "{{ x }}" in source


def test_the_word_file_has_headings_pictures_with_words_and_the_same_sentences(tmp_path: Path) -> None:
    document = Document(str(write_explain(MEETING, tmp_path, ["docx"])[0]))
    headings = [p.text.strip() for p in document.paragraphs if p.style is not None and p.style.name == "Heading 2"]
    assert headings == [part.heading for part in explained(MEETING).parts]
    cells = "\n".join(cell.text for table in document.tables for row in table.rows for cell in row.cells)
    for entry in explained(MEETING).entries:
        assert all(sentence in cells for sentence in entry.sentences)
    alts = document.element.xpath(".//wp:docPr/@descr")
    assert len(alts) == len(list(explained(MEETING).entries))
    assert all(alts)


def test_signs_that_no_paper_can_show_do_no_harm(tmp_path: Path) -> None:
    odd = Meeting(place="Room\x07 5 \ufffe", invited=(Invited("A\x00b", None), Invited(None, None)))
    assert len(write_explain(odd, tmp_path, ["pdf", "docx"])) == 2
    assert "Room 5" in told(odd)


def test_an_unknown_format_writes_nothing(tmp_path: Path) -> None:
    with pytest.raises(UnusableWish, match="pdf, html, docx, mp3"):
        write_explain(None, tmp_path / "out", ["pdf", "exe"])
    assert not (tmp_path / "out").exists()


def test_a_mistake_in_a_councils_own_words_names_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "explain.yml").write_text("parts: [{id: a, heading: b, lines: [no_such_fact]}]", encoding="utf-8")
    monkeypatch.setattr(places, "own_words_dir", lambda: tmp_path)
    words.cache_clear()
    try:
        with pytest.raises(UnusableWish, match=r"meeting\.yml: the fact no_such_fact"):
            explained(None)
    finally:
        monkeypatch.undo()
        words.cache_clear()
