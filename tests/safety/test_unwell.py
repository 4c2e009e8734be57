"""Illness is told from talk: an emergency now, somebody unwell, or neither."""

from __future__ import annotations

import pytest

from bot.safety import helpers
from bot.safety.unwell import unwell


@pytest.mark.parametrize(
    "typed",
    [
        "i cant breathe my inhaler is empty",
        "I can't breathe",
        "i carnt breeth",
        "maisie is choking",
        "she is having a fit now",
        "hes avin a seizure",
        "what do i do she is choking",
        "my brother wont wake up",
        "my face is swelling up",
        "hes swallowed a battery",
    ],
)
def test_an_emergency_of_the_body_is_seen(typed: str) -> None:
    assert unwell(typed) == "now"


@pytest.mark.parametrize(
    "typed",
    [
        "i feel sick",
        "my head is killing me",
        "she had three fits this week and nobody rang me",
        "she choked at lunch again last week",
        "im having a panic attack",
        "i cant breathe when i go in the hall",
    ],
)
def test_being_unwell_or_having_been_is_no_emergency(typed: str) -> None:
    assert unwell(typed) == "ill"


@pytest.mark.parametrize(
    "typed",
    [
        "i cant breathe laughing",
        "mum will have a fit if i miss it",
        "what happens if i choke",
        "who helps when i have a seizure",
        "does the plan say what to do when she has a fit",
        "im sick of this",
        "that was sick",
        "this shirt doesnt fit",
        "my ta is off sick",
        "what if Mrs Lund is off sick",
        "he is fitting in well",
        "my zip is stuck",
        "i want to keep fit",
    ],
)
def test_harmless_talk_and_questions_are_not_taken_for_illness(typed: str) -> None:
    assert unwell(typed) is None


def test_an_emergency_names_999_and_illness_names_111() -> None:
    numbers = {use: {way for each in helpers() if use in each.use for way in each.ways} for use in ("ill_now", "ill")}
    assert ("ring", "999") in numbers["ill_now"]
    assert numbers["ill"] == {("ring", "111")}
