"""Kinds of layout met in plans by independent writers, each told by one small plan."""

from __future__ import annotations

from collections.abc import Callable

from summaries.model import Plan

Writer = Callable[..., Plan]

GOAL = "By July 2027 Ana will tell a friend what she wants in three words on four days out of five."
HELP = "Direct speech and language therapy in a quiet room."
RULE = "Ana must not be asked to read aloud."


def test_a_record_of_labels_and_values_is_no_row_of_titles(plan: Writer) -> None:
    found = plan(
        "# Section E: Outcomes",
        [["* Outcome", GOAL, "", ""], ["* Category", "Learning", "* Linked need", "Need 2"]],
        "# Section F: Provision",
        "* Provision 1",
        [
            ["* Description", f"{HELP} She chooses the toys.", "", ""],
            ["* Delivered by", "Speech therapist", "* Linked outcome", "Outcome 1"],
            ["* Frequency", "Fortnightly", "* Duration", "50 minutes"],
            ["* Start date", "01/05/2026", "* Funding", "Top-up"],
        ],
    )
    assert [o.text for o in found.outcomes] == [GOAL]
    [help_] = found.provision
    assert (help_.text, help_.who, help_.times, help_.per, help_.minutes, help_.for_outcome) == (
        f"{HELP} She chooses the toys.",
        ("Speech therapist",),
        1,
        "fortnight",
        50,
        "E1",
    )


def test_sentences_of_a_row_that_says_who_are_one_help(plan: Writer) -> None:
    text = "Reading taught with photographs. Ana is not to be sent out to a group of younger children."
    found = plan(
        "# Section F: Provision",
        [["* Provision", "* Who", "* How often"], [text, "Class teacher", "Every day, 20 minutes"]],
    )
    assert [p.text for p in found.provision] == [text]


def test_a_row_with_another_helper_in_its_second_sentence_is_two_helps(plan: Writer) -> None:
    found = plan(
        "# Section F: Provision",
        [
            ["* Provision", "* Who", "* How often"],
            [
                "A group of three that builds with bricks and turns. At lunch a supervisor will set up a game for Ana.",
                "Teaching assistant",
                "Weekly, 30 minutes",
            ],
        ],
    )
    assert len(found.provision) == 2


def test_a_column_of_bare_references_says_which_outcome(plan: Writer) -> None:
    found = plan(
        "# Section E: Outcomes",
        [["* No.", "* Outcome"], ["O1", GOAL]],
        "# Section F: Provision",
        [["* For", "* Support", "* Who"], ["O1", HELP, "Speech therapist"]],
    )
    assert [p.for_outcome for p in found.provision] == ["O1"]


def test_small_steps_under_an_outcome_are_no_outcomes(plan: Writer) -> None:
    found = plan(
        "# Section E: Outcomes",
        f"Outcome 1. {GOAL}",
        "Small steps for this year (school to review each term)",
        "- Ana will say three words with a picture.",
        "Outcome 2. By July 2028 Ana will read ten words.",
    )
    assert [o.text for o in found.outcomes] == [GOAL, "By July 2028 Ana will read ten words."]


def test_outcomes_told_among_other_sentences_are_found(plan: Writer) -> None:
    found = plan(
        "# Section E: Outcomes",
        f"Ana wants to be a baker and likes early mornings. {GOAL} By July 2028 she will bake a loaf with one prompt.",
    )
    assert [o.text for o in found.outcomes] == [GOAL, "By July 2028 she will bake a loaf with one prompt."]


def test_points_under_a_help_say_who_how_often_and_for_what(plan: Writer) -> None:
    found = plan(
        "# Section E: Outcomes",
        f"Outcome 1. {GOAL}",
        "# Section F: Provision",
        f"- {HELP}",
        "-- Speech and language therapist",
        "-- 4 x 40 minutes a week",
        "-- Outcome 1",
        f"- {RULE}",
    )
    first, rule = found.provision
    assert (first.who, first.times, first.per, first.minutes, first.for_outcome) == (
        ("Speech and language therapist",),
        4,
        "week",
        40,
        "E1",
    )
    assert (rule.text, rule.negative, rule.who) == (RULE, True, ())


def test_a_title_names_the_objective_that_the_help_is_to_meet(plan: Writer) -> None:
    found = plan(
        "# Section E: Objectives",
        f"Objective 1 {GOAL}",
        "Objective 2 By July 2028 Ana will read ten words.",
        "# Section F: Provision",
        "To meet Objective 2 (reading)",
        "- A teacher will read with Ana for ten minutes every day.",
    )
    assert [(p.text[:9], p.for_outcome) for p in found.provision] == [("A teacher", "E2")]


def test_sections_as_rows_whose_first_cell_is_the_letter(plan: Writer) -> None:
    found = plan(
        [["C", "What health staff say\nAna is well."]],
        [["D", "At home\nAna lives with her aunt."]],
        [["E", f"Where we want to get to\nOutcome 1. {GOAL}"]],
        [["F", f"All of this is to be arranged\n{HELP} A teacher will read with Ana every day for ten minutes."]],
        [["G", "From the clinic\nThe audiologist will test her hearing once a year."]],
        [["I", "Where\nElm School"]],
    )
    assert [o.text for o in found.outcomes] == [GOAL]
    assert {p.section for p in found.provision} == {"F", "G"}


def test_answers_in_quotation_marks_are_about_what_was_asked_before_them(plan: Writer) -> None:
    found = plan(
        views=[
            "We asked Ana what she does well.",
            "- “Me do big jumps.”",
            "As to how grown-ups should help her, she said:",
            "- “Say Ana first.”",
            "What Mr and Mrs Bello told us",
            "Ana is the funniest person in our house.",
        ]
    )
    assert [s.quote for s in found.views.good_at] == ["Me do big jumps."]
    assert [s.quote for s in found.views.how_to_help_me] == ["Say Ana first."]
    assert "funniest" not in str(found.views)


def test_cards_of_views_begin_with_their_own_titles(plan: Writer) -> None:
    found = plan(
        views=[
            [
                ["What I am brilliant at\nSinging all the sea songs.", "What grown-ups need to do\nLook at my face."],
                ["What is tricky\nNumbers fall out of my head.", "Who and what matters to me\nMy hens."],
            ]
        ]
    )
    assert [s.quote for s in found.views.good_at] == ["Singing all the sea songs."]
    assert [s.quote for s in found.views.how_to_help_me] == ["Look at my face."]
    assert [s.quote for s in found.views.not_working] == ["Numbers fall out of my head."]


def test_a_plan_that_says_it_is_not_a_welsh_plan_is_read(plan: Writer) -> None:
    found = plan(
        "This is made under the law of England. It is not an Individual Development Plan (Wales).",
        "# Section E: Outcomes",
        f"Outcome 1. {GOAL}",
        "# Section F: Provision",
        f"- {HELP}",
    )
    assert found.outcomes
