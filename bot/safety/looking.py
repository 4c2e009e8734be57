"""Looks for danger in a text: reads it into meant words, hides harmless talk, then asks the patterns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from bot.safety.finding import Finding, Kind
from bot.safety.grammar import Pattern, compile_pattern
from bot.safety.lexicon import lexicon
from bot.safety.reading import Sentence, Word, read
from bot.safety.words import load_yaml, texts_of

FILE = Path(__file__).with_name("patterns.yml")

LONGEST_LINE = 40
"""Words that are looked at together; a longer sentence is looked at in overlapping pieces."""
OVERLAP = 12
SHORT_TEXT = 240
"""Characters up to which a text with a finding is held whole: what is left of it would tell the same."""


@dataclass(frozen=True)
class Patterns:
    """All compiled patterns."""

    always_self_harm: tuple[Pattern, ...]
    harmless: tuple[Pattern, ...]
    self_harm: tuple[Pattern, ...]
    harm: tuple[Pattern, ...]
    unless_peers: tuple[Pattern, ...]
    peers: frozenset[str]


@dataclass(frozen=True)
class Hit:
    """One pattern that matched: which kind, and where in the text."""

    kind: Kind
    start: int
    end: int
    pattern: str


@lru_cache(maxsize=1)
def patterns() -> Patterns:
    """The patterns of `patterns.yml`. Raises UnusableWish naming the list and number of a mistake."""
    data, tables = load_yaml(FILE), lexicon()

    def part(name: str) -> tuple[Pattern, ...]:
        sources = texts_of(data.get(name), f"{FILE.name}, {name}")
        return tuple(
            compile_pattern(source, tables, f"{FILE.name}, {name}, number {number}")
            for number, source in enumerate(sources, 1)
        )

    return Patterns(
        part("always_self_harm"),
        part("harmless"),
        part("self_harm"),
        part("harm"),
        part("unless_peers"),
        tables.classes["peer"] | tables.classes["schoolplace"],
    )


def look(text: str) -> Finding | None:
    """A Finding where the text says that someone may be in danger, else None. Never raises for any text."""
    found = list(hits(text))
    if not found:
        return None
    kind: Kind = "self_harm" if any(hit.kind == "self_harm" for hit in found) else "harm"
    if len(text) <= SHORT_TEXT:
        return Finding(kind, ((0, len(text)),))
    return Finding(kind, _joined([(hit.start, hit.end) for hit in found]))


def hits(text: str) -> Iterator[Hit]:
    """Every line of the text in which a pattern matched, at most one hit a line."""
    sentences = read(text)
    for place, sentence in enumerate(sentences):
        near = sentences[max(0, place - 2) : place + 1]
        for words, start, end in _lines(sentence):
            hit = _look_at(words, near)
            if hit is not None:
                kind, source = hit
                yield Hit(kind, start, _end_with_follow_up(sentences, place, end), source)


def _lines(sentence: Sentence) -> Iterator[tuple[Sequence[Word], int, int]]:
    words = sentence.words
    if len(words) <= LONGEST_LINE:
        yield words, sentence.start, sentence.end
        return
    for first in range(0, len(words) - OVERLAP, LONGEST_LINE - OVERLAP):
        piece = words[first : first + LONGEST_LINE]
        yield piece, piece[0].start, piece[-1].end


def _look_at(words: Sequence[Word], near: Sequence[Sentence]) -> tuple[Kind, str] | None:
    ours = patterns()
    line = "".join(f"{word.text} " for word in words)
    known = frozenset(word.text for word in words)
    for pattern in ours.always_self_harm:
        if pattern.find(line, known):
            return "self_harm", pattern.source
    line, known = _hide(line, known, ours.harmless)
    for pattern in ours.self_harm:
        if pattern.find(line, known):
            return "self_harm", pattern.source
    for pattern in ours.harm:
        if pattern.find(line, known):
            return "harm", pattern.source
    if any(word.text in ours.peers for sentence in near for word in sentence.words):
        return None
    for pattern in ours.unless_peers:
        if pattern.find(line, known):
            return "harm", pattern.source
    return None


def _hide(line: str, known: frozenset[str], harmless: Sequence[Pattern]) -> tuple[str, frozenset[str]]:
    """The line with harmless talk blanked, word by word, so that no pattern reaches across it."""
    changed = False
    for pattern in harmless:
        match = pattern.find(line, known)
        while match and match.end() > match.start():
            blank = "_ " * len(match.group().split())
            line = line[: match.start()] + blank + line[match.end() :]
            changed = True
            match = pattern.regex.search(line)
    return line, frozenset(line.split()) if changed else known


_FOLLOWS = frozenset("he she they it this that then and his her so when after".split())


def _end_with_follow_up(sentences: Sequence[Sentence], place: int, end: int) -> int:
    """A next sentence that goes on with "he", "it", "and" tells of the same thing, so it is held too."""
    if end == sentences[place].end and place + 1 < len(sentences):
        following = sentences[place + 1]
        if following.words[0].text in _FOLLOWS:
            return following.end
    return end


def _joined(spans: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    result: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if result and start <= result[-1][1] + 1:
            result[-1] = (result[-1][0], max(end, result[-1][1]))
        else:
            result.append((start, end))
    return tuple(result)
