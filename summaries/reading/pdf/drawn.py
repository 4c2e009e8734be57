"""What is drawn on a PDF page beside its letters: lines and boxes; and where things are as the page shows."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from summaries.reading.layout.types import Rule

Box = tuple[float, float, float, float]
"""x0, top, x1, bottom in points from the top left of the page as it shows."""

_THIN = 3.0
_MOST_PATHS = 4000


class Turn:
    """Brings pdfium's places (from the bottom left, before the page's turn) to points from the top left."""

    def __init__(self, page: pdfium.PdfPage) -> None:
        left, bottom, right, top = page.get_cropbox()
        self._box = (min(left, right), min(bottom, top), max(left, right), max(bottom, top))
        self.turn = page.get_rotation() % 360
        wide, tall = self._box[2] - self._box[0], self._box[3] - self._box[1]
        self.width, self.height = (tall, wide) if self.turn in (90, 270) else (wide, tall)

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        """(x0, top, x1, bottom) of a box on the page as it shows."""
        x0, y0, x1, y1 = self._box
        if self.turn == 90:
            return bottom - y0, left - x0, top - y0, right - x0
        if self.turn == 180:
            return x1 - right, bottom - y0, x1 - left, top - y0
        if self.turn == 270:
            return y1 - top, x1 - right, y1 - bottom, x1 - left
        return left - x0, y1 - top, right - x0, y1 - bottom


def drawn_rules(page: pdfium.PdfPage, turn: Turn) -> list[Rule]:
    """Thin boxes are lines; the four edges of other boxes are lines too, but not of the page itself."""
    rules: list[Rule] = []
    for index, path in enumerate(page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH], max_depth=3)):
        if index > _MOST_PATHS:
            break
        try:
            bounds = path.get_bounds()
        except pdfium.PdfiumError:
            continue
        x0, top, x1, bottom = turn.box(*bounds)
        wide, tall = x1 - x0, bottom - top
        if not all(map(math.isfinite, (x0, top, x1, bottom))) or max(wide, tall) < _THIN:
            continue
        if wide > 0.98 * turn.width and tall > 0.9 * turn.height:
            continue
        if tall <= _THIN:
            rules.append(Rule(x0, (top + bottom) / 2, x1, (top + bottom) / 2))
        elif wide <= _THIN:
            rules.append(Rule((x0 + x1) / 2, top, (x0 + x1) / 2, bottom))
        else:
            rules += [Rule(x0, top, x1, top), Rule(x0, bottom, x1, bottom)]
            rules += [Rule(x0, top, x0, bottom), Rule(x1, top, x1, bottom)]
    return rules


class Struck:
    """Lines through the middle of words: a plan saved with its changes shown, whose struck words are deleted."""

    def __init__(self, rules: Sequence[Rule], width: float) -> None:
        level = [rule for rule in rules if rule.top == rule.bottom and 1 < rule.x1 - rule.x0 < 0.9 * width]
        self._rules = sorted(level, key=lambda rule: rule.top)
        self._tops = [rule.top for rule in self._rules]

    def touches(self, box: Box) -> bool:
        """Does such a line run through some of the box?"""
        if not self._rules:
            return False
        return any(rule.x0 < box[2] and rule.x1 > box[0] for rule in self._level_with(box))

    def through(self, box: Box) -> bool:
        """Does such a line run through most of the box?"""
        wide = 0.55 * (box[2] - box[0])
        return any(min(rule.x1, box[2]) - max(rule.x0, box[0]) > wide for rule in self._level_with(box))

    def _level_with(self, box: Box) -> list[Rule]:
        tall = box[3] - box[1]
        first = bisect_left(self._tops, box[1] + 0.42 * tall)
        last = bisect_right(self._tops, box[1] + 0.76 * tall)
        return self._rules[first:last]
