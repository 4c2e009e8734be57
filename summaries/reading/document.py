"""What every reader gives: a `Document` of blocks in reading order, and the builder that makes it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from summaries.model import Block, BlockKind, CellPosition

DocumentKind = Literal["docx", "pdf", "scan", "photos"]

# Characters that draw nothing: soft hyphen, zero-width space and joiners, direction marks, byte order mark.
_INVISIBLE = re.compile("[\u00ad\u200b\u200c\u200d\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
# Control characters and lone surrogates, which no text of a plan holds and no XML or JSON writer takes.
_BROKEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True)
class Document:
    """One file (or one set of photos) as text.

    `blocks` holds every piece of visible text once, in reading order. `stem` is the file's name without its
    ending. `page_count` is None where the file has no fixed pages (Word). `warnings` are plain sentences for
    an adult about what could not be read; none of them holds words of the file.
    """

    blocks: tuple[Block, ...]
    stem: str
    kind: DocumentKind
    page_count: int | None = None
    warnings: tuple[str, ...] = ()


def fold(text: str) -> str:
    """The text with invisible characters taken out and every run of white space made one space."""
    return " ".join(_BROKEN.sub("", _INVISIBLE.sub("", text)).split())


class BlockList:
    """Collects blocks and numbers them as they come."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.warnings: list[str] = []

    def add(
        self,
        text: str,
        kind: BlockKind,
        *,
        page: int | None = None,
        level: int | None = None,
        bold: bool = False,
        bold_lead: str | None = None,
        cell: CellPosition | None = None,
        confidence: float | None = None,
        style: str | None = None,
        number: str | None = None,
    ) -> None:
        """Add one block; text that folds to nothing is not added."""
        folded = fold(text)
        if not folded:
            return
        self.blocks.append(
            Block(
                id=len(self.blocks),
                text=folded,
                kind=kind,
                page=page,
                level=level,
                bold=bold,
                cell=cell,
                confidence=confidence,
                bold_lead=bold_lead,
                style=style,
                number=number,
            )
        )

    def warn(self, sentence: str) -> None:
        """Keep a plain sentence for an adult, once."""
        if sentence not in self.warnings:
            self.warnings.append(sentence)
