"""Gathers the help that stands in forms: a label with its value beside it, line under line."""

from __future__ import annotations

import re

from summaries.model import Section
from summaries.understanding.help.draft_cells import CellGatherer
from summaries.understanding.help.draft_words import BESIDE
from summaries.understanding.help.one_help import is_record
from summaries.understanding.nodes import Cell, Row
from summaries.understanding.place import Placed
from summaries.understanding.places.headings import match
from summaries.understanding.sentences import without_bullet, without_number

_ONLY_REF = re.compile(
    r"^\W*(?:(?:outcomes?|goals?)\s*)?[A-K]?\d{1,2}(?:\.\d)?(?:\s*(?:[,;&/]|and)\s*(?:(?:outcomes?|goals?)\s*)?[A-K]?"
    r"\d{1,2}(?:\.\d)?)*\W*$",
    re.IGNORECASE,
)
_PROMISED = re.compile(r"\b(?:will|must|shall|is to|are to)\b.{8,}")
_LEAD_LABEL = re.compile(r"\W*(?:lead\b|.*\bresponsible\b|.*\boverse)", re.IGNORECASE)
_ITEM = re.compile(r"^\(?[a-z]{1,2}\)?[.)]?(?:(?:,| and|;) ?\(?[a-z]{1,2}\)?)*$|^\(?\d{1,2}\)?[.)]?$")


class FormGatherer(CellGatherer):
    """What the lines of a form add to what is gathered."""

    def _is_form_rest(self, row: Row) -> bool:
        """Whether a row without a known label is another line of a form ("Start date | 01/05/2026") under its help."""
        cells = [c for c in row.own if c.text.strip()]
        labels = [c for c in cells[::2] if len(c.text.split()) <= 5 and all(b.bold for b in c.blocks)]
        values = [c for c in cells[1::2] if not all(b.bold for b in c.blocks)]
        if len(cells) in (2, 4) and len(labels) == len(values) == len(cells) // 2:
            return row.table == self.form or len(cells) == 4
        return row.table == self.form and len(cells) == 2 and len(cells[0].text.split()) <= 3

    def _labelled_cells(self, one: Placed, row: Row) -> list[tuple[str, str]]:
        """ "Who: A tutor | How often: Weekly": lines about the help over them, side by side; [] where any is not."""
        found: list[tuple[str, str]] = []
        for cell in row.own if "provision" not in one.roles.values() else ():
            cut = re.match(r"\s*([^:]{3,60}):\s*(\S.*)$", cell.text, re.DOTALL)
            named = match("columns", cut.group(1), self.names) if cut else None
            if cut and named and named.share >= 0.6 and named.key in BESIDE:
                found.append((named.key, cut.group(2)))
            elif not cut:
                return []
        return found

    def _inner_label(self, one: Placed, row: Row) -> str | None:
        """The role of a line of a form ("Who | A teacher") that stands in the column of help, beside a merged cell."""
        own = [c for c in row.own if c.text.strip()]
        if "provision" not in one.roles.values() or len(own) != 2 or len(own) == len(row.cells):
            return None
        if one.roles.get(own[0].column) != "provision" or own[1].column in one.roles:
            return None
        named = match("columns", own[0].text, self.names)
        return named.key if named and named.share >= 0.6 and named.key in BESIDE else None

    def _form_row(self, one: Placed, row: Row, section: Section, role: str) -> None:
        """A line of a form: "Provision | …", or two labels with their values side by side."""
        self.form = row.table
        if len(row.own) == 2 and row.own[1].span > 2 and self._reviews_all(role, row.own[1].text):
            return
        cells = [c for c in row.own if c.text.strip()]
        if row.cells[0].carried and cells and _ITEM.match(cells[0].text.strip()):
            cells = [row.cells[0], *cells]
        if len(cells) == 3 and role in ("provision", *BESIDE) and _ITEM.match(cells[1].text.strip()):
            self._item(one, cells[1].text, cells[2], section, role)
            return
        for i in range(0, len(cells) - 1, 2):
            named = match("columns", cells[i].text) if i else None
            if i and (named is None or named.share < 0.6):
                break
            values = cells[i + 1 : i + 2] if len(cells) >= 4 else cells[1:]
            before = {id(draft): draft.beside.get("who") for draft in self.group}
            self._form_value(one, values, section, named.key if named else role)
            if _LEAD_LABEL.match(cells[i].text):
                for draft in self.group:
                    draft.lead_only = draft.lead_only or draft.beside.get("who") != before.get(id(draft))

    def _item(self, one: Placed, items: str, value: Cell, section: Section, role: str) -> None:
        """ "Provision | (a) | …" and, in rows below, "Delivered by | (a) | …": the letter says which help is meant."""
        names = re.findall(r"[a-z]{1,2}|\d{1,2}", items)
        if role == "provision":
            if names and self.items.get(names[0]):
                self.items = {}  # a second "(a)": another outcome's help begins
            self.group = []
            self._from_cell(value, {}, self.ref or one.place.ref, one.place, section, False, record=True)
            self.items.update({name: list(self.group) for name in names})
            return
        for draft in [d for name in names for d in self.items.get(name, [])]:
            draft.beside.setdefault(role, value.text)

    def _form_value(self, one: Placed, values: list[Cell], section: Section, role: str) -> None:
        text = " ".join(c.text for c in values)
        if role == "provision":
            self.group, self.rows_of_help = [], 0
            for cell in values:
                numbered = bool(one.place.headings and is_record(one.place.headings[-1].text))
                self._from_cell(cell, {}, self.ref or one.place.ref, one.place, section, False, record=numbered)
            for draft in self.group:
                draft.beside.update(self.pending)
            self.pending = {}
        elif role in ("outcome", "ref") and self.group and all(_ONLY_REF.match(c.text) for c in values):
            for draft in self.group:  # a line of the help's own record: "Linked outcome | Outcome 2"
                draft.ref = next((r for c in values for r in [self._goal_in(c)] if r), draft.ref)
        elif role in ("outcome", "ref"):
            self.group, self.pending = [], {}
            self.ref = next((r for c in values for r in [self._goal_in(c)] if r), None) or one.place.ref
            self.ref_table = table_of(one)
        elif role in ("equipment", "training") and _PROMISED.search(text):
            group, self.group = self.group, []  # "Equipment | A laptop will be bought by the school": help of its own
            for cell in values:
                self._from_cell(cell, {}, self.ref or one.place.ref, one.place, section, False)
            self.group = group or self.group
        elif role in BESIDE:
            lines = [b.text for c in values for b in c.blocks]
            if len(lines) == 1 and len(self.group) > 1:
                lines = [piece.strip() for piece in lines[0].split(";")]
            if len(lines) == len(self.group) > 1:  # one line for each help, in their order
                for draft, line in zip(self.group, lines, strict=True):
                    draft.beside.setdefault(role, without_number(without_bullet(line)))
            else:
                self._attach(role, text)


def table_of(one: Placed) -> int | None:
    if isinstance(one.node, Row):
        return one.node.table
    return one.node.block.cell.table if one.node.block.cell else None
