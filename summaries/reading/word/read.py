"""Read a Word file: headers, body and footers, each story once."""

from __future__ import annotations

from pathlib import Path

from lxml import etree

from summaries.model import BlockKind
from summaries.reading.document import BlockList, Document
from summaries.reading.word.numbering import Numbering
from summaries.reading.word.package import R, W, WordPackage, local
from summaries.reading.word.styles import Styles
from summaries.reading.word.walk import Place, Walker


def read_word(path: Path) -> Document:
    """The blocks of a .docx: page headers first, then the body with its notes, then page footers.

    Raises `DamagedFile`, `LockedFile` or `TooBig`.
    """
    out = BlockList()
    with WordPackage(path) as package:
        relations = package.relations(package.main)
        by_kind = dict(relations.values())
        body = package.xml(package.main)
        walker = Walker(
            Styles(package.xml(by_kind.get("styles", "word/styles.xml"))),
            Numbering(package.xml(by_kind.get("numbering", "word/numbering.xml"))),
            out,
            _notes(package, by_kind),
            _diagrams(package, relations),
        )
        if body is not None:
            _edge_stories(package, body, relations, walker, "header")
            for part in body.iterchildren(W + "body"):
                walker.story(part, Place())
            _edge_stories(package, body, relations, walker, "footer")
    return Document(tuple(out.blocks), path.stem, "docx", warnings=tuple(out.warnings))


def _edge_stories(
    package: WordPackage,
    body: etree._Element,
    relations: dict[str, tuple[str, str]],
    walker: Walker,
    kind: BlockKind,
) -> None:
    """Page headers or footers that some section uses, in order; ones with the same words only once."""
    seen: set[str] = set()
    for reference in body.iter(f"{W}{kind}Reference"):
        _, part = relations.get(reference.get(R + "id") or "", ("", ""))
        root = package.xml(part) if part and part not in seen else None
        if root is None:
            continue
        words = " ".join("".join(text.text or "" for text in root.iter(W + "t")).split())
        if words and words not in seen:
            walker.story(root, Place(kind))
        seen |= {part, words}


def _notes(package: WordPackage, by_kind: dict[str, str]) -> dict[tuple[str, str], etree._Element]:
    """Footnotes and endnotes by kind and id, without the lines that part them from the text."""
    found: dict[tuple[str, str], etree._Element] = {}
    for kind in ("footnote", "endnote"):
        part = by_kind.get(kind + "s")
        root = package.xml(part) if part else None
        for note in root if root is not None else ():
            if local(note) == kind and note.get(W + "type") in (None, "normal"):
                found[(kind, note.get(W + "id") or "")] = note
    return found


def _diagrams(package: WordPackage, relations: dict[str, tuple[str, str]]) -> dict[str, list[str]]:
    """The texts of each diagram ("SmartArt"), point by point, by relation id."""
    found: dict[str, list[str]] = {}
    for relation, (kind, part) in relations.items():
        root = package.xml(part) if kind == "diagramData" else None
        if root is None:
            continue
        points = (point for point in root.iter() if local(point) == "pt")
        texts = ("".join(text.text or "" for text in point.iter() if local(text) == "t") for point in points)
        found[relation] = [text for text in texts if text.strip()]
    return found
