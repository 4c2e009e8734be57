"""A line that tells and is answered all the same ("people finish my sentences"): the answer, and an offer to keep it.

What a small question or a rule says to it may help; but the words were theirs, and must not be lost.
"""

from __future__ import annotations

import re

from actions.kept.answers import TO_WRITE
from actions.lines.sense import asks_in_part
from actions.review import since_meeting
from actions.turn import Say, Turn

_OF_THE_TALK = frozenset(
    "thanks goodbye greet stop swearing_abuse in_meeting affirm deny repeat say_simpler skip".split()
)
_LEAST = 4
"""So many words tell something."""
_TELLS = re.compile(
    r"^\W*(?:(?:that|because|cos|coz|so|and|but|well|like|yeah|also|sometimes|at \w+|in \w+)[\s,]+)*(?:i (?:like"
    r"|love|hate"
    r"|cant|can'?t|never|always|dont like|don'?t like|feel|find|hope|wish|do not like)|i (?:want|wanna|would like|need)"
    r" (?:it|them|him|her|people|my|more|less|a quiet|someone|the)"
    r"|people|everyone|everybody|nobody|no one|teachers?|staff|they|she|he|miss|sir|mr|mrs|my \w+|it (?:helps|hurts"
    r"|makes"
    r"|is (?:hard|easy|good|bad|loud|too)|was|works)|the (?:other|noise|room|class|work|teachers?|staff))\b",
    re.I,
)
_NO_VIEW = re.compile(
    r"\b(?:they|he|she|people|school|council|mum|dad) (?:say|says|said|want|wants|told|tell)\b|\b(?:letter|appeal"
    r"|tribunal"
    r"|solicitor|this (?:app|chat|thing|program))\b|\b(?:i )?(?:do not|dont|don'?t) (?:know|understand|get) (?:what|how"
    r"|why|it)\b",
    re.I,
)


def with_offer(turn: Turn, said: list[Say]) -> list[Say]:
    """The same, with an offer to write the words down after it, where they tell something of their own."""
    words = turn.words.strip()
    if turn.button is not None or not said or turn.intent in _OF_THE_TALK or len(words.split()) < _LEAST:
        return said
    if turn.store.question(turn.sitting) or any(map(asks_in_part, turn.readings)):
        return said
    offered = any(each.id in ("write_words", "write_this_down") for say in said for each in say.buttons)
    if offered or not _TELLS.match(words) or _NO_VIEW.search(words):
        return said
    turn.keep(TO_WRITE, turn.words)
    turn.keep("offered", "write_words")
    return [*said, since_meeting.write_ask(turn)]
