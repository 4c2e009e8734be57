"""The PIN of the adults' side: argon2, slower after wrong tries, no way round it."""

from __future__ import annotations

import hmac
import os
import re
import secrets
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from bot.store import PIN_FILE, StoreFull, WaitBeforeCode
from bot.web.settings import Settings

if TYPE_CHECKING:
    from bot.store import Store

FREE_TRIES = 3
LONGEST_WAIT = 900.0
_PIN = re.compile(r"\d{6,12}\Z")


class Pin:
    """A kiosk always needs a PIN; a home computer only where one was set. The hash lies in `adult.pin` (0600)."""

    open_seconds = 600.0
    """The adults' side closes by itself after this long without a request."""

    def __init__(self, settings: Settings, clock: Callable[[], float] = time.monotonic) -> None:
        self._path: Path = settings.data_dir / PIN_FILE
        self._kiosk = settings.kiosk
        self._setup_code = settings.setup_code
        self._clock = clock
        self._wrong = 0
        self._wait_until = 0.0

    @property
    def set(self) -> bool:
        """A PIN has been chosen."""
        return self._path.exists()

    @property
    def needed(self) -> bool:
        """The adults' side is closed without a PIN."""
        return self._kiosk or self.set

    def wait(self) -> int:
        """Seconds until the next try, 0 for now."""
        return max(0, int(self._wait_until - self._clock() + 0.999))

    def right(self, digits: str) -> bool:
        """Is this the PIN? Wrong tries make the next ones wait, for everybody on this computer."""
        if self.wait() or not self.set:
            return False
        try:
            fits = _fits(self._path.read_text(encoding="ascii"), digits)
        except (ValueError, OSError):
            fits = False
        if not fits:
            self._note_wrong()
            return False
        self._wrong = 0
        return True

    def choose(self, code: str, digits: str) -> str | None:
        """Set the first PIN, with the set-up code that the terminal showed. Gives a name of the words for what is
        wrong ("pin_wrong", "pin_rule"), or None when it is set. Raises StoreFull where it can't be written."""
        if self.set or self.wait():
            return "pin_wrong"
        if not hmac.compare_digest(code.encode(), self._setup_code.encode()):
            self._note_wrong()
            return "pin_wrong"
        if not _PIN.match(digits):
            return "pin_rule"
        return _write_new(self._path, _hashed(digits))

    def _note_wrong(self) -> None:
        self._wrong += 1
        if self._wrong >= FREE_TRIES:
            self._wait_until = self._clock() + min(LONGEST_WAIT, 5.0 * 2 ** (self._wrong - FREE_TRIES))


class PinOfAll(Pin):
    """One PIN for several webs, in the database that they share; wrong tries at one make all of them wait."""

    def __init__(self, settings: Settings, store: Callable[[], Store]) -> None:
        super().__init__(settings)
        self._store = store
        self._known = False

    @property
    def set(self) -> bool:
        """A PIN has been chosen, at whichever web."""
        self._known = self._known or self._store().pin.hash() is not None
        return self._known

    def wait(self) -> int:
        """Seconds until the next try, 0 for now."""
        return self._store().pin.wait()

    def right(self, digits: str) -> bool:
        """Is this the PIN?"""
        hashed = self._store().pin.hash()
        return hashed is not None and self._attempt(lambda: _fits(hashed, digits))

    def choose(self, code: str, digits: str) -> str | None:
        """Set the first PIN, with the set-up code of this web."""
        if self.set or not self._attempt(lambda: hmac.compare_digest(code.encode(), self._setup_code.encode())):
            return "pin_wrong"
        if not _PIN.match(digits):
            return "pin_rule"
        return None if self._store().pin.put_first(_hashed(digits)) else "pin_wrong"

    def _attempt(self, right: Callable[[], bool]) -> bool:
        try:
            return self._store().pin.attempt(right)
        except WaitBeforeCode:
            return False


def _hashed(digits: str) -> str:
    from argon2 import PasswordHasher

    return PasswordHasher().hash(digits)


def _fits(hashed: str, digits: str) -> bool:
    from argon2 import PasswordHasher
    from argon2.exceptions import VerificationError

    try:
        return PasswordHasher().verify(hashed, digits)
    except (VerificationError, ValueError):
        return False


def _write_new(path: Path, text: str) -> str | None:
    """Write a file that is not there yet, whole or not at all: half a PIN would shut the adults out for good."""
    draft = path.with_name(f".{path.name}-{secrets.token_hex(4)}")
    try:
        handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.link(draft, path)
    except FileExistsError:
        return "pin_wrong"  # somebody else was first
    except OSError:
        raise StoreFull from None
    finally:
        draft.unlink(missing_ok=True)
    return None
