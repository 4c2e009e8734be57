"""How often and how long, from the words that plans use."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summaries.understanding.rhythms.frequency import amount, together

RATES = [
    ("2 sessions a week of 15 minutes from January 2027", 2, "week", 15),
    ("10 mins on both PE days each week", 2, "week", 10),
    ("thirty minutes on three mornings out of five", 3, "week", 30),
    ("Eight appointments of 50 minutes at fortnightly intervals", 1, "fortnight", 50),
    ("twice during Year 10, an hour each time", 2, "year", 60),
    ("3 x 20 min weekly", 3, "week", 20),
    ("45 minutes weekly in term time (a minimum of 36 sessions each year)", 1, "week", 45),
    ("Two sessions of 30 minutes each week", 2, "week", 30),
    ("0.5 day a half term", 1, "half_term", None),
    ("1/52, 45 min", 1, "week", 45),
    ("5 x 10 min daily", 5, "day", 10),
    ("once every half term for one hour", 1, "half_term", 60),
    ("twice a year and within ten working days of any infection", 2, "year", None),
    ("A course of twelve 50-minute sessions, held fortnightly", 1, "fortnight", 50),
    ("three days a week for six hours a day", 3, "week", 360),
    ("An aide will practise his reading targets with him for 5 minutes, at least three times a week", 3, "week", 5),
    ("5 minutes at the end of every nursery or school day", 1, "day", 5),
    ("A dinner lady will start a game each lunchtime and sit with him for the first 5 minutes", 1, "day", 5),
    ("45 minutes every morning and 45 minutes every evening, seven days a week", 2, "day", 45),
    ("10 minutes at the start and 10 minutes at the end of each day", 2, "day", 10),
    ("Full reassessment once a year, then a 60-minute review visit each term", 1, "term", 60),
    ("Three hours every other Saturday", 1, "fortnight", 180),
    ("every six months", 2, "year", None),
    ("on Mondays and Thursdays, half an hour", 2, "week", 30),
    ("an hour and a half each week", 1, "week", 90),
    ("12 x 45min sessions per academic year", 12, "year", 45),
    ("a block of 6 weekly sessions of 40 minutes", 1, "week", 40),
    ("ten sessions of one hour in the autumn term", 10, "term", 60),
    ("36 nights a year", 36, "year", None),
    ("x2 weekly, 30 mins each", 2, "week", 30),
    ("6 hours every weekend", 1, "week", 360),
    ("Monday, Wednesday, Friday, for 15 minutes", 3, "week", 15),
    ("two hours on a Friday", 1, "week", 120),
    ("Training day (6 hours) each July", 1, "year", 360),
    ("a session of two hours, by the second week of each autumn term", 1, "year", 120),
    ("in six sessions of 40 minutes, then one in each term", 6, None, 40),
    ("daily for the first six weeks and then three times a week", 1, "day", None),
    ("weekly for the first half term, reducing to monthly, each session being of two hours", 1, "week", 120),
    ("carried out every day for 15 minutes", 1, "day", 15),
]

TOTALS = [
    ("18 hours a year", 18, "year"),
    ("20 hours each week", 20, "week"),
    ("15 hours of TA support per week", 15, "week"),
    ("a total of 12 hours over the year", 12, "year"),
    ("25 hrs per week", 25, "week"),
]

SILENT = [
    "wait a minimum of 30 seconds",
    "within ten working days",
    "for a week",
    "the school day",
    "daily living skills",
    "by January 2027",
    "up to eight words",
    "Level 3",
    "no more than four pupils",
    "must not be kept waiting for more than two minutes",
    "bi-weekly",
    "every six weeks",
    "as required",
    "a week’s notice",
]


@pytest.mark.parametrize(("words", "times", "per", "minutes"), RATES)
def test_a_rate_is_read_with_its_length(words: str, times: float, per: str, minutes: float | None) -> None:
    found = amount(words, cell=True)
    assert (found.times, found.per, found.minutes) == (times, per, minutes)


@pytest.mark.parametrize(("words", "hours", "per"), TOTALS)
def test_hours_in_all_are_a_total_and_not_one_session(words: str, hours: float, per: str) -> None:
    found = amount(words, cell=True)
    assert (found.hours_total, found.per, found.times, found.minutes) == (hours, per, None, None)


@pytest.mark.parametrize("words", SILENT)
def test_nothing_is_made_up_from_words_that_are_no_rhythm(words: str) -> None:
    found = amount(words)
    assert (found.times, found.per, found.hours_total) == (None, None, None)


def test_a_range_is_never_narrowed() -> None:
    found = amount("2 to 3 times a week, 10 to 15 minutes")
    assert (found.times, found.times_max, found.minutes, found.minutes_max) == (2, 3, 10, 15)
    assert amount("between 20 and 30 minutes a day").minutes_max == 30


def test_up_to_is_the_most_and_never_the_amount() -> None:
    assert amount("up to 5 hours a week").hours_total is None
    assert amount("up to 5 hours a week").hours_total_max == 5
    assert amount("no more than three times a week").times is None


def test_help_that_changes_keeps_every_step() -> None:
    found = amount("weekly, reducing to fortnightly from spring")
    assert [(s.times, s.per) for s in found.steps] == [(1, "week"), (1, "fortnight")]
    assert (found.times, found.per) == (1, "week")


@pytest.mark.parametrize(
    ("words", "steps"),
    [
        ("9 hours a week for the first month, then 5, then 2", [(None, 9), (None, 5), (None, 2)]),
        ("24 hours a week reducing to 18", [(None, 24), (None, 18)]),
        ("16 hours a week, to be reduced to 10 hours a week from May", [(None, 16), (None, 10)]),
        ("4 hours a week for a term, 3 hours a week for the next term", [(None, 4), (None, 3)]),
        ("three times a week, going down to twice", [(3, None), (2, None)]),
    ],
)
def test_later_steps_may_leave_out_what_the_first_one_says(
    words: str, steps: list[tuple[float | None, float | None]]
) -> None:
    found = amount(words).steps
    assert [(step.times, step.hours_total) for step in found] == steps
    assert {step.per for step in found} == {"week"}


def test_a_review_session_is_none_of_the_sessions() -> None:
    assert amount("6 sessions of 1 hour by May; one review session in July", cell=True).times == 6


def test_a_range_stays_a_range_in_help_that_changes() -> None:
    found = amount("6 sessions of 30-45 minutes, then monthly")
    assert (found.times, found.minutes, found.minutes_max) == (6, 30, 45)
    found = amount("2-3 times a week for the first term, then once a fortnight")
    assert (found.times, found.times_max, found.per) == (2, 3, "week")


@pytest.mark.parametrize(
    "words",
    [
        "He will leave each lesson five minutes before the bell.",
        "She will change for PE, starting ten minutes before the other children.",
        "He is not asked to explain until he has been calm for 20 minutes.",
        "An assistant, who has had at least two hours of training, is in each lesson.",
        "Two days at the scheme in each half-term holiday.",
        "The nurse will visit on Monday and Tuesday 3 and 4 March.",
        "She must not be rostered on a Sunday.",
        "If the review falls on a Monday, he will be told on Friday.",
    ],
)
def test_a_length_that_is_no_session_and_a_holiday_that_is_no_term_are_not_read(words: str) -> None:
    found = amount(words)
    assert (found.minutes, found.hours_total, found.per) == (None, None, None)


def test_figures_of_a_review_are_not_figures_of_the_help() -> None:
    found = amount("for 45 minutes, three times a week, with progress measured each half term")
    assert (found.times, found.per) == (3, "week")
    assert amount("A programme which is reviewed by the therapist each half term.").per is None


def test_a_cell_beside_the_help_wins_over_its_own_words() -> None:
    found = together("2 x 15 min daily", "Sessions filmed once a half term.")
    assert (found.times, found.per, found.minutes) == (2, "day", 15)
    assert together("Weekly", "A 30-minute session with the ELSA.").minutes == 30


@settings(deadline=None)
@given(st.text(max_size=120))
def test_any_words_at_all_are_read_without_a_fault(words: str) -> None:
    amount(words)


@settings(deadline=None)
@given(st.integers(2, 12), st.integers(5, 90), st.sampled_from(["week", "term", "year", "half term", "fortnight"]))
def test_the_figures_said_are_the_figures_read(times: int, minutes: int, per: str) -> None:
    found = amount(f"{times} sessions of {minutes} minutes each {per}")
    assert (found.times, found.minutes, found.per) == (times, minutes, per.replace(" ", "_"))
