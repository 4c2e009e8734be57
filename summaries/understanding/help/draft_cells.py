"""One help as it is gathered, and what a cell of help and the words beside it add to what is gathered."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import takewhile

from summaries.model import Block, Section
from summaries.understanding.help.details import is_rule, negative
from summaries.understanding.help.draft_words import outcome_ref, without_amended, without_ref
from summaries.understanding.help.labelled import entries
from summaries.understanding.help.notes import is_context, is_none, is_note
from summaries.understanding.help.one_help import one_help
from summaries.understanding.help.predicates import goes_on, subject_of
from summaries.understanding.help.section_marks import marked
from summaries.understanding.help.sharing import by_lines, labelled, shared
from summaries.understanding.help.split import helps
from summaries.understanding.help.vague import vagueness
from summaries.understanding.nodes import Cell
from summaries.understanding.people.who import who_in_text
from summaries.understanding.place import Place
from summaries.understanding.places.headings import match
from summaries.understanding.privacy.dose import only_dose
from summaries.understanding.rhythms.frequency import amount

EMPTY = re.compile(
    r"^[\W_]*$|^\W*(?:not recorded|not stated|not specified|not set|none recorded|not entered"
    r"|no data)\W*$",
    re.IGNORECASE,
)
# Help that has no rhythm of its own: what is there all the time, and things that are bought.
_ALWAYS = re.compile(
    r"\bat all times\b|\balways\b|\bwill be (?:bought|lent|supplied|given)\b|\bas required\b", re.IGNORECASE
)
_WEAK_PIECE = re.compile(
    r"(?:further |additional )?(?:access|support|input|help|advice|training) (?:to|with"
    r"|for|from|in|on)\b"
)
_OF_ALL = re.compile(
    r"\b(?:this|the|all(?: of)?(?: the| this)?) (?:special educational |educational )?provision\b"
    r"|\bthis (?:section|plan|EHCP)\b"
    r"|\ball (?:of )?(?:the )?(?:support|help|interventions|arrangements|outcomes)\b"
    r"|\b(?:the|his|her|their) (?:EHC )?plan\b",
    re.IGNORECASE,
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


class CellGatherer:
    """What is gathered so far, and what one cell of help adds to it."""

    def __init__(self, names: Sequence[str], goals: Mapping[int, str], pronoun: str | None = None) -> None:
        self.names = tuple(names)
        self.pronoun = pronoun
        self.goals = goals
        self.refs: tuple[str, ...] = ()
        """The references of all outcomes, in their order."""
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
        self.rows_of_help = 0
        """How many rows of a table with titles, each a help with its own cells, stand right above."""
        self.card = False
        """True while the paragraphs under a card's title are its helps."""
        self.carded = False
        """True while a line of who or how often is said of a card's helps."""

    def _goal_in(self, cell: Cell | None) -> str | None:
        """The reference of the outcome that stands in a cell, or that the cell names."""
        found = [self.goals[b.id] for b in cell.blocks if b.id in self.goals] if cell else []
        return found[0] if found else outcome_ref(cell)

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
        leads = _leads_in(cell.blocks, section)
        blocks = [b for b in cell.blocks if b not in leads.values()]
        one = record or bool({"who", "how_often", "who_how_often"} & set(beside))
        texts = [
            (piece, entry, own_ref, own_section)
            for entry in entries(_under_title(blocks))
            for unmarked, own_section in [marked(without_amended(entry.text), section, place.sections)]
            for text, own_ref in [without_ref(unmarked)]
            # One word may be all that a row calls its help ("Counselling"), where its other cells say the rest.
            for pieces in [
                self._helps(text, own_section, least=6 if {"who", "how_often"} & {*beside, *entry.beside} else 99)
            ]
            for piece in (one_help(pieces, text, says) if one else pieces)
        ]
        lines = {role: [b.text for b in c.blocks] for role, c in beside.items()}
        by_label = {}
        if "who_how_often" in lines:
            by_label = labelled(lines["who_how_often"]) or (by_lines(lines["who_how_often"]) if len(texts) == 1 else {})
        if by_label:
            lines = {**{r: t for r, t in lines.items() if r != "who_how_often"}, **by_label}
        words = [text for text, _, _, _ in texts]
        # "Delivered by: TA (daily). ELSA – weekly. Frequency: ten times a week": whose the last is, its words say.
        mixed = "who_how_often" in by_label and len(by_label) > 1
        own = {
            r: shared(t, words, strict=mixed) if r in _SHARED else [" ".join(t)] * len(texts) for r, t in lines.items()
        }
        for i, (text, entry, own_ref, of) in enumerate(texts):
            said = {role: mine for role, given in own.items() for mine in [given[i]] if mine}
            if len(texts) > 1 and is_rule(text):
                # "25 hours a week" beside help and a rule ("must not …") is the help's: a rule holds always.
                said = {role: mine for role, mine in said.items() if role not in ("how_often", "how_long")}
            said.update(entry.beside)
            # One cell that says who and when for several helps: what it leaves out for one of them is not certain.
            crowded = len(texts) > 1 and "who_how_often" in beside
            unsaid = unread or crowded or any(given[i] is None for given in own.values())
            lead = leads.get(entry.block.id)
            over = lead.text if lead else None
            self._keep(Draft(text, of, place, entry.block, said, own_ref or ref, over, tabled=True, unread=unsaid))

    def _helps(self, text: str, section: Section, least: int = 99) -> list[str]:
        if is_none(text) or is_note(text) or _is_title(text) or only_dose(text):
            return []
        return [
            piece
            for piece in helps(text, section, self.names, self.pronoun)
            if not (is_note(piece) or is_none(piece) or (least == 99 and is_context(piece, self.names)))
            and (len(piece.split()) >= 2 or len(piece) >= least)
        ]

    def _keep(self, draft: Draft) -> None:
        if draft.text:
            same = bool(self.group) and self.group[-1].block.id == draft.block.id
            if same and _WEAK_PIECE.match(draft.text):
                draft.unread = True  # "…, and access to a cane will be considered": who does, the sentence said before
            if draft.lead is None and same and goes_on(draft.text):
                # "… and will carry out a check once a year": who does it stands before its first piece.
                draft.lead = self.group[-1].lead or subject_of(self.group[-1].text)
            self.drafts.append(draft)
            self.group.append(draft)

    def _attach(self, role: str, text: str) -> None:
        if EMPTY.match(text):
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

    def _reviews_all(self, role: str, text: str) -> bool:
        """Whether "Monitoring: …" stands under several rows of help, or speaks of the plan's help as a whole: about all
        of it, not the last one's review."""
        if role == "review" and len(self.drafts) > 1 and _OF_ALL.search(text):
            return True
        if role != "review" or self.rows_of_help < 2:
            return False
        for draft in self.group[1:] if _is_mixed(self.group) else ():
            draft.unread = True  # the line may name people for it too: nothing can be said to be missing
        return True

    def _parted_among(self, role: str, text: str) -> list[str | None] | None:
        """A line of who or how often under several helps of one card, parted by the words that they share."""
        if len(self.group) < 2 or role not in _SHARED:
            return None
        given = shared([text], [draft.text for draft in self.group])
        return None if all(mine == text for mine in given) else given


_FOR_ALL = re.compile(
    r"^\W*(?:Every|Each|Daily|Weekly|On|Once|Twice)\b|\b(?:for each|each of|of these|the following|as follows)\b"
)


def _leads_in(blocks: Sequence[Block], section: Section) -> dict[int, Block]:
    """For each point of a list in a cell the line over it, where that line says who, how often or how long for all
    ("Every morning, 1:1 with his key person, 10 mins for each:")."""
    found: dict[int, Block] = {}
    for at, block in enumerate(blocks):
        points = list(takewhile(lambda b: b.kind == "list_item", blocks[at + 1 :]))
        if points and points[0].text.rstrip().endswith(";"):  # the sentence that the lead begins ends with its stop
            last = next((i for i, point in enumerate(points) if point.text.rstrip().endswith(".")), len(points))
            points = points[: last + 1]
        led = block.kind != "list_item" and block.text.rstrip().endswith(":") and bool(_FOR_ALL.search(block.text))
        said = amount(block.text) if led and len(points) >= 2 else None
        if said and (said.said or said.has_length or who_in_text(block.text, section)):
            found.update({point.id: block for point in points})
    return found


def _under_title(blocks: Sequence[Block]) -> Sequence[Block]:
    """The lines of a cell under a few words that only name its one help ("Time away" over a sentence about it)."""
    if len(blocks) != 2 or any(b.kind == "list_item" for b in blocks):
        return blocks
    title, text = blocks[0].text, blocks[1].text
    short = len(title.split()) <= 5 and not re.search(r"[.:;,\d]$|\b(?:will|must|shall|to)\b", title)
    return blocks[1:] if short and len(text.split()) >= 8 and text.rstrip().endswith(".") else blocks


def _is_mixed(group: Sequence[Draft]) -> bool:
    """Whether the helps of one box differ so much (people, figures or a "must not" of their own) that one line of who
    or how often under the box is the first one's."""
    if len(group) < 2:
        return False
    return any(
        amount(d.text).has_rate or amount(d.text).has_length or who_in_text(d.text, d.section) or negative(d.text)
        for d in group[1:]
    )


def _is_title(text: str) -> bool:
    """Whether a line is a section's own title, printed plain ("Any other social care provision")."""
    named = match("sections", text)
    return bool(named) and named.share >= 0.75 and named.words >= 3 and text[-1:] not in ".;"  # type: ignore[union-attr]
