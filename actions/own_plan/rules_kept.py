"""What the plan says must not be done, and somebody tells that it is: "they block the door", "theyve searched my bag".

The plan's own line is shown, it is taken seriously, and whoever must put it right is named.
"""

from __future__ import annotations

import re

from actions import focus
from actions.lines.sense import asks
from actions.own_plan.finding import strengths
from actions.own_plan.plan_show import one_of, shown_helps
from actions.own_plan.shares import asked_about
from actions.turn import Say, Turn

LAST_TOLD = "last told"
_OTHERS = re.compile(
    r"^\W*(?:but |and |well |no |cos |they just )*(?:they(?:'?ve|'?re)?|theyve|theyre|staff|(?:the |my "
    r"|some )?(?:teachers?|adults?|ta|tas|lsa|school"
    r"|dinner ladies)|(?:the |my |some |a )?(?:\w+ )?(?:man|lady|driver|escort|woman|bloke|guy)|miss|sir"
    r"|mr\w* \w+|everyone|people|he|she|i (?:got|get|had|have|was|am|only|keep))\b",
    re.I,
)
_IS_IT_ALLOWED = re.compile(
    r"\b(?:is|are|was) (?:that|this|it|they|he|she) (?:even )?(?:allowed|aloud|alowed|ok|right|legal|supposed)"
    r"|\b(?:can|should) they (?:just |even )?do"
    r" (?:that|this|it)\b|\bthey (?:can'?t|cant|shouldn'?t|shouldnt) do (?:that|this|it)\b",
    re.I,
)
_NOT_THEM = re.compile(
    r"\b(?:kids|boys?|girls?|lads?|mates?|friends?|brother|sister|pupils?|students?|dad|mum)\b", re.I
)
_ENOUGH = 0.5
# "They took my card. Are they allowed to?" tells of something; "are they allowed to grab me" only asks.
_HAPPENED = re.compile(
    r"\b(?:took|made|did|said|shouted|shout|kept|keep|keeps|grabbed|stopped|put|left|told|was|were|has|have|had|been|always|every)\b",
    re.I,
)


def about(turn: Turn) -> list[Say] | None:
    """The rule of the plan that somebody says is not kept; else None."""
    before = turn.take(LAST_TOLD)
    if turn.button is not None or not turn.words or len(turn.words) > 160:
        return None
    allowed = _IS_IT_ALLOWED.search(turn.words)
    told = _IS_IT_ALLOWED.sub(" ", turn.words).strip(" ,.?!")
    if not allowed and asks(turn.words):
        return None
    asked_outright = bool(allowed) and bool(asked_about(told)) and not _HAPPENED.search(told)
    if allowed and not asked_about(told):
        told = before or ""
    if not allowed:
        turn.keep(LAST_TOLD, turn.words)
        if not _OTHERS.match(told):
            return None
    at = None if _NOT_THEM.search(told) else _rule(turn, told)
    if at is None:
        return None
    from actions.plan import not_happening

    turn.words = told
    shown = [say for say in one_of(turn, "help", at, ()) if say.text]
    if asked_outright:
        return shown
    missing = not_happening(turn)
    focus.on_topic(turn, "ask_plan_not_happening")  # "who do i tell"
    return [missing[0], *(Say(text=say.text, picture=say.picture, more=say.more) for say in shown), *missing[1:]]


def asked_of_the_last(turn: Turn) -> list[Say] | None:
    """ "Is that allowed", after what was told in the line before; else None."""
    allowed = _IS_IT_ALLOWED.search(turn.words)
    if not allowed or asked_about(_IS_IT_ALLOWED.sub(" ", turn.words)) or turn.value(LAST_TOLD) is None:
        return None
    return about(turn)


def _rule(turn: Turn, told: str) -> int | None:
    """The number of the "must not" that speaks of most of what was told; None where none does."""
    words = asked_about(told)
    if turn.plan is None or not words:
        return None
    scores = {}
    for at, each in enumerate(shown_helps(turn.plan)):
        if each.negative:
            found = strengths(words, each.text)
            hits = sum(one > 0 for one in found)
            if 1.0 in found and (hits >= 2 or len(words) <= 2):
                scores[at] = hits / len(words)
    best = max(scores, key=lambda at: scores[at], default=None)
    return best if best is not None and (scores[best] >= _ENOUGH or len(words) > 3) else None
