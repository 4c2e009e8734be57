"""Which lines fit, and where: whole rows only, chosen and laid out, never shrunk.

Heights are counted before drawing. First comes what every page needs (who I am, what is next, who to contact), then
goals with their first help in order of importance, then more help, then more about me. What has no room is named
or counted (the young advisors' rule: never squeezed, never silently gone).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations

from summaries.model import LeftOut, Line, OnePage
from summaries.writing import pictures, sheets
from summaries.writing.geometry import Geometry, geometry
from summaries.writing.heights import Heights
from summaries.writing.layout import Item, Layout, Row, Sheet
from summaries.writing.own_pictures import own_pictures
from summaries.writing.pictures import Picture

_ABOUT_ORDER = ("who", "good_at", "important_to_me", "how_to_help_me", "hopes", "not_working")
_MOST_SHEETS = 40
_MOST_ABOUT = 6
_BEST_ABOUT = 3
_SHORT_ENOUGH = 23.0
"""Statements no taller than this (mm: a heading and two lines) are equally good to place."""
_SPLITS = (0.5, 0.56, 0.44)
_TRIED = 9
"""Among so many goals every choice is tried; a plan has seldom more."""


@dataclass
class _Draft:
    """What is on the page so far, while lines are being tried."""

    about: list[Item] = field(default_factory=list)
    rows: list[tuple[Item, list[Item]]] = field(default_factory=list)
    more: list[Item] = field(default_factory=list)
    ends: tuple[tuple[str, str, tuple[Item, ...]], ...] = ()


def fit(page: OnePage, room: float = 1.0) -> Layout:
    """Lay `page` out as its style asks. `room` below 1 keeps a share of each sheet free (when a drawing overflowed).

    The result's `page` holds the lines that fit; the others joined `left_out`. Where goals are long and helps short,
    or the other way round, the columns share the width unevenly if more gets on the page that way.
    """
    parts = _Parts(page)
    sizes = geometry(page.style)
    if page.style.large_print or page.style.booklet:
        return _Fitting(page, parts, sizes, room, _MOST_SHEETS).finish(_everything(parts))
    tried = []
    for split in (0.5,) if sizes.one_column else _SPLITS:
        fitting = _Fitting(page, parts, replace(sizes, split=split), room, page.style.sides)
        draft = fitting.filled()
        tried.append((_value(draft), -abs(split - 0.5), fitting, draft))
    _, _, fitting, draft = max(tried, key=lambda one: one[:2])
    return fitting.finish(draft)


def _value(draft: _Draft) -> float:
    """How much a page tells: goals with help first, then goals, then helps."""
    helps = sum(len(some) for _, some in draft.rows) + len(draft.more)
    return sum(2.0 if some else 1.2 for _, some in draft.rows) + 0.5 * helps + 0.1 * len(draft.about)


class _Parts:
    """The lines of a page sorted by where they may stand."""

    def __init__(self, page: OnePage) -> None:
        found = _pictures_of(page)
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

    def ends(self) -> tuple[tuple[str, str, tuple[Item, ...]], ...]:
        return sheets.ends(self.items, self._page)


def _pictures_of(page: OnePage) -> list[Picture]:
    """A picture for each line: the school's own where it has one for the concept."""
    ours = pictures.choose([(line.picture, line.text) for line in page.lines])
    if page.style.pictures in ("all", "few"):
        return ours
    own = own_pictures(page.style.pictures).by_concept
    return [own.get(line.picture, picture) for line, picture in zip(page.lines, ours, strict=True)]


def _everything(parts: _Parts) -> _Draft:
    """All lines, for the booklet and large print."""
    rows = [(parts.goals[ref], parts.helps_of(ref)) for ref in parts.goal_refs]
    placed = {item.line.id for _, helps in rows for item in helps}
    more = [item for item in parts.helps if item.line.id not in placed]
    return _Draft(parts.sorted_about(parts.about), rows, more, parts.ends())


class _Fitting:
    """One try at a page with one geometry, on at most `limit` sheets."""

    def __init__(self, page: OnePage, parts: _Parts, sizes: Geometry, room: float, limit: int) -> None:
        self.page, self.parts, self.sizes, self.limit = page, parts, sizes, limit
        self.heights = Heights(sizes, room, sheets.foot(page), sheets.all_by_others(page))

    def filled(self) -> _Draft:
        """What every page needs, then rows, then more help, then more about me."""
        about = self.parts.first_about(self._about_height)
        draft = _Draft(about=about, ends=self.parts.ends())
        draft = self._with_rows(draft)
        draft = self._with_more_help(draft)
        return self._with_more_about(draft)

    def _about_height(self, item: Item) -> float:
        """How to help me comes last and often has the whole width."""
        wide = item.line.topic == "how_to_help_me"
        return self.heights.item(item, self.sizes.inner_width if wide else self.sizes.half)

    def finish(self, draft: _Draft) -> Layout:
        """The layout, with the spare room shared out between the parts."""
        packed = tuple(self.heights.spread(sheet) for sheet in self._pack(draft)[: self.limit])
        shown = sheets.layout(self.page, self.sizes, packed).items
        done = replace(
            self.page,
            lines=tuple(sheets.told(item) for item in shown),
            left_out=self._left_out(draft),
            pages=len(packed),
        )
        return sheets.layout(done, self.sizes, packed)

    def _fits(self, draft: _Draft) -> bool:
        return len(self._pack(draft)) <= self.limit

    def _with_rows(self, draft: _Draft) -> _Draft:
        """The best set of whole rows, each a goal with its first help: more goals before long ones, important first."""
        rows = [(self.parts.goals[ref], self.parts.helps_of(ref)[:1]) for ref in self.parts.goal_refs]
        tall = [self.heights.row(Row(goal, tuple(helps))) + self.sizes.gap for goal, helps in rows]
        bare = Sheet(first=True, about=tuple(draft.about), ends=draft.ends)
        room = self.heights.room * self.limit - self.heights.sheet(bare) - self.sizes.band
        for chosen in sorted(_sets_of_rows(len(rows)), key=lambda some: -_worth(some, rows)):
            if sum(tall[n] for n in chosen) <= room:
                trial = replace(draft, rows=[rows[n] for n in chosen])
                if self._fits(trial):
                    draft = trial
                    break
        for row in rows[_TRIED:]:
            trial = replace(draft, rows=[*draft.rows, row])
            draft = trial if self._fits(trial) else draft
        return draft

    def _with_more_help(self, draft: _Draft) -> _Draft:
        """The helps that have no place yet, by importance: beside their goal, else in a part of their own."""
        placed = {item.line.id for _, helps in draft.rows for item in helps}
        for item in self.parts.helps:
            if item.line.id in placed:
                continue
            rows = [(goal, [*helps, item] if _belongs(goal, item) else helps) for goal, helps in draft.rows]
            joined = any(_belongs(goal, item) for goal, _ in draft.rows)
            trial = replace(draft, rows=rows) if joined else replace(draft, more=[*draft.more, item])
            draft = trial if self._fits(trial) else draft
        return draft

    def _with_more_about(self, draft: _Draft) -> _Draft:
        """More lines about me, as long as they fit; at most six, so that the goals stay the heart of the page."""
        for item in self.parts.about:
            if item not in draft.about and len(draft.about) < _MOST_ABOUT:
                trial = replace(draft, about=self.parts.sorted_about([*draft.about, item]))
                draft = trial if self._fits(trial) else draft
        return draft

    def _pack(self, draft: _Draft) -> list[Sheet]:
        """Fill sheets in reading order; a part that is too tall for what is left starts the next sheet."""
        names, counted = sheets.left_words(self.page, self._left_out(draft))
        sheet = Sheet(first=True)
        done: list[Sheet] = []
        for put in _steps(draft, names, counted):
            grown = put(sheet)
            if self.heights.sheet(grown) > self.heights.room and sheet != Sheet(first=not done):
                done.append(sheet)
                grown = put(Sheet())
            sheet = grown
        return [*done, sheet]

    def _left_out(self, draft: _Draft) -> tuple[LeftOut, ...]:
        """What choosing left out, and the candidate lines that have no room."""
        printed = _printed(draft)
        return (*(_as_left_out(line) for line in self.page.lines if line.id not in printed), *self.page.left_out)


def _sets_of_rows(count: int) -> Iterator[tuple[int, ...]]:
    """Every choice among the first rows, in their order."""
    few = min(count, _TRIED)
    for size in range(few, -1, -1):
        yield from combinations(range(few), size)


def _worth(chosen: tuple[int, ...], rows: Sequence[tuple[Item, list[Item]]]) -> float:
    """Rows with help count fully, goals alone less; each place down the order of importance takes a little away."""
    return sum((1.0 if rows[n][1] else 0.6) * (1.0 - 0.07 * n) + (0.35 if n == 0 else 0.0) for n in chosen)


def _belongs(goal: Item, item: Item) -> bool:
    return item.line.outcome_ref is not None and goal.line.outcome_ref == item.line.outcome_ref


def _steps(draft: _Draft, names: tuple[str, ...], counted: str | None) -> list[sheets.Step]:
    """Each thing to put on a sheet, as a function from a sheet to the sheet that has it too."""
    steps: list[sheets.Step] = [sheets.put_about(pair) for pair in sheets.pairs(draft.about)]
    steps += [sheets.put_row(Row(goal, tuple(helps))) for goal, helps in draft.rows]
    steps += [sheets.put_more(pair) for pair in sheets.pairs(draft.more)]
    if names or counted:
        steps.append(sheets.put_strip(names, counted))
    if draft.ends:
        steps.append(sheets.put_ends(draft.ends))
    return steps


def _printed(draft: _Draft) -> set[str]:
    items = [*draft.about, *draft.more, *(item for _, _, some in draft.ends for item in some)]
    for goal, helps in draft.rows:
        items += (goal, *helps)
    return {item.line.id for item in items}


def _as_left_out(line: Line) -> LeftOut:
    source = line.source
    return LeftOut(source.section, source.page, source.quote, line.name, line.outcome_ref)
