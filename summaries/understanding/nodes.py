"""A plan's blocks as nodes in reading order: a text (heading, paragraph, list item) or a row of a table."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from summaries.model import Block

# What a form shows where nothing was filled in.
_PROMPT = re.compile(
    r"^\W*(?:click|tap|click or tap|please)(?: here)?(?: or tap)?(?: here)? to (?:enter|add|insert|choose)\b.{0,30}$"
    r"|^\W*(?:choose|select) an? (?:item|date|option)\W*$|^\W*(?:enter|insert|type) (?:text|date|name)(?: here)?\W*$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Cell:
    """One cell of a row. `carried` is True where a merged cell reaches down into this row from an earlier one."""

    column: int
    span: int
    blocks: tuple[Block, ...]
    carried: bool = False
    header: bool = False

    @property
    def text(self) -> str:
        return " ".join(block.text for block in self.blocks)


@dataclass(frozen=True)
class Row:
    """One row of a table with at least two cells that hold something."""

    table: int
    row: int
    cells: tuple[Cell, ...]
    width: int

    @property
    def own(self) -> tuple[Cell, ...]:
        return tuple(cell for cell in self.cells if not cell.carried)

    @property
    def first_id(self) -> int:
        return min(block.id for cell in self.own for block in cell.blocks)


@dataclass(frozen=True)
class Text:
    """One block that stands alone: outside tables, or in a row where no other cell holds anything."""

    block: Block
    alone_in_row: bool = False
    goal: bool = False
    """True for the first sentence of a paragraph "Objective 1: … The authority will arrange …"."""
    after_goal: bool = False
    """True for the help that follows in that paragraph."""

    @property
    def first_id(self) -> int:
        return self.block.id


Node = Row | Text


@dataclass
class _Grid:
    """One table while it is gathered: cells by (row, column)."""

    cells: dict[tuple[int, int], list[Block]] = field(default_factory=lambda: defaultdict(list))
    width: int = 0


def nodes(blocks: Iterable[Block]) -> tuple[Node, ...]:
    """Every block of the body once, as texts and rows in reading order; headers and footers are left out."""
    grids: dict[int, _Grid] = defaultdict(_Grid)
    found: list[Node] = []
    outer: set[tuple[int, int, int]] = set()
    for block in blocks:
        if block.kind in ("header", "footer") or _PROMPT.match(block.text):
            continue
        cell = block.cell
        if cell is None:
            found.append(Text(block))
            continue
        grid = grids[cell.table]
        grid.cells[cell.row, cell.column].append(block)
        grid.width = max(grid.width, cell.column + cell.column_span)
        if cell.parent:
            outer.add(cell.parent)
    for table, grid in grids.items():
        found.extend(_rows(table, grid, outer))
    return tuple(sorted(found, key=lambda node: node.first_id))


def _rows(table: int, grid: _Grid, outer: set[tuple[int, int, int]]) -> Iterable[Node]:
    by_row: dict[int, list[Cell]] = defaultdict(list)
    for (row, column), blocks in sorted(grid.cells.items()):
        place = blocks[0].cell
        if place is None:
            continue
        plain = tuple(b for b in blocks)
        by_row[row].append(Cell(column, place.column_span, plain, header=place.header))
        for below in range(1, place.row_span):
            by_row[row + below].append(Cell(column, place.column_span, plain, carried=True, header=place.header))
    for row, cells in sorted(by_row.items()):
        own = [cell for cell in cells if not cell.carried]
        if not own:
            continue
        if len(by_row) <= 2 and _are_cards(own):
            for cell in own:
                yield from (Text(block) for block in cell.blocks)
            continue
        holds_table = any((table, row, cell.column) in outer for cell in own)
        if len(cells) == 1 or (len(own) == 1 and holds_table):
            yield from (Text(block, alone_in_row=True) for block in own[0].blocks)
        elif holds_table:
            for cell in own:
                yield from (Text(block) for block in cell.blocks)
        else:
            yield Row(table, row, tuple(sorted(cells, key=lambda c: c.column)), grid.width)


def _are_cards(own: list[Cell]) -> bool:
    """Whether cells side by side are boxes of their own, each with a title over several lines, and no columns."""
    return (
        len(own) >= 2
        and all(len(c.blocks) >= 2 and (c.blocks[0].bold or c.blocks[0].kind == "heading") for c in own)
        and all(len(c.blocks[0].text.split()) <= 10 and not any(b.bold for b in c.blocks[-1:]) for c in own)
        and any(len(c.blocks) >= 4 for c in own)
    )
