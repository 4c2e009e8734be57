""" "My views" as a Word file: real headings, a table with a header row, own words to the letter."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from summaries.choosing.words import words
from summaries.writing import word_parts as parts
from summaries.writing.colours import colours
from summaries.writing.geometry import Geometry
from summaries.writing.word import set_up

if TYPE_CHECKING:
    from summaries.writing.views import Cell, ViewsPaper

_WIDTHS = [112.0, 36.0, 36.0]


def make(made: ViewsPaper, sizes: Geometry) -> bytes:
    """The paper as .docx."""
    from docx import Document

    document = Document()
    set_up(document, sizes, made.title)
    tint = colours("white")
    title = document.add_paragraph(" " + made.title, style="Heading 1")
    parts.shade_paragraph(title, tint["top"])
    if made.most_important:
        _heading(document, words("myviews")("most_important"), tint["next"])
        said = document.add_paragraph()
        run = said.add_run(made.most_important)
        run.bold = True
        parts.shade_paragraph(said, tint["next-tint"])
    for group in made.groups:
        _heading(document, group.heading, tint["goals"])
        for answer in group.answers:
            if answer.question:
                document.add_paragraph(answer.question, style="Heading 3")
            document.add_paragraph(answer.words)
            if answer.typed_by:
                document.add_paragraph(words("myviews")("typed_by", who=answer.typed_by), style="Caption")
    if made.helps:
        _helps(document, made, tint)
    _foot(document, made)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _heading(document: Any, text: str, colour: str) -> None:
    from docx.shared import Mm

    paragraph = document.add_paragraph(" " + text, style="Heading 2")
    parts.shade_paragraph(paragraph, colour)
    paragraph.paragraph_format.space_before = Mm(4)
    paragraph.paragraph_format.space_after = Mm(1.5)
    paragraph.paragraph_format.keep_with_next = True


def _helps(document: Any, made: ViewsPaper, tint: dict[str, str]) -> None:
    text = words("myviews")
    _heading(document, text("helps"), tint["helps"])
    table = parts.table(document, _WIDTHS, text("helps"))
    header = parts.row(table, _WIDTHS, header=True)
    for cell, column in zip(header.cells, ("help", "happening", "helping"), strict=True):
        cell.paragraphs[0].style = document.styles["Heading 3"]
        cell.paragraphs[0].add_run(text("columns", column))
    for entry in made.helps:
        row = parts.row(table, _WIDTHS)
        row.cells[0].paragraphs[0].add_run(entry.text).bold = True
        if entry.words:
            row.cells[0].add_paragraph(entry.words)
        if entry.quote:
            row.cells[0].add_paragraph(entry.quote, style="Caption")
        _answer(row.cells[1], entry.happening)
        _answer(row.cells[2], entry.helping)
        for cell in row.cells:
            parts.shade(cell, tint["helps-tint"])


def _answer(cell: Any, answer: Cell) -> None:
    if answer.picture is not None:
        cell.paragraphs[0].paragraph_format.line_spacing = 1.0
        parts.picture(cell.paragraphs[0], answer.picture, 12)
        cell.add_paragraph(answer.text)
    else:
        cell.paragraphs[0].add_run(answer.text)


def _foot(document: Any, made: ViewsPaper) -> None:
    text = words("page")
    told = " ".join(part for part in (words("myviews")("own_words"), made.said_on, text("credit")) if part)
    credit = document.add_paragraph(told + " ", style="Caption")
    parts.link(credit, text("credit_link"), text("licence_link"))
