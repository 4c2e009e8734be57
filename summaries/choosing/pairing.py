"""Which help stands beside which goal, where the plan does not say.

Many plans list help by area of need and never name the outcome. A help then stands beside the goal whose words it
shares most, only where that goal is clearly nearest; such a pairing is ours, so the page heads the column "My help"
and not "The help for it".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from summaries.choosing.topics import topics
from summaries.choosing.words import words
from summaries.model import Outcome, Plan, Provision

PAIRED = "paired"
_CLOSE_ENOUGH = 1.0


def pairs(plan: Plan, goals: Sequence[Outcome], helps: Sequence[Provision]) -> dict[str, str]:
    """For each help that the plan links to no goal: the ref of the goal it clearly stands nearest to."""
    common = Counter(stem for goal in goals for stem in topics(goal.text))
    found: dict[str, str] = {}
    for help_ in helps:
        if help_.for_outcome is not None:
            continue
        scores = sorted(((_nearness(help_, goal, common), goal.ref) for goal in goals), reverse=True)
        if scores and scores[0][0] >= _CLOSE_ENOUGH and (len(scores) == 1 or scores[0][0] > scores[1][0] + 0.2):
            found[help_.id] = scores[0][1]
    return found


def _nearness(help_: Provision, goal: Outcome, common: Counter[str]) -> float:
    """Shared words (rare ones weigh more), and whether the help speaks of the goal's area."""
    mine = topics(" ".join((help_.text, *help_.who)))
    shared = sum(1.0 / common[stem] for stem in mine & topics(goal.text))
    area = topics(words("choosing").get("area_words", goal.area) or "")
    return shared + 0.35 * min(len(mine & area), 2)
