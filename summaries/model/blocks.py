"""What the readers give: a plan's text, in reading order, with where each piece stood."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

BlockKind = Literal["heading", "paragraph", "list_item", "cell", "header", "footer", "footnote", "text_box"]


@dataclass(frozen=True)
class CellPosition:
    """Where a block stands in a table: `table` counts the file's tables from 0; rows and columns from 0."""

    table: int
    row: int
    column: int
    row_span: int = 1
    column_span: int = 1
    header: bool = False
    parent: tuple[int, int, int] | None = None
    """(table, row, column) of the outer cell, where this table is nested in another."""


@dataclass(frozen=True)
class Block:
    """One paragraph, list item, heading or table cell paragraph.

    `text` is verbatim with white space folded. `page` counts from 1 and is None where the file has no
    fixed pages (Word). `level` is the heading or list depth, from 1. `bold` says that all of it is bold.
    A table cell of several paragraphs gives several blocks with the same `cell`.
    """

    id: int
    text: str
    kind: BlockKind
    page: int | None = None
    level: int | None = None
    bold: bool = False
    cell: CellPosition | None = None
    confidence: float | None = None
    """Mean word confidence of the recogniser, 0 to 1, for scans and photos; None for real text."""
    bold_lead: str | None = None
    """The bold words that the block opens with, where the rest of it is not bold ("Speech and language:")."""
    style: str | None = None
    """The name of the paragraph's style, in lower case ("toc 1", "list bullet"); Word only."""
    number: str | None = None
    """The number before the block ("1.", "b)", "E2"), drawn by Word or typed. It is part of `text` too only where it
    carries meaning: before a heading, with letters of its own ("E2", "Outcome 3") or of several levels ("1.2")."""
