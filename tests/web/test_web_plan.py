"""A plan is loaded on the adults' side, confirmed by the young person, and shown line by line."""

from __future__ import annotations

import time
from datetime import date

import pytest

from bot.web import plan_reading
from bot.web.visit import COOKIE
from summaries.errors import LockedFile
from summaries.model import Meeting
from tests.web.sample import QUOTE, sample_page, sample_plan


@pytest.fixture
def reader(monkeypatch):
    """The readers have tests of their own; here it matters what is done with what they give."""
    seen = {}

    async def limited(function, *args, seconds=0):
        if function is plan_reading.read_plan:
            seen["paths"] = args[0]
            seen["there"] = [path.read_bytes() for path in args[0]]
            if seen.get("error"):
                raise seen["error"]
            return sample_plan(), sample_page()
        if function is plan_reading.read_letter:
            return Meeting(date=date(2030, 3, 5), place="Room 4")
        return sample_page()

    monkeypatch.setattr(plan_reading, "limited", limited)
    return seen


def load(visitor, content=b"PK plan", name="Robin Ash plan.docx"):
    visitor.see("/adult/plan")
    visitor.press("/adult/plan", files={"file": (name, content)})
    for _ in range(50):
        if "/adult/plan/reading" not in str(visitor.client.get("/adult/plan/reading").url):
            break
        time.sleep(0.02)
    return visitor.see("/adult/plan/reading")


def loaded(visitor):
    load(visitor)
    visitor.press("/adult/plan/right", {"answer": "yes"})


def test_a_plan_is_read_asked_about_and_kept(visitor, reader):
    load(visitor)
    assert "This plan is for Robin." in visitor.words
    visitor.press("/adult/plan/right", {"answer": "yes"})
    assert "A plan for Robin is here." in visitor.words


def test_the_file_is_deleted_and_its_name_forgotten(visitor, reader):
    load(visitor)
    assert reader["there"] == [b"PK plan"]
    assert not any(path.exists() for path in reader["paths"])
    assert all("Robin" not in str(path) for path in reader["paths"])


def test_a_file_that_cannot_be_read_says_so_in_one_sentence(visitor, reader):
    reader["error"] = LockedFile("This file asks for a password.")
    load(visitor)
    assert "This file asks for a password." in visitor.words


def test_no_file_is_a_kind_sentence(visitor):
    visitor.see("/adult/plan")
    visitor.press("/adult/plan")
    assert "No file was chosen." in visitor.words


def test_the_wrong_plan_is_thrown_away(visitor, reader):
    load(visitor)
    visitor.press("/adult/plan/right", {"answer": "no"})
    visitor.see("/adult")
    assert "No plan is here yet." in visitor.words


@pytest.mark.parametrize("path", ["/page", "/chat", "/views", "/views/page", "/in-meeting"])
def test_the_young_person_is_asked_first_whose_plan_it_is(visitor, reader, path):
    loaded(visitor)
    visitor.see(path)
    assert "Is this you?" in visitor.words
    assert "drawing" not in visitor.words
    visitor.press("/is-this-you", {"answer": "yes"})
    assert str(visitor.client.get(path).url).endswith(path)


def test_a_no_puts_the_plan_away_and_keeps_own_answers(visitor, reader):
    visitor.see("/chat")
    site = visitor.client.app.state.site
    visitor.press("/chat", {"text": "hello", "id": "1"})
    from bot.store import StoredAnswer

    sitting = site.sittings.find(visitor.client.cookies[COOKIE])
    site._opened().save_answer(sitting.record, StoredAnswer("m1", "good_at", "What do you like?", "dogs"))
    loaded(visitor)
    visitor.see("/page")
    visitor.press("/is-this-you", {"answer": "no"})
    assert "Please ask an adult" in visitor.words
    assert site._opened().plan(sitting.record) is None
    assert [answer.words for answer in site._opened().answers(sitting.record)] == ["dogs"]


def test_the_page_shows_each_line_and_what_the_plan_says(visitor, reader):
    loaded(visitor)
    visitor.see("/page")
    visitor.press("/is-this-you", {"answer": "yes"})
    visitor.see("/page")
    assert "I am good at drawing." in visitor.words
    assert QUOTE in visitor.words
    assert "The plan says this in section F, page 6." in visitor.words


def test_a_meeting_is_filled_in_and_kept(visitor):
    visitor.see("/adult/meeting")
    visitor.press(
        "/adult/meeting", {"date": "2030-03-05", "start": "14:00", "place": "Room 4", "people": "Sam Field, SENCO"}
    )
    assert "Tuesday 5 March 2030" in visitor.words
    assert "2pm" in visitor.words


def test_a_letter_fills_the_form_and_keeps_nothing_by_itself(visitor, reader):
    visitor.see("/adult/meeting")
    visitor.press("/adult/meeting/file", files={"file": ("letter.ics", b"BEGIN:VCALENDAR")})
    assert 'value="2030-03-05"' in visitor.last
    visitor.see("/adult")
    assert "No meeting details are here yet." in visitor.words


@pytest.mark.parametrize(
    "fields", [{"date": "2030-02-31"}, {"start": "25:00"}, {"date": "9999-12-31"}, {"respond_by": "0001-01-01"}]
)
def test_an_impossible_date_is_a_kind_sentence(visitor, fields):
    visitor.see("/adult/meeting")
    visitor.press("/adult/meeting", fields)
    assert "could not be understood" in visitor.words


def test_a_name_with_markup_is_only_a_name(visitor):
    visitor.see("/adult/meeting")
    visitor.press("/adult/meeting", {"place": "<img src=x onerror=alert(1)>"})
    assert "<img src=x" not in visitor.last


def test_an_adult_ticks_changes_moves_and_drops_lines(visitor, reader):
    loaded(visitor)
    visitor.see("/adult/check")
    assert visitor.words.index("2 times a week") < visitor.words.index("I am good at drawing.")
    visitor.press("/adult/check", {"do": "tick", "line": "h1"})
    visitor.press("/adult/check", {"do": "drop", "line": "a1"})
    assert "Off the page" in visitor.words
    visitor.press("/adult/check", {"do": "picture", "line": "g1", "picture": "star"})
    visitor.press("/adult/check", {"do": "back", "line": "a1"})
    site = visitor.client.app.state.site
    page = site._opened().page(site.sittings.find(visitor.client.cookies[COOKIE]).record)
    assert {line.id for line in page.lines} == {line.id for line in sample_page().lines}
    assert next(line for line in page.lines if line.id == "g1").picture == "star"


def test_the_adults_side_never_shows_the_chat_or_an_answer_that_is_not_shared(visitor, reader):
    from bot.store import StoredAnswer

    visitor.see("/chat")
    visitor.press("/chat", {"text": "my secret thing", "id": "1"})
    site = visitor.client.app.state.site
    record = site.sittings.find(visitor.client.cookies[COOKIE]).record
    site._opened().save_answer(record, StoredAnswer("m1", "good_at", "What do you like?", "my secret thing"))
    loaded(visitor)
    for path in (
        "/adult",
        "/adult/check",
        "/adult/questions",
        "/adult/meeting",
        "/adult/plan",
        "/adult/paper/views.pdf",
    ):
        visitor.see(path)
        assert "secret" not in visitor.last
