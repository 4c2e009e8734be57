"""Page headers, page footers and page numbers: lines that come again at the same height on page after page."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from summaries.reading.layout.paragraphs import lines_of
from summaries.reading.layout.types import Line, PageContent, Word

Running = tuple[str, int]

_EDGE = 0.13
"""Running lines stand in this part of the page's height, at the top or the bottom."""
_DEEPEST = 4
_NUMBER_ONLY = re.compile(r"^\W*(?:page|p\.?|pg\.?)?\s*#+\s*(?:(?:of|/|-|\u2013)\s*#+)?\W*$", re.IGNORECASE)


def take_running(pages: Sequence[PageContent]) -> tuple[list[Running], list[Running]]:
    """Take running lines out of the pages' words; give the header lines and footer lines, each once, with the
    page on which each first stands."""
    found: dict[tuple[str, str], list[tuple[PageContent, Line]]] = defaultdict(list)
    for page in pages:
        for edge, line in _edge_lines(page):
            found[(edge, _key(line.text))].append((page, line))
    texts: dict[str, list[Running]] = {"top": [], "bottom": []}
    gone: set[int] = set()
    for (edge, key), places in found.items():
        groups = _at_one_height(places)
        for group in groups:
            if not _is_running(key, group, len(pages)):
                continue
            first, line = group[0]
            if line.text not in [text for text, _ in texts[edge]]:
                texts[edge].append((line.text, first.number))
            gone |= {id(word) for _, line in group for word in line.words}
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


def _at_one_height(places: list[tuple[PageContent, Line]]) -> list[list[tuple[PageContent, Line]]]:
    groups: list[list[tuple[PageContent, Line]]] = []
    for page, line in places:
        for group in groups:
            if abs(group[0][1].top - line.top) < 0.018 * page.height:
                group.append((page, line))
                break
        else:
            groups.append([(page, line)])
    return groups


def _is_running(key: str, group: list[tuple[PageContent, Line]], pages: int) -> bool:
    if _NUMBER_ONLY.match(key):
        return all(_stands_alone(page, line) for page, line in group[:3])
    if len({page.number for page, _ in group}) < 2:
        return False
    # Left and right pages may have headers of their own, and a cover may have none.
    return len(group) >= max(2, 0.4 * (pages - 1))


def _stands_alone(page: PageContent, line: Line) -> bool:
    """A page number has white space around it, so that a lone figure at the end of a table is not taken."""

    def beside(word: Word) -> bool:
        gap = max(line.top - word.bottom, word.top - line.bottom)
        return gap < 0.8 * line.size and word not in line.words

    return not any(beside(word) for word in page.words)
