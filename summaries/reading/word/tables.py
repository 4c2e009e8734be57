"""The geometry of a Word table: which cell stands in which row and column, and how far it reaches."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from summaries.reading.word.package import W, local, switch, value
from summaries.reading.word.runs import choice

_SEEN_THROUGH = frozenset(["sdtContent", "customXml", "smartTag", "ins", "moveTo", "Choice", "Fallback"])
_MOST_COLUMNS = 512


@dataclass
class Cell:
    """One cell as it shows. Rows and columns count from 0, columns on the table's grid."""

    element: etree._Element
    row: int
    column: int
    column_span: int
    row_span: int = 1
    more: list[etree._Element] = field(default_factory=list)
    """Cells drawn as one with this (`w:hMerge`), whose text belongs here."""


@dataclass
class _Laid:
    element: etree._Element
    column: int
    span: int
    down: str | None
    across: str | None


def children(parent: etree._Element, wanted: frozenset[str]) -> Iterator[etree._Element]:
    """The wanted children of an element, seen through content controls, accepted insertions and the like."""
    for child in parent:
        name = local(child)
        if name in wanted:
            yield child
        elif name == "sdt":
            content = child.find(W + "sdtContent")
            if content is not None:
                yield from children(content, wanted)
        elif name == "AlternateContent":
            yield from children(choice(child), wanted)
        elif name in _SEEN_THROUGH:
            yield from children(child, wanted)


def lay_out(table: etree._Element) -> tuple[list[list[Cell]], set[int]]:
    """The cells that show, row by row, and which rows say that they are headers."""
    rows: list[list[_Laid]] = []
    header_rows: set[int] = set()
    for row in children(table, frozenset(["tr"])):
        properties = row.find(W + "trPr")
        if properties is not None and properties.find(W + "del") is not None:
            continue
        if switch(properties, "hidden"):
            continue
        if switch(properties, "tblHeader"):
            header_rows.add(len(rows))
        rows.append(_lay_row(row, properties))
    return [_cells(rows, index) for index in range(len(rows))], header_rows


def _lay_row(row: etree._Element, properties: etree._Element | None) -> list[_Laid]:
    column = _whole(value(properties, "gridBefore"), 0)
    laid: list[_Laid] = []
    for cell in children(row, frozenset(["tc"])):
        cell_properties = cell.find(W + "tcPr")
        if cell_properties is not None and cell_properties.find(W + "cellDel") is not None:
            continue
        span = max(_whole(value(cell_properties, "gridSpan"), 1), 1)
        laid.append(_Laid(cell, column, span, _merge(cell_properties, "vMerge"), _merge(cell_properties, "hMerge")))
        column += span
    return laid


def _merge(properties: etree._Element | None, name: str) -> str | None:
    element = properties.find(W + name) if properties is not None else None
    return None if element is None else element.get(W + "val") or "continue"


def _cells(rows: list[list[_Laid]], index: int) -> list[Cell]:
    cells: list[Cell] = []
    for laid in rows[index]:
        if laid.across == "continue" and cells:
            cells[-1].column_span += laid.span
            cells[-1].more.append(laid.element)
        elif laid.down == "continue" and _opened_above(rows, index, laid.column):
            continue  # Word does not draw what such a cell holds
        else:
            span_down = _rows_down(rows, index, laid.column) if laid.down else 1
            cells.append(Cell(laid.element, index, laid.column, laid.span, span_down))
    return cells


def _opened_above(rows: list[list[_Laid]], index: int, column: int) -> bool:
    above = _at(rows[index - 1], column) if index else None
    return above is not None and above.down is not None


def _rows_down(rows: list[list[_Laid]], index: int, column: int) -> int:
    count = 1
    for below in rows[index + 1 :]:
        laid = _at(below, column)
        if laid is None or laid.down != "continue":
            break
        count += 1
    return count


def _at(row: list[_Laid], column: int) -> _Laid | None:
    return next((laid for laid in row if laid.column == column), None)


def _whole(text: str | None, otherwise: int) -> int:
    return min(int(text), _MOST_COLUMNS) if text and text.isdecimal() and len(text) < 9 else otherwise
