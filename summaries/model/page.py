"""The one page as data: the same object becomes PDF, HTML, Word, speech and JSON."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

LineKind = Literal["about", "goal", "help", "next", "contact"]
SourceKind = Literal["plan", "meeting", "rule", "absence"]


@dataclass(frozen=True)
class LineSource:
    """`kind` "absence" means: the plan does not say; `quote` is then the row or label that was read."""

    kind: SourceKind
    section: str
    page: int | None
    quote: str | None


@dataclass(frozen=True)
class Line:
    """One line of the page. `picture` is a concept of `pictures.yml`; `alt` describes the picture and does not
    repeat the words. `topic` places an "about" line: good_at, important_to_me, how_to_help_me, hopes, who."""

    id: str
    kind: LineKind
    text: str
    picture: str
    alt: str
    source: LineSource
    outcome_ref: str | None = None
    note: str | None = None
    check: str | None = None
    topic: str | None = None
    said_by: Literal["me", "others", "plan"] = "plan"
    name: str | None = None
    """A few easy words for a goal ("My bus goal"), for where its row has no room."""


@dataclass(frozen=True)
class LeftOut:
    """Something of the plan that has no room on the page. `quote` is None where it is for adults only."""

    section: str
    page: int | None
    quote: str | None
    name: str | None = None
    """A few easy words for it ("My bus goal"), where it is named on the page."""
    outcome_ref: str | None = None


@dataclass(frozen=True)
class Dropped:
    """A named class of detail left out on purpose, and how often: medicine, record number, other person, code
    reference, review admin, stray name, method detail, diagnosis label."""

    dropped_class: str
    count: int = 1


@dataclass(frozen=True)
class PageStyle:
    """How the reader wants the page."""

    paper: Literal["a4", "a3"] = "a4"
    sides: Literal[1, 2] = 1
    large_print: bool = False
    pictures: str = "all"
    paper_colour: Literal["white", "cream", "blue"] = "white"
    font: Literal["lexend", "atkinson", "opendyslexic"] = "atkinson"
    booklet: bool = False


@dataclass(frozen=True)
class OnePage:
    """One young person's page. `known_as` is the only name of theirs on it."""

    known_as: str | None
    lines: tuple[Line, ...]
    left_out: tuple[LeftOut, ...] = ()
    dropped: tuple[Dropped, ...] = ()
    warnings: tuple[str, ...] = ()
    pages: int = 1
    style: PageStyle = field(default_factory=PageStyle)
    stem: str = "plan"
    plan_date_text: str | None = None
