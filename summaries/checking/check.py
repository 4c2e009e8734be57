"""Gathers every question, ranks it, and merges what is alike for the few that go on paper."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from summaries.checking.dates import out_of_date
from summaries.checking.needs import needs_without_help
from summaries.checking.outcomes import outcome_questions
from summaries.checking.provision import provision_questions
from summaries.checking.question import Question, ask, pattern
from summaries.model import Plan


def check(plan: Plan, today: date) -> tuple[Question, ...]:
    """Every question once, ordered by rank and then by place in the plan."""
    name = plan.person.known_as or "the young person"
    found = [
        *outcome_questions(plan, name),
        *provision_questions(plan, name),
        *needs_without_help(plan, name),
        *out_of_date(plan, name, today),
        *_from_gaps(plan, name),
        *_adult_life(plan, name),
    ]
    once = list(dict.fromkeys(found))
    return tuple(sorted(once, key=lambda q: q.rank))


def first(found: Sequence[Question], count: int) -> tuple[Question, ...]:
    """The first `count`: one of each kind in turn, questions with the same words asked once."""
    by_kind: dict[str, list[Question]] = defaultdict(list)
    for question in found:
        alike = next((q for q in by_kind[question.kind] if q.question == question.question), None)
        if alike is None:
            by_kind[question.kind].append(question)
        elif question.text and alike.text and alike.text.count(" / ") < 2:
            by_kind[question.kind][by_kind[question.kind].index(alike)] = replace(
                alike, text=f"{alike.text} / {question.text}"
            )
    chosen: list[Question] = []
    while len(chosen) < count and any(by_kind.values()):
        for kind in sorted(by_kind, key=lambda k: by_kind[k][0].rank if by_kind[k] else 99):
            if by_kind[kind] and len(chosen) < count:
                chosen.append(by_kind[kind].pop(0))
    return tuple(chosen)


def _from_gaps(plan: Plan, name: str) -> Iterator[Question]:
    for gap in plan.gaps:
        if gap.kind == "missing_section":
            form = "H" if gap.where.startswith("H") else "question"
            yield ask("missing_section", gap.where, None, form=form, name=name, section=gap.where)
        elif gap.kind == "no_review_date":
            yield ask("no_review_date", gap.where, None, name=name)
        elif gap.kind == "wrong_name":
            yield ask("wrong_name", gap.where, gap.text, name=name)


def _adult_life(plan: Plan, name: str) -> Iterator[Question]:
    """From Year 9 a plan must look to adult life (reg 20(6), Code 8.9)."""
    year = plan.person.year_group or ""
    number = int(year.split()[-1]) if year.split()[-1:] and year.split()[-1].isdigit() else 0
    if number < 9 and (plan.person.age_on_plan or 0) < 14:
        return
    said = " ".join(
        [*(o.text for o in plan.outcomes), *(p.text for p in plan.provision), *(n.text for n in plan.needs)]
    )
    if not pattern("adult_life").search(said):
        yield ask("preparing_for_adulthood", "E", None, name=name)
