"""Questions about a day at school or college that sound like the meeting: "how many kids will be in my class".

A guess that is of the meeting ("who comes", "can I leave") is not told to them; the plan's likeliest piece is, or that
nothing of it was found.
"""

from __future__ import annotations

import re

from actions.lines.of_plan import EVERYDAY, of_meeting
from actions.lines.sense import asks_in_part
from actions.own_plan import likely, plan_first
from actions.turn import Say, Turn
from actions.wordbook import buttons

_SOUNDS_LIKE_MEETING = frozenset(
    "ask_who_comes ask_when_meeting ask_where_meeting ask_how_long ask_can_i_leave_or_break ask_can_i_bring_someone"
    " ask_do_i_have_to_go ask_what_happens_in_meeting ask_what_if_i_cant_speak_up".split()
)
_NOT_THE_MEETING = re.compile(
    r"\b(?:my|a|the|in|of|this|that|our) (?:new )?(?:class(?:es|room)?|lessons?|playground|taxi|bus|canteen|form)\b"
    r"|\bin (?:maths|english|science|p\.?e|art|music|history|drama)\b|\bhomework\b|\bdetentions?\b|\bexams?\b"
    r"|\bassembl\w+\b",
    re.I,
)
_MISSING = re.compile(r"\b(?:miss|missing|catch up|back to|instead of)\b", re.I)
"""A lesson that the meeting takes the place of."""


def about(turn: Turn) -> list[Say] | None:
    """The likeliest piece of the plan, or that none was found; None for a line that may be of the meeting."""
    if turn.plan is None or turn.best not in _SOUNDS_LIKE_MEETING or not any(map(asks_in_part, turn.readings)):
        return None
    day = turn.says(EVERYDAY) and turn.says(_NOT_THE_MEETING)
    if not day or of_meeting(turn.mended or turn.words) or turn.says(_MISSING):
        return None
    found = likely.pieces(turn)
    if found and found[0].chance >= plan_first.LIKELY:
        return plan_first.in_place_of_guesses(turn)
    under = buttons("ask_my_help", "tell_views_start", "ask_case_worker_contact")
    return [Say("utter_day_not_found", picture="plan folder", buttons=under)]
