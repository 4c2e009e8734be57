"""Paragraphs and tables of all pages into blocks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from statistics import mean

from summaries.model import BlockKind, CellPosition
from summaries.reading.document import BlockList
from summaries.reading.headers import mark_bold_headers
from summaries.reading.layout.grids import clusters, index_of
from summaries.reading.layout.types import Grid, Item, Para, Word
from summaries.reading.lines import Span, bold_lead, bullet, listed, without_start

_HYPHEN = re.compile(r"(?<=[A-Za-z0-9])[-\u00ad\u2010\x02]$")
_CLOSING = frozenset(".,;:!?)")
_DOMAIN = re.compile(r"^[\w-]*(?:\.[\w-]+)+$")
_WHOLE = re.compile(r"\.(?:uk|org|com|net|gov|nhs|sch|ac|co|info|eu)\.?$")
"""How an e-mail address that ends with its line may end."""
_HEADING = 1.14
"""A paragraph in letters so much larger than most is a heading."""


class Emitter:
    """Writes items into a `BlockList`, in order."""

    def __init__(self, out: BlockList, items: Sequence[Item]) -> None:
        self._out = out
        self._items = items
        paras = [para for item in items for para in _paras(item)]
        self._words = Counter(word.text.lower().strip(".,;:()") for para in paras for word in para.words)
        self._body = _body_size(paras)
        larger = {round(para.size) for para in paras if self._is_large(para)}
        self._sizes = sorted(larger, reverse=True)
        self._tables = 0

    def all(self) -> None:
        """Write everything."""
        for item in self._items:
            if isinstance(item, Grid):
                self._grid(item)
            else:
                self._para(item, None)

    def _grid(self, grid: Grid) -> None:
        near = 14.0 if not grid.ruled else 4.0 if grid.exact else 8.0
        marks = clusters([cell.x0 for cell in grid.cells] + [cell.x1 for cell in grid.cells], near)
        table, self._tables = self._tables, self._tables + 1
        start = len(self._out.blocks)
        for row in range(grid.rows):
            for cell in grid.row(row):
                column = index_of(marks, cell.x0)
                span = max(index_of(marks, cell.x1) - column, 1)
                position = CellPosition(table, row, column, cell.row_span, span)
                for para in cell.paras:
                    self._para(para, position)
        mark_bold_headers(self._out, start, table)

    def _para(self, para: Para, cell: CellPosition | None) -> None:
        spans = self._spans(para.words)
        text = "".join(piece for piece, _ in spans)
        kind: BlockKind = "cell" if cell else "paragraph"
        level, number = None, None
        if cell is None and self._is_large(para):
            kind, level = "heading", min(self._sizes.index(round(para.size)) + 1, 6)
        else:
            rest, marked = bullet(text)
            if not marked:
                rest, number = listed(text)
            if marked or number:
                kind, level = "list_item", 1
                spans = without_start(spans, len(text) - len(rest))
                text = rest
        known = [word.confidence for word in para.words if word.confidence is not None]
        self._out.add(
            text,
            kind,
            page=para.page,
            level=level,
            bold=all(bold for piece, bold in spans if piece.strip()),
            bold_lead=bold_lead(spans),
            cell=cell,
            confidence=mean(known) if known else None,
            number=number,
        )

    def _is_large(self, para: Para) -> bool:
        if para.size <= _HEADING * self._body or len(para.words) > 30:
            return False
        text = " ".join(word.text for word in para.words)
        return not bullet(text)[1] and not (re.search(r"[.;]\W*(?:\[[^\]]*\])?\W*$", text) and len(para.words) >= 6)

    def _spans(self, words: Sequence[Word]) -> list[Span]:
        """Words with spaces between; a word parted at a line's end is put together again."""
        spans: list[Span] = []
        for index, word in enumerate(words):
            following = words[index + 1] if index + 1 < len(words) else None
            text = word.text
            broken = following is not None and (following.top > word.middle or following.x0 < word.x0)
            if following and broken:
                joined = self._joined(words[index - 1] if index else None, word, following)
                if joined is not None:
                    spans.append((joined, word.bold))
                    continue
            spans.append((text.replace("\x02", "-"), word.bold))
            if following and following.text not in _CLOSING:
                spans.append((" ", word.bold and following.bold))
        return spans

    def _joined(self, before: Word | None, word: Word, following: Word) -> str | None:
        """The word as it stands before its other half on the next line; None where the two are two words."""
        text = word.text
        whole = (text[:-1] + following.text).lower().strip(".,;:()")
        if _HYPHEN.search(text) and following.text[:1].isalnum():
            return text[:-1] if whole in self._words or text[-1] == "\xad" else text[:-1] + "-"
        if "@" in text and _DOMAIN.match(following.text) and not _WHOLE.search(text):
            return text
        # A column too narrow for a word parts it anywhere: "Independenc", "e".
        alone = before is None or before.top < word.top - 0.5 * word.height
        whole = (text + following.text).lower().strip(".,;:()")
        once = self._words[text.lower().strip(".,;:()")] == 1
        return text if alone and once and text.isalpha() and following.text.islower() and self._words[whole] else None


def _paras(item: Item) -> list[Para]:
    return [item] if isinstance(item, Para) else [para for cell in item.cells for para in cell.paras]


def _body_size(paras: Sequence[Para]) -> float:
    letters: Counter[float] = Counter()
    for para in paras:
        letters[round(para.size * 2) / 2] += sum(len(word.text) for word in para.words)
    return letters.most_common(1)[0][0] if letters else 10.0
