"""One annual review meeting, from a letter, a calendar file, YAML or what an adult filled in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as day
from datetime import time


@dataclass(frozen=True)
class Invited:
    name: str | None
    role: str | None


@dataclass(frozen=True)
class Meeting:
    """Unknown is None. `source_quotes` maps a field's name to the verbatim words it came from."""

    date: day | None = None
    start: time | None = None
    end: time | None = None
    place: str | None = None
    chair: str | None = None
    invited: tuple[Invited, ...] = ()
    respond_by: day | None = None
    source_quotes: tuple[tuple[str, str], ...] = ()
    says: tuple[str, ...] = ()
    """The letter's own sentences and labelled lines, verbatim, for what has no field here (how to join by video)."""
