"""Section E: every outcome and nothing but outcomes (Code 9.66); steps, targets and aims elsewhere are left out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import get_args

from summaries.model import Block, Outcome, Source
from summaries.model.plan import Area
from summaries.understanding.areas import area_of_outcome
from summaries.understanding.headings import match
from summaries.understanding.nodes import Cell, Row, Text
from summaries.understanding.outcome_words import (
    ABLE,
    BY,
    NOT_OUTCOME,
    REF,
    STEP,
    STEPS_TITLE,
    WHOLE_REF,
    ref_of,
    ref_text,
)
from summaries.understanding.place import Place, Placed
from summaries.understanding.sentences import sentences, without_bullet


@dataclass(frozen=True)
class _Found:
    text: str
    ref: str | None
    block: Block
    place: Place
    quote: str
    area_words: str | None = None
    by_text: str | None = None
    labelled: bool = False
    """Whether it has the word and its number in its own text ("Outcome 3. …")."""


def outcomes(placed: Sequence[Placed], names: Sequence[str]) -> tuple[tuple[Outcome, ...], dict[int, str]]:
    """Every outcome once, in order, with its reference as printed (or E1, E2 … where none is); and the
    reference by the block that holds it."""
    found: list[_Found] = []
    again: dict[int, int] = {}
    for one in placed:
        if one.heading or not _may_hold(one):
            continue
        if found and found[-1].by_text is None and (when := _time_line(one)):
            found[-1] = replace(found[-1], by_text=when, quote=f"{found[-1].quote} … {when}")
            continue
        here = _in_row(one, one.node, names) if isinstance(one.node, Row) else _in_text(one, one.node, names)
        for each in here:
            first = next((i for i, other in enumerate(found) if _same(each.text, other.text)), len(found))
            again[each.block.id] = first
            if first == len(found):
                found.append(each)
    if sum(1 for f in found if f.labelled) >= 3:  # the points between "Outcome 1." and "Outcome 2." are steps
        gone = [i for i, f in enumerate(found) if not f.labelled and f.block.kind == "list_item" and not f.block.number]
        kept = [i for i in range(len(found)) if i not in gone]
        again = {block: kept.index(i) for block, i in again.items() if i in kept}
        found = [found[i] for i in kept]
    goals = tuple(_outcome(each, ref) for each, ref in zip(found, _references(found), strict=True))
    return goals, {block: goals[i].ref for block, i in again.items()}


def _time_line(one: Placed) -> str | None:
    """ "By: July 2027. This year's steps: …" on a line of its own under an outcome."""
    if isinstance(one.node, Row) and one.label == ("columns", "by_when") and "E" in one.place.sections:
        value = one.node.own[-1].text.strip()
        return value if len(value.split()) <= 9 and re.search(r"\d", value) else None
    if isinstance(one.node, Row) or "E" not in one.place.sections or one.place.role not in ("who", "by_when"):
        return None
    first = re.split(r"\.(?:\s|$)", one.text.strip(), maxsplit=1)[0]
    return first if len(first.split()) <= 9 and BY.fullmatch(f"by {first}") else None


def _may_hold(one: Placed) -> bool:
    if one.place.part in (
        "short_term",
        "aspiration",
        "superseded",
        "contents",
        "guide",
        "glossary",
        "monitoring",
        "assessment",
        "others_views",
        "history",
    ):
        return isinstance(one.node, Row) and "outcome" in one.roles.values() and one.place.part in ("monitoring",)
    if "E" in one.place.sections:
        return True
    if isinstance(one.node, Row) and one.label == ("columns", "outcome") and one.place.section in "FGH1H2CD":
        return True
    if isinstance(one.node, Text) and _AMONG_OTHERS.match(one.node.block.text):
        return True
    return (
        isinstance(one.node, Row)
        and "outcome" in one.roles.values()
        and bool({"F", "B", "G", "H1", "H2", "C", "D"} & set(one.place.sections))
    )


# "Health outcome O9 (Section E): By March 2027 …" in the section on health.
_AMONG_OTHERS = re.compile(
    r"^\W*(?:\w+ ){0,2}outcome\s+(?P<ref>[A-Z]{0,3}\d{1,2}(?:\.\d)?)\s*(?:\(section E\))?"
    r"\s*[:.–-]?\s+(?P<goal>(?-i:[A-Z]).{20,})$",
    re.IGNORECASE | re.DOTALL,
)


def _same(one: str, other: str) -> bool:
    a, b = re.sub(r"\W+", " ", one.lower()).strip(), re.sub(r"\W+", " ", other.lower()).strip()
    return a == b or (min(len(a), len(b)) > 40 and (a in b or b in a))


def _in_row(one: Placed, row: Row, names: Sequence[str]) -> Iterator[_Found]:
    cells = [c for c in row.own if c.text.strip()]
    by_role = {role: c for c in row.cells for role in [one.roles.get(c.column)] if role}
    if "outcome" in by_role:
        cell = by_role["outcome"]
        if cell.carried:
            return
        ref = _ref_cell(by_role.get("ref"))
        named, when = by_role.get("area"), by_role.get("by_when")
        yield from _of_cell(one, cell, ref, named.text if named else None, when.text if when else None, names)
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


def _ref_cell(cell: Cell | None) -> str | None:
    return ref_text(cell.text) if cell else None


def _of_cell(
    one: Placed, cell: Cell, ref: str | None, area: str | None, when: str | None, names: Sequence[str]
) -> Iterator[_Found]:
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
        if match("areas", text) and len(text.split()) <= 7 and (match("areas", text).share >= 0.75):  # type: ignore[union-attr]
            area = area or text
            continue
        for goal, own in _parts(text, names):
            if NOT_OUTCOME.match(goal) or len(goal.split()) < 3 or _goes_on(goal):
                continue
            yield _Found(goal, own or waiting or one.place.ref, block, one.place, goal, area, when)
            waiting = None


def _goes_on(text: str) -> bool:
    """ "measured from the log, one week in each half term": how an outcome is measured, not another one."""
    return text[:1].islower() and not ABLE.search(text)


def _is_part(text: str) -> bool:
    named = match("parts", text)
    return bool(named and named.key in ("short_term", "aspiration") and named.share >= 0.75 and len(text.split()) <= 8)


def _parts(text: str, names: Sequence[str]) -> Iterator[tuple[str, str | None]]:
    """One or more outcomes in one block, each with the reference before it."""
    cuts = [m.start() for m in re.finditer(r"(?<=[.!?]\s)(?:Outcome\s+[A-K]?\d{1,2}\b|E\d{1,2}\b)(?=[:. ])", text)]
    pieces = [text[a:b].strip() for a, b in zip([0, *cuts], [*cuts, len(text)], strict=True)]
    for piece in pieces:
        head = REF.match(piece)
        own = next((g for g in head.groups() if g), None) if head else None
        body = piece[head.end() :].strip() if head else piece
        kept = _without_steps(body)
        if kept:
            yield kept, ref_of(own) if own else None


def _without_steps(text: str) -> str:
    """Leaves out steps and targets that follow the outcome in one paragraph; a second sentence of its own stays."""
    kept: list[str] = []
    for sentence in sentences(text):
        if kept and (
            STEP.match(sentence) or re.match(r"(?:Steps?|Short[- ]term|Targets?|Aspiration|Next steps?)\b", sentence)
        ):
            break
        kept.append(sentence)
    return text[: text.index(kept[-1]) + len(kept[-1])] if kept else ""


def _in_text(one: Placed, node: Text, names: Sequence[str]) -> Iterator[_Found]:
    block = node.block
    among = _AMONG_OTHERS.match(block.text)
    if among and "E" not in one.place.sections:
        if ABLE.search(among["goal"]):
            yield _Found(among["goal"], ref_of(among["ref"]), block, one.place, among["goal"])
        return
    text = without_bullet(one.text)
    if STEP.match(text) or STEP.match(without_bullet(block.text)) or NOT_OUTCOME.match(text):
        return
    told = _told_in_prose(text, names) if one.place.role != "outcome" and not REF.match(text) else []
    if told:
        yield from (_Found(goal, None, block, one.place, goal) for goal in told)
        return
    head = REF.match(text)
    named = bool(head) or bool(block.number) or (one.place.ref is not None and one.place.role == "outcome")
    item = block.kind == "list_item" or named or one.place.role == "outcome"
    item = item or (one.place.role == "first_is_outcome" and bool(ABLE.search(text)))
    joined = len(one.place.sections) > 1 and not (one.place.role == "outcome" and one.place.section == "E")
    first = one.place.role == "first_is_outcome"
    begins = bool(BY.match(text)) or bool(
        re.match(rf"(?:{'|'.join(map(re.escape, names)) or '_'}|I|For \w+ to|To [a-z]+)\b", text)
    )
    under = one.place.ref[1:] if one.place.ref and not first else None
    if joined and under and re.match(rf"\W*{under}\.\d", text):
        return  # "1.2 A job coach shall …" under Outcome 1: help for it
    if joined and not ((head and ABLE.search(text)) or BY.match(text) or (first and begins and ABLE.search(text))):
        return
    if not item and not (begins and ABLE.search(text)):
        return
    if not ABLE.search(text) and not head and not begins and not BY.search(text) and block.kind != "list_item":
        return
    for body, own in _parts(text, names):
        if len(body.split()) >= 3 and not NOT_OUTCOME.match(body) and not _goes_on(body):
            yield _Found(
                body,
                own
                or (
                    ref_of(block.number.strip(".:) "))
                    if block.number and re.fullmatch(r"[A-K]?\d{1,2}[.:)]?\s*", block.number)
                    else None
                )
                or one.place.ref,
                block,
                one.place,
                body,
                labelled=bool(own and re.match(r"\W*(?:outcome|goal|objective|aim)\b", text, re.IGNORECASE)),
            )


def _told_in_prose(text: str, names: Sequence[str]) -> list[str]:
    """The outcomes of a paragraph that sets them among other sentences ("He wants to be a baker. By July 2027 he will …
    By the end of …"); [] where it is one outcome, or none."""
    parts = sentences(text)
    who = "|".join([*map(re.escape, names), "he", "she", "they", "I", "you"])
    goals = [
        p
        for p in parts
        if (BY.match(p) and re.search(rf"\b(?:{who}) (?:will|can|is able)\b", p, re.IGNORECASE))
        and not STEP.match(p)
        and not NOT_OUTCOME.match(p)
    ]
    if len(parts) < 2 or not goals or (len(goals) == 1 and parts[0] == goals[0]):
        return []
    aims = [p for p in parts if re.match(r"To (?:be|have|feel|become|enjoy|live|develop|improve|make)\b", p)]
    return [p for p in parts if p in goals or p in aims]


def _references(found: Sequence[_Found]) -> list[str]:
    refs: list[str] = []
    for i, each in enumerate(found):
        ref = each.ref
        if ref is None or ref in refs:
            ref = next(f"E{n}" for n in range(i + 1, i + 100) if f"E{n}" not in refs)
        refs.append(ref)
    return refs


def _outcome(each: _Found, ref: str) -> Outcome:
    when = _when(each.text)
    by_text = (
        when.group().strip()
        if when and (when.start() < 3 or when.group()[:2].lower() in ("by", "wi", "be", "at"))
        else None
    )
    named = match("areas", each.area_words) if each.area_words else None
    key = named.key if named and named.share >= 0.5 else each.place.area
    area: Area = key if key in get_args(Area) else area_of_outcome(each.text)  # type: ignore[assignment]
    return Outcome(ref, each.text, area, by_text or each.by_text, Source("E", each.block.page, each.quote))


_STAGE = re.compile(r"\d|\b(?:end|start|term|easter|christmas|birthday|course)\b", re.IGNORECASE)


def _when(text: str) -> re.Match[str] | None:
    """The time phrase of an outcome: one that names a date or a stage before one that names an event ("before …")."""
    found = list(BY.finditer(text))
    dated = [hit for hit in found if _STAGE.search(hit.group())]
    return next(iter([*dated, *found]), None)


def with_visible(outcome: Outcome, adult_only: bool) -> Outcome:
    """The outcome marked for adults only, where it must not be shown."""
    return replace(outcome, visible="adult_only") if adult_only else outcome
