"""Walks the rows of a plan's tables: titles of columns, lines of a form, sections that open inside a table."""

from __future__ import annotations

import re
from dataclasses import replace

from summaries.model import Block, Section
from summaries.understanding.headings import Match, lone_letter, match, section_heading
from summaries.understanding.nodes import Row
from summaries.understanding.outcome_words import ABLE, ref_text
from summaries.understanding.place import (
    Place,
    Placed,
)
from summaries.understanding.tables import (
    Roles,
    guessed_roles,
    header_roles,
    holds_references,
    is_label,
    lettered_columns,
    section_in_title,
)
from summaries.understanding.topics import topic

# What stands beside a first cell that opens a section ("Outcome sought (Section E) | …").
_HOLDS = {
    "E": ("columns", "outcome"),
    **dict.fromkeys(("F", "G", "H1", "H2"), ("columns", "provision")),
}
_ONE_LETTER = re.compile(r"^(?:[Ss]ection\s+|SECTION\s+)?([A-K][12]?)[.:)]?$")
_ITEM = re.compile(r"^\(?[a-z]{1,2}\)?[.)]?$|^\(?\d{1,2}\)?[.)]?$")
_DESCRIBES = re.compile(r"(?:full |provision )?(?:description|details?|narrative|text)\s*:?", re.IGNORECASE)
_HELP = frozenset({"F", "G", "H1", "H2"})
_OTHER_TITLE = re.compile(
    r"review|monitor|\bmon\b|\brev\b|check|measur|outcome|date|cost|fund|need|evaluat|progress", re.IGNORECASE
)


class RowWalker:
    """What a row needs of the walk so far; `sections` adds what a text needs."""

    names: tuple[str, ...]
    place: Place
    roles: Roles
    table: int | None
    width: int
    rows_of: dict[int, list[Row]]
    seen: set[Section]
    lone_titles: bool
    joint: tuple[Section, ...]

    def _open_section(self, text: str, blocks: tuple[Block, ...], *, styled: bool) -> bool:
        raise NotImplementedError

    def _at(self, kind: str, key: str) -> Place:
        raise NotImplementedError

    def _row(self, node: Row) -> Placed:
        placed = self._placed_row(node)
        letter = _ONE_LETTER.match(node.own[0].text) if node.own and len(self.place.sections) > 1 else None
        section = letter.group(1).upper() if letter else None
        if placed.heading or section not in self.place.sections or len(node.own) < 2:
            return placed
        # A table for several sections ("I and J") whose rows begin with the section's letter.
        return replace(placed, place=replace(placed.place, sections=(section,)))  # type: ignore[arg-type]

    def _placed_row(self, node: Row) -> Placed:
        if self.table != node.table:
            same = node.width == self.width and self.table is not None
            inherited = self.roles if same else {}
            self.table, self.width = node.table, node.width
            self.roles = inherited
            if not inherited:
                self.roles = self._guess(node)
        own = [c for c in node.own if c.text.strip()]
        first = own[0].text if own else ""
        joined = " ".join(c.text for c in own)
        opening = None if _ITEM.match(first.strip()) else section_heading(first, self.names)
        if (
            opening
            and not lettered_columns(node)
            and len(own) <= 2
            and len(joined.split()) <= 26
            and not (len(own) == 2 and _is_content(own[1].text))
            and self._open_section(joined, own[0].blocks, styled=True)
        ):
            self.table, self.width = node.table, node.width
            return Placed(node, self.place, heading=True)
        badge = re.fullmatch(r"\W*([A-K][12]?)\W*", first) if self.lone_titles and len(own) >= 2 else None
        if badge and badge.group(1)[0] not in self.seen and badge.group(1) not in self.seen:
            titled = f"{badge.group(1)}  {own[1].blocks[0].text}"
            if len(titled.split()) <= 9 and self._open_section(titled, own[1].blocks[:1], styled=True):
                return Placed(node, self.place, heading=True)
        if self._goal_row(node):
            return Placed(node, self.place, heading=True)
        roles = header_roles(node, self.names, in_a=self.place.section == "A")
        if roles and self._is_form_line(node):
            roles = None
        if roles and self._is_under_topics(node, roles):
            roles = None
        if roles:
            self._header(node, roles)
            return Placed(node, self.place, heading=True, roles=roles)
        if opening and len(first.split()) <= 14 and self._open_section(first, own[0].blocks, styled=True):
            self.table, self.width = node.table, node.width
            return Placed(node, self.place, label=_HOLDS.get(self.place.section))
        if not opening and self.lone_titles and own and all(b.bold for b in own[0].blocks):
            alone = lone_letter(first)
            if alone and alone[0] not in self.seen and self._open_section(first, own[0].blocks, styled=True):
                self.table, self.width = node.table, node.width
                label = _HOLDS.get(self.place.section) or self._row_label(node)
                if label and label[0] in ("topics", "parts"):
                    return Placed(node, self._at(*label), label=label)
                return Placed(node, self.place, label=label)
        labelled = self._by_row_label(node) if self.roles else None
        if labelled:
            return labelled
        if self.roles and self._is_outcome_line(node):
            return Placed(node, self.place, label=("columns", "outcome"))
        own_key = row_key(own[0].text, self.names) if len(own) == 2 and own[1].span > 1 else None
        if self.roles and own_key in ("outcome", "steps", "strengths"):
            return Placed(node, self.place, label=("columns", own_key))
        if self.roles and self._fits(node):
            return Placed(node, self.place, roles=dict(self.roles))
        label = self._row_label(node)
        joint = self.joint if "E" in self.joint else ()
        if label == ("columns", "outcome") and self.place.section in ("F", "G", "H1", "H2") and joint:
            ref = ref_text(node.own[0].text)  # "Outcome E2 | By July …" after the help for E1
            self.place = replace(self.place, sections=joint, role=None, part=None, ref=ref or self.place.ref)
        if (
            label in (("columns", "outcome"), ("columns", "provision"))
            and self.place.section
            in (
                "cover",
                "A",
                "B",
                "other",
                *(("C", "D") if label == ("columns", "outcome") else ()),
            )
            and self.place.part != "superseded"
        ):
            self.place = replace(self.place, sections=("E", "F"), part=None, topic=None)
        if label and label[0] in ("topics", "parts"):
            return Placed(node, self._at(*label), label=label)
        return Placed(node, self.place, label=label)

    def _goal_row(self, node: Row) -> bool:
        """ "Goal 1 | Talking and understanding": a card's title in two cells."""
        own = [c for c in node.own if c.text.strip()]
        if (
            len(own) != 2
            or len(own[1].text.split()) > 7
            or ABLE.search(own[1].text)
            or re.search(r"[.!]$", own[1].text)
        ):
            return False
        numbered = re.fullmatch(r"\W*(?:outcome|goal|aim)\s+(\d{1,2})\W*", own[0].text, re.IGNORECASE)
        if not numbered or "E" not in self.place.sections:
            return False
        blocks = (*own[0].blocks, *own[1].blocks)
        self.place = replace(
            self.place,
            ref=f"E{numbered.group(1)}",
            role="first_is_outcome",
            part=None,
            headings=(*self.place.headings[:1], *blocks),
        )
        return True

    def _is_form_line(self, node: Row) -> bool:
        """Whether a row of labels and values ("Category | Learning | Linked need | Need 2") stands under the lines of a
        form and only sounds like titles."""
        titled = all(b.bold or c.header for c in node.own for b in c.blocks)
        before = [r for r in self.rows_of.get(node.table, []) if r.first_id < node.first_id]
        return not titled and bool(before) and all(self._is_labelled(r) for r in before)

    def _is_labelled(self, row: Row) -> bool:
        """Whether a row is one or two labels, each with its value beside it."""
        cells = [c for c in row.own if c.text.strip()]
        if len(cells) not in (2, 4):
            return False
        named = match("columns", cells[0].text, self.names)
        other = match("columns", cells[1].text, self.names)
        sure = bool(named and named.share >= 0.6)
        return sure and not (other and other.share >= 0.75 and len(cells[1].text.split()) <= 4)

    def _by_row_label(self, node: Row) -> Placed | None:
        """A row of a table whose first column says what each row holds ("Need 1 | …", "Outcome O1 | …", "Provision | …"
        under one column for all three); None in other tables."""
        rows = self.rows_of.get(node.table, [])
        keys = [row_key(r.cells[0].text, self.names) for r in rows if len(r.cells) >= 2]
        if len({k for k in keys if k}) < 2 or "provision" not in keys or sum(map(bool, keys)) * 10 < len(keys) * 6:
            return None
        first = node.cells[0]
        value = min((c.column for c in node.cells if c.column > first.column), default=None)
        if value is None:
            return None
        key = row_key(first.text, self.names)
        if key in ("steps", None):
            return Placed(node, replace(self.place, part="short_term" if key else "aspiration"))
        beside = {c: r for c, r in self.roles.items() if c > value} if key == "provision" else {}
        named: Roles = {first.column: "ref", value: key} if key == "outcome" else {value: key}
        return Placed(node, self.place, roles={**named, **beside})

    def _is_under_topics(self, node: Row, roles: Roles) -> bool:
        """Whether a row of statements under the titles of section A only sounds like titles ("I am good at …")."""
        has = any(role.startswith("topic:") for role in self.roles.values())
        if all(re.search(r"(?:[:?…]|\.\.\.)$", c.text.strip()) for c in node.own):
            return False  # "Please help me by…": titles, wherever in the table
        plain = not all(b.bold or c.header for c in node.own for b in c.blocks)
        return has and plain and any(role.startswith("topic:") for role in roles.values())

    def _named_by_content(self, node: Row, roles: Roles) -> Roles:
        """Titles that no list knows, beside a column of help, are named by what stands under them."""
        unknown = {c.column for c in node.own if roles.get(c.column) == "?" and not _OTHER_TITLE.search(c.text)}
        if not unknown or "provision" not in roles.values():
            return roles
        below = [r for r in self.rows_of.get(node.table, []) if r is not node]
        guessed = guessed_roles(below) or {}
        free = {"who", "how_often"} - set(roles.values())
        found = dict(roles)
        if "ref" not in roles.values():
            names = [c for c in sorted(unknown) if holds_references(below, c)]
            found.update(dict.fromkeys(names[:1], "ref"))
            unknown -= set(names)
        for column in sorted(unknown):
            if guessed.get(column) in free:
                found[column] = guessed[column]
                free.discard(guessed[column])
        return found

    def _aims(self, node: Row, roles: Roles) -> Roles:
        """ "What Ana will be able to do | By when | Small steps": what has steps and a date but nobody who gives it is
        an outcome, whatever its title says."""
        kinds = set(roles.values())
        if "outcome" in kinds or "provision" not in kinds or "steps" not in kinds or {"who", "how_often"} & kinds:
            return roles
        return {c: "outcome" if role == "provision" else role for c, role in roles.items()}

    def _help_by_content(self, node: Row, roles: Roles) -> Roles:
        """ "Health will provide | From whom | When": the first column beside who and when is what is given."""
        kinds = set(roles.values())
        if (
            {"provision", "outcome"} & kinds
            or not {"who", "how_often"} <= kinds
            or not _HELP & set(self.place.sections)
        ):
            return roles
        below = [r for r in self.rows_of.get(node.table, []) if r.first_id > node.first_id]
        words = {
            column: sum(len(c.text.split()) for r in below for c in r.own if c.column == column)
            for column, role in roles.items()
            if role == "?" and not self._is_other_title(node, column)
        }
        longest = max(words, key=lambda c: words[c], default=None)
        return {**roles, longest: "provision"} if longest is not None and words[longest] else roles

    def _is_other_title(self, node: Row, column: int) -> bool:
        return any(_OTHER_TITLE.search(c.text) for c in node.own if c.column == column)

    def _outcomes_by_content(self, node: Row, roles: Roles) -> Roles:
        """In section E, a column that no list knows but whose cells read like outcomes holds them."""
        if self.place.sections != ("E",) or {"outcome", "provision"} & set(roles.values()):
            return roles
        below = [r for r in self.rows_of.get(node.table, []) if r.first_id > node.first_id]
        for column in sorted(roles, key=lambda c: roles[c] not in ("?", "by_when")):
            texts = [c.text for r in below for c in r.own if c.column == column]
            like = [t for t in texts if len(t.split()) >= 6 and ABLE.search(t)]
            if texts and len(like) * 10 >= len(texts) * 6 and roles[column] not in ("steps", "review", "aspiration"):
                return {**roles, column: "outcome"}
        return roles

    def _header(self, node: Row, roles: Roles) -> None:
        roles = self._outcomes_by_content(
            node, self._help_by_content(node, self._named_by_content(node, self._aims(node, roles)))
        )
        self.roles = roles
        kinds = set(roles.values())
        blocks = tuple(b for c in node.own for b in c.blocks)
        place = replace(self.place, headings=(*self.place.headings[:2], *blocks), role=None)
        lettered = tuple(dict.fromkeys(s for c in node.own for s in [section_in_title(c.text)] if s))
        if len(lettered) >= 2 and not set(lettered) <= set(place.sections):
            place = replace(place, sections=lettered, part=None, topic=None)  # type: ignore[arg-type]
            self.seen |= set(lettered)  # type: ignore[arg-type]
        elif place.part != "superseded" and place.section in ("cover", "A", "D", "I", "J", "other") and not lettered:
            # The title over the table was not understood; its columns say what it holds.
            if "outcome" in kinds and "steps" in kinds and "provision" not in kinds:
                place = replace(place, sections=("E",), part=None, topic=None)
            elif {"provision", "who", "how_often"} <= kinds and "outcome" not in kinds:
                place = replace(place, sections=("F",), part=None, topic=None)
        if place.part in ("short_term", "aspiration") and {"outcome", "provision"} & kinds:
            place = replace(place, part=None)
        if (
            place.section in ("cover", "A", "other")
            and {"outcome", "provision"} <= kinds
            and place.part != "superseded"
        ):
            place = replace(place, sections=("E", "F"), part=None)
        if "steps" in kinds and "outcome" not in kinds and "provision" not in kinds:
            place = replace(place, part="short_term")
        self.place = place

    def _guess(self, node: Row) -> Roles:
        if not {"F", "G", "H1", "H2"} & set(self.place.sections):
            return {}
        rows = self.rows_of[node.table]
        if any(header_roles(row, self.names) for row in rows):
            return {}
        labels = [match("columns", row.own[0].text, self.names) for row in rows if row.own]
        if sum(1 for m in labels if m and m.share >= 0.75) * 2 >= len(rows):
            return {}  # a form: its labels stand at the left, not on top
        return guessed_roles(rows) or {}

    def _fits(self, node: Row) -> bool:
        return any(cell.column in self.roles for cell in node.cells)

    def _is_outcome_line(self, node: Row) -> bool:
        """A line "Outcome 2 | By July …" between the rows of help, in a table that goes on card after card."""
        own = [c for c in node.own if c.text.strip()]
        numbered = len(own) == 2 and re.fullmatch(
            r"\W*(?:outcome|goal)\s*(?:no\.?\s*)?[A-K]?\d{1,2}\W*", own[0].text, re.IGNORECASE
        )
        return bool(numbered) and own[1].span > 1 and len(own[1].text.split()) >= 5

    def _row_label(self, node: Row) -> tuple[str, str] | None:
        own = [c for c in node.own if c.text.strip()]
        if node.cells and node.cells[0].carried and own and _ITEM.match(own[0].text.strip()):
            own = [node.cells[0], *own]  # "Delivered by" merged down beside "(a)", "(b)" and "(c)"
        section = self.place.section
        said = own[0].text if own else ""
        if section == "A":
            # "A3 What am I good at? In my own words": the question is the label.
            said = re.sub(r"^\W*A\d{1,2}[.:)]?\s+", "", said)
            said = said[: said.index("?") + 1] if "?" in said else said
        if len(own) < 2 or not is_label(said, self.names):
            return None
        order = ("topics", "parts") if section == "A" else ("columns", "parts", "areas", "topics")
        found: list[tuple[str, Match]] = []
        for kind in order:
            named = re.sub(r"\b[A-Z]{0,3}\d{1,2}(?:\.\d{1,2})?\b", " ", said) if kind == "columns" else said
            one = topic(said, self.names) if kind == "topics" and section == "A" else match(kind, named, self.names)
            if one and one.share >= (0.45 if section == "A" else 0.6):
                found.append((kind, one))
        best = max(found, key=lambda f: (f[1].share, f[1].words), default=None)
        if best is None and section in _HELP and _DESCRIBES.fullmatch(said.strip()):
            return "columns", "provision"
        return (best[0], best[1].key) if best else None


def row_key(label: str, names: tuple[str, ...]) -> str | None:
    """What a row's label says that it holds ("Need 3": need), or None."""
    bare = re.sub(r"\b[A-Z]{0,3}\d{1,2}(?:\.\d{1,2})?\b", " ", label)
    found = match("columns", bare, names) if len(bare.split()) <= 4 else None
    kinds = ("need", "outcome", "provision", "strengths", "steps")
    return found.key if found and found.share >= 0.6 and found.key in kinds else None


def _is_content(text: str) -> bool:
    """Whether a cell beside a section's letter is not its title but what stands in the section."""
    return bool(re.search(r"[.!?]$", text.strip())) and len(text.split()) >= 4
