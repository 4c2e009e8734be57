"""Cells of section A that hold a title with statements under it, and paragraphs that hold the questions asked."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from summaries.model import Block, Source
from summaries.understanding.nodes import Row
from summaries.understanding.places.headings import match
from summaries.understanding.sentences import sentences
from summaries.understanding.voice.statements import pieces
from summaries.understanding.voice.topics import says_others, topic


def by_questions(text: str, first: str, names: Sequence[str]) -> Iterator[tuple[str, str]]:
    """A paragraph parted at the questions that were asked in it ("… What would you like when you are bigger? I …")."""
    parts = sentences(text)
    asked = [i for i, s in enumerate(parts) if s.endswith("?") and re.search(r"\byou(?:r)?\b", s) and topic(s, names)]
    if not asked:
        yield first, text
        return
    key = first
    for start, end in itertools.pairwise([-1, *asked, len(parts)]):
        if start >= 0:
            found = topic(parts[start], names)
            key = found.key if found else key
        if start + 1 < end:
            said = text[text.index(parts[start + 1]) : text.index(parts[end - 1]) + len(parts[end - 1])]
            yield key, said


def cards_of(row: Row, names: Sequence[str]) -> list[tuple[str, Sequence[Block]]]:
    """Cells that each begin with a title of their own ("What I am brilliant at"), with what stands under it; [] where
    fewer than two of a row, or its only cell, do."""
    cells = [c for c in row.own if c.text.strip()]
    found: list[tuple[str, Sequence[Block]]] = []
    titled = 0
    for cell in cells:
        first = cell.blocks[0]
        if len(cell.blocks) < 2 or len(first.text.split()) > 12 or re.search(r"[.!]$", first.text):
            continue
        named = topic(first.text, names)
        others = says_others(first.text) or match("parts", first.text, names)
        if named and named.share >= 0.6 and first.kind != "list_item":
            titled += 1
            found.append((named.key, cell.blocks[1:]))
        elif others:
            titled += 1
    return found if titled == len(cells) else []


_WHERE = re.compile(
    r"\W*(?:at|in|outside|out of) (?:my |the )?(?:school|home|college|class|nursery|work)\W*", re.IGNORECASE
)
_ANOTHER_SPEAKS = re.compile(r"(?!.{0,40}\b(?:I|[Mm]e|[Mm]y)\b.{0,30}:)[A-Z][^:“\"]{1,50}:\s*[“\"]")
_GOING = re.compile(r"(?:what is |what’s )?(not )?(?:going|working) (?:so |very )?well\W*", re.IGNORECASE)


def _is_title(text: str) -> bool:
    """A few words in a cell that only part it ("At school", "Going well", "Good health")."""
    if len(text.split()) > 5 or re.search(r"[.!,]", text):
        return False
    named = match("areas", text)
    return bool(_WHERE.fullmatch(text)) or text.lower().strip() == "my words" or bool(named and named.share >= 0.75)


def _under_title(block: Block, blocks: Sequence[Block]) -> str | None:
    """The topic of a bold line inside a cell ("What works" and, further down, "What does not"); None elsewhere."""
    titled = block.bold and block.kind != "list_item" and not all(b.bold for b in blocks)
    if not titled or len(block.text.split()) > 8 or re.search(r"[.!,]$", block.text):
        return None
    named = topic(block.text)
    return named.key if named and named.share >= 0.6 else None


def of_cell(about: str, blocks: Sequence[Block], hidden: frozenset[int]) -> Iterator[tuple[str, Source]]:
    alone = len(blocks) == 1
    for block in blocks:
        turned = _GOING.fullmatch(block.text.strip())
        if turned:
            about = "not_working" if turned.group(1) else "good_at"
            continue
        about = _under_title(block, blocks) or about
        if not alone and (_under_title(block, blocks) or _is_title(block.text) or _ANOTHER_SPEAKS.match(block.text)):
            continue
        if block.id not in hidden:
            yield from ((about, s) for s in pieces(block.text, block, alone=alone and block.kind != "list_item"))
