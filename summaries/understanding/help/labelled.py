"""Help set out as labelled lines inside one cell: "… Delivered by: a teaching assistant. Frequency: daily …"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from summaries.model import Block
from summaries.understanding.help.draft_words import BESIDE
from summaries.understanding.help.split import items
from summaries.understanding.people.who import is_role
from summaries.understanding.place import label_cuts
from summaries.understanding.places.headings import match
from summaries.understanding.rhythms.frequency import amount

_LINE = re.compile(r"^\W*(?P<label>[A-Z][^.:;?]{1,45}?)\s*(?P<mark>:|\s[–—-](?=\s))\s*(?P<rest>.*)$", re.DOTALL)
_FEW = 8
"""A value of so few words needs no figure or role to be one."""


@dataclass
class Entry:
    """One item of a cell, with what the labelled lines around it say of it by role."""

    text: str
    block: Block
    beside: dict[str, str] = field(default_factory=dict)


def entries(blocks: Sequence[Block]) -> list[Entry]:
    """The items of a cell. Labelled lines at its end belong to all of its items; where such lines come again and
    again, each belongs to the item before it. Lines before the first item belong to it."""
    pieces = [(piece, block) for text, block in items(blocks) for piece in label_cuts(text)]
    labelled = [_label(piece, block)[0] not in (None, "provision") for piece, block in pieces]
    runs = sum(1 for before, here in pairwise([False, *labelled]) if here and not before)
    reader = _Reader(one_each=runs > 1)
    listed = any(block.kind == "list_item" for _, block in pieces)
    for piece, block in pieces:
        if listed and block.kind != "list_item" and names_only(piece):
            reader.under(piece)
        else:
            reader.take(piece, block)
    return reader.found


class _Reader:
    def __init__(self, *, one_each: bool) -> None:
        self.one_each = one_each
        self.found: list[Entry] = []
        self.group: list[Entry] = []
        self.ahead: dict[str, str] = {}
        self.waiting: str | None = None
        self.who: str | None = None
        self.attached = False

    def under(self, people: str) -> None:
        """A line that only names people stands over the items that follow."""
        self.who = people
        self.group = []

    def take(self, piece: str, block: Block) -> None:
        if block.kind == "footnote" and self.found:
            self.found[-1].beside.setdefault(note_role(piece), piece)
            return
        if self.waiting:
            awaited, self.waiting = self.waiting, None
            if fits(awaited, piece):
                self._attach(awaited, piece)
                return
        if _COPIED_FROM.match(piece):
            return
        role, rest = _label(piece, block)
        if role == "provision" and rest:
            piece = rest
        elif role == "strengths":
            return
        elif role and role != "provision":
            if rest:
                self._attach(role, rest)
            else:
                self.waiting = role
            return
        elif role == "provision":
            return
        if self.attached or self.one_each:
            self.group, self.attached = [], False
        entry = Entry(piece, block, {**({"who": self.who} if self.who else {}), **self.ahead})
        self.ahead = {}
        self.found.append(entry)
        self.group.append(entry)

    def _attach(self, role: str, value: str) -> None:
        if not self.group:
            self.ahead[role] = value
        for entry in self.group:
            entry.beside.setdefault(role, value)
            self.attached = True


_HELP_WORDS = re.compile(
    r"\b(?:will|must|shall|should|to|for|by|programme|sessions?|support|visits?|input|advice|therapy"
    r"|group|lessons?|access"
    r"|teaching|use|provide|training)\b(?! assistants?)",
    re.IGNORECASE,
)


def names_only(piece: str) -> bool:
    """Whether a line names people and nothing that they do ("Class teacher and teaching assistants")."""
    bare = re.sub(r"\([^)]*\)", " ", piece)
    return len(bare.split()) <= 10 and is_role(bare) and not _HELP_WORDS.search(bare) and not amount(bare).said


def note_role(text: str) -> str:
    """What a note of its own under a help is about: how often, who, or anything else ("note")."""
    said = amount(text, cell=True)
    if said.has_rate or said.has_length or said.said:
        return "how_often"
    return "who" if is_role(text) and len(text.split()) <= 14 else "note"


# "From the report of Rowena Featherstone, occupational therapist (OT), 3 February 2026:" over what was copied in.
_COPIED_FROM = re.compile(
    r"\W*(?:(?:taken |copied |extract )?from|extract (?:of|from)|as (?:advised|recommended) (?:by|in)"
    r"|advice (?:of|from)"
    r"|recommendations? (?:of|from|by)|report (?:of|by))\b(?!.*\b(?:will|must|shall|should)\b)[^:]{5,120}:\W*$",
    re.IGNORECASE,
)


def _label(piece: str, block: Block) -> tuple[str | None, str]:
    """The role that the line's label names and the words after it; (None, piece) where it has no label."""
    cut = _LINE.match(piece)
    label, rest = (cut["label"], cut["rest"].strip()) if cut else (piece.strip(), "")
    if not cut and not (block.bold and len(piece.split()) <= 6):
        return None, piece
    if len(label.split()) > 7:
        return None, piece
    found = match("columns", label)
    if found and found.key == "strengths" and found.share >= 0.75 and cut and cut["mark"] == ":":
        return "strengths", rest  # "Going well: he likes maps": how the young person is, no help
    if found and found.key in ("equipment", "training") and block.kind == "list_item":
        return None, piece  # an item of a list is help of its own
    if not found or found.share < 0.75 or found.key not in (*BESIDE, "provision"):
        return None, piece
    if found.key == "provision":
        return ("provision", rest) if cut and cut["mark"] == ":" else (None, piece)
    return (found.key, rest) if not rest or fits(found.key, rest) else (None, piece)


def fits(role: str, value: str) -> bool:
    """Whether the words can be what the label promises; "Staff: will sign to him" names nobody."""
    few = len(value.split()) <= _FEW
    firm = bool(re.search(r"\b(?:will|must|shall|should)\b", value))
    if role in ("who", "who_how_often"):
        order = re.match(r"(?:never|do not|don['’]t|always|please)\b", value, re.IGNORECASE)
        return not firm and not order and (is_role(value) or len(value.split()) <= 5)
    if role in ("how_often", "how_long", "how_often_review"):
        return few or amount(value, cell=True).said or amount(value, cell=True).has_length
    if role in ("training", "equipment", "place", "grouping"):
        return not (firm and len(value.split()) >= 6)
    return True
