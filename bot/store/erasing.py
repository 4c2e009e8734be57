"""`companion erase`: every row, key and file of this computer, also where no key fits and the database is broken."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from bot.store.claim import LOCK_FILE, claimed
from bot.store.database import DATABASE_FILE, TABLES, Database, SqliteDatabase, sqlite_path
from bot.store.errors import StoreBusy, StoreDamaged, StoreFull
from bot.store.keys import KEY_FILE

PIN_FILE = "adult.pin"
SCRATCH = "scratch"
"""What the site keeps beside the database: the adults' PIN, and uploads while they are read."""


def erase_everything(data_dir: Path | None = None) -> None:
    """Destroys every key and row, then the files. A database that DATABASE_URL names is emptied where it lies.

    Raises StoreInUse while a site runs here or on that database, and StoreBusy or StoreFull where not everything could
    be done now.
    """
    from summaries.places import data_dir as usual_data_dir

    folder = data_dir or usual_data_dir()
    named = os.environ.get("DATABASE_URL")
    elsewhere = sqlite_path(named) if named else None
    with claimed(folder):
        _empty(folder / DATABASE_FILE)
        scrubbed = elsewhere is None or _empty(elsewhere)
        if named and elsewhere is None:
            _empty_shared(named)
        _unlink(
            folder / KEY_FILE,
            folder / PIN_FILE,
            *_files_of(folder / DATABASE_FILE),
            *folder.glob(".key-*"),
            *folder.glob(f".{PIN_FILE}-*"),
        )
        _remove_folder(folder / SCRATCH)
        if os.name != "nt":  # Windows removes no file that is open.
            _unlink(folder / LOCK_FILE)
    _unlink(folder / LOCK_FILE)
    if not scrubbed:
        raise StoreBusy


def _empty_shared(address: str) -> None:
    """PostgreSQL, while no site of any machine uses it."""
    from bot.store.postgres import PostgresDatabase

    database = PostgresDatabase(address, alone=True)
    try:
        erase_rows(database)
        database.write_anew()
    finally:
        database.close()


def erase_rows(database: Database) -> bool:
    """Everything of everybody. No key is needed for that. Tells whether it is overwritten on the disk too."""
    with database.transaction():
        database.run("UPDATE owners SET wrapped = ''")
        for table in TABLES:
            database.run(f"DELETE FROM {table}")  # noqa: S608 - names of ours
        database.owe_scrub()
    return database.scrub()


def _empty(path: Path) -> bool:
    """Takes every row out of a database; one that is broken goes as a whole. Tells whether it is overwritten too."""
    if not path.exists():
        return True
    try:
        database = SqliteDatabase(path)
        try:
            return erase_rows(database)
        finally:
            database.close()
    except StoreDamaged:
        _unlink(*_files_of(path))
        return True


def _files_of(path: Path) -> tuple[Path, ...]:
    return tuple(path.with_name(path.name + end) for end in ("", "-wal", "-shm"))


def _unlink(*paths: Path) -> None:
    for path in paths:
        try:
            path.unlink(missing_ok=True)
        except OSError:
            raise StoreFull from None


def _remove_folder(folder: Path) -> None:
    try:
        if folder.exists():
            shutil.rmtree(folder)
    except OSError:
        raise StoreFull from None
