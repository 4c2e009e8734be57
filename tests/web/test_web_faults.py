"""A really full disk, a read-only one, a clock that leaps, too many at once: said kindly, and over when it is over."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from bot.store import database as database_module
from bot.store import open_store
from bot.web.app import create_app
from bot.web.line import Busy, Line
from bot.web.pin import Pin
from bot.web.settings import Settings
from tests.web.conftest import HOME, Visitor
from tests.web.test_web_end import answered, site_of, sitting_of

KINDLY = "Nothing more can be saved on this computer."


@pytest.fixture(autouse=True)
def _hurried(monkeypatch):
    monkeypatch.setattr(database_module, "BUSY_SECONDS", 0.05)


@pytest.fixture
def small_disk(tmp_path) -> Iterator[Path]:
    """A disk of its own of 1 MB."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(disk)]
    if os.geteuid() or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("needs the right to mount a small disk")
    yield disk
    subprocess.run(["umount", "--lazy", str(disk)], check=True)


def fill(disk: Path) -> Path:
    """Not a byte is free afterwards."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"x" * 4096)
        except OSError:
            pass
    return filler


@pytest.fixture
def on_small_disk(small_disk, helper) -> Iterator[Visitor]:
    app = create_app(Settings(data_dir=small_disk / "data"))
    app.state.site.helper = helper
    (small_disk / "data").mkdir()
    with TestClient(app, base_url=HOME) as client:
        yield Visitor(client)


def test_on_a_full_disk_the_page_says_so_and_goes_on_when_there_is_room(on_small_disk, small_disk):
    visitor = on_small_disk
    record = answered(visitor, "trains")
    store = site_of(visitor)._opened()
    [kept] = store.answers(record)
    filler = fill(small_disk)
    visitor.see("/views?change=1")
    longer = {"answer": kept.id, "text": os.urandom(4000).hex()}
    assert visitor.press("/views/change", longer).status_code == 503
    assert KINDLY in visitor.words
    visitor.see("/views")
    assert "trains" in visitor.words
    assert "999" in visitor.see("/not-safe")
    filler.unlink()
    visitor.see("/views?change=1")
    assert visitor.press("/views/change", longer).status_code == 200
    assert [answer.words for answer in store.answers(record)] == [longer["text"]]


def test_on_a_full_disk_a_pin_is_not_half_chosen(small_disk):
    settings = Settings(data_dir=small_disk, kiosk=True)
    open_store(small_disk)
    app = create_app(settings)
    with TestClient(app, base_url=HOME) as client:
        visitor = Visitor(client)
        visitor.see("/adult/pin")
        filler = fill(small_disk)
        press = ("/adult/pin/new", {"code": settings.setup_code, "pin": "246810"})
        assert visitor.press(*press).status_code == 503
        assert KINDLY in visitor.words
        assert not Pin(settings).set
        assert [path.name for path in small_disk.glob("*adult.pin*")] == []
        filler.unlink()
        visitor.see("/adult/pin")
        visitor.press(*press)
        assert Pin(settings).right("246810")


def test_in_a_read_only_folder_the_page_is_up_and_says_what_is_wrong(small_disk, helper):
    open_store(small_disk).database.close()
    remount = ["mount", "-o", "remount,ro", str(small_disk)]
    assert subprocess.run(remount, capture_output=True, check=False).returncode == 0
    app = create_app(Settings(data_dir=small_disk))
    app.state.site.helper = helper
    with TestClient(app, base_url=HOME) as client:
        visitor = Visitor(client)
        assert client.get("/").status_code == 200
        assert "999" in visitor.see("/not-safe")
        visitor.see("/chat")
        assert visitor.press("/chat", {"text": "trains", "id": "1"}).status_code == 503
        assert KINDLY in visitor.words
        subprocess.run(["mount", "-o", "remount,rw", str(small_disk)], check=True)
        visitor.see("/chat")
        assert visitor.press("/chat", {"text": "trains", "id": "1"}).status_code == 200
        assert "What do you like doing?" in visitor.words


def test_a_site_that_starts_on_a_leapt_clock_keeps_every_file(settings, helper, monkeypatch):
    settings.data_dir.mkdir()
    store = open_store(settings.data_dir)
    code = store.keep(store.new_sitting())
    store.erase_ended_files()
    import bot.store

    monkeypatch.setattr(bot.store.open_store, "__kwdefaults__", {"clock": lambda: 4_000_000_000.0})
    for day_is_wrong in (True, False):
        if not day_is_wrong:
            monkeypatch.undo()
        app = create_app(settings)
        app.state.site.helper = helper
        with TestClient(app, base_url=HOME) as client:
            visitor = Visitor(client)
            visitor.see("/code")
            visitor.press("/code", {"code": code})
            assert ("its last day has passed" in visitor.words) is day_is_wrong
    assert len(open_store(settings.data_dir).files()) == 1


# Too many at once


def test_beyond_what_is_carried_a_turn_is_refused_with_a_sentence_and_loses_no_word(visitor, helper):
    site_of(visitor).line = Line(most=0)
    visitor.see("/chat")
    reply = visitor.press("/chat", {"text": "i like trains", "id": "1"})
    assert reply.status_code == 503
    assert "talking with many people" in visitor.words
    assert helper.got == []
    assert ">i like trains</textarea>" in visitor.see("/chat")
    site_of(visitor).line = Line()
    visitor.press("/chat", {"text": "i like trains", "id": "2"})
    assert [(got[1], got[3]) for got in helper.got] == [("1", "i like trains")]


def test_our_own_script_gets_the_sentence_too(visitor):
    site_of(visitor).line = Line(most=0)
    visitor.see("/chat")
    reply = visitor.press("/chat", {"text": "hello", "id": "1"}, headers={"x-part": "1"})
    assert reply.status_code == 503
    assert "Please try again soon." in reply.json()["problem"]


def test_a_topic_pressed_meanwhile_begins_when_there_is_room(visitor, helper):
    site_of(visitor).line = Line(most=0)
    visitor.see("/")
    visitor.press("/chat/topic", {"topic": "my_views"})
    assert "talking with many people" in visitor.words
    site_of(visitor).line = Line()
    visitor.see("/chat")
    assert "What do you like doing?" in visitor.words


def test_the_line_gives_each_place_back_also_after_a_turn_that_failed():
    line = Line(most=1)

    def a_turn_that_fails():
        with line.place():
            with pytest.raises(Busy), line.place():
                pass
            raise TimeoutError

    for _ in range(3):
        with pytest.raises(TimeoutError):
            a_turn_that_fails()


def test_a_sitting_beyond_the_most_is_refused_and_those_who_are_here_go_on(settings, helper):
    app = create_app(replace(settings, most_sittings=1))
    app.state.site.helper = helper
    settings.data_dir.mkdir()
    with TestClient(app, base_url=HOME) as client:
        visitor = Visitor(client)
        answered(visitor)
        mine = sitting_of(visitor)
        with TestClient(app, base_url=HOME) as other:
            assert other.get("/chat").status_code == 503
            assert "Please try again soon." in other.get("/chat").text
        assert app.state.site.sittings.find(mine.token) is mine
