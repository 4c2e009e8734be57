"""One label with its value on a plan's front pages, and which words are such a label."""

from __future__ import annotations

import re
from dataclasses import dataclass

from summaries.model import Block, Section
from summaries.understanding.front.fact_words import BY_WORDS
from summaries.understanding.places.headings import Match, match

COLON = re.compile(r"^\s*(?P<label>[^:]{2,70}?)\s*:\s*(?P<value>.*)$")


# "Year group at time of writing": when, which changes nothing of what the label names.
_WHEN_WRITTEN = re.compile(
    r"\s*[(,]?\s*(?:as )?(?:at|on) (?:the )?(?:time|date|point)"
    r" of (?:writing|issue|assessment|(?:this |the )?plan)\)?\W*$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Pair:
    """One label with its value, and the block that the value stands in. `key` is a key of `facts`."""

    key: str
    label: str
    value: str
    block: Block
    section: Section
    first: bool = True
    """False where another pair of the same node stands before this one."""


def fact(text: str, least: float = 0.6) -> Match | None:
    if len(text.split()) > 12 or not text.strip():
        return None
    # A plan in two languages has both in its labels: "Date of birth / Data urodzenia".
    for part in dict.fromkeys((text, *text.split(" / "), _WHEN_WRITTEN.sub("", text))):
        found = match("facts", part)
        if found and found.share >= least:
            return found
    key = next((key for key, yes, no in BY_WORDS if yes.search(text) and not (no and no.search(text))), None)
    if key == "contact" and (len(text.split()) > 8 or ". " in text):
        return None  # "Address not to be shared. Letters via the co-ordinator"
    return Match(key, 2, 1.0) if key and least < 0.99 and len(text.split()) <= 12 else None
