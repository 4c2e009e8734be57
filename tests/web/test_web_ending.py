"""An end that does not work at once is not said to have worked; and nothing comes back after one that did."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from contextlib import contextmanager
from datetime import date, timedelta

import anyio
import pytest

from bot.store import SittingGone, StoreBusy, StoredAnswer
from bot.store import database as database_module
from bot.web import site as site_module
from bot.web.sweep import let_go
from tests.web.sample import sample_page, sample_plan
from tests.web.test_web_end import answered, site_of, sitting_of


@pytest.fixture(autouse=True)
def _hurried(monkeypatch):
    monkeypatch.setattr(database_module, "BUSY_SECONDS", 0.05)


@contextmanager
def locked(settings):
    other = sqlite3.connect(settings.data_dir / "companion.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()


def rows(visitor, table="sealed"):
    return site_of(visitor)._opened().database.rows(f"SELECT COUNT(*) FROM {table}")[0][0]


ENDS = [
    ("/stop/finish", "All finished."),
    ("/quiet", "The screen was quiet"),
    ("/delete", "Everything is deleted."),
]


@pytest.mark.parametrize(("path", "after"), ENDS)
def test_an_end_that_did_not_work_is_done_by_the_next_press(visitor, settings, path, after):
    record = answered(visitor)
    visitor.see("/stop")
    with locked(settings):
        assert visitor.press(path).status_code == 503
        assert after not in visitor.words
    assert site_of(visitor)._opened().answers(record)
    visitor.press(path)
    assert after in visitor.words
    assert site_of(visitor)._opened().answers(record) == ()
    assert rows(visitor) == rows(visitor, "owners") == 0


@pytest.mark.parametrize(("path", "after"), ENDS)
def test_until_then_no_page_shows_anything_of_it_and_each_tries_again(visitor, settings, path, after):
    record = answered(visitor)
    visitor.see("/stop")
    with locked(settings):
        visitor.press(path)
        for page in ("/chat", "/views", "/", "/hide"):
            visitor.see(page)
            assert "canary" not in visitor.last
        visitor.press("/chat", {"text": "more words", "id": "2"})
        assert visitor.client.get("/not-safe").status_code == 200
    visitor.see("/views")
    assert after in visitor.words
    assert site_of(visitor)._opened().answers(record) == ()


def test_a_failed_delete_stays_a_delete_also_for_the_file(visitor, settings):
    answered(visitor)
    visitor.see("/stop")
    visitor.press("/stop/keep")
    visitor.see("/delete")
    with locked(settings):
        visitor.press("/delete")
    visitor.press("/stop/finish")
    assert "Everything is deleted." in visitor.words
    assert site_of(visitor)._opened().files() == ()


def test_the_sweep_does_what_did_not_work(visitor, settings):
    record = answered(visitor)
    sitting, site = sitting_of(visitor), site_of(visitor)
    visitor.see("/stop")
    with locked(settings):
        visitor.press("/quiet")
        anyio.run(let_go, site)
        assert site.sittings.find(sitting.token) is sitting
    anyio.run(let_go, site)
    assert site.sittings.find(sitting.token) is None
    assert site._opened().answers(record) == ()


def test_no_to_is_this_you_loses_nothing_where_the_store_is_busy(visitor, settings):
    record = answered(visitor)
    site_of(visitor)._opened().put_plan(record, sample_plan(), sample_page())
    sitting_of(visitor).has_plan = True
    visitor.see("/is-this-you")
    with locked(settings):
        assert visitor.press("/is-this-you", {"answer": "no"}).status_code == 503
    visitor.see("/is-this-you")
    visitor.press("/is-this-you", {"answer": "no"})
    store = site_of(visitor)._opened()
    assert len(store.answers(sitting_of(visitor).record)) == 1
    assert rows(visitor, "owners") == 1


# A turn on its way


class Slow:
    """An assistant that answers when it is let go, and then writes as ours does."""

    def __init__(self, visitor, helper):
        self.begun, self.go_on = threading.Event(), threading.Event()
        self.refused = False
        self._store, self._talk = site_of(visitor)._opened(), helper.talk
        helper.talk = self.talk

    async def talk(self, sender, message_id, kind, value):
        self.begun.set()
        while not self.go_on.is_set():
            await asyncio.sleep(0.01)
        try:
            with self._store.together():
                if not self._store.is_open(sender):
                    self._store.new_sitting(sender)
                self._store.save_answer(sender, StoredAnswer("late", "good_at", "What?", value))
        except SittingGone:
            self.refused = True
        return await self._talk(sender, message_id, kind, value)


def in_flight(visitor, slow, text="zebra canary late"):
    """Send a sentence from another thread; gives what waits for its answer."""
    replies = []
    fields = {"at": visitor.at, "text": text, "id": "9"}
    headers = {"origin": "http://127.0.0.1:8000", "x-part": "1"}
    sender = threading.Thread(target=lambda: replies.append(visitor.client.post("/chat", data=fields, headers=headers)))
    sender.start()
    assert slow.begun.wait(5)

    def wait():
        slow.go_on.set()
        sender.join(10)
        return replies[0]

    return wait


@pytest.mark.parametrize(("path", "after"), ENDS)
def test_a_stuck_turn_neither_holds_up_an_end_nor_writes_after_it(visitor, helper, monkeypatch, path, after):
    monkeypatch.setattr(site_module, "PATIENCE", 0.05)
    answered(visitor)
    sitting = sitting_of(visitor)
    visitor.see("/stop")
    slow = Slow(visitor, helper)
    wait = in_flight(visitor, slow)
    visitor.press(path)
    assert after in visitor.words
    reply = wait()
    assert reply.status_code == 409
    assert "canary" not in reply.text
    assert slow.refused
    assert rows(visitor) == rows(visitor, "owners") == rows(visitor, "sittings") == 0
    assert "canary" not in repr(sitting.__dict__)


def test_what_the_assistant_notes_of_a_stuck_turn_is_forgotten_when_it_ends(visitor, helper, monkeypatch):
    monkeypatch.setattr(site_module, "PATIENCE", 0.05)
    record = answered(visitor)
    visitor.see("/delete")
    slow = Slow(visitor, helper)
    wait = in_flight(visitor, slow)
    visitor.press("/delete")
    wait()
    visitor.see("/")
    assert helper.forgotten == [record, record]


def test_a_turn_that_is_nearly_done_is_waited_for_and_then_erased_too(visitor, helper):
    answered(visitor)
    visitor.see("/delete")
    slow = Slow(visitor, helper)
    wait = in_flight(visitor, slow)
    letting_go = threading.Timer(0.2, slow.go_on.set)
    letting_go.start()
    visitor.press("/delete")
    assert "Everything is deleted." in visitor.words
    wait()
    assert rows(visitor) == rows(visitor, "sittings") == 0


def test_nothing_can_be_begun_in_a_sitting_that_is_over(visitor):
    visitor.see("/")
    sitting, site = sitting_of(visitor), site_of(visitor)
    anyio.run(site.end, sitting)
    with pytest.raises(SittingGone):
        anyio.run(site.record, sitting)
    assert rows(visitor, "sittings") == 0


def test_two_first_things_at_once_begin_one_record(visitor):
    visitor.see("/")
    sitting, site = sitting_of(visitor), site_of(visitor)

    async def both():
        return await asyncio.gather(*(site.record(sitting) for _ in range(5)))

    assert len(set(anyio.run(both))) == 1
    assert rows(visitor, "sittings") == 1


def test_an_adults_own_sitting_ends_with_the_browsers(visitor):
    answered(visitor)
    visitor.see("/stop")
    visitor.press("/stop/keep")
    site = site_of(visitor)
    file = site._opened().files()[0].id
    visitor.see("/adult")
    visitor.press("/adult/files/open", {"file": file})
    assert sitting_of(visitor).adult_record
    visitor.see("/stop")
    visitor.press("/stop/finish")
    assert rows(visitor, "sittings") == 0


# What the site lets go by itself


def test_a_file_past_its_last_day_goes_once_a_day_without_a_restart(visitor):
    answered(visitor)
    site = site_of(visitor)
    store = site._opened()
    store.keep(sitting_of(visitor).record)
    (file,) = store.files()
    anyio.run(let_go, site, file.ends_on)
    assert len(store.files()) == 1
    anyio.run(let_go, site, file.ends_on + timedelta(days=1))
    assert store.files() == ()


def test_a_day_on_which_it_did_not_work_is_tried_again(visitor, settings):
    answered(visitor)
    site = site_of(visitor)
    site._opened().keep(sitting_of(visitor).record)
    (file,) = site._opened().files()
    anyio.run(let_go, site, file.ends_on)  # the day before: a date that leaps further erases nothing yet
    later = file.ends_on + timedelta(days=1)
    with locked(settings):
        anyio.run(let_go, site, later)
    assert site._opened().files()
    anyio.run(let_go, site, later)
    assert site._opened().files() == ()


def test_a_scrub_that_a_reader_held_up_is_done_by_the_sweep(visitor, settings):
    record = answered(visitor)
    store = site_of(visitor)._opened()
    reader = sqlite3.connect(settings.data_dir / "companion.db", isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM owners").fetchall()
    store.erase(record)
    assert store.database.scrub_is_owed()
    reader.execute("ROLLBACK")
    reader.close()
    anyio.run(let_go, site_of(visitor))
    assert not store.database.scrub_is_owed()


def test_a_right_code_of_an_ended_file_is_a_kind_sentence(visitor):
    answered(visitor)
    store = site_of(visitor)._opened()
    code = store.keep(sitting_of(visitor).record, ends_on=date.today() - timedelta(days=30))
    visitor.see("/stop")
    visitor.press("/stop/finish")
    visitor.see("/code")
    visitor.press("/code", {"code": code})
    assert "its last day has passed" in visitor.words
    assert store.files() == ()


def test_the_store_is_busy_only_while_it_is(visitor, settings):
    answered(visitor)
    with locked(settings), pytest.raises(StoreBusy):
        site_of(visitor)._opened().save_answer(sitting_of(visitor).record, StoredAnswer("m2", "t", "q", "w"))
