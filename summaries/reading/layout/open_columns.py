"""Tables with lines between their rows but none between their columns: the columns are where the titles begin."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from summaries.reading.layout.paragraphs import lines_of
from summaries.reading.layout.types import Line, Word

Box = tuple[float, float, float, float]

_GAP = 1.6
"""The white between two columns on one line, in letter sizes."""
_NEAR = 6.0
_LEAST_ROWS = 3
_WIDE = 200.0


def with_open_columns(table: Sequence[Box], words: Sequence[Word]) -> list[Box]:
    """The rows of a table of one column, each parted where the words of most rows stand in columns; as it was where
    they do not."""
    rows = sorted(table, key=lambda box: box[1])
    if len(rows) < _LEAST_ROWS or rows[0][2] - rows[0][0] < _WIDE or len({round(box[0]) for box in rows}) > 1:
        return list(table)
    lines = [lines_of([w for w in words if _inside(w, row)]) for row in rows]
    starts = _starts(lines)
    if len(starts) < 2:
        return list(table)
    parted = [_keeps(those, starts) for those in lines]
    if sum(parted) < 2:
        return list(table)
    found: list[Box] = []
    for row, keeps in zip(rows, parted, strict=True):
        edges = [row[0], *(start - 3.0 for start in starts[1:]), row[2]]
        found += [(a, row[1], b, row[3]) for a, b in pairwise(edges)] if keeps else [row]
    return found


def _inside(word: Word, box: Box) -> bool:
    return box[0] <= (word.x0 + word.x1) / 2 <= box[2] and box[1] <= word.middle <= box[3]


def _groups(line: Line) -> list[float]:
    """Where each piece of a line begins."""
    return [
        line.words[0].x0,
        *(after.x0 for before, after in pairwise(line.words) if after.x0 - before.x1 >= _GAP * line.size),
    ]


def _starts(rows: Sequence[Sequence[Line]]) -> list[float]:
    """Where the columns begin: by the row with most pieces, where at least two other rows agree with it."""
    heads = [_groups(lines[0]) for lines in rows if lines]
    best = max(heads, key=len, default=[])
    others = [h for h in heads if len(h) >= 2 and h is not best]
    agree = [h for h in others if all(min(abs(x - start) for start in best) <= _NEAR for x in h)]
    sure = len(agree) >= 2 or (len(best) >= 3 and any(len(h) >= 3 for h in agree))
    return best if len(best) >= 2 and sure and len(agree) * 10 >= len(others) * 6 else []


def _keeps(lines: Sequence[Line], starts: Sequence[float]) -> bool:
    """Whether a row's words stand in the columns, at least two of which have some."""
    filled: set[int] = set()
    for line in lines:
        for before, word in pairwise([None, *line.words]):
            column = max(i for i, start in enumerate(starts) if word.x0 >= start - 3.0 or i == 0)  # type: ignore[union-attr]
            end = starts[column + 1] if column + 1 < len(starts) else float("inf")
            new = before is None or before.x0 < starts[column] - 3.0
            if word.x1 > end - 1.0 or (new and abs(word.x0 - starts[column]) > _NEAR):  # type: ignore[union-attr]
                return False
            filled.add(column)
    return len(filled) >= 2
