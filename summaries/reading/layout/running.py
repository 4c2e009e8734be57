"""Page headers, page footers and page numbers: lines that come again at the same height on page after page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from summaries.reading.layout.paragraphs import lines_of
from summaries.reading.layout.types import Line, PageContent, Word

Running = tuple[str, int]

_EDGE = 0.13
"""Running lines stand in this part of the page's height, at the top or the bottom."""
_DEEPEST = 4
_NUMBER_ONLY = re.compile(r"^\W*(?:page|p\.?|pg\.?)?\s*#+\s*(?:(?:of|/|-|\u2013)\s*#+)?\W*$", re.IGNORECASE)

_SAME_HEIGHT = 0.018
_ALIKE = 88.0


@dataclass
class _Group:
    """Lines that say the same at one height of their pages."""

    edge: str
    key: str
    height: float
    places: list[tuple[PageContent, Line]]


def take_running(pages: Sequence[PageContent]) -> tuple[list[Running], list[Running]]:
    """Take running lines out of the pages' words; give the header lines and footer lines, each once, with the
    page on which each first stands."""
    found: list[_Group] = []
    for page in pages:
        for edge, line in _edge_lines(page):
            _sort_in(found, edge, page, line)
    texts: dict[str, list[Running]] = {"top": [], "bottom": []}
    gone: set[int] = set()
    for group in found:
        if not _is_running(group, len(pages)):
            continue
        first, line = group.places[0]
        if line.text not in [text for text, _ in texts[group.edge]]:
            texts[group.edge].append((line.text, first.number))
        gone |= {id(word) for _, each in group.places for word in each.words}
    for page in pages:
        page.words = [word for word in page.words if id(word) not in gone]
    return texts["top"], texts["bottom"]


def _edge_lines(page: PageContent) -> list[tuple[str, Line]]:
    top = [word for word in page.words if word.middle < _EDGE * page.height]
    bottom = [word for word in page.words if word.middle > (1 - _EDGE) * page.height]
    lines = [("top", line) for line in lines_of(top)[:_DEEPEST]]
    return lines + [("bottom", line) for line in lines_of(bottom)[-_DEEPEST:]]


def _key(text: str) -> str:
    """The line without what differs from page to page or from one recognition to the next."""
    masked = re.sub(r"\d+", "#", text.lower())
    return masked if _NUMBER_ONLY.match(masked) else re.sub(r"[^a-z#]", "", masked)


def _sort_in(groups: list[_Group], edge: str, page: PageContent, line: Line) -> None:
    """Put the line with those that say the same at the same height; a recogniser may mistake a letter."""
    from rapidfuzz import fuzz

    key = _key(line.text)
    height = line.top / max(page.height, 1.0)
    for group in groups:
        if group.edge != edge or abs(group.height - height) > _SAME_HEIGHT:
            continue
        if group.key == key or (len(key) > 12 and fuzz.ratio(group.key, key) > _ALIKE):
            group.places.append((page, line))
            return
    groups.append(_Group(edge, key, height, [(page, line)]))


def _is_running(group: _Group, pages: int) -> bool:
    if _NUMBER_ONLY.match(group.key):
        return all(_stands_alone(page, line) for page, line in group.places[:3])
    if len({page.number for page, _ in group.places}) < 2:
        return False
    # Left and right pages may have headers of their own, and a cover may have none.
    return len(group.places) >= max(2, 0.4 * (pages - 1))


def _stands_alone(page: PageContent, line: Line) -> bool:
    """A page number has white space around it, so that a lone figure at the end of a table is not taken."""

    def beside(word: Word) -> bool:
        gap = max(line.top - word.bottom, word.top - line.bottom)
        return gap < 0.8 * line.size and word not in line.words

    return not any(beside(word) for word in page.words)
