"""The outcomes in a row of a table."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from summaries.model import Block
from summaries.understanding.goals.linked import linked
from summaries.understanding.goals.outcome_parts import Found, goes_on, parts
from summaries.understanding.goals.outcome_words import (
    ABLE,
    BY,
    NOT_OUTCOME,
    REF,
    STEP,
    STEPS_TITLE,
    WHOLE_REF,
    ref_text,
)
from summaries.understanding.nodes import Cell, Row
from summaries.understanding.place import Placed, ref_of
from summaries.understanding.places.headings import match
from summaries.understanding.sentences import without_bullet

# "To be achieved by July 2027": the words before "by" say no more of the date.
_LEAD = re.compile(
    r"^\W*(?:(?:to be )?(?:achieved|met|reached|completed)|target(?: date)?|by when|timescale|date)\b[\s:–-]*",
    re.IGNORECASE,
)


def in_row(one: Placed, row: Row, names: Sequence[str]) -> Iterator[Found]:
    cells = [c for c in row.own if c.text.strip()]
    by_role = {role: c for c in row.cells for role in [one.roles.get(c.column)] if role}
    if "outcome" in by_role:
        cell = by_role["outcome"]
        if cell.carried:
            return
        ref = _ref_cell(by_role.get("ref"))
        named, when = by_role.get("area"), by_role.get("by_when") or _time_cell(by_role)
        by = _LEAD.sub("", when.text.strip()) if when else None
        for each in _of_cell(one, cell, ref, named.text if named else None, by or None, names):
            yield replace(each, quote=f"{each.quote} … {by}") if by and by not in each.quote else each
        return
    if one.place.section != "E" and one.label != ("columns", "outcome"):
        return
    if one.label and one.label[0] == "columns" and one.label[1] != "outcome":
        return
    if one.label == ("columns", "outcome") or (one.label and one.label[0] == "areas"):
        number = next((c for c in cells[1:] if ref_text(c.text)), None)  # "Outcome | O1 | By July …"
        own = ref_text((number or cells[0]).text)
        for cell in (c for c in cells[1:] if c is not number):
            yield from _of_cell(one, cell, own, cells[0].text, None, names)
        return
    if one.label and one.label[0] == "parts":
        return
    if len(cells) == 2 and len(cells[0].text.split()) <= 12 and _ASKS_ELSE.search(cells[0].text):
        return
    ref = ref_text(cells[0].text) if cells else None
    rest = cells[1:] if ref else cells
    if rest and not one.roles:
        longest = max(rest, key=lambda c: len(c.text))
        if longest is not cells[0] and not ref and not ABLE.search(longest.text) and not BY.search(longest.text):
            return
        others = [c.text for c in rest if c is not longest]
        area = next((t for t in others if match("areas", t)), None)
        yield from _of_cell(
            one, longest, ref, area, next((t for t in others if BY.fullmatch(t.strip(" ."))), None), names
        )


# The label of a form's line that is about an outcome but holds none ("What are the smaller steps for this year?").
_ASKS_ELSE = re.compile(
    r"\b(?:steps?|targets?|milestones?|hopes?|aspirations?|why|review\w*|monitor\w*|measur\w+|progress|evidence)\b",
    re.IGNORECASE,
)


# "By | July 2027", "When | End of Year 10": the title of the column could be of people too, its cells tell of a time.
_TIME = re.compile(
    r"\W*(?:(?:by|the|at|on|in|before|end|of|start|beginning|during|early|mid|late|autumn|spring|summer|term|half|year"
    r"|key stage|KS|academic|school|transition|january|february|march|april|may|june|july|august|september|october"
    r"|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|christmas|easter|st|nd|rd|th|\d+)\b\W*)+",
    re.IGNORECASE,
)


def _time_cell(by_role: Mapping[str, Cell]) -> Cell | None:
    """The cell of another column that holds nothing but a time, where no column is one of dates."""
    cells = (by_role.get(role) for role in ("who", "how_often", "how_long", "?"))
    return next((c for c in cells if c and re.search(r"\d|\bterm\b", c.text) and _TIME.fullmatch(c.text)), None)


def _ref_cell(cell: Cell | None) -> str | None:
    return ref_text(cell.text) if cell else None


def _of_cell(
    one: Placed, cell: Cell, ref: str | None, area: str | None, when: str | None, names: Sequence[str]
) -> Iterator[Found]:
    """The outcomes of one cell: references and short-term steps beside them are not outcomes."""
    waiting = ref
    steps = False
    for block in cell.blocks:
        text = without_bullet(block.text)
        alone = WHOLE_REF.match(text)
        if alone:
            waiting, steps = ref_of(alone.group(1)), False
            continue
        if STEP.match(text) or STEPS_TITLE.match(text.rstrip(" :.")) or _is_part(text):
            steps = True
            continue
        head = REF.match(text)
        if head and (head["a"] or head["b"]):
            waiting, steps = ref_of(head["a"] or head["b"]), False
        if steps and not (head and not head["c"]):
            continue
        if _is_title(block, cell.blocks):
            number = re.fullmatch(r"(\d{1,2})[.)]?", block.number or "")
            waiting, area = (ref_of(number.group(1)) if number else waiting), area or text
            continue
        if match("areas", text) and len(text.split()) <= 7 and (match("areas", text).share >= 0.75):  # type: ignore[union-attr]
            area = area or text
            continue
        told = linked(text, names) if waiting is None and one.place.ref is None and not head else []
        for goal, own in [(goal, None) for goal in told] if len(told) > 1 else parts(text, names):
            if NOT_OUTCOME.match(goal) or len(goal.split()) < 3 or goes_on(goal):
                continue
            yield Found(goal, own or waiting or one.place.ref, block, one.place, goal, area, when)
            waiting = None


def _is_title(block: Block, blocks: Sequence[Block]) -> bool:
    """ "Being in school" over "By April 2027 I will …": a few words that only name the outcome under them."""
    text = block.text.strip()
    told = len(text.split()) <= 8 and not re.search(r"[.!;]$", text) and not ABLE.search(text) and not BY.search(text)
    after = blocks[blocks.index(block) + 1 :]
    return told and bool(after) and bool(ABLE.search(after[0].text) and len(after[0].text.split()) >= 6)


def _is_part(text: str) -> bool:
    named = match("parts", text)
    return bool(named and named.key in ("short_term", "aspiration") and named.share >= 0.75 and len(text.split()) <= 8)
