"""Plans without headings: bold words at the head of a paragraph open a section ("Placement. Hodan shall …")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from summaries.model import Section
from summaries.understanding.nodes import Node, Text
from summaries.understanding.place import plain_section
from summaries.understanding.places.headings import section_heading, section_titles

_AT_LEAST = 4
"""So many sections must open so, and no title stand alone, before bold words are taken for titles."""
_LONGEST = 9


def run_in_titles(found: Sequence[Node], names: Sequence[str]) -> Sequence[Node]:
    """`found` with each such paragraph as a heading and the text after it."""
    leads = {node.first_id: _sections(node, names) for node in found if isinstance(node, Text)}
    if len({section for sections in leads.values() for section in sections}) < _AT_LEAST:
        return found
    if any(isinstance(node, Text) and _stands_alone(node, names) for node in found):
        return found
    return [piece for node in found for piece in (_parted(node) if leads.get(node.first_id) else (node,))]


def _lead(node: Text) -> str:
    lead = (node.block.bold_lead or "").strip()
    rest = node.block.text[len(lead) :].strip() if node.block.text.startswith(lead) else ""
    return lead if lead.endswith((".", ":")) and len(lead.split()) <= _LONGEST and len(rest.split()) >= 4 else ""


def _sections(node: Node, names: Sequence[str]) -> tuple[Section, ...]:
    lead = _lead(node) if isinstance(node, Text) else ""
    keys, share = section_titles(lead, names) if lead else ((), 0.0)
    return tuple(plain_section(key, lead) for key in keys if key != "cover") if share >= 0.75 else ()


def _stands_alone(node: Text, names: Sequence[str]) -> bool:
    block = node.block
    return (block.kind == "heading" or block.bold) and section_heading(block.text, names) is not None


def _parted(node: Node) -> tuple[Node, ...]:
    if not isinstance(node, Text):
        return (node,)
    lead = _lead(node)
    title = replace(node.block, text=re.sub(r"[.:]$", "", lead), kind="heading", level=1, bold_lead=None)
    rest = replace(node.block, text=node.block.text[len(lead) :].strip(), bold_lead=None)
    return replace(node, block=title), replace(node, block=rest)
