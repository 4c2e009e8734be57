"""Choose the reader for a file by its first bytes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from summaries.errors import DamagedFile, TooBig, UnknownFileType, UnusableFile
from summaries.reading import sentences
from summaries.reading.document import Document
from summaries.reading.files import file_kind

MOST_PHOTOS = 120
_PHOTO = frozenset([".jpg", ".jpeg", ".png", ".tif", ".tiff", ".bmp", ".webp", ".gif"])


def read_file(path: Path) -> Document:
    """Read one file of any kind that can be read."""
    kind = file_kind(path)
    if kind == "docx":
        document = _word(path)
    elif kind == "pdf":
        document = _pdf(path)
    elif kind == "image":
        document = _photos([path], path.stem)
    else:
        from summaries.reading.office import read_office

        document = read_office(path)
    if not document.blocks:
        raise UnusableFile(sentences.NO_TEXT)
    return document


def read_photos(paths: Sequence[Path]) -> Document:
    """Read several photos, or a folder of them, as the pages of one plan; a folder's in the order of names."""
    photos: list[Path] = []
    for path in paths:
        photos += _in_folder(path) if path.is_dir() else [path]
    if not photos:
        raise UnusableFile(sentences.NO_PHOTOS)
    if len(photos) == 1 and file_kind(photos[0]) != "image":
        return read_file(photos[0])
    if any(file_kind(photo) != "image" for photo in photos):
        raise UnknownFileType(sentences.NO_PHOTOS)
    folder = next((path for path in paths if path.is_dir()), None)
    document = _photos(photos, folder.resolve().name if folder else photos[0].stem)
    if not document.blocks:
        raise UnusableFile(sentences.NO_TEXT)
    return document


def _in_folder(folder: Path) -> list[Path]:
    try:
        names = [path for path in folder.iterdir() if path.suffix.lower() in _PHOTO and not path.name.startswith(".")]
    except OSError:
        raise UnusableFile(sentences.CANNOT_OPEN) from None
    return sorted(names, key=by_number)


def by_number(path: Path) -> list[tuple[int, str]]:
    """page2 comes before page10."""
    parts = re.findall(r"\d+|\D+", path.name.lower())
    return [(int(part), "") if part.isdecimal() and len(part) < 20 else (-1, part) for part in parts]


def _photos(paths: Sequence[Path], stem: str) -> Document:
    from summaries.reading.layout.assemble import assemble
    from summaries.reading.ocr.pages import PagePicture, recognise_pages
    from summaries.reading.ocr.picture import open_picture

    if len(paths) > MOST_PHOTOS:
        raise TooBig(sentences.TOO_MANY_PAGES)
    pages = [PagePicture(number, partial(open_picture, path)) for number, path in enumerate(paths, start=1)]
    return assemble(list(recognise_pages(pages)), stem, "photos")


def _word(path: Path) -> Document:
    from summaries.reading.word import read_word
    from summaries.reading.word.pictures import with_scans

    try:
        return with_scans(read_word(path), path)
    except RecursionError:
        raise DamagedFile(sentences.DAMAGED_WORD) from None


def _pdf(path: Path) -> Document:
    from summaries.reading.pdf import read_pdf

    return read_pdf(path)
