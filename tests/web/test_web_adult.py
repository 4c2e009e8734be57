"""The adults' side: checking keeps its place, and no slip wipes the meeting."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from bot.web import plan_reading
from bot.web.screens.adult_meeting import what_is_wrong
from bot.web.visit import COOKIE
from summaries.model import Meeting
from tests.web.conftest import HOME
from tests.web.sample import sample_page, sample_plan


@pytest.fixture
def reader(monkeypatch):
    async def limited(function, *args, seconds=0):
        return (sample_plan(), sample_page()) if function is plan_reading.read_plan else sample_page()

    monkeypatch.setattr(plan_reading, "limited", limited)


@pytest.fixture
def store(visitor):
    return visitor.client.app.state.site._opened()


def record_of(visitor):
    return visitor.client.app.state.site.sittings.find(visitor.client.cookies[COOKIE]).record


def loaded(visitor):
    visitor.see("/adult/plan")
    visitor.press("/adult/plan", files={"file": ("robin-ash-plan.docx", b"PK")})
    while "Is this the right plan?" not in visitor.see("/adult/plan/reading"):
        pass


def kept(visitor):
    loaded(visitor)
    visitor.press("/adult/plan/right", {"answer": "yes"})


def test_the_right_plan_is_known_by_name_birthday_council_and_file(visitor, reader):
    loaded(visitor)
    for said in ("Robin Ash", "Wednesday 1 May 2013", "Northmoor Council", "robin-ash-plan.docx"):
        assert said in visitor.words


def test_a_tick_moves_nothing_and_leads_to_the_next_line_that_is_open(visitor, reader):
    kept(visitor)
    visitor.see("/adult/check")
    assert "0 of 3 checked" in visitor.words
    reply = visitor.press("/adult/check", {"do": "tick", "line": "h1", "next": "a1"})
    assert str(reply.url).endswith("#line-a1")
    assert "1 of 3 checked" in visitor.words
    assert visitor.last.index('id="line-h1"') < visitor.last.index('id="line-a1"')
    assert visitor.words.index("Please look at these first") < visitor.words.index("On the page (2)")


def test_every_button_of_the_check_has_a_name_of_its_own(visitor, reader):
    kept(visitor)
    visitor.see("/adult/check")
    assert 'This line is right<span class="hidden-words">: I am good at drawing.' in visitor.last


def test_what_the_guard_doubts_is_a_list(visitor, reader):
    kept(visitor)
    visitor.see("/adult/check")
    visitor.press("/adult/check", {"do": "words", "line": "h1", "text": "5 times a day, a nurse works with me."})
    assert "<li>" in visitor.last.split("Your words and the plan may differ:")[1].split("Please check")[0]


@pytest.mark.parametrize("what", [{"do": "up", "line": "h1"}, {"do": "picture", "line": "h1", "picture": "star"}])
def test_a_moved_line_or_another_picture_is_still_there_when_the_meeting_is_saved(visitor, store, reader, what):
    kept(visitor)
    record = record_of(visitor)
    second = replace(sample_page().lines[2], id="h2", text="A nurse helps me.")
    store.put_page(record, replace(store.page(record), lines=(second, *store.page(record).lines)))
    visitor.see("/adult/check")
    visitor.press("/adult/check", what)
    changed = store.page(record).lines
    visitor.see("/adult/meeting")
    visitor.press("/adult/meeting", {"place": "The library"})
    while visitor.client.app.state.site._later:
        visitor.see("/adult")
    assert store.page(record).lines == changed


def test_an_empty_form_does_not_wipe_the_meeting(visitor, store):
    visitor.see("/adult/meeting")
    visitor.press("/adult/meeting", {"place": "The library"})
    visitor.see("/adult/meeting")
    visitor.press("/adult/meeting", {"place": ""})
    assert "nothing was saved" in visitor.words
    assert store.meeting(record_of(visitor)).place == "The library"


def test_a_date_that_has_passed_is_asked_about_once_and_then_kept(visitor, store):
    fields = {"date": "2020-01-07", "place": "The library"}
    visitor.see("/adult/meeting")
    visitor.press("/adult/meeting", fields)
    assert "This date has passed." in visitor.words
    assert 'value="The library"' in visitor.last
    visitor.press("/adult/meeting", {**fields, "sure": "2020-01-07"})
    assert store.meeting(record_of(visitor)).date == date(2020, 1, 7)


@pytest.mark.parametrize(
    ("meeting", "wrong"),
    [
        (Meeting(), "meeting_empty"),
        (Meeting(start=time(14), end=time(13)), "meeting_end_first"),
        (Meeting(date=date(2030, 1, 7), respond_by=date(2030, 1, 9)), "meeting_respond_late"),
        (Meeting(date=date(2029, 1, 7)), "meeting_past_sure"),
        (Meeting(date=date(2030, 1, 7), start=time(14), end=time(15)), None),
    ],
)
def test_what_can_not_be_right_about_a_meeting_is_said(meeting, wrong):
    assert what_is_wrong(meeting, date(2029, 9, 1), "") == wrong


def test_a_missing_invitation_is_not_called_a_plan(visitor):
    visitor.see("/adult/meeting")
    visitor.press("/adult/meeting/file")
    assert "Please choose the invitation first." in visitor.words


def test_a_file_that_is_too_big_gives_a_page_of_the_adults_side(visitor):
    visitor.see("/adult/plan")
    most = visitor.client.app.state.site.settings.upload_bytes
    headers = {"origin": HOME, "content-length": str(most + 1)}
    visitor.last = visitor.client.post("/adult/plan", content=b"x", headers=headers).text
    assert "up to 40 megabytes can be read" in visitor.words
    assert "For adults" in visitor.words
    assert "Delete everything" not in visitor.words


def test_a_booklet_is_a_pdf_of_the_same_plan(visitor, reader):
    kept(visitor)
    visitor.see("/adult")
    assert "/adult/paper/booklet.pdf" in visitor.last
    reply = visitor.client.get("/adult/paper/booklet.pdf")
    assert reply.content.startswith(b"%PDF")
    assert "my-booklet.pdf" in reply.headers["content-disposition"]
