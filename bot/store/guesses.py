"""Wrong codes: who types them has to wait, and so, much later and more gently, has everybody.

Codes are short, because young people type them. Counted for each sitting alone, a new sitting would be a new chance;
counted for all alike, one child's slips would shut out a class. So both are counted, the second with more patience.
"""

from __future__ import annotations

import hashlib
import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.store.database import Database
from bot.store.errors import WaitBeforeCode

LONGEST_WAIT = 300.0
DAY = 86_400.0


@dataclass(frozen=True)
class Limit:
    """After `free` wrong codes the wait begins with `first` seconds and doubles every `step` wrong ones; one wrong
    code is forgotten every `forget` seconds."""

    free: int
    first: float
    step: int
    forget: float

    def wait(self, wrong: float) -> float:
        """Seconds to wait after so many wrong codes."""
        over = math.ceil(wrong - 1e-6) - self.free
        return 0.0 if over < 0 else min(LONGEST_WAIT, self.first * 2 ** min(over // self.step, 20))


ONE = Limit(free=5, first=15.0, step=1, forget=600.0)
ALL = Limit(free=20, first=2.0, step=5, forget=120.0)
EVERYBODY = "everybody"


@dataclass(frozen=True)
class _Try:
    who: str
    until: float
    before: float


class Guesses:
    """A try is counted as wrong before the code is looked up, and given back where it was right: so many tries at
    once are many tries, and a right code takes back itself alone."""

    def __init__(self, database: Database, clock: Callable[[], float] = time.time) -> None:
        self._db = database
        self._clock = clock

    def take(self, who: str) -> list[_Try]:
        """Counts a try of one and of all. Raises WaitBeforeCode, and then counts nothing."""
        return self.take_each(((_hidden(who), ONE), (EVERYBODY, ALL)))

    def left(self, name: str) -> float:
        """Seconds to wait under this name."""
        return max(0.0, self._until(name, self._clock()) - self._clock())

    def take_each(self, names: Sequence[tuple[str, Limit]]) -> list[_Try]:
        """Counts a try under each name. Raises WaitBeforeCode where one has to wait, and then counts nothing."""
        now = self._clock()
        self._after_a_leap(now)
        with self._db.transaction():
            self._db.run("DELETE FROM guesses WHERE until < ?", now - DAY)
            left = max(self._until(name, now) - now for name, _ in names)
            if left > 0:
                raise WaitBeforeCode(math.ceil(left))
            return [self._count(name, limit, now) for name, limit in names]

    def give_back(self, tries: list[_Try]) -> None:
        """The code was right: this try was none of the wrong ones. Those of before stay."""
        with self._db.transaction():
            for each in tries:
                self._db.run("UPDATE guesses SET wrong = wrong - 1 WHERE who = ? AND wrong >= 1", each.who)
                self._db.run(
                    "UPDATE guesses SET until = ? WHERE who = ? AND until = ?", each.before, each.who, each.until
                )

    def _after_a_leap(self, now: float) -> None:
        """Waits that were begun on a clock that has been put back since begin now: else they would never end."""
        with self._db.transaction():
            self._db.run("UPDATE guesses SET until = until - seen + ?, seen = ? WHERE seen > ?", now, now, now)

    def _until(self, name: str, now: float) -> float:
        found = self._db.rows("SELECT until FROM guesses WHERE who = ?", name)
        # A clock that was put back must not lock the door for a year.
        return min(float(found[0][0]), now + LONGEST_WAIT) if found else 0.0

    def _count(self, name: str, limit: Limit, now: float) -> _Try:
        found = self._db.rows("SELECT wrong, seen, until FROM guesses WHERE who = ?", name)
        wrong, seen, before = found[0] if found else (0.0, now, now)
        wrong = max(0.0, wrong - max(0.0, now - seen) / limit.forget) + 1
        until = now + limit.wait(wrong)
        self._db.run("DELETE FROM guesses WHERE who = ?", name)
        self._db.run("INSERT INTO guesses (who, wrong, seen, until) VALUES (?, ?, ?, ?)", name, wrong, now, until)
        return _Try(name, until, min(before, now))


def _hidden(who: str) -> str:
    """`who` may be the id of a sitting, which opens it: the database holds only its hash."""
    return hashlib.sha256(who.encode("utf-8", "surrogatepass")).hexdigest()
