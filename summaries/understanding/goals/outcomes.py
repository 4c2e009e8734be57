"""Section E: every outcome and nothing but outcomes (Code 9.66); steps, targets and aims elsewhere are left out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import get_args

from summaries.model import Outcome, Source
from summaries.model.plan import Area
from summaries.understanding.goals.areas import area_of_outcome
from summaries.understanding.goals.outcome_parts import Found
from summaries.understanding.goals.outcome_prose import AMONG_OTHERS, in_text
from summaries.understanding.goals.outcome_rows import in_row
from summaries.understanding.goals.outcome_words import BY
from summaries.understanding.nodes import Row, Text
from summaries.understanding.place import BESIDE_THE_PLAN, Placed
from summaries.understanding.places.headings import match


def outcomes(placed: Sequence[Placed], names: Sequence[str]) -> tuple[tuple[Outcome, ...], dict[int, str]]:
    """Every outcome once, in order, with its reference as printed (or E1, E2 … where none is); and the
    reference by the block that holds it."""
    found: list[Found] = []
    again: dict[int, int] = {}
    for one in placed:
        of_last = bool(found) and _same_form(one, found[-1])
        if one.heading or not (_may_hold(one) or of_last):
            continue
        if found and found[-1].by_text is None and (when := _time_line(one, of_last)):
            found[-1] = replace(found[-1], by_text=when, quote=f"{found[-1].quote} … {when}")
            continue
        if not _may_hold(one):
            continue
        here = in_row(one, one.node, names) if isinstance(one.node, Row) else in_text(one, one.node, names)
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
    if steps := _lettered_steps(found):
        again = {block: i for block, i in again.items() if i not in steps}
        kept = [i for i in range(len(found)) if i not in steps]
        again = {block: kept.index(i) for block, i in again.items()}
        found = [found[i] for i in kept]
    goals = tuple(_outcome(each, ref) for each, ref in zip(found, _references(found), strict=True))
    if for_all := _time_of_all(placed):
        goals = tuple(goal if goal.by_text else _by_then(goal, *for_all) for goal in goals)
    return goals, {block: goals[i].ref for block, i in again.items()}


_DIGITS = re.compile(r"\W*\d{1,2}[.)]?\W*")
_LETTER = re.compile(r"\W*\(?(?:[a-h]|i{1,3}|iv|vi{0,3})[.)]+\W*", re.IGNORECASE)


def _lettered_steps(found: Sequence[Found]) -> set[int]:
    """The places of "(a) By December: …" under "1. By July 2027, Ana will …": steps, where the plan numbers both."""
    numbered = [i for i, f in enumerate(found) if _DIGITS.fullmatch(f.block.number or "") and len(f.text.split()) >= 6]
    lettered = {i for i, f in enumerate(found) if _LETTER.fullmatch(f.block.number or _typed_letter(f.block.text))}
    return {i for i in lettered if numbered and i > numbered[0]} if len(numbered) >= 2 else set()


def _typed_letter(text: str) -> str:
    """The letter that a line was typed with ("(b) prepares vegetables …"), or ""."""
    typed = re.match(r"\(?[a-h]\)(?=\s)", text)
    return typed.group() if typed else ""


def _same_form(one: Placed, last: Found) -> bool:
    """Whether a row tells when the outcome of the same form is due, under a heading of help alone."""
    held = last.block.cell.table if last.block.cell else None
    return isinstance(one.node, Row) and one.label == ("columns", "by_when") and one.node.table == held


def _time_line(one: Placed, of_last: bool) -> str | None:
    """ "By: July 2027. This year's steps: …" on a line of its own under an outcome."""
    if isinstance(one.node, Row) and one.label == ("columns", "by_when") and ("E" in one.place.sections or of_last):
        value = one.node.own[-1].text.strip()
        return value if len(value.split()) <= 9 and re.search(r"\d", value) else None
    if isinstance(one.node, Row) or "E" not in one.place.sections or one.place.role not in ("who", "by_when"):
        return None
    first = re.split(r"\.(?:\s|$)", one.text.strip(), maxsplit=1)[0]
    due = re.sub(r"^by ", "", first, flags=re.IGNORECASE)  # "By when: By July 2027"
    return first if len(first.split()) <= 9 and BY.fullmatch(f"by {due}") else None


_ALL_BY = re.compile(
    r"(?:^|[.]\s+)(?P<said>[^.]{0,60}\b(?:[Oo]utcomes|[Oo]bjectives|[Gg]oals|[Aa]ims)\b[^.]{2,60}?\b(?:by"
    r"|for) (?P<when>(?:the )?(?:end of |summer |spring |autumn )"
    r"?[A-Z\d][^.,;]{3,50}?|(?:the )?end of [^.,;]{3,50}?),? (?:unless|except|if not|where not)\b[^.]{0,60}\.?)"
)


def _time_of_all(placed: Sequence[Placed]) -> tuple[str, str] | None:
    """ "Outcomes are for the end of Year 6 unless a different date is given": when, and the sentence."""
    for one in placed:
        hit = _ALL_BY.search(one.text) if isinstance(one.node, Text) and len(one.text.split()) < 120 else None
        if hit and _STAGE.search(hit["when"]):
            return hit["when"].strip(), hit["said"].strip()
    return None


def _by_then(goal: Outcome, when: str, said: str) -> Outcome:
    source = replace(goal.source, quote=f"{goal.source.quote} … {said}")
    return replace(goal, by_text=when, source=source)


def _may_hold(one: Placed) -> bool:
    if one.place.part in BESIDE_THE_PLAN:
        return isinstance(one.node, Row) and "outcome" in one.roles.values() and one.place.part in ("monitoring",)
    if "E" in one.place.sections:
        return True
    if isinstance(one.node, Row) and one.label == ("columns", "outcome") and one.place.section in "FGH1H2CD":
        return True
    if isinstance(one.node, Text) and AMONG_OTHERS.match(one.node.block.text):
        return True
    return (
        isinstance(one.node, Row)
        and "outcome" in one.roles.values()
        and bool({"F", "B", "G", "H1", "H2", "C", "D"} & set(one.place.sections))
    )


def _same(one: str, other: str) -> bool:
    a, b = re.sub(r"\W+", " ", one.lower()).strip(), re.sub(r"\W+", " ", other.lower()).strip()
    return a == b or (min(len(a), len(b)) > 40 and (a in b or b in a))


def _references(found: Sequence[Found]) -> list[str]:
    refs: list[str] = []
    for i, each in enumerate(found):
        ref = each.ref
        if ref is None or ref in refs:
            ref = next(f"E{n}" for n in range(i + 1, i + 100) if f"E{n}" not in refs)
        refs.append(ref)
    return refs


def _outcome(each: Found, ref: str) -> Outcome:
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
