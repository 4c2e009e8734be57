"""Companion files and sittings: sealed rows, codes, last days, erasing. See `open_store` and `Store`."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Callable
from pathlib import Path

from bot.store.errors import (
    AlreadyKept,
    AnswerGone,
    ChangedMeanwhile,
    FileEnded,
    KeyMissing,
    SittingGone,
    StoreBusy,
    StoreDamaged,
    StoreError,
    StoreFull,
    WaitBeforeCode,
    WrongCode,
)
from bot.store.store import Store
from bot.store.words import CompanionFile, Role, StoredAnswer

__all__ = [
    "AlreadyKept",
    "AnswerGone",
    "ChangedMeanwhile",
    "CompanionFile",
    "FileEnded",
    "KeyMissing",
    "Role",
    "SittingGone",
    "Store",
    "StoreBusy",
    "StoreDamaged",
    "StoreError",
    "StoreFull",
    "StoredAnswer",
    "WaitBeforeCode",
    "WrongCode",
    "erase_everything",
    "open_store",
]


def open_store(
    data_dir: Path | None = None, url: str | None = None, *, clock: Callable[[], float] = time.time
) -> Store:
    """Opens the store in `data_dir` (the usual data folder when None), making it on first use.

    `url`, or DATABASE_URL in the environment, names another database: `sqlite:///path` for now. `clock` gives seconds
    since 1970 (for tests).
    Raises KeyMissing, StoreFull, StoreDamaged or StoreBusy (all StoreError), or UnusableWish for an unknown url.
    """
    from bot.store.database import DATABASE_FILE, SqliteDatabase
    from bot.store.keys import load_master_key
    from bot.store.vault import Vault
    from summaries.errors import UnusableWish
    from summaries.places import data_dir as usual_data_dir

    folder = data_dir or usual_data_dir()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    address = url or os.environ.get("DATABASE_URL") or f"sqlite:///{folder / DATABASE_FILE}"
    if not address.startswith("sqlite:///"):
        raise UnusableWish("DATABASE_URL must begin with sqlite:/// in this version.")
    database = SqliteDatabase(Path(address.removeprefix("sqlite:///")))
    vault = Vault(database, load_master_key(folder))
    vault.check_key()
    return Store(database, vault, clock)


def erase_everything(data_dir: Path | None = None) -> None:
    """`companion erase`: destroys every key and row, then the database and key files, even where no key fits any more.

    Raises StoreBusy or StoreFull where that cannot be done now.
    """
    from bot.store.database import DATABASE_FILE
    from bot.store.keys import KEY_FILE
    from summaries.places import data_dir as usual_data_dir

    folder = data_dir or usual_data_dir()
    with contextlib.suppress(KeyMissing, StoreDamaged):
        open_store(folder).erase_all()
    for name in (DATABASE_FILE, f"{DATABASE_FILE}-wal", f"{DATABASE_FILE}-shm", KEY_FILE):
        try:
            (folder / name).unlink(missing_ok=True)
        except OSError:
            raise StoreFull from None
