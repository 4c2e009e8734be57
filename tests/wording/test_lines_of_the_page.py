"""Who gives a help, said once and as what they are; a thing that has a verb of its own; "so that" keeps its measure."""
# ruff: noqa: E501 - a line reads best beside its sentence

from __future__ import annotations

import pytest
from test_plain import ANA, _help

from summaries.model import Outcome, Source
from summaries.understanding.goals.outcome_words import NOT_OUTCOME
from summaries.wording import easy_outcome


@pytest.mark.parametrize(
    ("text", "who", "often", "line"),
    [
        ("A named key adult meets Ana at the gate.", ("Key adult (Miss Perry) or a named deputy",), "Every morning, 5 minutes",
         "My key adult (Miss Perry) or a stand-in meets me at the gate. This is for 5 minutes every morning."),
        ("Number games in a pair.", ("Teaching assistant", "charts checked by class teacher"), "10 minutes a day",
         "I have number games in a pair. A teaching assistant helps with this for 10 minutes a day."),
        ("Work on speech sounds.", ("TA2",), "3 times a week", "I have work on speech sounds. I do this with a teaching assistant 3 times a week."),
        ("A club for art.", ("Targeted youth support",), "Once a week", "I have a club for art. The targeted youth support team does this once a week."),
        ("A club for art.", ("School library",), "Once a week", "I have a club for art. The school library does this once a week."),
        ("A quiet room.", ("Whoever is with Ana",), None, "I have a quiet room. Whoever is with me helps with this."),
        ("A quiet room.", ("All teaching, support and cover staff",), None, "I have a quiet room. All teaching, support and cover staff help with this."),
    ],
)  # fmt: skip
def test_who_gives_it_is_said_once_and_as_what_they_are(
    text: str, who: tuple[str, ...], often: str | None, line: str
) -> None:
    assert _help(text, who, often) == line


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("The other goes round the table when we talk in a group.", "I have"),
        ("This takes 15 minutes.", "I have"),
        ("A consultant dentist's review takes place twice a year.", "I have"),
        ("Dr Marsh also advised that a reading lamp be bought.", "I have"),
        ("Can be re-referred to the clinic if needed.", "I have a can"),
    ],
)
def test_what_has_a_verb_of_its_own_is_nothing_that_i_have(text: str, never: str) -> None:
    assert not _help(text).startswith(never)


def _goal(text: str) -> str:
    return easy_outcome(Outcome("1", text, "other", None, Source("E", None, text)), ANA).text


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Ana will choose 2 of the tools on her menu by herself, so that she stays with her class for 4 lessons out of 5.",
         "This is so that I stay with my class for 4 lessons out of 5."),
        ("Ana will use her card or go to an adult, so that she does not leave the building without telling anyone.",
         "so that I do not leave the building without telling anyone."),
    ],
)  # fmt: skip
def test_how_often_an_end_is_reached_stays_with_the_end(text: str, kept: str) -> None:
    assert kept in _goal(text)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Ana will use a tic strategy before she gets to a 4.", "a tic idea"),
        ("Ana will use a strategy before she gets to a 4.", "an idea that helps"),
        ("Ana will use one of her 3 agreed strategies when she is cross.", "one of my 3 agreed ideas that help"),
        ("Ana will learn 3 strategies for memory.", "3 ideas for memory"),
    ],
)
def test_a_strategy_is_an_idea_and_breaks_no_phrase(text: str, kept: str) -> None:
    assert kept in _goal(text)


def test_what_it_includes_ends_before_the_next_act() -> None:
    said = _goal(
        "Ana will drive her chair to every part of the school, including the yard, and choose where she sits with a friend."
    )
    assert "My goal is also to choose where I sit with a friend." in said


@pytest.mark.parametrize(
    "note", ["Supports all outcomes in this plan", "Linked to all of the outcomes", "Contributes to every outcome."]
)
def test_a_note_on_which_goals_a_help_serves_is_no_goal(note: str) -> None:
    assert NOT_OUTCOME.match(note)


@pytest.mark.parametrize("goal", ["Supports each friend in a game", "Ana will support all the goals of her team."])
def test_a_goal_that_sounds_like_such_a_note_stays(goal: str) -> None:
    assert not NOT_OUTCOME.match(goal)
