"""What the talk is about just now: a help or a goal, a person, the meeting, or a matter of the rules.

"How long is it", "does she come" and "the first one" are read by it. It holds until the talk turns to something else.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

from actions.turn import Turn

_KEY = "talk is about"
_LINE = "the line asked"
_BEFORE = "the question before"


@dataclass(frozen=True)
class Focus:
    """`kind`: "help", "goal" (then `number`, from 0), "person" (then `who`: name and role), "topic" (then `topic`)."""

    kind: str
    number: int = 0
    who: str = ""
    topic: str = ""

    @property
    def item(self) -> bool:
        """True where one help or goal was talked of."""
        return self.kind in ("help", "goal")


def now(turn: Turn) -> Focus | None:
    """What was talked of last, or what an open question of the views talk is about."""
    kept = json.loads(turn.value(_KEY) or "null")
    return Focus(**kept) if kept else None


def on_item(turn: Turn, kind: str, number: int) -> None:
    """The talk is about one help or goal, by its number among those shown."""
    turn.keep(_KEY, json.dumps({"kind": kind, "number": number}))


def on_person(turn: Turn, who: str) -> None:
    """The talk is about somebody: the name with the role, or either."""
    turn.keep(_KEY, json.dumps({"kind": "person", "who": who}, ensure_ascii=False))


def on_topic(turn: Turn, topic: str) -> None:
    """The talk is about a matter of the rules or the meeting, named by its intent."""
    turn.keep(_KEY, json.dumps({"kind": "topic", "topic": topic}))


def back_on(turn: Turn, before: Focus) -> None:
    """The talk is still about what it was about before."""
    turn.keep(_KEY, json.dumps(asdict(before), ensure_ascii=False))


def off_topic(turn: Turn) -> None:
    """What was talked of is left; the line that asked it is kept."""
    turn.keep(_KEY, None)


def forget(turn: Turn) -> None:
    """Nothing is talked of."""
    for key in (_KEY, _LINE, _BEFORE):
        if turn.value(key) is not None:
            turn.keep(key, None)


def asked(turn: Turn, line: str) -> None:
    """The line that began what is talked of: what leans on it is looked up together with it."""
    turn.keep(_LINE, line)


def line(turn: Turn) -> str:
    """The line that began what is talked of, or ""."""
    return turn.value(_LINE) or ""


def ask(turn: Turn, question: str | None) -> None:
    """The last question in whole, whatever answered it: "and uni?" takes the rest from it. None: none."""
    if question is not None or turn.value(_BEFORE) is not None:
        turn.keep(_BEFORE, question)


def question_before(turn: Turn) -> str:
    """The last question in whole, or ""."""
    return turn.value(_BEFORE) or ""
