"""What is plain from a line's own words, whatever was guessed: "when is my annual review", "what does amend mean".

Each pattern is tried on the words as typed and with their spelling mended.
"""

from __future__ import annotations

import re

from actions.lines.plain_more import PLAIN_MORE
from actions.lines.plain_words import PLAIN, THE_MEETING
from actions.turn import Turn

LONGEST = 200
_COMPILED = tuple((intent, re.compile(pattern, re.I)) for intent, pattern in (*PLAIN, *PLAIN_MORE))
_ASKED = frozenset(
    "ask_when_meeting people_to_talk_to who_sees_this ask_jargon any_spelling no_promise no_medicine only_english"
    " why_ask not_have_to sure".split()
)
_WHY = re.compile(
    r"^\W*(?:but |and )?(?:why|y)(?: (?:do|are|r|would) (?:you|u) (?:ask|asking|need|want|wanna).{0,40})?\W*$", re.I
)


def meant(turn: Turn) -> str | None:
    """The intent that a line plainly has, or None. Of several that its words allow, the one that was guessed anyway."""
    if not turn.words or len(turn.words) > LONGEST:
        return None
    if turn.store is not None and _WHY.match(turn.words) and turn.store.question(turn.sitting):
        return "why_ask"
    fitting = [intent for intent, pattern in _COMPILED if turn.says(pattern)]
    return turn.best if turn.best in fitting else next(iter(fitting), None)


def asked(turn: Turn) -> bool:
    """True where it is plainly a question, also while another one is open."""
    found = meant(turn)
    inside = found is not None and found.startswith("ask_") and bool(re.search(r"\?\s+\S", turn.words))
    return found in _ASKED or inside or bool(several(turn))


_WHEN = re.compile(r"\b(?:when|what (?:day|date|time))\b", re.I)
_WHERE = re.compile(r"\b(?:where|what room|which room)\b", re.I)
_WHO = re.compile(r"\bwho(?:'?s)?\b(?=.*\b(?:there|coming|comes|come|going|invited|in the room)\b)", re.I)
_OF_IT = re.compile(
    rf"\b(?:is|will) it\b.*\b(?:and|n|&)\b.*\bwho\b|\b(?:and|n|&)\b.*\b(?:is it|{THE_MEETING})\b|\b{THE_MEETING}\b",
    re.I,
)


def several(turn: Turn) -> tuple[str, ...]:
    """The intents of two or three questions about the meeting in one line ("when n where is my review"); else ()."""
    if len(turn.words.split()) > 20 or not turn.says(_OF_IT):
        return ()
    kinds = (("ask_when_meeting", _WHEN), ("ask_where_meeting", _WHERE), ("ask_who_comes", _WHO))
    found = tuple(intent for intent, pattern in kinds if turn.says(pattern))
    return found if len(found) > 1 else ()
