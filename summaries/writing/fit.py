"""Which lines fit, and where: whole rows only, chosen and laid out, never shrunk.

Heights are counted before drawing. First comes what every page needs (who I am, what is next, who to contact), then
goals with their first help in order of importance, then more help, then more about me. What has no room is named
or counted (the young advisors' rule: never squeezed, never silently gone).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from summaries.model import LeftOut, Line, OnePage
from summaries.writing import pictures, sheets
from summaries.writing.geometry import Geometry, geometry
from summaries.writing.heights import Heights
from summaries.writing.layout import Item, Layout, Row, Sheet

_ABOUT_ORDER = ("who", "good_at", "important_to_me", "how_to_help_me", "hopes", "not_working")
_MOST_SHEETS = 40


@dataclass
class _Draft:
    """What is on the page so far, while lines are being tried."""

    about: list[Item] = field(default_factory=list)
    rows: list[tuple[Item, list[Item]]] = field(default_factory=list)
    more: list[Item] = field(default_factory=list)
    ends: tuple[tuple[str, str, tuple[Item, ...]], ...] = ()


def fit(page: OnePage, room: float = 1.0) -> Layout:
    """Lay `page` out as its style asks. `room` below 1 keeps a share of each sheet free (when a drawing overflowed).

    The result's `page` holds the lines that fit; the others joined `left_out`.
    """
    sizes = geometry(page.style)
    heights = Heights(sizes, room)
    parts = _Parts(page)
    if page.style.large_print or page.style.booklet:
        return _finish(page, sizes, heights, parts, _everything(parts), limit=_MOST_SHEETS)
    limit = page.style.sides
    draft = _Draft(about=parts.first_about(), ends=parts.ends())
    for ref in parts.goal_refs:
        trial = [*draft.rows, (parts.goals[ref], parts.helps_of(ref)[:1])]
        if _fits(page, sizes, heights, parts, replace(draft, rows=trial), limit):
            draft = replace(draft, rows=trial)
    draft = _with_more_help(page, sizes, heights, parts, draft, limit)
    draft = _with_more_about(page, sizes, heights, parts, draft, limit)
    return _finish(page, sizes, heights, parts, draft, limit)


class _Parts:
    """The lines of a page sorted by where they may stand."""

    def __init__(self, page: OnePage) -> None:
        found = pictures.choose([(line.picture, line.text) for line in page.lines])
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

    def first_about(self) -> list[Item]:
        """One line for each thing about me, in the page's own order, at most four."""
        chosen: list[Item] = []
        for topic in _ABOUT_ORDER[:4]:
            chosen += [item for item in self.about if (item.line.topic or "who") == topic][:1]
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


def _everything(parts: _Parts) -> _Draft:
    """All lines, for the booklet and large print."""
    rows = [(parts.goals[ref], parts.helps_of(ref)) for ref in parts.goal_refs]
    placed = {item.line.id for _, helps in rows for item in helps}
    more = [item for item in parts.helps if item.line.id not in placed]
    return _Draft(parts.sorted_about(parts.about), rows, more, parts.ends())


def _with_more_help(
    page: OnePage, sizes: Geometry, heights: Heights, parts: _Parts, draft: _Draft, limit: int
) -> _Draft:
    """The helps that did not come with a goal yet, by importance: beside their goal, else in a part of their own."""
    placed = {item.line.id for _, helps in draft.rows for item in helps}
    for item in parts.helps:
        if item.line.id in placed:
            continue
        rows = [(goal, [*helps, item] if _belongs(goal, item) else helps) for goal, helps in draft.rows]
        joined = any(_belongs(goal, item) for goal, _ in draft.rows)
        trial = replace(draft, rows=rows) if joined else replace(draft, more=[*draft.more, item])
        if _fits(page, sizes, heights, parts, trial, limit):
            draft = trial
    return draft


def _with_more_about(
    page: OnePage, sizes: Geometry, heights: Heights, parts: _Parts, draft: _Draft, limit: int
) -> _Draft:
    """More lines about me, as long as they fit; at most six, so that the goals stay the heart of the page."""
    for item in parts.about:
        if item not in draft.about and len(draft.about) < 6:
            trial = replace(draft, about=parts.sorted_about([*draft.about, item]))
            if _fits(page, sizes, heights, parts, trial, limit):
                draft = trial
    return draft


def _belongs(goal: Item, item: Item) -> bool:
    return item.line.outcome_ref is not None and goal.line.outcome_ref == item.line.outcome_ref


def _fits(page: OnePage, sizes: Geometry, heights: Heights, parts: _Parts, draft: _Draft, limit: int) -> bool:
    return len(_pack(page, heights, parts, draft)) <= limit


def _pack(page: OnePage, heights: Heights, parts: _Parts, draft: _Draft) -> list[Sheet]:
    """Fill sheets in reading order; a part that is too tall for what is left starts the next sheet."""
    names, counted = _unplaced_words(page, parts, draft)
    sheet = Sheet(first=True)
    done: list[Sheet] = []
    for put in _steps(draft, names, counted):
        grown = put(sheet)
        if heights.sheet(grown) > heights.room and sheet != Sheet(first=not done):
            done.append(sheet)
            grown = put(Sheet())
        sheet = grown
    return [*done, sheet]


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


def _unplaced_words(page: OnePage, parts: _Parts, draft: _Draft) -> tuple[tuple[str, ...], str | None]:
    return sheets.left_words(page, _left_out(page, parts, draft))


def _printed(draft: _Draft) -> set[str]:
    items = [*draft.about, *draft.more, *(item for _, _, some in draft.ends for item in some)]
    for goal, helps in draft.rows:
        items += (goal, *helps)
    return {item.line.id for item in items}


def _left_out(page: OnePage, parts: _Parts, draft: _Draft) -> tuple[LeftOut, ...]:
    """What choosing left out, and the candidate lines that have no room."""
    printed = _printed(draft)
    return (*(_as_left_out(line) for line in page.lines if line.id not in printed), *page.left_out)


def _as_left_out(line: Line) -> LeftOut:
    source = line.source
    return LeftOut(source.section, source.page, source.quote, line.name, line.outcome_ref)


def _finish(page: OnePage, sizes: Geometry, heights: Heights, parts: _Parts, draft: _Draft, limit: int) -> Layout:
    """The layout, with the spare room shared out between the parts."""
    packed = [heights.spread(sheet) for sheet in _pack(page, heights, parts, draft)[:limit]]
    printed = _printed(draft)
    done = replace(
        page,
        lines=tuple(sheets.told(parts.items[line.id]) for line in page.lines if line.id in printed),
        left_out=_left_out(page, parts, draft),
        pages=len(packed),
    )
    return sheets.layout(done, sizes, tuple(packed))
