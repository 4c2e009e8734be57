"""How the talk itself goes: hello, thanks, stop, say it again, what I can do, and the best guesses when unsure."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from actions import focus, words
from actions.kept.answers import SAID_MISSING, TO_WRITE
from actions.lines import sense
from actions.lines.guesses import WAIT_TOO, none_of_these, offer_guesses
from actions.replying import tell_more, with_buttons
from actions.talking import CompanionAction, last_said
from actions.turn import Say, Turn
from actions.wordbook import buttons, menu

_SHORT_NO = 4
"""Words up to which a no is only a no."""
_SENTENCE = re.compile(r"(?<=[.?!])\s+")


class ActionTalk(CompanionAction):
    """Named in bot/domain/talk.yml."""

    topic = "talk"


def greet(turn: Turn) -> list[Say]:
    """Hello, and a place to start."""
    return [
        Say("utter_hello", picture="wave"),
        Say("utter_what_next", buttons=menu("first")),
    ]


def goodbye(turn: Turn) -> list[Say]:
    """A short goodbye; answers are kept."""
    kept = turn.store.file_of(turn.sitting) is not None
    return [Say("utter_goodbye_kept" if kept else "utter_goodbye", picture="wave")]


def thanks(turn: Turn) -> list[Say]:
    """A short reply, with what else there is as buttons; no question again."""
    return [Say("utter_thanks", picture="happy", buttons=menu("first"))]


def affirm(turn: Turn) -> list[Say]:
    """Yes, where nothing was offered that "yes" could mean; "ok" to more of the same is no wish for more."""
    only_heard = re.fullmatch(r"\W*(?:ok|okay|k|kk|right|cool|fine|sound|safe)\W*", turn.words, re.I)
    if turn.offered and not (only_heard and turn.offered.startswith("more:")):
        return _take_offer(turn, turn.offered)
    return [Say("utter_good"), Say("utter_what_next", buttons=menu("first"))]


def _take_offer(turn: Turn, offered: str) -> list[Say]:
    from actions.talking import handlers

    turn.button = offered
    handler = handlers().get(offered.partition(":")[0])
    if handler is None:
        from actions.gathering import interview

        return interview.press(turn, offered) or menu_for_lost(turn)
    return handler(turn)


def not_written(turn: Turn) -> list[Say]:
    """What waited to be written down is let go; what is kept can be looked at."""
    from actions.kept import answers

    waited = [turn.take(TO_WRITE), turn.take(SAID_MISSING)]
    if not any(waited) and turn.store.answers(turn.sitting):
        return answers.show(turn)  # it is written already: each answer with its way to take it away
    turn.keep(WAIT_TOO, None)
    kept = buttons("show_answers") if turn.store.answers(turn.sitting) else ()
    return [Say("utter_not_written", buttons=(*kept, *menu("first")))]


def deny(turn: Turn) -> list[Say]:
    """Take it back, offer something else; what is told with the no may be a view ("nah i dont want that one")."""
    if len(turn.words.split()) > _SHORT_NO and not sense.asks(turn.words):
        return offer_guesses(turn)
    if turn.offered == "write_words":
        return not_written(turn)
    return [Say("utter_no_what_then", buttons=menu("first"))]


def dont_know(turn: Turn) -> list[Say]:
    """Not knowing is fine."""
    return [Say("utter_not_sure_help"), Say("utter_early_choice", buttons=menu("first"))]


def stop(turn: Turn) -> list[Say]:
    """Stop at once; an open question waits for them to come back."""
    from actions.gathering import between, interview

    step = interview.step_of(turn, turn.store.question(turn.sitting))
    if step is not None:
        return between.stop(turn, step)
    return [Say("utter_stopped_nothing", picture="stop", buttons=menu("first"))]


def repeat(turn: Turn) -> list[Say]:
    """The same words again."""
    return last_said(turn) or [Say("utter_nothing_to_repeat"), Say("utter_what_next", buttons=menu("first"))]


def say_simpler(turn: Turn) -> list[Say]:
    """The last thing said, one idea only, and the way to a hard word."""
    last = last_said(turn)
    texts = [each for each in last if each.text]
    if not texts:
        return [
            Say("utter_simpler_none"),
            Say("utter_simpler_word", buttons=buttons("ask_jargon", "help_what_can_you_do")),
        ]
    first = next((each for each in texts if "source" in each.more), texts[-1 if focus.now(turn) else 0])
    short = re.split(r"(?<=[.!?])\s+", first.text)[0] if focus.now(turn) else first.text.split("\n")[0]
    hard = [Say("utter_meaning", {"meaning": each}, picture="words") for each in words.meanings_in(first.text)]
    under = (*buttons("ask_jargon", "ask_who_can_help"), *last[-1].buttons[:2])
    if short == first.text.strip() and not hard:
        return [Say("utter_simpler_cannot", picture="person", buttons=under)]
    return [
        Say("utter_simpler"),
        replace(first, text=short, buttons=()),
        *hard,
        Say("utter_simpler_word", buttons=under),
    ]


def can_do(turn: Turn) -> list[Say]:
    """A short list of choices."""
    return [Say("utter_can_do"), Say("utter_can_do_more", buttons=menu("help"))]


def robot(turn: Turn) -> list[Say]:
    """A straight answer."""
    return [Say("utter_robot", picture="computer"), Say("utter_robot_limits", buttons=buttons("ask_who_can_help"))]


def who_sees(turn: Turn) -> list[Say]:
    """The true position on privacy."""
    bubbles = [
        Say("utter_who_sees", picture="private"),
        Say("utter_who_sees_shared", picture="group of people"),
        Say("utter_who_sees_home", picture="computer"),
        Say("utter_who_sees_safe", picture="heart"),
    ]
    return with_buttons(bubbles, buttons("show_answers")) if turn.store.answers(turn.sitting) else bubbles


def read_aloud(turn: Turn) -> list[Say]:
    """How to hear the words. `read_aloud: true` lets the site show its Listen button large."""
    return [Say("utter_read_aloud", picture="listening", more={"read_aloud": True})]


def insult(turn: Turn) -> list[Say]:
    """Calm, no telling-off, a way on."""
    return [
        Say("utter_insult"),
        Say("utter_insult_way_on", buttons=buttons("stop", "help_what_can_you_do", "ask_who_can_help")),
    ]


def chat(turn: Turn) -> list[Say]:
    """A short friendly reply, then a way back."""
    words = turn.words.lower()
    if re.search(r"\b(tell|know|no|say|got|another|give)\b.{0,15}\bjoke|\bjoke (please|pls|now)|^\W*joke\W*$", words):
        return [Say("utter_chat_joke", picture="happy"), Say("utter_what_next", buttons=menu("first"))]
    if re.search(r"\bhow (are|r|is|u)\b|\bhow'?s? (it|u|you)|\bu ok\b|\byou ok|\balright\b", words):
        said = "utter_chat_how"
    elif re.search(r"\b(favou?rite|do (you|u) (like|love|have|eat|sleep|play)|are (you|u)|r u|can (you|u))\b", words):
        said = "utter_chat_like"
    else:
        said = "utter_chat_short"
    return [Say(said, picture="happy"), Say("utter_what_next", buttons=menu("first"))]


def cannot(turn: Turn) -> list[Say]:
    """An honest "I can't do that" and what I can do."""
    return [Say("utter_cannot"), Say("utter_can_do", buttons=menu("help"))]


def menu_meeting(turn: Turn) -> list[Say]:
    """Questions about the meeting."""
    return [Say("utter_menu_meeting", picture="people at a meeting", buttons=menu("meeting"))]


def menu_plan(turn: Turn) -> list[Say]:
    """Questions about the plan."""
    return [Say("utter_menu_plan", picture="plan folder", buttons=menu("plan"))]


def menu_for_lost(turn: Turn) -> list[Say]:
    """A button that no longer means anything (a stale page)."""
    return [Say("utter_what_next", buttons=menu("first"))]


def only_english() -> list[Say]:
    """An honest word about other languages."""
    return [Say("utter_only_english", buttons=buttons("ask_who_can_help", "read_aloud", "menu_meeting"))]


def not_english(words: str) -> bool:
    """True for a line mostly in letters that English does not use."""
    letters = [char for char in words if char.isalpha()]
    foreign = [char for char in letters if ord(char) > 0x24F]
    return bool(letters) and len(foreign) * 2 > len(letters)


def _says(name: str, picture: str, *under: str) -> Callable[[Turn], list[Say]]:
    return lambda turn: [Say(name, picture=picture, buttons=buttons(*under))]


def show_my_answers(turn: Turn) -> list[Say]:
    """What was written down so far."""
    from actions.kept import answers

    return answers.show(turn)


HANDLERS = {
    "show_my_answers": show_my_answers,
    "not_written": not_written,
    "why_ask": _says("utter_why_ask", "helping hand"),
    "not_have_to": _says("utter_not_have_to", "choosing", "stop", "tell_views_start", "menu_meeting"),
    "slower": _says("utter_no_hurry", "clock", "say_simpler", "read_aloud"),
    "fed_up": lambda turn: [Say("utter_insult", picture="heart"), Say("utter_early_choice", buttons=menu("elsewhere"))],
    "sure": _says("utter_robot_limits", "person"),
    "any_spelling": _says("utter_any_spelling", "writing"),
    "no_promise": _says("utter_no_promise", "plan folder", "ask_disagree_appeal", "tell_views_start"),
    "no_medicine": _says("utter_no_medicine", "person", "ask_my_help"),
    "only_english": lambda turn: only_english(),
    "greet": greet,
    "goodbye": goodbye,
    "thanks": thanks,
    "affirm": affirm,
    "deny": deny,
    "dont_know": dont_know,
    "stop": stop,
    "not_now": stop,
    "repeat": repeat,
    "one_more": repeat,
    "say_simpler": say_simpler,
    "help_what_can_you_do": can_do,
    "are_you_a_robot": robot,
    "who_sees_this": who_sees,
    "read_aloud": read_aloud,
    "swearing_abuse": insult,
    "chitchat_joke": chat,
    "out_of_scope": cannot,
    "more": tell_more,
    "menu_meeting": menu_meeting,
    "menu_plan": menu_plan,
    "none_of_these": none_of_these,
}
