"""Walks a plan's nodes once and says of each where it stands: section, part, topic, area, and in what column."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from summaries.model import Block, Section
from summaries.understanding.contents import contents_ids
from summaries.understanding.headings import (
    Match,
    lone_letter,
    match,
    section_heading,
    section_titles,
    words_of,
)
from summaries.understanding.nodes import Node, Row, Text
from summaries.understanding.outcome_words import ABLE, STEPS_TITLE
from summaries.understanding.place import (
    ROLE_HEADINGS,
    Place,
    Placed,
    by_goal,
    by_labels,
    by_letter,
    by_titles,
    ending_ref,
    in_role,
    is_styled,
    lettered_rows,
    plain_section,
    ref_of,
    text_of,
)
from summaries.understanding.section_labels import LabelReader, is_clause
from summaries.understanding.tables import Roles
from summaries.understanding.titles import by_words, from_contents
from summaries.understanding.topics import others_hopes, topic, topic_in

_OUTCOME_NUMBER = re.compile(
    r"^\W*(?:outcome|goal)\s*(?:no\.?\s*|number\s*)?([A-K]?\d{1,2}(?:\.\d+)?)?\s*[:.–—-]*\s*", re.IGNORECASE
)
# A scan may read "Section I" as "Section |" or "Section 1", or lose the letter.
_SCANNED_I = re.compile(
    r"^\W*section\s*[|1l!\]\[]?(?:\s*[-–—:.]?\s*(?:placement|school|setting).{0,40})?\W*$", re.IGNORECASE
)
# "Provision to achieve this outcome", "Support for outcome 2": titles over help, however they go on.
_HELP_TITLE = re.compile(
    r"^\W*(?:special educational |educational |health |social care )?(?:provision|support|help)\b"
    r"(?!.*\b(?:plan|budget|needs?|ceased|ended|removed|previous|former|withdrawn|superseded|stopped|no longer)\b)",
    re.IGNORECASE,
)
# "Representations, views, interests and aspirations": section A's own title, not one of its topics.
_WHOLE_A = re.compile(
    r"\bviews?,? .{0,40}\b(?:interests?|aspirations?|wishes|feelings)\b.{0,30}\b(?:and|aspirations?)\b"
    r"|\bviews?,? (?:and )?(?:interests?|aspirations)(?:,? and aspirations)?\W*$",
    re.IGNORECASE,
)
# "For reading and writing (outcomes 1, 2 and 3)": a title over help.
_FOR_GOALS = re.compile(
    r"^(?P<title>[^.;:]{3,80}?)\s*\((?:for )?(?:outcomes?|goals?"
    r"|objectives?)\s+(?P<number>[A-K]?\d{1,2})[^()]*\)\s*$",
    re.IGNORECASE,
)
# "To meet Objective 3 (change and outbursts)": a title over the help for it.
_TO_MEET = re.compile(
    r"^\W*(?:to (?:meet|achieve|reach|support)|towards|meeting|supporting|(?:provision|support"
    r"|help) (?:for|to meet|towards))"
    r" (?:outcome|objective|goal|aim)s?\s+(?:no\.?\s*)?(?P<number>[A-K]?\d{1,2}(?:\.\d)?)(?!.*[.!]$)",
    re.IGNORECASE,
)
_GOAL_CARD = re.compile(
    r"^\W*(?:outcome|goal|aim)\s+(?P<number>\d{1,2})\b(?!\s*[.:]\s*\w+ (?:will|to)\b)", re.IGNORECASE
)
_HELP_CARD = re.compile(r"\b(?:help|provision|support|action)\s+(?:no\.?\s*)?\d{1,2}(?:\.\d{1,2})\W*$", re.IGNORECASE)
_STEPS_FOLLOW = re.compile(
    r"^\W*(?:\d{1,2}\.\d{1,2}\s+)?(?:the )?(?:\w+ )?steps? (?:towards?|to(?:wards)? (?:these|this))\b", re.I
)
# "H1 (s.2 CSDPA 1970)", "H2": the two halves of social care, under one title.
_ONLY_H = re.compile(r"^\W*(H[12])\b\W*(?:\([^()]{2,90}\))?\W*$", re.IGNORECASE)
# "In law this is Section F: special educational provision.", in small print under a question.
_IN_LAW = re.compile(
    r"^\W*(?:in (?:the )?law,? |legally,? |officially,? )?(?:this|it)(?: part| page)? is (?:called "
    r"|what the law calls )?(?:the )?"
    r"(?P<rest>section [A-K]\b.*)$",
    re.IGNORECASE,
)
_NUMBERED_GOAL = re.compile(r"^\W*(?:outcome|goal|objective)\s+[A-K]?\d", re.IGNORECASE)
_QUOTED = re.compile(r"[“\"‘]")
_STICKY_PARTS = frozenset({"superseded"})


def place_all(found: Sequence[Node], names: Sequence[str]) -> tuple[Placed, ...]:
    """Every node once, in order, each with its place; headings are marked and none is lost."""
    walker = _Walker(found, tuple(names))
    all_so = lettered_rows(found)
    return tuple(
        walker.step(part)
        for node in found
        for piece in by_letter(node, walker.names, all_so=all_so)
        for titled in by_titles(piece, walker.names)
        for half in by_goal(titled)
        for part in by_labels(half)
    )


def _titles(found: Sequence[Node]) -> list[str]:
    """What could be a title: styled texts, and bold first cells of rows."""
    texts = [n.block.text for n in found if isinstance(n, Text) and is_styled(n)]
    cells = [n.own[0] for n in found if isinstance(n, Row) and n.own]
    return [*texts, *(c.text for c in cells if all(b.bold for b in c.blocks))]


class _Walker(LabelReader):
    def __init__(self, found: Sequence[Node], names: tuple[str, ...]) -> None:
        self.names = names
        self.titles, listed = from_contents(found, names)
        self.contents = contents_ids(found, names) | listed
        self.place = Place()
        self.roles: Roles = {}
        self.table: int | None = None
        self.width = 0
        self.seen: set[Section] = set()
        self.letters = {
            s
            for n in found
            if isinstance(n, Text) and n.first_id not in self.contents
            for h in [section_heading(n.block.text, names)]
            if h
            for s in h.sections
        }
        self.joint: tuple[Section, ...] = ()
        """Sections that the plan sets out together ("E and F"), while one of them alone is open."""
        lone = [h[0] for text in _titles(found) for h in [lone_letter(text)] if h]
        self.lone_titles = len(set(lone)) >= 6
        self.before_list = {
            a.first_id
            for a, b in pairwise(found)
            if isinstance(a, Text)
            and isinstance(b, Text)
            and a.block.kind == "paragraph"
            and b.block.kind == "list_item"
        }
        self.prompts = {
            a.first_id
            for a, b in pairwise(found)
            if isinstance(a, Text)
            and isinstance(b, Text)
            and _QUOTED.match(b.block.text)
            and not _QUOTED.search(a.block.text)
            and re.search(r"[.:?]$", a.block.text.strip())
        }
        # "Outcome" over no outcome: the title of a column of references that a page left standing alone.
        self.column_titles = {
            a.first_id
            for a, b in pairwise(found)
            if isinstance(a, Text)
            and re.fullmatch(r"\W*(?:outcomes?|outcome (?:no|number|ref)\.?|for outcome)\W*", a.block.text, re.IGNORECASE)
            and not (isinstance(b, Text) and ABLE.search(b.block.text))
            and not isinstance(b, Row)
        }
        self.asked = False
        self.by_clause = False
        """True after a numbered paragraph that named its own topic ("1.8 What matters to me. …")."""
        self.labelled = self._topics_by_label(found)
        self.rows_of: dict[int, list[Row]] = {}
        for node in found:
            if isinstance(node, Row):
                self.rows_of.setdefault(node.table, []).append(node)

    def step(self, node: Node) -> Placed:
        if node.first_id in self.contents:
            return Placed(node, replace(self.place, part="contents"), text=text_of(node))
        if (
            isinstance(node, Text)
            and (node.goal or node.after_goal)
            and self.place.section in ("E", "F", "G", "H1", "H2")
        ):
            section: Section = "F" if self.place.section == "E" else self.place.section
            place = replace(self.place, sections=("E",) if node.goal else (section,))
            return Placed(node, replace(place, role="outcome" if node.goal else None), text=node.block.text)
        return self._row(node) if isinstance(node, Row) else self._text(node)

    # Texts

    def _text(self, node: Text) -> Placed:
        block = node.block
        if (block.style or "").startswith("toc"):
            return Placed(node, replace(self.place, part="contents"), text=block.text)
        self._answered(node)
        bare = re.sub(r"\([^)]*\)", " ", block.text)
        if "E" in self.place.sections and len(bare.split()) <= 9 and STEPS_TITLE.match(bare):
            self.place = replace(self.place, part="short_term", role=None, headings=(*self.place.headings[:1], block))
            return Placed(node, self.place, heading=True)
        if self._opens_record(block):
            return Placed(node, self.place, heading=True)
        if node.first_id in self.column_titles and self.place.section in ("F", "G", "H1", "H2") and "E" in self.seen:
            return Placed(node, self.place, heading=True)
        if self._open_section(block.text, (block,), styled=is_styled(node)):
            return Placed(node, self.place, heading=True)
        if (
            not self._runs_on(block)
            and self._could_be_heading(node)
            and self._open_part(block, styled=is_styled(node) or self._leads_a_list(node))
        ):
            return Placed(node, self.place, heading=True)
        labelled = self._label(block)
        if labelled:
            kind, found, rest = labelled
            place = self._at(kind, found.key)
            if kind in ("topics", "parts") and self.place.section in ("A", "cover"):
                self.place = place
                self.by_clause = is_clause(block.text)
            if kind == "columns":
                return Placed(node, replace(place, role=found.key), text=rest)
            return Placed(node, place, text=rest)
        if self.place.part == "short_term" and "E" in self.place.sections and _NUMBERED_GOAL.match(block.text):
            self.place = replace(self.place, part=None)
        listed = node.first_id in self.before_list and "E" in self.place.sections
        if listed and _STEPS_FOLLOW.match(block.text):
            self.place = replace(self.place, part="short_term", role=None)
            return Placed(node, self.place, text=block.text)
        if self._asks(node):
            return Placed(node, replace(self.place, topic=None, part="how_given"), text=block.text)
        if self.place.section == "A" and self.by_clause and is_clause(block.text):
            self.by_clause = False
            self.place = replace(self.place, topic=None)  # "1.9 Shan was born …" after "1.8 What matters to me. …"
        here = self.place
        if here.role == "first_is_outcome":
            self.place = replace(here, role=None)
        return Placed(node, here, text=block.text)

    def _opens_record(self, block: Block) -> bool:
        """Whether a line is the title of a card ("Goal 2  Learning and thinking", "Reading  Help 3.1")."""
        text = block.text
        if len(text.split()) > 10 or re.search(r"[.;,!]$", text):
            return False
        goal = _GOAL_CARD.match(text) if "E" in (self.joint or self.place.sections) else None
        if goal and not ABLE.search(text) and (block.bold_lead or block.bold or block.cell):
            sections = self.joint if "E" in self.joint else self.place.sections
            self.place = replace(
                self.place,
                sections=sections if "E" in sections else ("E",),
                ref=ref_of(goal["number"]),
                role="first_is_outcome",
                part=None,
                headings=(*self.place.headings[:1], block),
            )
            return True
        if self.place.section in ("F", "G", "H1", "H2") and _HELP_CARD.search(text):
            self.place = replace(self.place, role="provision", part=None, headings=(*self.place.headings[:1], block))
            return True
        return False

    def _asks(self, node: Text) -> bool:
        """Whether a sentence of section A only tells what was asked ("We asked what helps.") before quoted answers; the
        answers then are about that."""
        if self.place.section != "A" or self.place.part in ("others_views", "history"):
            return False
        if node.first_id not in self.prompts or len(node.block.text.split()) > 30:
            return False
        self.place = replace(self.place, topic=topic_in(node.block.text), part=None)
        self.asked = True
        return True

    def _answered(self, node: Text) -> None:
        """The answers to a question end where a line stands that is none."""
        if self.asked and not _QUOTED.match(node.block.text):
            self.asked = False
            if self.place.section == "A":
                self.place = replace(self.place, topic=None)

    def _open_section(self, text: str, blocks: tuple[Block, ...], *, styled: bool) -> bool:
        if styled and {"H1", "H2"} & self.seen and "I" not in self.seen and _SCANNED_I.match(text):
            self._enter(("I",), "", blocks)
            return True
        lawful = _IN_LAW.match(text)
        if lawful and len(text.split()) <= 45:
            letters = re.findall(r"\bsection ([A-K])([12])?", lawful["rest"], re.IGNORECASE)
            self._enter(tuple(dict.fromkeys(plain_section(f"{a.upper()}{b}", text) for a, b in letters)), "", blocks)
            return True
        part = _ONLY_H.match(text) if styled and {"D", "H1", "H2"} & set(self.place.sections) else None
        if part:
            self._enter((part.group(1).upper(),), "", blocks)  # type: ignore[arg-type]
            return True
        found = section_heading(text, self.names)
        if found and found.rest == text and not styled:
            found = None  # letters in brackets make no title of a line of contents
        if found and (styled or len(text.split()) <= 22):
            if (
                "superseded" in (self.place.part or "")
                and set(found.sections) <= self.seen
                and self.place.section == "other"
            ):
                return False
            self._enter(found.sections, found.rest, blocks)
            return True
        if styled and not found and self.lone_titles:
            alone = lone_letter(text)
            if alone and alone[0] not in self.seen and (self.place.section != "cover" or alone[0] in ("A", "B")):
                self._enter((alone[0],), alone[1], blocks)
                return True
        if not styled or found:
            return False
        by_contents = self.titles.get(words_of(text, self.names))
        if by_contents:
            self._enter((by_contents,), "", blocks)
            return True
        keys, share = section_titles(text, self.names)
        if not keys or share < 0.75:
            named = None if blocks[0].cell else by_words(text, self.place.section, self.seen | self.letters)
            if named is None or self._is_part(text) or (self.place.section == "cover" and named not in "AB"):
                return False
            self._enter((named,), "", blocks)
            return True
        sections = tuple(dict.fromkeys(plain_section(key, text) for key in keys if key != "cover")) or ("cover",)
        section: Section = sections[-1]
        if section in self.letters and section != self.place.section:
            # A plan with lettered headings uses bare titles for parts ("Health" under E), unless they are whole.
            titled = match("sections", text, self.names)
            whole = titled is not None and titled.share == 1 and titled.words >= 2
            if not whole or not {"E", "F", "G", "B"} & {section}:
                return False
        if section == "cover":
            if not self.seen:
                self.place = replace(self.place, part=None, headings=blocks)
            return not self.seen
        if sections == self.place.sections and section != "A":
            return False
        if self.place.role == "first_is_outcome" and set(sections) <= set(self.place.sections):
            self.joint = self.place.sections
        if section == "A" and self.seen:
            return False
        self._enter(sections, "", blocks)
        return True

    def _is_part(self, text: str) -> bool:
        """Whether a title names a part, topic or column well enough that it need not be a section's."""
        kinds = ("topics", "parts") if self.place.section == "A" else ("areas", "columns", "parts")
        found = [m for kind in kinds for m in [match(kind, text, self.names)] if m]
        return any(m.share >= 0.75 for m in found)

    def _enter(self, sections: tuple[Section, ...], rest: str, blocks: tuple[Block, ...]) -> None:
        numbered = _OUTCOME_NUMBER.match(rest)
        title = rest[numbered.end() :] if numbered else rest
        area = match("areas", title, self.names)
        part = match("parts", title, self.names)
        old = bool(part and part.key == "superseded" and part.share >= 0.5)
        self.place = Place(
            ("other",) if old else sections,
            part="superseded" if old else None,
            area=area.key if area and area.share >= 0.6 and len(sections) > 1 else None,
            ref=ref_of(numbered.group(1)) if numbered and numbered.group(1) else self._ref_kept(sections),
            headings=blocks,
        )
        self.seen |= set(sections)
        if len(sections) > 1 or not set(sections) < set(self.joint):
            self.joint = sections if len(sections) > 1 else ()
        # A title row inside a table of help keeps the columns that the table's first titles named.
        table = blocks[0].cell.table if blocks[0].cell else None
        if table is None or table != self.table or not {"E", "F", "G", "H1", "H2"} & set(sections):
            self.roles = {}
            self.table = None

    def _ref_kept(self, sections: tuple[Section, ...]) -> str | None:
        """The outcome under which a plan that sets outcomes and help out together is now."""
        return self.place.ref if set(sections) < set(self.joint) else None

    def _open_part(self, block: Block, *, styled: bool) -> bool:
        """Opens a topic, part, area or role named by a short line of its own; False where the line is content."""
        text = block.text
        for_goals = _FOR_GOALS.match(text) if self.place.section in ("F", "G", "H1", "H2") else None
        own = match("columns", for_goals["title"], self.names) if for_goals else None
        if own and own.key == "outcome" and own.share >= 0.6:
            for_goals = None  # "Health outcome (Outcome 6)" stands over the outcome itself
        if for_goals and block.kind != "list_item" and len(text.split()) <= 16:
            area = match("areas", for_goals["title"], self.names)
            self.place = replace(
                self.place,
                ref=ref_of(for_goals["number"]),
                role=None,
                part=None,
                area=area.key if area and area.share >= 0.5 else None,
                headings=(*self.place.headings[:1], block),
            )
            return True
        to_meet = _TO_MEET.match(text) if self.place.section in ("F", "G", "H1", "H2") else None
        if to_meet:
            ref = ref_of(to_meet["number"])
            self.place = replace(self.place, ref=ref, role=None, part=None, headings=(*self.place.headings[:1], block))
            return True
        best = self._named(text, loose=styled and not text.endswith("."))
        enough = 0.5 if styled else 0.75
        if best is None or best[1].share < enough:
            if styled and self.place.section == "cover" and self.place.part in ("contents", "guide"):
                self.place = replace(self.place, part=None)
            if not styled or self.place.section in ("cover", "I", "J") or re.search(r"[.!]$", text):
                return False
            if block.kind != "heading" and not block.bold:
                return False
            sticky = self.place.part if self.place.part in _STICKY_PARTS else None
            numbered = _OUTCOME_NUMBER.match(text)
            ref = (
                ref_of(numbered.group(1))
                if numbered and numbered.group(1) and numbered.group().lower().strip().startswith(("outcome", "goal"))
                else None
            )
            if ref and len(text.split()) > 8:
                return False
            back = self.joint if ref and "E" in self.joint and text.lower().lstrip().startswith("outcome") else ()
            self.place = replace(
                self.place,
                sections=back or self.place.sections,
                part=sticky,
                topic=None,
                area=None if not ref else self.place.area,
                ref=ref,
                # "Goal 1" alone over a line of text: that line is the goal.
                role="first_is_outcome" if ref and "E" in (back or self.place.sections) else None,
                headings=(*self.place.headings[:1], block),
            )
            return True
        kind, found = best
        value = kind == "areas" or (kind == "columns" and found.key == self.place.role and not text.isupper())
        beside = self.place.role in ("who", "place", "how_often", "how_long", "review")
        if value and beside and not block.bold and block.kind != "heading":
            return False  # "WHO GIVES IT" over "Speech and language therapist": its value, no area of need
        place = replace(self._at(kind, found.key), headings=(*self.place.headings[:1], block))
        if kind in ("areas", "columns"):
            place = replace(place, ref=ending_ref(text) or (place.ref if kind == "columns" else None))
        if kind == "topics" and place.section == "cover" and "A" in self.letters:
            return False  # a picture of the plan's pages: section A has a title of its own
        if kind == "topics" and place.section == "cover":
            # A plan may open with the young person's words and no title over them.
            place = replace(place, sections=("A",))
            self.seen.add("A")
        self.place = place
        return True

    def _named(self, text: str, *, loose: bool = False) -> tuple[str, Match] | None:
        section = self.place.section
        numbered = _OUTCOME_NUMBER.match(text)
        title = text[numbered.end() :] if numbered and numbered.group(1) else text
        kinds: tuple[str, ...]
        if section in ("A", "cover", "other"):
            kinds = ("topics", "parts")
        elif section in ("E", "F", "G", "H1", "H2", "B", "C", "D"):
            kinds = ("areas", "columns", "parts")
        else:
            kinds = ("parts",)
        if section in ("A", "cover", "other") and others_hopes(text):
            return "parts", Match("others_views", 2, 1.0)
        found: list[tuple[str, Match]] = []
        if section in ("A", "cover", "other") and _WHOLE_A.search(title):
            return None
        for kind in kinds:
            by_words = loose and kind == "topics" and section == "A"
            one = topic(title, self.names) if by_words else match(kind, title, self.names)
            mixed = (
                one is not None
                and one.key in ("who_how_often", "how_often_review")
                and not title.rstrip().endswith(":")
            )
            if one and not (kind == "columns" and (one.key not in ROLE_HEADINGS or (loose and mixed))):
                found.append((kind, one))
        if loose and "columns" in kinds and _HELP_TITLE.match(title) and not any(m.share >= 0.75 for _, m in found):
            found.append(("columns", Match("provision", 1, 0.75)))
        if section == "cover" and not self.seen:
            found = [f for f in found if f[0] == "parts" or (f[1].share >= 0.75 and f[1].words >= 2)]
        return max(found, key=lambda f: (f[1].share, f[1].words), default=None)

    def _at(self, kind: str, key: str) -> Place:
        place = replace(self.place, part=None, role=None)
        sticky = self.place.part in _STICKY_PARTS
        if kind == "topics":
            return replace(place, topic=key, part=None)
        if kind == "areas":
            return replace(place, area=key, part=self.place.part if sticky else None)
        if kind == "columns":
            found = in_role(place, key)
            return replace(found, part=self.place.part) if sticky else found
        if key == "superseded":
            return replace(place, sections=("other",), part=key, topic=None, area=None)
        if key in ("monitoring", "glossary", "guide", "contents") and self.place.section not in ("A",):
            keep = key == "monitoring" and self.place.section in ("E", "F", "G", "H1", "H2")
            return replace(
                place,
                sections=self.place.sections if keep or self.place.section == "cover" else ("other",),
                part=key,
                topic=None,
            )
        return replace(place, part=key, topic=None)
