"""The facts of law in `templates/words/en/meeting.yml`, and the last days that follow from a meeting's day.

Every fact says where it comes from and when somebody last checked it; one that does not is not used.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Literal

from summaries.choosing.words import words
from summaries.errors import UnusableWish

Age = Literal["child", "young_person", "unknown", "say"]
"""Before the end of compulsory school age, after it, not known, or for everybody."""


@dataclass(frozen=True)
class Fact:
    """One fact of law in easy sentences, by age, with its source and the day it was checked."""

    picture: str
    says: Mapping[str, tuple[str, ...]]
    source: str
    checked_on: date

    def sentences(self, age: Age) -> tuple[str, ...]:
        """The sentences for one age; those for everybody where that age has none of its own."""
        return self.says.get(age) or self.says.get("say", ())

    @property
    def differs(self) -> bool:
        """True where a child and a young person must be told different things."""
        child, young_person = self.sentences("child"), self.sentences("young_person")
        return bool(child and young_person) and child != young_person


def fact(name: str) -> Fact:
    """One fact of meeting.yml. Raises `UnusableWish` when it is missing, or without sentences, source or date."""
    entry = words("meeting").tree("facts", name)
    says = {key: tuple(map(str, entry[key])) for key in ("say", "child", "young_person", "unknown") if entry.get(key)}
    source, checked_on = entry.get("source"), entry.get("checked_on")
    if not says or not source or not isinstance(checked_on, date):
        raise UnusableWish(f"meeting.yml: the fact {name} needs sentences, a source and a checked_on date.")
    return Fact(str(entry.get("picture", "plain")), says, str(source), checked_on)


def last_day(meeting: date, limit: str) -> date:
    """The last day of a time limit that is counted from the meeting (calendar days and weeks), at most 9999-12-31.

    Raises `UnusableWish` when meeting.yml has no such limit, or counts it from something else.
    """
    entry: Mapping[str, Any] = words("meeting").tree("time_limits", limit)
    if entry.get("from") != "meeting":
        raise UnusableWish(f"meeting.yml: the time limit {limit} must be counted from the meeting.")
    span = timedelta(weeks=int(entry.get("weeks", 0)), days=int(entry.get("days", 0)))
    return meeting + min(span, date.max - meeting)
