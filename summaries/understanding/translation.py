"""Tables that give the plan in two languages side by side: only the English column is the plan's text for us."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from summaries.model import Block
from summaries.understanding.nodes import Node, Row, Text

_ENGLISH = re.compile(
    r"\b(?:the|and|of|to|is|are|has|have|will|with|for|in|by|my|his|her|he|she|they|at|when|not|from|be|it|me|who"
    r"|can|that|this|on|a|an|i|like|help|good)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+")
_NAMES = re.compile(
    r"^\W*(?:in )?(?:polski|polish|urdu|اردو|cymraeg|welsh|français|french|español|spanish|português|portuguese|română"
    r"|romanian|lietuvi\w+|lithuanian|arabic|العربية|bengali|বাংলা|panjabi|punjabi|ਪੰਜਾਬੀ|gujarati|ગુજરાતી|somali|soomaali"
    r"|türkçe|turkish|українська|ukrainian|русский|russian|magyar|hungarian|slovak|slovenčina|česky|czech|italiano|italian"
    r"|deutsch|german|中文|chinese|farsi|فارسی|persian|pashto|پښتو|kurdish|kurdî|tamil|தமிழ்|hindi|हिन्दी|albanian|shqip"
    r"|bulgarian|български|greek|ελληνικά|dutch|nederlands|translation(?: \w+)?)\b.{0,25}$",
    re.IGNORECASE,
)
_TITLE = re.compile(r"^\W*(?:in )?english\b.{0,20}$", re.IGNORECASE)
# A section's title again in another language, under the English one.
_SECTION = re.compile(
    r"^\W*(?:sekcja|sección|secci[óo]n|secțiunea|sectiunea|bölüm|secção|seção|sezione|abschnitt|qaybta|раздел|секція|adran"
    r"|dalis|oddiel|sekce)\s+[A-K][12]?\b",
    re.IGNORECASE,
)
_LONG = 4
"""Words of a text that tells its language."""


def english_only(found: Sequence[Node]) -> tuple[Node, ...]:
    """The nodes without the cells of columns in another language. Their blocks are listed as not placed."""
    tables: dict[int, list[Row]] = {}
    for node in found:
        if isinstance(node, Row):
            tables.setdefault(node.table, []).append(node)
    foreign = {table: columns for table, rows in tables.items() for columns in [_foreign(rows)] if columns}
    if not foreign and not any(isinstance(n, Text) and _SECTION.match(n.block.text) for n in found):
        return tuple(found)
    kept: list[Node] = []
    for node in map(_in_english, found) if _says_twice(found) else found:
        if isinstance(node, Row) and node.table in foreign:
            cells = tuple(cell for cell in node.cells if cell.column not in foreign[node.table])
            own = [cell for cell in cells if not cell.carried]
            if len(cells) == 1 and own:
                kept += [Text(block) for block in own[0].blocks]
            elif own:
                kept.append(replace(node, cells=cells))
        elif isinstance(node, Text) and _SECTION.match(node.block.text):
            continue
        else:
            kept.append(node)
    return tuple(kept)


_BOTH = re.compile(r"^(?P<english>.*\S)\s+[/|]\s+(?P<other>\S[^/|]*)$")
_SAID_TWICE = 4
"""So many lines at least hold both languages ("Child / Dziecko") in a plan that titles its parts so."""


def _says_twice(found: Sequence[Node]) -> bool:
    """Whether a plan in two languages sets them on one line too, with a stroke between."""
    texts = [node.block.text for node in found if isinstance(node, Text)]
    texts += [node.own[0].text for node in found if isinstance(node, Row)]
    other = [hit["other"] for text in texts for hit in [_BOTH.match(text)] if hit and not _ENGLISH.search(hit["other"])]
    return len(other) >= _SAID_TWICE and any(not text.isascii() for text in other)


def _in_english(node: Node) -> Node:
    """A title, a line or a row's label without what it says again in the other language."""
    if isinstance(node, Text):
        return replace(node, block=_english_half(node.block))
    label = node.own[0]
    return replace(
        node,
        cells=tuple(
            replace(cell, blocks=tuple(map(_english_half, cell.blocks))) if cell is label else cell
            for cell in node.cells
        ),
    )


def _english_half(block: Block) -> Block:
    hit = _BOTH.match(block.text)
    # "01632 960111 | ana@…" and "No / Nie", an answer that is to be quoted as it stands, are left.
    strange = hit is not None and not _ENGLISH.search(hit["other"]) and not re.search(r"\d\d|@", hit["other"])
    titled = block.kind == "heading" or block.bold or block.cell is not None or len(block.text.split()) >= 6
    return replace(block, text=hit["english"]) if hit and strange and titled else block


def _foreign(rows: Sequence[Row]) -> frozenset[int]:
    """The columns in another language, where a column in English says the same beside them."""
    columns: dict[int, list[str]] = {}
    for row in rows:
        for cell in row.own:
            columns.setdefault(cell.column, []).append(cell.text)
    if len(columns) < 2:
        return frozenset()
    titles = {cell.column: cell.text for cell in rows[0].own}
    named = frozenset(c for c, text in titles.items() if _NAMES.match(text))
    if named and (any(_TITLE.match(text) for text in titles.values()) or len(columns) == 2):
        return named
    told = {c: shares for c, texts in columns.items() for shares in [_shares(texts)] if shares}
    other = frozenset(c for c, (english, strange) in told.items() if english < 0.06 and strange >= 0.08)
    return other if other and any(english > 0.2 for english, _ in told.values()) else frozenset()


def _shares(texts: Sequence[str]) -> tuple[float, float] | None:
    """What shares of the words of the longer texts are small English words, and hold letters that English has not.

    None where there is too little to tell. Names and figures ("Twice weekly, 30 minutes") have few of either.
    """
    words = [word for text in texts for word in _WORD.findall(text) if len(_WORD.findall(text)) >= _LONG]
    if len(words) < 12:
        return None
    english = sum(1 for word in words if _ENGLISH.fullmatch(word))
    return english / len(words), sum(1 for word in words if not word.isascii()) / len(words)
