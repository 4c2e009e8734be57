"""Word files that hold scanned pages as pictures."""

from __future__ import annotations

import io
from dataclasses import replace
from functools import partial
from pathlib import Path

from PIL import Image

from summaries.errors import CompanionError
from summaries.reading.document import Document
from summaries.reading.word.package import R, WordPackage, local

_FEW_LETTERS = 600
_LEAST_SIDE = 600
_MOST_PICTURES = 120


def with_scans(document: Document, path: Path) -> Document:
    """The document itself; or, where it has hardly any words but large pictures, with the words of those."""
    if sum(len(block.text) for block in document.blocks) > _FEW_LETTERS:
        return document
    pictures = _large(path)
    if not pictures:
        return document
    from summaries.reading.layout.assemble import assemble
    from summaries.reading.ocr.pages import PagePicture, recognise_pages
    from summaries.reading.ocr.picture import open_picture

    pages = [
        PagePicture(number, partial(open_picture, io.BytesIO(data))) for number, data in enumerate(pictures, start=1)
    ]
    seen = assemble(list(recognise_pages(pages)), document.stem, "scan")
    own = len(document.blocks)
    blocks = document.blocks + tuple(replace(block, id=block.id + own) for block in seen.blocks)
    return Document(blocks, document.stem, "scan", len(pages), document.warnings + seen.warnings)


def _large(path: Path) -> list[bytes]:
    """The large pictures of the body, in order, each once."""
    found: list[bytes] = []
    with WordPackage(path) as package:
        body = package.xml(package.main)
        relations = package.relations(package.main)
        seen: set[str] = set()
        for element in body.iter() if body is not None else ():
            if local(element) not in ("blip", "imagedata") or len(found) >= _MOST_PICTURES:
                continue
            _, part = relations.get(element.get(R + "embed") or element.get(R + "id") or "", ("", ""))
            if not part or part in seen:
                continue
            seen.add(part)
            data = package.data(part)
            if data and _is_large(data):
                found.append(data)
    return found


def _is_large(data: bytes) -> bool:
    try:
        with Image.open(io.BytesIO(data)) as picture:
            return min(picture.size) >= _LEAST_SIDE
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError, CompanionError):
        return False
