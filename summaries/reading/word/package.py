"""A .docx is a zip of XML parts: open it safely, with limits, and follow its relations."""

from __future__ import annotations

import posixpath
import re
import zipfile
import zlib
from pathlib import Path
from types import TracebackType

from lxml import etree

from summaries.errors import DamagedFile, LockedFile, TooBig
from summaries.reading import sentences

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_OFFICE_DOCUMENT = "/officeDocument"
_MOST_PART = 48 * 1024 * 1024
_MOST_ALL = 160 * 1024 * 1024
_MOST_ENTRIES = 20_000
# "Strict" Word files use other names for the same things (ISO/IEC 29500 part 1).
_STRICT = (
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
    (b"http://purl.oclc.org/ooxml/drawingml/", b"http://schemas.openxmlformats.org/drawingml/2006/"),
)
_DOCTYPE = re.compile(rb"<\s*!\s*DOCTYPE", re.IGNORECASE)


class WordPackage:
    """The parts of one .docx. Nothing is unpacked to disk, nothing outside the file is opened."""

    def __init__(self, path: Path) -> None:
        try:
            self._zip = zipfile.ZipFile(path)
            entries = self._zip.infolist()
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError):
            raise DamagedFile(sentences.DAMAGED_WORD) from None
        if len(entries) > _MOST_ENTRIES:
            raise TooBig(sentences.TOO_BIG)
        self._names = {entry.filename.replace("\\", "/").lower(): entry for entry in entries}
        self._read = 0
        self.main = self._main_part()

    def __enter__(self) -> WordPackage:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._zip.close()

    def data(self, name: str) -> bytes | None:
        """The bytes of a part, or None where there is none. Raises `TooBig`, `DamagedFile`, `LockedFile`."""
        entry = self._names.get(name.lstrip("/").lower())
        if entry is None:
            return None
        if entry.flag_bits & 1:
            raise LockedFile(sentences.LOCKED)
        try:
            with self._zip.open(entry) as file:
                data = file.read(_MOST_PART + 1)
        except (zipfile.BadZipFile, zlib.error, OSError, ValueError, NotImplementedError, RuntimeError, EOFError):
            raise DamagedFile(sentences.DAMAGED_WORD) from None
        self._read += len(data)
        if len(data) > _MOST_PART or self._read > _MOST_ALL:
            raise TooBig(sentences.TOO_BIG)
        return data

    def xml(self, name: str) -> etree._Element | None:
        """The root of an XML part, or None where there is none."""
        data = self.data(name)
        return None if data is None else parse(data)

    def relations(self, name: str) -> dict[str, tuple[str, str]]:
        """The relations of a part: id -> (last word of the type, part name). Links outside are left out."""
        folder, base = posixpath.split(name)
        root = self.xml(posixpath.join(folder, "_rels", base + ".rels"))
        found: dict[str, tuple[str, str]] = {}
        for child in root if root is not None else ():
            target, kind = child.get("Target"), child.get("Type") or ""
            if child.get("TargetMode") == "External" or not target:
                continue
            part = target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target)
            found[child.get("Id") or ""] = (kind.rsplit("/", 1)[-1], posixpath.normpath(part))
        return found

    def _main_part(self) -> str:
        for kind, part in self.relations("").values():
            if kind == "officeDocument" and part.lower() in self._names:
                return part
        if "word/document.xml" in self._names:
            return "word/document.xml"
        raise DamagedFile(sentences.DAMAGED_WORD)


def parse(data: bytes) -> etree._Element:
    """Parse XML without entities, document type or network. Raises `DamagedFile`."""
    plain = data.replace(b"\x00", b"") if data[:2] in (b"\xff\xfe", b"\xfe\xff") else data
    if _DOCTYPE.search(plain):
        raise DamagedFile(sentences.UNSAFE_WORD)
    if b"purl.oclc.org" in data:
        for strict, usual in _STRICT:
            data = data.replace(strict, usual)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        raise DamagedFile(sentences.DAMAGED_WORD) from None
    if root is None:
        raise DamagedFile(sentences.DAMAGED_WORD)
    return root


def local(element: etree._Element) -> str:
    """The element's name without its namespace; "" for what is not an element."""
    tag = element.tag
    return tag.rsplit("}", 1)[-1] if isinstance(tag, str) else ""


def value(parent: etree._Element | None, name: str, attribute: str = "val") -> str | None:
    """The `w:val` (or another attribute) of a direct child `w:name`, or None."""
    if parent is None:
        return None
    child = parent.find(W + name)
    return None if child is None else child.get(W + attribute)


def switch(parent: etree._Element | None, name: str) -> bool | None:
    """An on/off property (ECMA-376 part 1, 17.17.4): None where it is not set."""
    if parent is None:
        return None
    child = parent.find(W + name)
    if child is None:
        return None
    return (child.get(W + "val") or "true").lower() not in ("0", "false", "off", "none")
