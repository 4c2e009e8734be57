"""Walks a plan's nodes once and says of each where it stands: section, part, topic, area, and in what column."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from summaries.model import Section
from summaries.understanding.goals.outcome_words import ABLE, BY, REF, STEP, STEPS_TITLE
from summaries.understanding.nodes import Node, Row, Text
from summaries.understanding.place import (
    Place,
    Placed,
    by_goal,
    by_labels,
    by_letter,
    by_titles,
    is_styled,
    lettered_rows,
    text_of,
)
from summaries.understanding.places.boxes import numbered_boxes
from summaries.understanding.places.contents import contents_ids
from summaries.understanding.places.headings import (
    letter_run,
    lone_letter,
    section_heading,
)
from summaries.understanding.places.label_lines import label_lines
from summaries.understanding.places.over import tables_that_are_over
from summaries.understanding.places.run_in import run_in_titles
from summaries.understanding.places.section_labels import is_clause
from summaries.understanding.places.section_records import RecordReader, prompts_in
from summaries.understanding.places.tables import Roles
from summaries.understanding.places.titles import from_contents

_STEPS_FOLLOW = re.compile(
    r"^\W*(?:\d{1,2}\.\d{1,2}\s+)?(?:the )?(?:\w+ )?steps? (?:towards?|to(?:wards)? (?:these|this))\b", re.I
)
_NUMBERED_GOAL = re.compile(
    r"^\W*(?:(?:outcome|goal|objective)\s+[A-K]?\d|(?-i:[EO])\d{1,2}[.:)]?\s+(?-i:[A-Z]))", re.IGNORECASE
)


_LETTERED_GOAL = re.compile(r"^\W*(?:outcome|goal)\s+(?P<ref>[A-J])\b(?=\s*[(.:–-])", re.IGNORECASE)
# The line between an outcome and the help for it, in plans that set them out together.
_TO_ACHIEVE = re.compile(
    r"^\W*(?:in order )?to (?:achieve|reach|meet|support) (?:this|it|that|the outcome)\b[^.]{0,30}:\s*$", re.IGNORECASE
)
_SHORTEST_GOAL = 5
_PART = re.compile(
    r"^(?P<mark>\W*)(?P<word>part)(?P<letter>\s+[A-K]\s?[12]?)(?=\s*[:.–—-]|\s{1,3}[A-Z]|\s*$)", re.IGNORECASE
)
_PARTS_NAMED = 5


def _parts_as_sections(found: Sequence[Node]) -> Sequence[Node]:
    """ "Part F: What help must Quan get?", where a plan calls its lettered sections parts: read as "Section F: …"."""
    heads = [
        hit["letter"].strip()[0].upper() for n in found if isinstance(n, Text) and (hit := _PART.match(n.block.text))
    ]
    sections = sum(1 for n in found if isinstance(n, Text) and re.match(r"\W*section\s+[A-K]\b", n.block.text, re.I))
    if len(set(heads)) < _PARTS_NAMED or sections > 2:
        return found

    def read(node: Node) -> Node:
        hit = _PART.match(node.block.text) if isinstance(node, Text) else None
        if not (hit and isinstance(node, Text)):
            return node
        said = f"{hit['mark']}Section{hit['letter']}{node.block.text[hit.end() :]}"
        return replace(node, block=replace(node.block, text=said))

    return [read(node) for node in found]


def place_all(found: Sequence[Node], names: Sequence[str]) -> tuple[Placed, ...]:
    """Every node once, in order, each with its place; headings are marked and none is lost."""
    found = label_lines(run_in_titles(numbered_boxes(_parts_as_sections(found)), names))
    walker = _Walker(found, tuple(names))
    all_so = lettered_rows(found)
    return tuple(
        walker.step(part)
        for node in found
        for piece in by_letter(node, walker.names, all_so=all_so)
        for titled in by_titles(piece, walker.names)
        for half in by_goal(titled)
        for part in by_labels(half)
    )


def _titles(found: Sequence[Node]) -> list[str]:
    """What could be a title: styled texts, and bold first cells of rows."""
    texts = [n.block.text for n in found if isinstance(n, Text) and is_styled(n)]
    cells = [n.own[0] for n in found if isinstance(n, Row) and n.own]
    return [*texts, *(c.text for c in cells if all(b.bold for b in c.blocks))]


# "SECTION E – Outcome 1: By July 2027, Ola will …": the line opens the section and holds the outcome.
_HOLDS_OUTCOME = re.compile(
    r"^\W*(?:section\s+)?E\b[^:]{0,40}?\b(?:outcome|goal|aim)s?\s*(?:E?\d{1,2})?\s*[:–-]\s*(?P<rest>\S.*\bwill\b.*[.])\s*$",
    re.IGNORECASE | re.DOTALL,
)


class _Walker(RecordReader):
    def __init__(self, found: Sequence[Node], names: tuple[str, ...]) -> None:
        self.names = names
        self.titles, listed = from_contents(found, names)
        self.contents = contents_ids(found, names) | listed
        self.place = Place()
        self.roles: Roles = {}
        self.table: int | None = None
        self.width = 0
        self.seen: set[Section] = set()
        self.letters = {
            s
            for n in found
            if isinstance(n, Text) and n.first_id not in self.contents
            for h in [section_heading(n.block.text, names)]
            if h
            for s in h.sections
        }
        opened = {
            hit[1].upper()
            for n in found
            if isinstance(n, Text) and (hit := re.match(r"\W*section\s+([A-K])\b", n.block.text, re.IGNORECASE))
            if len(n.block.text.split()) <= 22
        }
        self.spelt = len(opened) >= 6
        self.joint: tuple[Section, ...] = ()
        """Sections that the plan sets out together ("E and F"), while one of them alone is open."""
        lone = [h[0] for text in _titles(found) for h in [lone_letter(text)] if h]
        lone += [s for text in _titles(found) for h in [letter_run(text)] if h for s in h[0]]
        self.lone_titles = len(set(lone)) >= 6
        self.before_list = {
            a.first_id
            for a, b in pairwise(found)
            if isinstance(a, Text)
            and isinstance(b, Text)
            and a.block.kind == "paragraph"
            and b.block.kind == "list_item"
        }
        self.prompts = prompts_in(found)
        # "Outcome" over no outcome: the title of a column of references that a page left standing alone.
        self.column_titles = {
            a.first_id
            for a, b in pairwise(found)
            if isinstance(a, Text)
            and re.fullmatch(
                r"\W*(?:outcomes?|outcome (?:no|number|ref)\.?|for outcome)\W*", a.block.text, re.IGNORECASE
            )
            and not (isinstance(b, Text) and ABLE.search(b.block.text))
            and not isinstance(b, Row)
        }
        self.asked = False
        self.by_clause = False
        """True after a numbered paragraph that named its own topic ("1.8 What matters to me. …")."""
        self.labelled = self._topics_by_label(found)
        self.over = tables_that_are_over(found)
        self.before_help = {
            a.first_id
            for a, b in pairwise(found)
            if isinstance(a, Text) and isinstance(b, Text) and _TO_ACHIEVE.match(b.block.text)
        }
        self.rows_of: dict[int, list[Row]] = {}
        for node in found:
            if isinstance(node, Row):
                self.rows_of.setdefault(node.table, []).append(node)

    def step(self, node: Node) -> Placed:
        if node.first_id in self.contents:
            return Placed(node, replace(self.place, part="contents"), text=text_of(node))
        if isinstance(node, Row) and node.table in self.over:
            return Placed(node, replace(self.place, part="superseded"), text=text_of(node))
        if isinstance(node, Text) and node.first_id in self.before_help and len(self.place.sections) > 1:
            text = node.block.text
            known = (
                STEP.match(text)
                or REF.match(text)
                or BY.search(text)
                or re.match(r"\W*(?:steps?|targets?)\b", text, re.I)
            )
            goal = not known and not text.rstrip().endswith(":") and bool(re.search(r"\bwill\b|^\W*to \w", text, re.I))
            node = replace(node, goal=goal and len(node.block.text.split()) >= _SHORTEST_GOAL)
        if (
            isinstance(node, Text)
            and (node.goal or node.after_goal)
            and self.place.section in ("E", "F", "G", "H1", "H2")
        ):
            section: Section = "F" if self.place.section == "E" else self.place.section
            place = replace(self.place, sections=("E",) if node.goal else (section,))
            return Placed(node, replace(place, role="outcome" if node.goal else None), text=node.block.text)
        return self._row(node) if isinstance(node, Row) else self._text(node)

    # Texts

    def _text(self, node: Text) -> Placed:
        block = node.block
        if (block.style or "").startswith("toc"):
            return Placed(node, replace(self.place, part="contents"), text=block.text)
        self._answered(node)
        bare = re.sub(r"\([^)]*\)", " ", block.text)
        if "E" in self.place.sections and len(bare.split()) <= 9 and STEPS_TITLE.match(bare):
            self.place = replace(self.place, part="short_term", role=None, headings=(*self.place.headings[:1], block))
            return Placed(node, self.place, heading=True)
        if self._opens_record(block):
            return Placed(node, self.place, heading=True)
        if node.first_id in self.column_titles and self.place.section in ("F", "G", "H1", "H2") and "E" in self.seen:
            return Placed(node, self.place, heading=True)
        if self._open_section(block.text, (block,), styled=is_styled(node)):
            held = _HOLDS_OUTCOME.match(block.text) if self.place.section == "E" else None
            if held:
                return Placed(node, self.place, text=held["rest"])
            return Placed(node, self.place, heading=True)
        if (
            not self._runs_on(block)
            and self._could_be_heading(node)
            and self._open_part(block, styled=is_styled(node) or self._leads_a_list(node))
        ):
            return Placed(node, self.place, heading=True)
        labelled = self._label(block)
        if labelled:
            kind, found, rest = labelled
            place = self._at(kind, found.key)
            if kind in ("topics", "parts") and self.place.section in ("A", "cover"):
                self.place = place
                self.by_clause = is_clause(block.text)
            if kind == "columns":
                coded = _LETTERED_GOAL.match(block.text) if found.key == "outcome" else None
                place = replace(place, ref=coded["ref"]) if coded else place
                return Placed(node, replace(place, role=found.key), text=rest)
            return Placed(node, place, text=rest)
        if self.place.part == "short_term" and "E" in self.place.sections and _NUMBERED_GOAL.match(block.text):
            self.place = replace(self.place, part=None)
        listed = node.first_id in self.before_list and "E" in self.place.sections
        if listed and _STEPS_FOLLOW.match(block.text):
            self.place = replace(self.place, part="short_term", role=None)
            return Placed(node, self.place, text=block.text)
        if self._asks(node):
            return Placed(node, replace(self.place, topic=None, part="how_given"), text=block.text)
        if self.place.section == "A" and self.by_clause and is_clause(block.text):
            self.by_clause = False
            self.place = replace(self.place, topic=None)  # "1.9 Shan was born …" after "1.8 What matters to me. …"
        here = self.place
        if here.role == "first_is_outcome":
            self.place = replace(here, role=None)
        return Placed(node, here, text=block.text)
