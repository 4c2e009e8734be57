"""Choose the reader for a file by its first bytes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from summaries.errors import DamagedFile, UnknownFileType, UnusableFile
from summaries.reading import sentences
from summaries.reading.document import Document
from summaries.reading.files import file_kind


def read_file(path: Path) -> Document:
    """Read one file of any kind that can be read."""
    kind = file_kind(path)
    if kind == "docx":
        document = _word(path)
    elif kind == "pdf":
        document = _pdf(path)
    else:
        raise UnknownFileType(sentences.UNKNOWN)
    if not document.blocks:
        raise UnusableFile(sentences.NO_TEXT)
    return document


def read_photos(paths: Sequence[Path]) -> Document:
    """Read several photos, in order, as the pages of one plan."""
    raise UnknownFileType(sentences.UNKNOWN)


def _word(path: Path) -> Document:
    from summaries.reading.word import read_word

    try:
        return read_word(path)
    except RecursionError:
        raise DamagedFile(sentences.DAMAGED_WORD) from None


def _pdf(path: Path) -> Document:
    from summaries.reading.pdf import read_pdf

    return read_pdf(path)
