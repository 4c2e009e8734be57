"""The titles inside a section: the topic, part, area or column's role that a short line opens."""

from __future__ import annotations

import re
from dataclasses import replace

from summaries.model import Block, Section
from summaries.understanding.goals.outcome_words import ABLE
from summaries.understanding.help.one_help import is_record
from summaries.understanding.place import ROLE_HEADINGS, Place, ending_ref, in_role, ref_of
from summaries.understanding.places.goal_titles import goals_in_title
from summaries.understanding.places.headings import Match, match
from summaries.understanding.places.section_labels import LabelReader
from summaries.understanding.voice.topics import others_hopes, topic

OUTCOME_NUMBER = re.compile(
    r"^\W*(?:outcome|goal)\s*(?:no\.?\s*|number\s*)?([A-K]?\d{1,2}(?:\.\d+)?)?\s*[:.–—-]*\s*", re.IGNORECASE
)
# "O2 Understanding" set as a title over the goal itself.
_CODED_GOAL = re.compile(r"^\W*([OE]\d{1,2})\b[\s:.–-]+[A-Z]\S*(?: [^\s.;]+){0,7}$")
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
# "Notes of co-production meeting, Teams, 9 June (pasted from email)": what adults said of the plan, nobody's views.
_NOTES_OF_MEETING = re.compile(
    r"\W*(?:[A-K]\d{1,2}[.)]?\s+)?(?:extracts? from (?:the )?)?(?:notes?|minutes|record)\s+(?:of"
    r"|from)\s+(?:the\s+)?[^.]{0,40}"
    r"\b(?:meeting|reviews?|conference|panel)\b",
    re.IGNORECASE,
)
_STICKY_PARTS = frozenset({"superseded"})


def depth(block: Block) -> int:
    """The rank of a title: headings by their level, bold lines below them, titles inside tables last."""
    return (block.level or 1) if block.kind == "heading" else 7 if block.cell is None else 8


class PartOpener(LabelReader):
    """What a title inside a section changes of the walk; `section_openings` adds the titles of sections."""

    letters: set[Section]
    ref_level: int = 99
    """The rank of the title that named the outcome which the help here is for."""

    def _open_part(self, block: Block, *, styled: bool) -> bool:
        """Opens a topic, part, area or role named by a short line of its own; False where the line is content."""
        text = block.text
        named = goals_in_title(text) if self.place.section in ("F", "G", "H1", "H2") else ()
        own = match("columns", re.sub(r"\([^()]*\)\W*$", "", text), self.names) if named else None
        if own and own.key == "outcome" and own.share >= 0.6 and "(" in text and not text.lower().startswith("for "):
            named = ()  # "Health outcome (Outcome 6)" stands over the outcome itself
        if named and "E" in self.joint and re.match(r"\W*(?:outcome|goal|objective)\b", text, re.IGNORECASE):
            named = ()  # the next card of a plan that sets outcomes and help out together
        if named and (block.kind != "list_item" or block.bold):
            area = match("areas", re.sub(r"\([^()]*\)\W*$", "", text), self.names)
            self.ref_level = depth(block)
            self.place = replace(
                self.place,
                ref=named[0],
                refs=named,
                role="provision" if is_record(text) else None,
                part=None,
                area=area.key if area and area.share >= 0.5 else None,
                headings=(*self.place.headings[:1], block),
            )
            return True
        coded = _CODED_GOAL.match(text) if styled and self.place.sections == ("E",) else None
        if coded and not ABLE.search(text):
            self.place = replace(
                self.place,
                ref=coded.group(1),
                role="first_is_outcome",
                part=None,
                area=None,
                headings=(*self.place.headings[:1], block),
            )
            return True
        if styled and self.place.section in ("A", "B") and _NOTES_OF_MEETING.match(text):
            self.place = replace(self.place, part="history", topic=None, headings=(*self.place.headings[:1], block))
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
            numbered = OUTCOME_NUMBER.match(text)
            own_ref = (
                ref_of(numbered.group(1))
                if numbered and numbered.group(1) and numbered.group().lower().strip().startswith(("outcome", "goal"))
                else None
            )
            if own_ref and len(text.split()) > 8:
                return False
            if own_ref:
                self.ref_level = depth(block)
            back = self.joint if own_ref and "E" in self.joint and text.lower().lstrip().startswith("outcome") else ()
            self.place = replace(
                self.place,
                sections=back or self.place.sections,
                part=sticky,
                topic=None,
                area=None if not own_ref else self.place.area,
                ref=own_ref or self._kept_ref(block),
                # "Goal 1" alone over a line of text: that line is the goal.
                role="first_is_outcome" if own_ref and "E" in (back or self.place.sections) else None,
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
            kept = place.ref if kind == "columns" else self._kept_ref(block)
            place = replace(place, ref=ending_ref(text) or kept, refs=() if ending_ref(text) else place.refs)
        if kind == "topics" and place.section == "cover" and "A" in self.letters:
            return False  # a picture of the plan's pages: section A has a title of its own
        if kind == "topics" and place.section == "cover":
            # A plan may open with the young person's words and no title over them.
            place = replace(place, sections=("A",))
            self.seen.add("A")
        self.place = place
        return True

    def _kept_ref(self, block: Block) -> str | None:
        """The outcome of the title above, under a title of a lower rank ("From the therapist's report")."""
        return self.place.ref if depth(block) > self.ref_level else None

    def _named(self, text: str, *, loose: bool = False) -> tuple[str, Match] | None:
        section = self.place.section
        numbered = OUTCOME_NUMBER.match(text)
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
        best = max(found, key=lambda f: (f[1].share, f[1].words), default=None)
        return self._area_too(title) or best if best and best[1].key == "monitoring" else best

    def _area_too(self, title: str) -> tuple[str, Match] | None:
        """ "Moving on" among other areas of need, or "F6 Moving on": an area too, and no word on the review."""
        section = self.place.section
        numbered = section in ("E", "F") and re.match(rf"\W*{section}\W?\d{{1,2}}\b", title)
        found = match("areas_too", re.sub(r"^\W*[A-H]\d?\W?\d{1,2}\b\W*", "", title), self.names)
        fits = found is not None and found.share >= 0.75 and (numbered or self.place.area)
        return ("areas", found) if found and fits else None

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
