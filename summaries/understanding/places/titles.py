"""Titles that no list knows: named by the words that they are made of, or by the plan's own list of contents."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from summaries.model import Section
from summaries.understanding.nodes import Node, Text
from summaries.understanding.places.headings import lone_letter, words_of
from summaries.understanding.words import load

_ORDER: tuple[Section, ...] = ("A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K")
_LETTERED = re.compile(
    r"^\W*sections?\s+(?P<letter>[A-K])\s?\(?(?P<digit>[12])?\)?(?P<more>(?:\s*(?:,|&|and)\s*(?:section\s+)?[A-K][12]?\b)*)"
    r"\s*[-–—:.]?\s*(?P<rest>\S.+)$",
    re.I,
)
_LEADERS = re.compile(r"(?:\.{2,}|…|\t|_{3,}|\s)\s*(?:page\s*)?\d{0,3}\s*$", re.IGNORECASE)
_AT_LEAST = 5
"""So many letters in a row make a list of contents."""


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[Section, tuple[frozenset[str], ...]], ...]:
    lists = load("headings").get("section_words") or {}
    return tuple(
        (section, tuple(frozenset(group.split("|")) for group in str(line).split()))
        for section, lines in lists.items()
        for line in lines or ()
    )


def by_words(title: str, current: Section, seen: set[Section]) -> Section | None:
    """The section that a title such as "What will be done at home to help Maisie?" opens, or None.

    Of the sections that its words fit, the one that comes next in the order of A to K: councils that drop the
    letters keep their order. One already read is not opened again.
    """
    low = title.replace("’", "'").lower()
    words = set(re.findall(r"[a-z]+", low))
    if not 2 <= len(words) <= 20:
        return None
    best: list[tuple[int, int, Section]] = []
    at = _ORDER.index(current) if current in _ORDER else -1
    for section, groups in _patterns():
        if section in seen or _ORDER.index(section) <= at or not all(words & group for group in groups):
            continue
        best.append((-len(groups), _ORDER.index(section), section))
    return min(best)[2] if best else None


Titles = dict[tuple[str, ...], tuple[Section, ...]]


def from_contents(found: Sequence[Node], names: Sequence[str]) -> tuple[Titles, frozenset[int]]:
    """The titles that a list of contents gives its letters ("A  Who is Maisie?" … "K  Who helped?"), where the same
    titles stand without letters later; and the first block ids of the list."""
    run: list[tuple[int, tuple[Section, ...], tuple[str, ...]]] = []
    titles = [words_of(n.block.text, names) if isinstance(n, Text) else () for n in found]
    for i, node in enumerate([*found[:120], None]):
        line = _line(node.block.text, names) if isinstance(node, Text) else None
        if line and (not run or i - run[-1][0] <= 2):
            run.append((i, *line))
            continue
        if line is None and run and node is not None and i - run[-1][0] <= 1:
            continue
        later = set(titles[run[-1][0] + 1 :]) if run else set()
        if len({s for _, opened, _ in run for s in opened}) >= _AT_LEAST and sum(
            1 for *_, w in run if w in later
        ) * 2 >= len(run):
            ids = frozenset(found[k].first_id for k in range(run[0][0], run[-1][0] + 1))
            return {w: s for _, s, w in run if w}, ids
        run = [(i, *line)] if line else []
    return {}, frozenset()


def _line(text: str, names: Sequence[str]) -> tuple[tuple[Section, ...], tuple[str, ...]] | None:
    text = _LEADERS.sub("", text) if _LEADERS.search(text) else text
    hit = _LETTERED.match(text)
    if hit and len(text.split()) <= 20:
        letter = hit["letter"].upper()
        section: Section = f"H{hit['digit'] or 2}" if letter == "H" else letter  # type: ignore[assignment]
        more = re.findall(r"\b([A-K][12]?)\b", hit["more"].upper())
        return (section, *("H2" if each == "H" else each for each in more)), words_of(hit["rest"], names)
    alone = lone_letter(text)
    return ((alone[0],), words_of(alone[1], names)) if alone else None
