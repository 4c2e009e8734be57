"""PostgreSQL behind the store, for several webs and assistants over one database (DATABASE_URL).

The SQL is that of SQLite. What SQLite does by letting one writer in at a time is done here with advisory locks: a
transaction on the rows of one owner lets the others' go on, any other has the database for itself. Both are let go by
the server itself when a machine dies.
"""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any

import psycopg2
from psycopg2 import errorcodes

from bot.store.database import BUSY_SECONDS, SCHEMA, TABLES, Row
from bot.store.errors import StoreBusy, StoreDamaged, StoreError, StoreFull, StoreInUse

STUCK_SECONDS = 20
"""A transaction that waits this long for its own machine is ended by the server, so that it holds up no other."""
_ALL, _USED = 0x454843_01, 0x454843_02
_FULL = {errorcodes.READ_ONLY_SQL_TRANSACTION, errorcodes.INSUFFICIENT_PRIVILEGE}
_BUSY = {
    errorcodes.LOCK_NOT_AVAILABLE, errorcodes.QUERY_CANCELED, errorcodes.DEADLOCK_DETECTED,
    errorcodes.SERIALIZATION_FAILURE, errorcodes.TOO_MANY_CONNECTIONS,
    errorcodes.IDLE_IN_TRANSACTION_SESSION_TIMEOUT,
}  # fmt: skip


class PostgresDatabase:
    """One connection a thread. `alone` is for what must not happen while a site runs anywhere: it raises StoreInUse."""

    scrubs = False

    def __init__(self, address: str, *, alone: bool = False) -> None:
        self._address = address
        self._alone = alone
        self._local = threading.local()
        with self.transaction():
            for statement in SCHEMA:
                self.run(statement)

    @contextmanager
    def transaction(self, of: str | None = None) -> Iterator[None]:
        """Reads and writes inside it are those of one owner (`of`), or of anybody (None)."""
        depth = self._depth
        outermost = depth == 0
        connection = self._begun() if outermost else self._local.connection
        if not outermost:
            with _plain_errors():
                self._execute(connection, f"SAVEPOINT inside{depth}")
        held = set(self._local.held)
        self._local.depth = depth + 1
        try:
            with _plain_errors():
                self._hold(connection, of)
            yield
        except BaseException:
            self._local.depth = depth
            if outermost:
                self._roll_back(connection)
            else:
                self._local.held = held  # the server lets go of what was locked since the savepoint
                with suppress(psycopg2.Error):  # where this does not work, nothing counts: `_commit` says so
                    self._execute(connection, f"ROLLBACK TO SAVEPOINT inside{depth}")
            raise
        self._local.depth = depth
        if not outermost:
            with _plain_errors():
                self._execute(connection, f"RELEASE SAVEPOINT inside{depth}")
            return
        self._commit(connection)

    def run(self, sql: str, *values: Any) -> int:
        if self._depth == 0:
            return int(self._again(lambda connection: self._execute(connection, sql, values)))
        with _plain_errors():
            return self._execute(self._local.connection, sql, values)

    def rows(self, sql: str, *values: Any) -> Sequence[Row]:
        def read(connection: Any) -> Sequence[Row]:
            with connection.cursor() as cursor:
                cursor.execute(sql.replace("?", "%s"), values)
                found: Sequence[Row] = cursor.fetchall()
                return found

        if self._depth == 0:
            rows: Sequence[Row] = self._again(read)
            return rows
        with _plain_errors():
            return read(self._local.connection)

    def owe_scrub(self) -> None:
        """Nothing is owed: what PostgreSQL keeps of deleted rows (pages, its log, copies) is out of our hands, and
        opens for nobody without the owner's key; see `docs/privacy.md`."""

    def scrub(self) -> bool:
        return True

    def scrub_is_owed(self) -> bool:
        return False

    def write_anew(self) -> None:
        """Every table is written into a new file and the old one is deleted, with all that it kept of deleted rows."""
        for table in TABLES:
            self.run(f"VACUUM FULL {table}")

    def close(self) -> None:
        """Closes this thread's connection."""
        if getattr(self._local, "pid", None) == os.getpid():
            self._drop()

    @property
    def _depth(self) -> int:
        return self._local.depth if getattr(self._local, "pid", None) == os.getpid() else 0

    def _connection(self) -> Any:
        # A connection must not cross a thread or a fork.
        if getattr(self._local, "pid", None) != os.getpid():
            self._local.connection = _connect(self._address, self._alone)
            self._local.pid, self._local.depth = os.getpid(), 0
        return self._local.connection

    def _again(self, work: Callable[[Any], Any]) -> Any:
        """Does what counts by itself; once more where the server had been started anew meanwhile."""
        with _plain_errors():
            connection = self._connection()
            try:
                return work(connection)
            except (psycopg2.OperationalError, psycopg2.InterfaceError):
                if not connection.closed:
                    raise
                self._drop()
                return work(self._connection())

    def _begun(self) -> Any:
        def begin(connection: Any) -> Any:
            self._execute(connection, "BEGIN")
            return connection

        connection = self._again(begin)
        self._local.held = set()
        return connection

    def _hold(self, connection: Any, of: str | None) -> None:
        """Takes what this part of a transaction needs and does not hold yet; the end of the transaction lets go."""
        held: set[str | None] = self._local.held
        if None in held or of in held:
            return
        if of is None:
            self._execute(connection, "SELECT pg_advisory_xact_lock(?)", (_ALL,))
        else:
            if not held:
                self._execute(connection, "SELECT pg_advisory_xact_lock_shared(?)", (_ALL,))
            self._execute(connection, "SELECT pg_advisory_xact_lock(?)", (_number(of),))
        held.add(of)

    def _execute(self, connection: Any, sql: str, values: Sequence[Any] = ()) -> int:
        with connection.cursor() as cursor:
            cursor.execute(sql.replace("?", "%s"), values)
            return int(cursor.rowcount)

    def _commit(self, connection: Any) -> None:
        """After a statement that failed the server takes a COMMIT for a ROLLBACK, and does not call that an error.
        Whoever caught the failure in the middle and went on must not believe that anything was kept."""
        with self._or_drop(), connection.cursor() as cursor:
            cursor.execute("COMMIT")
            if cursor.statusmessage != "COMMIT":
                raise StoreBusy

    def _roll_back(self, connection: Any) -> None:
        with suppress(StoreError), self._or_drop():
            self._execute(connection, "ROLLBACK")

    @contextmanager
    def _or_drop(self) -> Iterator[None]:
        try:
            with _plain_errors():
                yield
        except BaseException:
            self._drop()
            raise

    def _drop(self) -> None:
        self._local.pid = None
        with suppress(psycopg2.Error):
            self._local.connection.close()


def _connect(address: str, alone: bool) -> Any:
    connection = psycopg2.connect(
        address, connect_timeout=5, application_name="ehc-companion",
        keepalives_idle=10, keepalives_interval=5, keepalives_count=3,
        options=f"-c lock_timeout={int(BUSY_SECONDS * 1000)} -c statement_timeout={STUCK_SECONDS * 1000}"
        f" -c idle_in_transaction_session_timeout={STUCK_SECONDS * 1000} -c client_min_messages=error",
    )  # fmt: skip
    connection.autocommit = True
    with connection.cursor() as cursor:
        if alone:
            cursor.execute("SET statement_timeout = 0")
            cursor.execute("SELECT pg_try_advisory_lock(%s)", (_USED,))
            if not cursor.fetchone()[0]:
                connection.close()
                raise StoreInUse("A companion is running on this database. Please stop all of them, then try again.")
        else:
            cursor.execute("SELECT pg_advisory_lock_shared(%s)", (_USED,))
    return connection


def _number(name: str) -> int:
    return int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], "big", signed=True)


@contextmanager
def _plain_errors() -> Iterator[None]:
    """psycopg2's errors as ours: one sentence, no SQL, no values, no address."""
    try:
        yield
    except psycopg2.Error as error:
        raise _as_ours(error) from None


def _as_ours(error: psycopg2.Error) -> StoreError:
    code = error.pgcode or ""
    if (code.startswith(errorcodes.CLASS_INSUFFICIENT_RESOURCES) and code not in _BUSY) or code in _FULL:
        return StoreFull()
    lost = isinstance(error, psycopg2.OperationalError | psycopg2.InterfaceError)
    return StoreBusy() if code in _BUSY or lost else StoreDamaged()
