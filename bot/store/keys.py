"""The master key, and the keys it wraps: one for each sitting or companion file, destroyed on erasing.

The master key lies in `companion.key` (mode 0600) in the data folder, or in the environment as COMPANION_KEY. Either
may hold several keys, newest first (one a line, or with commas): the first seals, all of them open (MultiFernet).
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import json
import os
import tempfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from bot.store.errors import KeyMissing, StoreFull

KEY_FILE = "companion.key"


class MasterKey:
    """Wraps and opens the keys of sittings and companion files."""

    def __init__(self, keys: list[str]) -> None:
        try:
            self._fernet = MultiFernet([Fernet(key) for key in keys])
        except (ValueError, TypeError):
            raise KeyMissing from None

    def wrap(self, key: bytes) -> str:
        """A key of a sitting or file, sealed by the newest master key."""
        return self._fernet.encrypt(key).decode()

    def unwrap(self, wrapped: str) -> bytes:
        """The key again. Raises KeyMissing where no master key fits."""
        try:
            return self._fernet.decrypt(wrapped.encode())
        except InvalidToken:
            raise KeyMissing from None

    def rewrap(self, wrapped: str) -> str:
        """The same key under the newest master key."""
        return self.wrap(self.unwrap(wrapped))


def load_master_key(data_dir: Path) -> MasterKey:
    """The master key from COMPANION_KEY or the key file; a new key file is made where there is none.

    Raises KeyMissing where it cannot be read, StoreFull where it cannot be written.
    """
    given = os.environ.get("COMPANION_KEY", "").strip()
    if given:
        return MasterKey([part.strip() for part in given.split(",") if part.strip()])
    return MasterKey(read_key_file(data_dir / KEY_FILE))


def read_key_file(path: Path) -> list[str]:
    """The keys of the file, newest first; the file is made when it is not there."""
    if not path.exists():
        write_key_file(path, [Fernet.generate_key().decode()], only_new=True)
    with contextlib.suppress(OSError):  # Where it is not ours to change, reading tells whether we may use it.
        path.chmod(0o600)
    try:
        keys = [line.strip() for line in path.read_text(encoding="ascii").splitlines() if line.strip()]
    except (OSError, UnicodeDecodeError):
        raise KeyMissing from None
    return keys


def write_key_file(path: Path, keys: list[str], only_new: bool = False) -> None:
    """Writes the keys whole or not at all. With `only_new`, a file that another process made first stays."""
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".key-")
        try:
            with os.fdopen(handle, "w", encoding="ascii") as file:
                file.write("\n".join(keys) + "\n")
                file.flush()
                os.fsync(file.fileno())
            if only_new:
                with contextlib.suppress(FileExistsError):
                    os.link(name, path)
            else:
                os.replace(name, path)
        finally:
            Path(name).unlink(missing_ok=True)
    except OSError:
        raise StoreFull from None


def rotate_key_file(data_dir: Path, reopen: Callable[[Path], Any]) -> None:
    """Puts a new master key in place of the old one. `reopen` opens the store, which must wrap all with `rewrap`.

    Killed in the middle, the file holds both keys and every row still opens.
    """
    path = data_dir / KEY_FILE
    fresh = Fernet.generate_key().decode()
    write_key_file(path, [fresh, *read_key_file(path)])
    reopen(data_dir).rewrap()
    write_key_file(path, [fresh])


def new_key() -> bytes:
    """A fresh key for one sitting or companion file."""
    return Fernet.generate_key()


class Seal:
    """Seals and opens the rows of one sitting or companion file with its own key."""

    def __init__(self, key: bytes) -> None:
        self._key = key
        self._fernet = Fernet(key)

    def tag(self, kind: str, name: str) -> str:
        """A stable name for a row that tells nothing of `name` without the key."""
        return hmac.new(self._key, f"{kind}\0{name}".encode(), hashlib.sha256).hexdigest()[:32]

    def close(self, kind: str, data: Any) -> str:
        """`data` (plain JSON data) sealed as text."""
        packed = json.dumps([kind, data], ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
        return self._fernet.encrypt(zlib.compress(packed, 3)).decode()

    def open(self, kind: str, sealed: str) -> Any:
        """The data again. Raises KeyMissing where the key does not fit or the row is of another kind."""
        try:
            found, data = json.loads(
                zlib.decompress(self._fernet.decrypt(sealed.encode())).decode("utf-8", "surrogatepass")
            )
        except (InvalidToken, ValueError, zlib.error):
            raise KeyMissing from None
        if found != kind:
            raise KeyMissing
        return data
