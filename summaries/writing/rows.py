"""Which goals get a row, and with which of their help: the choice that tells most in the room there is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from summaries.writing.layout import Item

_FINE = 4
"""Heights are counted in quarters of a millimetre."""


@dataclass(frozen=True)
class Way:
    """One way of showing a goal: what it is worth, how tall it is (mm, with the gap below), and the row itself."""

    worth: float
    tall: float
    row: tuple[Item, list[Item]]


def best_rows(goals: Sequence[Sequence[Way]], room: float) -> list[tuple[Item, list[Item]]]:
    """At most one way for each goal, in the goals' order, worth most together and no taller than `room` mm."""
    best: dict[int, tuple[float, tuple[Way, ...]]] = {0: (0.0, ())}
    most = int(room * _FINE)
    for ways in goals:
        grown = dict(best)
        for used, (worth, chosen) in best.items():
            for way in ways:
                tall = used + -int(-way.tall * _FINE // 1)
                if tall <= most and (tall not in grown or grown[tall][0] < worth + way.worth):
                    grown[tall] = (worth + way.worth, (*chosen, way))
        best = _worth_keeping(grown)
    return [way.row for way in max(best.values(), key=lambda each: each[0])[1]]


def _worth_keeping(found: dict[int, tuple[float, tuple[Way, ...]]]) -> dict[int, tuple[float, tuple[Way, ...]]]:
    """Without those that take more room than another and tell no more."""
    kept: dict[int, tuple[float, tuple[Way, ...]]] = {}
    most = -1.0
    for tall in sorted(found):
        if found[tall][0] > most:
            most = found[tall][0]
            kept[tall] = found[tall]
    return kept
