"""Which helps of the plan answer a question, and in which order."""

from __future__ import annotations

import re

from actions.lines.of_plan import Form
from actions.own_plan.finding import OF_MANY, strengths
from actions.own_plan.plan_show import shown_helps
from actions.own_plan.shares import of_who, ranked
from summaries.model import Plan, Provision

LEAST = 0.5
"""How much of what was asked a help must speak of, where the question can only be about the plan."""


def helps_about(plan: Plan, words: list[str], asked: Form) -> list[int]:
    """Numbers of the helps that answer, best first."""
    helps = shown_helps(plan)
    texts = [
        " ".join(part for part in (each.source.quote, each.how_often_text, each.grouping_text, *each.who) if part)
        for each in helps
    ]
    hits = ranked(words, texts, LEAST, near=0.2 if asked.kind == "amount" else 0.02)
    named = [word for word in words if word not in OF_MANY]
    hits = [at for at in hits if not named or any(strengths(named, texts[at]))]  # "music therapy" is no other therapy
    whole = [at for at in hits if all(strengths(words, texts[at])) and 1.0 in strengths(words, texts[at])]
    if asked.kind == "rule":
        # What must not be done comes first: there the verb itself is enough.
        never = [at for at in ranked(words, texts, 0.3, near=0.3) if helps[at].negative and _done(words, texts[at])]
        near = [at for at in ranked(words, texts, LEAST, near=0.1) if len(words) > 1 and _done(words, texts[at])]
        return list(dict.fromkeys([*never, *(whole or near)]))
    by_who = [at for at, each in enumerate(helps) if of_who(words, each)]
    if asked.kind == "plan" or not (asked.sure or asked.kind in ("who", "amount", "what")):
        return sorted(whole, key=lambda at: at not in by_who)  # what the TA does, before what is told to the TA
    if by_who and asked.kind in ("amount", "what"):
        hits = [*by_who, *(at for at in hits if at not in by_who)]
    if asked.kind == "amount":
        order = {
            at: (
                trains(helps[at]),
                at not in by_who if by_who else -_named_first(words, helps[at].text),
                -minutes_a_week(helps[at]),
            )
            for at in hits
        }
        return sorted(hits, key=lambda at: order[at])
    return sorted(hits, key=lambda at: (at not in by_who, trains(helps[at])))


def _done(words: list[str], text: str) -> bool:
    """True where a text speaks of at least half of the words."""
    found = strengths(words, text)
    return 1.0 in found and sum(one > 0 for one in found) * 2 >= len(words)


def _named_first(words: list[str], text: str) -> float:
    """How much of what was asked a help begins with: it is that help, not one that speaks of it."""
    return round(sum(strengths(words, " ".join(text.split()[:8]))), 1)


def trains(help_: Provision) -> bool:
    """Whether a help is for those who help: it comes after what the young person has."""
    return bool(re.match(r"(?!.{0,12}travel)(?:\w+ )?(?:training|modelling|advice|supervision)\b", help_.text, re.I))


def minutes_a_week(help_: Provision) -> float:
    """How much of a help there is, for putting the most of it first; 0 where the plan gives no amount."""
    weeks = {"day": 0.2, "week": 1, "fortnight": 2, "month": 4, "half_term": 6, "term": 12, "year": 38}
    minutes = (help_.hours_total or 0) * 60 or (help_.times or 1) * (help_.minutes or 0)
    return minutes / weeks.get(str(help_.per), 38)
