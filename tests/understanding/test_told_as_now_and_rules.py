"""Help told as what the young person does now, and the "must not" that stands right after a help."""

from __future__ import annotations

from collections.abc import Callable

from summaries.model import Plan

Writer = Callable[..., Plan]

GOAL = ("# Section E: Outcomes", "By July 2027 Ana will tell a friend what she wants in three words each day.")
HELP = "# Section F: Special educational provision"
THERAPY = "- A therapist will work with Ana for 30 minutes a week."


def test_what_is_arranged_for_her_is_help_though_told_as_what_she_does(plan: Writer) -> None:
    arranged = [
        "Ana leaves assembly two minutes before the other classes.",
        "She uses a writing slope for all written work.",
        "Ana is met at the gate by Mrs Hall.",
    ]
    made = plan(*GOAL, HELP, THERAPY, *(f"- {each}" for each in arranged))
    assert [p.text for p in made.provision][1:] == arranged


def test_how_she_is_among_the_help_is_no_help_and_is_not_lost(plan: Writer) -> None:
    made = plan(*GOAL, HELP, THERAPY, "- Ana likes the swings and tends to sit by the wall.")
    assert len(made.provision) == 1
    assert [s.quote for s in made.not_placed] == ["Ana likes the swings and tends to sit by the wall."]


def test_a_must_not_that_speaks_of_the_same_thing_stays_with_its_help(plan: Writer) -> None:
    helps = [
        "Ana comes in by the side door. She must not be pushed to say hello.",
        "Ana may go to the reading corner for ten minutes. No grown-up is to fetch her back.",
        "A TA will sit with Ana at snack time every day. Nobody must lift her out of her chair.",
        "Worksheets will be sent home the day before. Staff must not give her any on paper.",
    ]
    made = plan(*GOAL, HELP, THERAPY, *(f"- {each}" for each in helps))
    assert [(p.text, p.negative) for p in made.provision][1:] == [(each, True) for each in helps]


def test_a_must_not_about_another_thing_is_a_help_of_its_own(plan: Writer) -> None:
    made = plan(*GOAL, HELP, "- A TA will help Ana in maths, 3 hours a week. Toys must not be taken from Ana.")
    assert [p.negative for p in made.provision] == [False, True]


def test_a_limit_of_the_same_help_stays_with_it_and_forbids_nothing(plan: Writer) -> None:
    made = plan(*GOAL, HELP, f"{THERAPY} There will be no more than 20 sessions in all.")
    assert [p.negative for p in made.provision] == [False]
