"""Walks the rows of a plan's tables: titles of columns, lines of a form, sections that open inside a table."""

from __future__ import annotations

import re
from dataclasses import replace

from summaries.model import Block, Section
from summaries.understanding.goals.outcome_words import STEPS_TITLE, ref_text
from summaries.understanding.nodes import Cell, Row
from summaries.understanding.place import (
    Place,
    Placed,
)
from summaries.understanding.places import goal_rows
from summaries.understanding.places.figure_columns import figures_apart
from summaries.understanding.places.headings import lone_letter, section_heading
from summaries.understanding.places.row_labels import (
    ITEM,
    is_form_line,
    is_outcome_line,
    is_under_topics,
    row_key,
    row_label,
)
from summaries.understanding.places.row_roles import (
    aims,
    guess,
    help_beside_titles,
    help_by_content,
    named_by_content,
    outcomes_by_content,
    reached_by,
)
from summaries.understanding.places.tables import (
    Roles,
    header_roles,
    lettered_columns,
    section_in_title,
)
from summaries.understanding.voice.topics import says_others, topic

# What stands beside a first cell that opens a section ("Outcome sought (Section E) | …").
_HOLDS = {
    "E": ("columns", "outcome"),
    **dict.fromkeys(("F", "G", "H1", "H2"), ("columns", "provision")),
}
_ONE_LETTER = re.compile(r"^(?:[Ss]ection\s+|SECTION\s+)?([A-K][12]?)[.:)]?$")


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
    others: tuple[int | None, frozenset[int]] = (None, frozenset())
    """A table of section A and those of its columns that hold what others say."""
    steps_table: int | None = None
    """The table whose first row says that it holds the school's own steps."""

    def _open_section(self, text: str, blocks: tuple[Block, ...], *, styled: bool) -> bool:
        raise NotImplementedError

    def _at(self, kind: str, key: str) -> Place:
        raise NotImplementedError

    def _rows(self, node: Row) -> list[Row]:
        """All rows of the table that a row stands in."""
        return self.rows_of.get(node.table, [])

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
                self.roles = guess(self._rows(node), self.place.sections, self.names)
        own = [c for c in node.own if c.text.strip()]
        first = own[0].text if own else ""
        titled = re.sub(r"\([^)]*\)", " ", first).strip(" :")
        if self._opens_steps(node, titled):
            self.steps_table = node.table
            self.place = replace(self.place, part="short_term", role=None)
        if self.steps_table == node.table:
            return Placed(node, replace(self.place, part="short_term"), heading=STEPS_TITLE.match(titled) is not None)
        if self.place.section == "A" and self._names_speakers(node, own):
            return Placed(node, self.place, heading=True)
        joined = " ".join(c.text for c in own)
        opening = None if ITEM.match(first.strip()) else section_heading(first, self.names)
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
        letter = re.fullmatch(r"\W*([A-K][12]?)\W*", first) if len(own) == 2 else None
        if letter and len(own[1].text.split()) <= 8:
            # "E | Outcomes": a section's letter beside its title, as one row of a table.
            titled = f"{letter.group(1)} – {own[1].text}"
            if section_heading(titled, self.names) and self._open_section(titled, own[1].blocks, styled=True):
                self.table, self.width, self.roles = node.table, node.width, {}
                return Placed(node, self.place, heading=True)
        badge = re.fullmatch(r"\W*([A-K][12]?)\W*", first) if self.lone_titles and len(own) >= 2 else None
        if badge and badge.group(1)[0] not in self.seen and badge.group(1) not in self.seen:
            titled = f"{badge.group(1)}  {own[1].blocks[0].text}"
            if len(titled.split()) <= 9 and self._open_section(titled, own[1].blocks[:1], styled=True):
                return Placed(node, self.place, heading=True)
        if title := goal_rows.titled(node, self.place):
            self.place = title
            return Placed(node, title, heading=True)
        if goal := goal_rows.with_date(node, self._rows(node), self.place, self.joint, self.names):
            self.place, self.roles = goal.place, {}
            return goal
        roles = header_roles(node, self.names, in_a=self.place.section == "A")
        if roles and is_form_line(node, self._rows(node), self.names):
            roles = None
        if roles and is_under_topics(node, roles, self.roles):
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
                label = _HOLDS.get(self.place.section) or row_label(node, self.place.section, self.names)
                if label and label[0] in ("topics", "parts"):
                    return Placed(node, self._at(*label), label=label)
                return Placed(node, self.place, label=label)
        labelled = self._by_row_label(node) if self.roles else None
        if labelled:
            return labelled
        dated = {"outcome", "by_when"} <= set(
            self.roles.values()
        )  # "E1 | Ana will … | July 2027": its columns say more
        if not dated and (self.roles or len(self.place.sections) > 1) and is_outcome_line(node):
            return Placed(node, self.place, label=("columns", "outcome"))
        own_key = row_key(own[0].text, self.names) if len(own) == 2 and own[1].span > 1 else None
        if self.roles and own_key in ("outcome", "steps", "strengths"):
            return Placed(node, self.place, label=("columns", own_key))
        if self.roles and self._fits(node):
            return Placed(node, self.place, roles=dict(self.roles))
        label = row_label(node, self.place.section, self.names)
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
            theirs: Roles = dict.fromkeys(self.others[1], "others") if self.others[0] == node.table else {}
            return Placed(node, self._at(*label), roles=theirs, label=label)
        return Placed(node, self.place, label=label)

    def _opens_steps(self, node: Row, titled: str) -> bool:
        """Whether a table's first row says that it holds steps, and no row of it has the titles of help."""
        rows = self._rows(node)
        if len(titled.split()) > 9 or not STEPS_TITLE.match(titled) or "E" not in (*self.place.sections, *self.joint):
            return False
        helps = any("provision" in (header_roles(row, self.names) or {}).values() for row in rows)
        return bool(rows) and rows[0] is node and not helps

    def _names_speakers(self, node: Row, own: list[Cell]) -> bool:
        """ "Ibby | Mum, Dad and nursery add" over columns of section A: which of them are what others say."""
        if node.table == self.others[0] or not 2 <= len(own) <= 4 or any(len(c.text.split()) > 8 for c in own):
            return False
        theirs = [c.column for c in own if says_others(c.text) and not re.search(r"\b(?:I|my|me)\b", c.text)]
        them = [
            c for c in own if any(name in c.text for name in self.names) or re.match(r"\W*(?:I|me|my)\b", c.text, re.I)
        ]
        if not theirs or len(theirs) == len(own) or not them or any(topic(c.text, self.names) for c in own):
            return False
        self.others = (node.table, frozenset(theirs))
        return True

    def _by_row_label(self, node: Row) -> Placed | None:
        """A row of a table whose first column says what each row holds ("Need 1 | …", "Outcome O1 | …", "Provision | …"
        under one column for all three); None in other tables."""
        rows = self._rows(node)
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

    def _header(self, node: Row, roles: Roles) -> None:
        rows, sections = self._rows(node), self.place.sections
        roles = figures_apart(node, roles, rows)
        roles = reached_by(node, named_by_content(node, help_beside_titles(node, aims(roles), rows), rows), rows)
        roles = outcomes_by_content(node, help_by_content(node, roles, rows, sections), rows, sections)
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

    def _fits(self, node: Row) -> bool:
        return any(cell.column in self.roles for cell in node.cells)


def _is_content(text: str) -> bool:
    """Whether a cell beside a section's letter is not its title but what stands in the section."""
    return bool(re.search(r"[.!?]$", text.strip())) and len(text.split()) >= 4
