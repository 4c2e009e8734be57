"""The young person's words in what others wrote about them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summaries.understanding.sentences import sentences

THIRD_PERSON = re.compile(r"\b(?:he|she|him|her|his|hers|himself|herself|they|their|them)\b", re.IGNORECASE)
QUOTE = re.compile(r"[“\"]([^”\"“]{4,800})[”\"]")
_SAID = r"(?:said|says|told us|tells us|wrote|explained|shared)"
_ANOTHER_SAYS = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Dr|[Mm]um|[Dd]ad|[Mm]other|[Ff]ather|[Pp]arents?|[Tt]eacher|[Ss]chool|[Ss]taff|[Bb]rother"
    r"|[Ss]ister|[Nn]an)\b"
    r"(?![^“\"]*\b(?:[Hh]e|[Ss]he|[Tt]hey) (?:told|tells|said|says|asked|wrote)\b)[^.“\"]{0,60}"
    r"\b(?:says?|said|describes?|described|observes?|observed|adds?|added|feels?|felt"
    r"|thinks?|told|tells?|wrote|writes|reports?|reported|explains?|explained|would like|wish(?:es)?|hopes?)\b"
    r"(?:[^“\"]{0,30}|[^.“\"]{0,110})$"
)


# "I met Ana three times … she told me": the "I" of whoever wrote the page, not of the young person.
_WRITER = re.compile(
    r"\bI (?:have )?(?:met|asked|saw|seen|visited|observed|spoke|spoken|talked|interviewed)\b[^.]{0,80}"
    r"|\b(?:he|she|they) (?:told|tells|showed|asked) me\b"
)


def quoted_by_others(text: str, names: Sequence[str] = ()) -> list[str]:
    """The young person's words in a paragraph that others wrote about them ("Asked who …, she said “Tobi. My cat.”");
    [] where the paragraph is their own, or quotes nobody."""
    hits = list(QUOTE.finditer(text))
    outside = QUOTE.sub(" ", text)
    said_by = "|".join(map(re.escape, names)) or r"\0"  # "Ana said: “I love …”" tells of her by name alone
    if (
        not hits
        or (re.search(r"\b(?:I|I['’]\w+|[Mm]e|[Mm]y)\b", outside) and not _WRITER.search(outside))
        or not (THIRD_PERSON.search(outside) or re.match(rf"\W*(?:{said_by}) (?:has |have )?{_SAID}\b", outside))
        or not _SAYS_OR_ASKED.search(outside)
    ):
        return []
    found: list[str] = []
    for hit in hits:
        before, after = text[: hit.start()], text[hit.end() :]
        if _ANOTHER_SAYS.search(before[-140:]) or re.match(r"\s*\((?:[A-Z]|his|her|the|swim|class|teach)", after):
            continue
        words = hit.group(1).strip()
        if len(words.split()) < 2 or re.match(r"(?:with|and|but|or|in|at|to|for|of|by|from|on|about|than)\b", words):
            continue  # a word or the end of another's sentence says nothing by itself
        parts = sentences(words)
        found += parts if len(parts) > 1 and all(len(p.split()) >= 5 for p in parts) else [words]
    return found


_SAYS_OR_ASKED = re.compile(
    r"\b(?:said|says|saying|told|wrote|signed|typed|explained|added|replied|answered|stated|chose|asked|offered"
    r"|emphatic"
    r"|sentence|words|tells|commented|advice|is this)\b"
)
