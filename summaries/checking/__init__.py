"""Questions worth asking at the meeting, drawn from what the plan says and does not say; and the adult's sheet."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from summaries.checking.question import Question

if TYPE_CHECKING:
    from summaries.checking.monitor import MonitorRow
    from summaries.model import Plan

__all__ = ["Question", "first_questions", "monitor_rows", "questions"]


def questions(plan: Plan, today: date | None = None) -> tuple[Question, ...]:
    """Every question, what matters most first; each quotes the plan. `today` is for dates that have passed."""
    from summaries.checking.check import check

    return check(plan, today or date.today())


def first_questions(plan: Plan, count: int = 5, today: date | None = None) -> tuple[Question, ...]:
    """The few to take along on paper: alike ones merged, different kinds before more of one kind."""
    from summaries.checking.check import first

    return first(questions(plan, today), count)


def monitor_rows(plan: Plan) -> tuple[MonitorRow, ...]:
    """Every help for the adult's sheet: who answers for it, how often, and the slots that the plan leaves open."""
    from summaries.checking.monitor import rows

    return rows(plan)
