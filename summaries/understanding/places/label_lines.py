"""Cells whose lines begin with a label and no colon ("By whom Specialist teacher"), as PDFs of forms give them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from summaries.model import Block
from summaries.understanding.nodes import Cell, Node, Row, Text
from summaries.understanding.place import ROLE_HEADINGS
from summaries.understanding.places.headings import match

_OFTEN = 3
"""So many rows must share a label, and so many labels must be shared, before they are taken for labels."""
_LONGEST = 4
_NUMBER = re.compile(r"[A-K]?\d{1,2}(?:\.\d{1,2})?")


def label_lines(found: Sequence[Node]) -> Sequence[Node]:
    """`found` with each row of such a form (a number, then lines of labels) as texts: "Provision: …", "By whom: …"."""
    rows = [node for node in found if isinstance(node, Row) and _lines(node)]
    counts = Counter(prefix for row in rows for prefix in {p for line in _lines(row) for p in _prefixes(line)})
    labels = {prefix for prefix, times in counts.items() if times >= _OFTEN and _is_label(prefix)}
    if len(labels) < _OFTEN and not {_key(label) for label in labels} >= {"outcome", "area"}:
        return found
    return [piece for node in found for piece in (_as_texts(node, labels) if isinstance(node, Row) else (node,))]


def _lines(row: Row) -> list[str]:
    """The lines of the second cell, where the first holds nothing but a number ("F1.1", "E2")."""
    cells = [c for c in row.own if c.text.strip()]
    if len(cells) != 2 or not _NUMBER.fullmatch(cells[0].text.strip()) or len(cells[1].blocks) < 2:
        return []
    return [block.text for block in cells[1].blocks]


def _prefixes(line: str) -> list[str]:
    words = line.split()
    return [" ".join(words[:size]).rstrip(":") for size in range(1, min(len(words), _LONGEST) + 1)]


def _key(label: str) -> str | None:
    named = match("columns", label)
    return named.key if named and named.share >= 0.99 else None


_SMALL = frozenset("a an the to of in at on for and or all any each every".split())


def _is_label(prefix: str) -> bool:
    if prefix.split()[-1].lower() in _SMALL:
        return False
    return prefix[:1].isupper() and not re.search(r"\d", prefix) and _key(prefix) in (*ROLE_HEADINGS, "area")


def _as_texts(row: Row, labels: set[str]) -> tuple[Node, ...]:
    number, cell = [c for c in row.own if c.text.strip()] if _lines(row) else (None, None)
    if number is None or cell is None:
        return (row,)
    blocks = _parted(cell.blocks, labels)
    lines = [block.text for block in blocks]
    own = [next((p for p in reversed(_prefixes(line)) if p in labels), None) for line in lines]
    keys = [_key(label) for label in own if label]
    if not {"provision", "outcome"} & set(keys) or len(keys) < 2:
        return (row,)
    return tuple(_texts(number, blocks, own))


def _parted(blocks: Sequence[Block], labels: set[str]) -> list[Block]:
    """Each line as a block: a reader may join "… two visits. By whom Careers adviser" in one."""
    inside = re.compile(
        r"(?<=[.)]) (?=(?:"
        + ""
        r"|".join(map(re.escape, sorted(labels, key=len, reverse=True)))
        + r") \S)"
    )
    return [replace(block, text=piece) for block in blocks for piece in inside.split(block.text)]


def _texts(number: Cell, blocks: Sequence[Block], labels: Sequence[str | None]) -> list[Text]:
    texts: list[Text] = []
    ref = number.text.strip()
    for block, label in zip(blocks, labels, strict=True):
        if label is None:
            texts.append(Text(block))
            continue
        rest = block.text[len(label) :].lstrip(" :")
        if rest and _key(label) == "area":
            texts.append(Text(replace(block, text=rest, bold=True, bold_lead=None)))  # a title for what follows
        elif rest:
            own = None if any(text.block.number for text in texts) else ref
            texts.append(Text(replace(block, text=f"{label}: {rest}", bold_lead=None, bold=False, number=own)))
    return texts
