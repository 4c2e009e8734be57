"""One cell of people and figures beside several helps: which of its words belong to which help."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summaries.understanding.people.who import is_role
from summaries.understanding.places.headings import match
from summaries.understanding.rhythms.frequency import amount
from summaries.understanding.sentences import sentences

_LABEL = re.compile(r"(?P<label>[A-Z][^.:;]{1,50}?)\s*:\s*")
_OF_THE_CELL = {
    "who": "who",
    "how_often": "how_often",
    "how_long": "how_often",
    "by_when": "how_often",
    "review": "review",
}
_REVIEWS = re.compile(r"\breview|\bmonitor|\brewritten|\brecord|\btargets\b|\breport|\blogs? ", re.IGNORECASE)
_SMALL = frozenset(
    """the and for with from that this will all his her their each every programme session sessions week weekly
    daily day minutes mins hour hours term termly twice once staff teacher teaching assistant assistants class adult
    adults school therapist trained manager worker own not one two three times who has are was into out""".split()
)


def labelled(lines: Sequence[str]) -> dict[str, list[str]]:
    """The parts of a cell by their labels ("Delivered by: …", "Frequency: …"); {} where it has none."""
    found: dict[str, list[str]] = {}
    role: str | None = None
    pieces = [s for line in lines for s in re.split(r"(?<=[.;])\s+(?=[A-Z])", line)]
    for piece in pieces:
        label = _LABEL.match(piece)
        named = match("columns", re.sub(r"^To be ", "", label["label"])) if label else None
        if label and named and named.share >= 0.6 and named.key in _OF_THE_CELL:
            role, piece = _OF_THE_CELL[named.key], piece[label.end() :]
        if role is None:
            return {}
        if piece.strip(" .;"):
            found.setdefault(_kind(role, piece), []).append(piece.strip())
    return found


def by_lines(lines: Sequence[str]) -> dict[str, list[str]]:
    """The parts of a cell that has who, how often and the check on a line each; {} where its first line is more."""
    if len(lines) < 2 or amount(lines[0], cell=True).said or not is_role(lines[0]):
        return {}
    found: dict[str, list[str]] = {"who": [lines[0]]}
    for line in lines[1:]:
        found.setdefault("review" if _REVIEWS.search(line) or _CHECKS.match(line) else "how_often", []).append(line)
    return found if "how_often" in found else {}


_CHECKS = re.compile(r"\W*(?:reviewed|checked|tracker|looked at|monitored)\b", re.IGNORECASE)


def _kind(role: str, piece: str) -> str:
    """What a part is about: a label holds on over the parts after it, but a part may say more than its label."""
    said = amount(piece, cell=True)
    if role != "review" and _REVIEWS.search(piece):
        return "review"
    return "who_how_often" if role == "who" and (said.has_rate or said.has_length) else role


def shared(lines: Sequence[str], helps: Sequence[str], *, strict: bool = False) -> list[str | None]:
    """For each help, the words of the cell that are its own; None where nobody could say which are.

    A line or a part for each help is given in order; else a part goes to the help whose words it uses ("Colourful
    Semantics: …", "LEGO twice a week"). Several rhythms that fit none are given to none: nothing is made up. With
    `strict`, nothing is given but by the words.
    """
    if len(helps) < 2:
        return [" ".join(lines)] * len(helps)
    parts = [p.strip() for p in lines[0].split(";")] if len(lines) == 1 else list(lines)
    if len(parts) == len(helps):
        return list(parts)
    whole = " ".join(lines)
    segments = [s.strip(" ;") for line in lines for half in line.split(";") for s in sentences(half) if s.strip(" ;")]
    given = _by_words(segments, helps, strict=strict) if len(segments) > 1 or strict else None
    if given is not None or strict:
        return given or [None] * len(helps)
    rhythms = [s for s in segments if amount(s, cell=True).has_rate and not _REVIEWS.search(s)]
    people = [s for s in segments if is_role(s.split(",")[0])]
    return [None] * len(helps) if len(rhythms) > 1 or len(people) > 1 else [whole] * len(helps)


def _by_words(segments: Sequence[str], helps: Sequence[str], *, strict: bool = False) -> list[str | None] | None:
    """Each segment to the help that shares most of its words; None where that tells nothing."""
    given: list[str | None] = [None] * len(helps)
    placed = 0
    for number, segment in enumerate(segments):
        scores = [_common(segment, text) for text in helps]
        best = max(scores)
        where = scores.index(best)
        taken = given[where] is not None and where + 1 < len(helps) and not _LABEL.match(segment)
        if best and scores.count(best) == 1 and taken and len(segments) <= len(helps):
            where += 1  # the parts stand in the order of the helps: this one's is taken
        if best == 0 or scores.count(best) > 1:
            if number == 0 and given[0] is None and not strict:
                given[0] = segment  # the first part, without a name, is the first help's
            continue
        placed += 1
        given[where] = f"{given[where]}; {segment}" if given[where] and where else segment
    return given if placed else None


def _common(one: str, other: str) -> int:
    return len(_words(one) & _words(other))


def _words(text: str) -> set[str]:
    return {w.rstrip("s") for w in re.findall(r"[^\W\d_]{3,}", text.lower()) if w not in _SMALL}
