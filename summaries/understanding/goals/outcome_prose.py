"""The outcomes in paragraphs and list items, also those told in prose among other sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summaries.understanding.goals.linked import linked
from summaries.understanding.goals.outcome_parts import Found, goes_on, parts
from summaries.understanding.goals.outcome_words import ABLE, BY, NOT_OUTCOME, REF, STEP
from summaries.understanding.nodes import Text
from summaries.understanding.place import Placed, ref_of
from summaries.understanding.rhythms.frequency import amount
from summaries.understanding.sentences import sentences, without_bullet

# "Health outcome O9 (Section E): By March 2027 …" in the section on health.
AMONG_OTHERS = re.compile(
    r"^\W*(?:\w+ ){0,2}outcome\s+(?P<ref>[A-Z]{0,3}\d{1,2}(?:\.\d)?)\s*(?:\(section E\))?"
    r"\s*[:.–-]?\s+(?P<goal>(?-i:[A-Z]).{20,})$",
    re.IGNORECASE | re.DOTALL,
)


def in_text(one: Placed, node: Text, names: Sequence[str]) -> Iterator[Found]:
    block = node.block
    among = AMONG_OTHERS.match(block.text)
    if among and "E" not in one.place.sections:
        if ABLE.search(among["goal"]):
            yield Found(among["goal"], ref_of(among["ref"]), block, one.place, among["goal"])
        return
    # "5.3 Outcome 1. By …": a paragraph's number before the outcome's own
    text = re.sub(
        r"^\d{1,2}\.\d{1,2}\.?\s+(?=(?:outcome|goal|objective)\s*\d)", "", without_bullet(one.text), flags=re.I
    )
    # "W1. By …", under a heading that only gives the letter: a plan's own codes, in section E alone
    code = re.match(r"([A-Z]\d{1,2})[.:)]\s+(?=[A-Z])", text) if one.place.sections == ("E",) else None
    if code and not REF.match(text):
        text = text[code.end() :]
    else:
        code = None
    if STEP.match(text) or STEP.match(without_bullet(block.text)) or NOT_OUTCOME.match(text):
        return
    counted = _counted_in_words(text, names)
    if counted:
        yield from (Found(goal, None, block, one.place, quote) for goal, quote in counted)
        return
    told = _told_in_prose(text, names) if one.place.role != "outcome" and not REF.match(text) else []
    if one.place.sections == ("E",) and not (one.place.ref or block.number or REF.match(text)):
        told = max(told, linked(text, names), key=len)
    if told:
        yield from (Found(goal, None, block, one.place, goal) for goal in told)
        return
    head = REF.match(text)
    named = bool(head or code) or bool(block.number) or (one.place.ref is not None and one.place.role == "outcome")
    item = block.kind == "list_item" or named or one.place.role == "outcome"
    item = item or (one.place.role == "first_is_outcome" and bool(ABLE.search(text)))
    joined = len(one.place.sections) > 1 and not (one.place.role == "outcome" and one.place.section == "E")
    first = one.place.role == "first_is_outcome"
    begins = bool(BY.match(text)) or bool(
        re.match(rf"(?:{'|'.join(map(re.escape, names)) or '_'}|I|For \w+ to|To [a-z]+)\b", text)
    )
    under = one.place.ref[1:] if one.place.ref and not first else None
    if joined and under and re.match(rf"\W*{under}\.\d", text):
        return  # "1.2 A job coach shall …" under Outcome 1: help for it
    aim = bool(head and _named_outcome(text, head.end(), names))
    if joined and not (
        aim or (head and ABLE.search(text)) or BY.match(text) or (first and begins and ABLE.search(text))
    ):
        return
    if not item and not (begins and ABLE.search(text)):
        return
    if not ABLE.search(text) and not head and not begins and not BY.search(text) and block.kind != "list_item":
        return
    for body, own in parts(text, names):
        if len(body.split()) >= 3 and not NOT_OUTCOME.match(body) and not goes_on(body):
            yield Found(
                body,
                own
                or (code.group(1) if code else None)
                or (
                    ref_of(block.number.strip(".:) "))
                    if block.number and re.fullmatch(r"[A-K]?\d{1,2}[.:)]?\s*", block.number)
                    else None
                )
                or one.place.ref,
                block,
                one.place,
                body,
                labelled=bool(own and re.match(r"\W*(?:outcome|goal|objective|aim)\b", text, re.IGNORECASE)),
            )


# "O7 To make progress in …", "Outcome 4: Improved confidence …": no date, nobody named, and no "will".
_AIM = re.compile(
    r"(?:To|More|Greater|Better|Improved|Increased|Stronger|Continued|Good|Improvement|Progress) [a-z]+ "
    r"(?!.*\b(?:will|must|shall|to be (?:given|provided|delivered|supported|taught)|support from)\b)"
)


def _named_outcome(text: str, start: int, names: Sequence[str]) -> bool:
    """Whether a line with an outcome's own number ("O7", "Outcome 4"; not a bare one) goes on as an aim does."""
    marked = re.match(r"\W*(?:(?:outcome|goal|objective|aim)\b|[EO]\d)", text, re.IGNORECASE)
    rest = text[start:]
    told = any(re.match(rf"{re.escape(name)} [a-z]+s\b", rest) for name in names)
    return bool(marked and (told or _AIM.match(rest)) and not amount(rest).said)


_ORDINAL = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final)"
# "First, by July …", "The second outcome is that by July …", "The fourth and last is that …"
_COUNTED = re.compile(
    rf"(?:{_ORDINAL}(?:ly)?,"
    rf"|(?:the |a ){_ORDINAL}(?: and (?:last|final))?(?: (?:outcome|goal|aim|objective))? is that)\s+(?=\S)",
    re.IGNORECASE,
)


def _counted_in_words(text: str, names: Sequence[str]) -> list[tuple[str, str]]:
    """The outcomes of "There are six. First, by July 2027 Ana will … Second, …" with their sentences; what stands
    between them (the way there) is none of them. [] where fewer than two are counted so."""
    who = "|".join([*map(re.escape, names), "he", "she", "they", "I", "you"])
    found = []
    for sentence in sentences(text):
        ordinal = _COUNTED.match(sentence)
        goal = sentence[ordinal.end() :] if ordinal else ""
        if ordinal and re.search(rf"\b(?:{who}) (?:will|can|is able|is to|shall)\b", goal, re.IGNORECASE):
            found.append((goal[:1].upper() + goal[1:], sentence))
    return found if len(found) > 1 else []


def _told_in_prose(text: str, names: Sequence[str]) -> list[str]:
    """The outcomes of a paragraph that sets them among other sentences ("He wants to be a baker. By July 2027 he will …
    By the end of …"); [] where it is one outcome, or none."""
    parts = sentences(text)
    who = "|".join([*map(re.escape, names), "he", "she", "they", "I", "you"])
    goals = [
        p
        for p in parts
        if (BY.match(p) and re.search(rf"\b(?:{who}) (?:will|can|is able)\b", p, re.IGNORECASE))
        and not STEP.match(p)
        and not NOT_OUTCOME.match(p)
    ]
    if len(parts) < 2 or not goals or (len(goals) == 1 and parts[0] == goals[0]):
        return []
    aims = [p for p in parts if re.match(r"To (?:be|have|feel|become|enjoy|live|develop|improve|make)\b", p)]
    return [p for p in parts if p in goals or p in aims]
