"""Two things in one line while a question is open: an answer and then a question, or an answer and then "stop", "skip".
The answer is kept without its tail; what was asked or wished last is done."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Literal

from actions.gathering.questions import Step
from actions.lines import no_answers, sense, stops, to_you, wishes
from actions.turn import Turn

Tail = Literal["stop", "skip", "finish", "progress", "back", "question"]

_BREAK = re.compile(
    r"(?<=[.!?])\s+|\s+[-–]\s+|,\s+(?=(?:also|oh|wait|and (?:also|can|what|who|when|how|is|will|wots|whats)|but can|can"
    r" (?:we|i)|what|whats|who|when|how|skip|stop)\b)|\s+(?=(?:also|oh and|wait) (?:what|wot|wat|who|hoo|when"
    r"|wen|how|where"
    r"|can|is|will|do|does|am|are)\w*\b)",
    re.I,
)
_LEAD = re.compile(r"^\W*(?:(?:also|oh|and|but|so|wait|ok|okay|btw|by the way|anyway|right)[\s,]+)+", re.I)
_STOP = re.compile(
    r"^\W*(?:(?:ok|okay|and|so|right|now|please)[\s,]+)*(?:(?:i'?m|im|i am) (?:done|finished|bored) (?:with"
    r"|of) (?:these"
    r"|this|the questions|all this)|no more(?: of (?:these|this))?(?: questions)?|enough (?:of (?:these|this)"
    r"|questions)"
    r"|(?:can we |can i |lets |let's )?(?:stop|skip|miss)(?: (?:the rest|these|this|there|all of (?:them|these)|now))"
    r"(?: of (?:these|this|the) ?.{0,30})?)(?:[\s,]+(?:please|pls|now|then|ok))*(?:,.{0,30})?\W*$",
    re.I,
)
_ABOUT_THIS = re.compile(
    r"\b(?:my|meeting|plan|review|school|college|you|u|ta|lsa|senco|council|questions?|help|goals?|coming|there"
    r"|they|he|she"
    r"|long|many|left|often|allowed|private|see)\b",
    re.I,
)
_NOT_ASKED = re.compile(
    r"\b(?:what'?s|whats|wots) the point\b|^\W*(?:who cares|so what|why bother|why me|what else|what more)\b"
    r"|\b(?:right|innit"
    r"|you know)\W*$",
    re.I,
)
_HOW_LONG = re.compile(
    r"\bhow (?:long|much longer) (?:is|will|does|do|are) (?:this|it|these|the questions|you"
    r"|i)\b",
    re.I,
)
_OF_FACT = frozenset("who hoo when wen where how".split())
_OTHER_WORDS = frozenset(
    "what wot wat who hoo when wen how where which why can will do does did is are am could".split()
)


def split(turn: Turn, step: Step) -> tuple[str, str, Tail] | None:
    """The answer (perhaps empty), the tail and what the tail is; None for a line that is one thing."""
    parts = [each.strip() for each in _BREAK.split(turn.words.strip()) if each and each.strip(" .,!")]
    if len(parts) < 2 or len(turn.words.split()) > 60 or turn.says(stops.WHY, stops.LATER):
        return None
    tail = _LEAD.sub("", parts[-1])
    kind = _kind(turn, tail)
    if kind is None:
        return None
    first = turn.words.strip()[: turn.words.strip().rindex(parts[-1])].rstrip(" ,-–")
    if not first:
        return None
    alone = replace(turn, words=first, mended="", intent="nlu_fallback", ranking=())
    said = sense.read(alone, step.question)
    if said == "question" or (kind == "question" and said in ("stop", "skip", "not_sure", "repeat", "simpler")):
        return None
    if (
        no_answers.kind(alone) is not None
        or not to_you.without(first).strip(" .,!?")
        or said in ("not_sure", "skip", "stop", "repeat", "simpler")
    ):
        first = ""
    return first, tail, kind


def _kind(turn: Turn, tail: str) -> Tail | None:
    alone = replace(turn, words=tail, mended="", intent="nlu_fallback", ranking=())
    if _STOP.match(tail) or alone.says(wishes.STOP):
        return "stop"
    if alone.says(wishes.BACK):
        return "back"
    if alone.says(wishes.SKIP):
        return "skip"
    if no_answers.kind(alone) == "finish":
        return "finish"
    if alone.says(wishes.PROGRESS) or _HOW_LONG.search(tail):
        return "progress"
    words = tail.lower().split()
    first = re.sub(r"\W|s$", "", words[0]) if words else ""
    asked = (tail.endswith("?") or first in _OTHER_WORDS) and sense.asks(tail)
    if asked and len(words) > 2 and (first in _OF_FACT or _ABOUT_THIS.search(tail)) and not _NOT_ASKED.search(tail):
        return "question"
    return None
