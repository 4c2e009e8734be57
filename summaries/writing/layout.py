"""A page laid out: which line stands on which sheet, beside which picture. Data only; `fit` makes it."""

from __future__ import annotations

from dataclasses import dataclass

from summaries.model import Line, OnePage
from summaries.writing.geometry import Geometry
from summaries.writing.pictures import Picture


@dataclass(frozen=True)
class Item:
    """One line with its picture (None where the reader wants few) and, above it, a small heading or None."""

    line: Line
    picture: Picture | None
    label: str | None = None

    @property
    def pictured(self) -> bool:
        return self.picture is not None


@dataclass(frozen=True)
class Row:
    """A goal with the help for it, side by side. A goal without printed help takes the whole width; a row without
    a goal goes on with the help of the row above (booklet and large print: more help than a page holds)."""

    goal: Item | None
    helps: tuple[Item, ...] = ()


End = tuple[str, str, tuple[Item, ...]]
"""A card at the foot: (part, heading, lines); part is "next" or "contact"."""


def end_rows(ends: tuple[End, ...]) -> tuple[tuple[End, ...], ...]:
    """The cards at the foot as they stand: two side by side, or of three the first over the whole width."""
    return (ends[:1], ends[1:]) if len(ends) > 2 else (ends,)


@dataclass(frozen=True)
class Sheet:
    """One side of paper. `gap` is the space between its parts in mm."""

    first: bool = False
    about: tuple[Item, ...] = ()
    rows: tuple[Row, ...] = ()
    more: tuple[Item, ...] = ()
    ends: tuple[End, ...] = ()
    """The cards at the foot, two or three (`end_rows`)."""
    ends_split: float = 0.5
    """The share of the width of the first of two cards at the foot that stand side by side."""
    strip_names: tuple[str, ...] = ()
    """The goals that have no room, in a few words each."""
    counted: str | None = None
    """How much else is in the plan, and where."""
    gap: float = 2.4
    foot: float = 11.0
    """The height of the foot in mm."""


@dataclass(frozen=True)
class Layout:
    """Everything that a writer needs. `page` holds only the lines that are printed."""

    page: OnePage
    geometry: Geometry
    sheets: tuple[Sheet, ...]
    title: str
    dated: str | None
    by_others: bool
    """True where every line about the person was said by others, so that one heading says so for all."""
    sources: str
    helps_heading: str
    """"The help for it", or "My help" where the plan does not say which help goes with which goal."""

    @property
    def items(self) -> list[Item]:
        """Every printed item in reading order."""
        result: list[Item] = []
        for sheet in self.sheets:
            result += sheet.about
            for row in sheet.rows:
                result += (row.goal, *row.helps) if row.goal else row.helps
            result += sheet.more
            for _, _, items in sheet.ends:
                result += items
        return result
