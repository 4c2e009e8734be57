"""Which pieces of the plan come nearest to a question by what they mean: "who stretches my legs" is the programme of
the physiotherapist, though no word of it stands there.

Used where words find nothing, and to put first what fits best among what words find. What is shown this way is called
the nearest, never the answer.
"""

from __future__ import annotations

import hashlib
import re
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from actions import hearing
from actions.own_plan.finding import Found, known, sentences_of, sources, wanted_words
from actions.own_plan.plan_show import Item, shown_goals, shown_helps
from actions.own_plan.shares import asked_about, share
from actions.turn import Turn
from actions.wordbook import load
from summaries.model import Plan

NEAR = 0.42
"""From here on a piece is shown as the nearest, where the question can only be about the plan."""
VERY_NEAR = 0.52
"""From here on a piece is shown in place of guesses: nearly all first pieces are right then (docs/decisions.md)."""
ALONE = 0.33
"""From here on, where nothing else comes near (`_LEAD`)."""
_LEAD = 0.1
_AHEAD = 0.06
"""So much nearer a help must be to be told before the one that words put first."""
BOTH = 0.45
"""From this score on, by meaning and words together, a help is shown as the nearest."""
_WORDS_COUNT = 0.3
"""How much words count beside meaning, where pieces are put in order."""
_LONGEST = 400
"""Characters of a piece that are read at once; longer ones by their sentences too."""
_WORDS_OF_A_SENTENCE = 6
_WORDS_FOR_ONE = 3
"""So many of a plan's words for a way of speaking are read for their meaning."""
_PLANS_KEPT = 4
_ROWS: OrderedDict[bytes, np.ndarray] = OrderedDict()
"""What the pieces of the plans in use mean, by a hash of the pieces: numbers alone, in memory alone."""


PLACES = frozenset("class classroom lesson lessons school college".split())
"""Where nearly all help is given: beside another word they say little of what is asked."""


@dataclass(frozen=True)
class _SaidFor:
    """A way of speaking, and what plans call the same."""

    said: re.Pattern[str]
    means: tuple[str, ...]
    name: bool


@lru_cache(maxsize=1)
def _said_for() -> tuple[_SaidFor, ...]:
    rows = load("said_for.yml")["said_for"]
    return tuple(
        _SaidFor(re.compile(rf"\b(?:{row['said']})(?!\w)", re.I), tuple(row["means"]), bool(row.get("name")))
        for row in rows
    )


def by_usual_names(said: str) -> str:
    """The same words with the names that plans use ("speech lady", "councillor" for somebody to talk to)."""
    for each in _said_for():
        if each.name:
            said = each.said.sub(each.means[0], said)
    return said


def _as_plans_say(said: str, most: int = 1) -> str:
    """The same words with what plans say for other ways of speaking too ("leg jabs"), `most` words for each."""
    for each in _said_for():
        said = each.said.sub(" ".join(each.means[: 1 if each.name else most]), said)
    return said


def asked_words(turn: Turn) -> list[str]:
    """What a line asks about, in words spelt as usual, but a name that the plan has ("ravi") as the plan has it, and a
    word that we know for something ("my talker") as it was typed."""
    typed, mended = turn.words.split(), turn.mended.split()
    if turn.plan is not None and len(typed) == len(mended):
        named = {word.lower() for source in sources(turn.plan) for word in _NAME.findall(source.quote)}
        mended = [
            own if (bare := own.strip(".,!?").lower()) not in _EVERYDAY and (bare in named or known(bare)) else usual
            for own, usual in zip(typed, mended, strict=True)
        ]
    usual = " ".join(mended) or turn.words
    said = _as_plans_say(usual)
    said = said if said != usual else _as_plans_say(turn.words) if _as_plans_say(turn.words) != turn.words else said
    return asked_about(said) or wanted_words(said)


# A name within a sentence: "an assistant, Ravi, comes".
_NAME = re.compile(r"(?<=[a-z,;(] )[A-Z][a-z]{2,}\b")
_EVERYDAY = frozenset("will may mark".split())


@dataclass(frozen=True)
class Near:
    """`kind`: "goal" or "help" with its number, or "words" of section A and the like; `like`: 0 to 1."""

    kind: str
    at: int
    found: Found
    like: float
    told: float = 0.0
    """How much of what was asked its words speak of, 0 to 1."""

    @property
    def score(self) -> float:
        """By meaning and by words together: this is what puts one before the other."""
        return self.like + _WORDS_COUNT * self.told


def nearest(turn: Turn) -> list[Near]:
    """The pieces of the plan, nearest first; [] without a plan or without the model of meaning."""
    plan = turn.plan
    if plan is None:
        return []
    pieces = _pieces(plan)
    usual = tuple(dict.fromkeys((*turn.readings, *(_as_plans_say(each, _WORDS_FOR_ONE) for each in turn.readings))))
    asked = turn.meanings if usual == turn.readings else hearing.rows(usual)
    known = _rows([text for _, text in pieces]) if asked is not None else None
    if asked is None or known is None or not pieces:
        return []
    likes = (known @ asked.T).max(axis=1)
    best: dict[tuple[str, int], Near] = {}
    for place in np.argsort(-likes):
        (kind, at, section), text = pieces[place]
        best.setdefault((kind, at), Near(kind, at, Found(section, text, float(likes[place])), float(likes[place])))
    return _by_words_too(turn, plan, list(best.values()))


def parts(turn: Turn, texts: Sequence[str]) -> list[tuple[str, float]]:
    """Some texts with how near each is to the line in meaning, nearest first; [] without the model of meaning."""
    known, asked = hearing.rows(list(texts)), turn.meanings
    if known is None or asked is None:
        return []
    return sorted(zip(texts, map(float, (known @ asked.T).max(axis=1)), strict=True), key=lambda each: -each[1])


def texts_of(plan: Plan, found: Sequence[Near]) -> list[str]:
    """The plan's words of each piece, with who gives it."""
    goals, helps = shown_goals(plan), shown_helps(plan)
    return [
        goals[each.at].source.quote
        if each.kind == "goal"
        else " ".join((helps[each.at].source.quote, *helps[each.at].who))
        if each.kind == "help"
        else each.found.text
        for each in found
    ]


def _by_words_too(turn: Turn, plan: Plan, found: list[Near]) -> list[Near]:
    """The same, in the order of meaning and words together."""
    words = asked_words(turn)
    words = [word for word in words if word not in PLACES] or words
    texts = texts_of(plan, found)
    both = [replace(each, told=share(words, text, texts)) for each, text in zip(found, texts, strict=True)]
    return sorted(both, key=lambda each: -each.score)


def clearly(turn: Turn) -> Near | None:
    """The piece that is very near, or near with nothing else near it; else None."""
    found = nearest(turn)
    if not found:
        return None
    second = found[1].like if len(found) > 1 else 0.0
    alone = found[0].like >= ALONE and found[0].like >= second + _LEAD
    return found[0] if alone or found[0].like >= VERY_NEAR else None


def helps_near(turn: Turn, least: float = NEAR) -> list[int]:
    """The help that is nearest, and those hardly less near; [] where none is near enough or something else is."""
    found = nearest(turn)
    if not found or found[0].kind != "help":
        return []
    first = clearly(turn)
    if found[0].like < least and (first is None or first.like >= VERY_NEAR):
        return []
    return [each.at for each in found if each.kind == "help" and each.like >= found[0].like - _AHEAD][:2]


def goals_near(turn: Turn) -> list[int]:
    """The goal that is nearest, where a goal is what was asked for; [] where none is near."""
    first = next((each for each in nearest(turn) if each.kind == "goal"), None)
    return [first.at] if first is not None and first.like >= ALONE else []


def best_first(turn: Turn, kind: str, numbers: list[int]) -> list[int]:
    """The same numbers; what means most clearly that which was asked comes first, also where words did not find it."""
    by_number = {each.at: each for each in nearest(turn) if each.kind == kind}
    if not numbers or not by_number:
        return numbers
    first = max(by_number.values(), key=lambda each: each.score)
    lead = first.score - max(by_number[at].score if at in by_number else 0.0 for at in numbers[:1])
    near_enough = first.like >= NEAR or first.score >= BOTH
    if not near_enough or lead < (_AHEAD if first.at in numbers else _LEAD):
        return numbers
    return [first.at, *(at for at in numbers if at != first.at)]


def best_among(turn: Turn, kind: str, numbers: list[int]) -> list[int]:
    """Only these numbers, the nearest in meaning first."""
    scores = {each.at: each.score for each in nearest(turn) if each.kind == kind}
    return sorted(numbers, key=lambda at: -scores.get(at, 0.0))


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
            # A cell ("Twice a day, 10 minutes", "PE teacher") is like every question of how often and who.
            parts = [part for part in sentences_of(item.source.quote) if len(part.split()) >= _WORDS_OF_A_SENTENCE]
            texts = [item.text[:_LONGEST], item.source.quote[:_LONGEST], *parts]
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
