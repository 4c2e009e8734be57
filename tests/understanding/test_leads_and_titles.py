"""Titles and leads that say who helps, which section stands below, and what is no help at all."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summaries.model import Plan

Writer = Callable[..., Plan]
READS = "The class teacher will read with Ana every day."
GOAL = "By July 2027 Ana will tell a friend what she wants in three words on four days out of five."


@pytest.mark.parametrize(
    ("lead", "who"),
    [
        ("Ana’s class teacher will:", ("Ana’s class teacher",)),
        ("Every adult in school:", ("Every adult in school",)),
        ("The headteacher and the SENCo will between them:", ("headteacher", "SENCo")),
    ],
)
def test_a_bold_line_that_leads_a_list_says_who_does_each_point(plan: Writer, lead: str, who: tuple[str, ...]) -> None:
    found = plan(
        "# Section F: Provision",
        f"* {lead}",
        "- use pictures with Ana for 20 minutes each day.",
        "- not raise their voices to Ana.",
    )
    assert [(p.who, p.times, p.per) for p in found.provision] == [(who, 1, "day"), (who, None, None)]
    assert [p.negative for p in found.provision] == [False, True]


def test_rows_that_begin_with_the_letter_of_their_section_are_read_as_that_section(plan: Writer) -> None:
    found = plan(
        "# Sections B to H: pathway one",
        "* What we are working towards (Section E)",
        f"Outcome 1.1 {GOAL}",
        "* Help that must be in place (Sections F, G and H)",
        [
            ["* Section", "* The help, who gives it and how much", "* For outcome"],
            ["F", "Teaching with pictures for 30 minutes each day.\nLed by: Class teacher", "1.1"],
            ["G", "A hearing check once a year.\nLed by: Audiologist", "1.1"],
        ],
    )
    assert [(p.section, p.text, p.who) for p in found.provision] == [
        ("F", "Teaching with pictures for 30 minutes each day.", ("Class teacher",)),
        ("G", "A hearing check once a year.", ("Audiologist",)),
    ]


def test_a_table_of_needs_beside_health_provision_under_letters_with_a_plus(plan: Writer) -> None:
    found = plan(
        "# Section E: Outcomes",
        f"E1 {GOAL}",
        "* C + G The golden thread: health needs and health care provision",
        [
            ["* C: Health need", "* G: What health will provide", "* E"],
            ["C1 Mild hypermobility.", "The physiotherapist will see Ana for 40 minutes once a term.", "E1"],
        ],
    )
    assert [(p.section, p.text) for p in found.provision] == [
        ("G", "The physiotherapist will see Ana for 40 minutes once a term.")
    ]


def test_the_halves_of_social_care_stand_under_titles_of_a_letter_alone(plan: Writer) -> None:
    found = plan(
        "# Sections H1 and H2: Social care provision",
        "* H1 (s.2 CSDPA 1970)",
        "- A personal assistant will take Ana swimming for three hours each week.",
        "* H2",
        "- A youth worker will meet Ana once a month.",
    )
    assert [p.section for p in found.provision] == ["H1", "H2"]


def test_the_title_of_a_column_left_alone_opens_no_outcomes(plan: Writer) -> None:
    found = plan(
        "# Section E: Outcomes",
        f"Outcome 1 {GOAL}",
        "# Section F: Provision",
        "* F1 The class team",
        "Outcome",
        "Times are in school term.",
        "F1.1 The class teacher will read with Ana for 20 minutes each day.",
        "F1.2 A teaching assistant will count with Ana for 15 minutes each day.",
    )
    assert len(found.outcomes) == 1
    assert [p.section for p in found.provision if p.minutes] == ["F", "F"]


@pytest.mark.parametrize("label", ["Going well:", "In her favour:", "Check:", "Who checks:"])
def test_lines_about_strengths_and_checks_are_no_help(plan: Writer, label: str) -> None:
    found = plan(
        "# Section F: Provision",
        [
            ["* Need", "* Provision"],
            [
                "Ana finds words hard.",
                f"The class teacher will read with Ana every day.\n{label} the SENCo keeps notes.",
            ],
        ],
    )
    assert [p.text for p in found.provision] == [READS]


def test_another_childs_diagnosis_among_the_needs_is_for_adults_only(plan: Writer) -> None:
    said = "Ana’s brother Omar (14) is autistic and has his own plan."
    found = plan("* All needs", said)
    assert any(said in source.quote for source in found.adult_only)
    assert all(need.visible != "show" for need in found.needs if "Omar" in need.text)


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("A teaching assistant who has been coached by the therapist will read with Ana.", "teaching assistant"),
        (
            "In the rest of the year a teaching assistant shown the games by the therapist will play them.",
            "teaching assistant",
        ),
        ("A peer buddy, chosen with Ana and trained by the student services team, will go with her.", "peer buddy"),
    ],
)
def test_who_prepared_the_helper_is_not_who_helps(plan: Writer, said: str, who: str) -> None:
    [help_] = plan("# Section F: Provision", said).provision
    assert len(help_.who) == 1
    assert help_.who[0].startswith(who)


@pytest.mark.parametrize(
    ("said", "times", "per", "minutes"),
    [
        ("Take Ana to the toilet at 9.30, 11.00, 12.45 and 2.15.", 4, "day", None),
        ("A physiotherapist will stretch Ana’s legs, 3 x 35/60 per week.", 3, "week", 35),
        ("A family worker will make six home visits between April and July.", 6, None, None),
        ("A careers adviser will hold four interviews a year of 45 minutes.", 4, "year", 45),
        ("Practice in four short bursts of five minutes spread across the day, by the class teacher.", 4, "day", 5),
    ],
)
def test_rhythms_as_therapists_write_them(
    plan: Writer, said: str, times: int, per: str | None, minutes: int | None
) -> None:
    [help_] = plan("# Section F: Provision", said).provision
    assert (help_.times, help_.per, help_.minutes) == (times, per, minutes)


def test_a_question_over_quoted_answers_says_what_they_are_about(plan: Writer) -> None:
    found = plan(
        views=(
            "What would you like us to know you’re proud of?",
            "“I can tell you what chord it is.”",
            "“I am in top set for history.”",
            "What gets in the way?",
            "“The lift has broken four times.”",
            "And after school?",
            "“I want to make sound for games.”",
        )
    )
    assert [s.quote for s in found.views.good_at] == [
        "I can tell you what chord it is.",
        "I am in top set for history.",
    ]
    assert [s.quote for s in found.views.not_working] == ["The lift has broken four times."]
    assert [s.quote for s in found.views.hopes] == ["I want to make sound for games."]


def test_a_line_that_says_whose_report_was_copied_is_no_help(plan: Writer) -> None:
    found = plan(
        "# Section F: Provision",
        [
            ["* Need", "* Provision"],
            ["Ana’s hands are slow.", f"From the report of R. Moss, physiotherapist:\n{READS}"],
        ],
    )
    assert [p.text for p in found.provision] == [READS]


def test_a_sentence_that_shares_out_the_hours_before_it_is_the_same_help(plan: Writer) -> None:
    said = "22.5 hours a week of TA time. Of this, 10 hours will be one to one."
    assert [p.text for p in plan("# Section F: Provision", said).provision] == [said]


def test_how_to_read_the_page_is_no_help(plan: Writer) -> None:
    found = plan("# Section F: Provision", "Unless it says otherwise, everything here is for 38 weeks a year.", READS)
    assert [p.text for p in found.provision] == [READS]


def test_a_numbered_goal_ends_the_steps_of_the_one_before(plan: Writer) -> None:
    first = "By July 2027, Ana will ask for help in every lesson."
    second = "By August 2027, Ana will travel by bus to college on her own."
    found = plan(
        "# Section E: Outcomes", f"E1 {first}", "Steps towards E1:", "- By Easter 2027 Ana has a list.", f"E2 {second}",
        "# Section F: Provision", READS,
    )  # fmt: skip
    assert [(o.ref, o.text) for o in found.outcomes] == [("E1", first), ("E2", second)]


def test_a_sections_letter_over_who_and_how_often_is_no_column_of_help(plan: Writer) -> None:
    found = plan(
        "# Sections B, E and F",
        [
            ["* B: Ana’s need", "* E: Outcome", "* F: Provision", "* F: Who and how often", "* How we will know"],
            [
                "Ana speaks quickly.",
                "By July 2027, Ana will ask for help.",
                "A talking group.",
                "Teacher, weekly",
                "Notes",
            ],
        ],
    )
    assert [(p.text, p.who, p.times, p.per) for p in found.provision] == [("A talking group.", ("Teacher",), 1, "week")]


def test_a_title_with_the_outcomes_it_is_for_is_no_help(plan: Writer) -> None:
    said = "The class teacher will text Ana the plan for the next day by 6pm every day."
    assert [
        p.text for p in plan("# Section F: Provision", f"Key adult and daily contact (E1, E2). {said}").provision
    ] == [said]
