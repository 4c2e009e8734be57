"""Which lines fit, and where: whole rows only, chosen and laid out, never shrunk.

Heights are counted before drawing. First comes what every page needs (who I am, what is next, who to contact), then
goals with their first help in order of importance, then more help, then more about me. What has no room is named
or counted (the young advisors' rule: never squeezed, never silently gone).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from summaries.model import LeftOut, Line, OnePage
from summaries.writing import sheets
from summaries.writing.geometry import Geometry, geometry
from summaries.writing.heights import Heights
from summaries.writing.layout import End, Item, Layout, Row, Sheet
from summaries.writing.parts import Draft, Parts, everything, pictures_of
from summaries.writing.rows import Way, best_rows

_MOST_SHEETS = 40
_MOST_ABOUT = 6
_LARGE_PRINT_HELPS = 2
_TALLEST_ROW = 0.45
_SPLITS = (0.5, 0.54, 0.46, 0.58, 0.42)
_END_SPLITS = (0.5, 0.54, 0.46, 0.58, 0.42, 0.62, 0.38)
_GOOD_HELPS = 4


def fit(page: OnePage, room: float = 1.0) -> Layout:
    """Lay `page` out as its style asks. `room` below 1 keeps a share of each sheet free (when a drawing overflowed).

    The result's `page` holds the lines that fit; the others joined `left_out`. Where goals are long and helps short,
    or the other way round, the columns share the width unevenly if more gets on the page that way.
    """
    parts = Parts(page)
    sizes = geometry(page.style)
    if page.style.large_print or page.style.booklet:
        few = None if page.style.booklet else _LARGE_PRINT_HELPS
        return _Fitting(page, parts, sizes, room, _MOST_SHEETS).finish(everything(parts, few))
    tried = []
    for split in (0.5,) if sizes.one_column else _SPLITS:
        fitting = _Fitting(page, parts, replace(sizes, split=split), room, page.style.sides)
        draft = fitting.filled()
        tried.append((round(_value(draft, fitting.parts), 3), -abs(split - 0.5), fitting, draft))
    _, _, fitting, draft = max(tried, key=lambda one: one[:2])
    return fitting.finish(draft)


def _value(draft: Draft, parts: Parts) -> float:
    """How much a page tells: goals with the help that does most for them, then goals, then helps."""
    helps = sum(len(some) for _, some in draft.rows) + len(draft.more)
    return sum(2.0 * _row_worth(goal, some, parts) for goal, some in draft.rows) + 0.2 * helps + 0.1 * len(draft.about)


class _Fitting:
    """One try at a page with one geometry, on at most `limit` sheets."""

    def __init__(self, page: OnePage, parts: Parts, sizes: Geometry, room: float, limit: int) -> None:
        self.page, self.parts, self.sizes, self.limit = page, parts, sizes, limit
        self.heights = Heights(sizes, room, sheets.foot(page), sheets.all_by_others(page))

    def filled(self) -> Draft:
        """What every page needs, then rows, then more help, then more about me."""
        about = self.parts.first_about(self._about_height)
        ends, split = self._lowest_ends()
        draft = Draft(about=about, ends=ends, ends_split=split)
        while draft.about and not self._fits(draft):  # a statement as long as a page makes room for the rest
            tallest = max(draft.about, key=self._about_height)
            draft = replace(draft, about=[item for item in draft.about if item is not tallest])
        draft = self._with_rows(draft)
        draft = self._with_more_help(draft)
        return self._with_more_about(draft)

    def _about_height(self, item: Item) -> float:
        """How to help me comes last and often has the whole width."""
        wide = item.line.topic == "how_to_help_me"
        return self.heights.item(item, self.sizes.inner_width if wide else self.sizes.half)

    def _lowest_ends(self) -> tuple[tuple[End, ...], float]:
        """The cards at the foot as they take the least room: two or three, with even or uneven shares of the width."""
        beside = self.parts.ends()
        forms = dict.fromkeys((beside, sheets.stacked(beside)))
        ways = [(ends, split) for ends in forms for split in ((0.5,) if self.sizes.one_column else _END_SPLITS)]
        sheets_of = [Sheet(ends=ends, ends_split=split) for ends, split in ways]
        # A share in which an e-mail address would be broken is the last choice.
        cost = [(self.heights.breaks_a_word(sheet), round(self.heights.sheet(sheet), 1)) for sheet in sheets_of]
        return ways[min(range(len(ways)), key=cost.__getitem__)]

    def finish(self, draft: Draft) -> Layout:
        """The layout, with the spare room shared out between the parts."""
        packed = tuple(self.heights.spread(sheet) for sheet in self._pack(draft)[: self.limit])
        shown = sheets.layout(self.page, self.sizes, packed).items
        drawn = pictures_of(replace(self.page, lines=tuple(item.line for item in shown)))
        by_id = {item.line.id: picture for item, picture in zip(shown, drawn, strict=True)}
        packed = tuple(sheets.with_pictures(sheet, by_id) for sheet in packed)
        shown = sheets.layout(self.page, self.sizes, packed).items
        done = replace(
            self.page,
            lines=tuple(sheets.told(item) for item in shown),
            left_out=self._left_out(draft),
            pages=len(packed),
        )
        return sheets.layout(done, self.sizes, packed)

    def _fits(self, draft: Draft) -> bool:
        return len(self._pack(draft)) <= self.limit

    def _ways(self, ref: str, place: int) -> list[Way]:
        """The ways of showing one goal: with its best help, the next best, two of them, or alone."""
        goal, helps = self.parts.goals[ref], self.parts.helps_of(ref)[:_GOOD_HELPS]
        some = [[], *([one] for one in helps), *([helps[0], one] for one in helps[1:])]
        early = 1.0 - 0.06 * place
        return [
            Way(
                _row_worth(goal, each, self.parts) * early + (0.3 if place == 0 else 0.0),
                self.heights.row(Row(goal, tuple(each))) + self.sizes.gap,
                (goal, each),
            )
            for each in some
        ]

    def _with_rows(self, draft: Draft) -> Draft:
        """The best set of whole rows, each a goal with its help: goals with a measure before hopes, important first."""
        bare = Sheet(first=True, about=tuple(draft.about), ends=draft.ends, ends_split=draft.ends_split)
        room = self.heights.room * self.limit - self.heights.sheet(bare) - self.sizes.band
        goals = [self._ways(ref, place) for place, ref in enumerate(self.parts.goal_refs)]
        measured = [ways for ways in goals if _measured(ways[0].row[0])]
        hopes = [ways for ways in goals if ways not in measured]
        while room > 0:
            rows = best_rows(measured, room)
            # A hope stands on the page only where every goal with a measure does.
            if len(rows) == len(measured) and hopes:
                rows = best_rows(goals, room)
                if sum(_measured(goal) for goal, _ in rows) < len(measured):
                    rows = best_rows(measured, room)
            trial = replace(draft, rows=rows)
            if self._fits(trial):
                return trial
            room -= self.sizes.line / 2  # the strip that names the others takes room too
        return draft

    def _with_more_help(self, draft: Draft) -> Draft:
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

    def _with_more_about(self, draft: Draft) -> Draft:
        """More lines about me, as long as they fit; at most six, so that the goals stay the heart of the page."""
        for item in self.parts.about:
            if item not in draft.about and len(draft.about) < _MOST_ABOUT:
                trial = replace(draft, about=self.parts.sorted_about([*draft.about, item]))
                draft = trial if self._fits(trial) else draft
        return draft

    def _pack(self, draft: Draft) -> list[Sheet]:
        """Fill sheets in reading order; a part that is too tall for what is left starts the next sheet."""
        names, counted = sheets.left_words(self.page, self._left_out(draft))
        sheet = Sheet(first=True)
        done: list[Sheet] = []
        for put in self._steps(draft, names, counted):
            grown = put(sheet)
            if self.heights.sheet(grown) > self.heights.room and sheet != Sheet(first=not done):
                done.append(sheet)
                grown = put(Sheet())
            sheet = grown
        return [*done, sheet]

    def _steps(self, draft: Draft, names: tuple[str, ...], counted: str | None) -> list[sheets.Step]:
        """Each thing to put on a sheet, as a function from a sheet to the sheet that has it too."""
        steps: list[sheets.Step] = [sheets.put_about(pair) for pair in sheets.pairs(draft.about)]
        steps += [sheets.put_row(row) for goal, helps in draft.rows for row in self._rows(goal, helps)]
        steps += [sheets.put_more(pair) for pair in sheets.pairs(draft.more)]
        if names or counted:
            steps.append(sheets.put_strip(names, counted))
        if draft.ends:
            steps.append(sheets.put_ends(draft.ends, draft.ends_split))
        return steps

    def _rows(self, goal: Item, helps: Sequence[Item]) -> list[Row]:
        """One row; where a goal has more help than a sheet can hold, the rest goes on in rows of its own."""
        row = Row(goal, tuple(helps))
        if len(helps) < 2 or self.heights.row(row) < self.heights.room * _TALLEST_ROW:
            return [row]
        rows = [Row(goal, tuple(helps[:1]))]
        for item in helps[1:]:
            grown = replace(rows[-1], helps=(*rows[-1].helps, item))
            if self.heights.row(grown) < self.heights.room * _TALLEST_ROW:
                rows[-1] = grown
            else:
                rows.append(Row(None, (item,)))
        return rows

    def _left_out(self, draft: Draft) -> tuple[LeftOut, ...]:
        """What choosing left out, and the candidate lines that have no room."""
        printed = _printed(draft)
        return (*(_as_left_out(line) for line in self.page.lines if line.id not in printed), *self.page.left_out)


def _row_worth(goal: Item, helps: Sequence[Item], parts: Parts) -> float:
    """A goal with a measure comes before a hope that nobody can measure; the help that does most for a goal tells more
    than the next ones."""
    of_goal = parts.helps_of(goal.line.outcome_ref or goal.line.id)
    places = [of_goal.index(item) if item in of_goal else 9 for item in helps]
    told = sum(_HELP_WORTH[min(place, len(_HELP_WORTH) - 1)] for place in places)
    return (0.35 if _measured(goal) else 0.1) + told * (1.0 if _measured(goal) else 0.4)


_HELP_WORTH = (0.8, 0.25, 0.08, 0.03)


def _measured(goal: Item) -> bool:
    return goal.line.note is None or bool(re.search(r"\d", goal.line.text))


def _belongs(goal: Item, item: Item) -> bool:
    return item.line.outcome_ref is not None and goal.line.outcome_ref == item.line.outcome_ref


def _printed(draft: Draft) -> set[str]:
    items = [*draft.about, *draft.more, *(item for _, _, some in draft.ends for item in some)]
    for goal, helps in draft.rows:
        items += (goal, *helps)
    return {item.line.id for item in items}


def _as_left_out(line: Line) -> LeftOut:
    source = line.source
    return LeftOut(source.section, source.page, source.quote, line.name, line.outcome_ref)
