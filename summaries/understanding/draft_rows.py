"""Gathers the help that stands in rows of tables and in forms, each with the cells that belong to it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from summaries.model import Block, Section
from summaries.understanding.details import negative
from summaries.understanding.draft_words import BESIDE, column_section, first_ref, outcome_ref, without_ref
from summaries.understanding.frequency import amount
from summaries.understanding.headings import match
from summaries.understanding.labelled import entries
from summaries.understanding.nodes import Cell, Row
from summaries.understanding.outcome_words import ref_text
from summaries.understanding.place import Place, Placed
from summaries.understanding.sentences import without_bullet, without_number
from summaries.understanding.sharing import by_lines, labelled, shared
from summaries.understanding.split import helps, is_context, is_none, is_note
from summaries.understanding.vague import vagueness
from summaries.understanding.who import who_in_text

_AS_ABOVE = re.compile(r"^\W*(?:as above|see above|same as above|as before|ditto|[\"”“〃])\W*$", re.IGNORECASE)
_ONLY_REF = re.compile(
    r"^\W*(?:(?:outcomes?|goals?)\s*)?[A-K]?\d{1,2}(?:\.\d)?(?:\s*(?:[,;&/]|and)\s*(?:(?:outcomes?|goals?)\s*)?[A-K]?"
    r"\d{1,2}(?:\.\d)?)*\W*$",
    re.IGNORECASE,
)
# "Outcome 3", "Links to: Outcomes 4 and 5" on a line of its own under a help.
ONLY_GOAL = re.compile(
    r"^\W*(?:(?:links? to|linked to|supports?|for|meets?|towards)\s*:?\s*)?(?:outcomes?|goals?"
    r"|objectives?)\s*(?:no\.?\s*)?:?\s*"
    r"[A-Z]{0,4}\d{1,2}(?:\.\d)?(?:\s*(?:[,;&/]|and)\s*(?:(?:outcomes?|goals?)\s*)?[A-Z]{0,4}\d{1,2}(?:\.\d)?)*\W*$"
    r"|^\W*[\[(]\s*(?-i:[A-Z]{1,4})\d{1,2}(?:\.\d)?(?:\s*[,;&/]\s*(?-i:[A-Z]{0,4})\d{1,2}(?:\.\d)?)*\s*[\])]\W*$",
    re.IGNORECASE,
)
_EMPTY = re.compile(r"^[\W_]*$|^\W*(?:not recorded|not set|none recorded|not entered|no data)\W*$", re.IGNORECASE)
_LEAD_LABEL = re.compile(r"\W*(?:lead\b|.*\bresponsible\b|.*\boverse)", re.IGNORECASE)
# Help that has no rhythm of its own: what is there all the time, and things that are bought.
_ALWAYS = re.compile(
    r"\bat all times\b|\balways\b|\bwill be (?:bought|lent|supplied|given)\b|\bas required\b", re.IGNORECASE
)
_SHARED = ("who", "who_how_often", "how_often", "how_long", "how_often_review")


@dataclass
class Draft:
    """One help before its figures are read. `beside` holds the texts of its neighbouring cells by role."""

    text: str
    section: Section
    place: Place
    block: Block
    beside: dict[str, str] = field(default_factory=dict)
    ref: str | None = None
    lead: str | None = None
    tabled: bool = False
    lead_only: bool = False
    """True where its people stand beside a label such as "Lead professional": who answers for it, perhaps not who
    gives it."""
    unread: bool = False
    """True where a cell of its row was not understood, so that nothing can be said to be missing."""


class RowGatherer:
    """What is gathered so far, and what a row or a line of a form adds to it."""

    def __init__(self, names: Sequence[str], goals: Mapping[int, str], pronoun: str | None = None) -> None:
        self.names = tuple(names)
        self.pronoun = pronoun
        self.goals = goals
        self.ref_table: int | None = None
        self.items: dict[str, list[Draft]] = {}
        """The helps of a form by their letter ("(a)")."""
        self.form: int | None = None
        """The table whose lines are a form's, a label with its value each."""
        self.above: tuple[int, dict[str, Cell]] = (-1, {})
        self.drafts: list[Draft] = []
        self.group: list[Draft] = []
        self.pending: dict[str, str] = {}
        self.lead: str | None = None
        self.ref: str | None = None
        self.key: object = None
        self.card = False
        """True while the paragraphs under a card's title are its helps."""
        self.carded = False
        """True while a line of who or how often is said of a card's helps."""

    def _row(self, one: Placed, row: Row, section: Section) -> None:
        self.lead = None
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

    def _titled_row(self, one: Placed, row: Row, section: Section) -> None:
        cells = {one.roles.get(c.column, "?"): c for c in row.cells if not _EMPTY.match(c.text)}
        by_role: dict[str, list[Cell]] = {}
        for cell in row.cells:
            if not _EMPTY.match(cell.text):
                by_role.setdefault(one.roles.get(cell.column, "?"), []).append(cell)
        provision = by_role.get("provision", [])
        beside = self._as_above(row, {role: by_role[role][0] for role in BESIDE if role in by_role})
        if not provision:
            return
        ref = first_ref(cells.get("ref")) or self._goal_in(cells.get("outcome")) or one.place.ref or self.ref
        unread = "?" in by_role
        if all(cell.carried for cell in provision):
            self._more_for_group(beside)
            return
        self.group = []
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

    def _goal_in(self, cell: Cell | None) -> str | None:
        """The reference of the outcome that stands in a cell, or that the cell names."""
        found = [self.goals[b.id] for b in cell.blocks if b.id in self.goals] if cell else []
        return found[0] if found else outcome_ref(cell)

    def _more_for_group(self, beside: dict[str, Cell]) -> None:
        """A second line of who and how often beside one merged cell of help."""
        for role, cell in beside.items():
            if cell.carried:
                continue
            for draft in self.group:
                had = draft.beside.get(role)
                draft.beside[role] = f"{had}; {cell.text}" if had and cell.text not in had else had or cell.text

    def _from_cell(
        self,
        cell: Cell,
        beside: dict[str, Cell],
        ref: str | None,
        place: Place,
        section: Section,
        unread: bool,
        *,
        record: bool = False,
    ) -> None:
        says = beside["who"].text if "who" in beside else ""
        one = record or bool({"who", "how_often", "who_how_often"} & set(beside))
        texts = [
            (piece, entry, own_ref)
            for entry in entries(_under_title(cell.blocks))
            for text, own_ref in [without_ref(entry.text)]
            # One word may be all that a row calls its help ("Counselling"), where its other cells say the rest.
            for pieces in [
                self._helps(text, section, least=6 if {"who", "how_often"} & {*beside, *entry.beside} else 99)
            ]
            for piece in (one_help(pieces, text, says) if one else pieces)
        ]
        lines = {role: [b.text for b in c.blocks] for role, c in beside.items()}
        by_label = {}
        if "who_how_often" in lines:
            by_label = labelled(lines["who_how_often"]) or (by_lines(lines["who_how_often"]) if len(texts) == 1 else {})
        if by_label:
            lines = {**{r: t for r, t in lines.items() if r != "who_how_often"}, **by_label}
        words = [text for text, _, _ in texts]
        # "Delivered by: TA (daily). ELSA – weekly. Frequency: ten times a week": whose the last is, its words say.
        mixed = "who_how_often" in by_label and len(by_label) > 1
        own = {
            r: shared(t, words, strict=mixed) if r in _SHARED else [" ".join(t)] * len(texts) for r, t in lines.items()
        }
        for i, (text, entry, own_ref) in enumerate(texts):
            said = {role: mine for role, given in own.items() for mine in [given[i]] if mine}
            if len(texts) > 1 and negative(text):
                # "25 hours a week" beside help and a rule ("must not …") is the help's: a rule holds always.
                said = {role: mine for role, mine in said.items() if role not in ("how_often", "how_long")}
            said.update(entry.beside)
            # One cell that says who and when for several helps: what it leaves out for one of them is not certain.
            crowded = len(texts) > 1 and "who_how_often" in beside
            unsaid = unread or crowded or any(given[i] is None for given in own.values())
            self._keep(Draft(text, section, place, entry.block, said, own_ref or ref, tabled=True, unread=unsaid))

    def _form_row(self, one: Placed, row: Row, section: Section, role: str) -> None:
        """A line of a form: "Provision | …", or two labels with their values side by side."""
        self.form = row.table
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
            self.group = []
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
        elif role in BESIDE:
            lines = [b.text for c in values for b in c.blocks]
            if len(lines) == 1 and len(self.group) > 1:
                lines = [piece.strip() for piece in lines[0].split(";")]
            if len(lines) == len(self.group) > 1:  # one line for each help, in their order
                for draft, line in zip(self.group, lines, strict=True):
                    draft.beside.setdefault(role, without_number(without_bullet(line)))
            else:
                self._attach(role, text)

    def _attach(self, role: str, text: str) -> None:
        if _EMPTY.match(text):
            return
        if not self.group:
            self.pending[role] = text
        parted = self._parted_among(role, text)
        if parted:
            for draft, mine in zip(self.group, parted, strict=True):
                if mine is None:
                    draft.unread = True
                else:
                    draft.beside.setdefault(role, mine)
            return
        if self.carded and len(self.group) > 1 and role in _SHARED and amount(text, cell=True).has_rate:
            able = [
                d
                for d in self.group
                if not negative(d.text) and not _ALWAYS.search(d.text) and not vagueness(d.text).strong
            ]
            for draft in self.group:
                if draft is (able or self.group)[0]:
                    draft.beside.setdefault(role, text)
                else:
                    draft.unread = True
            return
        mixed = _is_mixed(self.group)
        for i, draft in enumerate(self.group):
            if mixed and i:
                draft.unread = True  # the line may be meant for it too: nothing can be said to be missing
            else:
                draft.beside.setdefault(role, text)

    def _parted_among(self, role: str, text: str) -> list[str | None] | None:
        """A line of who or how often under several helps of one card, parted by the words that they share."""
        if len(self.group) < 2 or role not in _SHARED:
            return None
        given = shared([text], [draft.text for draft in self.group])
        return None if all(mine == text for mine in given) else given

    def _plain_row(self, one: Placed, row: Row, section: Section) -> None:
        cells = [c for c in row.own if not _EMPTY.match(c.text)]
        if not cells:
            return
        ref = ref_text(cells[0].text)
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

    def _helps(self, text: str, section: Section, least: int = 99) -> list[str]:
        if is_none(text) or is_note(text) or _is_title(text):
            return []
        return [
            piece
            for piece in helps(text, section, self.names, self.pronoun)
            if not (is_note(piece) or is_none(piece) or (least == 99 and is_context(piece, self.names)))
            and (len(piece.split()) >= 2 or len(piece) >= least)
        ]

    def _keep(self, draft: Draft) -> None:
        if draft.text:
            self.drafts.append(draft)
            self.group.append(draft)


_ITEM = re.compile(r"^\(?[a-z]{1,2}\)?[.)]?(?:(?:,| and|;) ?\(?[a-z]{1,2}\)?)*$|^\(?\d{1,2}\)?[.)]?$")
_RECORD = re.compile(r"^\W*(?:\w+ ){0,3}(?:provision|support|help|action)\s*(?:no\.?\s*)?\d", re.IGNORECASE)
_HELP_CARD = re.compile(r"\b(?:help|provision|support|action)\s+(?:no\.?\s*)?\d{1,2}(?:\.\d{1,2})\W*$", re.IGNORECASE)
_OWN_HELP = re.compile(
    r"\b(?:will|must|is to|are to) (?:also )?be (?:taught|given|offered|provided|supported|shown|helped|seen)\b"
)
# "When he is safe with one adult, this will be reduced", "Parent to be told only if …": of the help before.
_OF_THIS = re.compile(
    r"^(?:When|Where|If|Once|After|Until)\b[^,]{3,80}, (?:this|it|these|they) (?:will|must|may|can|is|are)\b"
    r"|^(?:Parents?|Carers?|(?:His|Her|Their) (?:parents|mother|father|mum|dad)|(?:Mr|Mrs|Ms|Miss) [A-Z][\w’'-]+)"
    r" (?:is |are |will |must )?(?:to )?be (?:told|informed|sent|rung|kept|asked|consulted)\b"
)


def _says_more(text: str, row: str) -> bool:
    """Whether a sentence has neither figures nor people that its row (in small letters) does not have."""
    if _OF_THIS.search(text) or re.match(r"There (?:must|should|will) be no more than\b", text):
        return True
    own = amount(text)
    people = [p for p in who_in_text(text) if not any(w.lower().rstrip("s") in row for w in p.split()[-1:])]
    return not (own.has_rate or own.has_length or people or _OWN_HELP.search(text))


def _under_title(blocks: Sequence[Block]) -> Sequence[Block]:
    """The lines of a cell under a few words that only name its one help ("Time away" over a sentence about it)."""
    if len(blocks) != 2 or any(b.kind == "list_item" for b in blocks):
        return blocks
    title, text = blocks[0].text, blocks[1].text
    short = len(title.split()) <= 5 and not re.search(r"[.:;,\d]$|\b(?:will|must|shall|to)\b", title)
    return blocks[1:] if short and len(text.split()) >= 8 and text.rstrip().endswith(".") else blocks


def is_record(title: str) -> bool:
    """Whether a title is that of one help ("Provision 4", "Reading  Help 3.1")."""
    return bool(_RECORD.match(title) or _HELP_CARD.search(title))


def one_help(pieces: Sequence[str], whole: str, row: str = "") -> list[str]:
    """The pieces of one paragraph of help, those put together again that only say more of the help before them. `row`
    is what else its row or card says."""
    found: list[str] = []
    said = f"{row} {pieces[0] if pieces else ''}".lower()
    for piece in pieces:
        start = whole.find(found[-1]) if found else -1
        end = whole.find(piece)
        if 0 <= start < end and _says_more(piece, said):
            found[-1] = whole[start : end + len(piece)]
        else:
            found.append(piece)
    return found


def _named_in_row(one: Placed, row: Row) -> Section | None:
    """The section that a cell of the row names and nothing else ("H1"), in a column with such a title ("Section")."""
    titled = {b.cell.column for b in one.place.headings if b.cell and re.match(r"\W*sect", b.text, re.IGNORECASE)}
    named = {c.text.strip().upper() for c in row.cells if c.column in titled} & {"F", "G", "H1", "H2"}
    return named.pop() if len(named) == 1 else None  # type: ignore[return-value]


def _is_mixed(group: Sequence[Draft]) -> bool:
    """Whether the helps of one box differ so much (people, figures or a "must not" of their own) that one line of who
    or how often under the box is the first one's."""
    if len(group) < 2:
        return False
    return any(
        amount(d.text).has_rate or amount(d.text).has_length or who_in_text(d.text, d.section) or negative(d.text)
        for d in group[1:]
    )


def table_of(one: Placed) -> int | None:
    if isinstance(one.node, Row):
        return one.node.table
    return one.node.block.cell.table if one.node.block.cell else None


def _is_title(text: str) -> bool:
    """Whether a line is a section's own title, printed plain ("Any other social care provision")."""
    named = match("sections", text)
    return bool(named) and named.share >= 0.75 and named.words >= 3 and text[-1:] not in ".;"  # type: ignore[union-attr]
