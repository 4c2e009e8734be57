"""Several outcomes in one flowing paragraph: "By July, Ana will … In addition, she will … Finally, Ana will …"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summaries.understanding.goals.outcome_parts import says_how
from summaries.understanding.goals.outcome_words import BY, NOT_OUTCOME, STEP
from summaries.understanding.sentences import sentences

# What opens one more outcome. "Then" and "Next" are left out: they tell the way to one outcome.
_LINK = re.compile(
    r"(?:In addition(?: to (?:this|that|these))?|Additionally|Furthermore|Moreover|As well(?: as (?:this|that))?"
    r"|Alongside (?:this|that|these)|At the same time|Second|Secondly|Thirdly|Fourthly|Fifthly|Finally|Lastly"
    r"|By (?:the same|that) (?:point|time|date|stage|age)|By then|Also"
    r"|(?:It is|We) (?:(?:further|also|then|finally) )?(?:expect(?:ed)?|hoped?|intend(?:ed)?|anticipated?"
    r"|planned)(?: that)?"
    r"|The (?:second|third|fourth|fifth|next|last|final|other) (?:outcome|goal|aim|objective) is (?:that|for))\b",
)
_DATED = re.compile(r"\d|\b(?:end|start|term|easter|christmas|birthday|summer|spring|autumn)\b", re.IGNORECASE)


def linked(text: str, names: Sequence[str]) -> list[str]:
    """The outcomes of a paragraph, verbatim, each with the sentence that goes on with it; [] where fewer than two are
    opened by words that add one ("In addition") or have a time of their own."""
    who = "|".join([*map(re.escape, names), "[Hh]e", "[Ss]he", "[Tt]hey", "I", "[Yy]ou"])
    aims = re.compile(rf"\b(?:{who}) (?:(?:also|then) )?(?:will|can|should|is able to|is to)\b")
    begins = re.compile(rf"(?:{who}) (?:will|can|should)\b")
    also = re.compile(rf"(?:{who}) will also\b")
    goals: list[str] = []
    added = 0
    last_end = at = 0
    for sentence in sentences(text):
        start = text.index(sentence, at)
        at = start + len(sentence)
        if STEP.match(sentence) or NOT_OUTCOME.match(sentence) or says_how(sentence) or not aims.search(sentence):
            continue
        opened = _LINK.match(sentence) or also.match(sentence) or BY.match(sentence)
        dated = begins.match(sentence) and any(_DATED.search(hit.group()) for hit in BY.finditer(sentence))
        if not goals or opened or dated:
            goals.append(sentence)
            added += len(goals) > 1
        elif start == last_end + 1 and begins.match(sentence):
            goals[-1] = f"{goals[-1]} {sentence}"  # "She will do so without being asked."
        else:
            continue
        last_end = at
    return goals if added else []
