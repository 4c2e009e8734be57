"""Outcomes and help in flowing prose, tables whose rows are topics, things that are supplied, notices and records."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summaries.model import Plan

Writer = Callable[..., Plan]
E, F, G = "# Section E: Outcomes", "# Section F: Special educational provision", "# Section G: Health provision"


def _texts(made: Plan) -> list[str]:
    return [help_.text for help_ in made.provision]


@pytest.mark.parametrize(
    "paragraph",
    [
        "By the end of Year 6, Ana will follow two instructions in class. In addition, she will ask a friend to play."
        " Finally, Ana will tell an adult when a room is too loud.",
        "Ana will follow two instructions in class by July 2027. She will ask a friend to play by Easter 2027."
        " By the end of Year 6 Ana will tell an adult when a room is too loud.",
        "By July 2027, it is intended that Ana will follow two instructions in class. It is also intended that she will"
        " ask a friend to play. By the same date she will tell an adult when a room is too loud.",
    ],
)
def test_outcomes_that_flow_in_one_paragraph_are_each_an_outcome(plan: Writer, paragraph: str) -> None:
    found = [goal.text for goal in plan(E, paragraph).outcomes]
    assert len(found) == 3
    assert all(text in paragraph for text in found)


def test_outcomes_that_flow_in_one_cell_are_each_an_outcome(plan: Writer) -> None:
    cell = "By July 2027, Ana will follow two instructions. In addition, she will ask a friend to play."
    made = plan(E, [["Area", "Outcomes"], ["Communication", cell]])
    assert [goal.text for goal in made.outcomes] == [
        "By July 2027, Ana will follow two instructions.",
        "In addition, she will ask a friend to play.",
    ]


def test_what_goes_on_with_an_outcome_or_tells_how_it_is_measured_is_no_outcome(plan: Writer) -> None:
    (goal,) = plan(
        E, "By July 2027 Ana will order a meal. She will do so in three cafés. Staff will keep a log."
    ).outcomes
    assert goal.text.startswith("By July 2027 Ana will order a meal.")
    numbered = plan(E, "Outcome 1: By July 2027 Ana will order a meal. In addition, she will pay for it.")
    assert len(numbered.outcomes) == 1


def test_the_date_of_a_form_is_the_outcomes_under_a_heading_of_help_too(plan: Writer) -> None:
    form = [["Outcome 1", "Ana will read a book about trains."], ["To be achieved by", "End of Year 4"]]
    made = plan(
        F, [*form, ["Provision (F)", "Reading with an adult."], ["Who", "TA"], ["How often", "Daily, 10 minutes"]]
    )
    assert [goal.by_text for goal in made.outcomes] == ["End of Year 4"]


def test_rows_named_by_topic_are_each_a_help(plan: Writer) -> None:
    rows = [
        ["Staffing", "A teaching assistant will support Ana for 25 hours a week."],
        ["Curriculum", "Phonics in a small group of four for 20 minutes daily."],
        ["Equipment", "A laptop with text-to-speech software and a wobble cushion."],
    ]
    assert _texts(plan(F, rows)) == [row[1] for row in rows]


def test_rows_named_by_who_gives_the_help_say_who(plan: Writer) -> None:
    rows = [
        ["Professional", "What they have agreed to do"],
        ["Dietitian", "Three telephone reviews a year of 20 minutes each."],
        ["Children’s continence nurse", "A visit to school once a term."],
    ]
    made = plan(G, rows)
    assert [(help_.text, help_.who) for help_ in made.provision] == [
        ("Three telephone reviews a year of 20 minutes each.", ("Dietitian",)),
        ("A visit to school once a term.", ("Children’s continence nurse",)),
    ]


def test_a_form_under_a_help_stays_beside_it(plan: Writer) -> None:
    (made,) = plan(
        F, "Reading with an adult.", [["Who", "A teaching assistant"], ["How often", "Daily, 10 minutes"]]
    ).provision
    assert (made.who, made.per, made.minutes) == (("teaching assistant",), "day", 10)


def test_details_beside_a_type_of_support_are_the_help(plan: Writer) -> None:
    made = plan(
        F,
        [
            ["Type of support", "Detail", "Frequency"],
            ["Staffing", "1:1 support from a teaching assistant", "25 hours a week"],
            ["Training", "Makaton training for all the staff", "Once a year"],
        ],
    )
    assert _texts(made) == ["1:1 support from a teaching assistant", "Makaton training for all the staff"]


def test_equipment_that_will_be_bought_is_a_help_of_its_own(plan: Writer) -> None:
    made = plan(
        F,
        [
            ["Provision", "Reading with a TA, daily for 15 minutes."],
            ["Equipment", "A laptop with text-to-speech software will be bought by the school."],
        ],
    )
    assert "A laptop with text-to-speech software will be bought by the school." in _texts(made)


@pytest.mark.parametrize(
    "thing",
    [
        "The local authority will provide a radio aid in the room used for her tutor group.",
        "A laptop with planning software, lent by the council.",
        "Ana's spare inhaler is kept in the school office.",
    ],
)
def test_a_thing_that_is_there_has_no_how_often_to_miss(plan: Writer, thing: str) -> None:
    made = plan(F, f"- {thing}")
    assert not {gap.kind for gap in made.gaps} & {"missing_how_often", "missing_how_long"}


def test_a_tutor_group_gives_no_help(plan: Writer) -> None:
    (made,) = plan(F, "The local authority will provide a radio aid in the room used for her tutor group.").provision
    assert made.who == ("local authority",)


@pytest.mark.parametrize(
    "notice",
    [
        "Provision in column F is specified and quantified and must be delivered as written.",
        "The academy will keep a record of each session and will make it available at the annual review.",
        "The school will keep a log of all interventions, which will be shown to the council on request.",
        "Progress against these arrangements will be considered by the school and her parents every term.",
    ],
)
def test_notices_and_records_for_professionals_are_no_help(plan: Writer, notice: str) -> None:
    assert _texts(plan(F, notice, "A therapist will see Ana weekly for 30 minutes.")) == [
        "A therapist will see Ana weekly for 30 minutes."
    ]


def test_a_record_of_seizures_is_a_help(plan: Writer) -> None:
    assert len(plan(G, "Staff will keep a record of each seizure and will tell the epilepsy nurse.").provision) == 1


def test_weak_help_after_a_firm_one_does_not_make_it_weak(plan: Writer) -> None:
    firm, weak = plan(
        F,
        "Before each topic the SENCO will go over the words with Ana for ten minutes."
        " Where appropriate Ana will have access to a laptop.",
    ).provision
    assert (firm.vague, weak.vague) == (False, True)


def test_figures_of_the_kitchen_are_not_the_nurses(plan: Writer) -> None:
    nurse, kitchen = plan(
        G,
        "The community nurse will look at Ana's care plan with her school once a year."
        " The school kitchen will prepare gluten-free meals for Ana every day.",
    ).provision
    assert (nurse.per, kitchen.per) == ("year", "day")
    assert "gluten-free meals" in kitchen.text


def test_a_dose_is_hidden_and_the_inhaler_in_the_office_is_not(plan: Writer) -> None:
    made = plan(
        G,
        "A blue inhaler with her name will be kept in the school office."
        " Ana takes salbutamol 100 micrograms, two puffs.",
    )
    shown = [help_.text for help_ in made.provision if help_.visible == "show"]
    assert shown == ["A blue inhaler with her name will be kept in the school office."]


def test_why_a_help_is_given_stays_hidden_with_it(plan: Writer) -> None:
    made = plan(
        "# Section H2: Other social care provision",
        "A youth worker will spend three hours a week with Ana. This is provided under the Child in Need plan.",
    )
    assert [help_.visible for help_ in made.provision] == ["adult_only"]


def test_what_somebody_saw_is_no_part_of_a_help(plan: Writer) -> None:
    made = plan(
        F,
        "A quiet room will be kept free for Ana at lunch."
        " The educational psychologist observed that Ana had used it well.",
    )
    assert _texts(made) == ["A quiet room will be kept free for Ana at lunch."]


def test_monitoring_under_several_rows_is_no_review_of_the_last(plan: Writer) -> None:
    made = plan(
        F,
        [
            ["Provision", "Who", "How often"],
            ["Work experience", "Job coach", "One day a week"],
            ["Careers meeting", "Careers adviser", "Twice a year for one hour"],
        ],
        "Monitoring: The college will look at progress with Ana each half term.",
    )
    assert [help_.review_text for help_ in made.provision] == [None, None]


def test_a_list_in_a_list_leads_only_its_own_points(plan: Writer) -> None:
    made = plan(
        F,
        "- Staff working with Ana will:",
        "-- wait ten seconds for her to answer",
        "-- never finish her sentences",
        "- Exams: 50% extra time and a reader in every assessment.",
    )
    assert [help_.who for help_ in made.provision] == [("Staff working with Ana",)] * 2 + [()]
    assert [help_.negative for help_ in made.provision] == [False, True, False]


def test_facts_told_in_a_sentence_with_an_aside(plan: Writer) -> None:
    made = plan(
        F,
        "A therapist will see Ana weekly for 30 minutes.",
        views=(
            "I like the swings.",
            "# About this plan",
            "It was last amended, following the annual review held on 14 May 2026, on 2 July 2026.",
            "Ana, who likes to be called Annie, was born on 9 November 2013 and is in Year 8.",
        ),
    )
    assert str(made.plan_date) == "2026-07-02"
    assert (str(made.person.date_of_birth), made.person.year_group) == ("2013-11-09", "Year 8")


def test_a_paragraph_that_quotes_the_young_person_by_name_gives_each_of_their_sentences(plan: Writer) -> None:
    made = plan(
        views=(
            "Ana said: “I love drawing and I am really good at jokes. I hate it when the bell goes because it hurts."
            " I want to be a vet and live by the sea.”",
        )
    )
    assert [s.quote for s in made.views.good_at] == ["I love drawing and I am really good at jokes."]
    assert [s.quote for s in made.views.hopes] == ["I want to be a vet and live by the sea."]
