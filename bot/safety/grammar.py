"""The little language of `patterns.yml`, compiled.

A pattern is a row of steps:
  dad          this word; "be" and "not" stand for all their forms                    dad|mum       either word
  <kin>        a word of that class         <kin>|he      a class or a word
  big+boy      two words as one choice      [really|so]   may be there or not
  ~3           up to 3 words, none of them "not", "never", "nobody"      ~~3 up to 3 words of any kind
  -3           like ~3, nor "i", "we": the one who does it stays the same
  !bus|car     the next word is none of these
  ^  $         the sentence begins, ends ($ also as a choice)
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.safety.lexicon import Lexicon
from summaries.errors import UnusableWish

_START, _END = "^", "$"
_CALM = r"(?:(?!(?:not|never|nobody|no|without|_) )\S+ )"
_GAPS = {
    "~": _CALM,
    "~~": r"(?:\S+ )",
    "-": r"(?:(?!(?:not|never|nobody|no|without|_|i|we) )\S+ )",
}
_ALIKE = {
    "be": ("be", "is", "am", "are", "was", "were", "been", "being"),
    "not": ("not", "no", "never", "hardly", "barely"),
}


@dataclass(frozen=True)
class Pattern:
    """A compiled pattern. `needs` are sets of words of which the sentence must hold one each, or there is no match."""

    source: str
    regex: re.Pattern[str]
    needs: tuple[frozenset[str], ...]


class Patterns:
    """Many patterns, of which only those are tried that have their rarest word in the line."""

    def __init__(self, patterns: Sequence[Pattern]) -> None:
        heard = Counter(word for pattern in patterns for need in pattern.needs for word in need)
        self._by_word: dict[str, list[int]] = {}
        self._all = tuple(patterns)
        for number, pattern in enumerate(patterns):
            for word in min(pattern.needs, key=lambda need: sum(heard[word] for word in need)):
                self._by_word.setdefault(word, []).append(number)

    def among(self, words: frozenset[str]) -> Iterator[Pattern]:
        """The patterns that may match a line with these words, in their order."""
        numbers = {number for word in words for number in self._by_word.get(word, ())}
        for number in sorted(numbers):
            pattern = self._all[number]
            if not any(words.isdisjoint(need) for need in pattern.needs):
                yield pattern

    def first(self, line: str, words: frozenset[str]) -> Pattern | None:
        """The first pattern that matches."""
        return next((pattern for pattern in self.among(words) if pattern.regex.search(line)), None)


def compile_pattern(source: str, tables: Lexicon, where: str) -> Pattern:
    """Compiles one pattern; raises UnusableWish naming `where` for a step that is not understood.

    Words of the pattern are read as a typed word would be, so that "says" matches what is read as "say".
    """
    parts: list[str] = []
    needs: list[frozenset[str]] = []
    for step in source.split():
        part, need = _step(step, tables, where)
        parts.append(part)
        if need:
            needs.append(need)
    if not needs:
        raise UnusableWish(f"{where}: a pattern needs at least one word that must be there.")
    start = "" if source.startswith(_START) else r"(?<!\S)"
    needs.sort(key=len)
    return Pattern(source, re.compile(start + "".join(parts)), tuple(needs))


def _step(step: str, tables: Lexicon, where: str) -> tuple[str, frozenset[str] | None]:
    if step == _START:
        return r"\A", None
    if step == _END:
        return r"\Z", None
    gap = re.fullmatch(r"(~~?|-)(\d)", step)
    if gap:
        return f"{_GAPS[gap[1]]}{{0,{gap[2]}}}?", None
    if step.startswith("!"):
        return f"(?!{_choice(step[1:], tables, where)[0]})", None
    if step.startswith("[") and step.endswith("]"):
        return f"(?:{_choice(step[1:-1], tables, where)[0]})?", None
    return _choice(step, tables, where)


def _choice(step: str, tables: Lexicon, where: str) -> tuple[str, frozenset[str] | None]:
    """A regex of all the choices, each with its space, and the first words they can begin with (None: any)."""
    whole: set[str] = set()
    first: set[str] = set()
    may_end = False
    for choice in step.split("|"):
        if choice == _END:
            may_end = True
            continue
        options = [""]
        for number, word in enumerate(choice.split("+")):
            words = _words(word, tables, where)
            if number == 0:
                first.update(each.split()[0] for each in words)
            options = [f"{option}{one} " for option in options for one in sorted(words)]
        whole.update(options)
    ways = [re.escape(option) for option in sorted(whole, key=lambda way: (-len(way), way))] + [r"\Z"] * may_end
    return "(?:" + "|".join(ways) + ")", None if may_end else frozenset(first)


def _words(word: str, tables: Lexicon, where: str) -> frozenset[str]:
    if word.startswith("<") and word.endswith(">"):
        found = tables.classes.get(word[1:-1])
        if found is None:
            raise UnusableWish(f"{where}: there is no class {word[1:-1]} in lexicon.yml.")
        return frozenset(" ".join(tables.meant.get(each, (each,))) for each in found)
    if not re.fullmatch(r"[a-z0-9]+", word):
        raise UnusableWish(f"{where}: {word!r} is not written in a way that is known.")
    if word in _ALIKE:
        return frozenset(_ALIKE[word])
    return frozenset((" ".join(tables.meant.get(word, (word,))),))
