"""Which help or goal of the plan typed words name ("hydro", "the note taker", "games club"): all its words, or none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from actions.gathering.questions import thing_id
from actions.own_plan.finding import strengths, wanted_words
from actions.own_plan.plan_helps import minutes_a_week, trains
from actions.own_plan.plan_show import Item, easy_words, shown_goals, shown_helps
from actions.own_plan.shares import of_who
from actions.turn import Turn
from summaries.model import Provision

_SAYS_NOTHING = frozenset(
    "one ones question questions bit bits part parts helps goals target targets stuff please pls now next instead first"
    " then again bout abt also just".split()
)
_BEGINS = 70
"""So many letters of an easy line say what a help is; what comes later is how and when."""
_OF_ALL = frozenset(
    "mum mam mom dad nan nanna gran grandad sister brother family parents home house school college class classroom"
    " teacher teachers staff adult adults people person someone everyone friend friends student students pupils child"
    " lesson lessons day days week weeks time times term year noise bus taxi work room place lunch break morning thing"
    " session sessions support groups team life".split()
)
"""Words that stand in many a plan and name no help of it by themselves."""


@dataclass(frozen=True)
class Named:
    """One help or goal: `id` as the steps of the interview have it. `sure`: nothing else of its kind fits."""

    kind: Literal["help", "goal"]
    id: str
    sure: bool


def content(words: str) -> list[str]:
    """The words that say what is meant."""
    return [word for word in wanted_words(words.replace("’", "'")) if word not in _SAYS_NOTHING]


def _wide(text: str) -> str:
    """A text in which "note-taker" is also found as "note taker" and "notetaker"."""
    return f"{text} {text.replace('-', ' ')} {text.replace('-', '')}"


def _all(words: list[str], text: str) -> bool:
    """True where a text speaks of every word; two words may stand there as one."""
    found = strengths(words, text)
    for at in range(len(words) - 1):
        if not (found[at] and found[at + 1]) and strengths(["".join(words[at : at + 2])], text)[0] == 1:
            found[at] = found[at + 1] = 1
    return bool(found) and all(found) and 1 in found


def _helps(turn: Turn, words: list[str]) -> list[tuple[tuple[bool, ...], Provision]]:
    """The helps that speak of all of the words, best first, each with how well."""
    plan = turn.plan
    if plan is None:
        return []
    page, fits = turn.store.page(turn.sitting), []
    for help_ in shown_helps(plan):
        easy = easy_words(help_, plan, page).text
        if not _all(words, _wide(" ".join((help_.source.quote, easy, *help_.who)))):
            continue
        who, begins = of_who(words, help_), _all(words, _wide(easy[:_BEGINS]))
        exact = min(strengths(words, _wide(" ".join((easy, *help_.who))))) == 1
        fits.append(((not (who or begins), not exact, trains(help_)), help_))
    return sorted(fits, key=lambda each: each[0])


def find(turn: Turn, words: str, first: str = "help") -> Named | None:
    """The best help or goal that the words name, looked for among the `first` kind first; None where none has them."""
    looked = content(words)
    if not looked or turn.plan is None:
        return None
    helps = _helps(turn, looked)
    page = turn.store.page(turn.sitting)
    goals = [
        goal
        for goal in shown_goals(turn.plan)
        if _all(looked, _wide(f"{goal.source.quote} {easy_words(goal, turn.plan, page).text}"))
    ]
    a_help, a_goal = None, None
    if helps:
        best = [each for rank, each in helps if rank == helps[0][0]]
        a_help = Named("help", thing_id(best[0]), len(best) == 1)
    if goals:
        a_goal = Named("goal", thing_id(goals[0]), len(goals) == 1)
    return (a_goal or a_help) if first == "goal" else (a_help or a_goal)


def plainly(turn: Turn, words: str, now: str | None) -> list[str]:
    """The helps other than `now` that the words plainly name; none where the words fit the help `now` as well."""
    looked = content(words)
    if not looked or all(word in _OF_ALL for word in looked):
        return []
    fits = _helps(turn, looked)
    if any(help_.id == now for _, help_ in fits):
        return []
    told = [help_ for rank, help_ in fits if not rank[0] or len(looked) > 1]
    best = [help_ for rank, help_ in fits if rank == fits[0][0]]
    best = [help_ for help_ in best if help_ in told]
    if len(best) > 1 and all(of_who(looked, help_) for help_ in best):  # "my TA": the help with the most of their time
        best = [max(best, key=minutes_a_week)]
    return [help_.id for help_ in best]


def at(each_for: str | None, thing: Item) -> Named:
    """One help or goal of the list as what was named."""
    return Named("goal" if each_for == "goal" else "help", thing_id(thing), True)
