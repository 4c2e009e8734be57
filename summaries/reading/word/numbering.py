"""Word's automatic numbers: which list a paragraph is in, and the number that Word draws before it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml import etree

from summaries.reading.word.package import W, switch, value

_PLACE = re.compile(r"%([1-9])")
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


@dataclass(frozen=True)
class Level:
    """One level of a list: its number format, its text with places ("%1.%2"), and where it starts."""

    format: str
    text: str
    start: int
    legal: bool


@dataclass(frozen=True)
class Number:
    """What Word draws before a paragraph. `text` is None for bullets. `meaningful` as in `Block.number`."""

    level: int
    text: str | None
    meaningful: bool = False


class Numbering:
    """Counts through the document's lists; call `next` once for every numbered paragraph, in order."""

    def __init__(self, root: etree._Element | None) -> None:
        self._abstract: dict[str, etree._Element] = {}
        self._nums: dict[str, etree._Element] = {}
        self._by_style_link: dict[str, str] = {}
        self._levels: dict[tuple[str, int], Level | None] = {}
        self._counts: dict[str, list[int | None]] = {}
        self._started: set[str] = set()
        for element in root if root is not None else ():
            if element.tag == W + "abstractNum":
                abstract_id = element.get(W + "abstractNumId") or ""
                self._abstract[abstract_id] = element
                link = value(element, "styleLink")
                if link:
                    self._by_style_link[link] = abstract_id
            elif element.tag == W + "num":
                self._nums[element.get(W + "numId") or ""] = element

    def level_of_style(self, num_id: str, style_id: str | None) -> int | None:
        """The level that a list ties to a paragraph style, from 0, or None."""
        abstract = self._abstract.get(self._abstract_id(num_id) or "")
        for element in abstract.findall(W + "lvl") if abstract is not None and style_id else ():
            if value(element, "pStyle") == style_id:
                return _whole(element.get(W + "ilvl"), 0)
        return None

    def next(self, num_id: str, depth: int) -> Number | None:
        """Count one paragraph of list `num_id` at `depth` (from 0). None where it is in no list."""
        abstract_id = self._abstract_id(num_id)
        depth = min(max(depth, 0), 8)
        level = self._level(num_id, depth)
        if abstract_id is None or level is None:
            return None
        counts = self._counts.setdefault(abstract_id, [None] * 9)
        if num_id not in self._started:
            self._started.add(num_id)
            self._restart(num_id, counts)
        current = counts[depth]
        counts[depth] = level.start if current is None else current + 1
        for deeper in range(depth + 1, 9):
            counts[deeper] = None
        if level.format in ("bullet", "none") or not level.text.strip():
            return Number(depth + 1, None)
        return self._number(num_id, depth, level, counts)

    def _number(self, num_id: str, depth: int, level: Level, counts: list[int | None]) -> Number:
        def place(match: re.Match[str]) -> str:
            which = int(match.group(1)) - 1
            other = self._level(num_id, which) or level
            count = counts[which]
            return _draw(other.start if count is None else count, "decimal" if level.legal else other.format)

        places = _PLACE.findall(level.text)
        letters = any(character.isalpha() for character in _PLACE.sub("", level.text))
        text = _PLACE.sub(place, level.text).strip()
        return Number(depth + 1, text, meaningful=letters or len(places) > 1)

    def _restart(self, num_id: str, counts: list[int | None]) -> None:
        """A second list over the same definition counts on, unless it says where to start anew."""
        for override in self._nums[num_id].findall(W + "lvlOverride"):
            if override.find(W + "startOverride") is not None:
                which = _whole(override.get(W + "ilvl"), 0)
                for deeper in range(min(which, 8), 9):
                    counts[deeper] = None

    def _abstract_id(self, num_id: str) -> str | None:
        num = self._nums.get(num_id)
        abstract_id = value(num, "abstractNumId")
        if abstract_id is None or abstract_id not in self._abstract:
            return None
        link = value(self._abstract[abstract_id], "numStyleLink")
        return self._by_style_link.get(link, abstract_id) if link else abstract_id

    def _level(self, num_id: str, depth: int) -> Level | None:
        key = (num_id, depth)
        if key not in self._levels:
            self._levels[key] = self._find_level(num_id, depth)
        return self._levels[key]

    def _find_level(self, num_id: str, depth: int) -> Level | None:
        abstract_id = self._abstract_id(num_id)
        if abstract_id is None:
            return None
        element = _at_depth(self._abstract[abstract_id], "lvl", depth)
        override = _at_depth(self._nums[num_id], "lvlOverride", depth)
        own = override.find(W + "lvl") if override is not None else None
        element = own if own is not None else element
        if element is None:
            return None
        start = _whole(value(element, "start"), 1)
        start = _whole(value(override, "startOverride"), start)
        return Level(
            value(element, "numFmt") or "decimal",
            value(element, "lvlText") or "",
            start,
            switch(element, "isLgl") or False,
        )


def _at_depth(parent: etree._Element, name: str, depth: int) -> etree._Element | None:
    for element in parent.findall(W + name):
        if _whole(element.get(W + "ilvl"), -1) == depth:
            return element
    return None


def _whole(text: str | None, otherwise: int) -> int:
    return int(text) if text and text.isdecimal() and len(text) < 7 else otherwise


def _draw(count: int, number_format: str) -> str:
    if number_format in ("lowerLetter", "upperLetter") and count > 0:
        letters = chr(ord("a") + (count - 1) % 26) * min((count - 1) // 26 + 1, 9)
        return letters if number_format == "lowerLetter" else letters.upper()
    if number_format in ("lowerRoman", "upperRoman") and 0 < count < 4000:
        roman, left = "", count
        for size, letters in _ROMAN:
            roman += letters * (left // size)
            left %= size
        return roman if number_format == "lowerRoman" else roman.upper()
    if number_format == "decimalZero":
        return f"{count:02d}"
    return "" if number_format == "none" else str(count)
