"""The adults' PIN where several machines share a database: one PIN, and wrong tries counted over all of them."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from bot.store.database import Database
from bot.store.guesses import Guesses, Limit

LIMIT = Limit(free=3, first=5.0, step=1, forget=600.0)
_NAME = "adult pin"


class SharedPin:
    """Keeps the PIN's hash (argon2, made by the caller), never the PIN."""

    def __init__(self, database: Database, clock: Callable[[], float] = time.time) -> None:
        self._db = database
        self._guesses = Guesses(database, clock)

    def hash(self) -> str | None:
        """The hash, None while no PIN was chosen."""
        found = self._db.rows("SELECT value FROM meta WHERE name = ?", _NAME)
        return str(found[0][0]) if found else None

    def put_first(self, hashed: str) -> bool:
        """Keeps it, unless one was chosen before; tells whether it was the first."""
        sql = "INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING"
        return bool(self._db.run(sql, _NAME, hashed))

    def wait(self) -> int:
        """Seconds until the next try, 0 for now."""
        return math.ceil(self._guesses.left(_NAME))

    def attempt(self, right: Callable[[], bool]) -> bool:
        """One try, counted before it is looked at. Raises WaitBeforeCode after too many wrong ones."""
        tries = self._guesses.take_each(((_NAME, LIMIT),))
        if not right():
            return False
        self._guesses.give_back(tries)
        return True
