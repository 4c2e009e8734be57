"""The titles that open a section: by letter, by words, or by the plan's own list of contents."""

from __future__ import annotations

import re
from dataclasses import replace

from summaries.model import Block, Section
from summaries.understanding.place import Place, plain_section, ref_of
from summaries.understanding.places.headings import (
    letter_run,
    lone_letter,
    match,
    section_heading,
    section_titles,
    words_of,
)
from summaries.understanding.places.section_parts import OUTCOME_NUMBER, PartOpener
from summaries.understanding.places.titles import Titles, by_words

# A scan may read "Section I" as "Section |" or "Section 1", or lose the letter.
_SCANNED_I = re.compile(
    r"^\W*section\s*[|1l!\]\[]?(?:\s*[-–—:.]?\s*(?:placement|school|setting).{0,40})?\W*$", re.IGNORECASE
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


_LETTER_ASIDE = re.compile(r"^(?!\W*sections?\b).{3,60}\([A-K]\)\s*$", re.IGNORECASE)


class SectionOpener(PartOpener):
    """What a section's title changes of the walk; `section_records` adds cards and questions."""

    titles: Titles
    spelt: bool = False
    """Whether the plan opens its sections with the word "Section" and a letter."""

    def _open_section(self, text: str, blocks: tuple[Block, ...], *, styled: bool) -> bool:
        if (
            (styled or len(text.split()) <= 5)
            and {"H1", "H2"} & self.seen
            and "I" not in self.seen
            and _SCANNED_I.match(text)
        ):
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
        if found and self.spelt and _LETTER_ASIDE.search(text):
            found = None  # "Good health (H)" in a plan of "Section E": a group of outcomes with codes of its own
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
            run = letter_run(text)
            if run and not set(run[0]) <= self.seen and self.place.section != "cover":
                self._enter(run[0], run[1], blocks)
                return True
        if not styled or found:
            return False
        by_contents = self.titles.get(words_of(text, self.names))
        if by_contents:
            self._enter(by_contents, "", blocks)
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
        if section == "B" and self.place.section == "A" and text.rstrip().endswith("?"):
            return False  # "What do you find difficult?", asked between other questions of section A
        self._enter(sections, "", blocks)
        return True

    def _is_part(self, text: str) -> bool:
        """Whether a title names a part, topic or column well enough that it need not be a section's."""
        kinds = ("topics", "parts") if self.place.section == "A" else ("areas", "columns", "parts")
        found = [m for kind in kinds for m in [match(kind, text, self.names)] if m]
        return any(m.share >= 0.75 for m in found)

    def _enter(self, sections: tuple[Section, ...], rest: str, blocks: tuple[Block, ...]) -> None:
        numbered = OUTCOME_NUMBER.match(rest)
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
