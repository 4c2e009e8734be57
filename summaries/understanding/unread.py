"""What of the sections stands in no part of what was understood: every such sentence, row or cell is listed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, is_dataclass, replace

from summaries.model import Block, Plan, Source
from summaries.understanding.loose import own_blocks
from summaries.understanding.nodes import Row
from summaries.understanding.place import Placed
from summaries.understanding.places.headings import match
from summaries.understanding.rhythms.frequency import amount
from summaries.understanding.sentences import sentences, without_bullet, without_number

_TOLD = ("A", "B", "C", "D", "E", "F", "G", "H1", "H2")
# Titles, numbers and names of areas are how the plan is set out, and nothing that it says.
_SETS_OUT = frozenset(("ref", "area", "label"))
_REF = re.compile(
    r"\W*(?:(?:outcomes?|goals?|aims?|objectives?|provision|need)\W*)?(?:[A-Z]{0,4}\d[\d.]*[a-z]?\W*)*", re.I
)
_LABEL = re.compile(
    r"^\W*(?:[A-Z][^.:;]{1,60}(?:[:.]|\s[–—-])|(?:Outcome |Need )?[A-Z]{0,4}\d[\d.]*"
    r"|[A-K](?= [A-Z]))\s+"
)
_PROMISE = re.compile(r"\b(?:will|must|shall)\b")


def with_unread(plan: Plan, placed: Sequence[Placed]) -> Plan:
    """The plan with `not_placed` grown by what its sections say and nothing else of it holds."""
    known = "|".join(_folded(text) for text in _texts(plan))
    found = [
        Source(one.place.section, block.page, sentence)
        for one in placed
        if one.place.section in _TOLD
        for block in own_blocks(one)
        if not _sets_out(one, block)
        for sentence in sentences(without_number(without_bullet(block.text)))
        if not _is_known(sentence, known) and not (one.heading and _is_title(sentence))
    ]
    return replace(plan, not_placed=(*plan.not_placed, *dict.fromkeys(found)))


def _texts(part: object) -> Iterator[str]:
    """Every string of a plan, however deep."""
    if isinstance(part, str):
        yield part
    elif is_dataclass(part):
        for each in fields(part):
            yield from _texts(getattr(part, each.name))
    elif isinstance(part, Iterable):
        for each in part:
            yield from _texts(each)


def _folded(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.casefold())


def _is_known(sentence: str, known: str) -> bool:
    """Whether the plan holds the sentence, whole, without its label, or in all its pieces ("SENCO; twice a year")."""
    said = _folded(sentence)
    if len(said) < 3 or said in known or _REF.fullmatch(sentence):
        return True
    rest = _LABEL.sub("", sentence)
    if rest != sentence and len(rest.split()) > 1 and _folded(rest) in known:
        return True
    pieces = [_folded(p) for p in re.split(r"[.:;,()/–—]\s*|\s-\s|\band\b", rest)]
    return all(p in known for p in pieces if p) and any(len(p) > 3 for p in pieces)


def _sets_out(one: Placed, block: Block) -> bool:
    """Whether a cell only says where things stand: the label of its row, its number, its area, a column's title."""
    if not isinstance(one.node, Row) or block.cell is None:
        return False
    if one.roles.get(block.cell.column) in _SETS_OUT:
        return True
    first = one.node.own[0].column if one.node.own else None
    if one.label and block.cell.column == first and len(block.text.split()) <= 12 and not _says(block.text):
        return True
    titled = match("columns", block.text)
    return bool(titled and titled.share >= 0.75)


def _says(text: str) -> bool:
    said = amount(text)
    return bool(_PROMISE.search(text)) or said.has_rate or said.has_length


def _is_title(sentence: str) -> bool:
    """Whether a title is no more than that; a row taken for a title may hold help all the same."""
    said = amount(sentence)
    return not (said.has_rate or said.has_length or (_PROMISE.search(sentence) and len(sentence.split()) > 9))
