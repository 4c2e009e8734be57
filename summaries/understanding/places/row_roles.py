"""What the columns of a table hold where their titles do not say it: told by the cells that stand under them."""

from __future__ import annotations

import re

from summaries.model import Section
from summaries.understanding.goals.outcome_words import ABLE
from summaries.understanding.nodes import Row
from summaries.understanding.places.headings import match
from summaries.understanding.places.tables import Roles, guessed_roles, header_roles, holds_references

_OTHER_TITLE = re.compile(
    r"review|monitor|\bmon\b|\brev\b|check|measur|outcome|date|cost|fund|need|evaluat|progress", re.IGNORECASE
)
HELP = frozenset({"F", "G", "H1", "H2"})


_TELLS = re.compile(
    r"\W*(?:details?|description|what|how|support|provision|arrangement|explanation|strateg|help)", re.I
)


def help_beside_titles(node: Row, roles: Roles, rows: list[Row]) -> Roles:
    """ "Type of support | Detail": where the first column only names a topic ("Staffing") and an unknown one beside
    it tells of the help, that one holds the help."""
    titled = [c for c, role in roles.items() if role == "provision"]
    told = [c.column for c in node.own if roles.get(c.column) == "?" and _TELLS.match(c.text)]
    below = [r for r in rows if r.first_id > node.first_id]
    if len(titled) != 1 or len(told) != 1 or not below or not _names_only(below, titled[0]):
        return roles
    words = [len(c.text.split()) for r in below for c in r.own if c.column == told[0] and c.text.strip()]
    if sum(words) < 3 * len(words):
        return roles
    return {**roles, titled[0]: "area", told[0]: "provision"}


def named_by_content(node: Row, roles: Roles, rows: list[Row]) -> Roles:
    """Titles that no list knows, beside a column of help, are named by what stands under them."""
    unknown = {c.column for c in node.own if roles.get(c.column) == "?" and not _OTHER_TITLE.search(c.text)}
    if not unknown or "provision" not in roles.values():
        return roles
    below = [r for r in rows if r is not node]
    guessed = guessed_roles(below) or {}
    free = {"who", "how_often"} - set(roles.values())
    found = dict(roles)
    if "ref" not in roles.values():
        aims_at = {
            c.column for c in node.own if re.fullmatch(r"\W*(?:aims?|goals?|for|objectives?|links?)\W*", c.text, re.I)
        }
        names = [c for c in sorted(unknown) if holds_references(below, c, bare=c in aims_at)]
        found.update(dict.fromkeys(names[:1], "ref"))
        unknown -= set(names)
    for column in sorted(unknown):
        if guessed.get(column) in free:
            found[column] = guessed[column]
            free.discard(guessed[column])
    return found


def aims(roles: Roles) -> Roles:
    """ "What Ana will be able to do | By when | Small steps": what has steps and a date but nobody who gives it is
    an outcome, whatever its title says."""
    kinds = set(roles.values())
    if "outcome" in kinds or "provision" not in kinds or "steps" not in kinds or {"who", "how_often"} & kinds:
        return roles
    return {c: "outcome" if role == "provision" else role for c, role in roles.items()}


_A_TIME = re.compile(
    r"\b(?:20\d\d|Y(?:ear |r ?)?\d{1,2}|KS ?\d|Key Stage|Easter|Christmas|summer|term)\b|\d/\d", re.IGNORECASE
)


def reached_by(node: Row, roles: Roles, rows: list[Row]) -> Roles:
    """ "Outcome | By", with "July 2027" under it: when it is reached, though "By" elsewhere says who gives a help."""
    found = dict(roles)
    for column in (c.column for c in node.own if re.fullmatch(r"\W*by\W*", c.text, re.IGNORECASE)):
        cells = [c.text for r in rows if r.first_id > node.first_id for c in r.own if c.column == column]
        if "outcome" in roles.values() and sum(bool(_A_TIME.search(t)) for t in cells) * 2 > len(cells):
            found[column] = "by_when"
    return found


def help_by_content(node: Row, roles: Roles, rows: list[Row], sections: tuple[Section, ...]) -> Roles:
    """ "Health will provide | From whom | When": the first column beside who and when is what is given."""
    kinds = set(roles.values())
    below = [r for r in rows if r.first_id > node.first_id]
    told = [c for c, role in roles.items() if role == "outcome" and not _names_only(below, c)]
    if "provision" in kinds or told or not {"who", "how_often"} <= kinds or not HELP & set(sections):
        return roles
    words = {
        column: sum(len(c.text.split()) for r in below for c in r.own if c.column == column)
        for column, role in roles.items()
        if role == "?" and not _is_other_title(node, column)
    }
    longest = max(words, key=lambda c: words[c], default=None)
    return {**roles, longest: "provision"} if longest is not None and words[longest] else roles


def _names_only(rows: list[Row], column: int) -> bool:
    """Whether the cells of a column are a letter, a number or a few words ("B", "E3"), and no outcome set out."""
    cells = [c.text.split() for r in rows for c in r.own if c.column == column and c.text.strip()]
    return bool(cells) and sum(map(len, cells)) <= 3 * len(cells)


def _is_other_title(node: Row, column: int) -> bool:
    return any(_OTHER_TITLE.search(c.text) for c in node.own if c.column == column)


def outcomes_by_content(node: Row, roles: Roles, rows: list[Row], sections: tuple[Section, ...]) -> Roles:
    """In section E, a column that no list knows but whose cells read like outcomes holds them."""
    if sections != ("E",) or {"outcome", "provision"} & set(roles.values()):
        return roles
    below = [r for r in rows if r.first_id > node.first_id]
    for column in sorted(roles, key=lambda c: roles[c] not in ("?", "by_when")):
        texts = [c.text for r in below for c in r.own if c.column == column]
        like = [t for t in texts if len(t.split()) >= 6 and ABLE.search(t)]
        if texts and len(like) * 10 >= len(texts) * 6 and roles[column] not in ("steps", "review", "aspiration"):
            return {**roles, column: "outcome"}
    return roles


def guess(rows: list[Row], sections: tuple[Section, ...], names: tuple[str, ...]) -> Roles:
    """The roles of the columns of a table of help that has no titles, or none."""
    if not {"F", "G", "H1", "H2"} & set(sections):
        return {}
    if any(header_roles(row, names) for row in rows):
        return {}
    labels = [match("columns", row.own[0].text, names) for row in rows if row.own]
    if sum(1 for m in labels if m and m.share >= 0.75) * 2 >= len(rows):
        return {}  # a form: its labels stand at the left, not on top
    return guessed_roles(rows) or {}
