"""The page's own letters inside a Word file, so that Word and LibreOffice set it as the PDF does.

Office Open XML (ECMA-376 part 4, 4.8) wants the first 32 bytes of an embedded font turned round with a key that stands
in the font table. Both families are under the Open Font License, which allows this. A program that does not read
embedded letters takes Arial, which is narrower.
"""

from __future__ import annotations

import uuid
from typing import Any
from xml.sax.saxutils import quoteattr

from summaries.writing import fonts

_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OBFUSCATED = "application/vnd.openxmlformats-officedocument.obfuscatedFont"


def embed(document: Any, font: str) -> str:
    """Put `font` (regular and bold) into `document`; gives the family's name, for its styles."""
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    table = document.part.part_related_by(f"{_REL}/fontTable")
    entries = []
    for face, kind in zip(fonts.faces(font), ("embedRegular", "embedBold"), strict=True):
        key = uuid.uuid5(uuid.NAMESPACE_DNS, f"{face.family}-{face.weight}")
        name = PackURI(f"/word/fonts/{face.family.replace(' ', '')}-{face.weight}.odttf")
        part = Part(name, _OBFUSCATED, obfuscated(fonts.data(face), key), document.part.package)
        relation = table.relate_to(part, f"{_REL}/font")
        entries.append(f'<w:{kind} r:id="{relation}" w:fontKey="{{{str(key).upper()}}}"/>')
    family = fonts.family(font)
    table._blob = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        f'<w:fonts xmlns:w="{_MAIN}" xmlns:r="{_REL}"><w:font w:name={quoteattr(family)}>'
        f'<w:altName w:val="Arial"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/>'
        f"{''.join(entries)}</w:font></w:fonts>"
    ).encode()
    _say_so(document)
    return family


def obfuscated(data: bytes, key: uuid.UUID) -> bytes:
    """The font with its first 32 bytes turned round by the key; doing it twice gives the font again."""
    turned = key.bytes[::-1]
    return bytes(byte ^ turned[n % 16] for n, byte in enumerate(data[:32])) + data[32:]


def _say_so(document: Any) -> None:
    """Tell Word that letters are embedded (the setting stands right after the zoom)."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    settings = document.settings.element
    zoom = settings.find(qn("w:zoom"))
    settings.insert(0 if zoom is None else settings.index(zoom) + 1, OxmlElement("w:embedTrueTypeFonts"))
