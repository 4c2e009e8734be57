"""The master key, and the keys it wraps: one for each sitting or companion file, destroyed on erasing.

The master key lies in `companion.key` (mode 0600) in the data folder, or in the environment: COMPANION_KEY, or a file
that COMPANION_KEY_FILE names. Each may hold several keys, newest first (one a line, or with commas): the first seals,
all of them open (MultiFernet).
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import json
import os
import tempfile
import zlib
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
            self._newest = Fernet(keys[0])
        except (ValueError, TypeError, IndexError):
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

    def is_newest(self, wrapped: str) -> bool:
        """Whether it is sealed by the newest master key."""
        try:
            self._newest.decrypt(wrapped.encode())
        except InvalidToken:
            return False
        return True

    def rewrap(self, wrapped: str) -> str:
        """The same key under the newest master key."""
        return self.wrap(self.unwrap(wrapped))


def load_master_key(data_dir: Path) -> MasterKey:
    """The master key from the environment or the key file; a new key file is made where there is none.

    Raises KeyMissing where it cannot be read, StoreFull where it cannot be written.
    """
    given = given_keys()
    return MasterKey(given if given is not None else read_key_file(data_dir / KEY_FILE))


def given_keys() -> list[str] | None:
    """The keys that whoever runs the machine gives, newest first: COMPANION_KEY, or the file that COMPANION_KEY_FILE
    names (a secret of a container). None where they are ours to keep. Raises KeyMissing for a file that can't be read.
    """
    given, file = os.environ.get("COMPANION_KEY", "").strip(), os.environ.get("COMPANION_KEY_FILE", "").strip()
    if given:
        return [part.strip() for part in given.split(",") if part.strip()]
    return _lines(Path(file)) if file else None


def read_key_file(path: Path) -> list[str]:
    """The keys of the file, newest first; the file is made when it is not there."""
    if not path.exists():
        write_key_file(path, [Fernet.generate_key().decode()], only_new=True)
    with contextlib.suppress(OSError):  # Where it is not ours to change, reading tells whether we may use it.
        path.chmod(0o600)
    return _lines(path)


def _lines(path: Path) -> list[str]:
    try:
        return [line.strip() for line in path.read_text(encoding="ascii").splitlines() if line.strip()]
    except (OSError, UnicodeDecodeError):
        raise KeyMissing from None


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
            _on_the_disk(path.parent)
        finally:
            Path(name).unlink(missing_ok=True)
    except OSError:
        raise StoreFull from None


def _on_the_disk(folder: Path) -> None:
    """Has the system write the folder too: after a power cut it must not show the key file of before."""
    if os.name == "nt":  # Windows opens no folder.
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


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
