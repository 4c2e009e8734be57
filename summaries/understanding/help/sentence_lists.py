"""The lists inside one sentence of help: "… for a laptop; and for a buddy scheme", "A weekly; B once a term"."""

from __future__ import annotations

import re

from summaries.understanding.people.who import who_in_text
from summaries.understanding.rhythms.frequency import amount
from summaries.understanding.sentences import sentences

# "… arrange for a Physiotherapist to visit; for a laptop to be provided; and for a buddy scheme": the law's own lists.
_ARRANGES = re.compile(
    r"\b(?:will|shall|must|to) (?:further |also )?(?:arrange|provide|make arrangements|secure) for\s+"
)
_AND_FOR = re.compile(r"(?:;\s+(?:and\s+)?|,\s+and\s+)(?:also\s+)?for\s+(?=\w)")
# "24 nights a year at Larkrise House, and up to 60 hours a year of a play scheme"
_AND_COUNTED = re.compile(
    r",\s+and\s+(?=(?:up to |at least |a further |another )?\d[\d.]* (?:hours|nights|days|sessions"
    r"|visits) (?:a|per|each|every)\b)"
)
_AND_THEN = re.compile(r",\s+and\s+(?=(?:the|an?)\s+(?:[A-Z]?[\w’'-]+\s+){1,9}?(?:will|must|shall)\b)")
_AND_CHILD = re.compile(
    r",\s+and\s+(?=(?:he|she|they|(?-i:[A-Z])[\w’'-]+) will (?:also )?(?:have an?\b"
    r"|be (?:supported|taught|seen|helped|given)\b))"
)


def listed(text: str, section: str) -> list[str]:
    """The items of one long sentence of law, and two sentences joined by "and", each with people of its own."""
    lead = _ARRANGES.search(text)
    if lead and len(_AND_FOR.findall(text[lead.end() :])) >= 1 and len(sentences(text)) == 1:
        items_ = [p.strip(" ;.,") for p in _AND_FOR.split(text[lead.end() :])]
        if all(len(item.split()) >= 3 for item in items_):
            return items_
    counted = [p.strip() for p in _AND_COUNTED.split(text, maxsplit=1)]
    if len(counted) == 2 and len(sentences(text)) == 1:
        first, second = (amount(p) for p in counted)
        if (
            _acts(counted[0])
            and first.per
            and second.per
            and (first.has_length or first.times)
            and (second.has_length or second.times)
        ):
            return counted
    halves = [p.strip() for p in _AND_THEN.split(text, maxsplit=1)]
    if len(halves) == 2 and len(sentences(text)) == 1:
        found = amount(halves[1])
        own = found.has_rate or found.has_length or _does_another(*halves)
        if own and who_in_text(halves[1], section) and _acts(halves[0]):
            return halves
    halves = [p.strip() for p in _AND_CHILD.split(text, maxsplit=1)]
    if len(halves) == 2 and len(sentences(text)) == 1 and _acts(halves[0]):
        first, second = (amount(p) for p in halves)
        if (first.said or first.has_length) and second.said and len(halves[1].split()) >= 8:
            return halves
    return [text]


_SAYS_MORE = re.compile(
    r"[^,.;]{3,60} (?:will|must|shall) (?:then |also )?(?:be|review|record|report|keep a|tell|inform|share|apply|check"
    r"|agree|decide)\b"
)


def _does_another(first: str, second: str) -> bool:
    """Whether the second half is another person's doing, where the first has the figures: more than a check of it."""
    said = amount(first)
    return said.said and not _SAYS_MORE.match(second) and len(second.split()) >= 8


def _acts(text: str) -> bool:
    return bool(re.search(r"\b(?:will|must|shall|is to|are to)\b", text)) and len(text.split()) >= 6


_GOES_ON = re.compile(
    r"(?:and |or )?(?:to|not|will|must|should|shall|which|who|including|that|so|then|with|for|as)\b", re.IGNORECASE
)


def _run_on(pieces: list[str], section: str) -> list[str]:
    """ "A therapist to …, 45 minutes weekly; two walks a day; travel training, 60 minutes …": a paragraph of helps with
    nothing but semicolons between them. [] where the pieces go on with one another."""
    pieces = [re.sub(r"^and (?=[a-z])", "", p) for p in pieces]
    if any(_GOES_ON.match(p) for p in pieces[1:]) or any(len(p.split()) < 4 for p in pieces):
        return []

    def stands(piece: str) -> bool:
        said = amount(piece)
        acts = re.search(
            r"\b(?:will|must|should|shall)\b|\bto (?:be )?[a-z]+\b|\b(?:support|use|access|advice|help)\b", piece, re.I
        )
        return bool(said.said or said.has_length or acts or who_in_text(piece, section))

    with_figures = sum(1 for p in pieces if amount(p).said or amount(p).has_length)
    return pieces if all(map(stands, pieces)) and with_figures * 3 >= len(pieces) else []


def halves(text: str, section: str) -> list[str]:
    """Parts "A for 30 minutes weekly; B for an hour a term": each half with figures and a deliverer of its own."""
    if ";" not in text or len(sentences(text)) > 1:
        return [text]
    pieces = [p.strip() for p in re.split(r";(?![^()]*\))", text)]
    if len(pieces) >= 3 and (run := _run_on(pieces, section)):
        return run
    whole = [amount(p) for p in pieces]
    own = all(a.has_rate and a.has_length for a in whole) and all(len(p.split()) >= 5 for p in pieces)
    return pieces if own else [text]
