"""Sections B, C and D: each need, verbatim, a sentence or a list item each; strengths are not needs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import cast, get_args

from summaries.model import Block, Need, Source
from summaries.model.plan import Area
from summaries.understanding.goals.areas import area_of_outcome
from summaries.understanding.nodes import Row, Text
from summaries.understanding.place import Placed
from summaries.understanding.places.headings import match
from summaries.understanding.sentences import sentences, without_bullet


def needs(placed: Sequence[Placed], hidden: frozenset[int]) -> tuple[Need, ...]:
    """Every need of sections B to D, marked for adults only where its block is."""
    return tuple(
        _need(text, block, one, area, hidden) for one in placed if _holds(one) for text, block, area in _pieces(one)
    )


def _holds(one: Placed) -> bool:
    if one.heading or one.place.part in (
        "contents",
        "guide",
        "glossary",
        "superseded",
        "assessment",
        "history",
        "others_views",
        "short_term",
    ):
        return False
    if isinstance(one.node, Row) and "need" in one.roles.values():
        return True
    return one.place.section in ("B", "C", "D") and one.place.role not in ("strengths", "outcome", "provision")


def _pieces(one: Placed) -> Iterator[tuple[str, Block, str | None]]:
    if isinstance(one.node, Text):
        yield from ((s, one.node.block, one.place.area) for s in sentences(without_bullet(one.text)))
        return
    area = one.place.area
    for cell in one.node.own:
        role = one.roles.get(cell.column)
        if role == "area" or (one.label and one.label[0] == "areas" and cell is one.node.own[0]):
            named = match("areas", cell.text)
            area = named.key if named else area
            continue
        if (one.roles and role not in ("need", "?", None)) or (one.label and one.label[1] == "strengths"):
            continue
        for block in cell.blocks:
            yield from ((s, block, area) for s in sentences(without_bullet(block.text)))


def _need(text: str, block: Block, one: Placed, area: str | None, hidden: frozenset[int]) -> Need:
    section = one.place.section if one.place.section in ("B", "C", "D") else "B"
    by_section: dict[str, Area] = {"C": "health", "D": "social_care"}
    known: Area = cast(Area, area) if area in get_args(Area) else by_section.get(section) or area_of_outcome(text)
    return Need(text, known, Source(section, block.page, text), "adult_only" if block.id in hidden else "show")
