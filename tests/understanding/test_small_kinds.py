"""Titles, dates, links and notes in the words of writers that the lists did not foresee."""

from __future__ import annotations

from typing import Any

import pytest

from summaries.understanding.help.details import grouping
from summaries.understanding.help.notes import is_note
from summaries.understanding.people.who import who_in_text
from summaries.understanding.place import label_cuts
from summaries.understanding.places.goal_titles import goals_of_line


def test_a_section_s_letter_is_not_cut_off_its_title() -> None:
    title = "H1 Social care provision: Chronically Sick and Disabled Persons Act"
    assert label_cuts(title) == [title]


@pytest.mark.parametrize("title", ["By", "When", "By when"])
def test_a_column_of_times_beside_outcomes_is_when_they_are_for(plan: Any, title: str) -> None:
    read = plan(
        "# Section E: Outcomes",
        [
            ["* Ref", "* What Ana will be able to do", f"* {title}", "* Area"],
            ["E1", "Ana will ask for a break in words in 4 lessons out of 5.", "End of Year 10", "Education"],
            ["E2", "Ana will go to the shop on her own once a week.", "July 2027", "Wellbeing"],
        ],
        "# Section F: Provision",
        "- A teaching assistant will help Ana to play each day.",
    )
    assert [goal.by_text for goal in read.outcomes] == ["End of Year 10", "July 2027"]
    assert all(goal.by_text in goal.source.quote for goal in read.outcomes)


def test_a_line_of_references_over_help_says_what_it_is_for(plan: Any) -> None:
    read = plan(
        "# Section E: Outcomes",
        "E1 By July 2027, Ana will ask for a break in words.",
        "E2 By July 2027, Ana will go to the shop on her own.",
        "# Section F: Provision",
        "* F1 (for E1)",
        "A speech therapist will see Ana for 30 minutes each week.",
        "* F2 (for E2)",
        "A travel trainer will walk with Ana once a week.",
    )
    assert [(help_.text.split(" will")[0], help_.for_outcome) for help_ in read.provision] == [
        ("A speech therapist", "E1"), ("A travel trainer", "E2")
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("line", "goals"),
    [
        ("F1 (for E1)", ("E1",)),
        ("F2 – outcome E2", ("E2",)),
        ("F3: E1, E2", ("E1", "E2")),
        ("F3 A tutor will help with E1.", ()),
        ("F1", ()),
    ],
)
def test_only_a_line_that_names_nothing_else_is_a_line_of_references(line: str, goals: tuple[str, ...]) -> None:
    assert goals_of_line(line) == goals


@pytest.mark.parametrize(
    ("words", "note"),
    [
        ("The academy will keep a record of the provision that has been made.", True),
        ("Staff should have read the plan.", True),
        ("The teaching assistant will keep a record of the words that Ana says.", False),
        ("All staff will read her communication passport.", False),
    ],
)
def test_what_is_kept_about_the_plan_is_no_help(words: str, note: bool) -> None:
    assert is_note(words) is note


@pytest.mark.parametrize(
    ("words", "group"),
    [
        ("He should be withdrawn from whole class phonics.", None),
        ("Ana will be taught away from the whole class.", None),
        ("Ana will be taken out of whole class maths for a group of four.", "group of four"),
        ("Whole class teaching with an assistant.", "Whole class"),
    ],
)
def test_a_class_that_the_young_person_leaves_is_not_their_group(words: str, group: str | None) -> None:
    found = grouping(words)
    assert (found or None) == group or bool(group and found and group in found)


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("Aspeech and language therapist will see Ana weekly.", ("speech and language therapist",)),
        (
            "The occupational therapist together with the physiotherapist will see Ana.",
            ("occupational therapist", "physiotherapist"),
        ),
        ("The same social worker will visit every 6 weeks.", ("social worker",)),
    ],
)
def test_two_who_act_together_are_two(words: str, who: tuple[str, ...]) -> None:
    assert who_in_text(words) == who
