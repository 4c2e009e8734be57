"""How tall each part of a sheet is, in mm, counted from real letter widths."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from summaries.choosing.sentences import sentences
from summaries.choosing.words import words
from summaries.writing.geometry import Geometry, count_lines, widest_word
from summaries.writing.layout import End, Item, Row, Sheet, end_rows

_BOLD_SHARE = 0.96
"""A line that begins with bold words holds a little less."""
_SPARE = 1.1
"""Room that is always kept free, for what letter widths cannot tell."""


class Heights:
    """Heights for one geometry. `room` is what one sheet holds."""

    def __init__(self, sizes: Geometry, share: float = 1.0, foot: str = "", by_others: bool = False) -> None:
        self.sizes = sizes
        self._by_others = by_others
        self._foot = foot
        self.room = (sizes.inner_height - self.foot() - _SPARE) * share
        self._known: dict[tuple[str, float, bool], float] = {}

    def foot(self) -> float:
        """The source note and the credit at the foot, and a little air above it."""
        sizes = self.sizes
        lines = count_lines(self._foot, sizes.inner_width * 0.98, sizes.small_pt, sizes.font)
        return lines * sizes.small_line + 1.0

    def sheet(self, sheet: Sheet) -> float:
        """All of a sheet without its foot, with the gaps between its parts."""
        parts = self._parts(sheet)
        return sum(parts) + max(len(parts) - 1, 0) * self.sizes.gap

    def spread(self, sheet: Sheet) -> Sheet:
        """The sheet with its spare room shared out between its parts (a little: it must not fall apart)."""
        parts = self._parts(sheet)
        spare = self.room - self.sheet(sheet)
        if len(parts) < 2 or spare <= 0:
            return replace(sheet, gap=self.sizes.gap, foot=self.foot())
        return replace(sheet, gap=round(self.sizes.gap + min(spare / (len(parts) - 1), 3.6), 2), foot=self.foot())

    def _parts(self, sheet: Sheet) -> list[float]:
        sizes = self.sizes
        parts = [sizes.top] if sheet.first else []
        parts += self._pairs(sheet.about, sizes.about_columns)
        if sheet.first and sheet.about and self._by_others:
            parts[1] += sizes.line
        if sheet.rows:
            parts.append(sizes.band)
            parts += [self.row(row) for row in sheet.rows]
        if sheet.more:
            parts.append(sizes.band)
            parts += self._pairs(sheet.more)
        if sheet.strip_names or sheet.counted:
            parts.append(self.strip(sheet))
        if sheet.ends:
            parts += self._ends(sheet)
        return parts

    def _pairs(self, items: Sequence[Item], columns: int = 2) -> list[float]:
        """Cards side by side, each group as tall as its tallest one."""
        sizes = self.sizes
        step = 1 if sizes.one_column else columns
        groups = [items[n : n + step] for n in range(0, len(items), step)]
        return [max(self.card((item,), self._card_width(len(group))) for item in group) for group in groups]

    def _card_width(self, beside: int) -> float:
        return (self.sizes.inner_width - (beside - 1) * self.sizes.column_gap) / beside

    def row(self, row: Row) -> float:
        if row.goal is None:
            return self.card(row.helps, self.sizes.inner_width)
        if not row.helps:
            return self.card((row.goal,), self.sizes.inner_width)
        goal, helps = self.card((row.goal,), self.sizes.goal_width), self.card(row.helps, self.sizes.help_width)
        return goal + helps + self.sizes.gap if self.sizes.one_column else max(goal, helps)

    def card(self, items: Sequence[Item], width: float) -> float:
        """One card with its lines under each other."""
        inner = sum(self.item(item, width) for item in items)
        return inner + (len(items) - 1) * 1.6 + 2 * self.sizes.pad

    def item(self, item: Item, width: float) -> float:
        key = (item.line.id + (item.label or ""), width, item.pictured)
        if key not in self._known:
            self._known[key] = self._item(item, width)
        return self._known[key]

    def _item(self, item: Item, width: float) -> float:
        sizes = self.sizes
        inner = sizes.words_width(width, item.pictured)
        said = sentences(item.line.text)
        if item.label and sizes.run_in:
            said = [f"{item.label}: {said[0]}", *said[1:]]
            inner *= _BOLD_SHARE
        tall = count_lines("\n".join(said), inner, sizes.body_pt, sizes.font) * sizes.line
        if item.label and not sizes.run_in:
            tall += count_lines(item.label, inner, sizes.body_pt, sizes.font, bold=True) * sizes.line
        if item.line.note:
            tall += count_lines(item.line.note, inner, sizes.body_pt, sizes.font) * sizes.line
        return max(tall, sizes.picture if item.pictured else 0.0)

    def strip(self, sheet: Sheet) -> float:
        """The goals that have no row, and the count of what else is in the plan."""
        sizes = self.sizes
        inner = sizes.words_width(sizes.inner_width, pictured=False)
        tall = 2 * sizes.pad
        if sheet.strip_names:
            text = words("page")("other_goals") + ": " + ", ".join(sheet.strip_names) + "."
            if sizes.run_in and sheet.counted:
                text = f"{text} {sheet.counted}"
            tall += count_lines(text, inner * 0.97, sizes.body_pt, sizes.font) * sizes.line
        if sheet.counted and not (sizes.run_in and sheet.strip_names):
            tall += count_lines(sheet.counted, inner, sizes.body_pt, sizes.font) * sizes.line
        return tall

    def breaks_a_word(self, sheet: Sheet) -> bool:
        """Whether some word of the cards at the foot is wider than its card."""
        sizes = self.sizes
        return any(
            widest_word(f"{item.line.text} {item.line.note or ''}", sizes.body_pt, sizes.font)
            > sizes.words_width(width, item.pictured)
            for row in end_rows(sheet.ends)
            for (_, _, items), width in zip(row, self._end_widths(row, sheet), strict=True)
            for item in items
        )

    def _end_widths(self, row: tuple[End, ...], sheet: Sheet) -> tuple[float, ...]:
        if len(row) < 2 or self.sizes.one_column:
            return (self.sizes.inner_width,) * len(row)
        both = self.sizes.inner_width - self.sizes.column_gap
        return both * sheet.ends_split, both * (1 - sheet.ends_split)

    def _ends(self, sheet: Sheet) -> list[float]:
        tall: list[float] = []
        for row in end_rows(sheet.ends):
            cards = [
                self.card(items, width) + (0 if self.sizes.run_in else self.sizes.line)
                for (_, _, items), width in zip(row, self._end_widths(row, sheet), strict=True)
            ]
            tall += cards if self.sizes.one_column else [max(cards)]
        return tall
