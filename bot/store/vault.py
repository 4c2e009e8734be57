"""Owners (a sitting or a companion file) and their sealed rows.

Each owner has a key of its own. Erasing destroys the key, so that whatever an old page or a backup still holds of the
rows can never be opened again.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from typing import Any

from bot.store.database import Database
from bot.store.errors import SittingGone
from bot.store.keys import MasterKey, Seal, new_key

AT_ONCE = 200
"""So many keys are wrapped anew in one transaction."""
_SAMPLE = "key sample"
_PUT_SAMPLE = "INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING"


class Vault:
    """Sealed rows by owner, kind and name."""

    def __init__(self, database: Database, master: MasterKey) -> None:
        self._db = database
        self._master = master

    def check_key(self) -> None:
        """Raises KeyMissing where the master key does not fit what is kept already.

        The first to open an empty database leaves a sample under its key: of several machines none can begin with
        another key than the others.
        """
        for (wrapped,) in self._db.rows("SELECT wrapped FROM owners LIMIT 1"):
            self._master.unwrap(wrapped)
        self._db.run(_PUT_SAMPLE, _SAMPLE, self._master.wrap(_SAMPLE.encode()))
        self._master.unwrap(self._db.rows("SELECT value FROM meta WHERE name = ?", _SAMPLE)[0][0])

    def new_owner(self) -> str:
        """A new owner with a fresh key."""
        owner = secrets.token_hex(12)
        self._db.run("INSERT INTO owners (id, wrapped) VALUES (?, ?)", owner, self._master.wrap(new_key()))
        return owner

    def seal(self, owner: str) -> Seal:
        """The owner's seal. Read anew each time, so that what another process erased is gone here too."""
        found = self._db.rows("SELECT wrapped FROM owners WHERE id = ?", owner)
        if not found:
            raise SittingGone
        return Seal(self._master.unwrap(found[0][0]))

    def put(self, owner: str, kind: str, name: str, data: Any) -> None:
        """Keeps `data`, in place of what was there."""
        with self._db.transaction(owner):  # the key is read inside: what another erases meanwhile gets no row
            seal = self.seal(owner)
            tag, body = seal.tag(kind, name), seal.close(kind, data)
            changed = self._db.run(
                "UPDATE sealed SET body = ?, kind = ?, version = version + 1 WHERE owner = ? AND tag = ?",
                body, kind, owner, tag,
            )  # fmt: skip
            if not changed:
                self._insert(owner, tag, kind, body)

    def add(self, owner: str, kind: str, name: str, data: Any) -> bool:
        """Keeps `data` unless a row of this name is or ever was there; tells whether it was new."""
        with self._db.transaction(owner):
            seal = self.seal(owner)
            tag, body = seal.tag(kind, name), seal.close(kind, data)
            if self._db.rows("SELECT 1 FROM sealed WHERE owner = ? AND tag = ?", owner, tag):
                return False
            self._insert(owner, tag, kind, body)
        return True

    def _insert(self, owner: str, tag: str, kind: str, body: str) -> None:
        self._db.run(
            "INSERT INTO sealed (owner, tag, kind, place, version, body) VALUES (?, ?, ?,"
            " (SELECT COALESCE(MAX(place), 0) + 1 FROM sealed WHERE owner = ?), 1, ?)",
            owner, tag, kind, owner, body,
        )  # fmt: skip

    def get(self, owner: str, kind: str, name: str) -> tuple[Any, int] | None:
        """The data and its version, or None."""
        seal = self.seal(owner)
        found = self._db.rows(
            "SELECT body, version FROM sealed WHERE owner = ? AND tag = ? AND kind = ?",
            owner,
            seal.tag(kind, name),
            kind,
        )
        return (seal.open(kind, found[0][0]), found[0][1]) if found else None

    def version(self, owner: str, kind: str, name: str) -> int | None:
        """The row's version without opening it, or None."""
        tag = self.seal(owner).tag(kind, name)
        found = self._db.rows("SELECT version FROM sealed WHERE owner = ? AND tag = ? AND kind = ?", owner, tag, kind)
        return found[0][0] if found else None

    def all(self, owner: str, kind: str) -> list[tuple[Any, int]]:
        """All rows of one kind with their versions, oldest first."""
        seal = self.seal(owner)
        found = self._db.rows(
            "SELECT body, version FROM sealed WHERE owner = ? AND kind = ? ORDER BY place", owner, kind
        )
        return [(seal.open(kind, body), version) for body, version in found]

    def remove(self, owner: str, kind: str, name: str, remember: bool = False) -> bool:
        """Removes a row; `remember` leaves an empty mark, so that a resend does not bring it back."""
        tag = self.seal(owner).tag(kind, name)
        if remember:
            sql = "UPDATE sealed SET kind = 'gone', body = '' WHERE owner = ? AND tag = ? AND kind = ?"
        else:
            sql = "DELETE FROM sealed WHERE owner = ? AND tag = ? AND kind = ?"
        with self._db.transaction(owner):
            removed = bool(self._db.run(sql, owner, tag, kind))
            if removed:
                self._db.owe_scrub()
        return removed

    def shred(self, owner: str) -> None:
        """Destroys the owner's key and rows."""
        with self._db.transaction():
            self._db.run("UPDATE owners SET wrapped = ? WHERE id = ?", secrets.token_hex(70), owner)
            self._db.run("DELETE FROM owners WHERE id = ?", owner)
            self._db.run("DELETE FROM sealed WHERE owner = ?", owner)
            self._db.owe_scrub()

    def rewrap_all(self, tell: Callable[[int, int], None] = lambda done, of: None) -> None:
        """Wraps every owner's key with the newest master key, some at a time: stopped in the middle, some are under
        the new key and the rest still under the old. Owners that others begin meanwhile are found too."""
        for (wrapped,) in self._db.rows("SELECT value FROM meta WHERE name = ?", _SAMPLE):
            self._db.run("UPDATE meta SET value = ? WHERE name = ?", self._master.rewrap(wrapped), _SAMPLE)
        done: set[str] = set()
        while left := [owner for (owner,) in self._db.rows("SELECT id FROM owners") if owner not in done]:
            for start in range(0, len(left), AT_ONCE):
                some = left[start : start + AT_ONCE]
                with self._db.transaction():
                    for owner in some:
                        self._rewrap(owner)
                    self._db.owe_scrub()
                done.update(some)
                tell(len(done), len(done) + len(left) - start - len(some))

    def _rewrap(self, owner: str) -> None:
        for (wrapped,) in self._db.rows("SELECT wrapped FROM owners WHERE id = ?", owner):
            if not self._master.is_newest(wrapped):
                self._db.run("UPDATE owners SET wrapped = ? WHERE id = ?", self._master.rewrap(wrapped), owner)
