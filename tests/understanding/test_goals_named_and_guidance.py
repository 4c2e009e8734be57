"""Which outcome a help is for, guidance among help, steps among outcomes, and what the front pages leave open."""

from __future__ import annotations

import pytest

from summaries.model import Plan
from summaries.understanding.goals.areas import area_of_outcome
from summaries.understanding.goals.likest import likest
from summaries.understanding.help.paragraph_goals import goal_of_paragraph, paragraph_goals
from summaries.understanding.places.goal_titles import goals_at_head, goals_in_title
from summaries.understanding.rhythms.frequency import amount
from tests.understanding.conftest import Writer

GOALS = (
    "# Section E: Outcomes",
    "1. By July 2027, Ana will retell a story of six sentences to a friend.",
    "2. By July 2027, Ana will write her name so that others can read it.",
)
HELP = "A teaching assistant will practise with Ana for 10 minutes every day."


def helps(made: Plan) -> list[tuple[str, str | None]]:
    return [(help_.text, help_.for_outcome) for help_ in made.provision]


@pytest.mark.parametrize(
    ("title", "named"),
    [
        ("AREA 1: Communication and interaction (Outcomes 1 and 2)", ("E1", "E2")),
        ("Employment and learning (for outcomes EL1 and EL2)", ("EL1", "EL2")),
        ("Help 3 – for Goal 2", ("E2",)),
        ("To help me achieve outcome 4: Feeling ok", ("E4",)),
        ("Provision in pursuance of Outcome E6", ("E6",)),
        ("How will people help you to hear? (Goal 2)", ("E2",)),
        ("6.5 Opportunities to try things out. (Outcome 1)", ()),
        ("Support for 3 pupils", ()),
    ],
)
def test_a_title_names_the_outcomes_that_its_help_is_for(title: str, named: tuple[str, ...]) -> None:
    assert goals_in_title(title) == named


def test_a_paragraph_may_name_its_outcomes_in_its_own_title() -> None:
    assert goals_at_head("Key adult and daily contact (E1, E2). Ana will have one named adult.") == ("E1", "E2")
    assert goals_at_head("Ana will be taught on her own. (E1)") == ()


def test_a_sentence_about_paragraphs_says_which_outcome_they_serve() -> None:
    said = paragraph_goals(
        "6.1 The provision in paragraphs 6.2 to 6.10 is made in order that Ana may achieve Outcome 1, and that in"
        " paragraph 6.11 in order that she may achieve Outcome 2."
    )
    assert [goal_of_paragraph(f"6.{n} A teacher will see Ana.", said) for n in (2, 10, 11, 12)] == [
        "E1",
        "E1",
        "E2",
        None,
    ]


def test_that_sentence_is_no_help(plan: Writer) -> None:
    made = plan(
        *GOALS,
        "# Section F: Special educational provision",
        "6.1 The provision in paragraphs 6.2 to 6.3 is made in order that Ana may achieve Outcome 2.",
        f"6.2 {HELP}",
    )
    assert helps(made) == [(HELP, "E2")]


def test_of_several_outcomes_named_the_help_is_for_the_likest(plan: Writer) -> None:
    made = plan(
        *GOALS,
        "# Section F: Special educational provision",
        "# Talking and writing (outcomes 1 and 2)",
        "- A teacher will help Ana to write her name for 10 minutes every day.",
        "- An adult will tell Ana a story every day for 10 minutes and she will retell it.",
    )
    assert [ref for _, ref in helps(made)] == ["E2", "E1"]
    assert made.provision[0].outcomes == ("E1", "E2")
    assert likest("Nothing in common.", made.outcomes) is None


def test_lettered_steps_under_numbered_outcomes_are_no_outcomes(plan: Writer) -> None:
    made = plan(
        GOALS[0],
        GOALS[1],
        "(a) By October half term: puts three pictures in order.",
        "(b) By Easter: tells the beginning.",
        GOALS[2],
        "(a) By Easter: writes three letters.",
        "# Section F: Special educational provision",
        HELP,
    )
    assert [goal.text[:28] for goal in made.outcomes] == [
        "By July 2027, Ana will retel",
        "By July 2027, Ana will write",
    ]


def test_a_few_words_over_an_outcome_in_its_cell_only_name_it(plan: Writer) -> None:
    made = plan(
        "# Section E: Outcomes",
        [
            ["* My outcomes", "* How does this link to my hopes?"],
            ["Being in school\nBy July 2027 I will come in every day.", "Friends"],
        ],
        "# Section F: Special educational provision",
        HELP,
    )
    assert [goal.text for goal in made.outcomes] == ["By July 2027 I will come in every day."]


@pytest.mark.parametrize(
    "line",
    [
        "For each kind of help say what it is, who gives it and how often.",
        "Guidance for writers: one table for each outcome. Avoid words such as “regular”.",
        "There is one table for each broad area of need. Read across: the need, then what is put in place.",
        "Numbered paragraphs. The outcomes are given in the heading.",
        "The school year has 38 weeks.",
        "Area of need: Cognition and learning",
        "Not recorded",
        "Does not apply: Ana is over 18.",
    ],
)
def test_guidance_and_lines_of_a_record_are_no_help(plan: Writer, line: str) -> None:
    made = plan(*GOALS, "# Section F: Special educational provision", line, HELP)
    assert [text for text, _ in helps(made)] == [HELP]


def test_small_points_under_one_bullet_are_one_help(plan: Writer) -> None:
    made = plan(
        *GOALS,
        "# Section F: Special educational provision",
        f"- {HELP}",
        "- Equipment to be in the kitchen by the first day of term:",
        "-- rocker knife and board",
        "-- non-slip matting",
    )
    assert [text for text, _ in helps(made)][1:] == [
        "Equipment to be in the kitchen by the first day of term: rocker knife and board non-slip matting"
    ]


@pytest.mark.parametrize(
    ("words", "times"),
    [
        ("A mentor will meet Ana for 20 minutes first thing on Monday and 20 minutes on Thursday afternoon.", 2),
        ("An assistant will do the exercises for 15 minutes at the start of each of her four college days.", 4),
    ],
)
def test_days_are_counted(words: str, times: int) -> None:
    found = amount(words)
    assert (found.times, found.per) == (times, "week")


def test_a_strong_cell_beside_a_help_stays_out_of_its_quote(plan: Writer) -> None:
    made = plan(
        *GOALS,
        "# Section F: Special educational provision",
        [
            ["* Provision", "* Who", "* How often", "* Review"],
            [HELP[:-11] + ".", "Teaching assistant", "Daily", "Child in need review"],
        ],
    )
    assert made.provision[0].visible == "show"
    assert "Child in need" not in made.provision[0].source.quote
    assert made.provision[0].review_text == "Child in need review"


def test_what_those_who_look_after_a_child_think_is_not_their_own(plan: Writer) -> None:
    made = plan(
        *GOALS,
        "# Section F: Special educational provision",
        HELP,
        views=(
            "# How should people support me?",
            "- Remind me quietly.",
            "# What do the people who care for me think?",
            "Written by Dad. We want her back in school.",
        ),
    )
    assert [said.quote for said in made.views.how_to_help_me] == ["Remind me quietly."]


@pytest.mark.parametrize(
    ("said", "has", "text"),
    [
        (
            "Ana has a direct payment. She manages it herself.",
            True,
            "Ana has a direct payment. She manages it herself.",
        ),
        (
            "A personal budget was offered on 10 March 2026. Ana would like more time to think about it.",
            False,
            "A personal budget was offered on 10 March 2026. Ana would like more time to think about it.",
        ),
        (
            "A direct payment is made for the helper. Nothing else is paid for.",
            True,
            "A direct payment is made for the helper.",
        ),
    ],
)
def test_all_that_is_said_of_the_budget_is_kept(plan: Writer, said: str, has: bool, text: str) -> None:
    made = plan(*GOALS, "# Section F: Special educational provision", HELP, "# Section J: Personal budget", said)
    assert made.personal_budget is not None
    assert (made.personal_budget.has, made.personal_budget.text) == (has, text)


@pytest.mark.parametrize(
    ("outcome", "area"),
    [
        ("Ana will tell an adult when she is worried.", "feelings"),
        ("Ana will make the journey to town by train.", "independence"),
        ("Ana will retell a story to other pupils.", "communication"),
    ],
)
def test_an_outcome_has_the_area_of_its_words(outcome: str, area: str) -> None:
    assert area_of_outcome(outcome) == area


def test_a_line_that_opens_the_section_may_hold_the_outcome(plan: Writer) -> None:
    goal = "By July 2027, Ana will leave a lesson calmly using her card, before she is upset, on 8 out of 10 occasions."
    made = plan(f"# SECTION E – Outcome 1: {goal}", "# Section F: Special educational provision", HELP)
    assert [outcome.text for outcome in made.outcomes] == [goal]


def test_what_short_forms_mean_is_no_help(plan: Writer) -> None:
    key = "QTVI = Qualified Teacher of Vision Impairment. TA = teaching assistant."
    made = plan(*GOALS, "# Section F: Special educational provision", HELP, key)
    assert [text for text, _ in helps(made)] == [HELP]
