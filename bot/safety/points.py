"""Points: how much the words of a text, and how they stand together, speak of danger.

The patterns know the ways of telling that somebody wrote down; the points catch the ways that nobody did. They are a
list of words, classes and pairs with a number each (`points.tsv`), added up. `weigh.py` makes the list from lines.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from bot.safety.lexicon import Lexicon, lexicon
from summaries.errors import UnusableWish

FILE = Path(__file__).with_name("points.tsv")

CLASSES = (
    "kin parent adult scaryadult partner peer private weapon drug afraid bad hard soft touching body child crime thing"
    " schoolplace mine afterlife death place sharp pill cord mark last hush money room drink online food night"
    " flee bride yell soil play sport clinic study pet joke plan"
).split()
SMALL = frozenset("me my i he she they his her him not home when if".split())
REACH = 3
"""How far apart, in words, a pair may stand."""

FEW_WORDS = 4
"""A text this short or shorter counts as this long."""

TOGETHER = 2.5
"""More points than this two lines do not gain by standing together (measured on pairs of lines)."""

BASE = "*"
"""The entry that every text begins with."""


def features(words: Sequence[str]) -> set[str]:
    """What there is to count in a row of meant words ("_" for what was hidden as harmless)."""
    tags = _tags()
    marks = [(word, *tags.get(word, ())) for word in words]
    found = {mark for group in marks for mark in group}
    for distance in range(1, REACH + 1):
        joint = "+" if distance == 1 else "~"
        for first, second in zip(marks, marks[distance:]):  # noqa: B905 - the second is shorter on purpose
            found.update(f"{one}{joint}{other}" for one in first for other in second)
    kinds = sorted({mark for group in marks for mark in group[1:]} | (SMALL & set(words)))
    found.update(f"{one}&{other}" for place, one in enumerate(kinds) for other in kinds[place + 1 :])
    return found


def share(words: Sequence[str]) -> float:
    """How much each feature of so many words counts: a long line has many, and is no more dangerous for it."""
    return 3.0 / math.sqrt(max(len(words), FEW_WORDS))


Points = tuple[int, int]
"""For harm and for self-harm, in hundredths: whole numbers add up to the same in any order."""


@dataclass(frozen=True)
class Table:
    """The points, arranged for adding up: of a mark, and of a pair by its first mark."""

    base: Points
    single: dict[str, Points]
    pair: dict[str, dict[str, dict[str, Points]]]
    """By "+", "~" or "&", then by the first mark, then by the second."""


def add_up(words: Sequence[str]) -> tuple[float, float]:
    """The points of a row of words for harm and for self-harm. Each feature counts once, as in `features`."""
    table, tags = points(), _tags()
    marks = [(word, *tags.get(word, ())) for word in words]
    found: dict[str, Points] = {}
    for place, group in enumerate(marks):
        for one in group:
            if one in table.single:
                found[one] = table.single[one]
            for joint, reach in (("+", marks[place + 1 : place + 2]), ("~", marks[place + 2 : place + REACH + 1])):
                after = table.pair[joint].get(one)
                if after:
                    for others in reach:
                        for other in others:
                            if other in after:
                                found[f"{one}{joint}{other}"] = after[other]
    kinds = sorted({mark for group in marks for mark in group[1:]} | (SMALL & set(words)))
    for place, one in enumerate(kinds):
        after = table.pair["&"].get(one)
        if after:
            for other in kinds[place + 1 :]:
                if other in after:
                    found[f"{one}&{other}"] = after[other]
    each_counts = share(words)
    harm = sum(each[0] for each in found.values()) * each_counts
    self_harm = sum(each[1] for each in found.values()) * each_counts
    return (table.base[0] + harm) / 100, (table.base[1] + self_harm) / 100


def may_add_up(one: tuple[float, float], other: tuple[float, float], least: float) -> bool:
    """Whether two lines with these points could reach `least` together: cheap, so that most need not be added up."""
    base = points().base
    return any(one[kind] + other[kind] - base[kind] / 100 + TOGETHER >= least for kind in (0, 1))


@lru_cache(maxsize=1)
def points() -> Table:
    """The list. Raises UnusableWish naming the line of a mistake."""
    base: Points = (-900, -900)
    single: dict[str, Points] = {}
    pair: dict[str, dict[str, dict[str, Points]]] = {"+": {}, "~": {}, "&": {}}
    for number, line in enumerate(FILE.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("#"):
            continue
        try:
            name, harm, self_harm = line.split("\t")
            found = (round(float(harm) * 100), round(float(self_harm) * 100))
        except ValueError:
            raise UnusableWish(f"{FILE.name}, line {number}: a line is a name and two numbers, with tabs.") from None
        joint = next((each for each in pair if each in name), None)
        if name == BASE:
            base = found
        elif joint is None:
            single[name] = found
        else:
            first, second = name.split(joint)
            pair[joint].setdefault(first, {})[second] = found
    return Table(base, single, pair)


@lru_cache(maxsize=1)
def _tags() -> dict[str, tuple[str, ...]]:
    """The classes of a meant word, as marks."""
    tables: Lexicon = lexicon()
    found: dict[str, list[str]] = {}
    for name in CLASSES:
        for word in sorted(tables.classes[name]):
            for meant in tables.meant.get(word, (word,)):
                marks = found.setdefault(meant, [])
                if f"<{name}>" not in marks:
                    marks.append(f"<{name}>")
    return {word: tuple(marks) for word, marks in found.items()}
