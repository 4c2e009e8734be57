"""What is said in the interview to a line that is no answer: a stop, a pause, something else, another heading."""

from __future__ import annotations

import re

from actions.gathering import waiting_words
from actions.gathering.asking import PAUSED, ask, back_to_place
from actions.gathering.questions import Step
from actions.kept import answers
from actions.turn import Say, Turn
from actions.wordbook import buttons, menu

_OPPOSITE = {
    "going_well": ("tell_not_going_well", "hard"),
    "hard": ("tell_going_well", "going_well"),
}
"""Questions whose answer may plainly belong under another: the meaning that says so, and the other question."""
_CLEARLY = 0.75
_SAYS_HARD = re.compile(
    r"\b(?:bad|hate|h8|rubbish|horrible|awful|worst|crap|shit|scary|stressful|boring|too (?:loud|noisy|hard|fast"
    r"|busy)|unfair"
    r"|(?:dont|don'?t|do not|dnt) like|cant stand|can'?t stand|not (?:good|nice|fair|happening)|does my head in)\b",
    re.I,
)
_SAYS_GOOD = re.compile(
    r"(?<!dont )(?<!don't )(?<!not )(?<!dnt )\b(?:good|like|love|best|better|fun|great|nice|happy|well|fine|ok|okay"
    r"|favou?rite|helps?|kind|nothing is|not bad|isnt bad)\b"
    r"(?!.{0,12}\b(?:not|dont|don'?t)\b)",
    re.I,
)


def other_heading(turn: Turn, step: Step) -> str | None:
    """The question that this answer fits better ("the bus is bad", asked what goes well), else None."""
    meaning, other = _OPPOSITE.get(step.question.id, ("", ""))
    if step.chapter.id != "main" or len(turn.words.split()) < 2 or not other:
        return None
    fits = turn.best == meaning and turn.sureness >= _CLEARLY and not turn.unsure
    said_hard = other == "hard" and turn.says(_SAYS_HARD) and not turn.says(_SAYS_GOOD)
    return other if fits or said_hard else None


def sounds_like(name: str, words: str) -> bool:
    """True for words that tell of what is hard or good, where that is what the question `name` asks."""
    if name == "hard":
        return bool(_SAYS_HARD.search(words) or re.search(r"\bhard\b", words, re.I))
    return name == "going_well" and bool(_SAYS_GOOD.search(words))


def stop(turn: Turn, step: Step) -> list[Say]:
    turn.store.put_question(turn.sitting, None)
    turn.keep(PAUSED, step.key)
    kept = bool(turn.store.answers(turn.sitting))
    return [
        Say("utter_stopped" if kept else "utter_stopped_nothing", picture="stop"),
        Say("utter_come_back", buttons=buttons("carry_on", "show_answers") if kept else buttons("carry_on")),
    ]


def finish(turn: Turn, step: Step) -> list[Say]:
    """ "thats all": stop here, and what can be done with the answers."""
    if not turn.store.answers(turn.sitting):
        return stop(turn, step)
    turn.store.put_question(turn.sitting, None)
    turn.keep(PAUSED, step.key)
    under = buttons("finish", "show_answers", "carry_on")
    return [Say("utter_stopped", picture="happy"), Say("utter_finish_what", buttons=under)]


def wait(turn: Turn, step: Step) -> list[Say]:
    return [Say("utter_no_hurry", picture="clock"), *ask(turn, step, again=True)]


def elsewhere(turn: Turn, step: Step) -> list[Say]:
    turn.store.put_question(turn.sitting, None)
    turn.keep(PAUSED, step.key)
    return [Say("utter_elsewhere", buttons=(*buttons("carry_on"), *menu("elsewhere")))]


def bored(turn: Turn, step: Step) -> list[Say]:
    """ "boring" may be the answer, or be said of the question."""
    return waiting_words.ask_first(turn, step, buttons("skip", "stop"))


def last_wrong(turn: Turn, step: Step) -> list[Say]:
    shown = answers.show_last(turn)
    return [Say("utter_last_answer"), *shown] if shown else [*ask(turn, step, again=True)]


def write_what(turn: Turn, step: Step) -> list[Say]:
    return [Say("utter_say_what", buttons=buttons("dont_know", "skip"))]


def not_english(turn: Turn, step: Step) -> list[Say]:
    from actions.talk import only_english

    return [*only_english(), *back_to_place(turn)]


def cannot(turn: Turn, step: Step) -> list[Say]:
    """An order to the program, or its syntax: nothing is done with it, and it may still be somebody's answer."""
    return [Say("utter_cannot"), *waiting_words.ask_first(turn, step)]
