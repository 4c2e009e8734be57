"""Companion files and sittings: sealed rows, codes, last days, erasing. See `open_store` and `Store`."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

from bot.store.claim import claimed
from bot.store.database import POSTGRES
from bot.store.erasing import PIN_FILE, SCRATCH, erase_everything
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
    StoreInUse,
    WaitBeforeCode,
    WrongCode,
)
from bot.store.store import Store
from bot.store.words import ANSWER_WAITS, CompanionFile, Role, StoredAnswer

__all__ = [
    "ANSWER_WAITS",
    "PIN_FILE",
    "POSTGRES",
    "SCRATCH",
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
    "StoreInUse",
    "StoredAnswer",
    "WaitBeforeCode",
    "WrongCode",
    "claimed",
    "erase_everything",
    "open_store",
]


def open_store(
    data_dir: Path | None = None, url: str | None = None, *, clock: Callable[[], float] = time.time
) -> Store:
    """Opens the store in `data_dir` (the usual data folder when None), making it on first use.

    `url`, or DATABASE_URL in the environment, names another database: `sqlite:///path`, or `postgresql://…` for several
    machines. `clock` gives seconds since 1970 (for tests).
    Raises KeyMissing, StoreFull, StoreDamaged or StoreBusy (all StoreError), or UnusableWish for an
    unknown url or a folder that can't be made.
    """
    from bot.store.database import DATABASE_FILE, open_database
    from bot.store.keys import load_master_key
    from bot.store.vault import Vault
    from summaries.places import data_dir as usual_data_dir
    from summaries.places import made

    folder = made(data_dir) if data_dir else usual_data_dir()
    database = open_database(url or os.environ.get("DATABASE_URL"), folder / DATABASE_FILE)
    vault = Vault(database, load_master_key(folder))
    vault.check_key()
    return Store(database, vault, clock)
