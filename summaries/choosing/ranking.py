"""What earns a row: the rules of judgement, each a small number, added up.

A help earns its row when it answers something the young person says is not working, protects with a "must not",
or is sure (who, how often, how long). Vague help is no row: it is a question for the meeting. A goal without a
measure or a date may be a row, after those that have one.
"""

from __future__ import annotations

import re

from summaries.choosing.topics import mentions, shared
from summaries.model import Outcome, Plan, Provision

_MEASURE = re.compile(
    r"\d|\b(?:once|twice|every|each|half|all|no more than|at least|most|one|two|three|four|five|ten)\b", re.I
)


# At table a knife is no danger (a "kitchen knife" may be one, and stays off).
_CUTLERY = re.compile(
    r"\b(?:knife(?:,| and| or) (?:an? )?(?:fork|spoon)|(?:fork|spoon)(?:,| and| or) (?:an? )?knife"
    r"|(?:table|adapted|rocker|safety) knife)\b",
    re.IGNORECASE,
)


def may_be_read_by_others(text: str) -> bool:
    """False for toilet, medicine, force and danger, other people's affairs, money and law: never on the page."""
    return not mentions(_CUTLERY.sub("cutlery", text), "off_the_page")


def is_open(help_: Provision) -> bool:
    """May others read this help?"""
    return help_.visible == "show" and may_be_read_by_others(_all_words(help_))


def is_row(help_: Provision) -> bool:
    """May this help stand on the one page? A limit ("up to 30 hours") is told as one, and is no vagueness."""
    limits = all(phrase.lower() in _LIMITS for phrase in help_.vague_phrases) and bool(help_.vague_phrases)
    return is_open(help_) and (not help_.vague or (limits and bool(help_.who)))


_LIMITS = frozenset(("up to", "maximum", "maximum of", "no more than"))


def is_whole(help_: Provision) -> bool:
    """Does the plan say who, and how often or how much?"""
    return bool(help_.who) and (help_.times is not None or help_.hours_total is not None)


def help_score(help_: Provision, plan: Plan) -> float:
    """How much a help earns a row (higher is better)."""
    words_of = _all_words(help_)
    score = 2.0 * bool(help_.who) + 2.0 * (help_.times is not None or help_.hours_total is not None)
    score += 1.0 * (help_.minutes is not None or help_.minutes_max is not None or help_.hours_total is not None)
    score += 2.5 * help_.negative
    score += 1.6 * min(shared(words_of, [source.quote for source in plan.views.not_working]), 2)
    score += 0.5 * min(shared(words_of, _wishes(plan)), 2)
    score += {"F": 0.6, "H1": 0.0, "H2": 0.0, "G": -0.8}.get(help_.section, 0.0)
    score -= 2.0 * mentions(words_of, "adults_work")
    score -= 1.2 * mentions(words_of, "checks")
    score -= 0.004 * max(len(help_.text) - 200, 0)
    return score - 0.01 * plan.provision.index(help_)


def for_a_goal(help_: Provision, plan: Plan) -> float:
    """How much a help is the heart of its goal: done with the young person, by somebody who has learnt to, with who,
    how often and how long, or answering what is not working. A rule comes before a help that is as sure."""
    words_of = _all_words(help_)
    score = 1.2 * bool(help_.who) + 1.2 * (help_.times is not None or help_.hours_total is not None)
    score += 0.8 * (help_.minutes is not None or help_.minutes_max is not None or help_.hours_total is not None)
    score += 0.7 * mentions(" ".join(help_.who), "key_helpers") + 0.5 * mentions(words_of, "taught")
    answers = min(shared(words_of, [source.quote for source in plan.views.not_working]), 2)
    score += (1.2 if help_.negative else 0.6) * answers
    score += 0.4 * help_.negative - 2.0 * mentions(words_of, "adults_work") - 1.5 * mentions(words_of, "checks")
    return score - (0.0 if help_.section == "F" else 0.8)


def goal_score(goal: Outcome, plan: Plan, helps: list[Provision]) -> float:
    """How much a goal comes first: sure, helped, wished for, early in the plan."""
    place = plan.outcomes.index(goal) / max(len(plan.outcomes), 1)
    measured = bool(_MEASURE.search(goal.text))
    score = 1.5 * bool(goal.by_text) + 1.0 * measured
    score += 2.0 * any(is_whole(help_) for help_ in helps) + 0.7 * bool(helps)
    score += 0.8 * min(shared(goal.text, [source.quote for source in plan.views.not_working]), 2)
    score += 0.6 * min(shared(goal.text, _wishes(plan)), 3)
    return score + 2.0 * (1.0 - place)


def _wishes(plan: Plan) -> list[str]:
    return [source.quote for source in (*plan.views.hopes, *plan.views.important_to_me)]


def _all_words(help_: Provision) -> str:
    return " ".join((help_.text, help_.how_often_text or "", " ".join(help_.equipment), *help_.conditions))
