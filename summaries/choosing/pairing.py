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
    linked = sum(help_.for_outcome is not None for help_ in helps if help_.section == "F")
    names_goals = 2 * linked > sum(help_.section == "F" for help_ in helps)
    for help_ in helps:
        if help_.for_outcome is not None and not help_.outcomes:
            continue
        named = [goal for goal in goals if goal.ref in help_.outcomes]
        if named:  # the plan names several: the one of them that it speaks of most
            found[help_.id] = max(named, key=lambda goal: _nearness(help_, goal, common)).ref
            continue
        if names_goals:  # the plan says which help is for which goal: what it leaves alone is not ours to place
            continue
        scores = sorted(((_nearness(help_, goal, common), goal.ref) for goal in goals), reverse=True)
        if scores and scores[0][0] >= _CLOSE_ENOUGH and (len(scores) == 1 or scores[0][0] > scores[1][0] + 0.2):
            found[help_.id] = scores[0][1]
    found.update(_of_goals_without(goals, helps, found, common))
    return found


_SEVERAL = 3


def _of_goals_without(
    goals: Sequence[Outcome], helps: Sequence[Provision], found: dict[str, str], common: Counter[str]
) -> dict[str, str]:
    """Helps of one goal that stand much nearer to a goal which has none: a table for "outcomes 1 and 2" names the first
    for every row. Only where the plan gives a goal several helps."""
    counts = Counter(help_.for_outcome or found.get(help_.id) for help_ in helps)
    lonely = [goal for goal in goals if not counts[goal.ref]]
    own = {goal.ref: goal for goal in goals}
    moved: dict[str, str] = {}
    for help_ in helps:
        named = own.get(help_.for_outcome or "")
        if named is None or help_.negative or counts[named.ref] < _SEVERAL or not lonely:
            continue
        near, best = max(((_nearness(help_, goal, common), goal) for goal in lonely), key=lambda pair: pair[0])
        if near >= _CLOSE_ENOUGH and near > _nearness(help_, named, common) + 0.5:
            moved[help_.id] = best.ref
    return moved


def _nearness(help_: Provision, goal: Outcome, common: Counter[str]) -> float:
    """Shared words (rare ones weigh more), and whether the help speaks of the goal's area."""
    mine = topics(" ".join((help_.text, *help_.who)))
    shared = sum(1.0 / common[stem] for stem in mine & topics(goal.text))
    area = topics(words("choosing").get("area_words", goal.area) or "")
    # Under one heading of an area in both sections they belong together; under another's they do not.
    under = 0.0 if help_.area is None else 0.6 if help_.area == goal.area else -0.6
    return shared + 0.35 * min(len(mine & area), 2) + under
