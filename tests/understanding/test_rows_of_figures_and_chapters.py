"""Kinds met in four plans of December 2026: figures in columns of their own, chapters, advice, words that count."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summaries.model import Plan
from summaries.understanding.goals.areas import area_of_outcome
from summaries.understanding.people.who import who_in_text
from summaries.understanding.rhythms.frequency import amount

Writer = Callable[..., Plan]

FIRST = "By July 2027 Ana will ask a friend to play in three words on four days out of five."
SECOND = "By July 2028 Ana will read a page of a story aloud with no more than two mistakes."


def test_how_many_how_long_and_per_what_in_three_columns_are_one_rhythm(plan: Writer) -> None:
    found = plan(
        "# Section F: Provision",
        [
            ["* Provision", "* Who", "* No.", "* Length", "* Per"],
            ["Talking games with picture cards.", "Speech therapist", "3", "40 min", "Week"],
            ["Practice of the words that were learnt.", "Teaching assistant", "Daily", "15 min", "School day"],
            ["Support in lessons.", "Teaching assistant", "22.5 hrs", "", "Week"],
            ["Review of the talker.", "Adviser", "Once", "", "In the autumn term"],
        ],
    )
    said = [(p.times, p.per, p.minutes, p.hours_total) for p in found.provision]
    assert said == [(3, "week", 40, None), (1, "day", 15, None), (None, "week", None, 22.5), (1, None, None, None)]
    assert all(piece in ("3", "40 min", "Week") for piece in found.provision[0].source.quote.split(" … ")[2:])


@pytest.mark.parametrize("words", ["once in the autumn term", "Once, in the summer term"])
def test_once_in_one_term_is_not_once_a_term(words: str) -> None:
    assert (amount(words, cell=True).times, amount(words, cell=True).per) == (1, None)


def test_hours_in_one_term_are_no_rhythm() -> None:
    found = amount("She will train the staff for 3 hours in the autumn term.")
    assert (found.times, found.per, found.minutes) == (None, None, 180)


def test_once_in_each_of_two_terms_is_twice_a_year() -> None:
    found = amount("A meeting once in the autumn term and once in the summer term.")
    assert (found.times, found.per) == (2, "year")


def test_hours_each_day_on_two_days_are_two_times_a_week() -> None:
    found = amount("A coach goes with her on Tuesdays and Thursdays for 4 hours each day.")
    assert (found.times, found.per, found.minutes) == (2, "week", 240)


def test_help_in_the_chapter_of_one_outcome_is_for_that_outcome(plan: Writer) -> None:
    found = plan(
        "# Talking: what we want to happen (Section E)",
        f"O1: {FIRST}",
        "# Talking: what will be done (Section F)",
        "- A therapist will see Ana for 30 minutes a week.",
        "# Reading: what we want to happen (Section E)",
        f"O2: {SECOND}",
        "# Reading: what will be done (Section F)",
        "- A teacher will read with Ana for 10 minutes every day.",
    )
    assert [p.for_outcome for p in found.provision] == ["O1", "O2"]


def test_where_all_outcomes_stand_together_no_help_is_given_to_the_last(plan: Writer) -> None:
    found = plan(
        "# Section E: Outcomes",
        f"E1: {FIRST}",
        f"E2: {SECOND}",
        "# Section F: Provision",
        "- A therapist will see Ana for 30 minutes a week.",
    )
    assert [p.for_outcome for p in found.provision] == [None]


@pytest.mark.parametrize(
    "words",
    [
        "Miss Holt recommends that Ana sit at the front.",
        "Mrs Okoro (physiotherapist) suggests swimming.",
        "The wording below is from the report of the educational psychologist, Dr Finch, of 9 March 2026.",
        "Changes since the last plan: 15 hours of support have been raised to 22.5.",
    ],
)
def test_advice_and_words_about_the_page_are_no_help(plan: Writer, words: str) -> None:
    found = plan("# Section F: Provision", words, "A teacher will read with Ana for 10 minutes every day.")
    assert [p.text for p in found.provision] == ["A teacher will read with Ana for 10 minutes every day."]


def test_a_mark_of_an_amendment_is_no_part_of_the_help(plan: Writer) -> None:
    found = plan("# Section F: Provision", "- A mentor will meet Ana twice a term. [New after AR 12.05.2026]")
    assert [p.text for p in found.provision] == ["A mentor will meet Ana twice a term."]


def test_outcomes_counted_in_words_are_found_and_named_so_by_their_help(plan: Writer) -> None:
    found = plan(
        "# Section E: Outcomes",
        f"Two outcomes have been agreed. The first is that {FIRST.replace('By', 'by')} The second and last is that "
        f"{SECOND.replace('By', 'by')}",
        "# Section F: Provision",
        "For the second outcome. A teacher will read with Ana for 10 minutes every day.",
    )
    assert len(found.outcomes) == 2
    [help_] = found.provision
    assert help_.text.startswith("A teacher")
    assert help_.for_outcome == found.outcomes[1].ref


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("A wobble cushion and a sloping desk, bought by the school.", "the school"),
        ("Ana will meet her mentor, Mr Lovell, for 20 minutes every week.", "Mr Lovell"),
        ("The therapist herself shall work with Ana for 45 minutes a week.", "therapist"),
    ],
)
def test_whoever_gives_the_help_is_found(words: str, who: str) -> None:
    assert who_in_text(words) == (who,)


def test_a_cane_is_for_going_about_and_a_club_for_company() -> None:
    assert area_of_outcome("Ana will walk to the shop with her long cane and without an adult.") == "independence"
    assert area_of_outcome("Ana will take part in one club of her choice each week.") == "social_care"
