"""Read a PDF: open it within limits, take each page's words or have them recognised, lay them out."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pypdfium2 as pdfium
import pypdfium2.raw as raw
from PIL import Image

from summaries.errors import DamagedFile, LockedFile, TooBig
from summaries.reading import sentences
from summaries.reading.document import Document
from summaries.reading.layout.assemble import assemble
from summaries.reading.layout.types import PageContent
from summaries.reading.pdf.words import is_picture, page_content

MOST_PAGES = 400
MOST_SCANNED = 120
_MOST_SIDE = 6000


def read_pdf(path: Path) -> Document:
    """The blocks of a PDF. Raises `DamagedFile`, `LockedFile`, `TooBig`, and `PartMissing` for scans."""
    try:
        document = pdfium.PdfDocument(path)
    except pdfium.PdfiumError as error:
        if "password" in str(error).lower():
            raise LockedFile(sentences.LOCKED) from None
        raise DamagedFile(sentences.DAMAGED_PDF) from None
    try:
        count = len(document)
        if count > MOST_PAGES:
            raise TooBig(sentences.TOO_MANY_PAGES)
        if count == 0:
            raise DamagedFile(sentences.DAMAGED_PDF)
        _fill_forms(document, count)
        pages = [_page(document, index) for index in range(count)]
        scanned = [index for index, (_, picture) in enumerate(pages) if picture]
        contents = [content for content, _ in pages]
        if scanned:
            _recognise(document, scanned, contents)
    finally:
        document.close()
    return assemble(contents, path.stem, "scan" if 2 * len(scanned) > count else "pdf")


def _fill_forms(document: pdfium.PdfDocument, count: int) -> None:
    """What was typed into a form's fields is drawn beside the page's text: make it text of the page."""
    if document.get_formtype() == raw.FORMTYPE_NONE:
        return
    document.init_forms()
    for index in range(count):
        try:
            page = document[index]
            page.flatten()
            page.close()
        except pdfium.PdfiumError:
            continue


def _page(document: pdfium.PdfDocument, index: int) -> tuple[PageContent, bool]:
    """The page's own text, and whether the page is a picture that must be recognised."""
    try:
        page = document[index]
        try:
            content = page_content(page, index + 1)
            return content, is_picture(page, content)
        finally:
            page.close()
    except pdfium.PdfiumError:
        raise DamagedFile(sentences.DAMAGED_PDF) from None


def _recognise(document: pdfium.PdfDocument, scanned: list[int], contents: list[PageContent]) -> None:
    from summaries.reading.ocr.pages import PagePicture, recognise_pages

    if len(scanned) > MOST_SCANNED:
        raise TooBig(sentences.TOO_MANY_PAGES)
    pages = [PagePicture(index + 1, partial(_drawn, document, index), contents[index].width) for index in scanned]
    for index, content in zip(scanned, recognise_pages(pages), strict=True):
        contents[index] = content


def _drawn(document: pdfium.PdfDocument, index: int) -> Image.Image:
    """The page as a grey picture at 200 dots an inch."""
    try:
        page = document[index]
        try:
            wide, tall = page.get_size()
            scale = min(200 / 72, _MOST_SIDE / max(wide, tall, 1.0))
            return page.render(scale=scale, grayscale=True).to_pil().convert("L")
        finally:
            page.close()
    except (pdfium.PdfiumError, ValueError):
        raise DamagedFile(sentences.DAMAGED_PDF) from None
