"""Misspelt words: one letter wrong, or written as it sounds, found by looking up keys, never by trying every word."""

from __future__ import annotations

import re
from collections.abc import Iterable

from rapidfuzz.distance import OSA

_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"x", "ks"),
        (r"^(?:kn|gn)", "n"),
        (r"^wr", "r"),
        (r"^wh", "w"),
        (r"ph", "f"),
        (r"tch", "c"),
        (r"ch", "c"),
        (r"sh", "x"),
        (r"th", "f"),
        (r"v", "f"),
        (r"ough|augh|uff", "af"),
        (r"igh", "a"),
        (r"gh", ""),
        (r"ck|q", "k"),
        (r"c(?=[eiy])", "s"),
        (r"c(?!$)", "k"),
        (r"z", "s"),
        (r"j|dg", "g"),
        (r"(?<=[a-z])e$", ""),
        (r"[aeiouyw]+", "a"),
        (r"(?<=a)r(?=[^a]|$)", ""),
        (r"(.)\1+", r"\1"),
    )
)


def sound_key(word: str) -> str:
    """How a word sounds, roughly: its consonants by sound, every run of vowels as one."""
    for pattern, sound in _SOUNDS:
        word = pattern.sub(sound, word)
    return word


def _cuts(word: str) -> Iterable[str]:
    return (word[:place] + word[place + 1 :] for place in range(len(word)))


class Mender:
    """Finds the known word that a misspelt one stands for. A known word of 4 letters or more can have one letter
    wrong, missing, too many or swapped; one of 8 or more can have two missing. A `calm` word that is nearer wins."""

    def __init__(
        self, known: Iterable[str], first: frozenset[str] = frozenset(), calm: frozenset[str] = frozenset()
    ) -> None:
        self._known = _Words(sorted(known, key=lambda one: (one not in first, len(one), one)))
        self._calm = _Words(sorted(calm, key=lambda one: (len(one), one)))

    def mend(self, word: str) -> str | None:
        """The known or calm word meant, or None. Time grows with the word's length only."""
        if not 3 <= len(word) <= 20:
            return None
        found = self._known.nearest(word)
        calm = self._calm.nearest(word)
        if calm is None or found is None:
            return found or calm
        return calm if OSA.distance(word, calm) < OSA.distance(word, found) else found


class _Words:
    """Some words, to be found by a misspelt one: the first that fits, in their order."""

    def __init__(self, words: Iterable[str]) -> None:
        self._near: dict[str, str] = {}
        self._sounds: dict[str, str] = {}
        for word in words:
            if len(word) >= 4:
                for cut in (word, *_cuts(word)):
                    self._near.setdefault(cut, word)
            if len(word) >= 8:
                for cut in _cuts(word):
                    for smaller in _cuts(cut):
                        self._near.setdefault(smaller, word)
            key = sound_key(word)
            if len(key) >= 3:
                self._sounds.setdefault(key, word)

    def nearest(self, word: str) -> str | None:
        """The word that this one stands for, or None."""
        found = self._near.get(word) if len(word) > 3 else None
        if found and _alike(found, word):
            return found
        by_sound = self._sounds.get(sound_key(word))
        if by_sound and by_sound[0] in _FIRST.get(word[0], word[0]) and abs(len(by_sound) - len(word)) <= 3:
            return by_sound
        if len(word) >= 4:
            for cut in _cuts(word):
                found = self._near.get(cut)
                if found and _alike(found, word):
                    return found
        return None


_FIRST = {
    "k": "kcq",
    "c": "ckqs",
    "s": "scz",
    "z": "zs",
    "f": "fptv",
    "p": "pf",
    "j": "jg",
    "g": "gj",
    "n": "nkg",
    "r": "rw",
}


def _alike(known: str, word: str) -> bool:
    """The first letter is right nearly always, even when nothing else is."""
    return known[0] in _FIRST.get(word[0], word[0]) or known[:2] == word[1::-1]
