"""Choose the reader of a meeting by the file's first bytes."""

from __future__ import annotations

from pathlib import Path

from summaries.errors import TooBig, UnknownFileType, UnusableFile
from summaries.model import Meeting
from summaries.reading import sentences
from summaries.reading.document import Document, fold

_MOST_BYTES = 2 * 1024 * 1024


def read_any(path: Path) -> Meeting:
    """The meeting in a file of any kind. Raises `UnusableFile` or one of its kinds."""
    text = _plain_text(path)
    if text is None:
        meeting = _letter(path)
    elif "BEGIN:VCALENDAR" in text[:2000].upper():
        from summaries.reading.meeting.calendar import read_calendar

        meeting = read_calendar(text)
    else:
        from summaries.reading.meeting.listed import read_listed

        listed = read_listed(text) if path.suffix.lower() not in (".txt", ".eml", ".md") else None
        meeting = listed if listed is not None else _typed(text)
    if meeting.date is None and meeting.start is None and meeting.place is None:
        raise UnusableFile(sentences.NO_MEETING)
    return meeting


def _plain_text(path: Path) -> str | None:
    """The file's text where it is plain text, else None."""
    from summaries.reading.files import first_bytes

    head = first_bytes(path)
    if head.lstrip()[:5] in (b"%PDF-", b"{\\rtf") or head.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        return None
    utf16 = head.startswith((b"\xff\xfe", b"\xfe\xff"))
    if b"\x00" in head and not utf16:
        return None
    if path.stat().st_size > _MOST_BYTES:
        raise TooBig(sentences.TOO_BIG)
    data = path.read_bytes()
    for encoding in ("utf-16",) if utf16 else ("utf-8-sig", "cp1252"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        return None if sum(not each.isprintable() and not each.isspace() for each in text[:4000]) > 20 else text
    raise UnknownFileType(sentences.UNKNOWN)


def _letter(path: Path) -> Meeting:
    from summaries.reading.choose import read_file
    from summaries.reading.meeting.letter import meeting_of

    return meeting_of(read_file(path))


def _typed(text: str) -> Meeting:
    """A letter as plain text, one block a line."""
    from summaries.model import Block
    from summaries.reading.lines import bullet
    from summaries.reading.meeting.letter import meeting_of

    blocks: list[Block] = []
    for line in text.splitlines():
        rest, marked = bullet(line)
        if fold(rest):
            blocks.append(Block(len(blocks), fold(rest), "list_item" if marked else "paragraph"))
    return meeting_of(Document(tuple(blocks), "letter", "docx"))
