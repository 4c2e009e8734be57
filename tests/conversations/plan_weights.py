"""Learns the weights of `actions/own_plan/likely.py` and prints them: `python -m tests.conversations.plan_weights`.

From lines about a plan with the pieces that answer them (`plan_pieces.yml`, the "dev" part of
`heldout_plan_questions.yml`), and every third line kept aside that asks or tells something else, beside some plan.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import yaml

from actions.own_plan import likely, near_plan
from actions.own_plan.plan_show import easy_words, shown_goals, shown_helps
from actions.turn import Turn
from summaries.model import Plan

HERE = Path(__file__).parent
PLANS = HERE.parent / "plans"
_EVERY = 3
_OF_THE_PLAN_TOO = frozenset(
    "ask_my_help ask_my_goals ask_what_is_in_my_plan ask_plan_not_happening ask_transport ask_change_plan"
    " ask_jargon".split()
)
"""Kinds whose lines the plan may answer as well."""


class Beside:
    """A store that holds nothing but a plan."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    def plan(self, sitting: str) -> Plan:
        return self._plan

    def meeting(self, sitting: str) -> None: ...

    def question(self, sitting: str) -> None: ...

    def value(self, sitting: str, key: str) -> None: ...

    def page(self, sitting: str) -> None: ...


def turn_of(parse: Callable[[str], dict[str, Any]], line: str, plan: Plan) -> Turn:
    """A line as the trained model reads it, beside a plan."""
    parsed = parse(line)
    ranking = tuple((str(each["name"]), float(each["confidence"])) for each in parsed["intent_ranking"])
    asked = tuple((str(each["name"]), float(each["chance"])) for each in parsed.get("asked") or ())
    mended = str(parsed.get("mended") or "")
    return Turn("s", line, parsed["intent"]["name"], Beside(plan), ranking, asked, mended=mended)  # type: ignore[arg-type]


def words_of(plan: Plan, near: near_plan.Near) -> tuple[str, str]:
    """How a piece stands in the plan, and all that may be said of it."""
    if near.kind == "words":
        return near.found.text, near.found.text
    item = (shown_goals(plan) if near.kind == "goal" else shown_helps(plan))[near.at]
    said = (item.source.quote, *getattr(item, "who", ()), easy_words(item, plan, None).text)
    return item.source.quote, " ".join(said)


def plan_of(name: str) -> Plan:
    from summaries.reading import read
    from summaries.understanding import understand

    return understand(read(PLANS / name))


def lines_with_answers() -> Iterator[tuple[Plan, str, Callable[[Plan, near_plan.Near], bool]]]:
    """Each line about a plan, and whether a piece of it answers."""
    for group in yaml.safe_load((HERE / "plan_pieces.yml").read_text(encoding="utf-8")):
        plan = plan_of(group["plan"])
        for ask in group["ask"]:
            begins = tuple(ask["of"])
            yield (
                plan,
                str(ask["q"]),
                lambda plan, near, begins=begins: " ".join(words_of(plan, near)[0].split()).startswith(begins),
            )
    for group in yaml.safe_load((HERE / "heldout_plan_questions.yml").read_text(encoding="utf-8")):
        if group["part"] != "dev":
            continue
        plan = plan_of(group["plan"])
        for ask in group["ask"]:
            if not ask.get("after"):
                has = [str(each) for each in ask.get("has", ())]
                yield (
                    plan,
                    ask["q"],
                    lambda plan, near, has=has: (
                        bool(has) and all(re.search(each, words_of(plan, near)[1], re.I) for each in has)
                    ),
                )


def lines_of_else() -> list[str]:
    """Lines about the meeting, the rules, the talk, and what is told: no piece of a plan answers."""
    found = []
    for path in sorted((HERE.parent / "nlu" / "heldout").glob("*.yml")):
        for intent, lines in yaml.safe_load(path.read_text(encoding="utf-8"))["lines"].items():
            if intent not in _OF_THE_PLAN_TOO:
                found += [str(each["text"]) for each in lines]
    small = yaml.safe_load((HERE.parent / "nlu" / "heldout_asked" / "lines.yml").read_text(encoding="utf-8"))
    found += [line for kind, lines in small.items() if kind != "none" for line in lines]
    return found[::_EVERY]


def learn(parse: Callable[[str], dict[str, Any]]) -> dict[str, float]:
    """The weight of each feature."""
    from sklearn.linear_model import LogisticRegression

    rows, right = [], []
    plans: list[Plan] = []

    def add(plan: Plan, line: str, answers: Callable[[Plan, near_plan.Near], bool]) -> None:
        turn = turn_of(parse, line, plan)
        found = near_plan.nearest(turn)[: likely.MOST]
        rows.extend(likely.features(turn, found))
        right.extend(answers(plan, near) for near in found)

    for plan, line, answers in lines_with_answers():
        if plan not in plans:
            plans.append(plan)
        add(plan, line, answers)
    others = lines_of_else()
    for at, plan in enumerate(plans):
        for line in others[at :: len(plans)]:
            add(plan, line, lambda plan, near: False)
    names = list(rows[0])
    table = np.array([[row[name] for name in names] for row in rows], float)
    model = LogisticRegression(fit_intercept=False, max_iter=5000).fit(table, right)
    return dict(zip(names, map(float, model.coef_[0]), strict=True))


def main() -> None:
    from rasa.core.agent import load_agent

    from bot.engine.serve import endpoints
    from bot.engine.train import model_path
    from tests.conversations.conftest import _loop

    loop = _loop()
    agent = loop.run_until_complete(load_agent(model_path=str(model_path()), endpoints=endpoints()))
    for name, weight in learn(lambda line: loop.run_until_complete(agent.parse_message(line))).items():
        print(f'    "{name}": {weight:.2f},')


if __name__ == "__main__":
    main()
