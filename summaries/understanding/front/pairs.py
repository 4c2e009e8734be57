"""Gathers what a plan's front pages say as label and value, whatever the layout: forms, lists, columns, lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summaries.model import Section
from summaries.understanding.front.dates import dates
from summaries.understanding.front.pair import COLON, Pair, fact
from summaries.understanding.front.pair_lines import asked_contact, in_text, led_pairs, line_pairs
from summaries.understanding.front.stacks import is_stack, stacked
from summaries.understanding.front.title_rows import over_dates, placement_titles, title_row, under
from summaries.understanding.nodes import Cell, Node, Row, Text
from summaries.understanding.place import Placed
from summaries.understanding.places.headings import Match

_IS_LABEL = re.compile(
    r"(?:relationship|e-?mail|telephone|role|job title|date(?: of advice)?|address if different)\W*", re.IGNORECASE
)
# "Written by | Imran Hall, EHC Plan Coordinator": who wrote the plan for the council is who deals with it.
_WROTE = re.compile(r"\W*(?:plan )?(?:written|prepared|completed|drawn up) by\W*$", re.IGNORECASE)
_POST = re.compile(r"\b(?:officer|co-?ordinator|case ?worker|plan (?:worker|writer|lead))\b", re.IGNORECASE)
# "Amended final 4 | 26 June 2026": a line of a table of the plan's versions. The latest of them is the plan in force.
_VERSION = re.compile(
    r"\W*(?:(?:amended|re-?issued) )?(?:final|amended)\b(?! (?:draft|proposed|review|decision|date for))"
    r"[^.:]{0,25}$(?<!draft)",
    re.IGNORECASE,
)
_FAMILY = re.compile(r"\b(?:parental|parents?|carers?|relationship|next of kin)\b", re.IGNORECASE)
_NOT_FACTS = ("contents", "glossary", "superseded", "guide")


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
                title_row(node)
                or over_dates(node, below)
                or (placement_titles(node) if one.place.section == "I" else None)
            )
            if titles:
                # "Name | Contact | Parental responsibility": the rows are a family's, not the child's or the council's.
                family = any(_FAMILY.search(c.text) for c in node.own)
                waiting = (node, {} if family else titles)
                continue
            if waiting and waiting[0].table == node.table:
                found.extend(under(waiting[1], node, one.place.section))
                continue
            waiting = None
            found.extend(_in_row(node, one.place.section))
        else:
            following = placed[i + 1].node if i + 1 < len(placed) else None
            below_it = _lines_beside(node, [p.node for p in placed[i + 1 : i + 6]])
            asked = list(asked_contact(node, below_it, one.place.section))
            found.extend(asked or in_text(node, following, one.place.section))
    return tuple(found)


def _lines_beside(question: Text, after: Sequence[Node]) -> list[Text]:
    """The lines in the same cell as a question, or under it where neither is in a table."""
    own = question.block.cell
    found: list[Text] = []
    for node in after:
        if not isinstance(node, Text) or node.block.kind == "heading":
            break
        other = node.block.cell
        if (own is None) != (other is None) or (own and other and own.table != other.table):
            break
        found.append(node)
    return found


_JOINS = re.compile(r"\W*(?:(?:due )?(?:on or before|by|before|no later than)|due|date|on)\W*", re.IGNORECASE)


def _in_row(row: Row, section: Section) -> Iterator[Pair]:
    cells: list[Cell] = [c for c in row.own if c.text.strip()]
    if is_stack(cells):
        for cell in cells:
            label = fact(cell.blocks[0].text, 0.75)
            if label:
                value = " ".join(b.text for b in cell.blocks[1:])
                yield Pair(label.key, cell.blocks[0].text, value, cell.blocks[1], section)
        return
    if any(len(c.blocks) >= 4 for c in cells):
        # Each cell holds a form of its own, a label with its value on every line.
        for cell in cells:
            yield from stacked(cell, section)
            for block in cell.blocks:
                yield from (
                    line_pairs(block.text, block, section)
                    if ":" in block.text
                    else led_pairs(block.text, block, section)
                )
    i = 0
    first = True
    while i < len(cells):
        text = cells[i].text
        colon = COLON.match(text)
        # "Next annual review: on or before | 4 February 2027": the date stands in the next cell.
        joins = bool(colon and _JOINS.fullmatch(colon["value"]))
        inside = fact(colon["label"]) if colon and colon["value"].strip() and not joins else None
        if colon and inside:
            yield from _cell_pairs(cells[i], section)
            i += 1
            continue
        label = fact(colon["label"] if colon and joins else text)
        beside = cells[i + 1] if i + 1 < len(cells) else None
        if label and beside and _IS_LABEL.fullmatch(beside.text.strip()):
            return  # "Name | Relationship": titles over a list of people
        if not label and beside and section == "cover" and _WROTE.match(text) and _POST.search(beside.text):
            label = Match("contact", 2, 1.0)
        if not label and beside and section == "cover" and _VERSION.match(text) and _is_date(beside.text):
            label = Match("plan_date", 2, 1.0)
        if label and beside and beside.column <= cells[i].column + cells[i].span:
            yield Pair(label.key, text, beside.text, beside.blocks[0], section, first)
            i += 2
        else:
            i += 1
        first = False


def _is_date(text: str) -> bool:
    return len(text.split()) <= 4 and bool(dates(text))


def _cell_pairs(cell: Cell, section: Section) -> Iterator[Pair]:
    for block in cell.blocks:
        colon = COLON.match(block.text)
        label = fact(colon["label"]) if colon else None
        if colon and label and colon["value"].strip():
            yield Pair(label.key, colon["label"], colon["value"], block, section)
