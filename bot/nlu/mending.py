"""Mends the spelling of one line so that the classifier can read it. Nobody sees the mended line; words stay as typed.

Steps for each word: texting list, known word (left alone), word that sounds the same, word a letter or two away,
several words run together.
"""

from __future__ import annotations

import json
import math
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path

from rapidfuzz.distance import DamerauLevenshtein

from bot.nlu.sounds import sounds

_TOKEN = re.compile(r"[a-z]+(?:['’][a-z]+)*|\d+|[^\sa-z\d]", re.IGNORECASE)
_WORD = re.compile(r"^[a-z]+(?:'[a-z]+)?$")
_REPEATED = re.compile(r"(.)\1{2,}")
LONGEST_RUN = 40
COMMON_COUNTS = 0.8
"""How much a word's being common in our subject counts against its distance, for each power of ten."""
KNOWN_WORDS = 25_000


class Mender:
    """`wanted`: how often each word of our subject is used. `known`: English words to leave alone."""

    def __init__(
        self,
        wanted: Mapping[str, int],
        known: Mapping[str, int],
        texting: Mapping[str, str],
        pictures: Mapping[str, str],
        phrases: Mapping[str, str] | None = None,
    ) -> None:
        self.wanted, self.known, self.texting, self.pictures = dict(wanted), dict(known), dict(texting), dict(pictures)
        self.phrases = dict(phrases or {})
        self._phrase = re.compile(r"\b(?:" + "|".join(map(re.escape, self.phrases)) + r")\b") if self.phrases else None
        self._by_sound: dict[str, list[str]] = defaultdict(list)
        self._by_length: dict[int, list[str]] = defaultdict(list)
        for word in sorted(self.wanted, key=lambda each: (-self.wanted[each], each)):
            self._by_sound[sounds(word)].append(word)
            self._by_length[len(word)].append(word)
        self._word = lru_cache(maxsize=20_000)(self._mend_word)

    def mend(self, text: str) -> str:
        """The line in plain lower-case words; what can't be mended stays."""
        for picture, words in self.pictures.items():
            if picture in text:
                text = text.replace(picture, f" {words} ")
        text = text.lower()
        if self._phrase is not None:
            text = self._phrase.sub(lambda hit: self.phrases[hit.group()], text)
        tokens = [token.replace("’", "'") for token in _TOKEN.findall(text)]
        return " ".join(self._word(token) for token in tokens)

    def _mend_word(self, token: str) -> str:
        if token in self.texting:
            return self.texting[token]
        short = _REPEATED.sub(r"\1", token)
        if token in self.wanted or token in self.known or not _WORD.match(token):
            return token
        if short != token:
            squeezed = _REPEATED.sub(r"\1\1", token)
            for form in (squeezed, short):
                if form in self.texting:
                    return self.texting[form]
                if form in self.wanted or form in self.known:
                    return form
            token = short
        bare = token.replace("'", "")
        if bare in self.texting:
            return self.texting[bare]
        return self._near(bare) or self._parted(bare) or bare

    def _near(self, token: str) -> str | None:
        if len(token) < 3:
            return None
        best: tuple[float, int, str] | None = None
        limit = 1 if len(token) <= 4 else 2 if len(token) <= 7 else 3
        key = sounds(token)
        near = [word for size in range(len(token) - limit, len(token) + limit + 1) for word in self._by_length[size]]
        for word in {*self._by_sound[key], *near}:
            alike = sounds(word) == key
            distance = DamerauLevenshtein.distance(token, word, score_cutoff=limit + 2 * alike)
            if distance > limit + 2 * alike:
                continue
            used = min(math.log10(1 + self.wanted[word]), 3.0)
            cost = distance - (1.2 if alike else 0) + (0.5 if word[0] != token[0] else 0) - COMMON_COUNTS * used
            if best is None or (cost, -self.wanted[word], word) < best:
                best = (cost, -self.wanted[word], word)
        return best[2] if best and best[0] <= (limit - 0.1 if len(token) > 4 else 1.0) else None

    def _parted(self, token: str) -> str | None:
        """Words run together ("idontnow"), parted where every part is a word or in the texting list."""
        if not 5 <= len(token) <= LONGEST_RUN:
            return None
        best: list[tuple[float, list[str]] | None] = [(0.0, [])] + [None] * len(token)
        for end in range(1, len(token) + 1):
            for start in range(max(0, end - 14), end):
                before, part = best[start], token[start:end]
                if before is None or (len(part) == 1 and part not in {"i", "a", "u"}):
                    continue
                if part in self.texting and len(part) > 1:
                    said, cost = self.texting[part], 3.0
                elif part in self.wanted:
                    said, cost = part, 2.0 + 2.0 / (1 + self.wanted[part])
                elif part in self.known and len(part) > 2:
                    said, cost = part, 6.0
                else:
                    continue
                total = before[0] + cost
                if best[end] is None or total < best[end][0]:  # type: ignore[index]
                    best[end] = (total, [*before[1], said])
        whole = best[-1]
        return " ".join(whole[1]) if whole and len(whole[1]) > 1 and whole[0] / len(token) < 1.1 else None

    def save(self, path: Path) -> None:
        """Write the lists as JSON."""
        parts = "wanted", "known", "texting", "pictures", "phrases"
        lists = {part: getattr(self, part) for part in parts}
        path.write_text(json.dumps(lists, ensure_ascii=False), encoding="utf-8")

    @classmethod
    def load(cls, path: Path) -> Mender:
        """Read what `save` wrote."""
        return cls(**json.loads(path.read_text(encoding="utf-8")))


def learn(
    lines: Iterable[str],
    frequent: Mapping[str, int],
    texting: Mapping[str, str],
    pictures: Mapping[str, str],
    phrases: Mapping[str, str] | None = None,
    always: Iterable[str] = (),
) -> Mender:
    """Lists from the training lines: a word there that is also English is wanted; other common English is left alone.

    `frequent` gives English words and how common each is, `always` the words of the subject that must be known.
    """
    counts: dict[str, int] = defaultdict(int)
    for line in lines:
        for token in _TOKEN.findall(line.lower()):
            token = token.replace("’", "'")
            if token in texting:
                for word in texting[token].split():
                    counts[word] += 1
            else:
                counts[token] += 1
    ranked = sorted(frequent, key=lambda word: -frequent[word])
    common = set(ranked[:30_000])
    wanted = {
        word: count
        for word, count in counts.items()
        if _WORD.match(word) and (word.replace("'", "") in common or word in common) and count > 1
    }
    for word in always:
        wanted.setdefault(word, 2)
    known = {word: 1 for word in ranked[:KNOWN_WORDS] if len(word) > 1 and word not in texting}
    return Mender(wanted, known, texting, pictures, phrases)
