"""Gathers what a plan's front pages say as label and value, whatever the layout: forms, lists, columns, lines."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from summaries.model import Block, Section
from summaries.understanding.dates import dates
from summaries.understanding.fact_words import BY_WORDS
from summaries.understanding.headings import Match, match
from summaries.understanding.nodes import Cell, Row, Text
from summaries.understanding.place import Placed

_COLON = re.compile(r"^\s*(?P<label>[^:]{2,70}?)\s*:\s*(?P<value>.*)$")


_IS_LABEL = re.compile(
    r"(?:relationship|e-?mail|telephone|role|job title|date(?: of advice)?|address if different)\W*", re.IGNORECASE
)
# "Siobhan Clegg, Plan Co-ordinator, East Team" under a title such as "Who to ask".
_NAME_AND_POST = re.compile(
    r"(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? )?[A-Z][\w’'-]+ [A-Z][\w’'-]+,? \(?(?:(?:[A-Z/-][\w/-]*|and|of|for"
    r"|the)[ ,()]*){1,9}$"
)
_LEADERS = re.compile(r"\s*(?:\.\s?){4,}:?\s*|\s*…{2,}\s*")
# "Written by | Imran Hall, EHC Plan Coordinator": who wrote the plan for the council is who deals with it.
_WROTE = re.compile(r"\W*(?:plan )?(?:written|prepared|completed|drawn up) by\W*$", re.IGNORECASE)
_POST = re.compile(r"\b(?:officer|co-?ordinator|case ?worker|plan (?:worker|writer|lead))\b", re.IGNORECASE)
_FAMILY = re.compile(r"\b(?:parental|parents?|carers?|relationship|next of kin)\b", re.IGNORECASE)
_NOT_FACTS = ("contents", "glossary", "superseded", "guide")


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
        front = one.place.section == "A" and one.place.topic is None and one.place.part is None
        node = one.node
        # A form under "Introduction" or "How to read this plan" still tells who the plan is about.
        told = isinstance(node, Row) and one.place.part == "guide" and one.place.section == "cover"
        kept = front or one.place.section in ("cover", "I", "J", "other", "K")
        if not kept or (one.place.part in _NOT_FACTS and not told):
            waiting = None
            continue
        if isinstance(node, Row):
            below = placed[i + 1].node if i + 1 < len(placed) else None
            titles = (
                _title_row(node)
                or _over_dates(node, below)
                or (_placement_titles(node) if one.place.section == "I" else None)
            )
            if titles:
                # "Name | Contact | Parental responsibility": the rows are a family's, not the child's or the council's.
                family = any(_FAMILY.search(c.text) for c in node.own)
                waiting = (node, {} if family else titles)
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
    # A plan in two languages has both in its labels: "Date of birth / Data urodzenia".
    for part in dict.fromkeys((text, *text.split(" / "))):
        found = match("facts", part)
        if found and found.share >= least:
            return found
    key = next((key for key, yes, no in BY_WORDS if yes.search(text) and not (no and no.search(text))), None)
    if key == "contact" and (len(text.split()) > 8 or ". " in text):
        return None  # "Address not to be shared. Letters via the co-ordinator"
    return Match(key, 2, 1.0) if key and least < 0.99 and len(text.split()) <= 12 else None


def _title_row(row: Row) -> dict[int, Match] | None:
    """A row of labels whose values stand in the row below."""
    cells = [c for c in row.own if c.text.strip()]
    if len(cells) < 3 or _is_stack(cells) or any((m := _COLON.match(c.text)) and m["value"].strip() for c in cells):
        return None
    found = {c.column: _fact(c.text, 0.75) for c in cells}
    known = {column: m for column, m in found.items() if m}
    titled = all(b.bold or c.header for c in cells for b in c.blocks)
    return known if len(known) == len(cells) or (titled and len(known) * 4 >= len(cells) * 3) else None


def _placement_titles(row: Row) -> dict[int, Match] | None:
    """ "Name | Type | From" over the school's row, in section I."""
    cells = [c for c in row.own if c.text.strip()]
    known = {
        c.column: Match(key, 1, 1.0)
        for c in cells
        for key, said in _OF_PLACEMENT
        if len(c.text.split()) <= 5 and said.match(c.text)
    }
    return (
        known if len(cells) >= 2 and {m.key for m in known.values()} == {"placement_name", "placement_type"} else None
    )


def _over_dates(row: Row, below: Row | Text | None) -> dict[int, Match] | None:
    """A row of labels over a row of dates, though some labels are unknown ("Draft sent | Final plan issued | …")."""
    if not isinstance(below, Row) or below.table != row.table or len(row.own) < 3 or len(below.own) != len(row.own):
        return None
    if not all(dates(c.text) and len(c.text.split()) <= 4 for c in below.own) or any(dates(c.text) for c in row.own):
        return None
    found = {c.column: _fact(c.text, 0.75) for c in row.own}
    return {column: m for column, m in found.items() if m} or None


_OF_PLACEMENT = (
    ("placement_name", re.compile(r"\W*(?:name|school|setting|placement)(?: of [\w /]+)?\W*$", re.IGNORECASE)),
    ("placement_type", re.compile(r"\W*(?:type|kind)(?: of [\w /]+)?\W*$", re.IGNORECASE)),
)


def _under(titles: dict[int, Match], row: Row, section: Section) -> Iterator[Pair]:
    for cell in row.own:
        title = titles.get(cell.column)
        if title and cell.text.strip():
            yield Pair(title.key, "", cell.text, cell.blocks[0], section)


def _in_row(row: Row, section: Section) -> Iterator[Pair]:
    cells: list[Cell] = [c for c in row.own if c.text.strip()]
    if _is_stack(cells):
        for cell in cells:
            label = _fact(cell.blocks[0].text, 0.75)
            if label:
                value = " ".join(b.text for b in cell.blocks[1:])
                yield Pair(label.key, cell.blocks[0].text, value, cell.blocks[1], section)
        return
    if any(len(c.blocks) >= 4 for c in cells):
        # Each cell holds a form of its own, a label with its value on every line.
        for cell in cells:
            yield from _stacked(cell, section)
            for block in cell.blocks:
                yield from (
                    _line_pairs(block.text, block, section) if ":" in block.text else _led(block.text, block, section)
                )
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
        if label and beside and _IS_LABEL.fullmatch(beside.text.strip()):
            return  # "Name | Relationship": titles over a list of people
        if not label and beside and section == "cover" and _WROTE.match(text) and _POST.search(beside.text):
            label = Match("contact", 2, 1.0)
        if label and beside and beside.column <= cells[i].column + cells[i].span:
            yield Pair(label.key, text, beside.text, beside.blocks[0], section, first)
            i += 2
        else:
            i += 1
        first = False


def _is_stack(cells: list[Cell]) -> bool:
    """Whether each cell holds a label with its value under it ("Date of birth" over "09/10/2006")."""
    labels = [c.blocks[0].text for c in cells]
    return (
        len(cells) >= 2
        and all(2 <= len(c.blocks) <= 3 and len(c.blocks[0].text.split()) <= 7 for c in cells)
        and sum(1 for label in labels if _fact(label, 0.75)) * 3 >= len(labels)
    )


def _stacked(cell: Cell, section: Section) -> Iterator[Pair]:
    """Labels and values on lines one under the other in one cell."""
    for here, below in itertools.pairwise(cell.blocks):
        label = _fact(here.text, 0.75)
        if label and not _fact(below.text, 0.75) and len(here.text.split()) <= 10:
            yield Pair(label.key, here.text, below.text, below, section, here is cell.blocks[0])


def _cell_pairs(cell: Cell, section: Section) -> Iterator[Pair]:
    for block in cell.blocks:
        colon = _COLON.match(block.text)
        label = _fact(colon["label"]) if colon else None
        if colon and label and colon["value"].strip():
            yield Pair(label.key, colon["label"], colon["value"], block, section)


def _in_text(node: Text, following: Row | Text | None, section: Section) -> Iterator[Pair]:
    text = _LEADERS.sub(": ", node.block.text)
    colon = _COLON.match(text)
    if colon and colon["value"].strip():
        label = _fact(colon["label"])
        if label:
            yield from _line_pairs(text, node.block, section)
            return
    whole = _fact(text.rstrip(" :"), 0.99)
    if whole and re.search(r"\d", text):
        led = list(_led(text, node.block, section))  # "Date of birth 17.10.2013" holds its own value
        if led:
            yield from led
            return
    if whole and isinstance(following, Text) and not _fact(following.block.text.rstrip(" :"), 0.99):
        colon = _COLON.match(following.block.text)
        if not colon or (whole.key != "contact" and not _fact(colon["label"])):
            yield Pair(whole.key, text, following.block.text, following.block, section)
        return
    asks = _fact(text.rstrip(" :?"), 0.98) if section == "cover" and len(text.split()) <= 9 else None
    if asks and asks.key == "contact" and isinstance(following, Text) and _NAME_AND_POST.match(following.block.text):
        yield Pair("contact", text, following.block.text, following.block, section)
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
    for size in range(min(9, len(words) - 1), 0, -1):
        label = " ".join(words[:size])
        # Labels in words that no list foresees count where a date or a figure follows them.
        found = _fact(label, 0.99) or (_fact(label, 0.98) if words[size][:1].isdigit() else None)
        if found and words[size][:1].isdigit() and (found.key.startswith("contact") or re.search(r"\d", label)):
            found = None
        if found and words[size][:1].isalnum() and not words[size].islower():
            value = text[text.index(words[size], _offset(text, words, size)) :]
            yield Pair(found.key, label, value, block, section)
            return


def _offset(text: str, words: list[str], size: int) -> int:
    at = 0
    for word in words[:size]:
        at = text.index(word, at) + len(word)
    return at
