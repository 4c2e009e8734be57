"""Gathers the help of sections F to H from rows, forms and texts, each with the cells that belong to it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from summaries.model import Block, Section
from summaries.understanding.help.bare_titles import bare_titles, is_area, tells_of_record
from summaries.understanding.help.chapters import chapter_goals
from summaries.understanding.help.draft_cells import EMPTY
from summaries.understanding.help.draft_rows import Draft, RowGatherer, table_of
from summaries.understanding.help.draft_words import BESIDE, outcome_ref_in, section_of, without_amended, without_ref
from summaries.understanding.help.labelled import fits, names_only, note_role
from summaries.understanding.help.leads import ABOUT_PAGE, FOLLOWS_THESE, NEXT_LEAD, NO_HELP, TITLE_LEADS, depth_of
from summaries.understanding.help.one_help import ONLY_GOAL, is_record, one_help
from summaries.understanding.help.own_numbers import take_numbers, take_own_numbers
from summaries.understanding.help.paragraph_goals import Numbers, goal_of_paragraph, paragraph_goals
from summaries.understanding.help.section_marks import marked
from summaries.understanding.help.split import items, sub_points
from summaries.understanding.help.topic_tables import topic_tables
from summaries.understanding.nodes import Row, Text
from summaries.understanding.place import Place, Placed
from summaries.understanding.places.goal_titles import goal_in_words, goals_at_head, goals_of_line
from summaries.understanding.rhythms.frequency import amount
from summaries.understanding.sentences import is_numbered, without_number

__all__ = ["Draft", "drafts"]


class _Gatherer(RowGatherer):
    titles: frozenset[int] = frozenset()
    """Blocks that are bare titles over paragraphs of help."""
    points: Mapping[int, Sequence[Block]] = MappingProxyType({})
    """The sub-bullets under a list item that ends with a colon, by its block; they are part of its one help."""
    lead_level: int | None = None
    """How deep the list item stands that leads the points under it."""
    lead_deeper = False
    """True once a point deeper than that one was seen."""
    lead_depth: int | None = None
    """How deep the number of a lead stands ("F1.2 The keyworker shall:"): a line as deep ends its list."""
    over: tuple[Block, ...] = ()
    """The titles under which all the help is said to be reviewed."""
    served: tuple[tuple[Numbers, Numbers, str], ...] = ()
    """Which paragraphs serve which outcome, as a paragraph before them says."""

    def add(self, one: Placed) -> None:
        place = one.place
        section = section_of(one)
        of_line = goals_of_line(one.node.block.text) if isinstance(one.node, Text) and section is not None else ()
        if of_line:
            self._close(place, table_of(one))
            self.ref = of_line[0]
            return
        if one.heading or section is None:
            if one.heading:
                self._close(place, table_of(one))
                title = one.node.block.text.strip() if isinstance(one.node, Text) else ""
                if section is not None and TITLE_LEADS.search(title):
                    self.lead = title  # "Aadhi's class teacher will:" set as a title over what follows
            return
        if isinstance(one.node, Row):
            self._row(one, one.node, section)
        else:
            self._text(one, one.node, section)

    def _close(self, place: Place, table: int | None) -> None:
        # "How we will know" over a line of its own is about the help above it, which may go on below.
        beside = place.role in ("who", "who_how_often", "how_often", "how_long", "review")
        if not (beside and self.group and self.group[-1].place.sections == place.sections):
            self.group, self.pending, self.card, self.carded = [], {}, False, False
            self.rows_of_help = 0
        self.lead = None
        # A title inside the table that set an outcome ("Provision") goes on with that outcome.
        titles = table is not None and len(place.sections) > 1  # a row of titles, in a plan that sets E and F together
        goes_on = place.role is not None or titles or (table is not None and table == self.ref_table)
        self.ref = place.ref if place.ref else (self.ref if goes_on else None)

    def _text(self, one: Placed, node: Text, section: Section) -> None:
        place, role = one.place, one.place.role
        text = one.text
        labelled_now = one.text != node.block.text
        if self._of_last_help(node, text) or EMPTY.match(text) or tells_of_record(text):
            return
        if role in BESIDE or role in ("outcome", "need", "strengths"):
            self.card = False
        if node.block.kind == "footnote":
            self._note(text)
            return
        if role in BESIDE:
            labelled = one.text != node.block.text
            if place.section == "E" and labelled and not fits(role, text):
                return  # "By: July 2027. This year's steps: …" under an outcome
            if not self._is_help_under_title(one, role, text) and (not labelled or fits(role, text)):
                if self._reviews_all(role, text) or (
                    role == "review" and place.headings and self.over == place.headings
                ):
                    self.over = place.headings
                else:
                    self._attach(role, text)
                return
            text = node.block.text
        if role in ("outcome", "need", "strengths"):
            head = re.match(r"\W*(?:outcome\s*)?(E\d+)", text, re.IGNORECASE)
            self.ref = head.group(1).upper() if head else self.ref
            return
        if any(node.block in under for under in self.points.values()):
            return
        if node.block.id in self.titles or is_area(text):
            return
        if served := paragraph_goals(node.block.text):
            self.served += served
            return
        if "B" in place.sections and role is None and node.block.kind == "paragraph" and not _PROMISES.search(text):
            return  # in a plan that sets needs and help out together: how the young person is
        if NO_HELP.match(text):
            return
        if ABOUT_PAGE.match(text) and not re.search(r"\b(?:will|must|shall)\b", text):
            return  # "The letter in brackets is the outcome that the help is for": how to read what follows
        if under := self.points.get(node.block.id):
            text = " ".join([text, *(block.text for block in under)])
        run_on = NEXT_LEAD.match(text)
        if run_on:
            # A reader joined the next list's title to the last item of this one.
            self._text(replace(one, text=run_on.group(1)), node, section)
            self.lead = run_on.group(2)
            return
        if (text.rstrip().endswith(":") and len(text.split()) <= 30) or FOLLOWS_THESE.match(text):
            self.lead_depth = depth_of(node.block.text)
            self.lead = text if self.lead_depth is None else without_number(text)
            self.lead_level = node.block.level if node.block.kind == "list_item" else None
            self.lead_deeper = False
            return
        depth = depth_of(node.block.text) if self.lead_depth is not None else None
        if depth is not None and self.lead_depth is not None and depth <= self.lead_depth:
            self.lead = self.lead_depth = None
        if self.lead_level is not None and node.block.kind == "list_item":
            deeper = (node.block.level or 0) > self.lead_level
            if self.lead_deeper and not deeper:
                self.lead = self.lead_level = None  # the points under that point have ended: this one is its sister
            self.lead_deeper = deeper
        if node.block.kind != "list_item" and not node.block.number and not is_numbered(node.block.text):
            self.lead = None
        # Under a card's title ("What will happen:") each paragraph is help; what comes after is said of all of them.
        goes_on = self.card and role is None and not labelled_now
        self.card = (role == "provision" and labelled_now) or goes_on
        self.carded = self.card
        if not goes_on:
            self.group, self.rows_of_help = [], 0
        for whole, _ in items([_with_text(node.block, _without_title(node.block, text))]):
            unmarked, of = marked(without_amended(whole), section, place.sections)
            item, own_ref = without_ref(unmarked)
            headed = goals_at_head(node.block.text)
            counted, item = goal_in_words(item, self.refs)
            ref = (
                own_ref
                or counted
                or next(iter(headed), None)
                or goal_of_paragraph(node.block.text, self.served)
                or self.ref
                or one.place.ref
            )
            pieces = self._helps(item, of)
            if one.place.headings and is_record(one.place.headings[-1].text):
                pieces = one_help(pieces, item)
            for piece in pieces:
                place = replace(one.place, refs=headed) if headed else one.place
                self._keep(Draft(piece, of, place, node.block, dict(self.pending), ref, self.lead))
        self.pending = {} if self.group else self.pending

    def _of_last_help(self, node: Text, text: str) -> bool:
        """A line under a help that only names its outcome ("Outcome 3"), or a point under its point that only says who
        or how often ("HLTA or teaching assistant", "4 x 40 minutes a week")."""
        if not self.group:
            return False
        if ONLY_GOAL.match(text):
            for draft in self.group:
                draft.ref = outcome_ref_in(text) or draft.ref
            return True
        under = (node.block.level or 0) > (self.group[-1].block.level or 0)
        if node.block.kind != "list_item" or self.group[-1].block.kind != "list_item" or not under:
            return False
        said = amount(text, cell=True)
        role = "who" if names_only(text) else "how_often" if len(text.split()) <= 14 and said.said else None
        if role is None or re.search(r"\b(?:will|must|shall|should)\b", text):
            return False
        self._attach(role, text)
        return True

    def _note(self, text: str) -> None:
        """A footnote says more of the help that calls it: how often, who, or else a condition."""
        for draft in self.group[-1:]:
            role = note_role(text)
            draft.beside[role] = f"{draft.beside[role]} {text}" if role in draft.beside else text

    def _is_help_under_title(self, one: Placed, role: str, text: str) -> bool:
        """Whether a title such as "Equipment" or "Training" stands over help of its own, not beside other help."""
        if role in ("equipment", "training") and isinstance(one.node, Text) and one.node.block.kind == "list_item":
            return True
        return (
            role in ("equipment", "training", "grouping", "place")
            and isinstance(one.node, Text)
            and one.text == one.node.block.text
            and len(text.split()) >= 6
            and bool(re.search(r"\b(?:will|must|shall)\b", text))
        )


def drafts(
    placed: Sequence[Placed],
    names: Sequence[str],
    goals: Mapping[int, str] = MappingProxyType({}),
    pronoun: str | None = None,
    refs: Sequence[str] = (),
) -> list[Draft]:
    """Every help of sections F, G, H1 and H2, in order; notes and superseded parts are left out.

    `goals` gives the reference of each block that holds an outcome; these are no help though they stand among it.
    """
    gatherer = _Gatherer(names, goals, pronoun)
    gatherer.refs = tuple(refs)
    gatherer.titles = bare_titles(placed)
    gatherer.by_topic = topic_tables(placed)
    gatherer.points = sub_points([one.node.block for one in placed if isinstance(one.node, Text)])
    for one in placed:
        if isinstance(one.node, Text) and one.node.block.id in goals and not one.node.after_goal:
            # What follows an outcome is the help for it, in a plan that sets them out together.
            if len(one.place.sections) > 1 or one.place.role in ("outcome", "first_is_outcome"):
                gatherer.ref = goals[one.node.block.id]
        else:
            if isinstance(one.node, Row) and "provision" not in one.roles.values():
                held = [goals[b.id] for cell in one.node.own for b in cell.blocks if b.id in goals]
                if held:
                    gatherer.ref, gatherer.ref_table = held[0], one.node.table
            gatherer.add(one)
    of_chapter = chapter_goals(placed, goals)
    for draft in gatherer.drafts:
        draft.ref = draft.ref or of_chapter.get(draft.block.id)
    take_numbers(gatherer.drafts, frozenset(goals.values()))
    take_own_numbers(gatherer.drafts, placed, frozenset(goals.values()))
    return _without_loose_notes(gatherer.drafts)


_PROMISES = re.compile(r"\b(?:will|must|shall|should|is to|are to|to be|hours?|minutes?|weekly|daily|termly)\b")


def _without_title(block: Block, text: str) -> str:
    """ "Personal assistant. Jude will employ …": the bold words that only name what follows are no help."""
    lead = (block.bold_lead or "").strip()
    rest = text.removeprefix(lead).strip() if lead.endswith(".") and text.startswith(lead) else ""
    named = len(lead.split()) <= 7 and not re.search(r"\d|\b(?:will|must|shall|should)\b", lead)
    return rest if named and len(rest.split()) >= 6 and rest[:1].isupper() else text


def _with_text(block: Block, text: str) -> Block:
    return replace(block, text=text)


def _without_loose_notes(found: list[Draft]) -> list[Draft]:
    """Where a section sets out its help as a list, a paragraph that starts with a condition is a note on the list."""
    kept = []
    listed = Counter(d.section for d in found if not d.tabled and _is_item(d.block))
    for draft in found:
        note = re.match(r"(?:Where|If|When|Should|In the event|Any)\b", draft.text) and not amount(draft.text).has_rate
        if draft.tabled or _is_item(draft.block) or listed[draft.section] < 3 or not note:
            kept.append(draft)
    return kept


def _is_item(block: Block) -> bool:
    return block.kind == "list_item" or bool(block.number) or is_numbered(block.text)
