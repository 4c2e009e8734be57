"""Blocks of a plan's file to a `Plan`: sections, outcomes, provision facts, people, dates, gaps."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summaries.model import Plan
    from summaries.reading.document import Document

__all__ = ["understand"]


def understand(document: Document) -> Plan:
    """The plan that a document holds. Raises NotAPlan, with a kind sentence, where it holds none."""
    from summaries.understanding.walk import understand as walk

    return walk(document)
