"""A table's titles in one coloured band, without lines between them: parted at the columns of the row below."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from summaries.reading.layout.paragraphs import lines_of, paragraphs_of
from summaries.reading.layout.types import GridCell, Word

_NEAR = 3.0
_INSET = 12.0
"""A title begins so near to its column's left edge."""
_GAP = 0.9
"""The white between two titles on one line, in letter sizes; the space between two words is smaller."""


def with_parted_bands(cells: Sequence[GridCell], page: int) -> list[GridCell]:
    """The cells, each band that holds a title for several columns parted into them."""
    if not cells:
        return []
    left, right = min(c.x0 for c in cells), max(c.x1 for c in cells)
    found: list[GridCell] = []
    for cell in cells:
        whole = abs(cell.x0 - left) <= _NEAR and abs(cell.x1 - right) <= _NEAR
        below = [c for c in cells if c.row == cell.row + cell.row_span]
        parted = _parted(cell, sorted(below, key=lambda c: c.x0), page) if whole and len(below) >= 2 else None
        found += parted or [cell]
    return found


def _parted(cell: GridCell, below: Sequence[GridCell], page: int) -> list[GridCell] | None:
    words = [word for para in cell.paras for word in para.words]
    if not words or any(w.x0 < c.x1 - 1 < w.x1 - 1 for w in words for c in below[:-1]):
        return None
    shares = [[w for w in words if c.x0 <= (w.x0 + w.x1) / 2 < c.x1] for c in below]
    filled = [(share, column) for share, column in zip(shares, below, strict=True) if share]
    if len(filled) < max(2, len(below) - 1):
        return None
    if any(not _heads(share, column) for share, column in filled) or not _apart(words, below):
        return None
    return [
        GridCell(cell.row, cell.row_span, column.x0, column.x1, paragraphs_of(share, page) if share else [])
        for share, column in zip(shares, below, strict=True)
    ]


def _heads(share: Sequence[Word], column: GridCell) -> bool:
    """Whether the words begin at the column's left edge, or stand in its middle."""
    start, end = min(w.x0 for w in share), max(w.x1 for w in share)
    centred = abs((start + end) / 2 - (column.x0 + column.x1) / 2) <= _INSET
    return start - column.x0 <= _INSET or centred


def _apart(words: Sequence[Word], below: Sequence[GridCell]) -> bool:
    """Whether on each line the words of two columns stand further apart than two words do."""
    for line in lines_of(words):
        for before, after in pairwise(line.words):
            over = [c for c in below[:-1] if before.x1 <= c.x1 + 1 and after.x0 >= c.x1 - 1]
            if over and after.x0 - before.x1 < _GAP * line.size:
                return False
    return True
