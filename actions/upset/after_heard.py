"""The turn straight after something sad was heard (bullied, low): who knows of it, and more of the same ("its been
since september"), which belongs to the answer just given and not to the next question."""

from __future__ import annotations

import json
import re

from actions.gathering.answering import LAST, clean
from actions.gathering.asking import ask
from actions.gathering.questions import step_of
from actions.gathering.waiting_words import WAITING
from actions.lines import sense
from actions.turn import Say, Turn
from actions.wordbook import buttons
from bot.store import AnswerGone

_HEARD = frozenset(
    "utter_bullied_heard utter_sad_heard utter_low_heard utter_low_again utter_more_heard utter_somebody_knows".split()
)
_SO = r"^\W*(?:(?:no|nah|yes|yeah|well|but|and|its ok|it'?s ok|ok|um+|cos|because)[\s,.]+)*"
_WHO = (
    r"(?:(?:my|the|our) [\w'’-]+(?: (?:and|n) (?:my )?\w+)?|(?:miss|mr|mrs|ms|sir|dr|aunt\w*|uncle"
    r"|nurse)(?: [\w'’-]+)?|mum"
    r"|mam|mom|dad|nan|nanna|gran\w*|school|some ?one|some ?body|they|she|he|people|teachers?|[A-Z][\w'’-]+)"
)
_BEST = r"(?: (?:about )?(?:it|that|this|everything|all of it|all about it|a bit|a little|some(?: of it)?|most of it))*"
KNOWS = re.compile(
    rf"{_SO}{_WHO}(?: (?:already|sort of|kind of|kinda|does|do|also|both))* (?:knows?|no'?s|nos|knws|kno|found out)"
    rf"{_BEST}(?:[\s,]+(?:already|now|too|though|tho|ok|about it))*\W*$"
    rf"|{_SO}i(?:'ve|ve| have)? (?:already |just )?(?:told|spoke to|spoken to|talked to) (?!you\b|u\b){_WHO}{_BEST}"
    r"(?: (?:already|now|yesterday|today|last week))?\W*$",
    re.I,
)
_HOW_LONG = (
    r"(?:since|sinse|every ?(?:single )?(?:day|week|time|lunch|lunchtime|break|breaktime|morning|night|lesson|monday"
    r"|tuesday"
    r"|wednesday|thursday|friday)|all the time|all day|for (?:ages|weeks|months|years|a (?:long|while|year|month"
    r"|week)|\w+"
    r" (?:weeks|months|years))|most days|at (?:lunch|break)|on the bus|in (?:year|yr) \d+|again)"
)
_ON = re.compile(
    rf"{_SO}(?:(?:it|its|it'?s|they|they'?ve|theyve|they'?re|he|he'?s|hes|she|she'?s|shes|that'?s|thats|this|there)\b"
    rf"(?! (?:help|helps|like|likes|should|could|would|need|needs|is good|is fun)\b).{{0,50}}\b{_HOW_LONG}\b.{{0,40}}"
    rf"|(?:it|they|he|she)(?: (?:just|always|all|keep|keeps|also|never))* (?:start(?:ed|s)?|happen(?:s|ed)?|began"
    rf"|call(?:s|ed)?"
    r"|laugh(?:s|ed)?|say(?:s)?|said|push(?:es|ed)?|tak(?:e|es)|took|won'?t stop|wont stop|stop(?:ped)?|do it|does it"
    r"|did it"
    rf"|gets? worse|keep(?:s)?)\b.{{0,60}}|{_HOW_LONG}\b.{{0,40}})\W*$",
    re.I,
)
LONGEST = 120


def take(turn: Turn) -> list[Say] | None:
    """What is said where the line goes on with what was just heard, else None."""
    from actions.talking import last_said

    if turn.button is not None or not turn.words or len(turn.words) > LONGEST:
        return None
    if not any(say.response in _HEARD for say in last_said(turn)):
        return None
    if turn.says(KNOWS):
        return [Say("utter_somebody_knows", picture="heart"), *_back(turn)]
    if turn.store.question(turn.sitting) and turn.says(_ON) and not sense.asks(turn.words):
        return _added(turn)
    return None


def _back(turn: Turn) -> list[Say]:
    """To what was asked: whether to write the words down, or the open question; else people to talk to."""
    if turn.value(WAITING):
        return [Say("utter_write_answer_ask", picture="writing", buttons=buttons("write_answer", "leave_it"))]
    step = step_of(turn, turn.store.question(turn.sitting))
    if step is not None:
        return ask(turn, step, again=True)
    return [Say("utter_what_next", buttons=buttons("people_to_talk_to", "carry_on"))]


def _added(turn: Turn) -> list[Say] | None:
    """The words stand with the answer that they go on with, or with the words that still wait for a yes."""
    held, heard = turn.value(WAITING), Say("utter_more_heard", picture="heart")
    if held:
        waits = json.loads(held)
        turn.keep(WAITING, json.dumps({**waits, "words": _joined(waits["words"], turn.words)}, ensure_ascii=False))
        return [heard, *_back(turn)]
    old = next((each for each in turn.store.answers(turn.sitting) if each.id == turn.value(LAST)), None)
    if old is None:
        return None
    try:
        whole = turn.store.change_answer(turn.sitting, old.id, words=_joined(old.words, turn.words))
    except AnswerGone:
        return None
    return [heard, Say("utter_noted", {"words": whole.words[:160]}, picture="writing"), *_back(turn)]


def _joined(first: str, more: str) -> str:
    end = "" if first.rstrip().endswith((".", "!", "?")) else "."
    return f"{first.rstrip()}{end} {clean(more)}"
