"""One outcome as it is found, and the parting of a block into its outcomes, without their steps."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from summaries.model import Block
from summaries.understanding.goals.outcome_words import ABLE, REF, STEP
from summaries.understanding.place import Place, ref_of
from summaries.understanding.sentences import sentences


@dataclass(frozen=True)
class Found:
    text: str
    ref: str | None
    block: Block
    place: Place
    quote: str
    area_words: str | None = None
    by_text: str | None = None
    labelled: bool = False
    """Whether it has the word and its number in its own text ("Outcome 3. …")."""


def goes_on(text: str) -> bool:
    """ "measured from the log, one week in each half term": how an outcome is measured, not another one."""
    return text[:1].islower() and not ABLE.search(text)


def parts(text: str, names: Sequence[str]) -> Iterator[tuple[str, str | None]]:
    """One or more outcomes in one block, each with the reference before it."""
    cuts = [m.start() for m in re.finditer(r"(?<=[.!?]\s)(?:Outcome\s+[A-K]?\d{1,2}\b|E\d{1,2}\b)(?=[:. ])", text)]
    pieces = [text[a:b].strip() for a, b in zip([0, *cuts], [*cuts, len(text)], strict=True)]
    for piece in pieces:
        head = REF.match(piece)
        own = next((g for g in head.groups() if g), None) if head else None
        body = piece[head.end() :].strip() if head else piece
        if head:  # "OUTCOME B (learning). By the end …": the area in brackets is no part of it
            body = re.sub(r"^\([^()]{3,60}\)[.:]?\s+(?=[A-Z])", "", body)
        kept = _without_steps(body)
        if kept:
            yield kept, ref_of(own) if own else None


# How an outcome is measured, and what others do about it: no part of it.
_HOW_JUDGED = re.compile(
    r"(?:This|It|Progress|Success|Achievement|Whether[^.]{3,60})\b[^.]{0,20}?\b(?:will|is to|should|can|is"
    r"|are to) be (?:\w+ly )?"
    r"(?:judged|measured|assessed|checked|evidenced|shown|recorded|monitored|reviewed|tracked|counted|rated"
    r"|seen (?:in|from|by))\b"
)
_OTHERS_DO = re.compile(
    r"(?:(?:The|An?|Any|All|Each) )?(?!(?:He|She|They|I|You|This|That|It|These)\b)"
    r"(?:(?:[\w’'-]+ ){0,4}?(?:log|logs|records?|data|charts?|diary|reports?|tracker|questionnaires?|scores?"
    r"|register|figures"
    r"|evidence|assessments?|adults?|staff|teachers?|parents?|school|college|SENCO|therapists?|assistants?))\b[^.,;]{0,40}?"
    r"\b(?:will|is|are|may|must|should|shall)\b|An? (?:person|adult|friend"
    r"|member of staff)\b[^.;]{0,40}? (?:will|may|can|must)\b"
)


def says_how(sentence: str) -> bool:
    """Whether the sentence after an outcome only says how it is measured, or what others do about it."""
    return bool(_HOW_JUDGED.match(sentence) or _OTHERS_DO.match(sentence))


def _without_steps(text: str) -> str:
    """Leaves out steps and targets that follow the outcome in one paragraph; a second sentence of its own stays."""
    kept: list[str] = []
    for sentence in sentences(text):
        if kept and (
            STEP.match(sentence) or re.match(r"(?:Steps?|Short[- ]term|Targets?|Aspiration|Next steps?)\b", sentence)
        ):
            break
        if kept and says_how(sentence):
            break
        kept.append(sentence)
    return text[: text.index(kept[-1]) + len(kept[-1])] if kept else ""
