"""Lines of plans nobody had seen that came out wrong (2026-12-01): what each must say, and must not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from summaries.choosing.brief import brief_of
from summaries.model import Person, Plan, Provision, Source
from summaries.wording import easy_provision

PIP = Plan(Person("Pip", "Pip Lockwood", names=("Pip Lockwood", "Pip"), pronoun="she"))


def _easy(text: str, **more: object) -> str:
    help_ = Provision("p1", "F", text, Source("F", None, text))
    return easy_provision(replace(help_, **more), PIP).text  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "says", "never"),
    [
        ("A teaching assistant will be at Pip's side in science to keep her safe.", "keep me safe", "my safe"),
        ("A teacher will check each week that rooms are suitable.", "are suitable", "rooms are."),
        ("Support from the psychology service as clinically appropriate.", "health reason", "clinically"),
        ("A specialist will see Pip for six sessions of 90 minutes a year, two of them after dark, to teach road"
         " crossing and the use of stations.", "2 of them after dark", "of them. "),
        ("Review of desk, arm supports, toileting area and eating aids by an occupational therapist.", "toilet area",
         "This uses"),
        ("Personal assistant chosen by Pip and her parents, trained in moving and handling.", "chosen by", "I choose"),
        ("Reading taught by a teacher holding a specific learning difficulties award.", "specialist award",
         "needs like mine award"),
        ("A mentor, Ms Benbow, will work with Pip for 30 minutes a week, for which she will receive 90 minutes of"
         " supervision every half term.", "This person will receive", "I will receive"),
        ("Under section 2 of the Chronically Sick and Disabled Persons Act 1970: 48 hours a year of short breaks.",
         "48 hours a year", "Act"),
        ("Grab rails for the back door, fitted before 30 April 2026.", "grab rails", "to grab"),
    ],
)  # fmt: skip
def test_a_line_says_what_the_plan_says(text: str, says: str, never: str) -> None:
    easy = _easy(text)
    assert says.lower() in easy.lower(), easy
    assert never not in easy, easy


def test_who_does_a_help_and_for_how_long_is_one_short_sentence() -> None:
    said = "I have cooking in a group of 3. A learning support assistant does this. This is for 1 hour every 2 weeks."
    assert (
        brief_of(said)
        == "I have cooking in a group of 3. A learning support assistant does this for 1 hour every 2 weeks."
    )
