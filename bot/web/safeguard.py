"""Before anything is done with a typed text: does it say that somebody may be in danger?

What says so is held apart in memory. It is not stored, sent on, spoken or logged, unless the young person answers
yes to one question. (facts: safeguarding, point 5; `bot.safety` decides, this file only holds.)
"""

from __future__ import annotations

from bot import safety
from bot.web.sitting import Held


def first_of(fields: dict[str, str], most: int) -> dict[str, str]:
    """The first `most` characters of all fields together. A longer text is refused, but who is in danger and pastes
    one is answered all the same."""
    kept: dict[str, str] = {}
    for name, text in fields.items():
        kept[name] = text[:most]
        most = max(0, most - len(text))
        if not most:
            break
    return kept


def hold(fields: dict[str, str], back: str) -> Held | None:
    """Look at each typed field; gives what is held, or None when all is well. `back` is where carrying on leads."""
    for text in fields.values():
        finding = safety.look(text) if text else None
        if finding is not None:
            rest = finding.rest(text)
            if safety.look(rest) is not None:
                return Held(kind=finding.kind, words=text, rest="", where=back, sure=finding.sure)
            return Held(kind=finding.kind, words=finding.held(text), rest=rest, where=back, sure=finding.sure)
    return None
