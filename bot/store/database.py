"""The database behind the store: SQLite here, PostgreSQL in `bot.store.postgres`; both offer the same methods.

All that a row says is sealed text, so the SQL stays plain: it is the same for both.
"""

from __future__ import annotations

import os
import secrets
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

from bot.store.errors import StoreBusy, StoreDamaged, StoreError, StoreFull
from summaries.errors import UnusableWish

DATABASE_FILE = "companion.db"
BUSY_SECONDS = 10.0
SCRUB_SECONDS = 1.0
"""So long a scrub waits for somebody who reads; after that it stays owed and is done later."""
_OWED = "scrub owed"

SCHEMA = (
    "CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
    "CREATE TABLE IF NOT EXISTS owners (id TEXT PRIMARY KEY, wrapped TEXT NOT NULL)",
    "CREATE TABLE IF NOT EXISTS sittings (tag TEXT PRIMARY KEY, owner TEXT NOT NULL, role TEXT NOT NULL,"
    " quiet_seconds INTEGER, seen_at DOUBLE PRECISION NOT NULL)",
    "CREATE TABLE IF NOT EXISTS files (id TEXT PRIMARY KEY, owner TEXT NOT NULL UNIQUE, code_tag TEXT UNIQUE,"
    " ends_on TEXT NOT NULL)",
    "CREATE TABLE IF NOT EXISTS sealed (owner TEXT NOT NULL, tag TEXT NOT NULL, kind TEXT NOT NULL,"
    " place INTEGER NOT NULL, version INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (owner, tag))",
    "CREATE TABLE IF NOT EXISTS ended (tag TEXT PRIMARY KEY, at DOUBLE PRECISION NOT NULL)",
    "CREATE TABLE IF NOT EXISTS guesses (who TEXT PRIMARY KEY, wrong DOUBLE PRECISION NOT NULL,"
    " seen DOUBLE PRECISION NOT NULL, until DOUBLE PRECISION NOT NULL)",
    "CREATE TABLE IF NOT EXISTS visits (tag TEXT PRIMARY KEY, body TEXT NOT NULL, version INTEGER NOT NULL,"
    " seen_at DOUBLE PRECISION NOT NULL)",
    "DROP TABLE IF EXISTS tries",
)
TABLES = ("sealed", "owners", "sittings", "ended", "files", "guesses", "visits", "meta")

_SQLITE = "sqlite:///"
POSTGRES = ("postgresql://", "postgres://")
"""How a DATABASE_URL begins that several machines can share."""
Row = tuple[Any, ...]


def sqlite_path(address: str) -> Path | None:
    """The file that DATABASE_URL names, None for PostgreSQL. Raises UnusableWish for another kind of database."""
    if address.startswith(POSTGRES):
        return None
    if not address.startswith(_SQLITE):
        raise UnusableWish(f"DATABASE_URL must begin with {_SQLITE} or {POSTGRES[0]}.")
    return Path(address.removeprefix(_SQLITE))


def open_database(address: str | None, usual: Path, *, alone: bool = False) -> Database:
    """The database that `address` names, or the SQLite file `usual`. Where several machines share it, `alone` asks for
    it to be in use by nobody else: else StoreInUse."""
    path = sqlite_path(address) if address else usual
    if path is not None:
        return SqliteDatabase(path)
    try:
        from bot.store.postgres import PostgresDatabase
    except ImportError:
        raise UnusableWish(
            "For PostgreSQL the package psycopg2-binary is needed. It comes with the chat parts."
        ) from None
    return PostgresDatabase(str(address), alone=alone)


class Database(Protocol):
    """What the store needs of a database."""

    scrubs: bool
    """Whether `scrub` has work of its own to do, which no transaction may be open for."""

    def transaction(self, of: str | None = None) -> Any:
        """A context in which all statements count together or not at all; an inner one joins the outer, and
        where it fails takes back its own writes only. `of` says that
        only rows of this owner are meant: those of others need not wait. None means anybody's."""

    def run(self, sql: str, *values: Any) -> int:
        """One statement; gives how many rows it touched."""

    def rows(self, sql: str, *values: Any) -> Sequence[Row]:
        """The rows of one query."""

    def owe_scrub(self) -> None:
        """In the transaction that erases: remembers, also over a restart, that a scrub has to follow."""

    def scrub(self) -> bool:
        """After erasing: overwrite what the database may have kept of deleted rows; tells whether that is done."""

    def scrub_is_owed(self) -> bool:
        """Whether something was erased and not scrubbed yet."""

    def close(self) -> None:
        """Closes this thread's connection."""


class SqliteDatabase:
    """One SQLite file, safe for threads and for several processes at once (WAL, one writer at a time)."""

    scrubs = True

    def __init__(self, path: Path) -> None:
        self._path = path
        self._local = threading.local()
        with self.transaction():
            for statement in SCHEMA:
                self.run(statement)
        _only_ours(path)

    def _connection(self) -> sqlite3.Connection:
        # A connection must not cross a thread or a fork.
        if getattr(self._local, "pid", None) != os.getpid():
            self._local.connection = _connect(self._path)
            self._local.pid = os.getpid()
            self._local.depth = 0
        connection: sqlite3.Connection = self._local.connection
        return connection

    @contextmanager
    def transaction(self, of: str | None = None) -> Iterator[None]:
        """Begins writing at once, so that two processes never both read and then both write, of whomever. One inside
        another that fails takes back its own writes only: whoever is outside may catch the error and go on."""
        with _plain_errors():
            connection = self._connection()
            depth: int = self._local.depth
            connection.execute(f"SAVEPOINT inside{depth}" if depth else "BEGIN IMMEDIATE")
            self._local.depth = depth + 1
        try:
            yield
        except BaseException:
            self._local.depth = depth
            if connection.in_transaction:
                connection.execute(f"ROLLBACK TO inside{depth}" if depth else "ROLLBACK")
            raise
        self._local.depth = depth
        with _plain_errors():
            if depth:
                connection.execute(f"RELEASE inside{depth}")
            else:
                try:
                    connection.execute("COMMIT")
                except sqlite3.Error:
                    if connection.in_transaction:
                        connection.execute("ROLLBACK")
                    raise

    def run(self, sql: str, *values: Any) -> int:
        with _plain_errors():
            return self._connection().execute(sql, values).rowcount

    def rows(self, sql: str, *values: Any) -> Sequence[Row]:
        with _plain_errors():
            return self._connection().execute(sql, values).fetchall()

    def owe_scrub(self) -> None:
        """Written with what is erased, so that neither a crash nor a reader who is in the way lets it be forgotten."""
        self.run("DELETE FROM meta WHERE name = ?", _OWED)
        self.run("INSERT INTO meta (name, value) VALUES (?, ?)", _OWED, secrets.token_hex(8))

    def scrub_is_owed(self) -> bool:
        return bool(self.rows("SELECT 1 FROM meta WHERE name = ?", _OWED))

    def scrub(self) -> bool:
        """Folds the log into the file and cuts it, so that no old page with a wrapped key stays in it.

        Where somebody reads at that moment it can't be done; it stays owed, for the next time this is called.
        """
        connection = self._connection()
        if self._local.depth > 0:
            return False
        try:
            with _plain_errors(), _waiting(connection, min(SCRUB_SECONDS, BUSY_SECONDS)):
                marks = self.rows("SELECT value FROM meta WHERE name = ?", _OWED)
                busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
                # The mark that stood before, not a newer one of what another process has erased meanwhile.
                for (mark,) in () if busy else marks:
                    self.run("DELETE FROM meta WHERE name = ? AND value = ?", _OWED, mark)
        except (StoreBusy, StoreFull):
            return False
        return not busy

    def close(self) -> None:
        """Closes this thread's connection."""
        if getattr(self._local, "pid", None) == os.getpid():
            self._local.connection.close()
            self._local.pid = None


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
    for pragma in (
        f"busy_timeout={int(BUSY_SECONDS * 1000)}",
        "journal_mode=WAL",
        "synchronous=FULL",  # an acknowledged answer must survive a power cut
        "secure_delete=ON",  # deleted rows are overwritten with zeros
        "temp_store=MEMORY",
    ):
        connection.execute(f"PRAGMA {pragma}").fetchall()
    return connection


@contextmanager
def _waiting(connection: sqlite3.Connection, seconds: float) -> Iterator[None]:
    """Waits for a lock no longer than this."""
    connection.execute(f"PRAGMA busy_timeout={int(seconds * 1000)}").fetchall()
    try:
        yield
    finally:
        connection.execute(f"PRAGMA busy_timeout={int(BUSY_SECONDS * 1000)}").fetchall()


def _only_ours(path: Path) -> None:
    for name in (path, Path(f"{path}-wal"), Path(f"{path}-shm")):
        try:
            name.chmod(0o600)
        except OSError:
            continue  # Not there, or a system without modes.


@contextmanager
def _plain_errors() -> Iterator[None]:
    """SQLite's errors as ours: one sentence, no SQL, no values."""
    try:
        yield
    except sqlite3.Error as error:
        raise _as_ours(str(error).lower()) from None


def _as_ours(message: str) -> StoreError:
    if "locked" in message or "busy" in message:
        return StoreBusy()
    if any(word in message for word in ("full", "readonly", "read-only", "unable to open", "i/o error", "permission")):
        return StoreFull()
    return StoreDamaged()
