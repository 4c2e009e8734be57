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
_DEEPEST = 8
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


@dataclass
class _Edge:
    """The first or last lines of one page, from its edge inwards, each with its group."""

    page: PageContent
    side: str
    lines: list[tuple[Line, _Group]]

    def is_near(self, line: Line) -> bool:
        """Does the line stand in the part of the page where running lines are?"""
        height = (line.top + line.bottom) / 2 / max(self.page.height, 1.0)
        return height < _EDGE if self.side == "top" else height > 1 - _EDGE

    def outermost(self, running: set[int]) -> list[tuple[Line, _Group]]:
        """The running lines from the page's edge inwards."""
        taken = 0
        while taken < len(self.lines) and id(self.lines[taken][1]) in running and self.is_near(self.lines[taken][0]):
            taken += 1
        return self.lines[:taken]

    def parted(self, count: int) -> int:
        """How many of the outer `count` lines stand apart from the page's own text, by space or by size."""
        while 0 < count < len(self.lines):
            outer, inner = self.lines[count - 1][0], self.lines[count][0]
            gap = inner.top - outer.bottom if self.side == "top" else outer.top - inner.bottom
            if gap > 0.6 * inner.size or abs(outer.size - inner.size) > 0.08 * inner.size:
                break
            count -= 1
        return count


def take_running(pages: Sequence[PageContent]) -> tuple[list[Running], list[Running]]:
    """Take running lines out of the pages' words; give the header lines and footer lines, each once, with the
    page on which each first stands."""
    groups: list[_Group] = []
    edges: list[_Edge] = []
    for page in pages:
        for edge, lines in _edge_lines(page):
            edges.append(_Edge(page, edge, [(line, _sort_in(groups, edge, page, line)) for line in lines]))
    running = {id(group) for group in groups if _is_running(group, len(pages))}
    for group_id, (apart, all_pages) in _apart(edges, running).items():
        if 2 * apart < all_pages:  # part of the pages' own text
            running.discard(group_id)
    texts: dict[str, list[Running]] = {"top": [], "bottom": []}
    for each in edges:
        known = {_key(text) for text, _ in texts[each.side]}
        for line, _ in each.outermost(running):
            if _key(line.text) not in known:
                texts[each.side].append((line.text, each.page.number))
            gone = {id(word) for word in line.words}
            each.page.words = [word for word in each.page.words if id(word) not in gone]
    return texts["top"], texts["bottom"]


def _apart(edges: Sequence[_Edge], running: set[int]) -> dict[int, tuple[int, int]]:
    """For each group: on how many pages white space parts it from the page's own text, and on how many it is."""
    found: dict[int, tuple[int, int]] = {}
    for edge in edges:
        lines = edge.outermost(running)
        parted = edge.parted(len(lines))
        for index, (_, group) in enumerate(lines):
            apart, pages = found.get(id(group), (0, 0))
            found[id(group)] = (apart + (index < parted), pages + 1)
    return found


def _edge_lines(page: PageContent) -> list[tuple[str, list[Line]]]:
    """The page's first and last lines, from the edge inwards."""
    lines = lines_of(page.words)
    return [("top", lines[:_DEEPEST]), ("bottom", lines[: -_DEEPEST - 1 : -1])]


def _key(text: str) -> str:
    """The line without what differs from page to page or from one recognition to the next."""
    masked = re.sub(r"\d+", "#", text.lower())
    return masked if _NUMBER_ONLY.match(masked) else re.sub(r"[^a-z#]", "", masked)


def _sort_in(groups: list[_Group], edge: str, page: PageContent, line: Line) -> _Group:
    """Put the line with those that say the same at the same height; a recogniser may mistake a letter."""
    from rapidfuzz import fuzz

    key = _key(line.text)
    height = line.top / max(page.height, 1.0)
    for group in groups:
        if group.edge != edge or abs(group.height - height) > _SAME_HEIGHT:
            continue
        if group.key == key or (len(key) > 12 and fuzz.ratio(group.key, key) > _ALIKE):
            group.places.append((page, line))
            return group
    groups.append(_Group(edge, key, height, [(page, line)]))
    return groups[-1]


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
