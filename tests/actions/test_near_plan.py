"""Pieces of the plan by what they mean, where no word of the question stands there."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest

from actions import hearing
from actions.own_plan import near_plan
from bot.nlu.line_reader import rows
from summaries.model import Person, Plan, Provision, Source

HELPS = (
    "The physiotherapist's programme of stretches is carried out by a teaching assistant for 20 minutes every morning.",
    "A speech and language therapist works with Ana once a fortnight on understanding what is said to her.",
    "A trained note-taker takes notes in history, geography and science.",
    "Four hours of travel training in the summer term on the 14 bus.",
    "Ana must not use a trampoline or head a ball.",
)


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    """The ears of whole talks, which other tests of this process use, are put back."""
    before = list(hearing._EARS), list(hearing._SENSE)
    yield
    hearing._EARS[:], hearing._SENSE[:] = before


@pytest.fixture
def sense() -> None:
    """The talk's own sense of meaning."""
    hearing.with_ears(lambda words: None, rows)


@pytest.fixture
def plan() -> Plan:
    """Five helps, one of them for adults only."""
    helps = [Provision(f"F{at}", "F", text, Source("F", None, text)) for at, text in enumerate(HELPS, 1)]
    secret = "The social worker visits the family home each week."
    hidden = Provision("F9", "F", secret, Source("F", None, secret), visible="adult_only")
    return Plan(Person("Ana", "Ana Bello"), provision=(*helps, hidden), adult_only=(hidden.source,))


def _turn(plan: Plan | None, words: str) -> Any:
    return SimpleNamespace(plan=plan, words=words, mended="", readings=(words,), meanings=hearing.rows([words]))


@pytest.mark.parametrize(
    ("asked", "number"),
    [
        ("who helps me exercise my legs", 0),
        ("what is done about my talking", 1),
        ("do i have to copy things from the board in science myself", 2),
        ("when do i learn to go to school by public transport", 3),
        ("can i jump on the bouncy thing at the park", 4),
    ],
)
def test_the_help_is_found_by_what_it_means(sense: None, plan: Plan, asked: str, number: int) -> None:
    first = near_plan.nearest(_turn(plan, asked))[0]
    assert (first.kind, first.at) == ("help", number)


def test_what_is_for_adults_is_never_near(sense: None, plan: Plan) -> None:
    found = near_plan.nearest(_turn(plan, "does the social worker visit my home each week"))
    assert all("social worker" not in each.found.text for each in found)


def test_what_has_nothing_to_do_with_the_plan_is_not_clearly_near(sense: None, plan: Plan) -> None:
    assert near_plan.clearly(_turn(plan, "what is the capital of peru")) is None
    assert near_plan.helps_near(_turn(plan, "how old are you")) == []


def test_the_nearest_of_those_that_words_found_comes_first(sense: None, plan: Plan) -> None:
    asked = _turn(plan, "who takes my notes in history")
    assert near_plan.best_first(asked, "help", [1, 2]) == [2, 1]
    assert near_plan.best_first(asked, "help", []) == []


def test_without_a_plan_or_without_the_model_nothing_is_near(plan: Plan) -> None:
    hearing.with_ears(lambda words: None)
    assert near_plan.nearest(_turn(plan, "who helps me walk")) == []
    hearing.with_ears(lambda words: None, rows)
    assert near_plan.nearest(_turn(None, "who helps me walk")) == []
    hearing.with_ears(lambda words: None)
