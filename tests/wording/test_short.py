"""The short form for paper: who, what, how often, how long are never lost; nothing is firmer than the long line."""

from __future__ import annotations

import re

import pytest
from harness import examples, provision_of

from summaries.model import Outcome, Person, Plan, Provision, Wording
from summaries.wording import easy_outcome, easy_provision, guard
from summaries.wording.easyread import split_sentences
from summaries.wording.sound import sound

PLAN = Plan(Person("Ola", "Ola Price", names=("Ola Price", "Ola"), pronoun="she"))


def shortened() -> list[tuple[Wording, Outcome | Provision, Plan]]:
    made = []
    for example in examples():
        word = easy_outcome if example.kind == "goal" else easy_provision
        wording = word(example.part, example.plan)  # type: ignore[operator]
        if wording.short:
            made.append((wording, example.part, example.plan))
    return made


SHORT = shortened()


def test_many_lines_have_a_short_form() -> None:
    assert len(SHORT) > 0.35 * len(examples())


def test_a_short_form_is_shorter_and_stands_in_whole_sentences() -> None:
    for wording, _, _ in SHORT:
        assert wording.short is not None
        assert len(wording.short) < len(wording.text)
        assert all(sound(sentence) for sentence in split_sentences(wording.short)), wording.short


def test_a_short_help_keeps_every_figure_of_its_cells() -> None:
    for wording, part, plan in SHORT:
        if not isinstance(part, Provision) or wording.short is None:
            continue
        cell = " . ".join(p for p in (part.how_often_text, part.grouping_text) if p)
        figures = {fact for fact in guard.facts(guard.canonical(cell, plan)) if fact.startswith(("number", "limit"))}
        if guard.facts(guard.canonical(wording.text)) >= figures:
            assert guard.facts(guard.canonical(wording.short)) >= figures, wording.short


def test_a_short_help_keeps_each_limit_condition_and_not_of_its_long_form() -> None:
    strong = ("number", "limit", "weak", "per ", "join unless", "join until", "join except", "join instead")
    for wording, part, _ in SHORT:
        if isinstance(part, Provision) and wording.short is not None:
            kept = " ".join(s for s in split_sentences(wording.text) if not s.startswith("The aim is"))
            facts = {f for f in guard.facts(guard.canonical(kept)) if f.startswith(strong) or f == "not"}
            assert facts <= guard.facts(guard.canonical(wording.short)) | {"weak aim", "weak want"}, wording.short


def test_a_short_help_says_nothing_that_the_plan_does_not() -> None:
    for wording, part, plan in SHORT:
        if isinstance(part, Provision) and wording.short is not None:
            assert guard.new_in_help(wording.short, part, plan) == ()


def test_a_short_help_names_who_the_long_form_names_first() -> None:
    for wording, part, _ in SHORT:
        if isinstance(part, Provision) and wording.short is not None:
            first = split_sentences(wording.text)[0].split()[:3]
            assert wording.short.split()[:3] == first


@pytest.mark.parametrize(
    ("text", "must"),
    [
        ("A mentor will meet Ola for 30 minutes each week, using a mood diary, unless she asks for less.", "unless"),
        ("A tutor will teach Ola 1:1 for up to 2 hours a week, working on spelling and on reading.", "up to 2 hours"),
        ("Staff must not move Ola, using force or by shouting, and must not leave her alone.", "must not leave me"),
        ("A group of no more than 6 pupils for 40 minutes weekly, led by a teaching assistant, based on Lego.", "6"),
    ],
)
def test_a_limit_an_unless_and_a_not_stay(text: str, must: str) -> None:
    wording = easy_provision(provision_of(text, {}), PLAN)
    assert must in (wording.short or wording.text)


def test_the_part_of_a_goal_that_says_how_often_stays() -> None:
    for wording, part, _ in SHORT:
        if isinstance(part, Outcome) and wording.short is not None:
            measure = re.search(r"\d+ out of \d+|no more than \w+|twice a week|\d+ times", wording.text)
            if measure:
                assert measure[0] in wording.short, wording.short
