"""Drawn lines into tables: pdfplumber finds the cells, we tell rows, columns and spans."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from summaries.reading.layout.bands import with_parted_bands
from summaries.reading.layout.chips import cell_paragraphs
from summaries.reading.layout.open_columns import with_open_columns
from summaries.reading.layout.paragraphs import paragraphs_of
from summaries.reading.layout.types import Grid, GridCell, PageContent, Rule, Word

Box = tuple[float, float, float, float]

_SNAP = 3.0
_OPEN = {True: 5.0, False: 14.0}
"""So near a level line closes upright ones; a scan's lines are less exact than a PDF's."""
_MOST_RULES = 6000


def grids_of(page: PageContent) -> tuple[list[Grid], list[Word]]:
    """The page's tables of at least two columns with their text, and the words that stand in none."""
    tables = [
        parted
        for table in _tables(page.rules, exact=all(word.confidence is None for word in page.words))
        for parted in [with_open_columns(table, page.words) if _columns(table) == 1 else table]
        if _columns(parted) > 1
    ]
    # The smallest tables take their words first: a table may stand in a cell of another.
    tables.sort(key=lambda table: _area(_around(table)))
    left = page.words
    grids: list[Grid] = []
    for table in tables:
        inside, left = _within(left, _around(table))
        grid, loose = _fill(table, inside, page.number)
        left = left + loose
        if grid:
            grids.append(grid)
    return sorted(grids, key=lambda grid: grid.top), left


def _tables(rules: Sequence[Rule], *, exact: bool) -> list[list[Box]]:
    if len(rules) < 4 or len(rules) > _MOST_RULES:
        return []
    from pdfplumber import table as plumber

    edges = plumber.merge_edges(
        [_edge(rule) for rule in rules],
        snap_x_tolerance=_SNAP,
        snap_y_tolerance=_SNAP,
        join_x_tolerance=_SNAP,
        join_y_tolerance=_SNAP,
    )
    edges = [edge for edge in edges if edge["width"] + edge["height"] > 2 * _SNAP]
    edges += _closing(edges, _OPEN[exact])
    points = plumber.edges_to_intersections(edges, _SNAP, _SNAP)
    cells = plumber.intersections_to_cells(points)
    cells = [cell for cell in cells if cell[2] - cell[0] > 2 * _SNAP and cell[3] - cell[1] > 2 * _SNAP]
    return plumber.cells_to_tables(cells)  # type: ignore[no-any-return]


def _edge(rule: Rule) -> dict[str, Any]:
    upright = rule.x0 == rule.x1
    return {
        "x0": rule.x0,
        "x1": rule.x1,
        "top": rule.top,
        "bottom": rule.bottom,
        "width": rule.x1 - rule.x0,
        "height": rule.bottom - rule.top,
        "orientation": "v" if upright else "h",
        "object_type": "line",
    }


def _closing(edges: list[dict[str, Any]], near: float) -> list[dict[str, Any]]:
    """Where a row or a merged cell goes over a page it stays open: two upright lines end together with no level
    line between their ends."""
    level = [edge for edge in edges if edge["orientation"] == "h"]
    upright = [edge for edge in edges if edge["orientation"] == "v"]
    closing: list[dict[str, Any]] = []
    for end in ("top", "bottom"):
        for place in clusters([edge[end] for edge in upright]):
            ending = [edge for edge in upright if abs(edge[end] - place) <= _SNAP]
            xs = clusters([edge["x0"] for edge in ending])
            for x0, x1 in pairwise(xs):
                if x1 - x0 > 3 * _SNAP and not _is_closed(level, (x0 + x1) / 2, place, near):
                    closing.append(_edge(Rule(x0, place, x1, place)))
    return closing


def _is_closed(level: list[dict[str, Any]], middle: float, place: float, near: float) -> bool:
    return any(abs(edge["top"] - place) <= near and edge["x0"] < middle < edge["x1"] for edge in level)


def _columns(table: Sequence[Box]) -> int:
    return len(clusters([cell[0] for cell in table]))


def clusters(values: Sequence[float], near: float = _SNAP) -> list[float]:
    """Values that lie close together become one (their first)."""
    found: list[float] = []
    for value in sorted(values):
        if not found or value - found[-1] > near:
            found.append(value)
    return found


def index_of(marks: Sequence[float], value: float) -> int:
    """Which mark lies nearest to the value."""
    return min(range(len(marks)), key=lambda index: abs(marks[index] - value))


def _around(table: Sequence[Box]) -> Box:
    return (
        min(cell[0] for cell in table),
        min(cell[1] for cell in table),
        max(cell[2] for cell in table),
        max(cell[3] for cell in table),
    )


def _area(box: Box) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])


def _within(words: Sequence[Word], box: Box) -> tuple[list[Word], list[Word]]:
    inside: list[Word] = []
    outside: list[Word] = []
    for word in words:
        middle = (word.x0 + word.x1) / 2
        fits = box[0] <= middle <= box[2] and box[1] <= word.middle <= box[3]
        (inside if fits else outside).append(word)
    return inside, outside


def _fill(table: Sequence[Box], words: list[Word], page: int) -> tuple[Grid | None, list[Word]]:
    """Put words into the table's cells; words between cells are given back."""
    tops = clusters([cell[1] for cell in table] + [cell[3] for cell in table])
    _, top, _, bottom = _around(table)
    cells: list[GridCell] = []
    for box in sorted(table, key=lambda cell: (cell[1], cell[0], _area(cell))):
        inside, words = _within(words, box)
        row = index_of(tops, box[1])
        span = max(index_of(tops, box[3]) - row, 1)
        pad = max(min((word.x0 for word in inside), default=box[0]) - box[0], 0.0)
        paras = cell_paragraphs(inside, page, right=box[2] - min(pad, 12.0))
        cells.append(GridCell(row, span, box[0], box[2], paras))
    if not any(cell.paras for cell in cells):
        return None, words
    holes, words = _holes(cells, tops, _around(table), words, page)
    cells = with_parted_bands([*cells, *holes], page)
    exact = all(word.confidence is None for cell in cells for para in cell.paras for word in para.words)
    return _without_empty_rows(Grid(cells, page, top, bottom, exact=exact)), words


def _holes(
    cells: list[GridCell], tops: list[float], around: Box, words: list[Word], page: int
) -> tuple[list[GridCell], list[Word]]:
    """Where words stand inside the table but in no cell (lines that cannot be seen inside a dark bar), the free
    part of their row is a cell."""
    holes: list[GridCell] = []
    for row, (top, bottom) in enumerate(pairwise(tops)):
        here = [word for word in words if top <= word.middle < bottom]
        if not here:
            continue
        covering = sorted((cell.x0, cell.x1) for cell in cells if cell.row <= row < cell.row + cell.row_span)
        for x0, x1 in _free(covering, around[0], around[2]):
            inside = [word for word in here if x0 <= (word.x0 + word.x1) / 2 <= x1]
            if inside:
                taken = {id(word) for word in inside}
                words = [word for word in words if id(word) not in taken]
                holes.append(GridCell(row, 1, x0, x1, paragraphs_of(inside, page)))
    return holes, words


def _free(covering: Sequence[tuple[float, float]], left: float, right: float) -> list[tuple[float, float]]:
    free: list[tuple[float, float]] = []
    for x0, x1 in [*covering, (right, right)]:
        if x0 - left > 2 * _SNAP:
            free.append((left, x0))
        left = max(left, x1)
    return free


def _without_empty_rows(grid: Grid) -> Grid:
    """Rows in which no cell begins (they come from double lines) are closed up."""
    starts = sorted({cell.row for cell in grid.cells})
    numbers = {row: index for index, row in enumerate(starts)}
    for cell in grid.cells:
        covered = [row for row in starts if cell.row <= row < cell.row + cell.row_span]
        cell.row, cell.row_span = numbers[cell.row], len(covered)
    return grid
