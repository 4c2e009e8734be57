"""Header rows of tables that do not say that they are headers."""

from __future__ import annotations

from dataclasses import replace

from summaries.model import Block
from summaries.reading.document import BlockList


def mark_bold_headers(out: BlockList, start: int, table: int) -> None:
    """A row that is bold in all of its cells, in a table that is not, heads columns though nothing says so.

    Looks at the blocks from index `start` that stand in `table`, and marks theirs in place.
    """
    rows: dict[int, list[Block]] = {}
    for block in out.blocks[start:]:
        if block.cell and block.cell.table == table:
            rows.setdefault(block.cell.row, []).append(block)
    several = [row for row in rows.values() if len({at.cell.column for at in row if at.cell}) > 1]
    headers = [row for row in several if all(block.bold for block in row)]
    if len(headers) == len(several):
        return
    for block in (block for row in headers for block in row):
        if block.cell:
            out.blocks[block.id] = replace(block, cell=replace(block.cell, header=True))
