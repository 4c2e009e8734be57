"""A typed yes, no or "next" is about the offer on the screen, and about no older one.

"Yes" takes it up; "no, I was asking you" lets it go and is read for what it says after the no; "next" is never a yes to
having words written down, changed or shared.
"""

from __future__ import annotations

import json
import re

from actions.kept.answers import SAID_MISSING, TO_WRITE, WAITS
from actions.lines import sense, wishes
from actions.lines.guesses import WAIT_TOO
from actions.turn import Say, Turn
from actions.wordbook import buttons
from bot.store import ANSWER_WAITS

_YES_TO = {
    "write_words": wishes.PLAIN_YES,
    "write_this_down": wishes.PLAIN_YES,
    "write_answer": wishes.PLAIN_YES,
    "add_to_answer": wishes.PLAIN_YES,
    "change_it": wishes.YES_CHANGE,
    "share_all": wishes.YES_SHARE,
}
_LET_GO = {"write_answer": "leave_it", "add_to_answer": "leave_it", "change_it": "not_now", "share_all": "share_none"}
_ONLY_ASKED = re.compile(
    r"^\W*(?:(?:i|we|it|that|this)(?:'?s|'?m| am| was| were| is)? ?)?(?:just |only )*(?:asking|askin|arsking|askn|asked"
    r"|askd|a question|a qwestion|my question)(?: (?:you|u))?(?: (?:that|it|something|a question))?\W*$",
    re.I,
)

_A_SLIP = re.compile(r"(?:i|we) (?:mean|meant|ment|meen)\b", re.I)
"""The words that wait are to be put right, not let go."""


def settle(turn: Turn) -> None:
    """Turns a typed yes to what is on the screen into its button; a no with more to say into what more it says."""
    if turn.button is not None or not turn.words.strip():
        return
    offer = _on_screen(turn)
    if offer is None:
        return
    if sense.wants_more(turn.words) or sense.returns(turn.words):
        _forget(turn, offer, keep_words=True)
    elif _YES_TO[offer].match(turn.words):
        _press(turn, offer)
    elif wishes.PLAIN_NO.match(turn.words):
        _press(turn, _LET_GO.get(offer, "not_written"))
    elif (more := wishes.NO_AND.match(turn.words)) and not _A_SLIP.match(more["rest"]):
        _read_on(turn, offer, more["rest"].strip())


def again(turn: Turn) -> list[Say] | None:
    """ "Write it down", where something else came after the offer: the words are shown and asked about once more."""
    words = turn.value(TO_WRITE) or turn.value(SAID_MISSING)
    if not words:
        return None
    offer = "write_words" if turn.value(TO_WRITE) else "write_this_down"
    turn.keep("offered", offer)
    shown = Say(text=f"“{words}”", picture="writing")
    return [shown, Say("utter_write_ask", picture="writing", buttons=buttons(offer, "not_now"))]


def _read_on(turn: Turn, offer: str, rest: str) -> None:
    held = _held(turn, offer)
    _forget(turn, offer)
    turn.said_no = True
    turn.was_asked = bool(held) and bool(_ONLY_ASKED.match(rest))
    turn.hear(held if held and turn.was_asked else rest)


def _press(turn: Turn, name: str) -> None:
    turn.button, turn.words, turn.mended, turn.intent = name, "", "", name


def _on_screen(turn: Turn) -> str | None:
    """Which offer the last reply made: to write words down, or to change an answer."""
    from actions.talking import last_said

    said = last_said(turn)
    shown = {each.id for say in said for each in say.buttons}
    if any(say.response == "utter_share_ask" for say in said):
        return "share_all"
    if "change_it" in shown and turn.value(WAITS):
        return "change_it"
    if "add_to_answer" in shown and turn.value(ANSWER_WAITS):
        return "add_to_answer"
    if "write_answer" in shown and turn.value(ANSWER_WAITS):
        return "write_answer"
    offered = turn.value("offered")
    return offered if offered in ("write_words", "write_this_down") and offered in shown else None


def _held(turn: Turn, offer: str) -> str | None:
    if offer in ("write_answer", "add_to_answer"):
        return str(json.loads(turn.value(ANSWER_WAITS) or "{}").get("words") or "") or None
    if offer == "share_all":
        return None
    return turn.value(TO_WRITE) if offer == "write_words" else turn.value(SAID_MISSING)


def _forget(turn: Turn, offer: str, *, keep_words: bool = False) -> None:
    turn.keep("offered", None)
    if keep_words:
        return
    keys = {
        "write_answer": (ANSWER_WAITS,),
        "add_to_answer": (ANSWER_WAITS,),
        "change_it": (WAITS,),
        "share_all": (),
    }.get(offer, (TO_WRITE, WAIT_TOO, SAID_MISSING))
    for key in keys:
        turn.keep(key, None)
