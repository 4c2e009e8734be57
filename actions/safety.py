"""When someone may be in danger: before everything else, whatever was guessed.

What was typed is not stored, not repeated, and not remembered; the open question stays where it is.
"""

from __future__ import annotations

import re

from actions.dates import age_on
from actions.talking import CompanionAction
from actions.turn import Button, Say, Turn
from bot import safety

_KIND_OF = {"disclose_harm": "harm", "disclose_self_harm_suicide": "self_harm", "not_safe": "harm"}

# "Somebody hit my son": a parent or carer is spoken to as one. "My boy" and "my girl" may be a friend.
_MY_CHILD = re.compile(
    r"\b(?:my|our) (?:\w+ )?(?:son|sun|daughter|dauhter|dorter|child|grandson|granddaughter)\b(?! in law)"
    r"|\b(?:my|our) (?:\d+|\w+) year old\b(?! (?:brother|sister|cousin|friend|mate|nephew|niece|boyfriend|girlfriend))",
    re.I,
)
# Where a parent said that they type. A helper at school is no parent, and who says "my" may be the young person again.
_PARENT = re.compile(r"(?:mum|mam|mom|mother|dad|father|parent|carer|nan|gran|grand\w+|foster \w+)\b", re.I)
_THEM = re.compile(r"\b(?:he|she|him|her|his|hers)\b", re.I)
_MINE = re.compile(r"\b(?:my|me|mine|myself|us|our)\b", re.I)
# "My mum hit my son and me", "i want to hurt myself": the one who types is in danger too.
_OWN_DANGER = re.compile(
    r"\b(?:me|myself|us)\b|\bi (?:want|wanna|am going|might|will|could)\b"
    r"|\bi(?:'?ve| have) (?:been|cut|hurt|taken|a plan|got a plan)\b",
    re.I,
)


# "He told me last night that …": the one who types is told of it, and is not whom it happened to.
_TOLD_ME = re.compile(r"\b(?:told|tells|telling|said to|says to|messaged|texted|rang|called|showed) me\b", re.I)


class ActionSafety(CompanionAction):
    """Named in bot/domain/safety.yml."""

    topic = "safety"


def first(turn: Turn) -> list[Say] | None:
    """The safety answer, where this turn asks for one; else None. A pressed button holds no words to look at."""
    if turn.button is not None:
        kind = _KIND_OF.get(turn.button)
    else:
        finding = safety.look(turn.words)
        kind = None if finding is None else finding.kind
    return None if kind is None else said(turn, kind)


def said(turn: Turn, kind: str) -> list[Say]:
    """The whole answer. It carries `safety: true`, so that the site never plays it aloud by itself."""
    from actions.gathering import typist

    person = turn.plan.person if turn.plan else None
    age = age_on(person.date_of_birth if person else None, turn.today)
    words = _TOLD_ME.sub("told", turn.words)
    parent_types = _PARENT.match(turn.value(typist.TYPIST) or "") and not _MINE.search(words)
    about_them = _MY_CHILD.search(words) or (parent_types and _THEM.search(words))
    of_child = turn.button is None and bool(about_them) and not _OWN_DANGER.search(words)
    answer = safety.answer(kind, age, for_child=of_child)  # type: ignore[arg-type]
    mark = {"safety": True}
    bubbles = [Say(text="\n".join(answer.sentences), picture="heart", more=mark)]
    bubbles.append(Say(text=answer.people_intro, picture="helping hand", more=mark))
    for helper in answer.people:
        ways = [list(way) for way in helper.ways]
        bubbles.append(Say(text="\n".join(helper.says), picture="telephone", more={**mark, "ways": ways}))
    buttons = tuple(Button(each.id, each.title, each.picture) for each in answer.buttons)
    held = answer.held if turn.button is None else ""
    bubbles.append(Say(text=held or answer.sentences[-1], buttons=buttons, more=mark))
    return bubbles
