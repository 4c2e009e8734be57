"""Two windows, or several presses at once: no change is lost, and none overwrites another without a word."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from bot.web.screens import adult_check, adult_meeting
from summaries.model import Meeting
from tests.web.sample import sample_page, sample_plan
from tests.web.test_web_end import answered, site_of, sitting_of

HELP = "2 times a week, a teaching assistant works with me for 30 minutes."


@pytest.fixture
def store(visitor):
    visitor.see("/")
    return site_of(visitor)._opened()


@pytest.fixture
def record(visitor, store):
    sitting = sitting_of(visitor)
    sitting.record, sitting.has_plan, sitting.is_me = store.new_sitting(), True, True
    store.put_plan(sitting.record, sample_plan(), sample_page())
    return sitting.record


def field(page, name, after=""):
    return re.search(rf'name="{name}" value="([^"]*)"', page[page.index(after) :]).group(1)


def at_once(*works):
    with ThreadPoolExecutor(len(works)) as threads:
        for done in [threads.submit(work) for work in works]:
            done.result()


# The adult's check


def test_of_several_ticks_at_once_none_is_lost(visitor, store, record):
    for _ in range(10):
        store.put_value(record, adult_check.TICKED, None)
        at_once(
            *(lambda one=one: adult_check._change(store, record, one, "tick", "", "") for one in ("a1", "g1", "h1"))
        )
        assert adult_check._notes(store, record)[0] == {"a1", "g1", "h1"}


def test_words_and_ticks_at_once_both_stay(visitor, store, record):
    seen = adult_check.version_of(sample_page().lines[0])
    at_once(
        lambda: adult_check._put_words(store, record, "a1", "I draw well.", seen),
        lambda: adult_check._change(store, record, "h1", "tick", "", ""),
        lambda: adult_check._change(store, record, "g1", "drop", "", ""),
    )
    page = store.page(record)
    texts = {line.id: line.text for line in page.lines}
    assert (texts["a1"], texts["h1"]) == ("I draw well.", HELP)
    assert "g1" not in texts
    assert adult_check._notes(store, record)[0] == {"a1", "h1"}
    assert [data["id"] for data in adult_check._notes(store, record)[1]] == ["g1"]


def test_a_line_that_another_window_changed_is_not_overwritten_without_a_word(visitor, store, record):
    visitor.see("/adult/check")
    seen = field(visitor.last, "version", 'id="line-a1"')
    visitor.press("/adult/check", {"do": "words", "line": "a1", "text": "I draw people.", "version": seen})
    visitor.press("/adult/check", {"do": "words", "line": "a1", "text": "I draw horses.", "version": seen})
    assert store.page(record).lines[0].text == "I draw people."
    assert "changed in another window" in visitor.words
    assert "I draw people." in visitor.words
    assert "I draw horses.</textarea>" in visitor.last
    seen = field(visitor.last, "version", 'id="line-a1"')
    visitor.press("/adult/check", {"do": "words", "line": "a1", "text": "I draw horses.", "version": seen})
    if "check, then save again" in visitor.words:
        fields = {"do": "words", "line": "a1", "text": "I draw horses.", "version": seen, "sure": "I draw horses."}
        visitor.press("/adult/check", fields)
    assert store.page(record).lines[0].text == "I draw horses."


def test_a_picture_of_another_window_is_not_overwritten_either(visitor, store, record):
    visitor.see("/adult/check")
    seen = field(visitor.last, "version", 'id="line-a1"')
    visitor.press("/adult/check", {"do": "picture", "line": "a1", "picture": "bus", "version": seen})
    reply = visitor.press("/adult/check", {"do": "picture", "line": "a1", "picture": "person", "version": seen})
    assert reply.status_code == 409
    assert "changed in another window" in visitor.words
    assert store.page(record).lines[0].picture == "bus"


def test_a_tick_from_an_old_page_is_still_a_tick(visitor, store, record):
    visitor.see("/adult/check")
    for _ in range(2):
        visitor.press("/adult/check", {"do": "tick", "line": "a1"})
    assert adult_check._notes(store, record)[0] == {"a1"}
    visitor.press("/adult/check", {"do": "untick", "line": "a1"})
    assert adult_check._notes(store, record)[0] == set()


def test_another_plan_begins_without_the_ticks_of_the_first(visitor, store, record):
    from bot.web.plan_reading import Job

    visitor.see("/adult/check")
    visitor.press("/adult/check", {"do": "tick", "line": "h1"})
    sitting_of(visitor).job = Job("done", plan=sample_plan("Asha"), page=sample_page("Asha"))
    visitor.press("/adult/plan/right", {"answer": "yes"})
    assert adult_check._notes(store, record) == (set(), [], set())


# The meeting


def test_a_meeting_that_another_window_saved_is_shown_beside_the_own_one(visitor, store, record):
    visitor.see("/adult/meeting")
    seen = field(visitor.last, "version")
    visitor.press("/adult/meeting", {"date": "2030-03-05", "place": "Room 4", "version": seen})
    seen = field(visitor.see("/adult/meeting"), "version")
    visitor.press("/adult/meeting", {"date": "2030-03-05", "place": "Room 5", "version": seen})
    visitor.press("/adult/meeting", {"date": "2030-03-06", "place": "Room 6", "version": seen})
    assert store.meeting(record).place == "Room 5"
    assert "changed in another window" in visitor.words
    assert "Tuesday 5 March 2030, Room 5" in visitor.words
    assert 'value="Room 6"' in visitor.last
    seen = field(visitor.last, "version")
    visitor.press("/adult/meeting", {"date": "2030-03-06", "place": "Room 6", "version": seen})
    assert store.meeting(record).place == "Room 6"


def test_a_page_made_for_an_older_meeting_or_plan_is_not_put(visitor, store, record):
    first, second = Meeting(place="Room 1"), Meeting(place="Room 2")
    fresh = replace(sample_page(), lines=())
    store.put_meeting(record, second)
    adult_meeting._put_page(store, record, fresh, sample_plan(), first)
    adult_meeting._put_page(store, record, fresh, sample_plan("Asha"), second)
    assert store.page(record) == sample_page()
    adult_meeting._put_page(store, record, fresh, sample_plan(), second)
    assert store.page(record) == fresh


def test_a_page_made_anew_keeps_what_an_adult_ticks_meanwhile(visitor, store, record):
    meeting = Meeting(place="Room 1")
    store.put_meeting(record, meeting)
    at_once(
        lambda: adult_check._change(store, record, "a1", "drop", "", ""),
        lambda: adult_meeting._put_page(store, record, sample_page(), sample_plan(), meeting),
    )
    kept = {line.id for line in store.page(record).lines}
    dropped = {data["id"] for data in adult_check._notes(store, record)[1]}
    assert dropped == {"a1"}
    assert kept == {line.id for line in sample_page().lines} - {"a1"}


# The young person's answers


def test_two_windows_show_both_words_of_an_answer(visitor, store):
    record = answered(visitor, "i like dogs")
    seen = field(visitor.see("/views?change=1"), "version")
    visitor.press("/views/change", {"answer": "m1", "text": "i like cats", "version": seen})
    visitor.press("/views/change", {"answer": "m1", "text": "i like mice", "version": seen})
    assert store.answers(record)[0].words == "i like cats"
    assert "changed in another window" in visitor.words
    assert "i like cats" in visitor.words
    assert "i like mice</textarea>" in visitor.last
    seen = field(visitor.last, "version", "/views/change")
    visitor.press("/views/change", {"answer": "m1", "text": "i like mice", "version": seen})
    assert store.answers(record)[0].words == "i like mice"


def test_only_the_words_that_stood_on_the_page_are_shared(visitor, store):
    record = answered(visitor, "i like dogs")
    seen = field(visitor.see("/views"), "version")
    store.change_answer(record, "m1", "a secret")
    assert visitor.press("/views/share", {"answer": "m1", "shared": "yes", "version": seen}).status_code == 409
    assert not store.answers(record)[0].shared
    seen = field(visitor.see("/views"), "version")
    visitor.press("/views/share", {"answer": "m1", "shared": "yes", "version": seen})
    assert store.answers(record)[0].shared


def test_keeping_an_answer_private_always_works(visitor, store):
    record = answered(visitor, "i like dogs")
    store.share_answer(record, "m1", True)
    visitor.see("/views")
    visitor.press("/views/share", {"answer": "m1", "shared": "no", "version": "1"})
    assert not store.answers(record)[0].shared


def test_a_version_that_is_no_number_counts_as_none(visitor, store):
    record = answered(visitor, "i like dogs")
    visitor.press("/views/change", {"answer": "m1", "text": "i like cats", "version": "²"})
    assert store.answers(record)[0].words == "i like cats"
