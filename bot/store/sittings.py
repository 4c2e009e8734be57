"""Sittings: what is on the screen of one person at one time. A sitting always vanishes."""

from __future__ import annotations

import hashlib
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, cast

from bot.store.database import Database
from bot.store.errors import SittingGone
from bot.store.vault import Vault
from bot.store.words import Role

ENDED_SECONDS = 30 * 86_400.0
"""So long the hash of an ended sitting's id is remembered: far longer than any turn can be late."""


@dataclass(frozen=True)
class SittingRow:
    """One sitting as the database knows it."""

    tag: str
    owner: str
    role: Role
    quiet_seconds: int | None
    seen_at: float


class Sittings:
    """Begins, finds and ends sittings."""

    def __init__(self, database: Database, vault: Vault, clock: Callable[[], float] = time.time) -> None:
        self._db = database
        self._vault = vault
        self._clock = clock

    def new(self, sitting: str | None, role: Role, quiet_seconds: int | None) -> str:
        """Begins a sitting and gives its id, 256 random bits unless the caller names one.

        Raises SittingGone for the id of one that has ended: a turn that comes late must not bring words back.
        """
        name = sitting or secrets.token_urlsafe(32)
        with self._db.transaction():
            if self.was_ended(name):
                raise SittingGone
            if not self._db.rows("SELECT 1 FROM sittings WHERE tag = ?", tag_of(name)):
                self._db.run(
                    "INSERT INTO sittings (tag, owner, role, quiet_seconds, seen_at) VALUES (?, ?, ?, ?, ?)",
                    tag_of(name), self._vault.new_owner(), role, quiet_seconds, self._clock(),
                )  # fmt: skip
        return name

    def find(self, sitting: str) -> SittingRow | None:
        """The sitting, or None where it has ended."""
        found = self._db.rows(_SELECT + " WHERE tag = ?", tag_of(sitting))
        return _as_row(found[0]) if found else None

    def get(self, sitting: str) -> SittingRow:
        """The sitting. Raises SittingGone where it has ended."""
        row = self.find(sitting)
        if row is None:
            raise SittingGone
        return row

    def touch(self, sitting: str, quiet_seconds: int | None = None) -> None:
        """Somebody is there: the quiet time begins anew; with `quiet_seconds` it is so long from now on."""
        if quiet_seconds is not None:
            self.set_quiet(sitting, quiet_seconds)
        if not self._db.run("UPDATE sittings SET seen_at = ? WHERE tag = ?", self._clock(), tag_of(sitting)):
            raise SittingGone

    def set_quiet(self, sitting: str, seconds: int | None) -> None:
        """How long it may be quiet; None means no limit."""
        if not self._db.run("UPDATE sittings SET quiet_seconds = ? WHERE tag = ?", seconds, tag_of(sitting)):
            raise SittingGone

    def move(self, sitting: str, owner: str) -> None:
        """From now on the sitting reads and writes the rows of `owner`; what it had of its own is shredded."""
        with self._db.transaction():
            old = self.get(sitting)
            self._db.run("UPDATE sittings SET owner = ? WHERE tag = ?", owner, old.tag)
            if old.owner != owner:
                self._shred_if_loose(old.owner)

    def end(self, tag: str) -> Literal["locked", "erased"]:
        """Ends it: a companion file stays, locked; anything else is shredded."""
        with self._db.transaction():
            found = self._db.rows("SELECT owner FROM sittings WHERE tag = ?", tag)
            self._mark_ended(tag)
            self._db.run("DELETE FROM sittings WHERE tag = ?", tag)
            return "locked" if found and not self._shred_if_loose(str(found[0][0])) else "erased"

    def end_all_of(self, owner: str) -> None:
        """Ends every sitting on one owner, without touching its rows."""
        with self._db.transaction():
            for (tag,) in self._db.rows("SELECT tag FROM sittings WHERE owner = ?", owner):
                self._mark_ended(str(tag))
            self._db.run("DELETE FROM sittings WHERE owner = ?", owner)

    def was_ended(self, sitting: str) -> bool:
        """Whether a sitting of this id has ended. Only the hash of the id is remembered, for `ENDED_SECONDS`."""
        return bool(self._db.rows("SELECT 1 FROM ended WHERE tag = ?", tag_of(sitting)))

    def _mark_ended(self, tag: str) -> None:
        now = self._clock()
        self._db.run("DELETE FROM ended WHERE at < ?", now - ENDED_SECONDS)
        self._db.run("INSERT INTO ended (tag, at) VALUES (?, ?) ON CONFLICT (tag) DO NOTHING", tag, now)

    def all(self) -> list[SittingRow]:
        """Every sitting that has not ended."""
        return [_as_row(row) for row in self._db.rows(_SELECT)]

    def quiet_too_long(self) -> list[SittingRow]:
        """Sittings whose quiet time is over."""
        found = self._db.rows(
            _SELECT + " WHERE quiet_seconds IS NOT NULL AND seen_at + quiet_seconds <= ?", self._clock()
        )
        return [_as_row(row) for row in found]

    def _shred_if_loose(self, owner: str) -> bool:
        """Shreds an owner that is no companion file and that no other sitting uses."""
        if self._db.rows("SELECT 1 FROM files WHERE owner = ?", owner):
            return False
        if not self._db.rows("SELECT 1 FROM sittings WHERE owner = ?", owner):
            self._vault.shred(owner)
        return True


_SELECT = "SELECT tag, owner, role, quiet_seconds, seen_at FROM sittings"


def _as_row(row: tuple[object, ...]) -> SittingRow:
    tag, owner, role, quiet, seen = row
    return SittingRow(str(tag), str(owner), cast(Role, role), cast("int | None", quiet), float(cast(float, seen)))


def tag_of(sitting: str) -> str:
    """A sitting's id opens it, so the database holds only its hash."""
    return hashlib.sha256(sitting.encode("utf-8", "surrogatepass")).hexdigest()
