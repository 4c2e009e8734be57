"""Small boxes side by side inside a cell or card, each a label over its value: read one after the other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from summaries.reading.layout.paragraphs import lines_of, paragraphs_of
from summaries.reading.layout.types import Line, Para, Word

_GAP = 1.6
"""The white between two boxes, in letter sizes."""
_MOST = 5
_LABEL = re.compile(r"^[A-Z][A-Z /&’'-]+$|^[A-Z][^.:]{1,40}:$")


def cell_paragraphs(words: Sequence[Word], page: int, right: float | None = None) -> list[Para]:
    """The paragraphs of a cell; labels that stand side by side ("WHO GIVES IT   WHERE") head columns of their own."""
    lines = lines_of(words)
    for index, line in enumerate(lines):
        heads = labels_of(line)
        if len(heads) < 2:
            continue
        end = _last_line(lines, index, heads)
        inside = {id(word) for each in lines[index:end] for word in each.words}
        above = [word for each in lines[:index] for word in each.words]
        below = [word for each in lines[end:] for word in each.words]
        found = paragraphs_of(above, page, right) if above else []
        for share in _shares([w for w in words if id(w) in inside], heads):
            label, *rest = lines_of(share)
            found.append(Para([label], page))
            found += paragraphs_of([word for each in rest for word in each.words], page) if rest else []
        return found + (cell_paragraphs(below, page, right) if below else [])
    return paragraphs_of(words, page, right=right)


def labels_of(line: Line) -> list[float]:
    """Where each label of a line of labels begins; [] where it is no such line."""
    groups: list[list[Word]] = [[line.words[0]]]
    for before, word in pairwise(line.words):
        if word.x0 - before.x1 >= _GAP * line.size:
            groups.append([word])
        else:
            groups[-1].append(word)
    texts = [" ".join(w.text for w in group) for group in groups]
    same = all(_LABEL.match(text) and len(text.split()) <= _MOST for text in texts)
    return [group[0].x0 for group in groups] if same and len(groups) >= 2 else []


def _last_line(lines: Sequence[Line], start: int, heads: Sequence[float]) -> int:
    """The line after the last that keeps to the labels' columns."""
    end = start + 1
    while end < len(lines) and not labels_of(lines[end]):
        line = lines[end]
        begins = [line.words[0].x0, *(b.x0 for a, b in pairwise(line.words) if b.x0 - a.x1 >= _GAP * line.size)]
        if any(min(abs(x - head) for head in heads) > 6.0 for x in begins):
            break
        if line.top - lines[end - 1].bottom > 1.2 * line.size:
            break
        end += 1
    return end


def _shares(words: Sequence[Word], heads: Sequence[float]) -> list[list[Word]]:
    edges = [*(head - 3.0 for head in heads[1:]), float("inf")]
    shares: list[list[Word]] = [[] for _ in heads]
    for word in words:
        shares[next(i for i, edge in enumerate(edges) if word.x0 < edge)].append(word)
    return [share for share in shares if share]
