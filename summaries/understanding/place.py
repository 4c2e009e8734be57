"""Where a node stands: section, part, topic, area, role; and the small facts of titles."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from summaries.model import Block, Section
from summaries.understanding.nodes import Cell, Node, Text
from summaries.understanding.places.headings import match, section_heading, words_of
from summaries.understanding.places.tables import Roles, header_roles
from summaries.understanding.sentences import sentences

# Parts of a plan that hold no outcome and no help of it: steps, wishes, guides, what is over, how it is checked.
BESIDE_THE_PLAN = frozenset(
    "short_term aspiration superseded contents guide glossary monitoring assessment others_views history".split()
)


@dataclass(frozen=True)
class Place:
    """Where a node stands. `part`, `topic` and `area` are keys of headings.yml; `headings` what stood over it."""

    sections: tuple[Section, ...] = ("cover",)
    part: str | None = None
    topic: str | None = None
    area: str | None = None
    ref: str | None = None
    refs: tuple[str, ...] = ()
    """All outcomes that the title above names, where it names several; `ref` is the first."""
    role: str | None = None
    headings: tuple[Block, ...] = ()

    @property
    def section(self) -> Section:
        return self.sections[-1]


@dataclass(frozen=True)
class Placed:
    """A node with its place. `text` is what is left of a text block after its label ("Strengths. ").
    `roles` are the columns' roles for a row; `label` is what the first cell of a row without titles names."""

    node: Node
    place: Place
    text: str = ""
    roles: Roles = field(default_factory=dict)
    label: tuple[str, str] | None = None
    heading: bool = False


_LETTER = re.compile(r"^\W*(?P<word>section\s*)?(?P<letter>[A-K])\s?\(?(?P<digit>[12])?\)?\W*$", re.IGNORECASE)


def lettered_rows(found: Sequence[Node]) -> bool:
    """Whether the plan sets its sections out as rows whose first cell is the letter alone."""
    letters = {
        hit["letter"].upper()
        for node in found
        if not isinstance(node, Text) and len(node.cells) == 2
        for hit in [_LETTER.match(node.cells[0].text)]
        if hit
    }
    return len(letters) >= 6


def by_letter(node: Node, names: Sequence[str], *, all_so: bool = False) -> tuple[Node, ...]:
    """A row "C | Health needs, and all that stands in the section" is read as a heading with texts under it. `all_so`
    says that every section of the plan is set out like this."""
    if isinstance(node, Text) or len(node.own) != 2 or len(node.cells) != 2:
        return (node,)
    first, second = node.own
    letter = _LETTER.match(first.text)
    if letter is None or len(second.blocks) < 2:
        return (node,)
    titled = match("sections", second.blocks[0].text, names)
    same = titled is not None and titled.share >= 0.5 and titled.key[0] == letter["letter"].upper()
    if not same and not all_so and not letter["word"]:
        return (node,)
    head = replace(first.blocks[0], text=f"Section {letter['letter'].upper()}{letter['digit'] or ''}", kind="heading")
    return (Text(head), *(Text(block) for block in second.blocks))


def by_titles(node: Node, names: Sequence[str]) -> tuple[Node, ...]:
    """A row that holds the titles and the first row under them is parted ("Section F – Provision ¶ Sleep advice | …"):
    so it stands in scans, and where each outcome has a small table of its own."""
    if isinstance(node, Text) or len(node.own) < 2:
        return (node,)
    sure = all(_is_all_title(c.blocks[0].text, names) for c in node.own if c.blocks)
    if not sure and any(len(c.blocks) > 3 for c in node.own):
        return (node,)
    halves = [_titled_cell(c, names) for c in node.own]
    if any(half is None for half in halves):
        return (node,)
    head, rest = (replace(node, cells=tuple(h[i] for h in halves if h)) for i in (0, 1))
    roles = header_roles(head, names)
    return (head, rest) if roles and "provision" in roles.values() else (node,)


def _names_section(text: str, names: Sequence[str]) -> bool:
    """ "Section E – Outcome": a title with its letter, and nothing more."""
    return len(text.split()) <= 8 and "section" in text.lower() and section_heading(text, names) is not None


def _is_all_title(text: str, names: Sequence[str]) -> bool:
    named = match("columns", text, names) if len(text.split()) <= 4 else None
    return _names_section(text, names) or bool(named and named.share >= 0.99)


def _titled_cell(cell: Cell, names: Sequence[str]) -> tuple[Cell, Cell] | None:
    """A cell as its title and what stands under it; None where it does not begin with a column's title."""
    first, *rest = cell.blocks
    named = match("columns", first.text, names)
    sure = named and (named.share >= 0.75 or (named.share >= 0.5 and _names_section(first.text, names)))
    if rest and sure and len(first.text.split()) <= 7:
        return replace(cell, blocks=(first,)), replace(cell, blocks=tuple(rest))
    words = first.text.split()
    for size in range(min(6, len(words) - 1), 0, -1):
        title = " ".join(words[:size])
        known = match("columns", title, names)
        if not rest and known and known.share >= 0.99 and words[size][:1].isupper():
            under = replace(first, text=" ".join(words[size:]))
            return replace(cell, blocks=(replace(first, text=title),)), replace(cell, blocks=(under,))
    return None


_AIM = re.compile(
    r"^\W*(?:\d{1,2}(?:\.\d{1,2})*[.)]?\s+)?(?P<head>(?:objective|outcome|aim|goal)\s+(?P<number>\d{1,2}))\s*[:.–-]\s*",
    re.IGNORECASE,
)
_ARRANGED = re.compile(r"\b(?:arrange|provide|secure|support|will be|shall|must)\b")


def by_goal(node: Node) -> tuple[Node, ...]:
    """ "4.2 Objective 1: By July … In order to achieve this the authority will arrange …": outcome, then help."""
    if not isinstance(node, Text):
        return (node,)
    head = _AIM.match(node.block.text)
    parts = sentences(node.block.text[head.end() :]) if head else ()
    alone = head is not None and len(parts) == 1 and head["head"].lower().startswith(("objective", "aim"))
    if alone and head:
        return (Text(replace(node.block, text=parts[0], bold_lead=None, number=head["number"]), goal=True),)
    if head is None or len(parts) < 2 or not _ARRANGED.search(" ".join(parts[1:])):
        return (node,)
    start = node.block.text.index(parts[0], head.end())
    end = start + len(parts[0])
    goal = node.block.text[start:end]
    return (
        Text(replace(node.block, text=goal, bold_lead=None, number=head["number"]), goal=True),
        Text(replace(node.block, text=node.block.text[end:].strip(), bold_lead=None), after_goal=True),
    )


def by_labels(node: Node) -> tuple[Node, ...]:
    """ "Provision: … Who: … How often: …" run together in one paragraph is read as a line each."""
    if not isinstance(node, Text):
        return (node,)
    pieces = label_cuts(node.block.text)
    if len(pieces) == 1:
        return (node,)
    return tuple(
        Text(replace(node.block, text=piece, bold_lead=None, bold=False), node.alone_in_row, node.goal, node.after_goal)
        for piece in pieces
    )


_SECTION_ALONE = re.compile(r"\W*(?:section\s+)?(?:[A-K]|H\s?\(?[12]\)?)\W*", re.IGNORECASE)


def label_cuts(text: str) -> list[str]:
    """The pieces of a text that runs labels of help together, each with its label at its head."""
    if ":" not in text:
        return [text]
    cuts = [0]
    for hit in re.finditer(r"(?<=[\w.)])\s+(?=([A-Z][a-z]+(?: [a-z]+){0,4}):\s)", text):
        named = match("columns", hit.group(1))
        before = text[: hit.start()].split()[-1]
        if _SECTION_ALONE.fullmatch(text[: hit.start()]):
            continue  # "H1 Social care provision: Chronically Sick and Disabled Persons Act": a section's title
        if before[:1].isupper() and before[-1] not in ".:;,)" and len(hit.group(1).split()) == 1:
            continue  # "… by the Brain Injury Service: two hours": the end of a name
        if named and named.share >= 0.75 and named.key in ROLE_HEADINGS:
            cuts.append(hit.end())
    return [text[a:b].strip() for a, b in zip(cuts, [*cuts[1:], len(text)], strict=True)]


ROLE_HEADINGS = frozenset(
    {
        "outcome",
        "provision",
        "need",
        "strengths",
        "steps",
        "who",
        "who_how_often",
        "how_often",
        "how_long",
        "review",
        "aspiration",
        "place",
        "training",
        "equipment",
        "grouping",
        "by_when",
        "how_often_review",
    }
)


def in_role(place: Place, role: str) -> Place:
    """A heading or label "Outcome" or "Provision" inside a plan that sets them side by side."""
    if role == "outcome":
        # "Social care outcome" inside section H2: the help that follows is still that section's.
        around = tuple(s for s in place.sections if s in ("G", "H1", "H2"))
        return replace(place, sections=(*around, "E"), role="outcome")
    if role == "provision":
        kept: Section = next((s for s in reversed(place.sections) if s in ("F", "G", "H1", "H2")), "F")
        return replace(place, sections=(kept,), role="provision")
    if role == "steps":
        return replace(place, part="short_term")
    if role == "aspiration":
        return replace(place, part="aspiration")
    return replace(place, role=role)


def plain_section(key: str, text: str) -> Section:
    if key == "H":
        return "H1" if re.search(r"chronically sick|CSDPA|1970", text, re.IGNORECASE) else "H2"
    return key  # type: ignore[return-value]


def is_styled(node: Text) -> bool:
    block = node.block
    caps = block.text.isupper() and len(words_of(block.text)) >= 1
    return block.kind == "heading" or block.bold or caps or (node.alone_in_row and len(block.text.split()) <= 16)


_ENDING_REF = re.compile(
    r"[\[(]\s*(?:links? to |linked to |supports? |for |towards )?(?:outcomes?|goals?)\s*(?:no\.?\s*)?"
    r"([A-K]?\d{1,2}(?:\.\d+)?)\s*[\])]\W*$"
    r"|\b(?:outcomes?|goals?)\s+([A-K]?\d{1,2}(?:\.\d+)?)\s*$",
    re.IGNORECASE,
)


def ending_ref(title: str) -> str | None:
    """The outcome that a title names at its end ("Independence (Outcome 1)"), where it names one alone."""
    found = _ENDING_REF.search(title)
    return ref_of(found.group(1) or found.group(2)) if found and len(title.split()) <= 14 else None


def ref_of(number: str) -> str:
    """The reference of an outcome that a plan numbers "3", "e3" or "1.2"."""
    return number.upper() if number[0].isalpha() or "." in number else f"E{number}"


def text_of(node: Node) -> str:
    return node.block.text if isinstance(node, Text) else " ".join(c.text for c in node.own)
