"""Where the talk stands, asked for: "which help is that about", "can you go back to the one I skipped", "what was i on
about". Answered, and the question is asked (again)."""

from __future__ import annotations

import re

from actions.gathering.asking import PAUSED, about, ask
from actions.gathering.questions import Step, step_of
from actions.turn import Say, Turn

SKIPPED = "skipped question"
_SO = (
    r"^\W*(?:(?:ok|okay|wait|sorry|hang on|hold on|and|but|so|um+|er+m*|no|oh|right|now|please|pls|can|could|you|u|we|i"
    r"|just|actually)[\s,.!]+)*"
)
_END = r"(?:[\s,.!?]+(?:please|pls|then|again|now|sorry|tho|though|thanks))*\W*$"
_THING = r"(?:help|goal|target|one|bit|piece|support|thing)"
_WHICH = re.compile(
    rf"{_SO}(?:(?:which|what|wot|wich) {_THING} (?:is|was|iz|are|r|am|were)(?: (?:it|this|that|we|i|you|u|they))?"
    r"(?: (?:on|at|about|abt|doing|talking about|asking(?: me)?(?: about)?|for|now|again|meaning|mean))*"
    rf"|(?:which|what|wot|wich) {_THING} (?:do|does|did) (?:you|u|it|this|that) (?:mean|meen)"
    rf"|(?:what|wot|which)(?:'?s| is| was|s) (?:this|that|the) (?:{_THING} )?(?:about|abt|on about)"
    rf"|(?:what|wot)(?:'?s| is| was|s) (?:this|that|the) {_THING}"
    rf"|(?:show|tell|read|say) (?:me )?(?:the|this|that|which) {_THING}"
    rf"|which {_THING}"
    rf"|(?:i )?(?:forgot|forget|lost track of|cant remember|can'?t remember) (?:which|what) {_THING}"
    r"(?: (?:this is|it is|it was|that is|we are on|its about|it'?s about))?"
    rf"){_END}",
    re.I,
)
_THE_SKIPPED = re.compile(
    rf"{_SO}(?:(?:go|get|come|take me|skip|jump|move) back to|back to|do|ask(?: me)?|answer|try|show me|see|return to"
    r"|have another go at|want to (?:do|answer)|(?:what|which) (?:was|is|were|are|did)|what about)"
    r" ?(?:(?:the|that|those|them|my|any) )?(?:(?:question|one|ones|help|goal|bit|thing|questions|1)s? )?"
    r"(?:(?:that |which )?(?:i|we|he|she) (?:just )?(?:skipped|skiped|skip|missed|passed|left(?: out)?|didn'?t (?:do"
    r"|answer)|didnt (?:do|answer))(?: out)?|(?:skipped|skiped|missed) (?:one|question|ones|questions|help|goal))"
    rf"(?: (?:before|earlier|just now))?{_END}"
    rf"|{_SO}(?:skipped|skiped|missed) (?:one|some|a question|a few|that one|something|1)(?: (?:before|earlier"
    rf"|back there))?"
    r"[\s,.]+(?:can|could|shall|let) (?:i|we|me|us) (?:please )?(?:do|answer|go back to|see|try|have) (?:it|that"
    r"|them|those|one)"
    rf"{_END}",
    re.I,
)
_LAST_SAID = re.compile(
    rf"{_SO}(?:what|wot|wat) (?:was|were|did|wos) (?:i|we|he|she) (?:just )?(?:on about|on abt|saying|say|talking"
    r" about|telling you|tell you|going on about|put|answer|write|said)"
    rf"(?: (?:before|b4|last|last time|just now|earlier|a (?:minute|sec|second|bit) ago|then))*{_END}",
    re.I,
)


def take(turn: Turn, step: Step | None) -> list[Say] | None:
    """What is said where the place is asked for, else None."""
    if turn.button is not None or len(turn.words) > 90:
        return None
    if turn.says(_THE_SKIPPED) and (step is not None or turn.value(SKIPPED)):
        return _skipped(turn, step)
    if step is None:
        return None
    if step.about is not None and turn.says(_WHICH):
        return [*about(turn, step, always=True), *ask(turn, step, again=True)]
    return _last_said(turn, step) if turn.says(_LAST_SAID) else None


def outside(turn: Turn) -> list[Say] | None:
    """The same while the talk is paused, or where a question was skipped."""
    if turn.says(_THE_SKIPPED):
        return take(turn, None)
    paused = step_of(turn, turn.value(PAUSED))
    return _last_said(turn, paused) if paused is not None and turn.says(_LAST_SAID) else None


def skip(turn: Turn, step: Step) -> None:
    """Remember the question that was skipped last."""
    turn.keep(SKIPPED, step.key)


def _skipped(turn: Turn, step: Step | None) -> list[Say] | None:
    before = step_of(turn, turn.take(SKIPPED))
    if before is None:
        return [Say("utter_none_skipped"), *ask(turn, step, again=True)] if step is not None else None
    named = about(turn, before, always=True) if before.about is not None else []
    return [Say("utter_the_skipped"), *named, *[say for say in ask(turn, before) if say not in named][-1:]]


def _last_said(turn: Turn, step: Step) -> list[Say] | None:
    """The answer given last, and the open question again."""
    last = next((each for each in turn.store.answers(turn.sitting) if each.id == turn.value("last answer")), None)
    told = [Say("utter_you_said_last", {"words": last.words[:160]}, picture="writing")] if last is not None else []
    return [*told, *ask(turn, step, again=step.about is None)]
