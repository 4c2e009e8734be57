"""Lines among help that only name an area or a topic, or that tell of a record: no help of their own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from summaries.understanding.nodes import Text
from summaries.understanding.place import Placed
from summaries.understanding.places.headings import match

_NAMES_HELP = re.compile(
    r"\b(?:access|support|use|training|programmes?|sessions?|groups?|equipment|laptop|club|therap\w+"
    r"|opportunit\w+|help"
    r"|time|breaks?|seat\w*|chair|aids?|advice|input|review|visits?|timetable|cards?|space|room|plan"
    r"|check\w*|meetings?"
    r"|teaching|lessons?|tuition|transport|curriculum|resources|counselling|mentor\w*|adult|staff|small|daily"
    r"|weekly)\b",
    re.IGNORECASE,
)

_HELP_FOR = re.compile(
    r"(?:Provision|Support|Help) (?:for|with|to|in) [a-z ]+$|To (?:meet|prepare|support) [\w’', -]+$"
)


def tells_of_record(text: str) -> bool:
    """ "Area of need: Cognition and learning", "Funding: band 4": a line of a record that holds no help."""
    label = re.match(r"\s*([^.:;]{3,40}):\s*\S", text)
    named = match("columns", label.group(1)) if label and len(text.split()) <= 16 else None
    firm = re.search(r"\b(?:will|must|shall|should)\b", text)
    return bool(named and named.share >= 0.75 and named.key in ("area", "cost", "start", "aspiration") and not firm)


def is_area(text: str) -> bool:
    """ "Communication and interaction", "F1 Learning (outcomes E1 and E2)": an area of need, and no help."""
    bare = _CODED.sub("", text).strip()
    if len(bare.split()) > 6 or re.search(r"[.;:]", bare):
        return False
    named = match("areas", bare)
    return named is not None and named.words >= 2 and named.share >= (0.99 if bare == text.strip() else 0.6)


_CODED = re.compile(r"^[A-H]\d?\.?\d*[.:)]?\s+|\(\s*(?:outcomes?|goals?)\b[^)]*\)", re.IGNORECASE)


def bare_titles(placed: Sequence[Placed]) -> frozenset[int]:
    """A few plain words over a paragraph of sentences ("Recording, learning and organisation"), which name no help."""
    texts = [one.node.block for one in placed if isinstance(one.node, Text) and not one.heading]
    return frozenset(
        here.id
        for here, below in pairwise(texts)
        if here.kind == "paragraph"
        and 2 <= len(here.text.split()) <= (11 if _HELP_FOR.match(here.text) else 7)
        and not re.search(r"[.;:\d]", here.text)
        and (_HELP_FOR.match(here.text) or not _NAMES_HELP.search(here.text))
        and len(below.text.split()) >= 14
        and below.text.rstrip().endswith((".", ")"))
    )
