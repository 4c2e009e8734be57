"""Who has come, where somebody presents themselves: "Hi I'm Benji's mum. Can I ask about his plan?", "I am mother,
my son have EHCP", "Bethan here typing for Cal". Only the kind of person is read, never a name."""

from __future__ import annotations

import re
from dataclasses import dataclass

from actions.turn import Turn
from actions.wordbook import load

A_HELPER = "A helper"
_HELLO = (
    r"(?:(?:hi|hiya|hello|helo|hey|good (?:morning|afternoon|evening|day)|hi there|ok|right|so|sorry|just to say)"
    r"[\s,.!]+)*"
)
_AM = r"(?:i'?m|i am|im|this is|it'?s|its|it is|we'?re|we are|my name is [A-Z][\w'’-]+[\s,]+(?:and )?(?:i'?m|i am|im))"
_WHOSE = r"(?:[\w-]+['’]s|his|her|their)"
_CHILD = r"(?:my|our) (?:son|daughter|child|boy|girl|lad|kid|grandson|granddaughter|foster (?:son|daughter|child))"
_TYPES = r"(?:typing|writing|filling (?:it |this )?in|answering|helping|doing (?:this|it))"
_CUT = re.compile(
    r"(?<=[.!?;])\s+|\s*,\s+(?=(?:(?:and )?(?:can|could|may) (?:i|we|you)|what|who|when|how|where|is|does|do"
    r"|i(?:'?d| would)"
    r" like|i want)\b)|\s+(?:and|so) (?=(?:can|could|may) (?:i|we|you)\b|i(?:'?d| would) like|i want)",
    re.I,
)
_MAY_ASK = re.compile(
    r"^\W*(?:(?:can|could|may) (?:i|we)|i(?:'?d| would)? (?:like|want|need) to|we(?:'?d| would)? (?:like|want"
    r"|need) to|i'?m here to"
    r"|i have|i'?ve got|are you able to|can you|could you)(?: (?:just|please|also))* (?:ask|talk|help|chat|look"
    r"|find out|know|use"
    r"|some questions?|a (?:few )?questions?|check|see)(?: (?:you|me|us|him|her|them|with))*(?: (?:something"
    r"|some things|things|a few things"
    r"|a question|(?:some |a few )?questions))?(?: (?:about|at|on|for|with|to get (?:him|her"
    r"|them) ready for)?\s?(?:his|her|their|the|my \w+'?s|this"
    r"|it|[\w-]+['’]s)?\s?(?:ehc ?|ehcp ?)?(?:plan|review|meeting|annual review|views|ehcp)?)?(?:[\s,]+(?:please"
    r"|pls|thanks|here|too))*\W*$",
    re.I,
)
_ASKS = re.compile(
    r"^\W*(?:i|we|he|she|they)(?:'?d| would)? (?:like|wants?|needs?) (?:you )?to (?:know|ask|see|find out|tell"
    r"|say|talk)\b|"
    r"\?\s*$|^\W*(?:can|could|may|what|who|when|how|where|why|which|is|are|does|do|did|will"
    r"|would|should|show|tell)\b",
    re.I,
)
_STORY = re.compile(
    r"\b(?:he|she|they) (?:hates?|loves?|likes?|wants?|needs?|gets?|can'?t|cant|says?|said|doesn'?t|feels?|thinks?)\b",
    re.I,
)
_INSIDE = re.compile(
    r"(?<=\w )(?:does|do|can|who|what|when|how|is|are|will|should|could) (?:she|he|they|i|we|it|the|his|her"
    r"|my)\b.{4,}$",
    re.I,
)
_MOST = 24
"""Words up to which the part that presents may go on."""


@dataclass(frozen=True)
class Come:
    """Who has come, and what they ask besides."""

    who: str
    rest: str = ""


def read(turn: Turn) -> Come | None:
    """Who presents themselves with this line; None for any other line, and for the young person's own words."""
    parts = [each.strip() for each in _CUT.split(turn.words.strip()) if each and each.strip()]
    if not parts:
        return None
    at = 1 if len(parts) > 1 and re.fullmatch(rf"\W*{_HELLO}\W*", f"{parts[0]} ", re.I) else 0
    first, after = " ".join(parts[: at + 1]), parts[at + 1 :]
    asked = turn.store.question(turn.sitting) is not None
    who = _who(first, asked)
    if who is None or len(first.split()) > _MOST or first.endswith("?") or (asked and _STORY.search(turn.words)):
        return None
    inside = _INSIDE.search(first)  # "im her mum shes 20 does she decide or me"
    if inside and not after and not asked:
        return Come(who, first[inside.start() :].strip())
    rest = [each for each in after if not _MAY_ASK.match(each)]
    if not rest:
        return Come(who)
    asks = [each for each in rest if _ASKS.search(each)]
    return Come(who, " ".join(rest) if asks and not asked else "")


def _who(line: str, asked: bool) -> str | None:
    kinds: dict[str, list[str]] = load("talk.yml")["typists"]
    if re.match(
        rf"^\W*(?:(?:hi|hello|hey|hiya)[\s,.!]+)*(?-i:[A-Z])[\w'’-]+ (?:here|again)?[\s,.-]*(?:i'?m |just "
        rf"|and i'?m )?{_TYPES}"
        r" (?:this |it )?(?:for|with|on behalf of) (?!me\b|fun\b)\w+|^\W*(?:(?:hi|hello|hey"
        r"|hiya)[\s,.!]+)*this is [\w'’-]+[\s,]+"
        rf"(?:and i'?m )?{_TYPES} (?:this |it )?(?:for|with) (?!me\b)\w+",
        line,
        re.I,
    ):
        return _named(line, kinds) or A_HELPER
    for who, names in kinds.items():
        name = "|".join(sorted(map(re.escape, names), key=len, reverse=True))
        of_one = rf"{_AM} (?:just )?(?:[A-Z][\w'’-]+,? )?{_WHOSE} (?:\w+ )?(?:{name})(?:\s+and\s+\w+)?\b(?!['’])"
        begins = re.match(rf"^\W*{_HELLO}{of_one}", line, re.I)
        ends = re.search(rf"[,;.–-]\s*(?:and )?{of_one}(?:[\s,]+[\w'’-]+)?\W*$", line, re.I)
        a_parent = (
            not asked
            and who in _PARENTS
            and re.match(
                rf"^\W*{_HELLO}{_AM} (?:an? |the )?(?:{name})\b(?:\W*$|[\s,.]+(?:of|to|and|with|for|here)\b"
                rf"|.{{0,12}}\b{_CHILD}\b)",
                line,
                re.I,
            )
        )
        works = (
            not asked
            and who not in _PARENTS
            and who not in _KIN
            and re.match(
                rf"^\W*{_HELLO}{_AM} (?:an? |the )(?:\w+ ){{0,2}}(?:{name})(?: (?:at|in|from|for|here"
                rf"|who)\b.{{0,40}})?\W*$",
                line,
                re.I,
            )
        )
        kin = who in _KIN and re.search(
            rf"{_WHOSE} (?:\w+ )?(?:{name})\b\W*$|\b{_TYPES}\b|\bhere\b|\busing this\b", line, re.I
        )
        if a_parent or works or ((begins or ends) and (who not in _KIN or kin)):
            return who
    return None


def _named(line: str, kinds: dict[str, list[str]]) -> str | None:
    for who, names in kinds.items():
        if any(
            re.search(rf"\b(?:his|her|their|the|an?|[\w-]+['’]s) {re.escape(each)}\b", line, re.I) for each in names
        ):
            return who
    return None


_PARENTS = frozenset(["A parent or carer", "Mum", "Dad", "A grandparent"])
_KIN = frozenset(["A brother or sister"])
