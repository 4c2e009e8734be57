"""Words outside drawn tables: one column, newspaper columns, or a table that has no lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from summaries.reading.layout.chips import cell_paragraphs, labels_of
from summaries.reading.layout.paragraphs import lines_of, paragraphs_of
from summaries.reading.layout.types import Grid, GridCell, Item, Line, Word
from summaries.reading.lines import bullet, listed

Gap = tuple[float, float]

_NARROW = 1.3
"""A gutter is at least so many letter sizes wide."""
_DEEPEST = 4
_CARD = 5
"""The foot of a card has so many lines at most."""


@dataclass
class _Band:
    """Lines that stand one above the other; `gutter` parts all of them, or is None."""

    lines: list[Line]
    gutter: Gap | None
    titled: bool = False
    """Whether a title over its right column was put to it: then it is no table."""


def flow_of(words: Sequence[Word], page: int, depth: int = 0) -> list[Item]:
    """The paragraphs and unruled tables of one part of a page, in reading order."""
    lines = lines_of(words)
    if not lines:
        return []
    if depth >= _DEEPEST:
        return list(paragraphs_of(words, page))
    reach = max(line.x1 for line in lines)
    items: list[Item] = []
    for band in _bands(lines):
        inside = [word for line in band.lines for word in line.words]
        if band.gutter is None or _is_card(band) or _is_numbered(band):
            items += cell_paragraphs(inside, page, right=reach)
        elif not band.titled and _is_table(band):
            items.append(_unruled(band, page))
        else:
            middle = sum(band.gutter) / 2
            items += flow_of([word for word in inside if word.x1 <= middle], page, depth + 1)
            items += flow_of([word for word in inside if word.x1 > middle], page, depth + 1)
    return items


def _bands(lines: Sequence[Line]) -> list[_Band]:
    """Runs of lines that one white gutter parts, and what stands between such runs."""
    bands: list[_Band] = []
    start = 0
    while start < len(lines):
        gutter, end = _longest_gutter(lines, start)
        if gutter and end - start >= 2:
            band = _Band(list(lines[start:end]), gutter)
            if bands and _is_columns(band):
                above, narrowed = _under_a_title(bands[-1], lines[start], gutter)
                band = _Band([*above, *band.lines], narrowed, titled=bool(above))
            bands.append(band)
        else:
            end = start + 1
            if bands and bands[-1].gutter is None:
                bands[-1].lines.append(lines[start])
            else:
                bands.append(_Band([lines[start]], None))
        start = end
    return [band for band in bands if band.lines]


def _is_card(band: _Band) -> bool:
    return len(band.lines) <= _CARD and bool(labels_of(band.lines[0]))


def _is_columns(band: _Band) -> bool:
    return not (_is_card(band) or _is_numbered(band) or _is_table(band))


def _under_a_title(before: _Band, first: Line, gutter: Gap) -> tuple[list[Line], Gap]:
    """Takes out of the lines `before` two columns those from a bold title over the right one on, where only lines of
    one side stand between; so the title is over its own column, not over the left one. The gutter may be narrower."""
    if before.gutter is not None:
        return [], gutter
    narrowed, below, found = gutter, first, len(before.lines)
    kept = gutter
    for index in range(len(before.lines) - 1, -1, -1):
        line = before.lines[index]
        free = _free(line, narrowed)
        one_side = line.x1 <= gutter[0] or line.x0 >= gutter[0]
        if not one_side or below.top - line.bottom > 1.2 * line.size:
            break
        if free is None or free[1] - free[0] < _NARROW * line.size:
            break
        narrowed, below = free, line
        if line.bold and line.x0 > narrowed[0]:
            found, kept = index, narrowed
    above = before.lines[found:]
    del before.lines[found:]
    return above, kept


def _longest_gutter(lines: Sequence[Line], start: int) -> tuple[Gap | None, int]:
    """The gutter of the line at `start` that reaches down furthest, and the line where it ends."""
    best: tuple[Gap | None, int] = (None, start)
    for gap in _gaps(lines[start]):
        end, narrowed, both = start, gap, 0
        last_both = start
        while end < len(lines):
            line = lines[end]
            if end > start and line.top - lines[end - 1].bottom > 3.5 * line.size:
                break
            free = _free(line, narrowed)
            if free is None or free[1] - free[0] < _NARROW * line.size:
                break
            if line.x0 < free[0] and line.x1 > free[1]:
                both += 1
                last_both = end
            narrowed = free
            end += 1
        end = _trim(lines, last_both, end, narrowed)
        if both >= 2 and end > best[1]:
            best = (narrowed, end)
    return best


def _trim(lines: Sequence[Line], last_both: int, end: int, gutter: Gap) -> int:
    """Lines on one side only belong to the band while they stand close under it."""
    index = last_both + 1
    while index < end:
        line, before = lines[index], lines[index - 1]
        if line.top - before.bottom > 0.75 * line.size or (line.bold and not before.bold):
            wrapped = _wrapped_in_column(lines, index, end, gutter)
            if wrapped is None:
                return index
            index = wrapped
        index += 1
    return end


def _wrapped_in_column(lines: Sequence[Line], start: int, end: int, gutter: Gap) -> int | None:
    """The last line of a paragraph near `start` that was broken at the column's edge though the page had room: so
    the column goes on, though its neighbour has ended. None where there is none close by."""
    for index in range(start, min(start + 3, end - 1)):
        line, after = lines[index], lines[index + 1]
        if line.top - lines[index - 1].bottom > 2.2 * line.size or line.x0 > gutter[1]:
            return None
        tight = after.top - line.bottom < 0.6 * line.size and not after.bold
        first = after.words[0]
        # Its next word had no room left before the gutter.
        no_room = gutter[0] - line.x1 < (first.x1 - first.x0) + 0.5 * line.size
        if tight and no_room and line.x1 <= gutter[0] and after.x1 <= gutter[0]:
            return index + 1
    return None


def _gaps(line: Line) -> list[Gap]:
    gaps = []
    reach = line.words[0].x1
    for after in line.words[1:]:
        if after.x0 - reach >= _NARROW * line.size:
            gaps.append((reach, after.x0))
        reach = max(reach, after.x1)
    # The gap behind a bullet or a number is no gutter.
    first = line.words[0].text + " x"
    return gaps[1:] if gaps and gaps[0][0] == line.words[0].x1 and (bullet(first)[1] or listed(first)[1]) else gaps


def _free(line: Line, gap: Gap) -> Gap | None:
    """The part of the gap that the line leaves free."""
    left, right = gap
    for word in line.words:
        if word.x1 <= left or word.x0 >= right:
            continue
        if word.x0 - left >= right - word.x1:
            right = min(right, word.x0)
        else:
            left = max(left, word.x1)
    return (left, right) if right > left else None


def _is_table(band: _Band) -> bool:
    """Short pieces on the left, or three columns and more, make a table; full lines make columns."""
    assert band.gutter is not None
    left = band.gutter[0]
    lefts = [[word for word in line.words if word.x1 <= left + 1] for line in band.lines]
    pieces = [words for words in lefts if words]
    x0 = min(words[0].x0 for words in pieces)
    fill = median((words[-1].x1 - x0) / max(left - x0, 1.0) for words in pieces)
    words_in = median(len(words) for words in pieces)
    if len(band.lines) <= 2:
        return all(len(words) <= 4 and (words[-1].text.endswith(":") or not words[-1].bold) for words in pieces)
    if len(band.lines) == 3 and words_in <= 6:
        return True
    if words_in <= 3 or (words_in <= 4 and fill < 0.95):
        return True
    return _more_gutters(band) and words_in <= 6


_NUMBER = re.compile(r"^\(?(?:\d{1,2}(?:\.\d{1,2}){1,2}|\d{1,2}[.)]|[a-z]\)|\([a-z]\)|[ivx]{1,4}[.)])[.)]?$")


def _is_numbered(band: _Band) -> bool:
    """Whether all that stands at the left is the paragraphs' numbers ("5.2"), hung out before their text."""
    assert band.gutter is not None
    lefts = [[w.text for w in line.words if w.x1 <= band.gutter[0] + 1] for line in band.lines]
    pieces = [words for words in lefts if words]
    return bool(pieces) and all(len(words) == 1 and _NUMBER.match(words[0]) for words in pieces)


def _more_gutters(band: _Band) -> bool:
    both = [line for line in band.lines if len(_gaps(line)) >= 2]
    return len(both) >= max(2, len(band.lines) // 2)


def _unruled(band: _Band, page: int) -> Grid:
    """A table without lines: columns at the gutters, a new row wherever the first column starts anew."""
    gutters = _all_gutters(band)
    edges = [min(line.x0 for line in band.lines), *[(a + b) / 2 for a, b in gutters]]
    edges.append(max(line.x1 for line in band.lines))
    rows = _rows(band.lines, edges[1])
    cells: list[GridCell] = []
    for number, lines in enumerate(rows):
        words = [word for line in lines for word in line.words]
        for x0, x1 in pairwise(edges):
            inside = [word for word in words if x0 - 1 <= (word.x0 + word.x1) / 2 < x1 or (x1 == edges[-1] <= word.x1)]
            inside = [word for word in inside if (word.x0 + word.x1) / 2 >= x0 - 1]
            right = max((word.x1 for line in band.lines for word in line.words if word.x1 <= x1), default=x1)
            cells.append(GridCell(number, 1, x0, x1, paragraphs_of(inside, page, right=right)))
    top, bottom = band.lines[0].top, max(line.bottom for line in band.lines)
    return Grid(cells, page, top, bottom, ruled=False)


def _all_gutters(band: _Band) -> list[Gap]:
    assert band.gutter is not None
    found = [band.gutter]
    for candidate in (gap for line in band.lines for gap in _gaps(line)):
        if any(candidate[0] < high and candidate[1] > low for low, high in found):
            continue
        narrowed: Gap | None = candidate
        for line in band.lines:
            narrowed = _free(line, narrowed) if narrowed else None
        if narrowed and narrowed[1] - narrowed[0] >= 0.8 * band.lines[0].size:
            found.append(narrowed)
    return sorted(found)


def _rows(lines: Sequence[Line], left_edge: float) -> list[list[Line]]:
    rows: list[list[Line]] = []
    steps = [after.top - before.bottom for before, after in pairwise(lines)]
    tight = min(steps, default=0.0)
    loose = bool(steps) and max(steps) > tight + 0.35 * lines[0].size
    for index, line in enumerate(lines):
        left = [word for word in line.words if (word.x0 + word.x1) / 2 < left_edge]
        new = bool(left) and not (rows and left[0].text[:1].islower())
        if new and loose and index:  # where gaps part the rows, a label may go on over tight lines
            new = steps[index - 1] > tight + 0.35 * line.size
        if new or not rows:
            rows.append([line])
        else:
            rows[-1].append(line)
    return rows
