"""What kind of file is it? Told by its first bytes, never by its name."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Literal

from summaries.errors import DamagedFile, LockedFile, TooBig, UnknownFileType, UnusableFile
from summaries.reading import sentences

FileKind = Literal["docx", "pdf", "image", "office"]
"""`office` is what only LibreOffice can read: .doc, .odt, .rtf."""

MOST_BYTES = 200 * 1024 * 1024
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_IMAGES = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"II*\x00", b"MM\x00*", b"BM", b"GIF8")
_HEAD = 64 * 1024
_OLE_LOOK = 8 * 1024 * 1024


def file_kind(path: Path) -> FileKind:
    """The kind of the file by its bytes.

    Raises `UnusableFile` (folder, missing, unreadable, empty), `LockedFile`, `TooBig`, `DamagedFile` or
    `UnknownFileType`.
    """
    head = first_bytes(path)
    if head.startswith(b"PK\x03\x04"):
        return _zip_kind(path)
    if head.startswith(_OLE):
        return _ole_kind(path)
    if b"%PDF-" in head[:1024]:
        return "pdf"
    if head.startswith(_IMAGES) or (head[:4] == b"RIFF" and head[8:12] == b"WEBP"):
        return "image"
    if head.lstrip().startswith(b"{\\rtf"):
        return "office"
    if path.suffix.lower() in (".docx", ".docm"):
        raise DamagedFile(sentences.DAMAGED_WORD)
    if path.suffix.lower() == ".pdf":
        raise DamagedFile(sentences.DAMAGED_PDF)
    raise UnknownFileType(sentences.UNKNOWN)


def first_bytes(path: Path) -> bytes:
    """The file's first 64 KB. Raises `UnusableFile`, `UnknownFileType` or `TooBig` with the reason."""
    try:
        if path.is_dir():
            raise UnusableFile(sentences.A_FOLDER)
        if not path.exists():
            raise UnusableFile(sentences.NOT_THERE)
        if not path.is_file():
            raise UnknownFileType(sentences.UNKNOWN)
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except (OSError, ValueError):
        raise UnusableFile(sentences.CANNOT_OPEN) from None
    if not head.strip(b"\x00 \t\r\n"):
        raise UnusableFile(sentences.EMPTY)
    if size > MOST_BYTES:
        raise TooBig(sentences.TOO_BIG)
    return head


def _zip_kind(path: Path) -> FileKind:
    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist())
            mimetype = b""
            if "mimetype" in names:
                with archive.open("mimetype") as file:
                    mimetype = file.read(200)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError, EOFError):
        raise DamagedFile(sentences.DAMAGED_WORD) from None
    if b"opendocument.text" in mimetype:
        return "office"
    if any(name.startswith("word/") for name in names):
        return "docx"
    if any(name.startswith(("xl/", "ppt/", "visio/")) for name in names) or mimetype:
        raise UnknownFileType(sentences.NOT_WORD)
    if "[Content_Types].xml" in names:
        return "docx"  # the main part may lie anywhere; the package's relations say where
    raise UnknownFileType(sentences.UNKNOWN)


def _ole_kind(path: Path) -> FileKind:
    """An OLE container is an encrypted .docx or an old Office file; its folder names its streams in UTF-16."""
    with path.open("rb") as file:
        data = file.read(_OLE_LOOK)
        if path.stat().st_size > _OLE_LOOK:
            file.seek(-min(_OLE_LOOK, path.stat().st_size - _OLE_LOOK), 2)
            data += file.read(_OLE_LOOK)
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise LockedFile(sentences.LOCKED)
    if "WordDocument".encode("utf-16-le") in data:
        return "office"
    raise UnknownFileType(sentences.NOT_WORD if "Workbook".encode("utf-16-le") in data else sentences.UNKNOWN)
