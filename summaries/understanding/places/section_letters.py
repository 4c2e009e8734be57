"""Reads the letters in a section's title ("SECTION E and SECTION F"), and says which sections they mean."""

from __future__ import annotations

import re
from dataclasses import dataclass

from summaries.model import Section

_MORE = re.compile(
    r"\bsections?\s*([A-K])\s*\(?([12])?\)?(?![a-z])|(?<=[A-K12])\s*(?:,|and|&|/|\+)\s*([A-K])([12])?\b(?![a-z])",
    re.IGNORECASE,
)
_SECOND = re.compile(
    r"(?:\band|&|/|\+|,)\s*sections?\s+(?P<letter>[A-K])\s*\(?(?P<digit>[12])?\)?(?![a-z])", re.IGNORECASE
)


@dataclass(frozen=True)
class SectionHeading:
    """The sections that a heading opens and what is left of its words ("Outcome 1: Communication")."""

    sections: tuple[Section, ...]
    rest: str


def lettered(text: str, found: re.Match[str]) -> SectionHeading | None:
    sections = [(found["first"], found["digit"])]
    end = found.end()
    while True:
        more = _MORE.match(text, end) or re.compile(r"\W*(?:and|&|,|/)\s*" + _MORE.pattern, re.IGNORECASE).match(
            text, end
        )
        if not more:
            break
        groups = list(more.groups())
        sections.append((groups[0] or groups[2], groups[1] or groups[3]))
        end = more.end()
    rest = text[end:].strip(" -–—−‒:.)(|")
    second = _SECOND.search(rest)
    if second and len(rest.split()) <= 20:  # "Section E: Outcomes and Section F: Provision"
        sections.append((second["letter"], second["digit"]))
    if len(rest.split()) > 28 or re.search(r"(?<!\b[A-Z])[.!?]\s+\S+\s+\S+\s+\S+", rest):
        return None
    named = tuple(dict.fromkeys(section_of(letter, digit, rest) for letter, digit in sections))
    return SectionHeading(named, rest)


def section_of(letter: str, digit: str | None, rest: str) -> Section:
    letter = letter.upper()
    if letter != "H":
        return letter  # type: ignore[return-value]
    if digit:
        return "H1" if digit == "1" else "H2"
    return "H1" if re.search(r"chronically sick|CSDPA|section 2\b|1970", rest, re.IGNORECASE) else "H2"
