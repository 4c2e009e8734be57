"""A crawler tries each route as each kind of visitor: canaries tell whose words came out, the store what was done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import pytest
from starlette.testclient import TestClient

from bot.store import StoredAnswer
from bot.web.app import create_app
from bot.web.sitting import Bubble
from bot.web.visit import COOKIE
from tests.web.conftest import HOME, Visitor
from tests.web.describing import fields, routes
from tests.web.sample import sample_page, sample_plan
from tests.web.test_web_visitors import real

PLAN, PRIVATE, SHARED, CHAT, OWN = "heronlantern", "walrusumbrella", "ottertrumpet", "badgertrombone", "lynxbicycle"
PIN = "246810"
GETS = sorted({route.path for route in routes() if "GET" in (route.methods or ())})
POSTS = sorted({route.path for route in routes() if "POST" in (route.methods or ())})
FIELDS = {route.path: fields(route) for route in routes() if "POST" in (route.methods or ())}
FREE = {"/begin"}
"""A press on a resting screen: it gives a sitting to a browser that has none, so it asks for none."""


@dataclass
class Place:
    """A kiosk with a PIN, and a young person's file that is open in her own sitting."""

    client: TestClient
    file: str
    record: str
    cookie: str

    @property
    def site(self) -> Any:
        return self.client.app.state.site  # type: ignore[attr-defined]

    def kept(self) -> list[tuple[Any, ...]]:
        """All that is kept of her, to see whether somebody changed it: rows, versions, code and last day."""
        database = self.site._opened().database
        owner = database.rows("SELECT owner FROM files WHERE id = ?", self.file)
        rows = database.rows("SELECT tag, kind, version, body FROM sealed WHERE owner = ? ORDER BY tag", *owner[0])
        return [*rows, *database.rows("SELECT * FROM files WHERE id = ?", self.file)]

    def ids(self) -> dict[str, str]:
        """What somebody would send who knew her ids."""
        return {"file": self.file, "answer": "m1", "shared": "yes", "sure": "yes", "text": "mine now", "line": "g1",
                "do": "drop", "day": "2030-01-01", "label": "", "none": "yes", "version": "1", "id": "x"}  # fmt: skip

    def somebody(self, cookie: str | None) -> Visitor:
        self.client.cookies.clear()
        if cookie:
            self.client.cookies.set(COOKIE, cookie, domain="127.0.0.1")
        for sitting in self.site.sittings.all():
            sitting.posts.clear()
        return Visitor(self.client)


@pytest.fixture
def place(settings, helper, monkeypatch) -> Iterator[Place]:
    from bot.web import files

    monkeypatch.setattr(files, "_made", lambda *_: b"a paper")  # what is on it is tested elsewhere; here, who gets it
    app = create_app(replace(settings, kiosk=True))
    app.state.site.helper = helper
    with TestClient(app, base_url=HOME) as client:
        site = app.state.site
        site.pin.choose(site.settings.setup_code, PIN)
        store = site._opened()
        record = store.new_sitting()
        store.put_plan(record, sample_plan(PLAN), sample_page(PLAN))
        store.save_answer(record, StoredAnswer("m1", "good_at", "What do you like?", PRIVATE))
        store.save_answer(record, StoredAnswer("m2", "good_at", "What do you like?", SHARED, shared=True))
        store.keep(record, "R")
        sitting = site.sittings.new()
        sitting.record, sitting.has_plan, sitting.is_me, sitting.locked_file = record, True, True, True
        sitting.add(Bubble("me", CHAT))
        yield Place(client, store.files()[0].id, record, sitting.token)


def nobody(place: Place) -> str | None:
    return None


def a_stale_cookie(place: Place) -> str:
    sitting = place.site.sittings.new()
    place.somebody(sitting.token).press("/stop/finish", {"at": sitting.csrf})
    assert place.site.sittings.find(sitting.token) is None
    return sitting.token


def a_made_up_cookie(place: Place) -> str:
    return "A" * 43


def another_young_person(place: Place) -> str:
    sitting = place.site.sittings.new()
    sitting.room["begun"] = True
    store = place.site._opened()
    sitting.record = store.new_sitting()
    store.save_answer(sitting.record, StoredAnswer("m1", "good_at", "What do you like?", OWN))
    return sitting.token


def an_adult_at_the_door(place: Place) -> str:
    sitting = place.site.sittings.new()
    place.somebody(sitting.token).see("/adult/pin")
    return sitting.token


def an_adult_with_the_pin(place: Place) -> str:
    sitting = place.site.sittings.new()
    adult = place.somebody(sitting.token)
    adult.see("/adult/pin")
    adult.press("/adult/pin", {"pin": PIN})
    return str(place.client.cookies[COOKIE])


def an_adult_with_her_file_open(place: Place) -> str:
    cookie = an_adult_with_the_pin(place)
    adult = place.somebody(cookie)
    adult.see("/adult")
    adult.press("/adult/files/open", {"file": place.file})
    return cookie


STRANGERS = (nobody, a_stale_cookie, a_made_up_cookie, another_young_person, an_adult_at_the_door)
EVERYBODY = (*STRANGERS, an_adult_with_the_pin, an_adult_with_her_file_open)
MAY_SEE = {an_adult_with_her_file_open: {PLAN}}
name = pytest.mark.parametrize("who", EVERYBODY, ids=lambda who: who.__name__)


@name
def test_no_page_shows_what_is_not_for_its_visitor(place, who):
    cookie, seen = who(place), ""
    for path in GETS:
        reply = place.somebody(cookie).client.get(real(path))
        assert reply.status_code < 500, path
        seen += reply.text
    assert {canary for canary in (PLAN, PRIVATE, SHARED, CHAT) if canary in seen} - MAY_SEE.get(who, set()) == set()
    assert {canary for canary in MAY_SEE.get(who, set()) if canary in seen} == MAY_SEE.get(who, set())


def test_she_herself_sees_all_of_it(place):
    """So that the test above says something."""
    seen = "".join(place.somebody(place.cookie).client.get(real(path)).text for path in GETS)
    assert [canary for canary in (PLAN, PRIVATE, SHARED, CHAT) if canary not in seen] == []


@pytest.mark.parametrize("who", STRANGERS, ids=lambda who: who.__name__)
def test_no_press_of_a_stranger_does_or_shows_anything_of_hers(place, who):
    cookie, before = who(place), place.kept()
    for path in POSTS:
        visitor = place.somebody(cookie)
        sitting = place.site.sittings.find(cookie)
        ids = {key: value for key, value in place.ids().items() if key in FIELDS[path]}
        reply = visitor.press(path, {**ids, "at": sitting.csrf if sitting else "guessed"})
        assert reply.status_code < 500, path
        assert not any(canary in reply.text for canary in (PLAN, PRIVATE, SHARED, CHAT)), path
    assert place.kept() == before
    assert place.site.sittings.find(place.cookie) is not None


FORGED = (
    {"origin": "https://elsewhere.example"},
    {"origin": "null"},
    {"origin": HOME.replace("8000", "8001")},
    {"origin": "", "sec-fetch-site": "same-site"},
    {"origin": "", "referer": "https://elsewhere.example/127.0.0.1:8000"},
)


@pytest.mark.parametrize("who", [lambda place: place.cookie, an_adult_with_her_file_open], ids=["she", "an adult"])
def test_every_press_needs_a_page_of_ours_and_the_mark_of_its_sitting(place, who):
    cookie = who(place)
    sitting, before = place.site.sittings.find(cookie), place.kept()
    for path in POSTS:
        ids = {key: value for key, value in place.ids().items() if key in FIELDS[path]}
        for headers in FORGED:
            forged = place.somebody(cookie).press(path, {**ids, "at": sitting.csrf}, headers=headers)
            assert forged.status_code == 403, (path, headers)
        if path not in FREE:
            for mark in ("", "guessed", sitting.csrf[:-1], place.site.sittings.new().csrf):
                assert place.somebody(cookie).press(path, {**ids, "at": mark}).status_code == 409, (path, mark)
    assert place.kept() == before
    assert place.site.sittings.find(cookie) is sitting


def test_a_look_changes_nothing(place):
    """A link, a picture or a reload does nothing: only presses do."""
    before = place.kept()
    for cookie in (place.cookie, an_adult_with_her_file_open(place)):
        for path in GETS:
            place.somebody(cookie).client.get(real(path), params={"do": "drop", "answer": "m1", "sure": "yes"})
            place.somebody(cookie).client.head(real(path))
    assert place.kept() == before
    assert place.site.sittings.find(place.cookie) is not None


def test_a_key_that_was_planted_is_not_the_key_after_a_code_or_a_pin(place):
    """Fixation: somebody who left their own cookie in the browser has nothing afterwards."""
    code = place.site._opened().new_code(place.file)
    for path, what in (("/code", {"code": code}), ("/adult/pin", {"pin": PIN})):
        planted = place.site.sittings.new().token
        visitor = place.somebody(planted)
        visitor.see(path)
        visitor.press(path, what)
        fresh = place.client.cookies[COOKIE]
        assert fresh != planted
        assert place.site.sittings.find(planted) is None
        seen = place.somebody(planted).see("/views") + place.somebody(planted).see("/adult")
        assert not any(canary in seen for canary in (PLAN, PRIVATE, SHARED))


TRICKS = (
    "/../companion.db", "/static/../../companion.key", "/static/%2e%2e%2fcompanion.key", "/static//etc/passwd",
    "/font/%2e%2e%2f%2e%2e%2fcompanion.key", "/picture/%2fetc%2fpasswd.svg", "/icon/..%5c..%5ccompanion.key.svg",
    "/say/%00.wav", "/page/paper.%2e%2e%2fpdf", "/gone/%3Cscript%3E", "/in-meeting/%2e%2e", "//elsewhere.example/",
    "/adult/../views", "/ADULT", "/adult%2ffiles", "/adult;/plan", "/adult/paper/../../views.pdf",
)  # fmt: skip


@pytest.mark.parametrize("who", [nobody, an_adult_at_the_door], ids=lambda who: who.__name__)
def test_no_trick_with_a_path_opens_a_file_or_a_door(place, who):
    cookie = who(place)
    for path in TRICKS:
        reply = place.somebody(cookie).client.get(HOME + path, follow_redirects=False)
        assert reply.status_code in (200, 303, 307, 400, 404), path
        assert "elsewhere.example" not in reply.headers.get("location", ""), path
        found = reply.content
        assert b"SQLite" not in found, path
        assert b"root:" not in found, path
        assert b"<script>" not in found.lower(), path
        assert not any(canary.encode() in found for canary in (PLAN, PRIVATE, SHARED, CHAT)), path
