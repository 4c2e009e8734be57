""" "My meeting" as data: the parts of `templates/words/en/explain.yml`, filled from the law and from one invitation."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from summaries.choosing.dates import day_in_words
from summaries.choosing.sentences import sentences
from summaries.choosing.words import Words, words
from summaries.errors import UnusableWish
from summaries.model import Meeting
from summaries.writing import invitation
from summaries.writing.meeting_facts import Age, Fact, fact, last_day
from summaries.writing.pictures import Picture, choose

_OPENING = re.compile(r"^(?:\d+\.|Yes,)\s+")


@dataclass(frozen=True)
class Entry:
    """One idea: a picture and its sentences. `by_age` holds (label, sentences) where the ages differ; `due` is the
    last day as a sentence; `number` counts a step; `people` are (name, role, meaning)."""

    id: str
    concept: str
    sentences: tuple[str, ...] = ()
    by_age: tuple[tuple[str, tuple[str, ...]], ...] = ()
    due: str | None = None
    number: int | None = None
    people: tuple[tuple[str, str | None, str | None], ...] = ()
    box: bool = False
    source: str | None = None
    picture: Picture | None = None


@dataclass(frozen=True)
class Part:
    """One question of the young person, and the answers."""

    id: str
    heading: str
    colour: str
    entries: tuple[Entry, ...]

    @property
    def rows(self) -> tuple[tuple[Entry, ...], ...]:
        """Entries as they stand on paper: steps are short and stand two side by side, all else alone."""
        found: list[tuple[Entry, ...]] = []
        for entry in self.entries:
            before = found[-1] if found else ()
            if entry.number and len(before) == 1 and before[0].number:
                found[-1] = (*before, entry)
            else:
                found.append((entry,))
        return tuple(found)


@dataclass(frozen=True)
class Explained:
    """The whole paper."""

    title: str
    subtitle: str
    parts: tuple[Part, ...]
    foot: tuple[str, ...]

    @property
    def entries(self) -> Iterator[Entry]:
        for part in self.parts:
            yield from part.entries


def explained(meeting: Meeting | None, *, left_out: int = 0) -> Explained:
    """The paper for one meeting, or for a meeting of which nothing is known (None).

    `left_out` is how many of the lines marked `if_room` are left out, the last ones first. Raises `UnusableWish`,
    naming the file, for words that cannot be used.
    """
    text = words("explain")
    made = _Paper(text, meeting)
    parts = tuple(made.part(entry) for entry in _with_room(text.tree().get("parts", ()), left_out))
    pictures = iter(choose([(entry.concept, "") for part in parts for entry in part.entries]))
    parts = tuple(
        replace(part, entries=tuple(replace(entry, picture=next(pictures)) for entry in part.entries)) for part in parts
    )
    checked = text("foot", "checked", date=day_in_words(min(made.checked))) if made.checked else ""
    foot = (text("foot", "england"), checked, text("foot", "adults"))
    return Explained(text("title"), text("subtitle"), parts, tuple(line for line in foot if line))


def spare_lines() -> int:
    """How many lines of explain.yml may be left out where there is no room."""
    parts = words("explain").tree().get("parts", ())
    return sum(1 for part in parts for line in part.get("lines", ()) if _spare(line))


def _with_room(parts: Sequence[Mapping[str, Any]], left_out: int) -> Iterator[Mapping[str, Any]]:
    kept = spare_lines() - left_out
    for part in parts:
        lines = []
        for line in part.get("lines", ()):
            kept -= _spare(line)
            if not _spare(line) or kept >= 0:
                lines.append(line)
        yield {**part, "lines": lines}


def _spare(line: object) -> bool:
    return isinstance(line, Mapping) and bool(line.get("if_room"))


class _Paper:
    """Turns the lines of explain.yml into entries, and notes the day on which each used fact was checked."""

    def __init__(self, text: Words, meeting: Meeting | None) -> None:
        self.text = text
        self.meeting = meeting
        self.checked: list[date] = []

    def part(self, data: Mapping[str, Any]) -> Part:
        name = str(data.get("id", ""))
        made = [entry for line in data.get("lines", ()) for entry in self._line(line, name)]
        entries = tuple(replace(entry, id=f"{name}-{n}") for n, entry in enumerate(made, start=1))
        return Part(name, str(data.get("heading", "")), str(data.get("colour", "about")), entries)

    def _line(self, line: object, part: str) -> Iterator[Entry]:
        if isinstance(line, str):
            yield self._facts([line])
        elif not isinstance(line, Mapping):
            raise UnusableWish(f"explain.yml: a line of the part {part} cannot be used. Please mend that line.")
        elif line.get("unless") == "people" and self.meeting and self.meeting.invited:
            return
        elif "meeting" in line:
            yield from self._invitation(str(line["meeting"]))
        elif "steps" in line:
            for number, name in enumerate(line["steps"], start=1):
                yield replace(self._facts([str(name)]), number=number)
        elif "fact" in line:
            names = line["fact"] if isinstance(line["fact"], list) else [line["fact"]]
            yield self._facts([str(name) for name in names], line.get("for"), line.get("by"))
        elif "say" in line:
            said = _split(tuple(map(str, line["say"])))
            yield Entry("", str(line.get("picture", "plain")), said, box=bool(line.get("box")))
        else:
            raise UnusableWish(f"explain.yml: a line of the part {part} says nothing. Please mend that line.")

    def _facts(self, names: Sequence[str], age: Age | None = None, limit: str | None = None) -> Entry:
        """One or more facts beside the first one's picture; both ages where they differ and none is asked for."""
        told = [fact(name) for name in names]
        self.checked += [one.checked_on for one in told]
        sources = "; ".join(dict.fromkeys(one.source for one in told))
        source = self.text("source", source=sources, date=day_in_words(min(one.checked_on for one in told)))
        entry = Entry("", told[0].picture, due=self._due(limit), source=source)
        if age is None and any(one.differs for one in told):
            ages: tuple[Age, ...] = ("child", "young_person")
            return replace(entry, by_age=tuple((self.text("ages", one), _said(told, one)) for one in ages))
        return replace(entry, sentences=_said(told, age or "say"))

    def _due(self, limit: str | None) -> str | None:
        if limit is None or self.meeting is None or self.meeting.date is None:
            return None
        return self.text("by", limit, date=day_in_words(last_day(self.meeting.date, limit)))

    def _invitation(self, what: str) -> Iterator[Entry]:
        said = invitation.SAYS.get(what)
        if said is None:
            raise UnusableWish(f"explain.yml: {what} is not a thing that an invitation says. Please mend that line.")
        for concept, told, people in said(self.meeting):
            source = self.text("source_invitation") if self.meeting else None
            yield Entry("", concept, told, people=people, source=source)


def _said(told: Sequence[Fact], age: Age) -> tuple[str, ...]:
    return _split(tuple(text for one in told for text in one.sentences(age)))


def _split(told: tuple[str, ...]) -> tuple[str, ...]:
    """One sentence for each line. The facts answer questions in the talk, some as steps: on paper the "Yes," goes, and
    so does a step's number, which is counted here, so that leaving one out leaves no hole."""
    return tuple(one for text in told for one in sentences(_capital(_OPENING.sub("", text))))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
