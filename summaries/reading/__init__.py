"""A plan's file into blocks of text in reading order: Word, PDF, scans, photos; and meeting letters."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from summaries.reading.document import Document

__all__ = ["Document", "read"]


def read(path: Path | Sequence[Path]) -> Document:
    """Read one file, or several photos of pages as one plan.

    The reader is chosen by the file's first bytes, never by its name. Raises `UnusableFile` (one of its
    kinds) with a plain sentence for whatever cannot be used, `PartMissing` where a system part is needed.
    """
    from summaries.reading.choose import read_file, read_photos

    if isinstance(path, (str, Path)):
        return read_file(Path(path))
    return read_photos([Path(each) for each in path])
