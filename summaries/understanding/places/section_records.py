"""The titles of cards for goals and help, and the questions of section A with their quoted answers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from summaries.model import Block
from summaries.understanding.goals.outcome_words import ABLE
from summaries.understanding.nodes import Node, Text
from summaries.understanding.place import ref_of
from summaries.understanding.places.section_openings import SectionOpener
from summaries.understanding.places.section_parts import depth
from summaries.understanding.voice.topics import topic_in

_GOAL_CARD = re.compile(
    r"^\W*(?:outcome|goal|aim)\s+(?P<number>\d{1,2})\b(?!\s*[.:]\s*\w+ (?:will|to)\b)", re.IGNORECASE
)
_HELP_CARD = re.compile(r"\b(?:help|provision|support|action)\s+(?:no\.?\s*)?\d{1,2}(?:\.\d{1,2})\W*$", re.IGNORECASE)
_QUOTED = re.compile(r"[“\"‘]")


def prompts_in(found: Sequence[Node]) -> set[int]:
    """The first block ids of the lines that quoted answers follow."""
    return {
        a.first_id
        for a, b in pairwise(found)
        if isinstance(a, Text)
        and isinstance(b, Text)
        and _QUOTED.match(b.block.text)
        and not _QUOTED.search(a.block.text)
        and re.search(r"[.:?]$", a.block.text.strip())
    }


class RecordReader(SectionOpener):
    """What a card's title or a question changes of the walk; `sections` walks."""

    prompts: set[int]
    asked: bool

    def _opens_record(self, block: Block) -> bool:
        """Whether a line is the title of a card ("Goal 2  Learning and thinking", "Reading  Help 3.1")."""
        text = block.text
        if len(text.split()) > 10 or re.search(r"[.;,!]$", text):
            return False
        goal = _GOAL_CARD.match(text) if "E" in (self.joint or self.place.sections) else None
        if goal and not ABLE.search(text) and (block.bold_lead or block.bold or block.cell):
            self.ref_level = depth(block)
            sections = self.joint if "E" in self.joint else self.place.sections
            self.place = replace(
                self.place,
                sections=sections if "E" in sections else ("E",),
                ref=ref_of(goal["number"]),
                role="first_is_outcome",
                part=None,
                headings=(*self.place.headings[:1], block),
            )
            return True
        if self.place.section in ("F", "G", "H1", "H2") and _HELP_CARD.search(text):
            self.place = replace(self.place, role="provision", part=None, headings=(*self.place.headings[:1], block))
            return True
        return False

    def _asks(self, node: Text) -> bool:
        """Whether a sentence of section A only tells what was asked ("We asked what helps.") before quoted answers; the
        answers then are about that."""
        if self.place.section != "A" or self.place.part in ("others_views", "history"):
            return False
        if node.first_id not in self.prompts or len(node.block.text.split()) > 30:
            return False
        self.place = replace(self.place, topic=topic_in(node.block.text), part=None)
        self.asked = True
        return True

    def _answered(self, node: Text) -> None:
        """The answers to a question end where a line stands that is none."""
        if self.asked and not _QUOTED.match(node.block.text):
            self.asked = False
            if self.place.section == "A":
                self.place = replace(self.place, topic=None)
