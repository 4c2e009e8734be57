"""The assistant is started, and started again with growing pauses."""

from __future__ import annotations

import asyncio
import signal
import sys

import pytest

from bot.web import child
from bot.web import helper as helper_module
from bot.web.child import Keeper
from bot.web.helper import Asleep, Helper, bubbles_of
from summaries.places import models_dir


def keeper_of(tmp_path, code):
    return Keeper([sys.executable, "-c", code], Helper(None, ""), secret="s", data_dir=tmp_path)


def test_a_child_that_dies_is_started_again_after_longer_and_longer(tmp_path, monkeypatch):
    pauses = []

    async def run():
        keeper = keeper_of(tmp_path, "pass")
        real_sleep = asyncio.sleep

        async def sleep(seconds):
            if seconds >= child.FIRST_PAUSE and seconds != 5:
                pauses.append(seconds)
                seconds = 0
            await real_sleep(seconds)

        monkeypatch.setattr(child.asyncio, "sleep", sleep)
        keeper.start()
        while len(pauses) < 4:
            await real_sleep(0.02)
        await keeper.stop()
        return keeper.starts

    assert asyncio.run(run()) >= 4
    assert pauses[:4] == sorted(pauses[:4])
    assert pauses[3] > pauses[0]
    assert max(pauses) <= child.LONGEST_PAUSE


def test_stopping_ends_the_child(tmp_path):
    async def run():
        keeper = keeper_of(tmp_path, "import time; time.sleep(60)")
        keeper.start()
        while keeper._process is None:
            await asyncio.sleep(0.02)
        await keeper.stop()
        return keeper._process.returncode

    assert asyncio.run(run()) is not None


def test_the_secret_travels_in_the_environment_and_not_in_the_command(tmp_path):
    assert all("secret" not in part for part in child.assistant_command(5000))


def test_without_an_assistant_the_helper_is_asleep():
    with pytest.raises(Asleep):
        asyncio.run(Helper(None, "").talk("s", "m", "text", "hello"))
    assert asyncio.run(Helper("http://127.0.0.1:9", "").awake()) is False


def test_an_error_of_the_assistant_carries_no_words():
    with pytest.raises(Asleep) as caught:
        asyncio.run(Helper("http://127.0.0.1:9", "").talk("s", "m", "text", "secret words"))
    assert "secret" not in repr(caught.value)
    assert caught.value.__cause__ is None


@pytest.mark.parametrize("message", [{}, {"text": ""}, {"buttons": [{}]}, {"buttons": "x"}, {"progress": "3 of 4"}])
def test_a_strange_message_breaks_nothing(message):
    bubbles, progress = bubbles_of([message])
    assert bubbles == []
    assert progress is None


STUCK = """
import http.server, sys
class Awake(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200); self.end_headers(); self.wfile.write(b'{"awake": true}')
    log_message = print
http.server.HTTPServer(("127.0.0.1", int(sys.argv[1])), Awake).serve_forever()
"""


class Watched(Helper):
    """A helper that counts how often the assistant said that it is awake."""

    seen = 0

    async def awake(self):
        is_awake = await super().awake()
        self.seen += is_awake
        return is_awake


def test_an_assistant_that_is_stuck_is_ended_and_started_again(tmp_path, monkeypatch):
    """SIGSTOP: it is there, and answers nothing. Meanwhile a turn says that it sleeps; afterwards all is well."""
    for name, seconds in (("LOOK_SECONDS", 0.05), ("FIRST_PAUSE", 0.05), ("END_SECONDS", 0.2)):
        monkeypatch.setattr(child, name, seconds)
    monkeypatch.setattr(helper_module, "TURN_SECONDS", 0.3)
    now = [0.0]

    async def run():
        port = child.free_port()
        helper = Watched(f"http://127.0.0.1:{port}", "s")
        command = [sys.executable, "-c", STUCK, str(port)]
        keeper = Keeper(command, helper, secret="s", data_dir=tmp_path, clock=lambda: now[0])
        keeper.start()

        async def until_seen(times):
            while helper.seen < times:
                await asyncio.sleep(0.02)

        await asyncio.wait_for(until_seen(1), 100)
        first = keeper._process
        first.send_signal(signal.SIGSTOP)
        with pytest.raises(Asleep):
            await helper.talk("s", "m", "text", "hello")
        now[0] += child.STUCK_SECONDS + 1
        await asyncio.wait_for(first.wait(), 100)
        await asyncio.wait_for(until_seen(helper.seen + 1), 100)
        starts = keeper.starts
        await keeper.stop()
        await helper.close()
        return starts

    assert asyncio.run(run()) == 2


@pytest.mark.parametrize("named", [None, "elsewhere"])
def test_the_child_reads_the_model_that_is_trained_already(tmp_path, monkeypatch, named):
    monkeypatch.delenv("COMPANION_DATA", raising=False)
    monkeypatch.delenv("COMPANION_MODELS", raising=False)
    if named:
        monkeypatch.setenv("COMPANION_MODELS", str(tmp_path / named))
    before, told = models_dir(), tmp_path / "told"
    asks = "import pathlib; from summaries.places import models_dir; "
    code = f"{asks}pathlib.Path({str(told)!r}).write_text(str(models_dir()))"

    async def run():
        keeper = keeper_of(tmp_path / "data", code)
        keeper.start()
        while not told.exists() or not told.read_text():
            await asyncio.sleep(0.02)
        await keeper.stop()

    asyncio.run(run())
    assert told.read_text() == str(before)
