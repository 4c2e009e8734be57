"""Kinds that four more plans showed: helps marked with the letter of their section, clauses under clauses, hours that a
list shares, advice told among help, superseded parts, and doses beside help."""

from __future__ import annotations

from typing import Any

import pytest

from summaries.understanding.help.details import grouping, negative
from summaries.understanding.help.leads import depth_of
from summaries.understanding.help.notes import is_note
from summaries.understanding.help.predicates import predicates
from summaries.understanding.help.section_marks import marked
from summaries.understanding.help.told import tells_of_past
from summaries.understanding.people.services import perhaps_somebody
from summaries.understanding.people.who import who_in_text
from summaries.understanding.places.goal_titles import goals_in_title
from summaries.understanding.privacy.dose import only_dose
from summaries.understanding.privacy.private import is_strong
from summaries.understanding.rhythms.frequency import amount


def _helps(read: Any) -> dict[str, Any]:
    return {each.text: each for each in read.provision}


def test_a_letter_before_a_help_names_its_section(plan: Any) -> None:
    read = plan(
        "# Needs, provision and outcomes (Sections B, E, F, G and H)",
        [
            ["Need (B, C or D)", "Provision (F, G, H1, H2)", "Outcome (E)"],
            [
                "Ana finds words hard.",
                "(F) TA to go over the words each day for 10 minutes.\n(G) School nurse to see Ana each term.\n"
                "(H2) A befriender will take Ana swimming each Saturday.",
                "E1 By July 2027 Ana will use 20 words.",
            ],
        ],
    )
    assert [(p.section, p.text, p.who) for p in read.provision] == [
        ("F", "TA to go over the words each day for 10 minutes.", ("TA",)),
        ("G", "School nurse to see Ana each term.", ("School nurse",)),
        ("H2", "A befriender will take Ana swimming each Saturday.", ("befriender",)),
    ]


def test_a_letter_of_a_list_is_no_section() -> None:
    assert marked("(G) Ana will swim.", "F", ("F",)) == ("(G) Ana will swim.", "F")


@pytest.mark.parametrize(
    ("text", "depth"),
    [("F1 Staffing", 0), ("F1.2 The keyworker shall:", 1), ("3.4.1 A tutor", 2), ("(a) meet Ana", None)],
)
def test_how_deep_a_number_stands(text: str, depth: int | None) -> None:
    assert depth_of(text) == depth


def test_a_numbered_lead_ends_with_the_next_number(plan: Any) -> None:
    read = plan(
        "# Section F: Special educational provision",
        "F1.1 The keyworker shall:",
        "(a) meet Ana at the gate each morning for 10 minutes;",
        "(b) not be used to cover for others.",
        "F1.2 Ana shall be taught in classes of no more than ten pupils.",
    )
    found = _helps(read)
    assert found["meet Ana at the gate each morning for 10 minutes;"].who == ("keyworker",)
    assert found["not be used to cover for others."].negative
    assert found["Ana shall be taught in classes of no more than ten pupils."].who == ()


def test_hours_over_a_list_are_no_points_own(plan: Any) -> None:
    read = plan(
        "# Section F: Special educational provision",
        "F2.1 The therapist shall in addition provide 15 hours a year for:",
        "(a) advice to teaching staff and parents,",
        "(b) the writing of a communication profile.",
        "F2.2 The keyworker shall watch one session in three.",
    )
    assert [(p.hours_total, p.per) for p in read.provision] == [(None, None)] * 3
    assert all(p.who for p in read.provision)
    assert not any(gap == "how_often" for p in read.provision for gap in p.gaps)


@pytest.mark.parametrize(
    ("title", "refs"),
    [
        ("F2 Speech and language therapy (E2)", ("E2",)),
        ("F1 Staffing and setting (E1, E3)", ("E1", "E3")),
        ("Ana will practise each day. (E1)", ()),
        ("Key stage work (KS2)", ()),
    ],
)
def test_outcomes_in_brackets_of_a_title(title: str, refs: tuple[str, ...]) -> None:
    assert goals_in_title(title) == refs


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Dr Ferris advises that Ana learns best by doing a task in the place where it will be used.", True),
        ("The college’s mental health lead and Dr Ferris agree that change is at the root of most incidents.", True),
        ("Mrs Adeyinka assessed Ana in the kitchen in January.", True),
        ("In her report Dr Ferris also considered tuition for an hour a day, but did not think it would help.", True),
        ("Dr Ferris advises that Ana will need a quiet room.", False),
        ("Miss Kettley recommends that Ana has therapy once a week.", False),
        ("The therapist met by Ana each week will bring the books.", False),
        ("Mrs Hall will meet Ana each week.", False),
    ],
)
def test_advice_that_is_only_told_is_no_help(text: str, told: bool) -> None:
    assert tells_of_past(text) is told


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("Superseded by this amendment: A teaching assistant will support Ana full time (25 hours).", True),
        ("The School shall secure the provision in this section in every week unless the contrary is stated.", True),
        ("The Authority shall secure 20 hours per annum of speech and language therapy from a therapist.", False),
        ("Total of 15 hours additional adult support across the funded hours.", False),
        ("Total cost: £900", True),
    ],
)
def test_what_is_superseded_or_a_general_duty_is_no_help(text: str, note: bool) -> None:
    assert is_note(text) is note


@pytest.mark.parametrize(
    ("text", "strong"),
    [
        ("He takes calcium carbonate 1.25g twice daily.", True),
        ("Alfacalcidol 500 nanograms each morning.", True),
        ("Vitamin D 2 drops a day.", True),
        ("A weighted lap pad of 900 g for carpet time.", False),
        ("Two tablets for speech to text, in each lesson.", False),
    ],
)
def test_doses_in_other_units_are_for_adults(text: str, strong: bool) -> None:
    assert is_strong(text) is strong


@pytest.mark.parametrize(
    ("text", "only"),
    [
        ("Buccal midazolam 5mg after five minutes.", True),
        ("Methylphenidate 18mg in the morning, prescribed by the above.", True),
        ("If a seizure lasts five minutes: buccal midazolam 5 mg and call 999.", False),
        ("The nurse will give midazolam 5mg.", False),
    ],
)
def test_a_dose_alone_is_no_help(text: str, only: bool) -> None:
    assert only_dose(text) is only


def test_a_dose_beside_a_help_does_not_hide_it(plan: Any) -> None:
    read = plan(
        "# Section G: Health provision",
        "The community nurse will carry out a health check once a year. Her calcium carbonate 1.25g twice daily is"
        " given by her mother.",
    )
    assert [(p.text, p.visible) for p in read.provision] == [
        ("The community nurse will carry out a health check once a year.", "show")
    ]
    assert any("1.25g" in each.quote for each in read.adult_only)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Adult congenital cardiology at Thornmere Royal Infirmary will see Ana once a year.",
            ("Adult congenital cardiology at Thornmere Royal Infirmary",),
        ),
        ("School kitchen to keep two of the foods available each day.", ("School kitchen",)),
        ("Overlearning, in line with Dr Ferris’s recommendations, will be provided.", ()),
        (
            "Two social stories each half term, written by the ELSA, for what is coming (trips, cover, moving class).",
            ("ELSA",),
        ),
        ("Games for what comes up (trips, supply teachers, moving class).", ()),
        ("Lego therapy: 3 children, one adult trained by SaLT, 45 mins weekly.", ("adult trained by SaLT",)),
        ("Ana will have 20 hours a week of a TA who has had ADHD training.", ("TA who has had ADHD training",)),
        ("Sleep practitioner from the 0-19 team: four home visits.", ("Sleep practitioner from the 0-19 team",)),
        (
            "A counsellor who has experience of adults with learning disabilities will offer 12 sessions.",
            ("counsellor who has experience of adults with learning disabilities",),
        ),
    ],
)
def test_who_gives_it(text: str, who: tuple[str, ...]) -> None:
    assert tuple(w.removeprefix("one ") for w in who_in_text(text, "F")) == who
    assert who == () or perhaps_somebody(text) or who_in_text(text)


def test_things_made_are_counted_and_part_from_daily_help() -> None:
    said = amount("Two social stories each half term, written by the ELSA.")
    assert (said.times, said.per) == (2, "half_term")
    assert amount("Two new words each week.").times != 2
    assert predicates(
        "The assistant will practise with Ana for ten minutes each day, and will write two social stories each half"
        " term."
    ) == [
        "The assistant will practise with Ana for ten minutes each day",
        "will write two social stories each half term.",
    ]


@pytest.mark.parametrize(
    ("text", "no"),
    [
        ("A quiet room is there for Ana, and no other pupil shall be sent there as a sanction.", True),
        ("A key person and a back-up; neither to be changed without telling parents.", True),
        ("Movement break every 20 minutes and not taken away for poor behaviour.", True),
        ("Lunch at a table with her group and not in a separate room.", False),
    ],
)
def test_what_must_not_happen(text: str, no: bool) -> None:
    assert negative(text) is no


def test_how_long_something_else_lasts_is_no_length() -> None:
    assert amount("When a seizure lasts over five minutes", cell=True).minutes is None
    assert amount("Training in seizures for 90 minutes each year").minutes == 90


def test_pairs() -> None:
    assert grouping("A paired session of 30 minutes every other week") == "paired"


def test_monitoring_of_the_whole_plan_is_no_helps_review(plan: Any) -> None:
    read = plan(
        "# Section F: Special educational provision",
        "A tutor will see Ana each week for 30 minutes.",
        "A nurse will see Ana each term.",
        "Monitoring: the manager will keep a record of this provision and bring it to a termly meeting.",
    )
    assert [p.review_text for p in read.provision] == [None, None]


def test_small_steps_are_no_outcome(plan: Any) -> None:
    read = plan(
        "# Section E: Outcomes",
        "E1 By July 2027 Ana will use 20 words.",
        "Small steps will be set on the support plan each term.",
    )
    assert [o.text for o in read.outcomes] == ["By July 2027 Ana will use 20 words."]


def test_the_place_from_a_day_on_is_named_and_not_the_one_until_then(plan: Any) -> None:
    read = plan(
        "# Section I: Placement",
        "Elm Abbey School, an independent special school, from 1 September 2026. Until that date: Oak High School, a"
        " mainstream academy.",
    )
    assert read.placement is not None
    assert read.placement.name == "Elm Abbey School"


def test_no_cell_of_a_row_is_left_unread(plan: Any) -> None:
    read = plan(
        "# Section F: Special educational provision",
        [
            ["What help will Ana have?", "Who?", "How often / how long?"],
            ["Play with two carefully chosen children.", "Key adult", "3 x 15 min weekly"],
            ["A messages board within Ana’s reach, indoors and outside.", '"', "At all times"],
            ["Books and other reading material at her level.", "", "Library / English dept"],
            ["Advice on access, trips and sports.", "", "Helena Quist, advisory teacher: two hours each term"],
        ],
    )
    assert [p.who for p in read.provision[:2]] == [("Key adult",), ("Key adult",)]
    assert "advisory teacher" in read.provision[3].who[0]
    assert not any(gap == "who" for p in read.provision for gap in p.gaps)
