"""Looks for danger in a text: reads it into meant words, hides harmless talk, then asks the patterns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from bot.safety.finding import Finding, Kind
from bot.safety.grammar import Patterns, compile_pattern
from bot.safety.lexicon import lexicon
from bot.safety.points import add_up, may_add_up
from bot.safety.reading import Sentence, Word, read
from bot.safety.words import load_yaml, texts_of

FILE = Path(__file__).with_name("patterns.yml")

LONGEST_LINE = 40
"""Words that are looked at together; a longer sentence is looked at in overlapping pieces."""
OVERLAP = 12
ENOUGH_POINTS: dict[Kind, float] = {"harm": 0.0, "self_harm": 0.3}
"""Points from which a line speaks of danger: chosen for finding, at the price of a few false alarms."""
MORE_TOGETHER = 2.0
"""How many more points it takes where only two lines together speak of danger: many lines make many pairs."""
TOO_FEW_POINTS = -3.0
"""Points below which a pattern alone does not count (those that are asked always do)."""
SURE_POINTS = 1.5
"""Points from which a finding is sure: below, it may be a false alarm, and carrying on may offer the words back."""
NEAR_POINTS = -1.2
"""Points from which another's doubt (the classifier's) is worth a kind sentence."""
_COMMAND = re.compile(r"^\s*/[a-z]+(?:_[a-z]+)+(?=\s*(?:\{|$))")
"""The name of an intent, typed: a machine's word, no child's."""
SHORT_TEXT = 240
"""Characters up to which a text with a finding is held whole: what is left of it would tell the same."""


@dataclass(frozen=True)
class Lists:
    """The lists of `patterns.yml`, compiled."""

    always_self_harm: Patterns
    always_harm: Patterns
    harmless: Patterns
    self_harm: Patterns
    harm: Patterns
    unless_peers: Patterns
    peers: frozenset[str]


@dataclass(frozen=True)
class Hit:
    """One pattern that matched: which kind, and where in the text."""

    kind: Kind
    start: int
    end: int
    pattern: str
    points: float = 0.0


@lru_cache(maxsize=1)
def patterns() -> Lists:
    """The patterns of `patterns.yml`. Raises UnusableWish naming the list and number of a mistake."""
    data, tables = load_yaml(FILE), lexicon()

    def part(name: str) -> Patterns:
        sources = texts_of(data.get(name), f"{FILE.name}, {name}")
        return Patterns(
            [
                compile_pattern(source, tables, f"{FILE.name}, {name}, number {number}")
                for number, source in enumerate(sources, 1)
            ]
        )

    return Lists(
        part("always_self_harm"),
        part("always_harm"),
        part("harmless"),
        part("self_harm"),
        part("harm"),
        part("unless_peers"),
        tables.classes["peer"] | tables.classes["schoolplace"],
    )


def is_command(text: str) -> bool:
    """True for the typed name of an intent ("/ask_my_help"): it holds no words of a person."""
    return bool(_COMMAND.match(text))


def warm() -> None:
    """Reads the word lists, patterns and points, so that the first look is as quick as the rest (about a second)."""
    look("Hello. My dad is kind to me.")


def look(text: str) -> Finding | None:
    """A Finding where the text says that someone may be in danger, else None. Never raises for any text."""
    found = list(hits(text))
    if not found:
        return None
    kind: Kind = "self_harm" if any(hit.kind == "self_harm" for hit in found) else "harm"
    sure = any(hit.points >= SURE_POINTS for hit in found)
    if len(text) <= SHORT_TEXT:
        return Finding(kind, ((0, len(text)),), sure)
    return Finding(kind, _joined([(hit.start, hit.end) for hit in found]), sure)


def near(text: str) -> bool:
    """True where the points come near to speaking of danger, whether or not `look` finds any."""
    return max(add_up(calm_words(text))) >= NEAR_POINTS


def hits(text: str) -> Iterator[Hit]:
    """Every line of the text that speaks of danger, at most one hit a line."""
    sentences = read(_COMMAND.sub(lambda typed: " " * len(typed[0]), text))
    peer_words = patterns().peers
    speak_of_peers = [any(word.text in peer_words for word in sentence.words) for sentence in sentences]
    before: _Line | None = None
    seen: dict[tuple[object, ...], tuple[tuple[Kind, str] | None, _Line, bool]] = {}
    for place, sentence in enumerate(sentences):
        peers = any(speak_of_peers[max(0, place - 2) : place + 1])
        for words, start, end in _lines(sentence):
            raw = tuple(word.text for word in words)
            key = (raw, peers, before.raw if before else None)
            if key not in seen:
                seen[key] = _verdict(_hidden(raw), before, peers)
            found, line, with_before = seen[key]
            if with_before and before is not None:
                start = before.start
            if found is not None:
                follow_up = _end_with_follow_up(sentences, place, end)
                yield Hit(found[0], start, follow_up, found[1], max(line.points))
            before = replace(line, start=words[0].start)


@dataclass(frozen=True)
class _Line:
    """Some words of a sentence: as read, and with "_" for those that harmless talk hid."""

    raw: tuple[str, ...]
    words: tuple[str, ...]
    start: int = 0
    points: tuple[float, float] = (0.0, 0.0)


def _hidden(raw: tuple[str, ...]) -> _Line:
    return _Line(raw, tuple(_hide(_row(raw), frozenset(raw), patterns().harmless)[0].split()))


def _verdict(line: _Line, before: _Line | None, peers: bool) -> tuple[tuple[Kind, str] | None, _Line, bool]:
    """What patterns and points say of a line; the points also of the line with the one before (last: whether so)."""
    counted = replace(line, points=add_up(line.words))
    found = _always(line.raw)
    if found is None and max(counted.points) >= TOO_FEW_POINTS:
        found = _by_pattern(line, peers) or _by_points(counted.points)
    if found is None and before is not None and len(before.words) + len(line.words) <= LONGEST_LINE:
        if may_add_up(before.points, counted.points, min(ENOUGH_POINTS.values()) + MORE_TOGETHER):
            found = _by_points(add_up([*before.words, *line.words]), MORE_TOGETHER)
        return found, counted, found is not None
    return found, counted, False


def _row(words: Sequence[str]) -> str:
    return "".join(f"{word} " for word in words)


def calm_words(text: str) -> list[str]:
    """The meant words of a whole text, with "_" for each that harmless talk hid."""
    words: list[str] = []
    for sentence in read(text):
        for piece, _, _ in _lines(sentence):
            words += _hidden(tuple(word.text for word in piece)).words
    return words


def _lines(sentence: Sentence) -> Iterator[tuple[Sequence[Word], int, int]]:
    words = sentence.words
    if len(words) <= LONGEST_LINE:
        yield words, sentence.start, sentence.end
        return
    for first in range(0, len(words) - OVERLAP, LONGEST_LINE - OVERLAP):
        piece = words[first : first + LONGEST_LINE]
        yield piece, piece[0].start, piece[-1].end


def _always(words: Sequence[str]) -> tuple[Kind, str] | None:
    """What no harmless talk takes away."""
    return _first(words, (("self_harm", patterns().always_self_harm), ("harm", patterns().always_harm)))


def _by_pattern(line: _Line, peers: bool) -> tuple[Kind, str] | None:
    """What the patterns say of one line; `peers` tells whether it, or the two sentences before, speak of pupils."""
    ours = patterns()
    lists: tuple[tuple[Kind, Patterns], ...] = (("self_harm", ours.self_harm), ("harm", ours.harm))
    return _first(line.words, lists if peers else (*lists, ("harm", ours.unless_peers)))


def _first(words: Sequence[str], lists: Sequence[tuple[Kind, Patterns]]) -> tuple[Kind, str] | None:
    row, known = _row(words), frozenset(words)
    for kind, among in lists:
        found = among.first(row, known)
        if found is not None:
            return kind, found.source
    return None


def _by_points(counted: tuple[float, float], more: float = 0.0) -> tuple[Kind, str] | None:
    """What the points say; `more` raises the bar."""
    harm, self_harm = counted
    if self_harm >= ENOUGH_POINTS["self_harm"] + more and self_harm >= harm:
        return "self_harm", "points"
    return ("harm", "points") if harm >= ENOUGH_POINTS["harm"] + more else None


def _hide(line: str, known: frozenset[str], harmless: Patterns) -> tuple[str, frozenset[str]]:
    """The line with harmless talk blanked, word by word, so that no pattern reaches across it."""
    changed = False
    for pattern in harmless.among(known):
        match = pattern.regex.search(line)
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
