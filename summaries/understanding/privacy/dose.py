"""A sentence that only adults may see (a dose) beside a help that it must not hide."""

from __future__ import annotations

import re

from summaries.understanding.privacy.private import is_strong

_BACK = re.compile(r"(?:This|These|That|Those|It|They|Such|Both|Its|Their)\b")
# "Buccal midazolam 5mg after five minutes.": a medicine and when, without a word for what anybody does.
BARE_DOSE = re.compile(
    r"(?!.*\b(?:will|must|shall|should|to be|(?<!prescribed )by (?:the|an?))\b)"
    r"[^.;]{2,60}?\d[\d.,]*\s?(?:mg|mcg|micrograms?|ml|g"
    r"|units)\b[^.;]{0,60}\.?\s*"
)


def private_alone(sentence: str, before: str) -> bool:
    """Whether a sentence that only adults may see (a dose) stands beside a help that it must not hide. One that points
    back ("This is provided under …") tells why the help is given: both stay hidden."""
    return is_strong(sentence) and not is_strong(before) and not _BACK.match(sentence)


def only_dose(text: str) -> bool:
    """Whether a line of help is a medicine and its dose, and nothing that anybody does: listed for adults, no help."""
    acts = re.match(r"\W*(?:If|When|Where|Should|After|In case)\b", text) or re.search(
        r"\b(?:review|monitor|check|train|give|administer)\w*\b", text, re.IGNORECASE
    )
    return bool(BARE_DOSE.fullmatch(text)) and not acts
