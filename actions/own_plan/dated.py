"""What the plan says of a month or a year that a question names: "what happens in July 2027"."""

from __future__ import annotations

import re

from actions.dates import MONTHS
from actions.lines.sense import asks
from actions.own_plan.finding import Found, sentences_of, sources
from actions.own_plan.plan_show import one_of, shown_goals, shown_helps
from actions.turn import Say, Turn

_MONTHS = tuple(month.lower() for month in MONTHS)
_SHORT = {month[:3]: month for month in _MONTHS} | {"sept": "september"}
_NAMED = re.compile(
    rf"\b(?:in|by|from|after|until|till|on|at the end of|end of|since)\s+(?:the )?(?:end of )?"
    rf"(?:(?P<month>{'|'.join((*_MONTHS, *_SHORT))})\b\s*)?(?P<year>20[23]\d)?",
    re.I,
)
_MOST = 3


def about(turn: Turn) -> list[Say] | None:
    """The goals, helps or sentences of the plan that name the month (and year) of the question; else None."""
    from actions.lines.of_plan import of_meeting
    from actions.own_plan.plan_topics import quote

    plan = turn.plan
    named = _named(turn.words)
    if plan is None or named is None or not asks(turn.words) or of_meeting(turn.words):
        return None
    goals = [at for at, each in enumerate(shown_goals(plan)) if _names(each.source.quote, named)]
    helps = [at for at, each in enumerate(shown_helps(plan)) if _names(each.source.quote, named)]
    if helps and not (goals and re.search(r"\b(?:able|goal|outcome|aim|target)", turn.words, re.I)):
        return one_of(turn, "help", helps[0], tuple(helps[1:]))
    if goals:
        return one_of(turn, "goal", goals[0], tuple(goals[1:]))
    told = [
        Found(source.section, text, 1.0)
        for source in sources(plan)
        for text in sentences_of(source.quote)
        if _names(text, named)
    ]
    return [quote(each) for each in told[:_MOST]] or None


def _named(words: str) -> tuple[str, str] | None:
    """The month and the year of a question; a month alone is too little ("in may i ..."), a year alone is enough."""
    for found in _NAMED.finditer(words):
        month, year = (found["month"] or "").lower(), found["year"] or ""
        if year:
            return _SHORT.get(month, month), year
    return None


def _names(text: str, named: tuple[str, str]) -> bool:
    month, year = named
    joined = rf"\b{month}\w*\s+(?:\d{{1,2}}(?:st|nd|rd|th)?,?\s+)?{year}\b" if month else rf"\b{year}\b"
    return bool(re.search(joined, text, re.I))
