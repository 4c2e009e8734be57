"""Outcomes that are hopes, that nobody could check, that are help, or that the wrong person answers for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summaries.checking.question import Question, ask, pattern
from summaries.model import Outcome, Plan
from summaries.understanding.help.vague import aspires

_HELP = re.compile(
    (
        r"^(?:[A-Z]\w+ |he |she |they )?(?:will (?:receive|have access to|be (?:provided|given"
        r"|offered|supported))|to (?:access|receive|have access to))\b"
    ),
    re.IGNORECASE,
)


def outcome_questions(plan: Plan, name: str) -> Iterator[Question]:
    """Questions on section E."""
    for outcome in plan.outcomes:
        person = _wrong_person(outcome.text)
        if person:
            yield ask("wrong_professional_responsible", outcome.ref, outcome.text, name=name, who=person)
            continue
        if pattern("hopes").search(outcome.text) and not _measured(outcome):
            yield ask("outcome_is_aspiration", outcome.ref, outcome.text, name=name)
        if not _measured(outcome):
            help_ = bool(_HELP.search(outcome.text))
            found = ask(
                "outcome_is_provision" if help_ else "outcome_not_measurable", outcome.ref, outcome.text, name=name
            )
            # One kind for both, as in the plans' gold; only the question differs.
            yield Question("outcome_not_measurable", found.where, found.text, found.question, found.rank)


def _wrong_person(text: str) -> str | None:
    """The health or social care person who is made to answer for lessons; None where the plan does not do that."""
    person = pattern("wrong_person", "people").search(text)
    if not person or person.start() > 30:
        return None
    duty = pattern("wrong_person", "duties").search(text, person.end())
    school = pattern("wrong_person", "school").search(text, person.end())
    return person.group() if duty and school else None


def _measured(outcome: Outcome) -> bool:
    """Whether anyone could say that it was reached: an amount or a standard, or a date with a plain skill."""
    body = outcome.text.replace(outcome.by_text or "\0", " ")
    if pattern("measures").search(body):
        return True
    return bool(outcome.by_text) and aspires(body) is None
