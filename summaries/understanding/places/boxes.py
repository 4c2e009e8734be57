"""Forms of numbered boxes ("BOX 6 VIEWS OF CHILD (typed by Jas on a school laptop …)"): each box's title, alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from summaries.understanding.nodes import Node, Row, Text

_BOX = re.compile(r"^\W*box\s+\d{1,2}[a-z]?\b\s*[.:–—-]?\s*(?=\S)", re.IGNORECASE)
_ASIDE = re.compile(r"\s*\([^()]{12,}\)\s*$")
_BOXES = 5


def numbered_boxes(found: Sequence[Node]) -> Sequence[Node]:
    """The nodes with the boxes' titles as headings: without the number, and without what stands in brackets after."""
    if sum(1 for node in found if isinstance(node, Text) and _is_title(node)) < _BOXES:
        return found

    def read(node: Node) -> Node:
        if isinstance(node, Row) or not _is_title(node):
            return node
        said = _ASIDE.sub("", _BOX.sub("", node.block.text))
        return replace(node, block=replace(node.block, text=said, kind="heading", level=node.block.level or 1))

    return [read(node) for node in found]


def _is_title(node: Text) -> bool:
    text = node.block.text
    return bool(_BOX.match(text)) and len(_ASIDE.sub("", text).split()) <= 14 and not re.search(r"[.;]$", text)
