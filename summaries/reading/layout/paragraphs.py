"""Words of one column or cell into lines, and lines into paragraphs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from summaries.reading.layout.types import Line, Para, Word
from summaries.reading.lines import bullet, ends, listed

_LOOSE_GAP = 1.45
"""A gap of so many usual line steps parts paragraphs."""
_MEANT_GAP = 1.3
"""The same for a line that begins in small letters, after a line that had room left for its first word."""
_TALL = 1.8
_CLAUSE = re.compile(r"^[A-Z]{0,2}\d{1,2}(?:\.\d{1,2}){1,2}\b|^[A-Z]\d{1,2}[.):]?\s")


def lines_of(words: Sequence[Word]) -> list[Line]:
    """Words that stand side by side make a line; lines come from top to bottom."""
    rows: list[list[Word]] = []
    spans: list[tuple[float, float]] = []
    tall = _tall(words)
    for word in sorted(words, key=lambda each: (each.top + each.bottom, each.x0)):
        if tall and id(word) in tall:
            continue
        top, bottom = word.top, word.bottom
        for index in range(len(rows) - 1, max(len(rows) - 4, -1), -1):
            above, below = spans[index]
            overlap = (below if below < bottom else bottom) - (above if above > top else top)
            if overlap > 0.5 * (below - above) or overlap > 0.5 * (bottom - top):
                rows[index].append(word)
                if bottom - top > below - above:
                    spans[index] = (top, bottom)
                break
        else:
            rows.append([word])
            spans.append((top, bottom))
    for word in tall.values():  # beside several lines: it stands at the head of the first
        beside = [i for i, (above, below) in enumerate(spans) if min(below, word.bottom) - max(above, word.top) > 0]
        if beside:
            rows[min(beside, key=lambda i: spans[i][0])].append(word)
        else:
            rows.append([word])
            spans.append((word.top, word.bottom))
    lines = [Line(sorted(row, key=lambda each: each.x0)) for row in rows]
    return sorted(lines, key=lambda line: line.top + line.bottom)


def _tall(words: Sequence[Word]) -> dict[int, Word]:
    """A few letters much larger than the rest, such as a section's letter in the margin."""
    if len(words) < 3:
        return {}
    usual = median(word.size for word in words)
    found = {id(word): word for word in words if word.size > _TALL * usual and len(word.text) <= 3}
    return found if len(found) * 4 <= len(words) else {}


def paragraphs_of(words: Sequence[Word], page: int, right: float | None = None) -> list[Para]:
    """The paragraphs of one column or cell. `right` is how far its lines can reach, where that is known."""
    lines = lines_of(words)
    if not lines:
        return []
    reach = max(line.x1 for line in lines)
    reach = reach if right is None else max(reach, right)
    step = _usual_step(lines)
    groups: list[list[Line]] = [[lines[0]]]
    for before, line in pairwise(lines):
        if _parts(groups[-1], before, line, reach, step):
            groups.append([line])
        else:
            groups[-1].append(line)
    return [Para(group, page, full=_is_full(group[-1], reach)) for group in groups]


def _usual_step(lines: Sequence[Line]) -> float:
    """The usual distance from line to line, as a multiple of the letters' size."""
    steps = [
        (after.base - before.base) / max(after.size, 1.0)
        for before, after in pairwise(lines)
        if abs(after.size - before.size) < 0.1 * max(after.size, 1.0) and after.base > before.base
    ]
    tight = sorted(step for step in steps if step < 2.2)
    # The lower half: lines inside paragraphs stand closer than lines of two paragraphs.
    return median(tight[: max(len(tight) // 2, 1)]) if tight else 1.35


def _parts(group: list[Line], before: Line, line: Line, reach: float, step: float) -> bool:
    """Does `line` begin a new paragraph after `before`?"""
    text, earlier = line.text, before.text
    if bullet(text)[1] or listed(text)[1] or any(word.boxed for word in line.words):
        return True
    first, last = line.words[0].size, before.words[-1].size
    if abs(first - last) > 0.12 * max(first, last) and abs(line.size - before.size) > 0.12 * max(
        line.size, before.size
    ):
        return True
    goes_on = text[:1].islower() and not ends(earlier)
    if _is_apart(before, line, step, goes_on):
        return True
    if line.bold != before.bold and (not goes_on or _is_title_over(before, line, reach)):
        return True
    if _CLAUSE.match(text) and (ends(earlier) or line.words[0].bold):
        return True
    if goes_on:  # typed as they came, without capitals or stops: white and room enough say that the break was meant
        exact = line.words[0].confidence is None
        apart = (line.base - before.base) / max(line.size, 1.0) > step * _MEANT_GAP
        return exact and apart and _could_have_fitted(before, line, reach)
    if line.words[0].bold and not before.words[-1].bold and text[:1].isupper():
        return True  # a label in bold opens the line
    if ends(earlier) and _indent_breaks(group, before, line):
        return True
    return _could_have_fitted(before, line, reach)


def _is_apart(before: Line, line: Line, step: float, goes_on: bool) -> bool:
    """Is there more white between the lines than inside a paragraph?"""
    here = (line.base - before.base) / max(line.size, 1.0)
    if line.words[0].confidence is None and ends(before.text):  # places in a PDF are exact
        return here > step * 1.12 + 0.03
    limit = max(step * _LOOSE_GAP, step + 0.45)
    if goes_on and line.words[0].confidence is not None:  # places in a scan waver
        limit *= 1.35
    return here > limit


def _is_title_over(before: Line, line: Line, reach: float) -> bool:
    """A bold line that ends well before the edge over a plain one: "What I am good at" over "im good at tabla"."""
    exact = line.words[0].confidence is None
    return exact and before.bold and not line.bold and _could_have_fitted(before, line, reach)


def _differ(size: float, other: float) -> bool:
    return abs(size - other) > 0.12 * max(size, other)


def _indent_breaks(group: list[Line], before: Line, line: Line) -> bool:
    hanging = len(group) > 1 and group[1].x0 > group[0].x0 + 0.8 * line.size
    starts_listed = bullet(group[0].text)[1] or listed(group[0].text)[1]
    if hanging or (starts_listed and len(group) > 1):
        return line.x0 < before.x0 - 0.8 * line.size
    return not starts_listed and line.x0 > before.x0 + 0.8 * line.size


def _could_have_fitted(before: Line, line: Line, reach: float) -> bool:
    """The first word of the line had room on the line before: so the break was meant."""
    spare = reach - before.x1 - (line.words[0].x1 - line.words[0].x0) - 0.3 * line.size
    width = reach - min(before.x0, line.x0)
    if ends(before.text):
        return spare > max(0.3 * line.size, 0.01 * width)
    return spare > max(1.5 * line.size, 0.15 * width)


def _is_full(line: Line, reach: float) -> bool:
    return reach - line.x1 < 5 * line.size
