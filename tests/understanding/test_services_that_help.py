"""A service or a branch of medicine that gives help without a word for a person: then the plan does say who."""

from __future__ import annotations

from typing import Any

import pytest

from summaries.understanding.people.services import perhaps_somebody
from summaries.understanding.people.who import who_in_text


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("Paediatric audiology will see Ana every six months.", ("Paediatric audiology",)),
        ("Neuropsychology: 6 sessions of an hour.", ("Neuropsychology",)),
        ("Dietetics will review Ana’s weight each term.", ("Dietetics",)),
        ("Orthoptics, twice a year.", ("Orthoptics",)),
        ("CAMHS: 6 sessions", ("CAMHS",)),
        ("Hearing Support, termly", ("Hearing Support",)),
        ("Hearing support will visit once a term.", ("Hearing support",)),
        ("Clinical genetics to see Ana once a year.", ("Clinical genetics",)),
        ("Annual ophthalmology appointment.", ("ophthalmology",)),
        ("She is seen by neurology twice a year.", ("neurology",)),
        ("Respiratory physiotherapy: weekly for 20 minutes.", ("Respiratory physiotherapy",)),
        ("EMTAS to visit once a term.", ("EMTAS",)),
        ("Audiology and ophthalmology will review Ana each year.", ("Audiology", "ophthalmology")),
        ("Biology: two lessons a week in a small group.", ()),
        ("Psychology A level: 5 hours a week.", ()),
        ("Technology will be used in all lessons.", ()),
        ("Literacy support, daily for 20 minutes.", ()),
    ],
)
def test_a_service_named_without_a_person_is_who(words: str, who: tuple[str, ...]) -> None:
    assert who_in_text(words, "G") == who


@pytest.mark.parametrize(
    ("words", "doubt"),
    [
        ("Access to audiology.", True),
        ("Learning support: 10 hours a week.", True),
        ("Pastoral support as and when required.", False),
        ("The Beacon will see Ana each Friday.", True),
        ("Whoever is on duty will visit Ana each morning.", True),
        ("The physiotherapy programme will be followed each day.", False),
        ("Lego therapy: 30 minutes each week.", False),
        ("Ana will visit the farm each week.", False),
        ("Lessons will provide time to talk.", False),
        ("A quiet place to work.", False),
    ],
)
def test_where_somebody_may_be_named_the_plan_is_not_said_to_be_silent(words: str, doubt: bool) -> None:
    assert perhaps_somebody(words, ("Ana",)) is doubt


def test_no_gap_is_told_of_a_help_that_a_service_gives(plan: Any) -> None:
    read = plan(
        "# Section G: Health provision",
        "- Paediatric audiology will see Ana every six months.",
        "- The Beacon will see Ana each Friday for an hour.",
        "- Rebound therapy: 30 minutes each week.",
    )
    assert ["who" in help_.gaps for help_ in read.provision] == [False, False, True]
