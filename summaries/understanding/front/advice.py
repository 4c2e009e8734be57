"""Section K and the list of words: who gave advice for the plan, and what the plan itself says that its words mean.

Kept are names with posts, never dates, notes or what was advised: a note beside a name may be for adults.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from summaries.model import Defined, Source
from summaries.understanding.nodes import Row, Text
from summaries.understanding.place import Placed
from summaries.understanding.sentences import without_bullet

_LONGEST = 16
"""Words of a piece that names somebody; a longer one tells something."""
_NOTE = 8
_DATE = re.compile(
    r"[\s,:;–—-]*(?:(?:on|dated)\s+)?(?:\d{1,2}(?:st|nd|rd|th)?(?: (?:and|to|–|-) \d{1,2})?\s+)?"
    r"(?:\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? +\d{4}|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4})\b.*$"
)
_REF = re.compile(r"^\W*(?:[A-Z]{0,2}\d{1,2}(?:\.\d{1,2})*|Appendix \w+|App\.? ?\w*|Annex \w+)[).:\s–-]*", re.I)
_NAME = re.compile(
    r"\b(?:(?:Dr|Mrs|Mr|Miss|Ms|Mx|Sister|Prof(?:essor)?)\.? (?:[A-Z][\w’'.-]* ?)+|[A-Z]\. [A-Z][\w’'-]+"
    r"|[A-Z][\w’'-]+ (?:[A-Z]\.? )?[A-Z][\w’'-]+)"
)
_NO_SURNAME = re.compile(
    r"\b(?:School|College|Academy|Council|Team|Service|Services|Hospital|Trust|Board|Centre|Clinic|Health|Care|Views?"
    r"|Report|Advice|Head|Educational|Psychologist|Therapist|Therapy|Paediatrician|Teacher|Worker|West|East"
    r"|North|South)\b"
)
_OVER = re.compile(
    r"^\W*(?:signed|authorised|words?\b|glossary|abbreviations|attach\w*|appendix \d+\b.{0,3}[A-Z]{4}|note\b|if you"
    r"|what if"
    r"|what do|how to|week at|timetable|right of appeal|appeal|disagree|costed|mediation|thank)",
    re.I,
)
_NO_PERSON = re.compile(r"^\W*(?:advice|from|name|role|date|who|when|author|contributor|note|ref)s?\W*$", re.I)
_GLOSSARY = re.compile(
    r"\b(?:words? (?:that )?(?:we|you|are) \w*\s?use[ds]?|words? (?:we|used)\b|(?:these|the|hard) words mean|glossary"
    r"|abbreviations|what (?:the|some) words mean|short forms)\b",
    re.I,
)
_MEANS = re.compile(r"^(?P<term>[A-Z][\w &/’'()-]{0,40}?)\s*(?::|=| [–—-])\s+(?P<means>\S.{3,200})$")


def advice(placed: Sequence[Placed], allowed: Callable[[str], bool]) -> tuple[Source, ...]:
    """Who gave advice: "Mrs Beryl Ogunleye, Teacher of the Deaf". What is not `allowed` is left out."""
    found: dict[str, Source] = {}
    for one in placed:
        if one.place.section != "K" or one.place.part in ("contents", "superseded"):
            continue
        pieces = [block.text for cell in one.node.own for block in cell.blocks] if isinstance(one.node, Row) else []
        whole = one.text if isinstance(one.node, Text) else " ".join(pieces)
        if any(
            _OVER.match(text) for text in (whole, *(each.text for each in one.place.headings[-1:] if each.cell is None))
        ):
            break
        page = one.node.block.page if isinstance(one.node, Text) else one.node.own[0].blocks[0].page
        for said in _rows_of(pieces) if pieces else _sentences_of(without_bullet(one.text)):
            if allowed(said):
                found.setdefault(said, Source("K", page, said))
    return tuple(found.values())


def _rows_of(cells: Sequence[str]) -> Iterator[str]:
    parts = [_plain(cell) for cell in cells]
    kept = [part for part in parts if part and not _NO_PERSON.match(part) and len(part.split()) <= _NOTE * 2]
    at = next((n for n, part in enumerate(kept) if _names(part)), None)
    if at is None:
        return
    # The post stands before or right after the name; what stands further on is a note.
    near = kept[max(0, at - 1) : at + (1 if "," in kept[at] else 2)]
    said = ", ".join(part for part in near if len(part.split()) <= _NOTE or _names(part))
    if len(said.split()) <= _LONGEST:
        yield said


def _sentences_of(text: str) -> Iterator[str]:
    for part in re.split(r";|\(K\d+\)|(?<=\d{4})\.\s|(?<=\d{4}),\s(?=[A-Z])", text):
        said = _plain(part)
        if said and _names(said) and len(said.split()) <= _LONGEST:
            yield said


def _names(text: str) -> bool:
    """Whether somebody is named, not only a service."""
    return any(not _NO_SURNAME.search(match[0]) for match in _NAME.finditer(text))


def _plain(text: str) -> str:
    return re.sub(r"(?:, ?\d{1,2}|,? report of)$", "", _REF.sub("", _DATE.sub("", text.strip())).strip(" ,;.:"))


def glossary(placed: Sequence[Placed], allowed: Callable[[str], bool]) -> tuple[Defined, ...]:
    """The words that the plan explains in a list of its own."""
    found: dict[str, Defined] = {}
    inside = False
    for one in placed:
        cells = [" ".join(b.text for b in cell.blocks) for cell in one.node.own] if isinstance(one.node, Row) else []
        text = one.text if isinstance(one.node, Text) else ""
        title = _GLOSSARY.search(text) if len(text.split()) <= _NOTE or ":" in text[:40] else None
        over_it = one.place.headings[-1].text if one.place.headings else ""
        inside = inside or bool(_GLOSSARY.search(over_it))
        if title:
            inside = True
            text = text[title.end() :].lstrip(" :.–—-")
        if not inside or one.place.section in ("E", "F"):
            continue
        lines = [f"{cells[0]}: {cells[1]}"] if len(cells) == 2 else re.split(r"(?<=[.;])\s+(?=[A-Z])", text)
        means = [match for line in lines if (match := _MEANS.match(line.strip()))]
        if not means and text and not title and len(text.split()) > 3:
            inside = False
        for match in means:
            said = match["means"].rstrip(" .;")
            if allowed(f"{match['term']} {said}") and match["term"].lower() != "word":
                found.setdefault(match["term"].lower(), Defined(match["term"].strip(), said))
    return tuple(found.values())
