"""A worker that is stuck, killed or out of memory: one plain sentence on the page, and the site goes on."""

from __future__ import annotations

import pytest

from bot.web import files, plan_reading
from tests.cage import hostile
from tests.web.sample import sample_page, sample_plan
from tests.web.test_web_end import site_of, sitting_of
from tests.web.test_web_uploads import left_behind, read_to_the_end, uploaded

WAYS = [
    (hostile.is_stuck, 1.0, "takes too long"),
    (hostile.is_killed, 60.0, "could not be"),
    (hostile.eats_memory, 60.0, "too much memory"),
    (hostile.answers_with_noise, 60.0, "could not be"),
]


@pytest.fixture
def bounds(monkeypatch):
    """Sets how many seconds each worker has; with it 400 megabytes."""

    def put(seconds):
        monkeypatch.setattr(plan_reading.limited, "__kwdefaults__", {"seconds": seconds})
        monkeypatch.setattr(plan_reading, "PLAN_MEGABYTES", 400)
        monkeypatch.setattr(files, "MOST_SECONDS", seconds)
        monkeypatch.setattr(files, "MOST_MEGABYTES", 400)

    return put


@pytest.fixture
def with_plan(visitor):
    """A sitting with a plan on the screen."""
    visitor.see("/chat")
    visitor.press("/chat", {"text": "hello", "id": "1"})
    sitting = sitting_of(visitor)
    site_of(visitor)._opened().put_plan(sitting.record, sample_plan(), sample_page())
    sitting.has_plan, sitting.is_me = True, True
    return sitting


@pytest.mark.parametrize(("what", "seconds", "said"), WAYS)
def test_a_plan_that_breaks_its_reader_is_a_sentence(visitor, settings, bounds, monkeypatch, what, seconds, said):
    bounds(seconds)
    monkeypatch.setattr(plan_reading, "read_plan", what)
    uploaded(visitor, b"zebracanary of a plan")
    assert read_to_the_end(visitor, seconds=60).state == "failed"
    visitor.see("/adult/plan/reading")
    assert said in visitor.words
    assert left_behind(settings) == []
    assert visitor.client.get("/").status_code == 200


def test_after_it_the_next_plan_is_read(visitor, monkeypatch, plans):
    monkeypatch.setattr(plan_reading, "read_plan", hostile.is_killed)
    uploaded(visitor, b"PK")
    read_to_the_end(visitor, seconds=60)
    monkeypatch.undo()
    uploaded(visitor, (plans / "02-danyal-mirza.docx").read_bytes())
    assert read_to_the_end(visitor, seconds=60).plan.person.known_as == "Danyal"


@pytest.mark.parametrize(("what", "seconds", "said"), [*WAYS[:2], (hostile.eats_memory, 60.0, "takes too long")])
def test_a_paper_that_breaks_its_maker_is_a_sentence(visitor, with_plan, bounds, monkeypatch, what, seconds, said):
    bounds(seconds)
    monkeypatch.setattr(files, "write_into", what)
    reply = visitor.client.get("/page/paper.pdf")
    visitor.last = reply.text
    assert reply.status_code == 503
    assert said in visitor.words
    assert "print the page from the screen" in visitor.words
    assert visitor.client.get("/page").status_code == 200


def test_an_invitation_that_breaks_its_reader_is_a_sentence(visitor, settings, monkeypatch):
    monkeypatch.setattr(plan_reading, "read_letter", hostile.is_killed)
    uploaded(visitor, b"zebracanary", path="/adult/meeting")
    assert "could not be read" in visitor.words
    assert left_behind(settings) == []


def test_a_paper_is_really_made_in_the_cage(visitor, with_plan):
    assert visitor.client.get("/page/paper.pdf").content.startswith(b"%PDF-")
