"""A wording without its side facts, for a page with little room: true, never firmer.

Kept are the first sentence and each one that holds a figure, how often, a limit, a condition or a "not": leaving such
a one out would make the line firmer or hide what the plan promises (who, how often, how long). What is left out is
in the line's quote and in the booklet.
"""

from __future__ import annotations

import re

from summaries.choosing.sentences import sentences

_MATTERS = re.compile(
    r"\d|\b(?:not|no|never|nobody|without|outside|alone|apart|rather|myself|unless|until|except|only|if|when"
    r"|where|then|after that|once|twice|each|every|daily|"
    r"weekly|half|at least|at most|up to|less|more than|may|might|can|could|would|possible|available|needed|reduc\w+|"
    r"instead|must|does this|do this|helps? with this)\b",
    re.I,
)


# The date in a "By when" column: of the whole plan more often than of one help.
_ITS_DATE = re.compile(r"The date for this is ")


# What a help is for: it says nothing of who, how often or how long, unless a limit stands in it.
_ITS_AIM = re.compile(
    r"(?:This is (?:so that|to)|The aim is) (?!.*(?:\d|\b(?:not|no|never|only|unless|until|up to|at least)\b))"
)


def brief_of(text: str) -> str | None:
    """The shorter form of `text`, or None where every sentence matters."""
    found = sentences(text)
    kept = [
        sentence
        for n, sentence in enumerate(found)
        if n < 1 or (_MATTERS.search(sentence) and not _ITS_DATE.match(sentence) and not _ITS_AIM.match(sentence))
    ]
    return " ".join(kept) if len(kept) < len(found) else None
