"""Which of several outcomes, all named by the plan for one help, speaks most of the same things."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from summaries.model import Outcome

_STEM = 5
_SMALL = frozenset(
    "about after along always least other others their there these those which while within without using until year"
    " years school support adult adults staff week weeks minutes between before every where would could should".split()
)


def likest(help_text: str, goals: Sequence[Outcome]) -> str | None:
    """The reference of the outcome that shares most words with the help, rare words counting more; None where no word
    tells them apart."""
    said = _stems(help_text)
    known = Counter(stem for goal in goals for stem in _stems(goal.text))
    scores = [
        (sum(1 / known[stem] for stem in said & _stems(goal.text) if known[stem] < len(goals)), goal) for goal in goals
    ]
    best = max((score for score, _ in scores), default=0.0)
    first = [goal.ref for score, goal in scores if score == best]
    return first[0] if best and len(first) == 1 else None


def _stems(text: str) -> set[str]:
    return {w[:_STEM] for w in re.findall(r"[a-z]{4,}", text.lower()) if w not in _SMALL}
