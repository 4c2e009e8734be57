"""All pages together: running lines out, tables and sentences that go over a page joined again."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summaries.reading.layout.columns import flow_of
from summaries.reading.layout.forms import with_forms
from summaries.reading.layout.grids import clusters, grids_of, index_of
from summaries.reading.layout.reading_on import reads_on
from summaries.reading.layout.types import Grid, GridCell, Item, PageContent, Para, Rule, Word

_MOST_SHIFT = 25.0
_CORNER = 3.0
_MOST_EDGES = 400
_CODED = re.compile(r"^[A-K]\d{1,2}(?:\.\d{1,2})+[.:)]?\s+[A-Z]")
"""A help's own number, as councils print it at the head of its cell."""


def items_of(pages: Sequence[PageContent]) -> list[Item]:
    """The paragraphs and tables of all pages in reading order; call after `take_running`."""
    items: list[Item] = []
    for page in pages:
        new = _page_items(page)
        if items and new:
            new = _join(items, new)
        items += new
    return with_forms(items)


def _page_items(page: PageContent) -> list[Item]:
    """Tables part the page into bands; each band is read by itself."""
    grids, words = grids_of(page)
    _mark_boxed(words, page.rules)
    items: list[Item] = []
    start = -1.0
    for grid in grids:
        above = [word for word in words if start <= word.middle < grid.top]
        items += flow_of(above, page.number)
        items.append(grid)
        start = max(start, grid.top)
    items += flow_of([word for word in words if word.middle >= start], page.number)
    return items


def _mark_boxed(words: Sequence[Word], rules: Sequence[Rule]) -> None:
    """Mark the words right under the edge of a box (a title bar, a frame); a line under words is no box."""
    upright = [rule for rule in rules if rule.x0 == rule.x1 and rule.bottom - rule.top > _CORNER]
    if not upright or len(rules) > _MOST_EDGES:
        return
    edges = [
        rule
        for rule in rules
        if rule.top == rule.bottom
        and any(
            min(abs(side.x0 - rule.x0), abs(side.x0 - rule.x1)) <= _CORNER
            and min(abs(side.top - rule.top), abs(side.bottom - rule.top)) <= _CORNER
            for side in upright
        )
    ]
    for rule in edges:
        for word in words:
            if rule.x0 <= word.x0 <= rule.x1 and -0.3 * word.size <= word.top - rule.top <= 0.9 * word.size:
                word.boxed = True


def _join(items: list[Item], new: list[Item]) -> list[Item]:
    last, first = items[-1], new[0]
    if isinstance(last, Grid) and isinstance(first, Grid) and _same_columns(last, first):
        _append(last, first)
        return new[1:]
    if isinstance(last, Para) and isinstance(first, Para) and reads_on(last, first):
        last.lines += first.lines
        last.full = first.full
        return new[1:]
    if isinstance(last, Para) and isinstance(first, Grid):
        _take_first_row(last, first)
    return new


def _take_first_row(last: Para, grid: Grid) -> None:
    """A row over the whole table, cut by the page: what stands of it on the next page goes to its first words."""
    top = grid.row(0)
    if len(top) != 1 or top[0].row_span != 1 or len(top[0].paras) != 1 or grid.rows < 2 or not grid.row(1):
        return
    rest = top[0].paras[0]
    if rest.lines[0].text[:1].islower() and reads_on(last, rest):
        last.lines += rest.lines
        last.full = rest.full
        grid.cells.remove(top[0])
        for cell in grid.cells:
            cell.row -= 1


def _same_columns(before: Grid, after: Grid) -> bool:
    if before.ruled != after.ruled:
        return False
    near = 14.0 if not before.ruled else 4.0 if before.exact and after.exact else 8.0
    if not (before.exact and after.exact):
        _line_up(before, after)
    ours = clusters([cell.x0 for cell in before.cells] + [cell.x1 for cell in before.cells], near)
    theirs = clusters([cell.x0 for cell in after.cells] + [cell.x1 for cell in after.cells], near)
    few, many = sorted((ours, theirs), key=len)
    if abs(few[0] - many[0]) > near or abs(few[-1] - many[-1]) > near:
        return False
    return all(abs(mark - many[index_of(many, mark)]) <= near for mark in few)


def _line_up(before: Grid, after: Grid) -> None:
    """Pages of a scan lie a little differently on the glass: bring the tables' left edges together."""
    shift = min(cell.x0 for cell in before.cells) - min(cell.x0 for cell in after.cells)
    if abs(shift) <= _MOST_SHIFT:
        for cell in after.cells:
            cell.x0 += shift
            cell.x1 += shift


def _append(grid: Grid, more: Grid) -> None:
    """Put the rows of the next page under the table, without its repeated header rows."""
    skip = 0
    while skip < min(more.rows, 3) and _row_text(more, skip) and _row_text(more, skip) == _row_text(grid, skip):
        skip += 1
    cells = [cell for cell in more.cells if cell.row >= skip]
    if not cells:
        return
    start = grid.rows
    first = [cell for cell in cells if cell.row == skip]
    shortest = min(cell.row_span for cell in first)
    plain = [cell for cell in first if cell.row_span == shortest]
    goes_on = _row_goes_on(grid, plain)
    done = {id(cell) for cell in first if _continue(grid, cell, start - 1, goes_on, cell.row_span - shortest)}
    shift = start - skip - (shortest if goes_on else 0)
    for cell in cells:
        if id(cell) not in done:
            cell.row += shift
            grid.cells.append(cell)


def _row_text(grid: Grid, row: int) -> str:
    return "|".join(" ".join(word.text for para in cell.paras for word in para.words) for cell in grid.row(row))


def _over(grid: Grid, cell: GridCell) -> GridCell | None:
    """The last cell of the table that stands over this one."""
    near = 5.0 if grid.exact else 9.0
    over = [each for each in grid.cells if abs(each.x0 - cell.x0) < near and each.row + each.row_span == grid.rows]
    return over[0] if over else None


def _row_goes_on(grid: Grid, first: Sequence[GridCell]) -> bool:
    """Is the first row of the next page the rest of the last row?"""
    if any(_CODED.match(cell.paras[0].lines[0].text) for cell in first if cell.paras):
        return False  # "F7.4 A sloping board …" begins a row, whatever goes on beside it
    pairs = [(over, cell) for over, cell in ((_over(grid, cell), cell) for cell in first) if over and over.paras]
    reading = [cell for over, cell in pairs if over and cell.paras and reads_on(over.paras[-1], cell.paras[0])]
    if any(cell.paras[0].lines[0].text[:1].islower() for cell in reading):
        return True
    filled = [cell for cell in first if cell.paras]
    if reading and len(filled) == len(reading):  # what else has words would be a new row
        return True
    if not pairs or pairs[0][1].paras:
        return False
    # Only the first cell blank, of several: a new row beside a cell that covers both.
    return len(first) - len(filled) > 1 or len(pairs) == 2


def _continue(grid: Grid, cell: GridCell, last: int, row_goes_on: bool, longer: int) -> bool:
    """Let the cell over this one go on: as part of its row, or because it covers the rows below too."""
    over = _over(grid, cell)
    if over is None:
        if row_goes_on:
            cell.row = last
            grid.cells.append(cell)
        return row_goes_on
    reads = bool(over.paras and cell.paras and reads_on(over.paras[-1], cell.paras[0]))
    if reads and not row_goes_on:
        # A merged cell may go on beside a new row; two short cells of two rows ("2", "3") do not read on.
        before, after = over.paras[-1].lines[-1].text.rstrip(), cell.paras[0].lines[0].text
        reads = after[:1].islower() or before.endswith((",", "-", "–", "(", " and", " or", " of", " the", " a", " to"))
    covers = not cell.paras and bool(over.paras) and cell.x0 == min(each.x0 for each in grid.cells)
    if not row_goes_on and not reads and not covers:
        return False
    over.row_span += longer if row_goes_on else cell.row_span
    paras = list(cell.paras)
    if reads:
        over.paras[-1].lines += paras[0].lines
        over.paras[-1].full = paras[0].full
        paras = paras[1:]
    over.paras += paras
    return True
