"""Small pieces of a Word file that python-docx has no words for: shading, header rows, alternative text."""

from __future__ import annotations

import io
from typing import Any

from docx.enum.text import WD_BREAK, WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from summaries.writing.pictures import Picture


def style(document: Any, name: str, font: str, size: float, colour: str, *, bold: bool, spacing: float) -> None:
    """Set up one of Word's own styles: letters, colour, no space around, an exact line height."""
    chosen = document.styles[name]
    chosen.font.name, chosen.font.size, chosen.font.bold, chosen.font.italic = font, Pt(size), bold, False
    chosen.font.color.rgb = RGBColor.from_string(colour)
    fonts = chosen.element.get_or_add_rPr().get_or_add_rFonts()
    for kind in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(kind), font)
    for kind in ("w:asciiTheme", "w:hAnsiTheme", "w:cstheme", "w:eastAsiaTheme"):
        if fonts.get(qn(kind)) is not None:
            del fonts.attrib[qn(kind)]
    chosen.paragraph_format.space_before = chosen.paragraph_format.space_after = Pt(0)
    chosen.paragraph_format.line_spacing_rule = WD_LINE_SPACING.EXACTLY
    chosen.paragraph_format.line_spacing = Pt(size * spacing)
    chosen.paragraph_format.keep_with_next = False


def table(document: Any, widths: list[float], description: str) -> Any:
    """An empty table with fixed column widths in mm, no lines, and a description for screen readers."""
    made = document.add_table(rows=0, cols=len(widths))
    made.autofit = False
    properties = made._tbl.tblPr
    look = properties.find(qn("w:tblLook"))
    for old in (*properties.findall(qn("w:tblLayout")), *([look] if look is not None else [])):
        properties.remove(old)
    properties.append(_borders())  # Word wants these in this order (ECMA-376 part 1, 17.4.59)
    properties.append(_element("w:tblLayout", type="fixed"))
    properties.append(_margins())
    if look is not None:
        properties.append(look)
    properties.append(_element("w:tblCaption", val=description))
    for column, millimetres in zip(made.columns, widths, strict=True):
        column.width = Mm(millimetres)
    return made


def row(made: Any, widths: list[float], *, header: bool = False) -> Any:
    """A new row that never breaks over pages; `header` marks it as the table's header row."""
    new = made.add_row()
    properties = new._tr.get_or_add_trPr()
    properties.append(OxmlElement("w:cantSplit"))
    if header:
        properties.append(OxmlElement("w:tblHeader"))
    for cell, width in zip(new.cells, widths, strict=True):
        cell.width = Mm(width)
    return new


def shade(cell: Any, fill: str) -> None:
    """Give a cell its background colour (RRGGBB)."""
    _shading(cell._tc.get_or_add_tcPr(), fill)


def shade_paragraph(paragraph: Any, fill: str) -> None:
    """Give a paragraph its background colour (RRGGBB)."""
    _shading(paragraph._p.get_or_add_pPr(), fill)


def picture(paragraph: Any, shown: Picture, size: float) -> None:
    """Put a picture, `size` mm a side, with its alternative text. Raster for Word takes no SVG."""
    inline = paragraph.add_run().add_picture(io.BytesIO(shown.png_bytes(200)), width=Mm(size))
    properties = inline._inline.docPr
    properties.set("descr", shown.alt)
    properties.set("name", shown.concept)


def gap(document: Any, millimetres: float) -> None:
    """An empty line of an exact height, which keeps two tables apart."""
    paragraph = document.add_paragraph()
    paragraph.paragraph_format.line_spacing_rule = WD_LINE_SPACING.EXACTLY
    paragraph.paragraph_format.line_spacing = Mm(millimetres)


def page_break(document: Any) -> None:
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)


def link(paragraph: Any, text: str, address: str) -> None:
    """A real hyperlink."""
    relation = paragraph.part.relate_to(
        address, "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink", is_external=True
    )
    element = OxmlElement("w:hyperlink")
    element.set(qn("r:id"), relation)
    run = paragraph.add_run(text)
    run.font.underline = True
    element.append(run._r)
    paragraph._p.append(element)


def _borders() -> Any:
    """A white line keeps the rows of a table apart, as cards are."""
    borders = _element("w:tblBorders")
    borders.append(_element("w:insideH", val="single", sz="18", space="0", color="FFFFFF"))
    return borders


def _margins() -> Any:
    margins = _element("w:tblCellMar")
    for side, width in (("top", 40), ("left", 70), ("bottom", 40), ("right", 70)):
        margins.append(_element(f"w:{side}", w=str(width), type="dxa"))
    return margins


def _element(tag: str, **attributes: str) -> Any:
    element = OxmlElement(tag)
    for key, value in attributes.items():
        element.set(qn(f"w:{key}"), value)
    return element


def _shading(properties: Any, fill: str) -> None:
    properties.append(_element("w:shd", val="clear", color="auto", fill=fill))
