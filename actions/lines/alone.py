"""Does a line say all by itself? Then what was said before it is not what it is about.

"Whats my goals", "can i leave the meeting", "what does provision mean" mean the same after anything.
"""

from __future__ import annotations

import re

from actions.lines.of_plan import DO_I_GET
from actions.own_plan.finding import strengths
from actions.own_plan.plan_show import shown_helps
from actions.own_plan.shares import asked_about, text_of
from actions.turn import Turn

_POINTS = re.compile(
    r"\b(?:it|its|it'?s|that'?s?|these|those|they|them|they'?re|he|she|him|her|his|hers|their|one|ones|there|then|instead"
    r"|else)\b",
    re.I,
)
"""Words that may point back. "This" is none here: "is this private" is of the talk."""
_NAMES_IT = re.compile(
    r"\b(?:my|the|our|a|an|this|your) (?:\w+ )?(?:meetings?|reviews?|plans?|goals?|targets?|outcomes?|ehcps?|answers"
    r"|budget|advocate|appeal|council|senco|school|college)\b|\b(?:sendiass?|ipsea|tribunal|goals)\b",
    re.I,
)
_LEAST = 3
_SURE = 0.55
"""So sure must a line be that names its matter."""
_VERY_SURE = 0.9
"""So sure one that names none."""
_FAIRLY_SURE = 0.75
_OF_THE_TALK = frozenset("are_you_a_robot who_sees_this chitchat_joke help_what_can_you_do out_of_scope".split())
_SAID_ALONE = frozenset(("greet", "goodbye", "thanks"))
_THE_PAPERS = re.compile(r"\b(?:my|the) (?:annual )?(?:meeting|review|plan)\b", re.I)
_OF_THE_PLAN = frozenset(("ask_my_help", "ask_my_goals", "ask_what_is_in_my_plan"))
_WHO_IS_MY = re.compile(r"\b(?:who|hoo|whos|who's|hos)\b\s*(?:is|iz|are|r|s)?\s*(?:my|our)\b", re.I)
_LEANS_ANYWAY = frozenset(
    "ask_how_long ask_do_i_have_to_go ask_who_comes ask_where_meeting ask_when_meeting affirm deny repeat"
    " say_simpler nlu_fallback".split()
)
"""What is asked of many things in the same few words: "how long is that for", "do i have to"."""


_OF_ALL = frozenset(
    "ask_money_personal_budget ask_when_meeting ask_when_new_plan ask_disagree_appeal ask_rights_at_16 ask_end_of_plan"
    " ask_what_is_review ask_why_review ask_who_invited_can_i_choose who_sees_this are_you_a_robot"
    " help_what_can_you_do".split()
)
"""What the rules and the letter answer, also where a help has one of the words ("how much money do i get")."""


def of_all(turn: Turn, *, fairly: bool = False) -> bool:
    """True where what is asked is surely (or `fairly`) no matter of one's own help: a word, the meeting, a rule."""
    least = _FAIRLY_SURE if fairly else _VERY_SURE
    return asks_a_word(turn) or (turn.best in _OF_ALL and turn.sureness >= least)


def stands_alone(turn: Turn) -> bool:
    """True where the line names its own matter and is surely understood, whatever was talked of before."""
    if turn.words and turn.best in _SAID_ALONE and turn.sureness >= _VERY_SURE:
        return True
    if not turn.words or len(turn.words.split()) < _LEAST:
        return asks_a_word(turn)
    if turn.best in _OF_THE_TALK and turn.sureness >= _VERY_SURE:
        return True
    if turn.says(_POINTS):
        return asks_a_word(turn)
    if turn.says(_THE_PAPERS, _WHO_IS_MY):
        return True
    if turn.unsure:
        return asks_a_word(turn)
    if (turn.says(_NAMES_IT) or turn.best in _OF_THE_PLAN) and turn.sureness >= _SURE:
        return True
    sure = turn.sureness >= _VERY_SURE and turn.best not in _LEANS_ANYWAY
    return sure or asks_a_word(turn) or _names_a_help(turn)


def asks_a_word(turn: Turn) -> bool:
    """True where it is asked what a word means that we know."""
    from actions.words import known, meaning

    asks = turn.best == "ask_jargon" and turn.sureness >= _SURE
    return known(turn) is not None or (asks and any(map(meaning, turn.readings)))


def _names_a_help(turn: Turn) -> bool:
    """ "Do i get speech therapy": all that it names stands in one piece of the plan."""
    if turn.plan is None or not turn.says(DO_I_GET):
        return False
    words = asked_about(turn.mended or turn.words)
    return bool(words) and any(all(strengths(words, text_of(each))) for each in shown_helps(turn.plan))
