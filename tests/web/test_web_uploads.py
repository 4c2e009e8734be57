"""Whatever goes wrong with an upload: no piece of it stays, the next one is read, and no log holds its words."""

from __future__ import annotations

import asyncio
import logging
import time
from pathlib import Path

import anyio
import pytest

from bot.store import StoreFull
from bot.web import plan_reading
from bot.web.plan_reading import Job
from tests.web.sample import sample_page, sample_plan
from tests.web.test_web_end import site_of, sitting_of

CANARY = b"zebracanary of a plan"


def left_behind(settings):
    return [path for path in settings.scratch.rglob("*") if path.is_file()] if settings.scratch.exists() else []


@pytest.fixture
def full_disk(monkeypatch):
    """The second file of an upload finds no room."""
    real = Path.write_bytes

    def write(path, content):
        if path.name.startswith("plan-002"):
            real(path, content[:5])
            raise OSError(28, "No space left on device")
        return real(path, content)

    monkeypatch.setattr(Path, "write_bytes", write)


def uploaded(visitor, *contents, path="/adult/plan"):
    visitor.see(path)
    files = [("file", (f"page {number}.jpg", content)) for number, content in enumerate(contents)]
    return visitor.press(path if path == "/adult/plan" else f"{path}/file", files=files)


def read_to_the_end(visitor, seconds=1):
    for _ in range(100 * seconds):
        job = sitting_of(visitor).job
        if isinstance(job, Job) and job.state != "reading":
            return job
        time.sleep(0.01)
    raise AssertionError


def test_a_full_disk_is_a_kind_sentence_and_leaves_no_piece_of_the_plan(visitor, settings, full_disk):
    reply = uploaded(visitor, CANARY, CANARY)
    assert reply.status_code == 503
    assert "make room on its disk" in visitor.words
    assert left_behind(settings) == []


def test_a_folder_that_cannot_be_made_is_a_kind_sentence_too(tmp_path):
    (tmp_path / "scratch").write_text("in the way")
    with pytest.raises(StoreFull):
        plan_reading.put_down(tmp_path / "scratch", [("plan.docx", CANARY)])


@pytest.fixture
def broken_reader(monkeypatch):
    async def limited(function, *args, seconds=0):
        raise ValueError(CANARY.decode())

    monkeypatch.setattr(plan_reading, "limited", limited)


def test_an_error_that_nobody_foresaw_ends_the_job_and_leaves_nothing(visitor, settings, broken_reader, caplog):
    caplog.set_level(logging.DEBUG)
    uploaded(visitor, CANARY)
    assert read_to_the_end(visitor).state == "failed"
    visitor.see("/adult/plan/reading")
    assert "could not be read" in visitor.words
    assert left_behind(settings) == []
    assert "zebracanary" not in caplog.text
    assert "ValueError" in caplog.text


def test_after_a_failed_plan_the_next_one_is_read(visitor, broken_reader, monkeypatch):
    uploaded(visitor, CANARY)
    read_to_the_end(visitor)

    async def limited(function, *args, seconds=0):
        return sample_plan(), sample_page()

    monkeypatch.setattr(plan_reading, "limited", limited)
    uploaded(visitor, b"PK plan")
    assert read_to_the_end(visitor).state == "done"


def test_a_plan_whose_reading_is_called_off_is_no_longer_read(tmp_path, monkeypatch):
    async def limited(function, *args, seconds=0):
        await asyncio.sleep(60)

    monkeypatch.setattr(plan_reading, "limited", limited)
    paths = plan_reading.put_down(tmp_path / "scratch", [("plan.docx", CANARY)])
    job = Job()

    async def called_off():
        task = asyncio.create_task(plan_reading.work(job, paths, None, asyncio.Lock()))
        await asyncio.sleep(0.01)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    anyio.run(called_off)
    assert job.state == "failed"
    assert not paths[0].parent.exists()


def test_an_invitation_that_breaks_the_reader_is_a_kind_sentence(visitor, settings, broken_reader, caplog):
    uploaded(visitor, CANARY, path="/adult/meeting")
    assert "This invitation could not be read." in visitor.words
    assert left_behind(settings) == []
    assert "zebracanary" not in caplog.text


def test_what_is_left_for_later_logs_no_words_when_it_breaks(visitor, caplog):
    async def breaks():
        raise RuntimeError(CANARY.decode())

    async def both():
        site_of(visitor).later(breaks())
        await asyncio.sleep(0.01)

    anyio.run(both)
    assert "RuntimeError" in caplog.text
    assert "zebracanary" not in caplog.text


def test_when_the_site_stops_nothing_stays_of_what_was_being_read(client, settings):
    site = client.app.state.site
    plan_reading.put_down(settings.scratch, [("plan.docx", CANARY)])
    anyio.run(site.close)
    assert left_behind(settings) == []
