"""What of a file was placed nowhere, or was held to be no help: listed, never lost."""

from __future__ import annotations

from collections.abc import Sequence

from summaries.model import Block, Outcome, Provision, Source
from summaries.understanding.help.draft_words import section_of
from summaries.understanding.help.notes import told_of
from summaries.understanding.nodes import Text
from summaries.understanding.place import Placed


def unplaced(placed: Sequence[Placed], blocks: Sequence[Block]) -> tuple[int, ...]:
    """Blocks outside every section, and running headers and footers: listed, never lost."""
    inside = {b.id for one in placed if one.place.section != "other" for b in own_blocks(one)}
    return tuple(b.id for b in blocks if b.id not in inside)


def _words_of(blocks: Sequence[Block], ids: Sequence[int]) -> tuple[Source, ...]:
    wanted = frozenset(ids)
    return tuple(Source("other", b.page, b.text) for b in blocks if b.id in wanted)


def not_placed(
    placed: Sequence[Placed],
    goals: Sequence[Outcome],
    helps: Sequence[Provision],
    names: Sequence[str],
    blocks: Sequence[Block],
    ids: Sequence[int],
) -> tuple[Source, ...]:
    """The words of the blocks outside every section, and what among the help was held to be none."""
    loose = _words_of(blocks, ids)
    among = [(section, b) for p in placed if not p.heading and (section := section_of(p)) for b in own_blocks(p)]
    return (*loose, *told_of(among, names, [*(g.text for g in goals), *(h.source.quote for h in helps)], loose))


def own_blocks(one: Placed) -> list[Block]:
    return [one.node.block] if isinstance(one.node, Text) else [b for c in one.node.own for b in c.blocks]
