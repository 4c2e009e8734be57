"""Companion files: what an adult prepared, or a young person chose to keep; opened by a code, with a last day."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from argon2.low_level import Type, hash_secret_raw

from bot.store.database import Database
from bot.store.errors import AlreadyKept, SittingGone, WrongCode
from bot.store.guesses import Guesses
from bot.store.vault import Vault
from bot.store.words import CompanionFile

WEEKS_AFTER_MEETING = 12
"""A file ends 12 weeks after the meeting unless an adult changes that (DESIGN, "Words of our own")."""

FURTHEST_MEETING = timedelta(days=548)
"""A meeting further off than 18 months is a slip of the year, or no reason to keep a child's plan so long."""

CODE_DIGITS = 6
_CHOSEN = "chosen last day"


class Files:
    """Makes, opens, lists and erases companion files."""

    def __init__(self, database: Database, vault: Vault, clock: Callable[[], float] = time.time) -> None:
        self._db = database
        self._vault = vault
        self._guesses = Guesses(database, clock)

    def make(self, owner: str | None, label: str, ends_on: date | None, today: date) -> str:
        """A new file, over the rows of `owner` or over none yet; gives its id. It has no code yet."""
        with self._db.transaction():
            owner = owner or self._vault.new_owner()
            found = self._db.rows("SELECT id FROM files WHERE owner = ?", owner)
            if found:
                return str(found[0][0])
            name = secrets.token_hex(8)
            last_day = ends_on or end_date(None, today)
            self._db.run(
                "INSERT INTO files (id, owner, code_tag, ends_on) VALUES (?, ?, NULL, ?)",
                name, owner, last_day.isoformat(),
            )  # fmt: skip
            self._vault.put(owner, "label", "", label)
            if ends_on is not None:
                self._vault.put(owner, _CHOSEN, "", True)
        return name

    def new_code(self, file: str, *, only_first: bool = False) -> str:
        """Gives the file a new code of 6 digits; the old one no longer opens it. The code is shown once, here.

        Raises AlreadyKept where it may be the `only_first` and there is one.
        """
        salt = self._salt()
        while True:
            code = "".join(secrets.choice("0123456789") for _ in range(CODE_DIGITS))
            tag = _slow_tag(code, salt)
            with self._db.transaction():
                if self._db.rows("SELECT 1 FROM files WHERE code_tag = ?", tag):
                    continue
                found = self._db.rows("SELECT code_tag FROM files WHERE id = ?", file)
                if not found:
                    raise SittingGone
                if only_first and found[0][0] is not None:
                    raise AlreadyKept
                self._db.run("UPDATE files SET code_tag = ? WHERE id = ?", tag, file)
            return code

    def owner_by_code(self, code: str, who: str) -> str:
        """The owner that `code` opens. Raises WrongCode, or WaitBeforeCode after too many wrong ones (`Guesses`)."""
        tries = self._guesses.take(who)
        digits = "".join(character for character in code if character.isascii() and character.isdigit())
        tag = _slow_tag(digits, self._salt())
        found = self._db.rows("SELECT owner FROM files WHERE code_tag = ?", tag)
        if len(digits) != CODE_DIGITS or not found:
            raise WrongCode
        self._guesses.give_back(tries)
        return str(found[0][0])

    def owner(self, file: str) -> str:
        """The owner of a file by its id. Raises SittingGone where it is not there."""
        found = self._db.rows("SELECT owner FROM files WHERE id = ?", file)
        if not found:
            raise SittingGone
        return str(found[0][0])

    def by_owner(self, owner: str) -> CompanionFile | None:
        """The file over these rows, or None."""
        found = self._db.rows(_SELECT + " WHERE owner = ?", owner)
        return self._as_file(found[0]) if found else None

    def all(self) -> list[CompanionFile]:
        """Every file, the one that ends first at the front."""
        return [self._as_file(row) for row in self._db.rows(_SELECT + " ORDER BY ends_on, id")]

    def set_end(self, file: str, ends_on: date) -> None:
        """An adult chooses the last day; from then on a meeting no longer moves it."""
        owner = self.owner(file)
        with self._db.transaction(owner):
            self._vault.put(owner, _CHOSEN, "", True)
            self._db.run("UPDATE files SET ends_on = ? WHERE id = ?", ends_on.isoformat(), file)

    def end_after(self, owner: str, meeting_on: date, today: date) -> None:
        """The last day moves with the meeting, unless an adult has chosen it."""
        with self._db.transaction(owner):
            if self._vault.get(owner, _CHOSEN, "") is None:
                last_day = end_date(meeting_on, today).isoformat()
                self._db.run("UPDATE files SET ends_on = ? WHERE owner = ?", last_day, owner)

    def has_ended(self, owner: str, today: date) -> bool:
        """Whether the last day of the file over these rows has passed."""
        return bool(self._db.rows("SELECT 1 FROM files WHERE owner = ? AND ends_on < ?", owner, today.isoformat()))

    def forget(self, owner: str) -> None:
        """Takes the file over these rows out of the list."""
        self._db.run("DELETE FROM files WHERE owner = ?", owner)

    def ended(self, today: date) -> list[str]:
        """Owners of the files whose last day has passed."""
        return [str(row[0]) for row in self._db.rows("SELECT owner FROM files WHERE ends_on < ?", today.isoformat())]

    def _as_file(self, row: tuple[Any, ...]) -> CompanionFile:
        name, owner, code_tag, ends_on = row
        label = self._vault.get(owner, "label", "")
        return CompanionFile(name, label[0] if label else "", date.fromisoformat(ends_on), code_tag is not None)

    def _salt(self) -> bytes:
        with self._db.transaction():
            self._db.run(
                "INSERT INTO meta (name, value) VALUES ('code_salt', ?) ON CONFLICT (name) DO NOTHING",
                secrets.token_hex(16),
            )
            return bytes.fromhex(self._db.rows("SELECT value FROM meta WHERE name = 'code_salt'")[0][0])


_SELECT = "SELECT id, owner, code_tag, ends_on FROM files"


def end_date(meeting_on: date | None, today: date) -> date:
    """12 weeks after the meeting, or after today where the meeting is not known or already longer ago.

    A meeting further off than `FURTHEST_MEETING` counts as if it were then.
    """
    return min(max(meeting_on or today, today), today + FURTHEST_MEETING) + timedelta(weeks=WEEKS_AFTER_MEETING)


def _slow_tag(code: str, salt: bytes) -> str:
    # argon2id with one salt for all files: one slow step finds the file, however many there are.
    return hash_secret_raw(
        code.encode(), salt, time_cost=3, memory_cost=19_456, parallelism=1, hash_len=32, type=Type.ID
    ).hex()
