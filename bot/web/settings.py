"""What the site is told when it starts."""

from __future__ import annotations

import os
import secrets
from dataclasses import dataclass, field
from pathlib import Path

from bot.store import POSTGRES, SCRATCH
from summaries.places import data_dir

MEGABYTE = 1024 * 1024


@dataclass(frozen=True)
class Settings:
    """How this site runs.

    `quiet_seconds` is how long a kiosk's sitting may be still before the warning, `warning_seconds` how long the
    warning stands. `idle_seconds` is how long a sitting of a home computer lives without a request.
    `assistant_url` is where the assistant answers, None where there is none.
    """

    data_dir: Path
    kiosk: bool = False
    assistant_url: str | None = None
    secret: str = ""
    quiet_seconds: int = 180
    warning_seconds: int = 60
    idle_seconds: int = 8 * 3600
    allowed_hosts: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    """The setting's own people for "I'm not safe", shown first: "Mrs Khan, safeguarding lead"."""
    upload_bytes: int = 40 * MEGABYTE
    form_bytes: int = 256 * 1024
    longest_text: int = 10_000
    most_sittings: int = 2_000
    shared: bool = False
    """Several webs share one PostgreSQL (DATABASE_URL): each of them can go on with a visit of another."""
    redis_url: str | None = None
    setup_code: str = field(default_factory=lambda: _new_code())

    @property
    def scratch(self) -> Path:
        """The folder for uploads and files on their way out; emptied at each start."""
        return self.data_dir / SCRATCH


def settings_here(*, kiosk: bool = False, assistant_url: str | None = None, secret: str = "") -> Settings:
    """The settings of this machine, from the environment.

    `COMPANION_HOSTS`: further names of this machine, with commas. `COMPANION_QUIET`: a kiosk's quiet time in seconds,
    30 to 3600, or 0 for none (an adult watches the screen); anything else is 180.
    `COMPANION_SAFE_PEOPLE`: the setting's own people to tell, with semicolons. For several webs: `DATABASE_URL` and
    `REDIS_URL`, and `COMPANION_SETUP_CODE`, so that all of them take the same one.
    """
    hosts = tuple(host.strip().lower() for host in os.environ.get("COMPANION_HOSTS", "").split(",") if host.strip())
    people = tuple(one.strip() for one in os.environ.get("COMPANION_SAFE_PEOPLE", "").split(";") if one.strip())
    quiet = os.environ.get("COMPANION_QUIET", "")
    seconds = int(quiet) if quiet.isdigit() and (30 <= int(quiet) <= 3600 or int(quiet) == 0) else 180
    return Settings(
        data_dir=data_dir(),
        kiosk=kiosk,
        assistant_url=assistant_url,
        secret=secret,
        allowed_hosts=hosts,
        people=people,
        quiet_seconds=seconds,
        shared=os.environ.get("DATABASE_URL", "").startswith(POSTGRES),
        redis_url=os.environ.get("REDIS_URL") or None,
        setup_code=os.environ.get("COMPANION_SETUP_CODE", "").strip() or _new_code(),
    )


def _new_code() -> str:
    return f"{secrets.randbelow(10**8):08d}"
