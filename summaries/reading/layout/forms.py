"""Lines of a form that nothing marks as a table: known by the columns of the document's other forms."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from summaries.reading.layout.reading_on import reads_on
from summaries.reading.layout.types import Grid, GridCell, Item, Line, Para, Word

_NEAR = 4.0
_LEAST = 3
"""So many unruled tables with the same two columns make a form."""
_GAP = 1.3
_LABEL = 8
"""A label has so many words at most."""


@dataclass(frozen=True)
class _Shape:
    """Where the labels of a form begin, and where its values begin and end."""

    left: float
    values: float
    right: float


def with_forms(items: Sequence[Item]) -> list[Item]:
    """Single lines "Provision   A youth worker …" become tables, and a value that goes on over a page is joined."""
    shapes = _shapes(items)
    found: list[Item] = []
    for item in items:
        last = found[-1] if found else None
        if isinstance(item, Para) and shapes:
            shape = next((s for s in shapes if _is_line(item, s)), None)
            if shape:
                found.append(_form_line(item, shape))
                continue
            if isinstance(last, Grid) and not last.ruled and _is_rest(last, item, shapes):
                _go_on(_last_value(last), item)
                continue
        found.append(item)
    return found


def _go_on(value: GridCell, item: Para) -> None:
    """Put a paragraph under a form's value; the rest of a sentence that a page broke off joins it."""
    last = value.paras[-1] if value.paras else None
    if last and last.page != item.page and reads_on(last, item):
        last.lines += item.lines
        last.full = item.full
    else:
        value.paras.append(item)


def _shapes(items: Sequence[Item]) -> list[_Shape]:
    forms = [s for item in items if isinstance(item, Grid) and not item.ruled for s in [_shape(item)] if s]
    return [
        one
        for i, one in enumerate(forms)
        if sum(1 for other in forms if _same(one, other)) >= _LEAST and not any(_same(one, o) for o in forms[:i])
    ]


def _shape(grid: Grid) -> _Shape | None:
    starts = sorted({cell.x0 for cell in grid.cells})
    values = [w.x0 for cell in grid.cells if cell.x0 == starts[-1] for para in cell.paras for w in para.words]
    if len(starts) != 2 or not values:
        return None
    return _Shape(starts[0], min(values), max(cell.x1 for cell in grid.cells))


def _same(one: _Shape, other: _Shape) -> bool:
    return abs(one.left - other.left) <= _NEAR and abs(one.values - other.values) <= _NEAR


def _is_line(para: Para, shape: _Shape) -> bool:
    """Whether a label and its value stand in one paragraph, parted by the form's gutter."""
    first = para.lines[0]
    label, value = _parted(first, shape)
    if not label or not value or len(label) > _LABEL or abs(label[0].x0 - shape.left) > _NEAR:
        return False
    gap = max(after.x0 - before.x1 for before, after in pairwise([label[-1], value[0]]))
    rest = [word for line in para.lines[1:] for word in line.words]
    return (
        gap >= _GAP * first.size
        and abs(value[0].x0 - shape.values) <= _NEAR
        and all(word.x0 >= shape.values - _NEAR or word.x1 < value[0].x0 - _GAP * first.size for word in rest)
    )


def _parted(line: Line, shape: _Shape) -> tuple[list[Word], list[Word]]:
    edge = shape.values - _NEAR
    return [w for w in line.words if w.x0 < edge], [w for w in line.words if w.x0 >= edge]


def _form_line(para: Para, shape: _Shape) -> Grid:
    parts = [_parted(line, shape) for line in para.lines]
    labels = [Line(words) for words, _ in parts if words]
    values = [Line(words) for _, words in parts if words]
    bottom = max(line.bottom for line in para.lines)
    return Grid(
        [
            GridCell(0, 1, shape.left, shape.values, [Para(labels, para.page)]),
            GridCell(0, 1, shape.values, shape.right, [Para(values, para.page, para.full)]),
        ],
        para.page,
        para.top,
        bottom,
        ruled=False,
    )


def _is_rest(form: Grid, para: Para, shapes: Sequence[_Shape]) -> bool:
    """Whether a paragraph right under a form, or at the top of the next page, stands under its values."""
    shape = _shape(form)
    known = shape and any(_same(shape, s) for s in shapes)
    return bool(shape and known) and all(line.x0 >= shape.values - _NEAR for line in para.lines)  # type: ignore[union-attr]


def _last_value(form: Grid) -> GridCell:
    last = max(cell.row for cell in form.cells)
    return max((cell for cell in form.cells if cell.row == last), key=lambda cell: cell.x0)
