"""A first look: direct words only."""

from __future__ import annotations

import re

from bot.safety.finding import Finding

_SELF = re.compile(
    r"(?i)\b(?:suicid\w*|kill (?:my ?self|me self)|kms|want(?:ed)? (?:to|2) die|wanna die|self ?-?harm\w*|(?:cut|hurt)(?:ting|ing)? my ?self|"
    r"end my life|(?:don'?t|do not) want to (?:live|be alive|be here any ?more)|better off dead|overdose|is cutting\b)"
)
_HARM = re.compile(
    r"(?i)\b(?:(?:hits?|hitting|punch(?:es)?|kicks?|hurts?|hurting|beats?|slaps?|touches|touched|rapes?|raped) (?:me|my (?:mum|sister|brother))\b|"
    r"abus(?:e|ed|ing)\b|scared (?:to go|of going) home|not safe at home|i'?m not safe|carry drugs)"
)


def look(text: str) -> Finding | None:
    """A Finding where the text says that someone may be in danger, else None."""
    for kind, pattern in (("self_harm", _SELF), ("harm", _HARM)):
        if pattern.search(text):
            return Finding("self_harm" if kind == "self_harm" else "harm", ((0, len(text)),))
    return None
