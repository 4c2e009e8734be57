"""The label at the head of a table's row, and the rows that are a label and its value."""

from __future__ import annotations

import re

from summaries.model import Section
from summaries.understanding.goals.outcome_words import ABLE
from summaries.understanding.nodes import Row
from summaries.understanding.places.headings import Match, match
from summaries.understanding.places.row_roles import HELP
from summaries.understanding.places.tables import Roles, is_label
from summaries.understanding.voice.topics import topic

ITEM = re.compile(r"^\(?[a-z]{1,2}\)?[.)]?$|^\(?\d{1,2}\)?[.)]?$")
DESCRIBES = re.compile(r"(?:full |provision )?(?:description|details?|narrative|text)\s*:?", re.IGNORECASE)


def is_form_line(node: Row, rows: list[Row], names: tuple[str, ...]) -> bool:
    """Whether a row of labels and values ("Category | Learning | Linked need | Need 2") stands under the lines of a
    form and only sounds like titles."""
    titled = all(b.bold or c.header for c in node.own for b in c.blocks)
    before = [r for r in rows if r.first_id < node.first_id]
    return not titled and bool(before) and all(_is_labelled(r, names) for r in before)


def _is_labelled(row: Row, names: tuple[str, ...]) -> bool:
    """Whether a row is one or two labels, each with its value beside it."""
    cells = [c for c in row.own if c.text.strip()]
    if len(cells) not in (2, 4):
        return False
    named = match("columns", cells[0].text, names)
    other = match("columns", cells[1].text, names)
    sure = bool(named and named.share >= 0.6)
    return sure and not (other and other.share >= 0.75 and len(cells[1].text.split()) <= 4)


def is_under_topics(node: Row, roles: Roles, above: Roles) -> bool:
    """Whether a row of statements under the titles of section A only sounds like titles ("I am good at …")."""
    has = any(role.startswith("topic:") for role in above.values())
    if all(re.search(r"(?:[:?…]|\.\.\.)$", c.text.strip()) for c in node.own):
        return False  # "Please help me by…": titles, wherever in the table
    plain = not all(b.bold or c.header for c in node.own for b in c.blocks)
    return has and plain and any(role.startswith("topic:") for role in roles.values())


def is_outcome_line(node: Row) -> bool:
    """A line "Outcome 2 | By July …" between the rows of help, in a table that goes on card after card."""
    own = [c for c in node.own if c.text.strip()]
    coded = 2 <= len(own) <= 3 and re.fullmatch(r"E\s?\d{1,2}[a-z]?", own[0].text.strip())
    if coded and ABLE.search(own[1].text) and (len(own) == 2 or len(own[2].text.split()) <= 4):
        return True  # "E2 | By July Roz will travel … | Preparing for adulthood" over the table of its help
    numbered = len(own) == 2 and re.fullmatch(
        r"\W*(?:outcome|goal)\s*(?:no\.?\s*)?[A-K]?\d{1,2}\W*", own[0].text, re.IGNORECASE
    )
    return bool(numbered) and own[1].span > 1 and len(own[1].text.split()) >= 5


def row_label(node: Row, section: Section, names: tuple[str, ...]) -> tuple[str, str] | None:
    """The list and the key that a row's first cell names ("What I love | …": topics and its key), or None."""
    own = [c for c in node.own if c.text.strip()]
    if node.cells and node.cells[0].carried and own and ITEM.match(own[0].text.strip()):
        own = [node.cells[0], *own]  # "Delivered by" merged down beside "(a)", "(b)" and "(c)"
    said = own[0].text if own else ""
    if section == "A":
        # "A3 What am I good at? In my own words": the question is the label.
        said = re.sub(r"^\W*A\d{1,2}[.:)]?\s+", "", said)
        said = said[: said.index("?") + 1] if "?" in said else said
    if len(own) < 2 or not is_label(said, names):
        return None
    order = ("topics", "parts") if section == "A" else ("columns", "parts", "areas", "topics")
    found: list[tuple[str, Match]] = []
    for kind in order:
        named = re.sub(r"\b[A-Z]{0,3}\d{1,2}(?:\.\d{1,2})?\b", " ", said) if kind == "columns" else said
        one = topic(said, names) if kind == "topics" and section == "A" else match(kind, named, names)
        if one and one.share >= (0.45 if section == "A" else 0.6):
            found.append((kind, one))
    best = max(found, key=lambda f: (f[1].share, f[1].words), default=None)
    if best is None and section in HELP and DESCRIBES.fullmatch(said.strip()):
        return "columns", "provision"
    return (best[0], best[1].key) if best else None


def row_key(label: str, names: tuple[str, ...]) -> str | None:
    """What a row's label says that it holds ("Need 3": need), or None."""
    bare = re.sub(r"\b[A-Z]{0,3}\d{1,2}(?:\.\d{1,2})?\b", " ", label)
    found = match("columns", bare, names) if len(bare.split()) <= 4 else None
    kinds = ("need", "outcome", "provision", "strengths", "steps")
    return found.key if found and found.share >= 0.6 and found.key in kinds else None
