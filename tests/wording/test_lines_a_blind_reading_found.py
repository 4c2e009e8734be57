"""Kinds of line that a blind reading of two new plans sent back (3 December 2026): what each must say, and must not."""
# ruff: noqa: E501 - a line reads best beside its sentence

from __future__ import annotations

import pytest

from summaries.model import Outcome, Person, Plan, Provision, Source
from summaries.understanding.people.who_cells import who_in_cell
from summaries.wording import easy_outcome, easy_provision

PIP = Plan(Person("Pip", "Pip Lockwood", names=("Pip Lockwood", "Pip"), pronoun="she"))
TO_YOU = Plan(Person("Pip", "Pip Lockwood", names=("Pip Lockwood", "Pip"), pronoun="you"))


def help_line(text: str, plan: Plan = PIP, who: tuple[str, ...] = (), often: str | None = None) -> str:
    quote = " … ".join(part for part in (text, *who, often) if part)
    return easy_provision(
        Provision("p1", "F", text, Source("F", None, quote), who=who, how_often_text=often), plan
    ).text


def goal_line(text: str, by: str | None = None) -> str:
    return easy_outcome(Outcome("E1", text, "learning", by, Source("E", None, text)), PIP).text


@pytest.mark.parametrize(
    ("text", "plan", "kept"),
    [
        ("They must not ask “Did you hear that?” in front of the class.", TO_YOU, 'ask "Did you hear that?"'),
        ("Staff will stop when Pip says “I want him to stop”.", PIP, '"I want him to stop"'),
        ("A TA will use the “Two Words, Three Words” pack with Pip.", PIP, '"Two Words, Three Words"'),
        # No one's words, but the plan's way of telling.
        ("Adults must not ask her to “use her words” when she is silent.", PIP, '"use my words"'),
    ],
)
def test_what_is_said_word_by_word_keeps_its_words(text: str, plan: Plan, kept: str) -> None:
    assert kept in help_line(text, plan)


@pytest.mark.parametrize(
    ("text", "by", "line"),
    [
        ("Reads a page aloud to an adult. No more than 5 errors. 3 times out of 4.", "July 2027",
         "By July 2027, I will read a page aloud to an adult. There will be no more than 5 errors. I will do this 3 times out of 4."),
        ("Asks staff to say it again. Every practical session.", "July 2027",
         "By July 2027, I will ask staff to say it again. I will do this in every practical session."),
        ("Says “I need a minute” and uses her card.", "End Y11",
         'By the end of Year 11, I will say "I need a minute". I will also use my card.'),
        ("Level 1 cycle course passed; gets there on the tram alone, 3 days a week.", "July 2027",
         "By July 2027, I will have passed the Level 1 cycle course. I will get there on the tram alone, 3 days a week."),
    ],
)  # fmt: skip
def test_a_goal_noted_in_a_few_words_is_said_in_whole_sentences(text: str, by: str, line: str) -> None:
    assert goal_line(text, by) == line


def test_the_date_of_what_a_goal_is_for_does_not_cut_it_in_two() -> None:
    line = goal_line("Pip will use the bus more, so that by the end of Year 9 she can go to school with a friend.")
    assert line == "By the end of Year 9, I will use the bus more. This is so that I can go to school with a friend."


@pytest.mark.parametrize(
    ("cell", "who"),
    [
        ("Cognition and Learning Service", ("Cognition and Learning Service",)),
        ("Specialist teacher, Cognition and Learning Service", ("Specialist teacher, Cognition and Learning Service",)),
        ("Class Teacher and Outreach Team", ("Class Teacher", "Outreach Team")),
    ],
)
def test_a_service_with_and_in_its_name_is_one(cell: str, who: tuple[str, ...]) -> None:
    assert who_in_cell(cell) == who


def test_the_name_of_a_service_is_not_half_made_easy() -> None:
    line = help_line("A circle of friends, run by the Education and Inclusion Support Service, will meet each week.")
    assert "Education and Inclusion Support Service" in line


def test_two_who_do_a_help_have_a_sentence_each() -> None:
    line = help_line(
        "The SENCO to arrange the purchase and an adviser from the Technology Team to train Pip in its use."
    )
    assert "arranges to buy this. An adviser from the Technology Team trains me in its use." in line


def test_what_i_practise_is_not_practised_by_my_helper() -> None:
    line = help_line("Practise reading: job sheets, safety notices", who=("TA",), often="Daily, 10 mins")
    assert line.startswith(
        "I will practise reading: job sheets, safety notices. I will do this with a teaching assistant"
    )


def test_direct_alone_is_nothing_that_i_have() -> None:
    assert "I have a direct" not in help_line("SaLT: word finding. Direct.", who=("SaLT",), often="8 x 45 mins")


def test_working_memory_of_mine_is_my_memory() -> None:
    text = "Teachers will write each step down, so that Pip does not have to rely upon her working memory."
    assert "rely on my memory" in help_line(text)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("By July 2027, Pip will notice that her worry is at 6 or more and use one of the three things on her list.",
         "I will also use one of the 3 things on my list."),
        ("Pip will explain what happened in a disagreement on the playground, in the right order and with the help of a comic strip.",
         "I will do this in the right order. I will do this with the help of a comic strip."),
    ],
)  # fmt: skip
def test_a_long_goal_is_parted_where_what_follows_is_mine(text: str, says: str) -> None:
    assert says in goal_line(text)
