"""Ways of damaging a file that still leave much of it whole, so that readers get deep into it."""

from __future__ import annotations

import copy
import io
import random
import re
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

from lxml import etree

Damage = Callable[[bytes, random.Random], bytes]
_STREAM = re.compile(rb"stream\r?\n(.*?)endstream", re.DOTALL)
_NUMBERS = [b"-1", b"0", b"1", b"65536", b"2147483648", b"-99999999999", b"1e400", b"NaN", b""]
_WORDS = [
    "",
    " ",
    "\u202eabc",
    "Section F",
    "Section A to K",
    "E1",
    "-1",
    "0",
    "99999999999",
    "\ud7ff",
    "x" * 5000,
    "%1.%2",
    "1:1",
]


def any_damage(data: bytes, ending: str, chance: random.Random) -> bytes:
    """The file with one to four kinds of damage."""
    kinds = {".docx": [in_parts, in_xml, in_xml, in_bytes], ".pdf": [in_bytes, in_streams, in_streams, in_numbers]}
    for _ in range(chance.randint(1, 4)):
        data = chance.choice(kinds.get(ending, [in_bytes, in_numbers, in_lines]))(data, chance)
    return data


def in_bytes(data: bytes, chance: random.Random) -> bytes:
    """Bytes changed, cut out, doubled, or the rest cut off."""
    changed = bytearray(data)
    for _ in range(chance.randint(1, 20)):
        if not changed:
            break
        start = chance.randrange(len(changed))
        change = chance.randrange(4)
        if change == 0:
            changed[start] = chance.randrange(256)
        elif change == 1:
            del changed[start : start + chance.randint(1, 400)]
        elif change == 2:
            changed[start:start] = changed[start : start + chance.randint(1, 400)]
        elif chance.random() < 0.1:
            del changed[start:]
    return bytes(changed)


def in_numbers(data: bytes, chance: random.Random) -> bytes:
    """Numbers changed to ones that nobody expects."""
    found = list(re.finditer(rb"-?\d+(?:\.\d+)?", data))
    for hit in sorted(chance.sample(found, min(len(found), 5)), key=lambda h: -h.start()):
        data = data[: hit.start()] + chance.choice(_NUMBERS) + data[hit.end() :]
    return data


def in_lines(data: bytes, chance: random.Random) -> bytes:
    """Lines in another order, doubled or left out."""
    lines = data.splitlines(keepends=True)
    for _ in range(chance.randint(1, 6)):
        if lines:
            line = lines.pop(chance.randrange(len(lines)))
            for _ in range(chance.randrange(3)):
                lines.insert(chance.randrange(len(lines) + 1), line)
    return b"".join(lines)


def in_streams(data: bytes, chance: random.Random) -> bytes:
    """The packed streams of a PDF unpacked, damaged inside, and packed again."""
    found = list(_STREAM.finditer(data))
    for hit in sorted(chance.sample(found, min(len(found), 3)), key=lambda h: -h.start()):
        try:
            inside = zlib.decompress(hit.group(1))
        except zlib.error:
            continue
        worse = chance.choice([in_bytes, in_numbers, in_lines])(inside, chance)
        data = data[: hit.start(1)] + zlib.compress(worse) + b"\n" + data[hit.end(1) :]
    return data


def in_parts(data: bytes, chance: random.Random) -> bytes:
    """Parts of a Word file left out, emptied, swapped or damaged as bytes."""
    parts = _parts(data)
    names = list(parts)
    for _ in range(chance.randint(1, 3) if names else 0):
        name = chance.choice(names)
        change = chance.randrange(4)
        if change == 0:
            parts.pop(name, None)
        elif change == 1:
            parts[name] = b""
        elif change == 2:
            parts[name] = parts.get(chance.choice(names), b"")
        elif name in parts:
            parts[name] = in_bytes(parts[name], chance)
    return _packed(parts)


def in_xml(data: bytes, chance: random.Random) -> bytes:
    """Elements of a Word file's XML left out, doubled, moved, renamed or given other values; it stays well formed."""
    parts = _parts(data)
    names = [n for n in parts if n.endswith(".xml")]
    name = (
        "word/document.xml" if chance.random() < 0.6 and "word/document.xml" in parts else chance.choice(names or [""])
    )
    try:
        root = etree.fromstring(parts.get(name, b""))
    except (etree.XMLSyntaxError, ValueError):
        return data
    everything = [e for e in root.iter() if isinstance(e.tag, str)]
    for _ in range(chance.randint(1, 12)):
        one, other = chance.choice(everything), chance.choice(everything)
        parent = one.getparent()
        if parent is None:
            continue
        change = chance.randrange(6)
        if change == 0:
            parent.remove(one)
        elif change == 1:
            parent.append(copy.deepcopy(one))
        elif change == 2 and other is not one and one not in other.iterancestors():
            other.append(copy.deepcopy(one))
        elif change == 3:
            one.tag = other.tag
        elif change == 4 and one.attrib:
            one.set(chance.choice(list(one.attrib)), chance.choice(_WORDS))
        elif change == 5 and one.text:
            one.text = chance.choice(_WORDS)
        if sum(1 for _ in root.iter()) > 60_000:
            break
    parts[name] = etree.tostring(root)
    return _packed(parts)


def _parts(data: bytes) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return {name: archive.read(name) for name in archive.namelist()}
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, RuntimeError, EOFError, zlib.error):
        return {"word/document.xml": data[:2000]}


def _packed(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return out.getvalue()


def sources(folder: Path) -> list[Path]:
    """The files to damage: every sample with text of its own (scans take too long to be damaged by the thousand)."""
    found = [*folder.rglob("*.docx"), *folder.rglob("*.pdf"), *folder.rglob("*.ics")]
    return sorted(p for p in found if "scan" not in p.stem and p.stat().st_size < 400_000 and "amara" not in p.stem)
