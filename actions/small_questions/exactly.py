"""Exact questions about the rules: the one fact that answers, not the whole subject. Which words ask for which fact is
data: "exactly" in templates/words/en/talk.yml."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from actions.lines.sense import asks
from actions.replying import gaps, rights, with_buttons
from actions.turn import Say, Turn
from actions.wordbook import buttons, fact_says, load

LONGEST = 200


@dataclass(frozen=True)
class Exact:
    """One kind of question: every pattern must be found in it; `say` are facts, `buttons` what to ask next."""

    patterns: tuple[re.Pattern[str], ...]
    say: tuple[str, ...]
    buttons: tuple[str, ...]
    statement: bool = False
    """Also where it is not asked as a question ("i got a draft plan")."""


@lru_cache(maxsize=1)
def _kinds() -> tuple[Exact, ...]:
    return tuple(
        Exact(
            tuple(re.compile(r"\b(?:" + "|".join(map(re.escape, group)) + r")\b", re.I) for group in each["words"]),
            tuple(each["say"]),
            tuple(each["buttons"]),
            bool(each.get("statement")),
        )
        for each in load("talk.yml")["exactly"]
    )


def about(turn: Turn) -> list[Say] | None:
    """The facts that answer an exact question about the rules, else None."""
    if not turn.words or len(turn.words) > LONGEST:
        return None
    question = any(asks(each) for each in turn.readings)
    for kind in _kinds():
        found = any(all(pattern.search(each) for pattern in kind.patterns) for each in turn.readings)
        if found and (question or kind.statement):
            said = fact_says(kind.say, rights(turn), gaps(turn))
            return with_buttons(said, buttons(*kind.buttons)) if said else None
    return None
