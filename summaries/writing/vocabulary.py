"""`pictures.yml` as types, and the rule that finds the concept of a line.

Judged by meaning: the longest phrase of the vocabulary that stands in the line wins, earlier words weigh more than
later ones, and a phrase under a "not" never gives its picture (a bus for "no bus" would say the opposite).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from summaries import places
from summaries.errors import UnusableWish
from summaries.writing.words import load_yaml

FALLBACK = "plain"
NEGATIVE = "must not"
_KIND_FALLBACK = {"next": "calendar", "contact": "telephone", "goal": "goal", "good_at": "star", "about": "person",
                  "important_to_me": "heart", "how_to_help_me": "helping hand", "hopes": "hope", "who": "person",
                  "help": FALLBACK}  # fmt: skip
_NOT = re.compile(r"\b(?:must not|mustn't|do not|don't|does not|doesn't|never|no one|nobody|not|without|no)\b", re.I)
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")


@dataclass(frozen=True)
class Concept:
    """One concept: its OpenMoji hexcode, what the picture shows, the phrases that lead to it, alternates for a
    page where another concept has the same picture, and how much it weighs against others (1 is usual)."""

    name: str
    code: str
    alt: str
    phrases: tuple[str, ...]
    other: tuple[tuple[str, str], ...] = ()
    weight: float = 1.0
    kinds: tuple[str, ...] = ()


@lru_cache(maxsize=4)
def concepts() -> dict[str, Concept]:
    """All concepts by name, a reader's own laid over ours. Raises `UnusableWish` naming the file and the concept."""
    path = places.words_dir() / "pictures.yml"
    tree = _tree(path)
    own = places.own_words_dir()
    if own is not None and (own / "pictures.yml").exists():
        tree.update(_tree(own / "pictures.yml"))
    return {name: _concept(path.name, name, entry) for name, entry in tree.items()}


def match(text: str, kind: str) -> str:
    """The name of the concept that `text` is about; the plain one of its kind where nothing fits well."""
    words = [_stem(word) for word in _WORD.findall(text.lower().replace("’", "'"))]
    best, score = "", 0.0
    barred = _negated(text, len(words))
    for start in range(len(words)):
        for length in range(min(6, len(words) - start), 0, -1):
            found = _index().get(tuple(words[start : start + length]))
            if found is None:
                continue
            concept = concepts()[found]
            if concept.kinds and kind not in concept.kinds:
                continue
            if any(barred[start : start + length]) and concept.name != NEGATIVE:
                continue
            value = concept.weight * (length**1.5) * (1.0 - 0.4 * start / max(len(words), 1))
            if value > score:
                best, score = found, value
    if best:
        return best
    return NEGATIVE if any(barred) and kind in ("help", "about", "how_to_help_me") else _KIND_FALLBACK.get(kind, FALLBACK)


def _negated(text: str, count: int) -> list[bool]:
    """For each word of `text`: does it stand after a "not" in its sentence, so that its picture would mislead?"""
    barred: list[bool] = []
    for sentence in re.split(r"(?<=[.!?])\s+|\n", text.lower().replace("’", "'")):
        found = _NOT.search(sentence)
        for word in _WORD.finditer(sentence):
            after = found is not None and word.start() >= found.end()
            barred.append(after and not _limit(sentence, found))
    return (barred + [False] * count)[:count]


def _limit(sentence: str, found: re.Match[str] | None) -> bool:
    """"No more than 4 pupils" and "not only" bar nothing: they are limits, not refusals."""
    rest = sentence[found.end() :].lstrip() if found else ""
    return rest.startswith(("more than", "only", "less than", "fewer than", "later than", "just"))


@lru_cache(maxsize=1)
def _index() -> dict[tuple[str, ...], str]:
    """Every phrase as stemmed words, to its concept. A phrase of two concepts is a mistake of the file."""
    index: dict[tuple[str, ...], str] = {}
    for concept in concepts().values():
        for phrase in concept.phrases:
            key = tuple(_stem(word) for word in _WORD.findall(phrase.lower()))
            if key in index and index[key] != concept.name:
                raise UnusableWish(
                    f'pictures.yml: "{phrase}" leads to {index[key]} and to {concept.name}. Please keep only one.'
                )
            index[key] = concept.name
    return index


def _stem(word: str) -> str:
    """A word without its plural or verb ending: "signs", "signing" and "sign" find the same picture."""
    word = word.removesuffix("'s")
    for ending, least, put in (("ies", 5, "y"), ("sses", 6, "ss"), ("ing", 6, ""), ("ed", 5, ""), ("es", 6, "e"), ("s", 4, "")):
        if len(word) >= least and word.endswith(ending) and not word.endswith(("ss", "us", "is")):
            word = word[: -len(ending)] + put
            break
    return word[:-1] if len(word) > 4 and word.endswith("e") else word


def _tree(path: Path) -> dict[str, Any]:
    tree = load_yaml(path).get("concepts")
    if not isinstance(tree, dict):
        raise UnusableWish(f'{path.name} has no "concepts". Please put the file back.')
    return tree


def _concept(file: str, name: str, entry: Any) -> Concept:
    try:
        others = tuple((str(code), str(alt)) for code, alt in (entry.get("other") or {}).items())
        return Concept(
            str(name), str(entry["code"]), str(entry["alt"]), tuple(map(str, entry.get("words") or ())), others,
            float(entry.get("weight", 1.0)), tuple(entry.get("kinds") or ()),
        )  # fmt: skip
    except (KeyError, TypeError, AttributeError, ValueError):
        raise UnusableWish(f'{file}: the picture "{name}" needs a code, an alt and words. Please mend it.') from None
