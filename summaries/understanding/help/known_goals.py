"""Which outcome of the plan a help is for, where the plan writes the outcome's reference in another way."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from summaries.model import Outcome, Provision
from summaries.understanding.goals.likest import likest
from summaries.understanding.help.draft_words import refs_inside


def to_known_goals(helps: Sequence[Provision], goals: Sequence[Outcome]) -> tuple[Provision, ...]:
    """The helps with the reference that the outcome has where the plan writes it another way ("O3", "3" for E3)."""
    refs = {goal.ref for goal in goals}

    def known(ref: str | None) -> str | None:
        number = re.fullmatch(r"(?:[EO]|Outcome )?(\d{1,2})", ref or "")
        if ref is None or ref in refs or not number:
            return ref
        return next(
            (r for r in (f"E{number[1]}", f"O{number[1]}", number[1], f"Outcome {number[1]}") if r in refs), ref
        )

    def with_known(help_: Provision) -> Provision:
        inside = tuple(ref for ref in map(known, refs_inside(help_.text)) if ref in refs)
        several = tuple(ref for ref in map(known, help_.outcomes) if ref in refs) or inside
        first = known(help_.for_outcome) or (several[0] if several else None)
        if len(several) > 1 and first in several:
            first = likest(help_.text, [goal for goal in goals if goal.ref in several]) or first
        return replace(help_, for_outcome=first, outcomes=tuple(r for r in several if r) if len(several) > 1 else ())

    return tuple(map(with_known, helps))
