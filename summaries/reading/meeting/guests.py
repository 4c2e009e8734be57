"""The people invited: a list, a table or a line of names under words that say so."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summaries.model import Block, Invited
from summaries.reading.meeting import cues
from summaries.reading.meeting.people import is_name, person_of

_PASSED = re.compile(r"^(?:yes|no|n/a)\b", re.IGNORECASE)
_MOST = 200
_PARTED = re.compile(r",\s*(?:and\s+)?(?![^()]*\))|\s+and\s+(?=[A-Z])|(?<=\))\s+and\s+|\s+and\s+(?=an?\s)")
_REASON = re.compile(r",?\s+(?:because|since|as (?:he|she|they|you|[A-Z]\w+) (?:is|are|will|has|have))\b[^.;]*")
"""Why somebody is invited: "a careers adviser, because he is in Year 10"."""
_ARTICLE = re.compile(r"^an?\s+")


def guests(blocks: Sequence[Block]) -> tuple[tuple[Invited, ...], str | None]:
    """The people invited and the words that open their list."""
    for index, block in enumerate(blocks):
        opening = cues.INVITED.match(block.text) or cues.INVITED_WITHIN.search(block.text)
        if not opening or len(block.text) > 600:
            continue
        beside = _cells_beside(blocks, index)
        rest = block.text[opening.end() :].strip()
        inline = _inline(" ; ".join(beside)) if beside else _inline(rest) if rest else []
        found = inline or _listed(blocks, index + 1)
        if found:
            return tuple(found[:_MOST]), block.text[: opening.end()].strip() if inline and not beside else block.text
    return _longest_run(blocks), None


def _longest_run(blocks: Sequence[Block]) -> tuple[Invited, ...]:
    """Where nothing says who is invited: three or more lines in a row that are each a name with a role."""
    best: list[Invited] = []
    run: list[Invited] = []
    for block in blocks:
        person = person_of(block.text) if ":" not in block.text else None
        if person and person.name and person.role:
            run.append(person)
            best = max(best, run, key=len)
        else:
            run = []
    return tuple(best[:_MOST]) if len(best) >= 3 else ()


def _cells_beside(blocks: Sequence[Block], index: int) -> list[str]:
    cell = blocks[index].cell
    if cell is None:
        return []
    row = [other for other in blocks[index + 1 :] if other.cell and other.cell.table == cell.table]
    return [
        other.text for other in row if other.cell and other.cell.row == cell.row and other.cell.column > cell.column
    ]


def _inline(text: str) -> list[Invited]:
    """People in one line: parted by semicolons, or by commas outside brackets."""
    pieces = text.split(";") if ";" in text else _PARTED.split(_REASON.sub("", text))
    people = [person_of(_ARTICLE.sub("", piece.strip(" ."))) for piece in pieces if piece.strip(" .")]
    known = [person for person in people if person]
    named = [person for person in known if person.name]
    return known if named and 2 * len(known) > len(people) else []


def _listed(blocks: Sequence[Block], start: int) -> list[Invited]:
    found: list[Invited] = []
    table: int | None = None
    index = start
    while index < len(blocks):
        block = blocks[index]
        if block.cell is not None:
            row = _row(blocks, index)
            person = _from_cells([each.text for each in row])
            if person:
                found.append(person)
            elif found and block.cell.table != table:
                break
            table = block.cell.table
            index += len(row)
            continue
        person = person_of(block.text) if block.kind != "heading" else None
        if person is None or (found and not _alike(blocks, start, block)):
            break
        found.append(person)
        index += 1
    return found


def _alike(blocks: Sequence[Block], start: int, block: Block) -> bool:
    """Items of one list are of one kind; a signature under the list is not one of them."""
    if block.kind == blocks[start].kind == "list_item":
        return True
    person, first = person_of(block.text), person_of(blocks[start].text)
    if person is None or first is None or block.text.endswith("."):
        return False
    return person.role is not None or first.role is None


def _row(blocks: Sequence[Block], index: int) -> list[Block]:
    cell = blocks[index].cell
    row = []
    for block in blocks[index:]:
        if not cell or not block.cell or (block.cell.table, block.cell.row) != (cell.table, cell.row):
            break
        row.append(block)
    return row


def _from_cells(texts: Sequence[str]) -> Invited | None:
    """A row of a table of people: a name and a role in either order; ticks and "yes" are passed over."""
    if len(texts) == 1:
        return person_of(texts[0])
    names = [text for text in texts if is_name(text)]
    if not names or names[0].lower() in ("name", "role"):
        return None
    roles = [
        text for text in texts if text not in names and len(text) > 2 and not re.match(r"^(?:yes|no|n/a)\b", text, re.I)
    ]
    role = roles[0] if roles else names[1] if len(names) > 1 else None
    return Invited(names[0], role)
