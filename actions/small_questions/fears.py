"""Fears about the meeting that are asked ("will they be cross", "what if i cry"): each has its own kind answer.

Which words ask for which answer is data: "fears" in templates/words/en/talk.yml.
"""

from __future__ import annotations

import re
from functools import lru_cache

from actions.lines.sense import asks
from actions.replying import with_buttons
from actions.turn import Say, Turn
from actions.wordbook import buttons, load

LONGEST = 120
_SAID = {
    "trouble": ("utter_fear_trouble", "utter_fear_trouble_more"),
    "question": ("utter_fear_question", "utter_fear_question_more"),
    "wear": ("utter_fear_wear", "utter_fear_wear_more"),
    "angry": ("utter_fear_angry", "utter_fear_angry_more"),
    "wrong": ("utter_fear_wrong", "utter_fear_wrong_more"),
    "cry": ("utter_fear_cry", "utter_fear_cry_more"),
    "laugh": ("utter_fear_laugh", "utter_fear_laugh_more"),
}
# What somebody at home does may be about more than the meeting: it is left to the other answers.
_AT_HOME = re.compile(r"\b(?:mum|mam|mom|dad|stepdad|stepmum|brother|uncle|home|boyfriend|girlfriend|carer)\b", re.I)


@lru_cache(maxsize=1)
def _fears() -> tuple[tuple[tuple[re.Pattern[str], ...], str], ...]:
    return tuple(
        (
            tuple(re.compile(r"\b(?:" + "|".join(map(re.escape, group)) + r")\b", re.I) for group in each["words"]),
            str(each["say"]),
        )
        for each in load("talk.yml")["fears"]
    )


def about(turn: Turn) -> list[Say] | None:
    """The kind answer to one fear, else None."""
    if not turn.words or len(turn.words) > LONGEST or turn.says(_AT_HOME):
        return None
    if not any(asks(each) or re.search(r"\bwhat if\b|\bscared\b|\bworried\b", each, re.I) for each in turn.readings):
        return None
    for patterns, say in _fears():
        if all(turn.says(pattern) for pattern in patterns):
            under = buttons("ask_can_i_leave_or_break", "ask_what_if_i_cant_speak_up", "tell_views_start")
            first, more = _SAID[say]
            return with_buttons([Say(first, picture="heart"), Say(more, picture="break time")], under)
    return None
