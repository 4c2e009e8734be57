"""How much of what was asked a piece of the plan speaks of: a word that stands in few pieces counts more."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from functools import lru_cache

from actions.own_plan.finding import Found, sentences_of, sources, strengths, wanted_words
from actions.wordbook import load
from summaries.model import Outcome, Plan, Provision

_MOST_QUOTES = 2
# "LSA trained by the occupational therapist": who does it stands before these words.
_UNDER = re.compile(
    r"\b(?:trained|directed|planned|supervised|overseen|supported|written|designed|with advice|under)\b.*$", re.I
)


def asked_about(words: str) -> list[str]:
    """What a question is about, without the words that only ask."""
    idle = _idle()
    return [word for word in wanted_words(words) if word not in idle and not word.isdigit()]


@lru_cache(maxsize=1)
def _idle() -> frozenset[str]:
    return frozenset(str(load("talk.yml")["idle_in_questions"]).split())


def other_than(item: Outcome | Provision, words: Iterable[str]) -> bool:
    """True where the words name something, and this help or goal speaks of none of it."""
    named = list(words)
    return bool(named) and not any(strengths(named, text_of(item)))


def text_of(item: Outcome | Provision) -> str:
    """The plan's words for a help or goal, and who gives it: what a question may name of it."""
    return " ".join((item.source.quote, *getattr(item, "who", ())))


def lost(words: list[str], texts: list[str]) -> list[str]:
    """The words of which no text speaks."""
    return [word for word in words if not any(any(strengths([word], text)) for text in texts)]


def of_who(words: list[str], help_: Provision) -> bool:
    """True where a help is given by whom the words name, not only under their lead."""
    return any(all(strengths(words, _UNDER.sub("", who))) for who in help_.who)


def best_sentences(plan: Plan, words: list[str], least: float) -> list[Found]:
    """The sentences of the plan that speak of the most of what was asked. A cell of one or two words is none."""
    pieces = [
        (source.section, text)
        for source in sources(plan)
        for text in sentences_of(source.quote)
        if len(text.split()) > 3 or text == source.quote
    ]
    texts = [text for _, text in pieces]
    found = [Found(section, text, share(words, text, texts)) for section, text in pieces]
    best = max((each.score for each in found), default=0.0)
    return [each for each in found if each.score >= max(least, best - 0.01)][:_MOST_QUOTES] if best >= least else []


def ranked(words: list[str], texts: list[str], least: float, near: float = 0.02) -> list[int]:
    """Numbers of the texts that speak of the most of what was asked, within `near` of the best, best first."""
    scores = [share(words, text, texts) for text in texts]
    best = max(scores, default=0.0)
    if best < least:
        return []
    hits = [number for number, score in enumerate(scores) if score >= max(least, best - near)]
    return sorted(hits, key=lambda number: (-round(scores[number], 1), -_exact(words, texts[number])))


def _exact(words: list[str], text: str) -> int:
    """How many of the words stand there in this very form."""
    have = set(re.findall(r"[a-z][a-z'-]*", text.lower()))
    return sum(word in have for word in words)


def share(words: list[str], text: str, among: Iterable[str]) -> float:
    """How much of what was asked a text speaks of, 0 to 1: a word that stands in few texts counts more."""
    weights = [_rarity(word, tuple(among)) for word in words]
    total = sum(weights)
    return (
        sum(weight * hit for weight, hit in zip(weights, strengths(words, text), strict=True)) / total if total else 0.0
    )


@lru_cache(maxsize=512)
def _rarity(word: str, among: tuple[str, ...]) -> float:
    many = sum(1 for text in among if max(strengths([word], text)) >= 1)
    return math.log(1 + len(among) / (many or 1)) if many else math.log(1 + len(among)) / 2
