"""The lines of a page sorted by where they may stand, each with its picture."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from summaries.model import OnePage
from summaries.writing import pictures, sheets
from summaries.writing.layout import End, Item
from summaries.writing.own_pictures import own_pictures
from summaries.writing.pictures import Picture

_ABOUT_ORDER = ("who", "good_at", "important_to_me", "how_to_help_me", "hopes", "not_working")
_BEST_ABOUT = 3
_SHORT_ENOUGH = 15.5
"""Statements no taller than this (mm: two lines beside a picture) are equally good to place."""


@dataclass
class Draft:
    """What is on the page so far, while lines are being tried."""

    about: list[Item] = field(default_factory=list)
    rows: list[tuple[Item, list[Item]]] = field(default_factory=list)
    more: list[Item] = field(default_factory=list)
    ends: tuple[End, ...] = ()
    ends_split: float = 0.5

    @property
    def goals(self) -> list[Item]:
        return [goal for goal, _ in self.rows]


class Parts:
    """The lines of a page sorted by where they may stand."""

    def __init__(self, page: OnePage) -> None:
        found = pictures_of(page)
        few = page.style.pictures == "few"
        self.items = {
            line.id: Item(line, None if few and line.kind == "help" else picture, None)
            for line, picture in zip(page.lines, found, strict=True)
        }
        self.about = [sheets.labelled(self.items[line.id], page) for line in page.lines if line.kind == "about"]
        self.goals = {line.outcome_ref or line.id: self.items[line.id] for line in page.lines if line.kind == "goal"}
        self.goal_refs = list(self.goals)
        self.helps = [self.items[line.id] for line in page.lines if line.kind == "help"]
        self._page = page

    def helps_of(self, ref: str) -> list[Item]:
        return [item for item in self.helps if item.line.outcome_ref == ref]

    def first_about(self, tall: Callable[[Item], float]) -> list[Item]:
        """One line for each thing about me, at most four; of the best few, one that takes little room."""
        chosen: list[Item] = []
        for topic in _ABOUT_ORDER[:4]:
            best = [item for item in self.about if (item.line.topic or "who") == topic][:_BEST_ABOUT]
            chosen += sorted(best, key=lambda item: max(tall(item), _SHORT_ENOUGH))[:1]
        for item in self.about:
            if len(chosen) < 2 and item not in chosen:
                chosen.append(item)
        return self.sorted_about(chosen)

    def sorted_about(self, items: Sequence[Item]) -> list[Item]:
        """By topic in the page's order; within a topic by importance."""
        place = {topic: n for n, topic in enumerate(_ABOUT_ORDER)}
        return sorted(items, key=lambda item: (place.get(item.line.topic or "who", 9), self.about.index(item)))

    def ends(self) -> tuple[End, ...]:
        """The cards at the foot, two side by side."""
        return sheets.ends(self.items, self._page)


def pictures_of(page: OnePage) -> list[Picture]:
    """A picture for each line: the school's own where it has one for the concept."""
    ours = pictures.choose([(line.picture, line.text) for line in page.lines])
    if page.style.pictures in ("all", "few"):
        return ours
    own = own_pictures(page.style.pictures).by_concept
    return [own.get(line.picture, picture) for line, picture in zip(page.lines, ours, strict=True)]


def everything(parts: Parts, few: int | None) -> Draft:
    """All lines, for the booklet; for large print every goal with its `few` best helps and the first about me."""
    rows = [(parts.goals[ref], parts.helps_of(ref)[:few]) for ref in parts.goal_refs]
    placed = {item.line.id for _, helps in rows for item in helps}
    more = [] if few is not None else [item for item in parts.helps if item.line.id not in placed]
    about = parts.first_about(lambda _: 0.0) if few is not None else parts.sorted_about(parts.about)
    return Draft(about, rows, more, parts.ends())
