"""All answers in one list ("read me everything back please"), each with its question and its help or goal."""

from __future__ import annotations

import re

from actions.gathering.questions import thing_id
from actions.own_plan.plan_show import Item, shown_goals, shown_helps, title_of
from actions.turn import Say, Turn
from actions.wordbook import buttons
from bot.store import StoredAnswer

_SO = (
    r"^\W*(?:(?:ok|okay|right|so|and|now|wait|please|pls|plz|can|could|will|you|u|we|i|just|want to|wanna|like to"
    r"|would|id"
    r"|i'?d|let me|let us)[\s,.!]+)*"
)
_READ = r"(?:read|reed|say|tell|show|give|play|see|hear|list|go over|go through)(?: (?:me|us|him|her|them|to|out))*"
_ALL = (
    r"(?:everything|evrything|every thing|it all|it|them all|them|all (?:of )?(?:it|that|this|them)|the lot"
    r"|the whole (?:lot"
    r"|thing)|all (?:of )?(?:my|the|his|her|their|our) (?:answers?|anwsers|words|views|stuff)|(?:all|everything)"
    r" (?:that )?(?:i|we"
    r"|he|she)(?:'?ve|ve|'?s| have| has)? (?:said|sed|put|wrote|written|told you|answered|done))"
)
_WHOLE = re.compile(
    rf"{_SO}{_READ} {_ALL}(?: (?:out|again|to (?:me|us|him|her)))*"
    r" (?:back|in (?:one|1|a) (?:go|list|page)|all at once|at once|all together|together|on one page)\b.{0,25}$"
    rf"|{_SO}(?:what|wot|wat) (?:have|hav|did|do) (?:you|u|we|i) (?:(?:got|get|put|write|written|wrote|say|said|have)"
    r" ?)?(?:down|kept|written|saved)(?: (?:from|for|about|of) (?:me|him|her))?(?: (?:so far|now|already|then))*\W*$"
    rf"|{_SO}remind (?:me|us) (?:of )?what (?:i|we) (?:have|got|said|put|wrote|have (?:got|said|put|written))"
    r"(?: (?:down|so far|now|already))*\W*$"
    rf"|{_SO}(?:make (?:me |us )?a list of|list(?: out| up)?) {_ALL}(?: (?:so far|please|pls|for me|down))*\W*$"
    rf"|{_SO}{_READ} back (?:to (?:me|us|him|her) )?{_ALL}.{{0,20}}$"
    rf"|{_SO}(?:{_READ} )?(?:a list of )?(?:all (?:of )?)?(?:my|the|his|her|their) (?:answers|anwsers|words|views)"
    r" (?:in (?:one|1|a) (?:go|list|page)|all at once|at once|all together|on one page)\b.{0,15}$",
    re.I,
)
_AT_ONCE = 8
"""Answers in one bubble."""


def take(turn: Turn) -> list[Say] | None:
    """Every answer in one list, where that is asked for; else None."""
    if turn.button is not None or len(turn.words) > 90 or not turn.says(_WHOLE):
        return None
    given = list(turn.store.answers(turn.sitting))
    if not given:
        return [Say("utter_no_answers", buttons=buttons("tell_views_start"))]
    names = _names(turn)
    lines = [_line(each, names) for each in given]
    parts = ["\n\n".join(lines[at : at + _AT_ONCE]) for at in range(0, len(lines), _AT_ONCE)]
    said = [Say(text=part, picture="writing") for part in parts[:-1]]
    last = Say(text=parts[-1], picture="writing", buttons=buttons("show_answers", "finish"))
    return [Say("utter_all_answers", picture="task board"), *said, last]


def _line(answer: StoredAnswer, names: dict[str, str]) -> str:
    name = names.get(answer.help_id or "") or names.get(answer.outcome_ref or "")
    head = f"{name}: {answer.question}" if name else answer.question
    return f"{head}\n“{answer.words}”"


def _names(turn: Turn) -> dict[str, str]:
    """A few easy words for each help and goal of the plan."""
    plan = turn.plan
    if plan is None:
        return {}
    page = turn.store.page(turn.sitting)
    helps, goals = shown_helps(plan), shown_goals(plan)
    listed: list[Item] = [*helps, *goals]
    return {thing_id(item): title_of(item, plan, page) for item in listed}
