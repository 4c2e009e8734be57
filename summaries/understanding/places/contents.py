"""Finds lists of contents and guides that name the sections before or beside the real ones."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summaries.understanding.goals.outcome_words import BY
from summaries.understanding.nodes import Node, Row, Text
from summaries.understanding.places.headings import match, section_heading
from summaries.understanding.rhythms.frequency import amount

_LEADERS = re.compile(r"(?:\.{3,}|…|\t|_{3,}|\s{3,})\s*\d*\s*$|\s(?:page\s+)?\d{1,2}$", re.IGNORECASE)
_FEW_WORDS = 45


def contents_ids(found: Sequence[Node], names: Sequence[str]) -> frozenset[int]:
    """First block ids of the nodes that only list or explain the sections.

    A run of four or more section titles with little between them is a list when the same letters come again
    later with more under them.
    """
    heads = [(i, letters) for i, node in enumerate(found) for letters in [_letters(node, names)] if letters]
    listed: set[int] = set()
    start = 0
    while start < len(heads):
        end = start
        named_so_far = set(heads[start][1])
        while end + 1 < len(heads) and _words_between(found, heads[end][0], heads[end + 1][0]) <= _FEW_WORDS:
            if named_so_far & set(heads[end + 1][1]) and len(named_so_far) >= 4:
                break  # the letters come again: the list is over, and what follows is the plan itself
            end += 1
            named_so_far |= set(heads[end][1])
        run = heads[start : end + 1]
        later = {letter for _, letters in heads[end + 1 :] for letter in letters}
        named = [letter for _, letters in run for letter in letters]
        last = found[run[-1][0]]
        if len(run) <= 2 and isinstance(last, Text) and last.block.kind == "heading":
            named = []  # a sentence about sections, and then the first section itself
        again = sum(1 for letter in set(named) if letter in later) * 10 >= len(set(named)) * 7
        if len(set(named)) >= 4 and again and not _holds_a_plan(found[run[0][0] : run[-1][0]]):
            listed.update(range(run[0][0], run[-1][0] + 1))
            listed.update(_tail(found, run[-1][0], names))
        start = end + 1
    listed.update(_under_contents_heading(found, names))
    return frozenset(found[i].first_id for i in listed)


def _holds_a_plan(between: Sequence[Node]) -> bool:
    """Whether outcomes with their time or help with its figures stand there: then it is no list, however short."""
    texts = [n.block.text for n in between if isinstance(n, Text)]
    return any(BY.match(t) or (a.has_rate and a.has_length) for t in texts for a in [amount(t)])


def _letters(node: Node, names: Sequence[str]) -> tuple[str, ...]:
    text = node.block.text if isinstance(node, Text) else " ".join(c.text for c in node.own if c.text.strip())
    if isinstance(node, Row):
        first = next((c.text for c in node.own if c.text.strip()), "")
        heading = section_heading(first, names)
        few = sum(1 for c in node.own if c.text.strip()) <= 3  # more cells are a row of help with its section's letter
        if heading is None and few and re.fullmatch(r"\W*(?:section\s*)?([A-K][12]?)\W*", first, re.IGNORECASE):
            heading = section_heading(f"Section {first}", names)
        return tuple(heading.sections) if heading else ()
    heading = section_heading(text, names) or section_heading(_LEADERS.sub("", text), names)
    if heading and heading.rest == text:
        heading = None  # letters in brackets inside a line, not at its head
    if heading is None and re.match(r"\W*sections?\s+[A-K]", text, re.IGNORECASE) and len(text.split()) <= 40:
        # "Section A sets out …": a line of a guide, with every letter it names
        return tuple(re.findall(r"\b([A-K][12]?)\b(?=[\s,]|$)", text.split(" sets")[0][:40]))
    return tuple(heading.sections) if heading else ()


def _words_between(found: Sequence[Node], first: int, second: int) -> int:
    own = found[first]
    words = (
        len(own.block.text.split()) - 14 if isinstance(own, Text) else sum(len(c.text.split()) for c in own.own) - 14
    )
    words = max(0, words)
    for node in found[first + 1 : second]:
        words += len(node.block.text.split()) if isinstance(node, Text) else sum(len(c.text.split()) for c in node.own)
    return words


def _tail(found: Sequence[Node], last: int, names: Sequence[str]) -> list[int]:
    """The rest of the list after its last lettered line ("Glossary … 12")."""
    tail = []
    for i in range(last + 1, min(last + 4, len(found))):
        node = found[i]
        if not (isinstance(node, Text) and _LEADERS.search(node.block.text) and not _letters(node, names)):
            break
        tail.append(i)
    return tail


def _under_contents_heading(found: Sequence[Node], names: Sequence[str]) -> list[int]:
    """List items right under "What is in this plan" or "Contents"."""
    under: list[int] = []
    for i, node in enumerate(found):
        if not isinstance(node, Text):
            continue
        titled = match("parts", node.block.text, names)
        if not (titled and titled.key == "contents" and titled.share >= 0.75 and len(node.block.text.split()) <= 8):
            continue
        named: set[str] = set()
        for j in range(i + 1, len(found)):
            item = found[j]
            if not isinstance(item, Text) or item.block.kind == "heading":
                break
            if named & set(_letters(item, names)):
                break
            named |= set(_letters(item, names))
            text = item.block.text
            if item.block.kind != "list_item" and not _letters(item, names) and not _LEADERS.search(text):
                break
            under.append(j)
    return under
