"""The assistant is started, and started again with growing pauses."""

from __future__ import annotations

import asyncio
import sys

import pytest

from bot.web import child
from bot.web.child import Keeper
from bot.web.helper import Asleep, Helper, bubbles_of


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
