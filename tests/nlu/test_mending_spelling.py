"""Spelling is mended for the classifier only, and never by losing what was meant."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.nlu.mending import Mender, learn
from bot.nlu.sounds import sounds

LINES = [
    "what happens at the meeting",
    "when is my meeting",
    "where do i go",
    "who will help me at school",
    "i don't know",
    "speech and language therapy",
    "my teacher is helping me",
    "what does the plan say",
    "happening now",
    "i need money for help",
] * 3
ENGLISH = {word: 1_000_000 - at for at, word in enumerate(" ".join(LINES).split())} | {
    "wet": 5000,
    "vet": 5000,
    "wear": 4000,
}


@pytest.fixture(scope="module")
def mender() -> Mender:
    texting = {"wot": "what", "idk": "i don't know", "dont": "don't", "no": "no"}
    return learn(LINES, ENGLISH, texting, {"👍": "yes"})


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("wot hapens at the meating", "what happens at the meeting"),
        ("idk", "i don't know"),
        ("skool", "school"),
        ("langwidge", "language"),
        ("plaaaan", "plan"),
        ("whatdoestheplansay", "what does the plan say"),
        ("👍", "yes"),
        ("MEETING", "meeting"),
    ],
)
def test_words_spelt_by_ear_are_mended(mender: Mender, typed: str, meant: str) -> None:
    assert mender.mend(typed) == meant


def test_an_english_word_is_left_alone(mender: Mender) -> None:
    assert mender.mend("vet") == "vet"
    assert mender.mend("no") == "no"


@pytest.mark.parametrize(
    ("one", "other"), [("skool", "school"), ("nite", "night"), ("fone", "phone"), ("thing", "fing"), ("rite", "write")]
)
def test_words_that_sound_alike_share_a_key(one: str, other: str) -> None:
    assert sounds(one) == sounds(other)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=80))
def test_any_text_can_be_mended(text: str) -> None:
    small = learn(LINES, ENGLISH, {"idk": "i don't know"}, {})
    assert isinstance(small.mend(text), str)


def test_word_lists_come_back_as_they_were(mender: Mender, tmp_path: Path) -> None:
    mender.save(tmp_path / "words.json")
    again = Mender.load(tmp_path / "words.json")
    assert again.mend("wot hapens") == mender.mend("wot hapens")


def test_the_texting_list_holds_words_only() -> None:
    import yaml

    import bot.nlu

    path = Path(bot.nlu.__file__).with_name("texting.yml")
    lists = yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)
    assert all(isinstance(value, str) and value for value in lists["words"].values())
    assert lists["words"]["nah"] == "no"


def test_a_word_of_two_meanings_is_read_by_the_word_beside_it() -> None:
    mender = learn(LINES, ENGLISH, {"ta": "thanks"}, {}, {"my ta": "my teacher"})
    assert mender.mend("is my TA nice") == "is my teacher nice"
    assert mender.mend("ta") == "thanks"
