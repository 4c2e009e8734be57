"""What one web leaves for the others of a browser's visit, so that each of them can go on with it.

The body is sealed under a key that comes from the browser's own cookie: without that cookie nobody opens it, neither
with the database nor with the master key. Only for a database that several machines share.
"""

from __future__ import annotations

import base64
import hashlib
import json
import time
from collections.abc import Callable, Mapping
from typing import Any

from cryptography.fernet import Fernet, InvalidToken

from bot.store.database import Database


class Visits:
    """Visits by the token in the cookie. `data` is plain JSON data by name."""

    def __init__(self, database: Database, clock: Callable[[], float] = time.time) -> None:
        self._db = database
        self._clock = clock

    def get(self, token: str) -> tuple[dict[str, Any], int] | None:
        """The data and their version; None where there is no such visit (any more)."""
        found = self._db.rows("SELECT body, version FROM visits WHERE tag = ?", _tag(token))
        if not found:
            return None
        try:
            return json.loads(_seal(token).decrypt(found[0][0].encode())), int(found[0][1])
        except (InvalidToken, ValueError):
            return None

    def put(self, token: str, changed: Mapping[str, Any], *, new: bool = False) -> tuple[dict[str, Any], int] | None:
        """Puts what has changed in place of what was there; what another web changed beside it stays. Gives the data
        and version as they are now; None where the visit has ended meanwhile (`new` begins one)."""
        tag = _tag(token)
        with self._db.transaction(tag):
            found = self.get(token)
            if found is None and not new:
                return None
            data, version = found or ({}, 0)
            data |= changed
            body = _seal(token).encrypt(json.dumps(data).encode()).decode()
            self._db.run("DELETE FROM visits WHERE tag = ?", tag)
            self._db.run(
                "INSERT INTO visits (tag, body, version, seen_at) VALUES (?, ?, ?, ?)",
                tag, body, version + 1, self._clock(),
            )  # fmt: skip
        return data, version + 1

    def move(self, old: str, new: str, data: Mapping[str, Any]) -> int | None:
        """The visit goes on under a new token; the old one opens nothing. None where it has ended meanwhile."""
        with self._db.transaction(_tag(old)):
            if not self._db.run("DELETE FROM visits WHERE tag = ?", _tag(old)):
                return None
            put = self.put(new, data, new=True)
        return put[1] if put else None

    def touch(self, token: str) -> None:
        """Somebody is there."""
        self._db.run("UPDATE visits SET seen_at = ? WHERE tag = ?", self._clock(), _tag(token))

    def quiet_for(self, token: str) -> float | None:
        """Seconds since any web saw it; None where it has ended."""
        found = self._db.rows("SELECT seen_at FROM visits WHERE tag = ?", _tag(token))
        return self._clock() - float(found[0][0]) if found else None

    def drop(self, token: str) -> None:
        """It has ended."""
        self._db.run("DELETE FROM visits WHERE tag = ?", _tag(token))

    def drop_quiet(self, seconds: float) -> None:
        """Drops those that nobody has looked after for so long."""
        self._db.run("DELETE FROM visits WHERE seen_at < ?", self._clock() - seconds)


def _tag(token: str) -> str:
    return hashlib.sha256(b"visit " + token.encode("utf-8", "surrogatepass")).hexdigest()


def _seal(token: str) -> Fernet:
    key = hashlib.sha256(b"what a visit leaves " + token.encode("utf-8", "surrogatepass")).digest()
    return Fernet(base64.urlsafe_b64encode(key))
