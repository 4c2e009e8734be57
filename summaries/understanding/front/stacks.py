"""Cells that hold labels with their values under them."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from summaries.model import Section
from summaries.understanding.front.dates import emails, phones
from summaries.understanding.front.pair import Pair, fact
from summaries.understanding.nodes import Cell


def is_stack(cells: list[Cell]) -> bool:
    """Whether each cell holds a label with its value under it ("Date of birth" over "09/10/2006")."""
    labels = [c.blocks[0].text for c in cells]
    return (
        len(cells) >= 2
        and all(2 <= len(c.blocks) <= 3 and len(c.blocks[0].text.split()) <= 7 for c in cells)
        and sum(1 for label in labels if fact(label, 0.75)) * 3 >= len(labels)
    )


def stacked(cell: Cell, section: Section) -> Iterator[Pair]:
    """Labels and values on lines one under the other in one cell."""
    for here, below in itertools.pairwise(cell.blocks):
        label = fact(here.text, 0.75)
        if label and not fact(below.text, 0.75) and len(here.text.split()) <= 10:
            yield Pair(label.key, here.text, below.text, below, section, here is cell.blocks[0])
            if label.key == "contact":
                # The officer's telephone and e-mail, each on a line of its own under the name.
                for more in cell.blocks[cell.blocks.index(below) + 1 :]:
                    key = "contact_phone" if phones(more.text) else "contact_email" if emails(more.text) else None
                    if key is None or fact(more.text, 0.75):
                        break
                    yield Pair(key, here.text, more.text, more, section, False)
