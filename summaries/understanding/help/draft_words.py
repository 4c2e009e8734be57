"""Which outcome a help names, and in which section it stands."""

from __future__ import annotations

import re

from summaries.model import Section
from summaries.understanding.goals.outcome_words import ref_text
from summaries.understanding.nodes import Cell, Row
from summaries.understanding.place import BESIDE_THE_PLAN, Placed, ref_of
from summaries.understanding.places.tables import section_in_title
from summaries.understanding.sentences import without_bullet

_HELP: tuple[Section, ...] = ("F", "G", "H1", "H2")


BESIDE = (
    "who",
    "who_how_often",
    "how_often",
    "how_many",
    "how_long",
    "per",
    "review",
    "how_often_review",
    "place",
    "training",
    "equipment",
    "grouping",
    "by_when",
)


_TRAILING_REF = re.compile(
    (
        r"\s*[\[(]\s*(?:links? to |linked to |supports? |for |towards )?(?P<word>outcomes?"
        r"|goals?)?\s*(?P<refs>[EO]?\d{1,2}(?:\.\d+)?(?:\s*(?:,|and|&"
        r"|/)\s*[EO]?\d{1,2}(?:\.\d+)?)*)\s*[\])]\s*\.?\s*$"
    ),
    re.IGNORECASE,
)


# "… a week. [New after AR 12.05.2026]", "(amended March 2026)": when the plan was changed, no words of the help.
_AMENDED = re.compile(
    r"\s*[\[(]\s*(?:newly |last )?(?:new|amended|added|updated|revised|inserted|changed|unchanged|moved|retained|AR)\b"
    r"[^\[\]()]{0,50}(?:\d{4}|\d/\d\d|\breview\b|\bAR\b)[^\[\]()]{0,20}[\])]\s*$",
    re.IGNORECASE,
)


def without_amended(text: str) -> str:
    """The help without the note at its end that says when it was last changed."""
    return _AMENDED.sub("", text) if len(_AMENDED.sub("", text).split()) >= 3 else text


def without_ref(text: str) -> tuple[str, str | None]:
    """ "… every day. [Outcome E2]": the item without its note, and the outcome that the note names."""
    trailing = _TRAILING_REF.search(text)
    if not trailing or not (trailing["word"] or trailing["refs"][0].isalpha() or "." in trailing["refs"]):
        return text, None
    first = re.split(r"\s*(?:,|and|&|/)\s*", trailing["refs"])[0]
    return text[: trailing.start()].strip(), ref_of(first)


def column_section(one: Placed, column: int) -> Section | None:
    """The section of help that the title of a column names ("Other provision (Section H2)")."""
    named = [section_in_title(b.text) for b in one.place.headings if b.cell and b.cell.column == column]
    return next((s for s in named if s in _HELP), None)  # type: ignore[return-value]


def section_of(one: Placed) -> Section | None:
    place = one.place
    if place.part in BESIDE_THE_PLAN and not (
        isinstance(one.node, Row) and "provision" in one.roles.values() and place.part == "monitoring"
    ):
        return None
    titled = {c: r for c, r in one.roles.items() if r == "provision"}
    inside = [s for s in place.sections if s in _HELP]
    if titled:
        for block in place.headings:
            named = section_in_title(block.text) if block.cell and block.cell.column in titled else None
            if named in _HELP:
                return named  # type: ignore[return-value]
    if inside:
        return inside[-1]
    says_more = {"who", "how_often", "who_how_often", "outcome", "how_often_review"} & set(one.roles.values())
    if titled and place.section in ("E", "B", "C", "D") and (says_more or place.section == "E"):
        return {"C": "G", "D": "H2"}.get(place.section, "F")  # type: ignore[return-value]
    if place.section == "E" and (
        place.role in BESIDE or (one.label and one.label[0] == "columns" and one.label[1] in ("provision", *BESIDE))
    ):
        return "F"
    return None


def outcome_ref(cell: Cell | None) -> str | None:
    if cell is None:
        return None
    if listed := refs_listed(cell.text):
        return listed[0]
    for block in cell.blocks:
        alone = ref_text(without_bullet(block.text))
        if alone:
            return alone
        head = re.match(
            r"\W*(?:outcome\s*)?((?:E|O)\d{1,2}(?:\.\d)?|(?<=outcome )\d{1,2})\b", block.text, re.IGNORECASE
        )
        if head:
            return ref_of(head.group(1))
    return None


_REF = r"(?:[EO]\.?)?\d{1,2}(?:\.\d{1,2})?"
_LISTED = re.compile(rf"\W*(?:outcomes?\s*)?(?P<refs>{_REF}(?:\s*(?:,|;|&|and|/|\+)\s*{_REF})+)\W*", re.IGNORECASE)


def refs_listed(text: str) -> tuple[str, ...]:
    """ "1, 2" or "Outcomes E3 and E4", where nothing else stands there: every reference, in order."""
    listed = _LISTED.fullmatch(text.strip())
    return tuple(ref_of(part) for part in re.findall(_REF, listed["refs"], re.IGNORECASE)) if listed else ()


_INSIDE = re.compile(
    rf"[\[(](?:(?:linked to |see |for )?outcomes?\s*(?P<named>{_REF}(?:\s*(?:,|&|and|/)\s*{_REF})*)"
    r"|(?P<lettered>[EO]\.?\d{1,2}(?:\s*(?:,|&|and|/)\s*[EO]?\.?\d{1,2})*))[\])]",
    re.IGNORECASE,
)


def refs_inside(text: str) -> tuple[str, ...]:
    """The outcomes that a help names in brackets in its own sentence ("To read more easily (E1), Ana will …")."""
    found = [hit["named"] or hit["lettered"] for hit in _INSIDE.finditer(text)]
    return tuple(ref_of(part) for each in found for part in re.findall(_REF, each, re.IGNORECASE))


def outcome_ref_in(text: str) -> str | None:
    """The outcome that a line names and nothing else ("Outcomes 3 and 4": the first)."""
    found = re.search(r"[A-Z]{0,4}\d{1,2}(?:\.\d{1,2})?", text)
    return ref_of(found.group()) if found else None


def first_ref(cell: Cell | None) -> str | None:
    if cell is None or re.fullmatch(r"\W*[FGH]\d?[.\d]*[a-z]?\W*", cell.text):
        return None  # "F1.1" is the help's own number
    found = re.search(r"\b([EO]\d{1,2}(?:\.\d)?)\b", cell.text) or re.search(
        r"(?:outcome\s*)?\b(\d{1,2})\b", cell.text, re.IGNORECASE
    )
    if not found:
        return None
    return found.group(1) if found.group(1)[0].isalpha() else f"E{found.group(1)}"
