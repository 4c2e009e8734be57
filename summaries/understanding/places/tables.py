"""What the columns of a table hold, by the words over them, or by what stands in them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from summaries.understanding.nodes import Cell, Row
from summaries.understanding.people.who import is_role
from summaries.understanding.places.headings import Match, match, words_of
from summaries.understanding.rhythms.frequency import amount
from summaries.understanding.voice.topics import topic

Roles = dict[int, str]
"""Column number to role: a key of `columns` in headings.yml, "topic:<key>" for columns of views, or "?"."""

_REF = re.compile(
    r"^(?:outcome\s*)?(?:[A-K]\d?[\d.]*|\d{1,2}[a-z]?|[–—-])(?:\s*(?:,|and|&|/)\s*[A-K]?\d[\d.]*)*$", re.IGNORECASE
)

_SHORT_TITLE = 6
"""Words of a title that no bold letters mark, outside section A."""


def header_roles(row: Row, names: Iterable[str], *, in_a: bool = False) -> Roles | None:
    """The roles that this row gives to the columns under it, or None where it is no row of titles."""
    cells = [cell for cell in row.own if cell.text.strip()]
    if len(cells) < 2 or any(len(cell.text.split()) > 14 for cell in cells):
        return None
    flagged = all(cell.header for cell in cells)
    if not flagged and any(amount(cell.text).has_rate for cell in cells):
        return None  # "ELSA (emotional literacy support assistant) | 40 minutes a week": a row of what is given
    if len(cells) == 4 and [all(b.bold for b in c.blocks) for c in cells] == [True, False, True, False]:
        return None  # two labels, each with its value beside it
    bold = all(block.bold or cell.header for cell in cells for block in cell.blocks)
    lettered = lettered_columns(row)
    if lettered:
        return lettered
    if in_a:
        told = _topic_titles(cells, names, titled=flagged or bold)
        if told:
            return told
    columns = {cell.column: _both(cell.text, match("columns", cell.text, names)) for cell in cells}
    by_section = {
        c.column: role for c in cells for role in [_BY_SECTION.get((section_in_title(c.text) or "")[:1])] if role
    }
    led = {c.column: m.group(1).upper() for c in cells for m in [_LED_BY_LETTER.match(c.text)] if m}
    if len(led) >= 2:  # "C: Health need | G: What health will provide | E"
        by_section.update({column: _BY_SECTION[letter] for column, letter in led.items()})
    beside = {c.column: m for c in cells for m in [_beside_in_section(c.text, names)] if m}
    columns.update({c: beside.get(c) or Match(role, 1, 1.0) for c, role in by_section.items()})
    known = [m for m in columns.values() if m and m.share >= (0.5 if flagged or bold else 0.66)]
    distinct = {m.key for m in known}
    if (
        not flagged
        and len(cells) == 4
        and [bool(m and m in known) for m in columns.values()] == [True, False, True, False]
    ):
        return None  # a form of two labels with their values, not a row of titles
    if len(known) >= 2 and len(distinct) >= 2 and len(known) * 2 >= len(cells):
        return _one_of_each({cell.column: cell.text for cell in cells}, columns, known)
    short = flagged or bold or all(len(cell.text.split()) <= _SHORT_TITLE for cell in cells)
    told = None if in_a or not short else _topic_titles(cells, names, titled=flagged or bold)
    if told:
        return told
    if flagged and len(cells) >= 3:
        return {c: (m.key if m and m.share >= 0.5 else "?") for c, m in columns.items()}
    return None


# "Working | Not working", "Going well | Not going well"
_WORKING = re.compile(r"(?:what is |what['’]s )?(?:working|going)(?: well)?(?: for me)?\W*", re.IGNORECASE)


def _topic_titles(cells: list[Cell], names: Iterable[str], *, titled: bool) -> Roles | None:
    """The topics of section A that the titles of columns name ("Important to me | How to help me"), two of them."""
    topics = {cell.column: (topic(cell.text, names) or match("topics", cell.text, names)) for cell in cells}
    for cell in cells:
        if _WORKING.fullmatch(cell.text.strip()):
            topics[cell.column] = Match("good_at", 1, 1.0)
    named = [m for m in topics.values() if m and m.share >= 0.5]
    titled = titled or all(not re.search(r"[.!]$", cell.text) for cell in cells)
    if titled and len({m.key for m in named}) >= 2 and len(named) * 3 >= len(cells) * 2:
        return {c: f"topic:{m.key}" if m and m in named else "?" for c, m in topics.items()}
    return None


_LETTER = re.compile(r"^\W*(?:section\s+)?[B-H][12]?\s*[:–—-]\s*", re.IGNORECASE)


def _beside_in_section(title: str, names: Iterable[str]) -> Match | None:
    """ "F: Who and how often": the section's letter over a column that says more of the help beside it."""
    bare = _LETTER.sub("", title)
    found = _both(bare, match("columns", bare, names)) if bare != title else None
    beside = ("who", "who_how_often", "how_often", "how_often_review", "how_long", "review", "by_when")
    return found if found and found.key in beside and found.share >= 0.6 else None


# What a column holds whose title names a section ("What will be done about it (Section F)").
_BY_SECTION = {**dict.fromkeys("BCD", "need"), "E": "outcome", **dict.fromkeys("FGH", "provision")}
# Titles that are a section's letter and nothing else ("B | E | F").
_LETTERS = {"B": "need", "E": "outcome", "F": "provision"}
_LED_BY_LETTER = re.compile(r"^\W*([B-H])[12]?(?:\s*[:–—-]\s*(?=[A-Z])|\s*$)")
_LETTERED_END = re.compile(r"^[^()]{3,40}\((?:section\s+)?([BEF])\)\W*$", re.IGNORECASE)
_LETTERED = re.compile(r"^\W*(?:section\s+)?([BEF])\s*(?:$|[:.)–—-]\s*(?=\S))", re.IGNORECASE)


def lettered_columns(row: Row) -> Roles:
    """The roles of columns that begin with a section's letter each ("E: outcomes | F: provision"); {} if not all do."""
    cells = [cell for cell in row.own if cell.text.strip()]
    found = [
        hit.group(1).upper()
        for cell in cells
        for hit in [_LETTERED.match(cell.text) or _LETTERED_END.match(cell.text)]
        if hit
    ]
    if len(cells) < 2 or len(found) != len(cells) or len(set(found)) != len(found):
        return {}
    if any(len(cell.text.split()) > 14 for cell in cells):
        return {}
    return {cell.column: _LETTERS[letter] for cell, letter in zip(cells, found, strict=True)}


# "What was advised, and by whom": who said it, not who gives it.
_ADVISED = re.compile(r"\b(?:advi[sc]ed?|recommend\w*|evidence|source)\b", re.IGNORECASE)


def _one_of_each(titles: dict[int, str], columns: dict[int, Match | None], known: list[Match]) -> Roles:
    """The roles of the columns; of two that seem to say who, one that tells who advised it is put aside."""
    roles = {c: (m.key if m and m in known else "?") for c, m in columns.items()}
    old = [c for c in roles if _OF_OLD.search(titles[c])]
    if len(old) < len(roles):
        roles.update(dict.fromkeys(old, "advice"))  # "Previous provision": what is no longer in force
    if "provision" not in roles.values():  # "Provision: what, who, how much" beside needs and outcomes
        whole = [c for c, role in roles.items() if role == "who_how_often" and _SAYS_WHAT.search(titles[c])]
        roles.update(dict.fromkeys(whole if len(whole) == 1 else (), "provision"))
    twice = [c for c, role in roles.items() if role == "who"]
    advised = [c for c in twice if _ADVISED.search(titles[c])]
    if advised and len(advised) < len(twice):
        roles.update(dict.fromkeys(advised, "advice"))
    return roles


_OF_OLD = re.compile(
    r"^\W*(?:previous|old|former|superseded|last year['’]?s?|earlier)\b|\b(?:in|from) (?:the )?(?:old|last"
    r"|previous|earlier) plan\b",
    re.IGNORECASE,
)
_SAYS_WHAT = re.compile(r"^\W*(?:special\w* |educational )*(?:provision|support|help|action)\b|\bwhat\b", re.IGNORECASE)
_SAYS_WHO = re.compile(r"\b(?:who|whom|delivered|provided|staff(?:ing)?|responsible)\b", re.IGNORECASE)
_SAYS_WHEN = re.compile(r"\b(?:how often|frequency|when|how much|how long|duration|amount)\b", re.IGNORECASE)


def _both(title: str, found: Match | None) -> Match | None:
    """A title that asks who and when at once ("Who will deliver this, how often, and review")."""
    asks = bool(_SAYS_WHO.search(title) and _SAYS_WHEN.search(title))
    if asks and found and found.key in ("who", "how_often", "how_often_review") and found.share >= 0.3:
        return Match("who_how_often", found.words, max(found.share, 0.75))
    return found


def section_in_title(text: str) -> str | None:
    """The section named inside a column's title ("Provision (Section F)")."""
    social = re.match(r"^\W*(H[12])\s*[:–—-]\s*(?=\S)", text) or re.search(r"\((H[12]|G)\)\W*$", text)
    if social:
        return social.group(1)
    found = re.search(r"\bsections?\s*([A-J])\s*\(?([12])?", text, re.IGNORECASE) or _LETTERED.match(text)
    if found and found.re is _LETTERED:
        return found.group(1).upper()
    if not found:
        led = re.match(r"^\W*([CDGH])([12])?\s*:\s*(?=[A-Z])", text)
        return led.group(1) + (led.group(2) or "") if led else None
    return None if not found else found.group(1).upper() + (found.group(2) or "")


def guessed_roles(rows: list[Row]) -> Roles | None:
    """Roles by what the cells hold, for a table of help whose titles are missing; None where that is unclear."""
    columns = sorted({cell.column for row in rows for cell in row.own})
    if len(columns) < 3 or len(rows) < 2:
        return None
    roles: Roles = {}
    texts = {
        c: [cell.text for row in rows for cell in row.own if cell.column == c and cell.text.strip()] for c in columns
    }
    lengths = {c: sum(len(t.split()) for t in ts) / max(1, len(ts)) for c, ts in texts.items()}
    for column, cells in texts.items():
        if not cells:
            roles[column] = "?"
        elif _share(cells, lambda t: bool(_REF.match(t.strip()))) >= 0.7:
            roles[column] = "ref"
        elif _share(cells, lambda t: len(t.split()) <= 14 and amount(t, cell=True).said) >= 0.5:
            roles[column] = "review" if _share(cells, _reviews) >= 0.5 or "how_often" in roles.values() else "how_often"
        elif _share(cells, lambda t: len(t.split()) <= 14 and is_role(t)) >= 0.6:
            roles[column] = "who"
        else:
            roles[column] = "?"
    free = [c for c, role in roles.items() if role == "?"]
    if not free or ("how_often" not in roles.values() and "who" not in roles.values()):
        return None
    roles[max(free, key=lambda c: lengths[c])] = "provision"
    return roles


_GOAL_REF = re.compile(r"^(?:outcome\s*)?[EO]\d{1,2}(?:\s*(?:,|and|&|/)\s*[EO]?\d{1,2})*$", re.IGNORECASE)


_BARE_REF = re.compile(r"^(?:[EO]?\d{1,2}[a-c]?(?:\s*(?:,|and|&|/)\s*[EO]?\d{1,2}[a-c]?)*|all|[–—-])$", re.IGNORECASE)


def holds_references(rows: Iterable[Row], column: int, *, bare: bool = False) -> bool:
    """Whether the cells of a column only name outcomes ("E3", "O1 and O2"), whatever its title says; with `bare`, under
    a title that speaks of aims, their numbers alone will do ("2")."""
    cells = [c.text.strip() for row in rows for c in row.own if c.column == column and len(row.own) > 1]
    said = [text for text in cells if text]
    return bool(said) and all((_BARE_REF if bare else _GOAL_REF).match(text) for text in said)


def _reviews(text: str) -> bool:
    return bool(re.search(r"\breview|\bannual|\bmonitor|\breport", text, re.IGNORECASE))


def _share(cells: list[str], test) -> float:  # type: ignore[no-untyped-def]
    return sum(1 for cell in cells if test(cell)) / len(cells)


def is_label(text: str, names: Iterable[str] = ()) -> bool:
    """Whether a first cell is short enough to name what stands beside it."""
    return 0 < len(text.split()) <= 12 and len(words_of(text, names)) <= 9
