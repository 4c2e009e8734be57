"""A word that means another thing beside a second word takes that thing's picture."""

from __future__ import annotations

import pytest

from summaries.choosing.lines import picture_for


@pytest.mark.parametrize(
    ("text", "not_this"),
    [
        ("I have stretches with the physiotherapist each day.", "patience"),
        ("A sand timer shows me how long to wait.", "beach"),
        ("I have a place at the play scheme in the holidays.", "beach"),
        ("I will read 40 sight words.", "sight"),
        ("I will come to school on time for 6 weeks running.", "running"),
        ("The NHS Trust looks at my splints.", "trust"),
        ("I will match and sort objects by colour.", "football"),
        ("I have a programme for finger strength.", "brave"),
        ("The youth support team helps me each week.", "sport"),
        ("The therapist visits every 2 weeks.", "going out"),
    ],
)
def test_a_word_in_another_sense_brings_no_false_picture(text: str, not_this: str) -> None:
    assert picture_for(text, "help")[0] != not_this


@pytest.mark.parametrize(
    ("text", "picture"),
    [("I play in the football match on Saturdays.", "football"), ("I am in a sports team.", "sport")],
)
def test_the_word_in_its_own_sense_keeps_its_picture(text: str, picture: str) -> None:
    assert picture_for(text, "help")[0] == picture
