""" "My meeting" as a Word file: real headings, a table of pictures and words for each part, boxes to write in."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

from summaries.choosing.words import words
from summaries.writing import word_parts as parts
from summaries.writing.colours import colours
from summaries.writing.explaining import Entry, Explained, Part
from summaries.writing.geometry import Geometry
from summaries.writing.word import set_up

_BOX_MM = 30.0


def make(paper: Explained, sizes: Geometry) -> bytes:
    """The paper as .docx."""
    from docx import Document

    document = Document()
    set_up(document, sizes, paper.title)
    tint = colours("white")
    parts.shade_paragraph(document.add_paragraph(" " + paper.title, style="Heading 1"), tint["top"])
    document.add_paragraph(paper.subtitle)
    for part in paper.parts:
        if part.entries:
            _part(document, part, sizes, tint)
    _foot(document, paper)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _part(document: Any, part: Part, sizes: Geometry, tint: dict[str, str]) -> None:
    from docx.shared import Mm

    heading = document.add_paragraph(" " + part.heading, style="Heading 2")
    heading.paragraph_format.space_before, heading.paragraph_format.space_after = Mm(4), Mm(1.5)
    heading.paragraph_format.keep_with_next = True
    parts.shade_paragraph(heading, tint[part.colour])
    half = (sizes.inner_width - sizes.picture - 4) / 2
    widths = [sizes.picture + 4, half, half]
    table = parts.table(document, widths, part.heading)
    for entry in part.entries:
        row = parts.row(table, widths)
        for cell in row.cells:
            parts.shade(cell, tint[part.colour + "-tint"])
        if entry.picture is not None:
            row.cells[0].paragraphs[0].paragraph_format.line_spacing = 1.0
            parts.picture(row.cells[0].paragraphs[0], entry.picture, sizes.picture)
        _words(row, entry)
        if entry.box:
            _box(table, widths)


def _words(row: Any, entry: Entry) -> None:
    """The words of one entry: over both columns, or one column for each age."""
    if not entry.by_age:
        _fill(row.cells[1].merge(row.cells[2]), _told(entry))
        return
    for cell, (label, told) in zip(row.cells[1:], entry.by_age, strict=True):
        _fill(cell, [(label, True), *((text, False) for text in told)])
    if entry.due:
        _fill(row.cells[2], [(entry.due, True)], more=True)


def _told(entry: Entry) -> list[tuple[str, bool]]:
    """The paragraphs of an entry, each with whether it is bold."""
    number = f"{entry.number}. " if entry.number else ""
    told = [(number + text if n == 0 else text, False) for n, text in enumerate(entry.sentences)]
    for name, role, meaning in entry.people:
        told.append((words("explain")("meeting", "person", name=name, role=role) if role else name, True))
        told += [(meaning, False)] if meaning else []
    return told + ([(entry.due, True)] if entry.due else [])


def _fill(cell: Any, told: Sequence[tuple[str, bool]], more: bool = False) -> None:
    """Each sentence is a paragraph of its own; the first takes the paragraph that every cell has."""
    for n, (text, bold) in enumerate(told):
        paragraph = cell.paragraphs[0] if n == 0 and not more else cell.add_paragraph()
        paragraph.add_run(text).bold = bold or None


def _box(table: Any, widths: list[float]) -> None:
    """An empty row with lines round it, to write or draw in."""
    from docx.enum.table import WD_ROW_HEIGHT_RULE
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.shared import Mm

    row = parts.row(table, widths)
    row.height, row.height_rule = Mm(_BOX_MM), WD_ROW_HEIGHT_RULE.AT_LEAST
    cell = row.cells[0].merge(row.cells[2])
    borders = OxmlElement("w:tcBorders")
    for side in ("top", "left", "bottom", "right"):
        line = OxmlElement(f"w:{side}")
        for key, value in (("val", "single"), ("sz", "12"), ("space", "0"), ("color", "414B5A")):
            line.set(qn(f"w:{key}"), value)
        borders.append(line)
    cell._tc.get_or_add_tcPr().append(borders)


def _foot(document: Any, paper: Explained) -> None:
    text = words("page")
    document.add_paragraph()
    credit = document.add_paragraph(" ".join((*paper.foot, text("credit"))) + " ", style="Caption")
    parts.link(credit, text("credit_link"), text("licence_link"))
