"""Gathers the help that stands in rows of tables and in forms, each with the cells that belong to it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from summaries.model import Section
from summaries.understanding.goals.outcome_words import ref_text
from summaries.understanding.help.draft_cells import EMPTY, Draft
from summaries.understanding.help.draft_forms import FormGatherer, table_of
from summaries.understanding.help.draft_words import BESIDE, column_section, first_ref, outcome_ref_in, refs_listed
from summaries.understanding.help.labelled import names_only
from summaries.understanding.help.one_help import ONLY_GOAL
from summaries.understanding.help.topic_tables import is_title
from summaries.understanding.nodes import Cell, Row
from summaries.understanding.people.who import who_in_text
from summaries.understanding.place import Placed

__all__ = ["Draft", "RowGatherer", "table_of"]

_AS_ABOVE = re.compile(r"^\W*(?:as above|see above|same as above|as before|ditto|[\"”“〃])\W*$", re.IGNORECASE)


class RowGatherer(FormGatherer):
    """What is gathered so far, and what a row or a line of a form adds to it."""

    by_topic: frozenset[int] = frozenset()
    """The tables whose rows are each a help under a topic of its own."""

    def _row(self, one: Placed, row: Row, section: Section) -> None:
        self.lead = None
        if row.table in self.by_topic:
            self._topic_row(one, row, section)
            return
        inner = self._inner_label(one, row)
        said = self._labelled_cells(one, row)
        if said and self.group:
            for role, value in said:
                self._attach(role, value)
        elif inner:
            self._form_row(one, replace(row, cells=row.own), section, inner)
        elif "provision" in one.roles.values():
            self._titled_row(one, row, section)
        elif one.label and one.label[0] == "columns":
            self._form_row(one, row, section, one.label[1])
        elif (not one.roles or set(one.roles.values()) == {"label"}) and not self._is_form_rest(row):
            self._plain_row(one, row, section)

    def _titled_row(self, one: Placed, row: Row, section: Section) -> None:
        cells = {one.roles.get(c.column, "?"): c for c in row.cells if not EMPTY.match(c.text)}
        by_role: dict[str, list[Cell]] = {}
        for cell in row.cells:
            if not EMPTY.match(cell.text) or _AS_ABOVE.match(cell.text):
                by_role.setdefault(one.roles.get(cell.column, "?"), []).append(cell)
        provision = by_role.get("provision", [])
        beside = self._as_above(row, {role: by_role[role][0] for role in BESIDE if role in by_role})
        if not provision:
            return
        ref = (
            _goal_line(row)
            or first_ref(cells.get("ref"))
            or self._goal_in(cells.get("outcome"))
            or _goal_named(row, self.refs, {c.column for c in provision})
            or one.place.ref
            or self.ref
        )
        listed = next(
            (cells[role] for role in ("ref", "outcome") if cells.get(role) and refs_listed(cells[role].text)), None
        )
        if listed is not None:
            beside["outcomes"] = listed
        unread = "?" in by_role
        if all(cell.carried for cell in provision):
            self._more_for_group(beside)
            return
        self.group = []
        self.rows_of_help += 1
        for cell in provision:
            if cell.carried:
                continue
            own = _named_in_row(one, row) or column_section(one, cell.column) or section
            self._from_cell(cell, beside, ref, one.place, own, unread)

    def _as_above(self, row: Row, beside: dict[str, Cell]) -> dict[str, Cell]:
        """The cells of a row, those that only say "As above" taken from the row over it."""
        known = self.above[1] if self.above[0] == row.table else {}
        said = {role: known.get(role, cell) if _AS_ABOVE.match(cell.text) else cell for role, cell in beside.items()}
        self.above = (row.table, {**known, **said})
        return said

    def _more_for_group(self, beside: dict[str, Cell]) -> None:
        """A second line of who and how often beside one merged cell of help."""
        for role, cell in beside.items():
            if cell.carried:
                continue
            for draft in self.group:
                had = draft.beside.get(role)
                draft.beside[role] = f"{had}; {cell.text}" if had and cell.text not in had else had or cell.text

    def _topic_row(self, one: Placed, row: Row, section: Section) -> None:
        """ "Staffing | A teaching assistant will …"; "Dietitian | Three reviews a year …" says who beside the help."""
        label, value = row.own
        if is_title(row):
            return
        if not names_only(label.text) or who_in_text(value.text, section):
            self._plain_row(one, row, section)
            return
        self.group = []
        self._from_cell(value, {"who": label}, one.place.ref or self.ref, one.place, section, False)

    def _plain_row(self, one: Placed, row: Row, section: Section) -> None:
        cells = [c for c in row.own if not EMPTY.match(c.text)]
        if not cells:
            return
        ref = ref_text(cells[0].text) or _goal_line(row)
        rest = cells[1:] if ref or (one.label and len(cells) > 1) or (one.roles and len(cells) > 1) else cells
        if not rest:
            return
        longest = max(rest, key=lambda c: len(c.text))
        if len(cells) == 2 and len(rest) == 2 and max(len(c.text.split()) for c in cells) <= 4:
            return  # "Start date | September": a line of a form, no help
        self.group = []
        self._from_cell(
            longest, {}, ref if ref and ref[0] in "EO" else one.place.ref, one.place, section, len(rest) > 1
        )


def _goal_line(row: Row) -> str | None:
    """The outcome that a line in the row's first cell names and nothing else ("Learning ¶ Outcomes: E3, E4")."""
    lines = [b.text for b in row.cells[0].blocks] if row.cells and len(row.cells[0].blocks) > 1 else []
    named = [ref for line in lines if ONLY_GOAL.match(line) for ref in [outcome_ref_in(line)] if ref]
    return named[0] if named else None


_WORD_AND_REF = re.compile(
    r"^\W*(?:outcomes?|goals?|objectives?|aims?)\s+(?:no\.?\s*)?([A-Z]{0,4}\d{1,2}[a-z]?)\b", re.IGNORECASE
)


def _goal_named(row: Row, known: Sequence[str], help_columns: set[int]) -> str | None:
    """The outcome that a cell beside the help names by the plan's own code ("SEMH1") or in words at its head ("Outcome
    5. SENCO, every half term"), whatever the title of its column says."""
    for cell in row.cells:
        text = cell.text.strip()
        if cell.column in help_columns or not text:
            continue
        coded = re.match(r"[A-Z]{2,5} ?\d{1,2}(?=\W*$|\s*(?:,|;|&|and)\s*[A-Z]{2,5} ?\d)", text)
        if coded and coded.group().replace(" ", "") in known:
            return coded.group().replace(" ", "")
        if said := _WORD_AND_REF.match(text):
            return next((ref for ref in (said[1], f"E{said[1]}", f"O{said[1]}") if ref in known), None)
    return None


def _named_in_row(one: Placed, row: Row) -> Section | None:
    """The section that a cell of the row names and nothing else ("H1"), in a column with such a title ("Section")."""
    titled = {b.cell.column for b in one.place.headings if b.cell and re.match(r"\W*sect", b.text, re.IGNORECASE)}
    named = {c.text.strip().upper() for c in row.cells if c.column in titled} & {"F", "G", "H1", "H2"}
    return named.pop() if len(named) == 1 else None  # type: ignore[return-value]
