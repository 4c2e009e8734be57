"""Kinds of line that two more judges sent back (2 December 2026): what each must say, and must not."""

from __future__ import annotations

import pytest

from summaries.choosing.brief import brief_of
from summaries.model import Outcome, Person, Plan, Provision, Source
from summaries.wording import easy_outcome, easy_provision

PIP = Plan(Person("Pip", "Pip Lockwood", names=("Pip Lockwood", "Pip"), pronoun="she"))


def help_line(text: str) -> str:
    return easy_provision(Provision("p1", "F", text, Source("F", None, text)), PIP).text


def goal_line(text: str, by: str | None = None) -> str:
    return easy_outcome(Outcome("E1", text, "learning", by, Source("E", None, text)), PIP).text


@pytest.mark.parametrize(
    ("text", "says"),
    [
        # How often belongs to the last of two things that are done.
        ("The therapist will write a programme and rewrite it each term.", "rewrite it each term"),
        ("Adults will show her each step, and wait 10 seconds before repeating it.", "10 seconds before repeating it"),
        # Whose "her": the therapist visits and trains.
        (
            "The programme will be continued between her visits by a TA whom she has trained, 3 times a week.",
            "between visits by a teaching assistant who has been trained",
        ),
        ("The TA leaves her work when the adult with her stands by the door.", "the adult with me stands by the door"),
        ("Staff will play alongside a child she has chosen.", "play next to a child"),
        # Others are trained; the thing has its own verb.
        ("Moving and handling training, with Pip there to say how she likes things done.", "There is training in"),
        ("The movement programme (stretches, trunk work) takes place 5 times a week.", "The movement programme"),
        ("The Teacher of the Deaf looks at the log every fortnight.", "The teacher of the deaf looks at"),
        ("A TA will carry out a five minute listening check with Pip.", "a 5-minute listening check"),
    ],
)
def test_a_help_says_what_the_plan_means(text: str, says: str) -> None:
    assert says in help_line(text)


@pytest.mark.parametrize("left_out", ["direct payment", "Part J"])
def test_what_a_mentor_is_paid_from_is_left_out(left_out: str) -> None:
    assert left_out not in help_line("A mentor, engaged by the direct payment in Part J, will spend 3 hours with Pip.")


@pytest.mark.parametrize(
    ("text", "by", "says"),
    [
        ("To develop independence skills.", None, "get better at doing things for myself"),
        ("Pip will have improved communication skills.", None, "get better at communicating"),
        ("Pip will have improved friendships.", None, "to have better friendships"),
        ("It is Pip's ambition to work in a bakery.", None, "I want to work in a bakery"),
        ("Pip will be resilient and her self-esteem will have improved.", None, "feel better about myself"),
        (
            "Pip will travel to school on the 486 bus by herself on five days a week and will be able to ask for help.",
            "July 2027",
            "I will also be able to ask for help",
        ),
    ],
)
def test_a_goal_says_what_the_plan_means(text: str, by: str | None, says: str) -> None:
    assert says in goal_line(text, by)


def test_a_parents_rest_is_never_a_reason() -> None:
    said = goal_line("Pip will play with other children at a club while Mrs Lockwood has a rest.", "July 2027")
    assert "rest" not in said


def test_a_measure_does_not_stay_without_what_it_measures() -> None:
    said = (
        "By Easter 2027, I will move from 1 activity to the next within 2 minutes. I will do this with a picture and a "
        "song, 9 out of 10 times. I will also stay with my group outdoors when we walk to the park, the shop and the "
        "library. I will do this without running off for a whole half term."
    )
    short = brief_of(said) or said
    assert ("running off" in short) == ("stay with my group" in short)


def test_a_rule_keeps_its_end() -> None:
    rule = (
        "Staff must not send me home, or place me on a part-time timetable, for any reason, as a way of managing "
        "behaviour."
    )
    assert "as a way of managing behaviour" in (brief_of(f"{rule} A mentor sees me.") or rule)
