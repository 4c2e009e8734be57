"""A letter as statements: a label with its value, or a sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from summaries.model import Block

_LABEL = re.compile(r"^(?P<label>[A-Z][^:.?!\n]{1,45}?)\s*:\s+(?P<value>\S.*)$")
_DASHED = re.compile(
    r"^(?P<label>(?:date|time|place|venue|where|when|chair|location|room)\b[^:.\d]{0,25}?)\s+[–—-]\s+(?P<value>\S.*)$",
    re.IGNORECASE,
)
_ABBREVIATED = re.compile(r"\b(?:Mrs?|Ms|Dr|St|Rev|Prof|e\.g|i\.e|a\.m|p\.m|No|Tel|Ext|Rd|Ave|approx)\.$", re.I)
_SENTENCE_END = re.compile(r"[.!?][\"”’)]*\s+(?=[A-Z“\"‘(])")
_SHORT_LABEL = 45


@dataclass(frozen=True)
class Statement:
    """`label` is in lower case and "" for a sentence. `block` is the id of the block that it stands in."""

    label: str
    text: str
    quote: str
    block: int


def statements(blocks: Sequence[Block]) -> list[Statement]:
    """Every statement of the letter, in order."""
    found: list[Statement] = []
    skip: set[int] = set()
    for index, block in enumerate(blocks):
        if block.id in skip or block.kind in ("header", "footer"):
            continue
        pair = _row_pair(blocks, index)
        if pair:
            label, values = pair
            skip |= {value.id for value in values}
            text = " ".join(value.text for value in values)
            found.append(Statement(_clean(label), text, f"{block.text} … {text}", block.id))
            continue
        found += _of_text(blocks, index)
    return found


def _row_pair(blocks: Sequence[Block], index: int) -> tuple[str, list[Block]] | None:
    """A short cell and the cell to its right."""
    block = blocks[index]
    if block.cell is None or len(block.text) > _SHORT_LABEL:
        return None
    beside = block.cell.column + block.cell.column_span
    values = [
        other
        for other in blocks[index + 1 : index + 12]
        if other.cell
        and other.cell.table == block.cell.table
        and other.cell.row == block.cell.row
        and other.cell.column == beside
    ]
    return (block.text, values) if values else None


def _of_text(blocks: Sequence[Block], index: int) -> list[Statement]:
    block = blocks[index]
    labelled = _LABEL.match(block.text) or _DASHED.match(block.text)
    if labelled and len(labelled["label"].split()) <= 7:
        return [Statement(_clean(labelled["label"]), labelled["value"], block.text, block.id)]
    if block.bold_lead and len(block.bold_lead) <= _SHORT_LABEL and len(block.bold_lead.split()) <= 5:
        rest = block.text[len(block.bold_lead) :].strip(" :–-")
        if rest and (rest[:1].isupper() or rest[:1].isdigit()):
            return [Statement(_clean(block.bold_lead), rest, block.text, block.id)]
    if (block.bold or block.kind == "heading") and len(block.text) <= _SHORT_LABEL and index + 1 < len(blocks):
        following = blocks[index + 1]
        if not following.bold and following.kind != "heading" and len(following.text) <= 160:
            return [Statement(_clean(block.text), following.text, f"{block.text} … {following.text}", block.id)]
    return [Statement("", sentence, sentence, block.id) for sentence in sentences_of(block.text)]


def sentences_of(text: str) -> list[str]:
    """The sentences of a paragraph; "Mrs." and "p.m." end none."""
    pieces: list[str] = []
    start = 0
    for match in _SENTENCE_END.finditer(text):
        if _ABBREVIATED.search(text[start : match.start() + 1]):
            continue
        pieces.append(text[start : match.end()].strip())
        start = match.end()
    return [piece for piece in [*pieces, text[start:].strip()] if piece]


def _clean(label: str) -> str:
    return " ".join(label.lower().strip(" :–—-.").split())
