"""The words of `lexicon.yml` as look-up tables, built once."""

from __future__ import annotations

import importlib.resources
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from bot.safety.sounds import Mender
from bot.safety.words import load_yaml, text_of
from summaries.errors import UnusableWish

FILE = Path(__file__).with_name("lexicon.yml")

COMMON_FROM = 400_000
"""A word counted less often than this in symspellpy's list of English is taken for a misspelling."""

_VOWELS = "aeiou"


@dataclass(frozen=True)
class Lexicon:
    """`meant` maps a typed word to the words meant; `joined` several words in a row; `classes` are named sets."""

    meant: dict[str, tuple[str, ...]]
    joined: dict[str, tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]]
    classes: dict[str, frozenset[str]]
    verbs: frozenset[str]
    common: frozenset[str]
    mender: Mender


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The tables. Raises UnusableWish naming the file and the entry where the file has a mistake."""
    data = load_yaml(FILE)
    verbs = frozenset(text_of(data.get("verbs"), "lexicon.yml, verbs").split())
    classes = {
        name: frozenset(text_of(words, f"lexicon.yml, {name}").split()) for name, words in _part(data, "classes")
    }
    meant: dict[str, tuple[str, ...]] = {}
    for verb in sorted(verbs):
        meant.update((form, (verb,)) for form in endings(verb))
    for name, forms in (*_part(data, "forms"), *_part(data, "spellings")):
        target = tuple(str(name).split())
        meant.update((form, target) for form in text_of(forms, f"lexicon.yml, {name}").split())
    own = {word for words in classes.values() for word in words} | {
        word for target in meant.values() for word in target
    }
    for word in own:
        meant.setdefault(word, (word,))
    meant = {form: _settled(target, meant) for form, target in meant.items()}
    return Lexicon(meant, _joined(data), classes, verbs, _common_words(), Mender(meant, first=verbs, calm=_calm(data)))


def _calm(data: dict[str, Any]) -> frozenset[str]:
    return frozenset(
        word for name, words in _part(data, "calm") for word in text_of(words, f"lexicon.yml, {name}").split()
    )


def _settled(target: tuple[str, ...], meant: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    """A word meant may itself be a form of another ("scared" of "scare")."""
    return tuple(last for word in target for last in (meant[word] if len(meant.get(word, ())) == 1 else (word,)))


def endings(verb: str) -> set[str]:
    """The regular forms of a verb, with "in" for "ing" as it is often said."""
    stem = verb[:-1] if verb.endswith("e") else verb
    forms = {verb, verb + "s", stem + "ed", stem + "ing", stem + "in"}
    if verb.endswith(("s", "sh", "ch", "x")):
        forms.add(verb + "es")
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        forms |= {verb[:-1] + "ies", verb[:-1] + "ied"}
    if verb[-1] not in _VOWELS + "wxy" and verb[-2] in _VOWELS and verb[-3] not in _VOWELS:
        forms |= {verb + verb[-1] + end for end in ("ed", "ing", "in")}
    return forms


def _part(data: dict[str, Any], name: str) -> list[tuple[str, Any]]:
    part = data.get(name)
    if not isinstance(part, dict):
        raise UnusableWish(f"lexicon.yml, {name}: must be a list of names, each with a colon.")
    return list(part.items())


def _joined(data: dict[str, Any]) -> dict[str, tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]]:
    found: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = {}
    for name, target in _part(data, "joined"):
        words = tuple(str(name).split())
        found.setdefault(words[0], []).append((words, tuple(text_of(target, f"lexicon.yml, {name}").split())))
    return {first: tuple(sorted(entries, key=lambda entry: -len(entry[0]))) for first, entries in found.items()}


def _common_words() -> frozenset[str]:
    """English words in wide use, so that "heart" is not taken for "hurt". Without symspellpy: none."""
    try:
        file = importlib.resources.files("symspellpy") / "frequency_dictionary_en_82_765.txt"
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except (ImportError, OSError):
        return frozenset()
    pairs = (line.split() for line in lines)
    return frozenset(word for word, count in pairs if int(count) >= COMMON_FROM)
