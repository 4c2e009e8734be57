"""Gathers what a plan's front pages say as label and value, whatever the layout: forms, lists, columns, lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from summaries.model import Block, Section
from summaries.understanding.headings import Match, match
from summaries.understanding.nodes import Cell, Row, Text
from summaries.understanding.sections import Placed

_COLON = re.compile(r"^\s*(?P<label>[^:]{2,70}?)\s*:\s*(?P<value>.*)$")


@dataclass(frozen=True)
class Pair:
    """One label with its value, and the block that the value stands in. `key` is a key of `facts`."""

    key: str
    label: str
    value: str
    block: Block
    section: Section
    first: bool = True
    """False where another pair of the same node stands before this one."""


def pairs(placed: Sequence[Placed]) -> tuple[Pair, ...]:
    """Every label with its value outside the body of sections A to H."""
    found: list[Pair] = []
    waiting: tuple[Row, dict[int, Match]] | None = None
    for i, one in enumerate(placed):
        if one.place.section not in ("cover", "I", "J", "other", "K") or one.place.part in (
            "contents",
            "glossary",
            "superseded",
        ):
            waiting = None
            continue
        node = one.node
        if isinstance(node, Row):
            titles = _title_row(node)
            if titles:
                waiting = (node, titles)
                continue
            if waiting and waiting[0].table == node.table:
                found.extend(_under(waiting[1], node, one.place.section))
                continue
            waiting = None
            found.extend(_in_row(node, one.place.section))
        else:
            following = placed[i + 1].node if i + 1 < len(placed) else None
            found.extend(_in_text(node, following, one.place.section))
    return tuple(found)


def _fact(text: str, least: float = 0.6) -> Match | None:
    if len(text.split()) > 12 or not text.strip():
        return None
    found = match("facts", text)
    return found if found and found.share >= least else None


def _title_row(row: Row) -> dict[int, Match] | None:
    """A row of labels whose values stand in the row below."""
    cells = [c for c in row.own if c.text.strip()]
    if len(cells) < 3:
        return None
    found = {c.column: _fact(c.text, 0.75) for c in cells}
    known = {column: m for column, m in found.items() if m}
    return known if len(known) == len(cells) else None


def _under(titles: dict[int, Match], row: Row, section: Section) -> Iterator[Pair]:
    for cell in row.own:
        title = titles.get(cell.column)
        if title and cell.text.strip():
            yield Pair(title.key, "", cell.text, cell.blocks[0], section)


def _in_row(row: Row, section: Section) -> Iterator[Pair]:
    cells: list[Cell] = [c for c in row.own if c.text.strip()]
    i = 0
    first = True
    while i < len(cells):
        text = cells[i].text
        colon = _COLON.match(text)
        inside = _fact(colon["label"]) if colon and colon["value"].strip() else None
        if colon and inside:
            yield from _cell_pairs(cells[i], section)
            i += 1
            continue
        label = _fact(text)
        beside = cells[i + 1] if i + 1 < len(cells) else None
        if label and beside and beside.column <= cells[i].column + cells[i].span:
            yield Pair(label.key, text, beside.text, beside.blocks[0], section, first)
            i += 2
        else:
            i += 1
        first = False


def _cell_pairs(cell: Cell, section: Section) -> Iterator[Pair]:
    for block in cell.blocks:
        colon = _COLON.match(block.text)
        label = _fact(colon["label"]) if colon else None
        if colon and label and colon["value"].strip():
            yield Pair(label.key, colon["label"], colon["value"], block, section)


def _in_text(node: Text, following: Row | Text | None, section: Section) -> Iterator[Pair]:
    text = node.block.text
    colon = _COLON.match(text)
    if colon and colon["value"].strip():
        label = _fact(colon["label"])
        if label:
            yield from _line_pairs(text, node.block, section)
            return
    whole = _fact(text.rstrip(" :"), 0.99)
    if whole and isinstance(following, Text) and not _fact(following.block.text.rstrip(" :"), 0.99):
        if not _COLON.match(following.block.text) or whole.key != "contact":
            yield Pair(whole.key, text, following.block.text, following.block, section)
        return
    if section in ("cover", "I"):
        yield from _led(text, node.block, section)


def _line_pairs(text: str, block: Block, section: Section) -> Iterator[Pair]:
    """ "Name: Zofia Wiśniewska DOB: 02/10/2010" holds two."""
    cuts = [
        m
        for m in re.finditer(r"(?:^|(?<=[\s;|,]))(?P<label>[A-Z][A-Za-z’'./ -]{1,45}?)\s*:\s+", text)
        if _fact(m["label"], 0.75)
    ]
    if not cuts:
        colon = _COLON.match(text)
        label = _fact(colon["label"]) if colon else None
        if colon and label:
            yield Pair(label.key, colon["label"], colon["value"].strip(), block, section)
        return
    for i, cut in enumerate(cuts):
        label = _fact(cut["label"], 0.75)
        end = cuts[i + 1].start() if i + 1 < len(cuts) else len(text)
        if label and text[cut.end() : end].strip():
            yield Pair(label.key, cut["label"], text[cut.end() : end].strip(" ;|,"), block, section, i == 0)


def _led(text: str, block: Block, section: Section) -> Iterator[Pair]:
    """ "Date of birth 6 November 2014": a line of a form that lost its columns."""
    words = text.replace("|", " ").split()
    if len(words) < 2 or len(words) > 30 or (text.endswith(".") and len(words) > 14):
        return
    for size in range(min(7, len(words) - 1), 0, -1):
        label = " ".join(words[:size])
        found = _fact(label, 0.99)
        if found and words[size][:1].isalnum() and not words[size].islower():
            value = text[text.index(words[size], _offset(text, words, size)) :]
            yield Pair(found.key, label, value, block, section)
            return


def _offset(text: str, words: list[str], size: int) -> int:
    at = 0
    for word in words[:size]:
        at = text.index(word, at) + len(word)
    return at
