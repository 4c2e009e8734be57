"""How likely each piece of the plan is what a line asks for, 0 to 1: one judgement for all ways of asking.

By how near it is in meaning and in words, how far ahead of the others, how the line asks, and what else it may be.
The weights are learnt from lines beside their plans (`python -m tests.conversations.plan_weights` prints them anew);
what the figures are worth is measured on plans and lines that it does not see (docs/talk-quality.md).
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from actions.lines.of_plan import MAY_BE_OF_PLAN, Form, form, of_meeting
from actions.lines.sense import asks_in_part
from actions.own_plan import near_plan
from actions.own_plan.finding import sources, strengths
from actions.own_plan.near_plan import Near, asked_words
from actions.own_plan.plan_show import shown_helps
from actions.own_plan.shares import lost
from actions.turn import Turn
from summaries.model import Plan

MOST = 8
"""So many pieces, the nearest, are weighed."""
BARE = 2
"""So few words name a thing ("swimming") and ask nothing else."""
_LONG = 12
_OWN = frozenset("ask_my_help ask_my_goals ask_what_is_in_my_plan ask_transport ask_plan_not_happening".split())
_ABOUT_ME = re.compile(r"\b(?:my|me|i|he|she|his|her|him)\b", re.I)
_ABOUT_YOU = re.compile(r"\b(?:you|u|your|this (?:app|thing|chat))\b", re.I)
_ABOUT_PAPERS = re.compile(
    r"\b(?:council|la|appeal|tribunal|law|rights?|sendiass|ehcp|ehc|plan|letter|report|form)\b", re.I
)


@dataclass(frozen=True)
class Likely:
    """A piece of the plan, and how likely it is what the line asks for."""

    near: Near
    chance: float
    unknown: float
    """How much of what the line asks about stands nowhere in the plan, 0 to 1."""


def pieces(turn: Turn) -> list[Likely]:
    """The nearest pieces, the likeliest first; [] without a plan, words or the model of meaning."""
    key = ("likely", *turn.readings)
    if key not in turn.worked_out:
        turn.worked_out[key] = _pieces(turn)
    return list(turn.worked_out[key])


def _pieces(turn: Turn) -> list[Likely]:
    found = near_plan.nearest(turn)[:MOST] if turn.plan is not None and turn.words else []
    rows = features(turn, found) if found else []
    chances = [1 / (1 + math.exp(-sum(WEIGHTS[name] * value for name, value in row.items()))) for row in rows]
    return sorted(
        (Likely(near, chance, row["not in the plan"]) for near, chance, row in zip(found, chances, rows, strict=True)),
        key=lambda each: -each.chance,
    )


def features(turn: Turn, found: list[Near]) -> list[dict[str, float]]:
    """What speaks for and against each piece, by name; of the line the same for all."""
    plan = turn.plan
    assert plan is not None
    words = asked_words(turn)
    asked = _form(turn)
    bare = len(turn.words.split()) <= BARE
    line = _of_the_line(turn, asked, bare)
    line["not in the plan"] = len(lost(words, _everything(plan))) / max(len(words), 1)
    rows = []
    for at, (near, text) in enumerate(zip(found, near_plan.texts_of(plan, found), strict=True)):
        others = [each for n, each in enumerate(found) if n != at]
        exact = sum(1 for one in strengths(words, text) if one >= 1)
        goal, own = near.kind == "goal", near.kind == "words"
        rows.append(
            {
                "meaning": near.like,
                "words": near.told,
                "both": near.like * near.told,
                "exact words": min(exact, 3) / 3,
                "ahead in meaning": near.like - max((each.like for each in others), default=0.0),
                "ahead": near.score - max((each.score for each in others), default=0.0),
                "a goal": float(goal),
                "a goal asked for": float(goal and asked is not None and asked.kind == "goal"),
                "own words": float(own),
                "own words of a bare thing": float(own and bare),
                **line,
            }
        )
    return rows


def _of_the_line(turn: Turn, asked: Form | None, bare: bool) -> dict[str, float]:
    chances = {name: chance for name, chance in turn.ranking if name != "nlu_fallback"}
    rules = sum(chance for name, chance in chances.items() if name.startswith("ask_") and name not in _OWN)
    tells = sum(chance for name, chance in chances.items() if name.startswith("tell_"))
    rest = sum(chance for name, chance in chances.items() if not name.startswith(("ask_", "tell_")))
    return {
        "base": 1.0,
        "asks": float(any(map(asks_in_part, (turn.words, turn.mended)))),
        "no form": float(asked is None),
        "who or how often": float(asked is not None and asked.kind in ("who", "amount")),
        "of the meeting": float(of_meeting(turn.words)),
        "rules": rules,
        "tells": tells,
        "rest": rest,
        "may be": sum(chance for name, chance in chances.items() if name in MAY_BE_OF_PLAN and name not in _OWN),
        "small question": turn.asked[0][1] if turn.asked else 0.0,
        "length": min(len(turn.words.split()), _LONG) / _LONG,
        "me": float(bool(_ABOUT_ME.search(turn.words))),
        "you": float(bool(_ABOUT_YOU.search(turn.words))),
        "papers": float(bool(_ABOUT_PAPERS.search(turn.words))),
    }


def _form(turn: Turn) -> Form | None:
    bare = len(turn.words.split()) <= BARE
    return form(turn.words, bare) or (form(turn.mended, bare) if turn.mended else None)


def _everything(plan: Plan) -> list[str]:
    return [source.quote for source in sources(plan)] + [who for each in shown_helps(plan) for who in each.who]


WEIGHTS = {
    "meaning": 3.12,
    "words": 1.59,
    "both": 0.60,
    "exact words": 0.07,
    "ahead in meaning": 2.28,
    "ahead": 4.06,
    "a goal": -0.85,
    "a goal asked for": 0.77,
    "own words": -2.55,
    "own words of a bare thing": -1.66,
    "base": -1.71,
    "asks": 0.96,
    "no form": -0.86,
    "who or how often": -0.41,
    "of the meeting": -1.76,
    "rules": -1.59,
    "tells": -0.09,
    "rest": -1.40,
    "may be": 0.39,
    "small question": -0.63,
    "length": -1.86,
    "me": 0.15,
    "you": -1.21,
    "papers": -0.44,
    "not in the plan": -1.37,
}
