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
        kept = _without_steps(body)
        if kept:
            yield kept, ref_of(own) if own else None


def _without_steps(text: str) -> str:
    """Leaves out steps and targets that follow the outcome in one paragraph; a second sentence of its own stays."""
    kept: list[str] = []
    for sentence in sentences(text):
        if kept and (
            STEP.match(sentence) or re.match(r"(?:Steps?|Short[- ]term|Targets?|Aspiration|Next steps?)\b", sentence)
        ):
            break
        kept.append(sentence)
    return text[: text.index(kept[-1]) + len(kept[-1])] if kept else ""
