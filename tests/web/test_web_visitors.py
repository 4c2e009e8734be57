"""Each route, tried as each kind of visitor: nobody opens what is not theirs, and nothing breaks."""

from __future__ import annotations

from dataclasses import replace

from starlette.routing import Route
from starlette.testclient import TestClient

from bot.web.app import ROOMS, create_app
from bot.web.visit import COOKIE
from tests.web.conftest import HOME, Visitor
from tests.web.sample import sample_page, sample_plan

ROUTES = [route for room in ROOMS for route in room.routes if isinstance(route, Route)]
PATHS = sorted({route.path for route in ROUTES})
FILLED = {
    "{concept}": "star", "{name}": "plan", "{form}": "pdf", "{how}": "deleted", "{card}": "break", "{what}": "page",
}  # fmt: skip
OPEN = ("/adult/pin", "/adult/leave", "/adult/pin/new")
SECRET = "walrus umbrella"


def real(path: str) -> str:
    for gap, value in FILLED.items():
        path = path.replace(gap, value)
    return path


def somebody_else(site):
    """Another sitting with a plan and private words."""
    from bot.store import StoredAnswer

    store = site._opened()
    record = store.new_sitting()
    store.put_plan(record, sample_plan(SECRET), sample_page(SECRET))
    store.save_answer(record, StoredAnswer("m1", "good_at", "What do you like?", SECRET))
    return record


METHODS = ("GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD")


def test_a_stranger_breaks_nothing_and_sees_nothing(visitor):
    somebody_else(visitor.client.app.state.site)
    for path in PATHS:
        for method in METHODS:
            reply = visitor.client.request(method, real(path), headers={"origin": HOME})
            assert reply.status_code < 500 or reply.status_code == 503, (method, path)
            assert SECRET not in reply.text, (method, path)


def test_behind_a_pin_there_is_only_the_door(settings, helper):
    app = create_app(replace(settings, kiosk=True))
    app.state.site.helper = helper
    with TestClient(app, base_url=HOME) as client:
        visitor = Visitor(client)
        for path in [path for path in PATHS if path.startswith("/adult") and path not in OPEN]:
            visitor.see("/adult/pin")
            data = {"at": visitor.at, "label": "R", "answer": "yes", "do": "tick", "line": "a1"}
            replies = (client.get(real(path)), client.post(real(path), data=data, headers={"origin": HOME}))
            assert all(reply.status_code == 405 or "Set a PIN" in reply.text for reply in replies), path
        assert app.state.site._opened().files() == ()


STRANGE = {
    "text": "\x00\x01", "button": "' OR 1=1 --", "id": "../../etc", "answer": "{{7*7}}", "topic": "%s%n",
    "do": "\u202e", "line": "999999999999", "step": "-1", "code": "٣٤", "pin": "1e9", "file": "//x.example",
    "day": "9999-99-99", "from": "https://elsewhere.example", "back": "\\\\x.example", "picture": "<svg>",
    "label": "😀" * 50, "shared": "x", "size": "giant", "date": "0000-00-00", "start": "24:60",
    "never": "2", "sure": "no",
    "people": "a,b,c\n,,,\n",
}  # fmt: skip


def test_strange_fields_break_nothing(visitor):
    for path in sorted({route.path for route in ROUTES if "POST" in (route.methods or ())}):
        visitor.see("/")
        reply = visitor.press(path, STRANGE)
        assert reply.status_code < 500 or reply.status_code == 503, path
        assert "elsewhere.example" not in str(reply.url), path


def test_a_key_alone_does_not_open_the_files_of_another(visitor):
    site = visitor.client.app.state.site
    record = somebody_else(site)
    visitor.see("/")
    mine = site.sittings.find(visitor.client.cookies[COOKIE])
    assert mine.record != record
    for path in ("/views", "/page", "/views/page", "/adult"):
        visitor.see(path)
        assert SECRET not in visitor.last
