"""The lines of section I or J, and the words for what was only told or asked about there."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summaries.model import Block
from summaries.understanding.nodes import Text
from summaries.understanding.place import Placed
from summaries.understanding.sentences import without_bullet, without_number


def lines_of(placed: Sequence[Placed], section: str) -> list[tuple[str, Block]]:
    found: list[tuple[str, Block]] = []
    for one in placed:
        if one.place.section != section or one.heading or one.place.part in ("contents", "superseded"):
            continue
        if isinstance(one.node, Text):
            found.append((without_number(without_bullet(one.text)), one.node.block))
        else:
            found += [(b.text, b) for c in one.node.own for b in c.blocks]
    return found


# What was only told or asked about, not decided.
ASKED = re.compile(r"\b(?:told|asked|discussed|explained|information about|considered|have read|leaflet|booklet)\b")
