"""A question that was taken for something else: "no i was asking you. what help do i get", "I was asking about the
homework session". What was kept by mistake is taken back, and the question is read for itself."""

from __future__ import annotations

import re

from actions.gathering.answering import LAST
from actions.gathering.questions import step_of
from actions.kept.answers import JUST_KEPT
from actions.turn import Say, Turn
from actions.wordbook import menu

_WAS_ASKING = re.compile(
    r"^\W*(?:(?:no+|nah|wait|sorry|but|hey|oi|um+)[\s,.!]+)*(?:i|we)(?:'m| am| was| were|m)? ?(?:just |only )?"
    r"(?:asking|arsking|askin|askn|asked|askd|askt|arsked|asking about|on about|talking about|talkin about)"
    r"(?! (?:my|the|an?|mr|mrs|miss|ms|sir|mum|mam|dad|nan|them|him|her|people|someone|everyone|school|staff"
    r"|to|if|for (?:an?|my|the|it|that|some|help|more))\b)"
    r"(?: (?P<about>about|abt|bout|for|of))?(?: (?:you|u))?(?:[\s,.:!-]+|$)(?P<rest>.*)$"
    r"|^\W*(?:(?:no+|nah|wait|sorry|but|hey|oi|um+)[\s,.!]+)*(?:that|it)(?:'?s| was| is|s) (?:a"
    r"|my) question(?: about [^.!?]{0,40}[.!?])?"
    r"(?:[\s,.:!-]+(?P<later>.*))?$",
    re.I | re.S,
)
_MEANT = re.compile(
    r"^\W*(?:no+[\s,.!]+)(?:i|we) (?:mean|meant|ment)\b[^.!?]{0,80}[.!?]\s+(?P<rest>\S.*\?)\s*$", re.I | re.S
)


def unwrap(turn: Turn) -> list[Say] | None:
    """Turns such a line into the question itself; the answer that the last turn kept by mistake is removed. Where it is
    not clear what was asked, that is said."""
    if turn.button is not None or not turn.words or turn.was_asked:
        return None
    found = _WAS_ASKING.match(turn.words)
    later = None if found else _MEANT.match(turn.words)
    if later is not None:
        turn.hear(later["rest"])
        return None
    if found is None:
        return None
    asked = _take_back(turn)
    rest = (found["rest"] or found["later"] or "").strip()
    if not re.search(r"\w", rest):
        if asked is None:
            return [Say("utter_sorry_missed", buttons=menu("first"))] if not found["later"] else None
        turn.was_asked = True
        rest = asked
    lead = "what about " if found["about"] or "about" in turn.words[: -len(rest)].lower() else ""
    turn.hear(lead + rest)
    return None


def _take_back(turn: Turn) -> str | None:
    """The words that the last turn kept as an answer, which are taken out again; None where it kept none."""
    kept = turn.value(JUST_KEPT)
    last = next((each for each in turn.store.answers(turn.sitting) if kept and each.id == kept), None)
    step = step_of(turn, dict(last.more).get("key")) if last is not None else None
    if last is None or step is None:
        return None
    turn.store.remove_answer(turn.sitting, last.id)
    turn.keep(LAST, None)
    turn.keep(JUST_KEPT, None)
    turn.store.put_question(turn.sitting, step.key)
    return last.words
