"""Nobody can hold up the site for others by what they send: the safety page least of all."""

from __future__ import annotations

import threading

import pytest

from bot import safety
from bot.web.visit import COOKIE
from tests.web.conftest import HOME
from tests.web.test_web_safety import DANGER

LONG = "la " * 60_000


@pytest.fixture
def looked(monkeypatch):
    """What was looked at, and in which thread."""
    seen, look = [], safety.look

    def watched(text):
        seen.append((len(text), threading.current_thread().name))
        return look(text[:200]) if len(text) > 200 and DANGER not in text else look(text)

    monkeypatch.setattr(safety, "look", watched)
    return seen


@pytest.mark.parametrize(
    ("path", "fields"),
    [
        ("/chat", {"text": LONG, "id": "1"}),
        ("/words", {"text": LONG}),
        ("/views/change", {"text": LONG, "answer": "1"}),
        ("/adult/meeting", {"place": LONG}),
        ("/adult/meeting", {"people": "Mrs Khan, teacher\n" * 8_000}),
    ],
)
@pytest.mark.parametrize("who", ["here", "old page", "nobody"])
def test_however_much_is_sent_only_a_little_is_looked_at(visitor, looked, settings, path, fields, who):
    visitor.see("/")
    at = {"here": visitor.at, "old page": "old", "nobody": "old"}[who]
    if who == "nobody":
        visitor.client.cookies.clear()
    visitor.press(path, {**fields, "at": at})
    assert sum(length for length, _ in looked) <= settings.longest_text
    assert all(thread.startswith("look") for _, thread in looked)


@pytest.mark.parametrize("where", [0, 9_000])
@pytest.mark.parametrize("who", ["here", "old page", "nobody"])
def test_a_danger_in_the_first_10_000_characters_is_answered_also_on_an_old_page(visitor, looked, where, who):
    visitor.see("/")
    if who == "nobody":
        visitor.client.cookies.clear()
    text = "la " * (where // 3) + DANGER + ". " + "la " * 5_000
    visitor.press("/words", {"text": text, "at": visitor.at if who == "here" else "old"})
    assert "No message is sent." in visitor.words


@pytest.mark.parametrize(
    ("path", "fields"),
    [
        ("/words", {"text": LONG}),
        ("/views/change", {"text": LONG, "answer": "m1"}),
        ("/adult/meeting", {"place": LONG}),
    ],
)
def test_what_is_too_long_to_be_looked_at_is_not_kept(visitor, looked, path, fields):
    visitor.see("/")
    assert visitor.press(path, fields).status_code == 413
    assert visitor.client.app.state.site.sittings.find(visitor.client.cookies[COOKIE]).record is None


def test_while_one_text_is_looked_at_others_are_served(visitor, monkeypatch):
    begun, go_on = threading.Event(), threading.Event()

    def slow(text):
        begun.set()
        go_on.wait(5)

    visitor.see("/chat")
    monkeypatch.setattr(safety, "look", slow)
    fields = {"at": visitor.at, "text": "hello", "id": "1"}
    sender = threading.Thread(target=lambda: visitor.client.post("/chat", data=fields, headers={"origin": HOME}))
    sender.start()
    assert begun.wait(5)
    assert visitor.client.get("/not-safe").status_code == 200
    assert not go_on.is_set()
    go_on.set()
    sender.join(10)


def test_a_stranger_cannot_send_as_much_as_a_plan(visitor):
    visitor.see("/adult/plan")
    at = visitor.at
    visitor.client.cookies.clear()
    files = {"file": ("plan.docx", b"a" * 1_000_000)}
    reply = visitor.client.post("/adult/plan", data={"at": at}, files=files, headers={"origin": HOME})
    assert reply.status_code == 413


def test_strangers_do_not_stand_in_line_before_those_who_are_here(visitor, helper, monkeypatch):
    go_on, look = threading.Event(), safety.look
    begun = threading.Event()

    def slow(text):
        if text == "a stranger":
            begun.set()
            go_on.wait(5)
        return look(text)

    visitor.see("/chat")
    monkeypatch.setattr(safety, "look", slow)
    fields = {"at": "old", "text": "a stranger", "id": "1"}
    strangers = [
        threading.Thread(target=lambda: visitor.client.post("/chat", data=fields, headers={"origin": HOME}))
        for _ in range(4)
    ]
    for stranger in strangers:
        stranger.start()
    assert begun.wait(5)
    visitor.press("/chat", {"text": "i like art", "id": "1"})
    assert "i like art" in visitor.words
    assert not go_on.is_set()
    go_on.set()
    for stranger in strangers:
        stranger.join(10)
