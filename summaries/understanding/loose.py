"""What of a file was placed nowhere, or was held to be no help: listed, never lost."""

from __future__ import annotations

from collections.abc import Sequence

from summaries.model import Block, Outcome, Provision, Section, Source
from summaries.understanding.help.draft_words import section_of
from summaries.understanding.help.notes import told_of
from summaries.understanding.needs import needs
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
    *,
    hidden: Sequence[tuple[Block, Section]],
) -> tuple[Source, ...]:
    """The words of the blocks outside every section, and what among the help was held to be none; not what is among
    the needs or for adults only, and so listed there."""
    loose = _words_of(blocks, ids)
    listed = [*(n.text for n in needs(placed, frozenset())), *(block.text for block, _ in hidden)]
    among = [(section, b) for p in placed if not p.heading and (section := section_of(p)) for b in _help_blocks(p)]
    kept = [*(g.text for g in goals), *(h.source.quote for h in helps), *listed]
    return (*loose, *told_of(among, names, kept, loose))


_OTHER_ROLES = frozenset("need strengths area outcome steps review aspiration ref".split())


def _help_blocks(one: Placed) -> list[Block]:
    """The blocks of a node that stand where help stands: not in the column, the line or the part of a need."""
    if one.place.role in _OTHER_ROLES or (one.label and one.label[1] in _OTHER_ROLES) or "B" in one.place.sections:
        return []
    if isinstance(one.node, Text):
        return [one.node.block]
    return [b for cell in one.node.own if one.roles.get(cell.column) not in _OTHER_ROLES for b in cell.blocks]


def own_blocks(one: Placed) -> list[Block]:
    return [one.node.block] if isinstance(one.node, Text) else [b for c in one.node.own for b in c.blocks]
