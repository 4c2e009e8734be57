"""Long forms are taken apart beside the event loop: nobody waits for another's 40 megabytes."""

from __future__ import annotations

import io
import threading

import pytest

from bot.web import plan_reading
from bot.web.forms import SMALL, _InMemory
from bot.web.settings import MEGABYTE
from tests.web.conftest import HOME
from tests.web.sample import sample_page, sample_plan
from tests.web.test_web_end import sitting_of
from tests.web.test_web_uploads import read_to_the_end


@pytest.fixture
def parsed_in(monkeypatch):
    """The names of the threads that took forms apart."""
    names: list[str] = []

    class Watched(_InMemory):
        async def parse(self):
            names.append(threading.current_thread().name)
            return await super().parse()

    monkeypatch.setattr("bot.web.forms._InMemory", Watched)
    return names


@pytest.fixture
def reader(monkeypatch):
    """Keeps what the worker would have been given."""
    got: list[bytes] = []

    async def limited(function, *args, seconds=0):
        got.extend(path.read_bytes() for path in args[0])
        return sample_plan(), sample_page()

    monkeypatch.setattr(plan_reading, "limited", limited)
    return got


def test_a_plan_of_40_megabytes_is_taken_apart_in_another_thread(visitor, parsed_in, reader):
    plan = bytes(range(256)) * (39 * MEGABYTE // 256)
    visitor.see("/adult/plan")
    visitor.press("/adult/plan", files={"file": ("plan.pdf", io.BytesIO(plan))})
    assert read_to_the_end(visitor).state == "done"
    assert [name.rpartition("_")[0] for name in parsed_in] == ["form"]
    assert reader == [plan]


def test_a_small_form_needs_no_thread(visitor, parsed_in):
    visitor.see("/adult/plan")
    visitor.press("/adult/plan", files={"other": ("", io.BytesIO(b""))})
    assert len(parsed_in) == 1
    assert not parsed_in[0].startswith("form")


def test_both_ways_give_the_same_form(visitor, helper):
    for name, text in (("1", "art & music ü"), ("2", "art & music ü " + " " * SMALL)):
        visitor.see("/chat")
        visitor.press("/chat", {"text": text, "id": name})
    assert [value for *_, value in helper.got] == ["art & music ü"] * 2


def test_a_long_form_without_files_is_refused_also_where_files_may_be_sent(visitor):
    visitor.see("/adult/plan")
    reply = visitor.press("/adult/plan", {"file": "x" * MEGABYTE})
    assert reply.status_code == 413


def test_a_form_that_was_cut_off_does_nothing(visitor, helper):
    visitor.see("/chat")
    head = {"origin": HOME, "content-type": "multipart/form-data; boundary=b"}
    body = b'--b\r\ncontent-disposition: form-data; name="text"\r\n\r\n' + b"x" * (2 * SMALL)
    assert visitor.client.post("/chat", content=body, headers=head).status_code == 409
    assert helper.got == []
    assert sitting_of(visitor).bubbles == []
