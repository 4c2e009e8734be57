"""Page contents into a document."""

from __future__ import annotations

from statistics import mean

from summaries.reading import sentences
from summaries.reading.document import BlockList, Document, DocumentKind
from summaries.reading.layout.emit import Emitter
from summaries.reading.layout.pages import items_of
from summaries.reading.layout.running import take_running
from summaries.reading.layout.types import PageContent

_UNSURE = 0.75


def assemble(pages: list[PageContent], stem: str, kind: DocumentKind) -> Document:
    """The document of pages whose words and rules are known: headers, then all pages, then footers."""
    out = BlockList()
    for page in pages:
        known = [word.confidence for word in page.words if word.confidence is not None]
        if known and mean(known) < _UNSURE:
            out.warn(sentences.HARD_PAGE.format(page=page.number))
    headers, footers = take_running(pages)
    for text, number in headers:
        out.add(text, "header", page=number)
    Emitter(out, items_of(pages)).all()
    for text, number in footers:
        out.add(text, "footer", page=number)
    return Document(tuple(out.blocks), stem, kind, len(pages), tuple(out.warnings))
