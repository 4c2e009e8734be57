"""What is typed right after an answer was written: "oh and the sheep" (added to it), "and teach my cousin sign" (asked
about), "put that in my views" (it is written already)."""

from __future__ import annotations

import re
from dataclasses import replace

from actions.gathering import between
from actions.gathering.asking import back_to_place
from actions.gathering.questions import Step, step_of
from actions.gathering.waiting_words import WAITING, ask_to_add, keep_held
from actions.kept import rewording
from actions.lines import sense, told_or_asked
from actions.turn import Say, Turn
from actions.wordbook import buttons
from bot.store import StoredAnswer

_SO = (
    r"^\W*(?:(?:ok|okay|wait|sorry|actual+y|acual+y|actualy|yes|yeah|no|please|pls|can|could|you|u|then|now)[\s,.!]+)*"
)
_AND_ADD = re.compile(
    rf"{_SO}(?:oh[\s,]+(?:and|also|yeah and)(?: also)?|and also|also and|(?:and |also |oh )?(?:add|ad)(?: (?:in|on))?"
    r" that(?: also)?|(?:and |oh |also )add(?: in)?)[\s,:]+(?P<new>\S.+)$",
    re.I | re.S,
)
_AND = re.compile(r"^\W*(?:and|also|plus|n)[\s,]+(?P<new>\S.+)$", re.I | re.S)
_COMMAND = re.compile(
    r"^\W*(?:(?:please|pls|can|could|you|u|just|then|i want to)\s+)*(?:(?:take|delete|remove|change|hide|keep|share"
    r"|show|get|leave|read|put|write|save|move|make|swap|say|dont|don'?t|do not|add|see|look at|send"
    r"|print)\b.{0,24}\b(?:that|it|this|them|last|first|answers?|one|bit|out|names?|private|secret|down|everything|all|views|not)\b"
    r"|(?:yes|that'?s|thats|this|stop|skip|finish|go back|undo|tell me|show me|read me|explain|help me)\b)",
    re.I,
)
_PLACE_ONLY = re.compile(r"^\W*(?:to|in|into|on|down|too|also|as well|please|pls|it|that|this)\b", re.I)
_WRITTEN = re.compile(
    rf"{_SO}(?:(?:and|also|oh|but)[\s,]+)*(?:i want (?:you to )?)?(?:put|write|rite|add|note|save) (?:that|it|this)"
    r"(?: (?:one|1|bit|thing|answer))?(?: down)?(?: (?:in|on|into|to|as)(?: (?:to )?(?:my|her|his|the|their|our)"
    r"(?: \w+)? ?(?:views?|answers?|page|list|form|report|notes?|words)?)?)?(?: (?:down|too|also|as well|please|pls"
    r"|then|now|for (?:me|him|her|them)))*\W*$",
    re.I,
)
# What happened then, without saying who: "told sir he did nothing", "been like that since may", "no one does anything".
_GOES_ON = re.compile(
    r"^\W*(?:(?:told|asked|tried|been|bin|reported|complained) (?!to\b)\S+ \S.*"
    r"|(?:it'?s|its|it has|thats|that'?s) been (?:like (?:that|this)|(?:going on )?(?:for )?(?:ages"
    r"|(?:\w+ )?(?:days|weeks|months|years))|since)\b.*"
    r"|(?:no ?one|nobody) (?:does|did|do|has done|is doing) (?:anything|nothing|owt"
    r"|nowt)\b.*)$",
    re.I,
)
_A_STORY = 4
"""Words from which an answer tells of something that can go on."""
MOST = 20
"""Words from which a line that begins with "and" is a story of its own."""


def take(turn: Turn) -> list[Say] | None:
    """What is said to more words for the answer just written, else None."""
    if turn.button is not None or not turn.words.strip():
        return None
    if turn.value(WAITING) is not None and not _asked_to_add(turn):
        return None
    last = next((each for each in turn.store.answers(turn.sitting) if each.id == turn.value("last answer")), None)
    if last is None or not _just_written(turn):
        return None
    if _WRITTEN.match(turn.words) and (turn.value("offered") or "") not in ("write_words", "write_this_down"):
        noted = Say("utter_already_written", {"words": last.words[:160]}, picture="writing")
        back = back_to_place(turn)
        return [noted, *back] if back else [replace(noted, buttons=buttons("show_answers"))]
    step = step_of(turn, turn.store.question(turn.sitting))
    return _more(turn, step, last) if step is not None else None


def _more(turn: Turn, step: Step, last: StoredAnswer) -> list[Say] | None:
    if len(last.words.split()) >= _A_STORY and _GOES_ON.match(turn.words) and len(turn.words.split()) <= MOST:
        return [*keep_held(turn), *rewording.add(turn, last, turn.words), *back_to_place(turn)]
    order, maybe = _AND_ADD.match(turn.words), _AND.match(turn.words)
    found = order or maybe
    if (
        found is None
        or rewording.adds(turn.words)
        or len(turn.words.split()) > MOST
        or not _tells(turn, step, found["new"])
    ):
        return None
    if order:
        return [*keep_held(turn), *rewording.add(turn, last, order["new"]), *back_to_place(turn)]
    if _answers(step, found["new"]):
        return None
    return [*keep_held(turn), *ask_to_add(turn, step, last, found["new"].strip())]


def _asked_to_add(turn: Turn) -> bool:
    from actions.talking import last_said

    return any(say.response == "utter_add_ask" for say in last_said(turn))


def _just_written(turn: Turn) -> bool:
    from actions.talking import last_said

    done = ("utter_changed", "utter_already_written", "utter_add_ask")
    return any(say.response.startswith("utter_noted") or say.response in done for say in last_said(turn))


def _tells(turn: Turn, step: Step, new: str) -> bool:
    """True where the new words tell something: no question, no wish about the talk or an answer."""
    if _COMMAND.match(new) or _PLACE_ONLY.match(new) or any(sense.asks(each) for each in (new, *turn.readings)):
        return False
    alone = replace(turn, words=new, mended="", intent="nlu_fallback", ranking=(), asked=())
    return all(sense.read(each, step.question) in ("answer", "unsure") for each in (turn, alone))


def _answers(step: Step, new: str) -> bool:
    """True where the words answer the open question for themselves."""
    question = step.question
    if any(each.id in ("yes", "no") for each in question.choices) or told_or_asked.begins_an_answer(question, new):
        return True
    return between.sounds_like(question.id, new)
