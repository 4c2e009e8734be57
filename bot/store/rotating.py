"""`companion rotate-key`: another master key in place of the old one, which then opens nothing any more.

The new key comes first beside the old (both open, the new one seals); each companion file's key is wrapped anew; only
then the old one goes. Stopped at any moment, everything still opens, and the same command goes on where it stopped.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Literal

from cryptography.fernet import Fernet

from bot.store.claim import claimed
from bot.store.database import DATABASE_FILE, open_database
from bot.store.keys import KEY_FILE, MasterKey, given_keys, read_key_file, write_key_file
from bot.store.store import Store
from bot.store.vault import Vault
from summaries.errors import UnusableWish

Tell = Callable[[int, int], None]


def rotate(data_dir: Path | None = None, tell: Tell = lambda done, of: None) -> Literal["done", "drop the old"]:
    """Rotates the master key. Gives "done", or "drop the old" where the keys are given from outside (COMPANION_KEY):
    then whoever gives them takes the old one away.

    Raises StoreInUse while a site runs here with a key file of its own, UnusableWish where a key from outside has no
    new one before it, and what the store raises.
    """
    from summaries.places import data_dir as usual_data_dir

    folder = data_dir or usual_data_dir()
    keys = given_keys()
    if keys is None:
        with claimed(folder):
            _rotate_file(folder, tell)
        return "done"
    if len(keys) < 2:
        raise UnusableWish(
            "There is only one key. Give the new key first and the old one behind it, on every machine, then try again."
        )
    _wrap_all(folder, keys, tell, alone=False)
    return "drop the old"


def _rotate_file(folder: Path, tell: Tell) -> None:
    path = folder / KEY_FILE
    keys = read_key_file(path)
    if len(keys) == 1:  # else a rotation was stopped in the middle: the first one is new already
        keys = [Fernet.generate_key().decode(), *keys]
        write_key_file(path, keys)
    _wrap_all(folder, keys, tell, alone=True)
    write_key_file(path, keys[:1])


def _wrap_all(folder: Path, keys: list[str], tell: Tell, *, alone: bool) -> None:
    database = open_database(os.environ.get("DATABASE_URL"), folder / DATABASE_FILE, alone=alone)
    try:
        vault = Vault(database, MasterKey(keys))
        vault.check_key()
        Store(database, vault).rewrap(tell)
    finally:
        database.close()
