"""What is said where it is not clear what was meant: the best guesses, or an offer to write the words down."""

from __future__ import annotations

import json
import re

from actions.kept.answers import SAID_MISSING, TO_WRITE
from actions.lines.sense import asks_in_part
from actions.replying import with_buttons
from actions.review import since_meeting
from actions.small_questions import asked
from actions.turn import Button, Say, Turn
from actions.wordbook import button, buttons, menu

NO_GUESS = frozenset(
    {
        "nlu_fallback",
        "affirm",
        "deny",
        "disclose_harm",
        "disclose_self_harm_suicide",
        "swearing_abuse",
        "out_of_scope",
        "chitchat_joke",
        "thanks",
        "greet",
    }
)
MOST_GUESSES = 3
WAIT_TOO = "said before that"
"""What was told and offered to be written down before the last thing, and not decided on: a list as JSON."""
MOST_WAITING = 30
_SHOWN = 3
"""So many of the things that wait are shown before they are written down."""
_JOKING = 0.5
_NEARLY_SURE, _AHEAD = 0.36, 0.15
_LAUGHS = re.compile(r"\b(?:lol|haha+|lmao)\b", re.I)


def wait_too(turn: Turn, before: str | None) -> int:
    """Keeps `before` among the words that wait; how many wait beside the last."""
    held: list[str] = json.loads(turn.value(WAIT_TOO) or "[]")
    if before and before not in held:
        held = [*held, before][-MOST_WAITING:]
        turn.keep(WAIT_TOO, json.dumps(held, ensure_ascii=False))
    return len(held)


def _short(words: str) -> str:
    return words if len(words) <= 80 else words[:80].rsplit(" ", 1)[0] + " …"


def offer_guesses(turn: Turn) -> list[Say]:
    """The two or three best guesses as buttons; never "I don't understand" twice."""
    if not re.search(r"[^\W_]", turn.words) and not turn.ranking:
        return [Say("utter_take_time", buttons=menu("first"))]
    if re.fullmatch(r"[\W_]*", turn.words):
        return [Say("utter_take_time", buttons=menu("first"))]
    small = asked.guesses(turn)
    names = [name for name, _ in turn.ranking if name not in NO_GUESS][: MOST_GUESSES - len(small)]
    if not names and not small:
        names = ["help_what_can_you_do"]
    from actions import talk

    told = not any(map(asks_in_part, turn.readings))
    if told and turn.said_no:  # they said that it is not to be written down
        return [Say("utter_not_written", buttons=menu("first"))]
    if told and turn.store.question(turn.sitting) is None:
        if turn.best == "chitchat_joke" and (turn.sureness >= _JOKING or _LAUGHS.search(turn.words)):
            return talk.chat(turn)
        return _offer_to_write(turn, names, small)
    tried = asked.best_try(turn) or _likely_intent(turn)
    if tried is not None:
        others = tuple(each for each in (*small, *buttons(*names)) if each.id not in {b.id for b in tried[-1].buttons})
        return with_buttons(tried, others[:2])
    again = turn.value("guessed") is not None
    turn.keep("guessed", "yes")
    return [
        Say(
            "utter_guess_again" if again else "utter_guess",
            picture="not understood",
            buttons=(*small, *buttons(*names), button("none_of_these")),
        )
    ]


def _likely_intent(turn: Turn) -> list[Say] | None:
    """The likeliest question, its name said first, where it is well ahead of the next and nearly sure."""
    from actions.talking import handled, handlers

    ranked = [(name, chance) for name, chance in turn.ranking if name not in NO_GUESS]
    if not ranked or not ranked[0][0].startswith("ask_") or ranked[0][0] not in handlers():
        return None
    next_best = ranked[1][1] if len(ranked) > 1 else 0.0
    if ranked[0][1] < _NEARLY_SURE or ranked[0][1] - next_best < _AHEAD:
        return None
    title = button(ranked[0][0]).title
    return [Say("utter_you_ask", {"title": title}, picture="not understood"), *handled(turn, ranked[0][0])]


def _offer_to_write(turn: Turn, names: list[str], small: tuple[Button, ...]) -> list[Say]:
    """What is told and fits nothing may be a view: offered to be written down as it is, beside the best guesses."""
    from actions.views import AFTER_MEETING, write_words

    before = turn.value(TO_WRITE) if _just_offered(turn) else None
    if before is None:  # something else came in between: what was not taken up then is no longer asked about
        turn.keep(WAIT_TOO, None)
    turn.keep(TO_WRITE, turn.words)
    turn.keep(SAID_MISSING, None)
    if turn.value(AFTER_MEETING):  # they tell what was said there, line after line: none may be lost
        return write_words(turn)
    if len(turn.words.split()) < 3:
        again = turn.value("guessed") is not None
        turn.keep("guessed", "yes")
        under = (*buttons("write_words"), *(*small, *buttons(*names))[:2], button("none_of_these"))
        return [Say("utter_guess_again" if again else "utter_guess", picture="not understood", buttons=under)]
    turn.keep("offered", "write_words")
    under = (*buttons("write_words"), *(*small, *buttons(*names))[:2], button("none_of_these"))
    waiting = wait_too(turn, before)
    if waiting:  # who tells on did not mean the first thing to be lost; what would be written is shown
        held: list[str] = [*json.loads(turn.value(WAIT_TOO) or "[]"), turn.words]
        shown = Say(text="\n".join(f"“{_short(each)}”" for each in held[-_SHOWN:]), picture="writing")
        if since_meeting.said_over(turn):
            return [shown, since_meeting.write_ask(turn, under)]
        more = [Say("utter_write_more", {"n": str(len(held) - _SHOWN)})] if len(held) > _SHOWN else []
        return [shown, *more, Say("utter_write_ask_all", {"n": str(waiting + 1)}, picture="writing", buttons=under)]
    still = [Say("utter_over_tell", picture="talking")] if since_meeting.said_over(turn) else []
    return [*still, since_meeting.write_ask(turn, under)]


def _just_offered(turn: Turn) -> bool:
    from actions.talking import last_said

    return any(each.id == "write_words" for say in last_said(turn) for each in say.buttons)


def none_of_these(turn: Turn) -> list[Say]:
    """None of the guesses was right; what waited to be written down is let go."""
    turn.keep(TO_WRITE, None)
    turn.keep(WAIT_TOO, None)
    return [Say("utter_guess_none", buttons=menu("help"))]
