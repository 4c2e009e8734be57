"""How many turns may wait for the assistant at once: what is beyond is said to be, instead of keeping all waiting."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from bot.web.helper import Asleep

MOST_WAITING = 100
"""Some five seconds' work for one assistant on one core; with more, all would wait in vain."""


class Busy(Asleep):
    """So many turns wait already that this one was not sent."""


class Line:
    """Those who wait for the assistant in this web."""

    def __init__(self, most: int = MOST_WAITING) -> None:
        self._most = most
        self._waiting = 0

    @contextmanager
    def place(self) -> Iterator[None]:
        """A place in the line for one turn. Raises Busy where it is full."""
        if self._waiting >= self._most:
            raise Busy
        self._waiting += 1
        try:
            yield
        finally:
            self._waiting -= 1
