"""Who uses the data folder: a running site holds a lock file in it, so that nobody erases it under the site's feet."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from bot.store.errors import StoreInUse
from summaries.places import unusable_folder

LOCK_FILE = "companion.lock"

if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[bytes]) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def claimed(folder: Path) -> Iterator[None]:
    """Holds the data folder. The system lets go of it by itself when the process ends, in whatever way.

    Raises StoreInUse where another process holds it, UnusableWish where nothing can be written there.
    """
    file = _claim(folder / LOCK_FILE)
    try:
        yield
    finally:
        file.close()


def _claim(path: Path) -> IO[bytes]:
    while True:
        try:
            handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            raise unusable_folder(path.parent) from None
        file = os.fdopen(handle, "r+b")
        try:
            _lock(file)
        except (BlockingIOError, PermissionError):
            file.close()
            raise StoreInUse from None
        except OSError:
            return file  # A file system without locks: then there is nothing to ask.
        if _still_there(path, file):
            return file
        file.close()  # Erased between opening and locking: it is another file that counts now.


def _still_there(path: Path, file: IO[bytes]) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(file.fileno()))
    except FileNotFoundError:
        return False
