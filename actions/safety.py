"""When someone may be in danger: before everything else, whatever was guessed.

What was typed is not stored, not repeated, and not remembered; the open question stays where it is.
"""

from __future__ import annotations

from actions.dates import age_on
from actions.talking import CompanionAction
from actions.turn import Button, Say, Turn
from bot import safety

_KIND_OF = {"disclose_harm": "harm", "disclose_self_harm_suicide": "self_harm", "not_safe": "harm"}


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
    person = turn.plan.person if turn.plan else None
    answer = safety.answer(kind, age_on(person.date_of_birth if person else None, turn.today))  # type: ignore[arg-type]
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
