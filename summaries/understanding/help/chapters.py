"""The outcome of a chapter: in a plan that sets its outcomes out one by one, each with its help after it, that help is
for that outcome."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from summaries.understanding.nodes import Text
from summaries.understanding.place import Placed
from summaries.understanding.places.section_parts import depth

_HELP = ("F", "G", "H1", "H2")


@dataclass
class _Chapter:
    """Outcomes that stand together, and the blocks of help between them and the next outcomes."""

    goals: list[str] = field(default_factory=list)
    blocks: list[int] = field(default_factory=list)
    over: int = 0
    """The rank of the last title over its outcomes."""
    closed: bool = False
    titled: bool = False
    """True where a title of a higher rank stands over the whole chapter, its health and social care too."""


def chapter_goals(placed: Sequence[Placed], goals: Mapping[int, str]) -> dict[int, str]:
    """For each block of help the one outcome of its chapter; nothing in plans where all outcomes stand together, and
    nothing for a chapter of several outcomes, for then nobody has said which of them is meant."""
    chapters: list[_Chapter] = []
    title = highest = 0
    for one in placed:
        if one.heading and isinstance(one.node, Text):
            title = depth(one.node.block)
            highest = min(title, highest or title)
            if chapters and title < chapters[-1].over:
                chapters[-1].closed = True
            continue
        held = _block_ids(one)
        here = [goals[i] for i in held if i in goals]
        if here:
            if not chapters or chapters[-1].blocks:
                chapters.append(_Chapter(over=title, titled=0 < highest < title))
                highest = 0
            chapters[-1].goals += [ref for ref in here if ref not in chapters[-1].goals]
        elif chapters and not chapters[-1].closed and one.place.section in (_HELP if chapters[-1].titled else ("F",)):
            chapters[-1].blocks += held
    with_help = [chapter for chapter in chapters if chapter.blocks]
    if len(with_help) < 2 or len({ref for c in with_help for ref in c.goals}) < 2:
        return {}
    return {block: c.goals[0] for c in with_help if len(c.goals) == 1 for block in c.blocks}


def _block_ids(one: Placed) -> list[int]:
    if isinstance(one.node, Text):
        return [one.node.block.id]
    return [block.id for cell in one.node.own for block in cell.blocks]
