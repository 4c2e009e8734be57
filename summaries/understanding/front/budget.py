"""Section J: what is said of a personal budget."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from summaries.model import Block, Budget, Source
from summaries.understanding.front.section_lines import ASKED, lines_of
from summaries.understanding.place import Placed
from summaries.understanding.sentences import sentences
from summaries.understanding.ticked import chosen, has_boxes

_NO_BUDGET = re.compile(
    (
        r"\b(?:no|not|nor|none|against|declined|refused|(?:does|do|did|has|have|would)n['’]t|does not|do not"
        r"|has not|have not|n/?a|not "
        r"applicable)\b"
    ),
    re.IGNORECASE,
)
_AGREED = re.compile(r"\b(?:has|have|was|were|been) (?:also )?(?:been )?agreed\b|\bagreed at £", re.IGNORECASE)
_HAS_BUDGET = re.compile(
    (
        r"\b(?:receives?|has (?:a|been)|is (?:paid|made)|pays for|direct payments? (?:of|for|is"
        r"|are|will)|will receive|in place|agreed|consists? of|made up of|£\d)"
    ),
    re.IGNORECASE,
)


def budget(placed: Sequence[Placed]) -> Budget | None:
    """What section J says; None where the plan has no such words."""
    ticks = [t.lower() for text, _ in lines_of(placed, "J") for t in [chosen(text)] if t]
    said = next((t.startswith("yes") for t in ticks if re.match(r"(?:yes|no)\b", t)), None)
    found = _budget_in_words(placed)
    found = _said_whole(found, placed) if found else None
    return replace(found, has=said) if found and said is not None else found


_OF_BUDGET = re.compile(
    r"budget|direct payment|payment|£|\b(?:agreed|panel|requested|request|asked|declined|manag\w+|paid|starts?"
    r"|offered|accept\w*|think about|consider\w*|decide\w*)\b",
    re.IGNORECASE,
)
_OFFERED = re.compile(
    r"\b(?:was|were|has been|have been|is) offered\b|\boffer of a\b|\basked (?:about|for)\b", re.IGNORECASE
)
_OPEN = re.compile(
    r"\b(?:more time|think(?:ing)? (?:about|it over)|not (?:yet )?(?:decided|accepted|agreed|taken)"
    r"|(?:is|are) considering"
    r"|will (?:let us know|decide))\b",
    re.IGNORECASE,
)


def _goes_on(sentence: str, has: bool) -> bool:
    """Whether a sentence says more of the same budget, and not what it does not pay for or what was explained."""
    if (
        not _OF_BUDGET.search(sentence)
        or _ACCOUNT_OF.search(sentence)
        or sentence.endswith("?")
        or _INFORMS.search(sentence)
    ):
        return False
    return not (has and re.search(r"\b(?:no|not|nothing|none|remaining|rest|declined)\b", sentence, re.IGNORECASE))


# "… paid to an account held by Mrs Hall": a family's money.
_ACCOUNT_OF = re.compile(
    r"\baccounts?\b[^.;]{0,40}\b(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? [A-Z]|(?:(?:his|her|their) )?(?:mother|father|mum|dad"
    r"|parents?|grand\w+|sister|brother|aunt|uncle)\b)|\b(?:sort code|account (?:number|no\b))",
    re.IGNORECASE,
)
_INFORMS = re.compile(r"\b(?:information|explained|leaflet|booklet|local offer|policy|funding|band)\b", re.IGNORECASE)


def _said_whole(found: Budget, placed: Sequence[Placed]) -> Budget:
    """With every sentence of the same paragraph that goes on about the budget ("He manages it with help from …")."""
    whole = next((text for text, _ in lines_of(placed, "J") if found.text and found.text in text), None)
    if whole is None or found.text is None or has_boxes(whole):
        return found
    parts = sentences(whole)
    told = next((i for i, part in enumerate(parts) if part == found.text), None)
    if told is None:
        return found
    first = last = told
    while first and not found.has and ASKED.search(parts[first - 1]) and _OF_BUDGET.search(parts[first - 1]):
        first -= 1
    while last + 1 < len(parts) and _goes_on(parts[last + 1], found.has):
        last += 1
    start = whole.index(parts[first])
    text = whole[start : whole.index(parts[last], start) + len(parts[last])]
    offered = bool(_OFFERED.search(text) and _OPEN.search(text))
    return replace(found, text=text, has=found.has and not offered)


def _budget_in_words(placed: Sequence[Placed]) -> Budget | None:
    lines = [(t, b) for t, b in lines_of(placed, "J") if len(t.split()) >= 2 or _NO_BUDGET.search(t)]
    waiting: Budget | None = None
    bare: tuple[str, Block] | None = None
    for text, block in lines:
        if has_boxes(text):
            continue
        for sentence in sentences(text):
            if not re.search(
                r"budget|direct payment|payment|£|requested|applicable|none|n/?a\b|no\b|\bnot\b",
                sentence,
                re.IGNORECASE,
            ) or (len(sentence.split()) < 2 and not _NO_BUDGET.search(sentence)):
                continue
            if re.fullmatch(
                r"\W*(?:personal budgets?|direct payments?)(?: (?:and|or) (?:personal budgets?|direct payments?))?\W*",
                sentence,
                re.IGNORECASE,
            ) or sentence.rstrip().endswith("?"):
                continue
            if waiting is None and ASKED.search(sentence) and not _NO_BUDGET.search(sentence):
                told = Budget(True, sentence, Source("J", block.page, block.text))
                if _AGREED.search(sentence):
                    return told
                waiting = told
                continue  # "asked for information": what was decided may come after
            if bare is None and re.fullmatch(r"\W*(?:yes|no|none)\W*", sentence, re.IGNORECASE):
                bare = (sentence, block)
                continue  # what is written beside the word may say it in full
            no = bool(_NO_BUDGET.search(sentence)) and not re.search(
                r"\b(?:receives|pays for|direct payment of)\b", sentence
            )
            return Budget(
                not no and bool(_HAS_BUDGET.search(sentence) or not no), sentence, Source("J", block.page, block.text)
            )
    if bare:
        return Budget(bare[0].strip(" .").lower() == "yes", bare[0], Source("J", bare[1].page, bare[1].text))
    if waiting:
        return waiting
    for text, block in lines:
        ticked = chosen(text)
        if ticked and re.match(r"(?:yes|no)\b", ticked, re.IGNORECASE):
            return Budget(ticked.lower().startswith("yes"), text, Source("J", block.page, block.text))
    return None
