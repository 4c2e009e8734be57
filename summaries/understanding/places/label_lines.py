"""Cells whose lines begin with a label and no colon ("By whom Specialist teacher"), as PDFs of forms give them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from summaries.understanding.nodes import Cell, Node, Row, Text
from summaries.understanding.place import ROLE_HEADINGS
from summaries.understanding.places.headings import match

_OFTEN = 3
"""So many rows must share a label, and so many labels must be shared, before they are taken for labels."""
_LONGEST = 4


def label_lines(found: Sequence[Node]) -> Sequence[Node]:
    """`found` with each row of such a form (a number, then lines of labels) as texts: "Provision: …", "By whom: …"."""
    rows = [node for node in found if isinstance(node, Row) and _lines(node)]
    counts = Counter(prefix for row in rows for prefix in {p for line in _lines(row) for p in _prefixes(line)})
    labels = {prefix for prefix, times in counts.items() if times >= _OFTEN and _is_label(prefix)}
    if len(labels) < _OFTEN and not {_key(label) for label in labels} >= {"outcome", "area"}:
        return found
    return [piece for node in found for piece in (_as_texts(node, labels) if isinstance(node, Row) else (node,))]


def _lines(row: Row) -> list[str]:
    """The lines of the longest cell, where the row is a short number or title with that cell."""
    cells = [c for c in row.own if c.text.strip()]
    if len(cells) != 2 or len(cells[0].text.split()) > 4 or len(cells[1].blocks) < 2:
        return []
    return [block.text for block in cells[1].blocks]


def _prefixes(line: str) -> list[str]:
    words = line.split()
    return [" ".join(words[:size]).rstrip(":") for size in range(1, min(len(words), _LONGEST) + 1)]


def _key(label: str) -> str | None:
    named = match("columns", label)
    return named.key if named and named.share >= 0.99 else None


def _is_label(prefix: str) -> bool:
    return prefix[:1].isupper() and not re.search(r"\d", prefix) and _key(prefix) in (*ROLE_HEADINGS, "area")


def _as_texts(row: Row, labels: set[str]) -> tuple[Node, ...]:
    lines = _lines(row)
    own = [next((p for p in reversed(_prefixes(line)) if p in labels), None) for line in lines]
    keys = [_key(label) for label in own if label]
    if not {"provision", "outcome"} & set(keys) or len(keys) < 2:
        return (row,)
    number, cell = [c for c in row.own if c.text.strip()]
    return tuple(_texts(number, cell, own))


def _texts(number: Cell, cell: Cell, labels: Sequence[str | None]) -> list[Text]:
    texts: list[Text] = []
    ref = number.text.strip() if re.fullmatch(r"[A-K]?\d{1,2}(?:\.\d{1,2})?", number.text.strip()) else None
    for block, label in zip(cell.blocks, labels, strict=True):
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
