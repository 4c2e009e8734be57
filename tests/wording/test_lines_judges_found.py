"""Kinds of line that two judges of the page sent back (2026-12-01, night): what each must say, and must not."""

from __future__ import annotations

import pytest

from summaries.model import Outcome, Person, Plan, Provision, Source
from summaries.wording import easy_outcome, easy_provision

PIP = Plan(Person("Pip", "Pip Lockwood", names=("Pip Lockwood", "Pip"), pronoun="she"))


def help_line(text: str, **cells: object) -> str:
    return easy_provision(Provision("p1", "F", text, Source("F", None, text), **cells), PIP).text  # type: ignore[arg-type]


def goal_line(text: str, by: str | None = None) -> str:
    return easy_outcome(Outcome("E1", text, "learning", by, Source("E", None, text)), PIP).text


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Staff must not give her handwritten notes or photographs of worksheets.", "give me handwritten notes"),
        ("Staff will send her messages in the evening.", "send me messages"),
        ("The assistant will teach her new signs each week.", "teaches me new signs"),
        ("The teacher will ask her closed questions only.", "asks me closed questions"),
        ("The mentor gives her her phone at the gate.", "gives me my phone"),
        ("Staff sit on her left when they show her something.", "show me something"),
        ("Staff will give Pip her book and show her pictures of the next room.", "show me pictures"),
        # Her own things, and people, stay hers.
        ("Pip will show her cards to the teacher.", "show my cards"),
        ("The tutor will give her notes to the SENCO.", "gives my notes"),
        ("The teacher will ask her friends to wait.", "asks my friends"),
        ("Staff must not send her homework home.", "send my homework"),
        ("Staff will help Pip to give her answers on time.", "give my answers"),
    ],
)
def test_her_who_gets_something_is_me(text: str, says: str) -> None:
    assert says in help_line(text)


def test_her_in_a_goal_is_me_before_an_amount() -> None:
    assert "gives me no more than 5" in goal_line(
        "By July 2027, Pip will read a book to an adult, who gives her no more than five of the words."
    )


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("The student travel officer will meet Pip each week.", "The student travel officer meets me"),
        ("The pupil premium lead will meet the pupil each term.", "The pupil premium lead meets me"),
        ("The young person's adviser will meet the young person monthly.", "The young person's adviser meets me"),
        ("The student's tutor will call each week.", "My tutor calls"),
        ("The student will meet the mentor each week.", "I will meet the mentor"),
        ("The pupil sees the learning mentor weekly.", "I see the learning mentor"),
    ],
)
def test_a_student_in_the_name_of_a_post_is_not_the_person(text: str, says: str) -> None:
    assert says in help_line(text)
