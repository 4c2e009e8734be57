"""What the plan plainly holds of a question about the own help goes before general answers.

"Who checks my hearing aids", "is there a club for deaf kids": found by words and by meaning together (`near_plan`), and
only where both agree or one of them is very sure. What is less sure is left to what comes after.
"""

from __future__ import annotations

import re

from actions.lines.of_plan import DO_I_GET, WANTS_CHANGE, form
from actions.lines.sense import asks
from actions.own_plan import near_plan
from actions.own_plan.plan_helps import helps_about
from actions.own_plan.plan_show import one_of
from actions.own_plan.plan_topics import of_meeting
from actions.own_plan.shares import asked_about
from actions.turn import Say, Turn

_VERY_LIKE = 0.6
_LIKE = 0.48
"""By meaning; the words must speak of half of it then."""
_HALF = 0.5
_FAIRLY_LIKE = 0.36
_ALL = 0.85
"""By words: all that was asked, a word of the same subject among them."""
_WHO_IS_IT = re.compile(r"\b(?:who|hoo|whos|who's|hos)\b\s*(?:is|iz|are|r|s)?\s*(?:my|our|the)\b", re.I)
"""Asked for is a person, not a help."""
_BOTH = 0.55
"""By both, where nothing else comes near."""
_LEAD = 0.2
_NO_LESS = 0.08


def about(turn: Turn) -> list[Say] | None:
    """The help that is plainly meant, and those hardly less near; else None."""
    if turn.plan is None or not turn.words or not asks(turn.words) or of_meeting(turn.words):
        return None
    forms = [each for each in map(form, turn.readings) if each is not None]
    if _WHO_IS_IT.search(turn.words):
        return None
    if not forms or forms[0].kind in ("goal", "plan") or WANTS_CHANGE.match(turn.words):
        return None
    found = near_plan.nearest(turn)
    if not found or found[0].kind != "help" or found[0].told <= 0:
        return None
    first, next_best = found[0], found[1].score if len(found) > 1 else 0.0
    strict = forms[0].kind == "rule" and not turn.says(DO_I_GET)
    if not _plainly(first, strict) and not (first.score >= _BOTH and first.score >= next_best + _LEAD):
        return None
    others = [
        each.at
        for each in found[1:]
        if each.kind == "help" and each.score >= first.score - _NO_LESS and each.told >= first.told
    ]
    hits = helps_about(turn.plan, asked_about(near_plan.by_usual_names(turn.mended or turn.words)), forms[0])
    if first.at in hits:  # "how often is my TA": all that the TA does, one after the other
        others = [at for at in dict.fromkeys([*others, *hits]) if at != first.at]
    return one_of(turn, "help", first.at, tuple(others))


def _plainly(near: near_plan.Near, strict: bool) -> bool:
    if near.like >= _VERY_LIKE or (near.like >= _LIKE and near.told >= _HALF):
        return True
    return not strict and near.like >= _FAIRLY_LIKE and near.told >= _ALL
