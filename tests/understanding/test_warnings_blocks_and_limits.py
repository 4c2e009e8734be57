"""Warnings, blocks of sessions and limits: figures that are not how often or how long a help is given."""

from __future__ import annotations

import pytest

from summaries.understanding.people.who import who_in_text
from summaries.understanding.rhythms.frequency import amount


@pytest.mark.parametrize(
    "words",
    [
        "Ana will be given a three minute warning before the bell.",
        "Five-minute countdowns on the board at the end of art.",
        "The TA will give a one minute reminder before tidying up.",
    ],
)
def test_how_long_before_something_a_warning_comes_is_no_length_of_help(words: str) -> None:
    assert amount(words).minutes is None


@pytest.mark.parametrize(
    "words",
    [
        "Ana must not miss PE more than once a week.",
        "She should not have more than three different tutors in a year.",
        "No more than four adults will help her in a week.",
    ],
)
def test_what_must_not_happen_too_often_is_not_how_often_help_is_given(words: str) -> None:
    found = amount(words)
    assert (found.times, found.per) == (None, None)


def test_a_second_time_on_one_day_of_the_week_is_not_twice_each_day() -> None:
    found = amount("A mentor sees her for 10 minutes each day, and again for 25 minutes on Monday mornings.")
    assert (found.times, found.per, found.minutes) == (1, "day", 10)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("A block of ten sessions, each of 30 minutes, once a year.", (10, "year", 30)),
        ("1 block of 5 sessions per term, 40 mins each.", (5, "term", 40)),
        ("Three blocks of four weekly sessions of 50 minutes in each school year.", (1, "week", 50)),
    ],
)
def test_a_block_is_told_by_its_sessions(words: str, said: tuple[float, str, float]) -> None:
    found = amount(words)
    assert (found.times, found.per, found.minutes) == said


def test_each_step_of_hours_that_fall_twice_is_kept() -> None:
    found = amount("12 hours a week, reducing to 8 hours a week from May and 5 hours a week from October.")
    assert [step.hours_total for step in found.steps] == [12, 8, 5]


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("Weekly 40 minute 1:1 counsellor session in the hub.", ("counsellor",)),
        ("Arehabilitation officer will teach Ana the route to school.", ("rehabilitation officer",)),
        ("Theclass teacher will read with Ana.", ("class teacher",)),
        ("Advisory teachers will visit Ana each term.", ("Advisory teachers",)),
        ("A Deaf role model will visit Ana each month.", ("Deaf role model",)),
    ],
)
def test_who_is_named_without_figures_or_the_article_grown_on(words: str, who: tuple[str, ...]) -> None:
    assert who_in_text(words) == who


def test_staff_who_are_taught_are_not_those_who_teach() -> None:
    said = "All staff in Year 4 will attend epilepsy training, delivered by the school nurse, for two hours a year."
    assert who_in_text(said) == ("school nurse",)
    assert who_in_text("Staff will receive a training session on signing from the interpreter.") == ("interpreter",)
