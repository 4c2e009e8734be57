"""Read a PDF: open it within limits, take each page's words, lay them out."""

from __future__ import annotations

from pathlib import Path

import pypdfium2 as pdfium

from summaries.errors import DamagedFile, LockedFile, TooBig
from summaries.reading import sentences
from summaries.reading.document import BlockList, Document
from summaries.reading.layout.emit import Emitter
from summaries.reading.layout.pages import items_of
from summaries.reading.layout.running import take_running
from summaries.reading.layout.types import PageContent
from summaries.reading.pdf.words import page_content

MOST_PAGES = 400


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
        pages = [_page(document, index) for index in range(count)]
    finally:
        document.close()
    return lay_out(pages, path.stem)


def _page(document: pdfium.PdfDocument, index: int) -> PageContent:
    try:
        page = document[index]
        try:
            return page_content(page, index + 1)
        finally:
            page.close()
    except pdfium.PdfiumError:
        raise DamagedFile(sentences.DAMAGED_PDF) from None


def lay_out(pages: list[PageContent], stem: str) -> Document:
    """The document of pages whose words and rules are known."""
    out = BlockList()
    headers, footers = take_running(pages)
    for text in headers:
        out.add(text, "header", page=1)
    Emitter(out, items_of(pages)).all()
    for text in footers:
        out.add(text, "footer", page=1)
    return Document(tuple(out.blocks), stem, "pdf", len(pages), tuple(out.warnings))
