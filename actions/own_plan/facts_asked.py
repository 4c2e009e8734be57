"""Which fact of the thing talked of a short question asks for, told by what it means: "and for how many minutes then".

The ways of asking are data (templates/words/en/facts_asked.yml); `item_facts` knows the commonest by their words.
"""

from __future__ import annotations

import re
from functools import lru_cache

import numpy as np

from actions import hearing
from actions.lines.of_plan import of_meeting
from actions.lines.sense import asks_in_part
from actions.own_plan.shares import asked_about
from actions.turn import Turn
from actions.wordbook import load

LONGEST = 9
"""Words of a line that may lean so."""
_LIKE = 0.6
"""How near in meaning it must be to a way of asking."""
_BEGINS = re.compile(
    r"\W*(?:(?:and|so|but|ok|also|right)[\s,]+)*(?:who|what|which|how|when|where|until|at|for|by|is|does|do|doing"
    r"|am)\b",
    re.I,
)
NO_THING = frozenset(
    "whose expense pay pays paid paying cost costs free money quick quickly soon deadline charge regular big group kids"
    " kid others other people room responsible minutes weeks total altogether job".split()
)
"""Words of the ways of asking: beside them a line must name nothing."""


def by_meaning(turn: Turn) -> str | None:
    """The fact asked for, a key of the data; None where the line is long, names a thing, or means something else."""
    words = turn.mended or turn.words
    if not turn.words or len(words.split()) > LONGEST or of_meeting(turn.words):
        return None
    asking = any(map(asks_in_part, turn.readings)) or bool(_BEGINS.match(words))
    if not asking or [word for word in asked_about(words) if word not in NO_THING]:
        return None
    known, asked = _ways(), turn.meanings
    if known is None or asked is None:
        return None
    facts, rows = known
    likes = (rows @ asked.T).max(axis=1)
    best = int(np.argmax(likes))
    return facts[best] if likes[best] >= _LIKE else None


@lru_cache(maxsize=1)
def _ways() -> tuple[list[str], np.ndarray] | None:
    table = [(fact, way) for fact, ways in load("facts_asked.yml")["facts_asked"].items() for way in ways]
    rows = hearing.rows([way for _, way in table])
    return ([fact for fact, _ in table], rows) if rows is not None else None
