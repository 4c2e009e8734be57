"""Which pieces of the plan come nearest to a question by what they mean: "who stretches my legs" is the programme of
the physiotherapist, though no word of it stands there.

Used where words find nothing, and to put first what fits best among what words find. What is shown this way is called
the nearest, never the answer.
"""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from actions import hearing
from actions.finding import Found, sentences_of, sources
from actions.plan_show import Item, shown_goals, shown_helps
from actions.turn import Turn
from summaries.model import Plan

NEAR = 0.42
"""From here on a piece is shown as the nearest, where the question can only be about the plan."""
VERY_NEAR = 0.52
"""From here on a piece is shown in place of guesses: .9 of the first pieces were right then (docs/decisions.md)."""
_AHEAD = 0.04
"""So much nearer a help must be to be told before the one that words put first."""
_LONGEST = 400
"""Characters of a piece that are read at once; longer ones by their sentences too."""
_PLANS_KEPT = 4
_ROWS: OrderedDict[bytes, np.ndarray] = OrderedDict()
"""What the pieces of the plans in use mean, by a hash of the pieces: numbers alone, in memory alone."""


@dataclass(frozen=True)
class Near:
    """`kind`: "goal" or "help" with its number, or "words" of section A and the like; `like`: 0 to 1."""

    kind: str
    at: int
    found: Found
    like: float


def nearest(turn: Turn, words: str | None = None) -> list[Near]:
    """The pieces of the plan, nearest first; [] without a plan or without the model of meaning."""
    plan = turn.plan
    if plan is None:
        return []
    pieces = _pieces(plan)
    asked = hearing.rows(list(dict.fromkeys([words] if words else turn.readings)))
    known = _rows([text for _, text in pieces]) if asked is not None else None
    if asked is None or known is None or not pieces:
        return []
    likes = (known @ asked.T).max(axis=1)
    best: dict[tuple[str, int], Near] = {}
    for place in np.argsort(-likes):
        (kind, at, section), text = pieces[place]
        best.setdefault((kind, at), Near(kind, at, Found(section, text, float(likes[place])), float(likes[place])))
    return list(best.values())


def helps_near(turn: Turn, least: float = NEAR) -> list[int]:
    """The help that is nearest, and those hardly less near; [] where none is near enough or something else is."""
    found = [each for each in nearest(turn) if each.like >= least]
    if not found or found[0].kind != "help":
        return []
    return [each.at for each in found if each.kind == "help" and each.like >= found[0].like - _AHEAD][:2]


def best_first(turn: Turn, kind: str, numbers: list[int]) -> list[int]:
    """The same numbers; what means most clearly that which was asked comes first."""
    if len(numbers) < 2:
        return numbers
    likes = {each.at: each.like for each in nearest(turn) if each.kind == kind and each.at in numbers}
    first = max(numbers, key=lambda at: likes.get(at, 0.0))
    if likes.get(first, 0.0) < NEAR or likes[first] < likes.get(numbers[0], 0.0) + _AHEAD:
        return numbers
    return [first, *(at for at in numbers if at != first)]


def _pieces(plan: Plan) -> list[tuple[tuple[str, int, str], str]]:
    """Every piece that may be shown, whole and by its sentences, with what it is and where it stands."""
    found: list[tuple[tuple[str, int, str], str]] = []
    open_to_all = {source.quote for source in sources(plan)}
    taken: set[str] = set()
    lists: tuple[tuple[str, Sequence[Item]], ...] = (("help", shown_helps(plan)), ("goal", shown_goals(plan)))
    for kind, items in lists:
        for at, item in enumerate(items):
            if item.source.quote not in open_to_all:
                continue
            taken.add(item.source.quote)
            texts = [item.text[:_LONGEST], item.source.quote[:_LONGEST], *sentences_of(item.source.quote)]
            found += [((kind, at, item.source.section), text) for text in dict.fromkeys(texts)]
    others = [source for source in sources(plan) if source.quote not in taken]
    for at, source in enumerate(others):
        found += [(("words", at, source.section), text) for text in sentences_of(source.quote)]
    return [each for each in found if len(each[1].split()) > 1]


def _rows(texts: list[str]) -> np.ndarray | None:
    key = hashlib.sha256("\n".join(texts).encode()).digest()
    if key not in _ROWS:
        rows = hearing.rows(texts)
        if rows is None:
            return None
        _ROWS[key] = rows
        while len(_ROWS) > _PLANS_KEPT:
            _ROWS.popitem(last=False)
    _ROWS.move_to_end(key)
    return _ROWS[key]
