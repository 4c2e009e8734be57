"""Walk through a Word file in reading order and give its blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from lxml import etree

from summaries.model import BlockKind, CellPosition
from summaries.reading import sentences
from summaries.reading.document import BlockList
from summaries.reading.headers import mark_bold_headers
from summaries.reading.lines import Span, bold_lead, bullet, listed, split_lines, without_start
from summaries.reading.word.numbering import Number, Numbering
from summaries.reading.word.package import W, local, value
from summaries.reading.word.runs import Content, Fields, RunReader
from summaries.reading.word.styles import Style, Styles, outline_level
from summaries.reading.word.tables import Cell, children, lay_out

_BLOCKS = frozenset(["p", "tbl", "altChunk"])
_LIST_STYLE = re.compile(r"^list (?:bullet|number)\s*(\d)?")
_MOST_BLOCKS = 100_000


@dataclass(frozen=True)
class Place:
    """Where the walk is: the kind that plain paragraphs get here, and the table cell around."""

    kind: BlockKind | None = None
    cell: CellPosition | None = None
    bold: bool = False


@dataclass(frozen=True)
class _Shape:
    style: Style
    heading: int | None
    number: Number | None
    style_list: int | None


class Walker:
    """Turns the stories of one Word file (body, headers, notes) into blocks, each piece of text once."""

    def __init__(
        self,
        styles: Styles,
        numbering: Numbering,
        out: BlockList,
        notes: dict[tuple[str, str], etree._Element],
        diagrams: dict[str, list[str]],
    ) -> None:
        self._styles = styles
        self._numbering = numbering
        self._out = out
        self._notes = notes
        self._diagrams = diagrams
        self._runs = RunReader(styles)
        self._tables = 0

    def story(self, root: etree._Element, place: Place) -> None:
        """Walk one story with its own fields."""
        self._blocks(root, place, Fields(root))

    def _blocks(self, parent: etree._Element, place: Place, fields: Fields) -> None:
        carried: tuple[Content, etree._Element] | None = None
        for element in children(parent, _BLOCKS):
            name = local(element)
            if name == "p":
                carried = self._paragraph(element, place, fields, carried)
                continue
            if carried:
                self._emit(carried[0], carried[1], place, fields)
                carried = None
            if name == "tbl":
                self._table(element, place, fields)
            else:
                self._out.warn(sentences.PARTS_ELSEWHERE)
        if carried:
            self._emit(carried[0], carried[1], place, fields)

    def _paragraph(
        self, paragraph: etree._Element, place: Place, fields: Fields, carried: tuple[Content, etree._Element] | None
    ) -> tuple[Content, etree._Element] | None:
        """A paragraph whose end mark was deleted runs on into the next (17.13.5.15)."""
        style = self._styles.get(value(paragraph.find(W + "pPr"), "pStyle"))
        content = self._runs.content(paragraph, style, fields)
        if carried:
            carried[0].extend(content)
            content = carried[0]
        mark = paragraph.find(f"{W}pPr/{W}rPr")
        if mark is not None and (mark.find(W + "del") is not None or mark.find(W + "moveFrom") is not None):
            return content, paragraph
        self._emit(content, paragraph, place, fields)
        return None

    def _emit(self, content: Content, paragraph: etree._Element, place: Place, fields: Fields) -> None:
        if any(text.strip() for text, _ in content.spans):
            self._add_lines(content, self._shape(paragraph), place)
        for box in content.boxes:
            self._blocks(box, replace(place, kind=place.kind or "text_box", bold=False), Fields(box))
        for relation in content.diagrams:
            for text in self._diagrams.get(relation, ()):
                self._out.add(text, place.kind or "text_box", cell=place.cell)
        for note in content.notes:
            root = self._notes.pop(note, None)
            if root is not None:
                self._blocks(root, replace(place, kind="footnote", bold=False), Fields(root))

    def _shape(self, paragraph: etree._Element) -> _Shape:
        properties = paragraph.find(W + "pPr")
        style_id = value(properties, "pStyle")
        style = self._styles.get(style_id)
        direct = outline_level(properties)
        heading = (style.outline if direct is None else direct) or None
        own = properties.find(W + "numPr") if properties is not None else None
        num_id = value(own, "numId") or style.num_id
        number = None
        if num_id and num_id != "0":
            depth = value(own, "ilvl") or (style.num_level if value(own, "numId") is None else None)
            if depth is None:
                tied = self._numbering.level_of_style(num_id, style_id)
                depth = str(tied or 0)
            number = self._numbering.next(num_id, int(depth) if depth.isdecimal() else 0)
        listed = _LIST_STYLE.match(style.name)
        deep = int(listed.group(1) or 1) if listed else None
        if number and deep:
            number = replace(number, level=max(number.level, deep))  # "List Bullet 2" is a list of its own, one in
        return _Shape(style, heading, number, deep if num_id is None else None)

    def _add_lines(self, content: Content, shape: _Shape, place: Place) -> None:
        spans = [(text, bold or place.bold) for text, bold in content.spans]
        for index, line in enumerate(split_lines(spans, whole=shape.heading is not None)):
            if len(self._out.blocks) >= _MOST_BLOCKS:
                return
            self._add_line(line, shape, place, first=index == 0)

    def _add_line(self, line: list[Span], shape: _Shape, place: Place, *, first: bool) -> None:
        text = "".join(piece for piece, _ in line)
        number = shape.number if first else None
        drawn = number.text if number else None
        kind: BlockKind = place.kind or ("cell" if place.cell else "paragraph")
        level = None
        if place.kind in ("header", "footer", "footnote"):
            pass
        elif shape.heading is not None:
            kind, level = "heading", shape.heading
        elif shape.number is not None or shape.style_list is not None:
            kind, level = "list_item", shape.number.level if shape.number else shape.style_list
        else:
            rest, typed = bullet(text)
            if not typed:
                rest, drawn = listed(text)
            if typed or drawn:
                kind, level = "list_item", 1
                line = without_start(line, len(text) - len(rest))
                text = rest
        if number and drawn and (number.meaningful or kind == "heading"):
            text = f"{drawn} {text}"
        self._out.add(
            text,
            kind,
            level=level,
            bold=all(bold for piece, bold in line if piece.strip()),
            bold_lead=bold_lead(line),
            cell=place.cell,
            style=shape.style.name or None,
            number=drawn,
        )

    def _table(self, table: etree._Element, place: Place, fields: Fields) -> None:
        index = self._tables
        self._tables += 1
        rows, header_rows = lay_out(table)
        bold_row, bold_column = self._bold_parts(table)
        around = place.cell
        parent = (around.table, around.row, around.column) if around else None
        start = len(self._out.blocks)
        for cell in (cell for row in rows for cell in row):
            position = CellPosition(
                table=index,
                row=cell.row,
                column=cell.column,
                row_span=cell.row_span,
                column_span=cell.column_span,
                header=cell.row in header_rows,
                parent=parent,
            )
            bold = (bold_row and cell.row == 0) or (bold_column and cell.column == 0)
            for element in self._cell_parts(cell):
                kind = None if place.kind == "text_box" else place.kind
                self._blocks(element, Place(kind, position, bold), fields)
        mark_bold_headers(self._out, start, index)

    @staticmethod
    def _cell_parts(cell: Cell) -> Iterator[etree._Element]:
        yield cell.element
        yield from cell.more

    def _bold_parts(self, table: etree._Element) -> tuple[bool, bool]:
        """Does the table's style make its first row, its first column bold?"""
        properties = table.find(W + "tblPr")
        style = self._styles.get(value(properties, "tblStyle"), "table")
        look = properties.find(W + "tblLook") if properties is not None else None
        if look is None:
            return style.first_row_bold, False
        try:
            flags = int(look.get(W + "val") or "0", 16)
        except ValueError:
            flags = 0
        first_row = look.get(W + "firstRow", "1" if flags & 0x20 else "0") in ("1", "true", "on")
        first_column = look.get(W + "firstColumn", "1" if flags & 0x80 else "0") in ("1", "true", "on")
        return style.first_row_bold and first_row, style.first_column_bold and first_column
