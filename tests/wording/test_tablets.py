"""A tablet to work on, or one to swallow: told by the words around it."""

from __future__ import annotations

import pytest

from summaries.wording.drop import is_medicine


@pytest.mark.parametrize(
    "said",
    [
        "Slides will be sent to Ana’s tablet the evening before, in large print.",
        "Homework will be put on her tablet every Friday.",
        "A TA will help Ana with her tablet for 30 minutes a week.",
        "Her tablet must be charged each night.",
        "Books will be loaded on the tablets used in class.",
    ],
)
def test_a_computer_is_no_medicine(said: str) -> None:
    assert not is_medicine(said)


@pytest.mark.parametrize(
    "said",
    [
        "The nurse will give Ana one tablet each morning.",
        "Staff will remind Ana to take her tablets with food.",
        "Ana has help with her tablets at lunch.",
        "Two tablets are to be given before the first lesson.",
        "A dose from the tablet box, as prescribed.",
    ],
)
def test_a_medicine_is_never_taken_for_a_computer(said: str) -> None:
    assert is_medicine(said)
