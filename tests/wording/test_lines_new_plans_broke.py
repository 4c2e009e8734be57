"""Kinds of line that eight further plans broke (2026-12-01, evening): what each must say, and must not."""

from __future__ import annotations

import pytest

from summaries.model import Person, Plan, Provision, Source
from summaries.wording import easy_provision
from summaries.wording.clean import clean

PIP = Plan(Person("Pip", "Pip Lockwood", names=("Pip Lockwood", "Pip"), pronoun="she"))


@pytest.mark.parametrize(
    ("text", "says", "never"),
    [
        ("Pip will use a tablet device with speech software in all lessons.", "tablet device", "medicine"),
        ("Staff will let another pupil take her place in the queue.", "take my place", "her place"),
        (
            "A teaching assistant will practise Pip's 3 target words with her daily.",
            "my 3 target words",
            "practises me",
        ),
        ("Pip uses her talker at home and at school.", "I use my talker", "uses"),
        ("A therapist will see Pip on Mon and Thu for 30 minutes.", "Monday and Thursday", "Mon and"),
        ("Pip will have double the time in all tests.", "double the time", "two the time"),
        (
            "The resources technician will charge Pip's talker each night.",
            "resources technician",
            "resources specialist",
        ),
        ("A games group will meet on Wednesdays with Mr Petrov, the SENCO's assistant.", "SENCO's assistant", ")'s"),
        (
            "Miss Lind, who is the key adult and holds Signature Level 3 or equivalent, will meet Pip each day.",
            "meet me",
            "holds",
        ),
        ("Pip will have a place in the resourced provision for English.", "resource base", "resourced help"),
    ],
)
def test_the_line_is_told_whole(text: str, says: str, never: str) -> None:
    easy = easy_provision(Provision("p1", "F", text, Source("F", None, text)), PIP).text
    assert says in easy
    assert never not in easy


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("TA exp’d in deafness, incl. l/time", "TA experienced in deafness, including lunchtime"),
        ("Opps for talk at b/time where poss.", "Opportunities for talk at break time where possible"),
        ("Trg for staff each Sept.", "Training for staff each September"),
        ("for anything caused by. tiredness", "for anything caused by tiredness"),
    ],
)
def test_the_short_forms_of_a_caseworkers_notes_are_said_in_full(typed: str, plain: str) -> None:
    assert clean(typed).rstrip(".") == plain
