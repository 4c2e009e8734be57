"""Somebody is ill: in an emergency, whom to get now; else kind words and who can help. Neither is kept unasked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from actions.turn import Say, Turn
from actions.wordbook import buttons
from bot.safety import helpers
from bot.safety.unwell import unwell

_BETTER = re.compile(
    r"\b(?:i'?m|i am|she'?s|she is|he'?s|he is|it'?s|all) (?:\w+ )?(?:ok|okay|fine|better|alright|all right|good)\b"
    r"|\b(?:got (?:it|one)|better|calmed down|stopped) now\b",
    re.I,
)
# "And if this lady is sick?": asked, and nobody is ill now.
_IF = re.compile(r"^\W*(?:(?:and|so|but|ok|also)[\s,]+)*(?:(?:what|wot|wat)(?: happens)? )?(?:if|when|wen)\b", re.I)
_ILL = frozenset(("utter_ill_now", "utter_ill_heard"))


def about(turn: Turn) -> list[Say] | None:
    """What is said to illness; to an open question only an emergency is answered, the rest may be the answer to it."""
    from actions.talking import last_said

    if turn.button is not None or not turn.words:
        return None
    told = unwell(*turn.readings)
    if told == "now":
        last = Say("utter_what_next", buttons=buttons("carry_on", "not_safe"))
        return [Say("utter_ill_now", picture="telephone"), *_people("ill_now"), last]
    if turn.says(_BETTER) and any(say.response in _ILL for say in last_said(turn)):
        return [Say("utter_ill_better", picture="happy", buttons=buttons("carry_on", "menu_meeting", "menu_plan"))]
    if told is None or turn.says(_IF) or turn.store.question(turn.sitting) is not None:
        return None
    from actions.review import around_meeting
    from actions.upset.feelings import asked_after

    heard = [Say("utter_ill_heard", picture="heart"), *_people("ill")]
    if turn.value(around_meeting.IN_MEETING):  # there they need to get out of the room, not to write
        return [*heard, *around_meeting.card(replace(turn, button="card:break"))]
    return asked_after(turn, heard)


def _people(use: str) -> Iterator[Say]:
    found = sorted((each for each in helpers() if use in each.use), key=lambda each: not each.id.endswith("_ill"))
    for helper in found:
        said = Say(text="\n".join(helper.says), picture="telephone")
        yield replace(said, more={"ways": [list(way) for way in helper.ways]})
