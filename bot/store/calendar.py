"""Is today's date to be believed? A clock that leaps must not erase every child's file.

A computer whose battery is empty, or whose date somebody set wrong, may say any day. Files past their last day are
erased for good, so after a leap of more than `LEAP` that is put off until the date has moved on by itself.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta

from bot.store.database import Database
from bot.store.errors import StoreFull

LEAP = timedelta(days=60)
"""A longer time without use than a school's summer."""
_LAST, _LEAPT = "last day", "leapt to"


class Calendar:
    """Remembers on which day the store was last used."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def believes(self, today: date) -> bool:
        """Whether files may be ended by this day: not on the day that a clock has leapt to."""
        last, leapt = self._day(_LAST), self._day(_LEAPT)
        leaps = last is not None and today - last > LEAP
        with suppress(StoreFull):  # no room to write it down: asked again the next time
            if last != today:
                self._put(_LAST, today)
            if leaps:
                self._put(_LEAPT, today)
        return not leaps and leapt != today

    def _day(self, name: str) -> date | None:
        found = self._db.rows("SELECT value FROM meta WHERE name = ?", name)
        return date.fromisoformat(found[0][0]) if found else None

    def _put(self, name: str, day: date) -> None:
        with self._db.transaction():
            self._db.run("DELETE FROM meta WHERE name = ?", name)
            self._db.run("INSERT INTO meta (name, value) VALUES (?, ?)", name, day.isoformat())
