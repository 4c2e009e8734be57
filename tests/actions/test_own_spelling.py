"""What stands in the plan or the letter is never taken for a misspelling."""

from __future__ import annotations

import pytest

from actions.own_spelling import kept
from summaries.model import Invited, Meeting, Person, Plan, Provision, Source

TEXT = "Up to 16 sessions of CAMHS, one a fortnight. A TITAN travel trainer."
PLAN = Plan(Person(known_as="Sami"), provision=(Provision("F1", "F", TEXT, Source("F", None, TEXT)),))
HIDDEN = Plan(
    Person(known_as="Sami"), provision=(Provision("F1", "F", TEXT, Source("F", None, TEXT), visible="adult_only"),)
)
LETTER = Meeting(invited=(Invited("Carla Dunn", "SENCO"),))


@pytest.mark.parametrize(
    ("typed", "mended", "said"),
    [
        ("when does camhs stop", "when does comes stop", "when does camhs stop"),
        ("wen do i see Titan", "when do i see time", "when do i see titan"),
        ("is carla coming", "is care coming", "is carla coming"),
        ("wen is my meating", "when is my meeting", "when is my meeting"),
        ("idk wots camhs", "i don't know what's comes", "i don't know what's camhs"),
    ],
)
def test_a_word_of_the_plan_or_the_letter_stays_as_typed(typed: str, mended: str, said: str) -> None:
    assert kept(typed, mended, PLAN, LETTER) == said


def test_a_part_for_adults_only_teaches_no_words() -> None:
    assert kept("when does camhs stop", "when does comes stop", HIDDEN, None) == "when does comes stop"


def test_without_a_plan_the_mended_line_stays() -> None:
    assert kept("when does camhs stop", "when does comes stop", None, None) == "when does comes stop"


def test_a_word_nearly_spelt_as_the_plan_has_it_is_the_plans() -> None:
    text = "Sessions for his stammer."
    plan = Plan(Person(known_as="Sami"), provision=(Provision("F1", "F", text, Source("F", None, text)),))
    assert kept("help wiv my stamer", "help with my same", plan, None) == "help with my stammer"
    assert kept("is it the same", "is it the same", plan, None) == "is it the same"
