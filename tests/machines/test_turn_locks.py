"""One turn at a time for each sitting, over all assistants: also where a turn takes long, and where one died in it."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import redis as redis_client
from rasa.utils.endpoints import EndpointConfig

from bot.engine import lock_store, renewing

pytestmark = pytest.mark.assistant
SHORT = 0.4
"""Seconds that a lock of these tests holds without being renewed."""


@pytest.fixture
def assistant(redis: str, monkeypatch: pytest.MonkeyPatch) -> Callable[[], lock_store.SharedLockStore]:
    monkeypatch.setattr(lock_store, "HELD_SECONDS", SHORT)
    redis_client.Redis.from_url(redis).flushall()
    return lambda: lock_store.SharedLockStore(EndpointConfig(url=redis))


def turn(store: lock_store.SharedLockStore, begun: Callable[[], None]) -> None:
    """One turn of an assistant of its own; `begun` is what is done in it, and the event loop waits for that."""

    async def take() -> None:
        async with store.lock("one sitting"):
            begun()

    asyncio.run(take())


def test_a_turn_that_takes_longer_than_its_lock_holds_is_still_alone(
    assistant: Callable[[], lock_store.SharedLockStore],
) -> None:
    happened: list[str] = []
    under_way = threading.Event()

    def long() -> None:
        happened.append("first begins")
        under_way.set()
        time.sleep(3 * SHORT)  # as an action does that waits for the database: nothing else runs in its event loop
        happened.append("first ends")

    first = threading.Thread(target=turn, args=(assistant(), long))
    first.start()
    assert under_way.wait(20)
    turn(assistant(), lambda: happened.append("second begins"))
    first.join(20)
    assert happened == ["first begins", "first ends", "second begins"]


def test_what_is_stuck_does_not_keep_the_next_from_going_on(
    assistant: Callable[[], lock_store.SharedLockStore], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(renewing, "MOST_SECONDS", 0.0)
    under_way, after = threading.Event(), threading.Event()
    others_went_on: list[bool] = []

    def stuck() -> None:
        under_way.set()
        others_went_on.append(after.wait(lock_store.WAIT_SECONDS / 2))

    first = threading.Thread(target=turn, args=(assistant(), stuck))
    first.start()
    assert under_way.wait(20)
    turn(assistant(), after.set)
    first.join(20)
    assert others_went_on == [True]


def test_a_turn_that_is_over_leaves_nothing_in_redis(
    assistant: Callable[[], lock_store.SharedLockStore], redis: str
) -> None:
    known = redis_client.Redis.from_url(redis)
    seen: list[list[bytes]] = []
    turn(assistant(), lambda: seen.append(known.keys("*")))
    assert len(seen[0]) == 1
    assert b"sitting" not in seen[0][0]
    assert known.keys("*") == []


def test_without_redis_a_turn_goes_on(tmp_path: Path) -> None:
    done: list[bool] = []
    turn(lock_store.SharedLockStore(EndpointConfig(url=f"unix://{tmp_path}/none.sock")), lambda: done.append(True))
    assert done == [True]
