"""Renews the locks of turns that still go on, from a thread: the turn itself keeps the assistant's event loop busy."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from redis import Redis
from redis.exceptions import RedisError
from redis.lock import Lock

from bot.logs import kind

logger = logging.getLogger(__name__)
MOST_SECONDS = 60.0
"""A turn that takes longer is stuck, and must not keep a child from going on. So long Rasa's own tickets hold."""


class Renewing:
    """Each lock is renewed for `seconds` four times in `seconds`, until it is let go. When the process dies the thread
    dies with it, and the lock runs out."""

    def __init__(self, address: str, seconds: float) -> None:
        self._redis: Redis[bytes] = Redis.from_url(address, socket_timeout=2.0, socket_connect_timeout=2.0)
        self._seconds = seconds
        self._held: dict[str, tuple[Lock, float]] = {}
        self._some = threading.Condition()
        self._thread: threading.Thread | None = None

    @contextmanager
    def of(self, name: str, token: bytes) -> Iterator[None]:
        """While it is open the lock of this name, taken under this token, does not run out."""
        lock = Lock(self._redis, name, timeout=self._seconds, thread_local=False)
        lock.local.token = token
        with self._some:
            self._held[name] = (lock, time.monotonic() + MOST_SECONDS)
            if self._thread is None:
                self._thread = threading.Thread(target=self._renew, name="turns", daemon=True)
                self._thread.start()
            self._some.notify()
        try:
            yield
        finally:
            with self._some:
                self._held.pop(name, None)

    def _renew(self) -> None:
        while True:
            with self._some:
                self._some.wait_for(lambda: self._held)
            time.sleep(self._seconds / 4)
            with self._some:
                now = time.monotonic()
                held = [(name, lock) for name, (lock, until) in self._held.items() if now < until]
            for name, lock in held:
                try:
                    lock.extend(self._seconds, replace_ttl=True)
                except (RedisError, OSError) as error:
                    self._gone(name, lock, error)

    def _gone(self, name: str, lock: Lock, error: Exception) -> None:
        with self._some:
            if self._held.get(name, (None,))[0] is lock:  # else it was let go just before
                logger.error("The lock of a turn could not be renewed: %s", kind(error))
