"""A question is about the own plan by how it is asked, not because one word of it stands in the plan."""

from __future__ import annotations

import pytest

from actions.lines.of_plan import WANTS_CHANGE, form


@pytest.mark.parametrize(
    ("asked", "kind"),
    [
        ("who does my stretches", "who"),
        ("hoo helps me wiv spelling", "who"),
        ("who feeds me", "who"),
        ("how much physio do i get", "amount"),
        ("how menny times do i see the nurse", "amount"),
        ("is my taxi every day", "amount"),
        ("what help do i get for writing", "what"),
        ("am i meant to have a laptop", "what"),
        ("what do i get on saturdays", "what"),
        ("can they take away my phone", "rule"),
        ("do i have to read out loud in class", "rule"),
        ("am i allowed to leave lessons", "rule"),
        ("what does my plan say about lunch", "plan"),
        ("which goal is about cooking", "goal"),
        ("tell me about my sensory circuit", "thing"),
    ],
)
def test_a_question_about_the_own_plan_is_known_by_its_form(asked: str, kind: str) -> None:
    found = form(asked)
    assert found is not None
    assert found.kind == kind


@pytest.mark.parametrize(
    "asked",
    [
        "can my mate come",
        "can my nan sit next to me",
        "can it be on teams",
        "will there be a dog there",
        "can i see my report before",
        "can i leave school",
        "can i see a chart",
        "who can give us free advice",
        "can i look round it first",
        "will my friends know i have a plan",
        "do people with a plan get paid work",
        "why are they always talking about me",
        "do they tell my new school about me",
        "who do i talk to about money",
        "is it at school",
    ],
)
def test_a_question_about_the_meeting_or_the_rules_is_not_one_about_the_plan(asked: str) -> None:
    found = form(asked)
    assert found is None or (found.kind == "rule" and not found.sure)


@pytest.mark.parametrize(
    "asked", ["can i see the nurse more", "how do i get a new key worker", "can i swap my ta for another"]
)
def test_asking_for_more_is_asking_for_a_change(asked: str) -> None:
    assert WANTS_CHANGE.match(asked)


@pytest.mark.parametrize("asked", ["can i have extra time in exams", "how do i get to the pool", "can i have my phone"])
def test_asking_what_there_is_asks_for_no_change(asked: str) -> None:
    assert not WANTS_CHANGE.match(asked)
