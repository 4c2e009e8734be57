"""The layout as a Word file: real headings, tables with header rows, pictures with alternative text.

It carries the page's own letters, so that it is set as the PDF is.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from summaries.choosing.sentences import sentences
from summaries.choosing.words import words
from summaries.writing import word_fonts
from summaries.writing import word_parts as parts
from summaries.writing.colours import colours
from summaries.writing.layout import Item, Layout, Row, Sheet, end_rows

_BETWEEN = 2.6
_WIDEST_GAP = 1.2
"""Word's tables have heading bands that the PDF has not, so the gaps are smaller."""
_WHEN = datetime(2020, 1, 1)


def make(layout: Layout) -> bytes:
    """The page as .docx."""
    from docx import Document

    document = Document()
    for paragraph in document.paragraphs:
        paragraph._p.getparent().remove(paragraph._p)
    _set_up(document, layout)
    for n, sheet in enumerate(layout.sheets):
        if n:
            parts.page_break(document)
        _Sheet(document, layout).write(sheet)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def set_up(document: Any, sizes: Any, title: str) -> None:
    """Page size, margins, styles, language and clean metadata."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.shared import Mm

    section = document.sections[0]
    section.page_width, section.page_height = Mm(sizes.width), Mm(sizes.height)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(sizes.margin)
    if getattr(sizes, "run_in", False):  # Word's heading rows need a little more than the PDF
        section.top_margin = section.bottom_margin = Mm(sizes.margin - 1)
    section.header_distance = section.footer_distance = Mm(4)
    tint = colours("white")
    font = word_fonts.embed(document, sizes.font)
    tight = bool(getattr(sizes, "run_in", False))
    parts.style(document, "Normal", font, sizes.body_pt, tint["ink"], bold=False, spacing=sizes.spacing)
    parts.style(document, "Heading 1", font, sizes.title_pt, "FFFFFF", bold=True, spacing=1.15 if tight else 1.35)
    parts.style(document, "Heading 2", font, sizes.band_pt, "FFFFFF", bold=True, spacing=1.1 if tight else 1.3)
    parts.style(document, "Heading 3", font, sizes.body_pt, tint["about"], bold=True, spacing=sizes.spacing)
    parts.style(document, "Caption", font, sizes.small_pt, tint["quiet"], bold=False, spacing=sizes.small_spacing)
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), "en-GB")
    document.styles["Normal"].element.get_or_add_rPr().append(language)
    properties = document.core_properties
    properties.title, properties.author, properties.language = title, "", "en-GB"
    properties.comments = properties.last_modified_by = properties.subject = ""
    properties.created = properties.modified = _WHEN


def _set_up(document: Any, layout: Layout) -> None:
    set_up(document, layout.geometry, layout.title)


class _Sheet:
    """Writes the parts of one sheet, in reading order."""

    def __init__(self, document: Any, layout: Layout) -> None:
        self.document = document
        self.layout = layout
        self.sizes = layout.geometry
        self.tint = colours(layout.page.style.paper_colour)
        self.text = words("page")
        pic = self.sizes.picture + 3.2
        side = (self.sizes.inner_width - _BETWEEN) / 2
        self.widths = [pic, side - pic, _BETWEEN, pic, side - pic]
        left, right = (side, side) if self.sizes.one_column else (self.sizes.goal_width, self.sizes.help_width)
        self.row_widths = [pic, left - pic, _BETWEEN, pic, right - pic]

    def write(self, sheet: Sheet) -> None:
        gap = min(sheet.gap, _WIDEST_GAP)
        if sheet.first:
            self._title()
            parts.gap(self.document, gap)
        if sheet.about:
            self._cards(sheet.about, "about", self.text("by_others" if self.layout.by_others else "about_me"))
            parts.gap(self.document, gap)
        if sheet.rows:
            self._rows(sheet.rows)
            parts.gap(self.document, gap)
        if sheet.more:
            self._cards(sheet.more, "helps", self.text("more_help"))
            parts.gap(self.document, gap)
        if sheet.strip_names or sheet.counted:
            self._strip(sheet)
            parts.gap(self.document, gap)
        if sheet.ends:
            self._ends(sheet)
        self._foot()

    def _title(self) -> None:
        paragraph = self.document.add_paragraph(style="Heading 1")
        paragraph.add_run(" " + self.layout.title)
        parts.shade_paragraph(paragraph, self.tint["top"])

    def _table(self, description: str) -> Any:
        return parts.table(self.document, self.widths, description)

    def _band(self, table: Any, cells: Sequence[tuple[int, int, str, str]]) -> None:
        """A header row; each cell is (first column, last column, words, colour)."""
        row = parts.row(table, self.widths, header=True)
        for first, last, heading, colour in cells:
            cell = row.cells[first].merge(row.cells[last])
            cell.paragraphs[0].style = self.document.styles["Heading 2"]
            cell.paragraphs[0].add_run(heading)
            parts.shade(cell, self.tint[colour])

    def _cards(self, items: Sequence[Item], part: str, heading: str) -> None:
        table = self._table(heading)
        self._band(table, [(0, 4, heading, part)])
        for n in range(0, len(items), 2):
            row = parts.row(table, self.widths)
            pair = items[n : n + 2]
            if len(pair) == 1:
                wide = row.cells[1].merge(row.cells[4])
                self._item(row.cells[0], wide, pair[0], part)
                continue
            for item, first in zip(pair, (0, 3), strict=True):
                self._item(row.cells[first], row.cells[first + 1], item, part)

    def _rows(self, rows: Sequence[Row]) -> None:
        table = parts.table(self.document, self.row_widths, self.text("goals"))
        self._band(table, [(0, 1, self.text("goals"), "goals"), (3, 4, self.layout.helps_heading, "helps")])
        for entry in rows:
            made = [parts.row(table, self.row_widths) for _ in entry.helps] or [parts.row(table, self.row_widths)]
            if entry.goal is None:
                for row, item in zip(made, entry.helps, strict=True):
                    self._item(row.cells[0], row.cells[1].merge(row.cells[4]), item, "helps")
                continue
            if not entry.helps:
                self._item(made[0].cells[0], made[0].cells[1].merge(made[0].cells[4]), entry.goal, "goals")
                continue
            left = made[0].cells[0].merge(made[-1].cells[0]), made[0].cells[1].merge(made[-1].cells[1])
            self._item(*left, entry.goal, "goals")
            for row, item in zip(made, entry.helps, strict=True):
                self._item(row.cells[3], row.cells[4], item, "helps")

    def _item(self, left: Any, right: Any, item: Item, part: str) -> None:
        """A picture cell and a words cell."""
        for cell in (left, right):
            parts.shade(cell, self.tint[part + "-tint"])
        if item.picture is not None:
            paragraph = left.paragraphs[0]
            paragraph.paragraph_format.line_spacing = 1.0
            parts.picture(paragraph, item.picture, self.sizes.picture - 1)
        self._words(right, item)

    def _words(self, cell: Any, item: Item) -> None:
        run_in = self.sizes.run_in and item.label
        written = [(item.label, "Heading 3")] if item.label and not run_in else []
        written += [(sentence, "Normal") for sentence in sentences(item.line.text)]
        written += [(item.line.note, "Normal")] if item.line.note else []
        for n, (text, style) in enumerate(written):
            paragraph = cell.paragraphs[0] if n == 0 else cell.add_paragraph()
            paragraph.style = self.document.styles[style]
            if run_in and n == 0:
                paragraph.add_run(f"{str(item.label).rstrip(':')}: ").bold = True
            paragraph.add_run(text)

    def _strip(self, sheet: Sheet) -> None:
        if sheet.strip_names:
            paragraph = self.document.add_paragraph()
            paragraph.add_run(self.text("other_goals") + ": ").bold = True
            paragraph.add_run(", ".join(sheet.strip_names) + ".")
            if self.sizes.run_in and sheet.counted:
                paragraph.add_run(f" {sheet.counted}")
        if sheet.counted and not (self.sizes.run_in and sheet.strip_names):
            self.document.add_paragraph(sheet.counted)

    def _ends(self, sheet: Sheet) -> None:
        pic, both = self.widths[0], self.sizes.inner_width - _BETWEEN
        left = both * sheet.ends_split
        widths = [pic, left - pic, _BETWEEN, pic, both - left - pic]
        table = parts.table(self.document, widths, " / ".join(heading for _, heading, _ in sheet.ends))
        for cards in end_rows(sheet.ends):
            places = [(0, 1), (3, 4)] if len(cards) > 1 else [(0, 4)]
            if cards[0] is sheet.ends[0]:
                band = zip(places, cards, strict=True)
                self._band(table, [(*place, heading, part) for place, (part, heading, _) in band])
            made = [parts.row(table, widths) for _ in range(max(len(items) for _, _, items in cards))]
            for (first, last), (part, _, items) in zip(places, cards, strict=True):
                for n, item in enumerate(items):
                    bottom = made[-1] if n == len(items) - 1 else made[n]  # the last one takes all rows that are left
                    left = made[n].cells[first].merge(bottom.cells[first])
                    self._item(left, made[n].cells[first + 1].merge(bottom.cells[last]), item, part)

    def _foot(self) -> None:
        told = f"{self.layout.dated or ''} {self.layout.sources}".strip() if self.layout.sources else ""
        if told and not self.sizes.run_in:
            self.document.add_paragraph(told, style="Caption")
            told = ""
        credit = self.document.add_paragraph(f"{told} {self.text('credit')} ".lstrip(), style="Caption")
        parts.link(credit, self.text("credit_link"), self.text("licence_link"))
