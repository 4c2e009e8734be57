"""Outcome tables that carry their titles inside their cells, dates for all outcomes, and quoted views."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from summaries.model import Block
from summaries.understanding.front.pair_lines import line_pairs

TABLE = [
    ["* Outcome 1: Talking", "* Outcome 1: Talking"],
    [
        "{left}\nBy July 2027, Ana will ask for a break in words.",
        "{right}\nA speech therapist will see Ana for 30 minutes each week.\nStaff must not finish Ana's words.",
    ],
    ["Steps towards the outcome: Ana will point.", "Arrangements for monitoring: The SENCO will look each term."],
]


@pytest.mark.parametrize(
    ("left", "right"),
    [("Section E – Outcome", "Section F – Provision"), ("Outcome (E)", "Provision (F)"), ("Outcome", "Provision")],
)
def test_a_table_for_each_outcome_may_have_its_titles_inside_its_cells(plan: Any, left: str, right: str) -> None:
    table = [[cell.format(left=left, right=right) for cell in row] for row in TABLE]
    read = plan("# Sections E and F: Outcomes and provision", table)
    assert [goal.text for goal in read.outcomes] == ["By July 2027, Ana will ask for a break in words."]
    assert [help_.text.split(" will")[0].split(" must")[0] for help_ in read.provision] == [
        "A speech therapist", "Staff"
    ]  # fmt: skip


def test_a_date_for_all_outcomes_is_the_date_of_each_that_has_none(plan: Any) -> None:
    read = plan(
        "# Section E: Outcomes",
        "Outcomes are for the end of Key Stage 2 (July 2028) unless a different date is given.",
        "- Ana will join in a game with 2 other children at least 3 times a week.",
        "- By the end of Year 5, Ana will put on her own coat.",
        "# Section F: Provision",
        "- A teaching assistant will help Ana to play each day.",
    )
    assert [goal.by_text for goal in read.outcomes] == ["the end of Key Stage 2 (July 2028)", "By the end of Year 5"]
    assert all(goal.by_text in goal.source.quote for goal in read.outcomes)


def test_a_paragraph_in_quotation_marks_is_one_statement_a_sentence(plan: Any) -> None:
    said = "“My name is Ana. I am good at baking. I don't like it when people shout. Please don't finish my sentences.”"
    views = plan(views=("# My views", said)).views
    assert [s.quote for s in views.good_at] == ["I am good at baking."]
    assert [s.quote for s in views.not_working] == ["I don't like it when people shout."]
    assert [s.quote for s in views.how_to_help_me] == ["Please don't finish my sentences."]


def test_words_that_others_quote_stand_where_their_own_sense_puts_them(plan: Any) -> None:
    told = (
        'She described herself as "helpful and funny". She would like a flat "with a big kitchen". '
        'She said: "Show me, don\'t just tell me what to do."'
    )
    views = plan(views=("# What is important to Ana now and in the future", told)).views
    assert [s.quote for s in views.good_at] == ["helpful and funny"]
    assert [s.quote for s in views.how_to_help_me] == ["Show me, don't just tell me what to do."]
    assert not views.hopes


def test_a_word_that_opens_a_sentence_is_no_childs_name(plan: Any) -> None:
    read = plan(
        "# Section E: Outcomes",
        "- By July 2027, Ana will ask for help in words.",
        "# Section F: Provision",
        "- Adults must not finish Ana's sentences or answer for her unless she asks.",
        "- Consideration should be given to a shorter day. Ana would benefit from rest.",
    )
    assert [help_.visible for help_ in read.provision] == ["show"] * len(read.provision)


def test_own_words_about_a_teacher_are_no_story_of_the_home(plan: Any) -> None:
    letter = "I like Mrs Pym because she waits. Don't finish my sentence. I am good at drawing maps."
    read = plan(views=("# Ana's letter", letter))
    assert any("Mrs Pym" in source.quote for source in read.views.important_to_me)
    assert not read.adult_only


def test_a_review_may_be_known_by_its_month_only(plan: Any) -> None:
    read = plan(views=("The next annual review meeting will be held in June 2027.", "I like the swings."))
    assert read.next_review_by is None
    assert read.next_review_month == "June 2027"
    assert not any(gap.kind == "no_review_date" for gap in read.gaps)


def test_a_help_stands_beside_every_outcome_that_it_names(plan: Any) -> None:
    read = plan(
        "# Section E: Outcomes",
        "E1 By July 2027, Ana will read a page on her own.",
        "E2 By July 2027, Ana will play with one other child each day.",
        "# Section F: Provision",
        [
            ["* Provision", "* Delivered by", "* Frequency", "* Outcome"],
            ["A talking group", "Teaching assistant", "Weekly, 20 minutes", "1, 2"],
            ["To read more easily, Ana will have paired reading", "Teaching assistant", "Daily, 10 minutes", "1"],
        ],
    )
    assert [(help_.for_outcome, help_.outcomes) for help_ in read.provision] == [("E1", ("E1", "E2")), ("E1", ())]


def test_a_review_within_months_of_the_plans_date_is_told_so() -> None:
    from summaries.understanding.front.facts import review_within

    made = date(2026, 2, 27)
    told = (
        ("The plan must be reviewed within 12 months of this date (27 February 2026).", None, (12, made)),
        ("It will be reviewed within twelve months of the date of this plan.", made, (12, made)),
        ("The plan must be reviewed within 12 months of the date of this plan.", None, None),
        ("A plan must be reviewed within 12 months of the previous review.", made, None),
        ("His reading age will be within 12 months of his own age.", made, None),
    )
    for text, of_plan, found in told:
        within = review_within([Block(id=0, kind="paragraph", text=text)], of_plan)
        assert (within[0] if within else None) == found, text


def test_each_table_that_opens_with_a_numbered_goal_and_its_date_holds_a_goal_of_its_own(plan: Any) -> None:
    def table(number: int, goal: str, by: str, help_: str) -> list[list[str]]:
        return [
            [f"Outcome {number}: {goal}", f"To be achieved by {by}"],
            ["Steps towards the outcome", "By Easter 2027 she will try once."],
            ["Special educational provision (Section F)", help_],
        ]

    read = plan(
        "# E. Outcomes, and F. Special educational provision",
        table(1, "Ana will order her own lunch in words.", "July 2027", "A teaching assistant will help Ana each day."),
        table(2, "Ana will complete an award in cookery.", "July 2028", "A tutor will teach Ana 2 hours each week."),
    )
    assert [(goal.ref, goal.text, goal.by_text) for goal in read.outcomes] == [
        ("E1", "Ana will order her own lunch in words.", "by July 2027"),
        ("E2", "Ana will complete an award in cookery.", "by July 2028"),
    ]
    assert all("202" in goal.source.quote for goal in read.outcomes)
    assert [help_.for_outcome for help_ in read.provision] == ["E1", "E2"]


def test_a_row_of_help_that_speaks_of_worries_is_no_row_of_titles(plan: Any) -> None:
    read = plan(
        "# Section F: Special educational provision",
        [
            ["Provision", "Who", "How often"],
            ["F1. Check-in with a key adult", "Key adult", "10 minutes, twice a day"],
            ["F2. Sessions on worries and change", "ELSA (literacy and feelings support)", "40 minutes a week"],
            ["F3. What is hard is talked through", "Support worker who helps Ana", "Whenever needed"],
            ["F4. Lunch club", "Teaching assistant", "4 days a week"],
        ],
    )
    assert [help_.who for help_ in read.provision][-1] == ("Teaching assistant",)
    assert len(read.provision) == 4


def test_a_name_before_the_next_label_of_its_line_is_the_name() -> None:
    text = "Name: Zofia Nowak Date of birth: 02/10/2010 UPN: not shown"
    found = {pair.label: pair.value for pair in line_pairs(text, Block(id=0, kind="paragraph", text=text), "cover")}
    assert (found["Name"], found["Date of birth"]) == ("Zofia Nowak", "02/10/2010")


def test_a_column_by_beside_outcomes_says_when_and_not_who(plan: Any) -> None:
    read = plan(
        "# Section E: Outcomes",
        [
            ["* Ref", "* Outcome", "* By"],
            ["E1", "Ana will read a page aloud to an adult.", "End Y12"],
            ["E2", "Ana will ask for help in every lesson.", "July 2027"],
        ],
    )
    assert [goal.by_text for goal in read.outcomes] == ["End Y12", "July 2027"]
