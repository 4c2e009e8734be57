"""Says kindly what a file is, where it is not one EHC plan."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summaries.errors import NotAPlan
from summaries.model import Block, Plan
from summaries.understanding.place import Placed

_KINDS: tuple[tuple[str, str], ...] = (
    (
        r"individual development plan|\bIDP\b|cynllun datblygu|additional learning (?:needs|provision)",
        "This is an Individual Development Plan from Wales. This program reads EHC plans from England only.",
    ),
    (
        r"co-?ordinated support plan|\bCSP\b|additional support for learning",
        "This is a Co-ordinated Support Plan from Scotland. This program reads EHC plans from England only.",
    ),
    (
        r"statement of special educational needs",
        "This is a statement of special educational needs. This program reads EHC plans from England only.",
    ),
)
_REVIEW_FORM = re.compile(
    (
        r"\bannual review (?:form|report|paperwork|meeting (?:form|record|report|minutes)|of "
        r"(?:the |an )?(?:education, health|ehc))|\brecord of (?:the )?annual review|\breview "
        r"meeting (?:record|report|form)|\breport of (?:the |an )?annual review"
    ),
    re.IGNORECASE,
)
_PLAN_TITLE = re.compile(r"education,? health (?:and|&) care (?:\(?EHC\)? )?plan|\bEHC ?P(?:lan)?\b", re.IGNORECASE)
_LETTER = re.compile(
    r"\byou are invited\b|\binvitation to\b|\bI am writing to invite\b|\bdear (?:mr|mrs|ms|miss|parent|sir)",
    re.IGNORECASE,
)


def check_is_plan(blocks: Sequence[Block], placed: Sequence[Placed], *, understood: bool = False) -> None:
    """Raises NotAPlan, with a sentence that says what the file is and what to do, unless it looks like one plan.

    `understood`: outcomes and help were found, whatever the sections are called.
    """
    opening = " ".join(b.text for b in blocks[:25])[:3000]
    sections = {s for one in placed if one.heading for s in one.place.sections if s not in ("cover", "other")}
    core = len(sections & {"A", "B", "E", "F", "I"})
    titled = bool(_PLAN_TITLE.search(opening))
    for pattern, sentence in _KINDS:
        if titled and core >= 3:
            continue  # it took the place of a statement, or says on its cover what it is not
        hit = re.search(pattern, opening, re.IGNORECASE)
        if hit and (not titled or re.search(pattern, " ".join(b.text for b in blocks[:6]), re.IGNORECASE)):
            raise NotAPlan(sentence)
    head = " ".join(b.text for b in blocks[:8])
    if _REVIEW_FORM.search(head) and not ({"A", "B", "F"} <= sections):
        raise NotAPlan("This is an annual review form, not the EHC plan itself. Please choose the file of the plan.")
    if core >= 2 or (titled and core >= 1 and len(sections) >= 3) or (titled and understood):
        _check_one_plan(placed)
        return
    if _REVIEW_FORM.search(opening):
        raise NotAPlan("This is an annual review form, not the EHC plan itself. Please choose the file of the plan.")
    if _LETTER.search(opening):
        raise NotAPlan("This looks like a letter, not an EHC plan. Please choose the file of the plan.")
    raise NotAPlan(
        "This file does not look like an EHC plan: its sections A to K are not there. Please "
        "choose the file of the plan."
    )


def _check_one_plan(placed: Sequence[Placed]) -> None:
    """Two plans in one file: sections A, E and F each come again after section I or K, with another date of birth."""
    order = [s for one in placed if one.heading for s in one.place.sections if s not in ("cover", "other")]
    if "I" not in order:
        return
    first_end = order.index("I")
    again = set(order[first_end + 1 :])
    births = {
        hit
        for one in placed
        for text in [_text(one)]
        for hit in re.findall(
            r"(?:date of birth|d\.?o\.?b\.?)\W{0,4}(\d{1,2}[\w ./-]{3,16}?\d{4})", text, re.IGNORECASE
        )
    }
    if {"A", "E", "F"} <= again and {"A", "E", "F"} <= set(order[:first_end]) and len(births) != 1:
        raise NotAPlan("This file seems to hold two plans. Please save each plan as a file of its own and choose one.")


def _text(one: Placed) -> str:
    node = one.node
    return node.block.text if hasattr(node, "block") else " ".join(c.text for c in node.own)


def check_understood(plan: Plan) -> None:
    """Raises NotAPlan where nothing of a plan was found: no outcome, no help and no view."""
    if (
        not plan.outcomes
        and not plan.provision
        and not any((plan.views.good_at, plan.views.hopes, plan.views.important_to_me))
    ):
        raise NotAPlan(
            "No outcomes and no help could be found in this file. Please check that it is the whole EHC plan."
        )
