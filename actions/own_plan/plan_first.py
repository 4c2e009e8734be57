"""What the plan plainly holds of a question about the own help goes before general answers.

"Who checks my hearing aids", "is there a club for deaf kids": found by words and by meaning together (`near_plan`), and
only where both agree or one of them is very sure. What is less sure is left to what comes after.
"""

from __future__ import annotations

from actions.lines.of_plan import WANTS_CHANGE, form
from actions.lines.sense import asks
from actions.own_plan import near_plan
from actions.own_plan.plan_show import one_of
from actions.own_plan.plan_topics import of_meeting
from actions.turn import Say, Turn

_VERY_LIKE = 0.6
_LIKE = 0.48
"""By meaning; the words must speak of half of it then."""
_HALF = 0.5
_FAIRLY_LIKE = 0.36
_ALL = 0.85
"""By words: all that was asked, a word of the same subject among them."""
_NO_LESS = 0.08


def about(turn: Turn) -> list[Say] | None:
    """The help that is plainly meant, and those hardly less near; else None."""
    if turn.plan is None or not turn.words or not asks(turn.words) or of_meeting(turn.words):
        return None
    forms = [each for each in map(form, turn.readings) if each is not None]
    if not forms or forms[0].kind in ("goal", "plan") or WANTS_CHANGE.match(turn.words):
        return None
    found = near_plan.nearest(turn)
    if not found or found[0].kind != "help" or not _plainly(found[0], forms[0].kind):
        return None
    first = found[0]
    others = [
        each.at
        for each in found[1:]
        if each.kind == "help" and each.score >= first.score - _NO_LESS and each.told >= first.told
    ]
    return one_of(turn, "help", first.at, tuple(others))


def _plainly(near: near_plan.Near, kind: str) -> bool:
    if near.like >= _VERY_LIKE and near.told > 0:
        return True
    if near.like >= _LIKE and near.told >= _HALF:
        return True
    return kind != "rule" and near.like >= _FAIRLY_LIKE and near.told >= _ALL
