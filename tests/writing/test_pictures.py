"""One picture for one concept, chosen by meaning; every drawing is in the package."""

from __future__ import annotations

import re

import pytest

from summaries.choosing.vocabulary import concepts
from summaries.writing import pictures


def every_code() -> list[tuple[str, str]]:
    found = [(name, concept.code) for name, concept in concepts().items()]
    return found + [(name, code) for name, concept in concepts().items() for code, _ in concept.other]


def test_every_drawing_of_the_vocabulary_is_in_the_package() -> None:
    for _, code in every_code():
        assert pictures.svg_of(code).lstrip().startswith((b"<svg", b"<?xml"))


def test_there_are_some_hundreds_of_concepts() -> None:
    assert len(concepts()) > 220


def test_every_picture_says_what_it_shows() -> None:
    for concept in concepts().values():
        for alt in (concept.alt, *(alt for _, alt in concept.other)):
            assert alt[0].isupper()
            assert 1 <= len(alt.split()) <= 9


def test_no_picture_is_for_small_children_or_misleads() -> None:
    babyish = {"1F47C", "1F476", "1F92A", "1F921", "1F4A9", "1F47B", "1F480", "1F489", "1F48A", "1F595", "1F37A"}
    assert not babyish & {code for _, code in every_code()}


@pytest.mark.parametrize(
    ("text", "kind", "concept"),
    [
        ("A speech and language therapist helps me talk, 45 minutes each week.", "help", "speech therapist"),
        ("I get the number 7 bus on my own.", "goal", "bus"),
        ("A teacher of the deaf visits me once a week.", "help", "teacher of the deaf"),
        ("I swim for 45 minutes each week with 2 adults.", "help", "swimming"),
        ("I make the best cup of tea in the whole college.", "good_at", "tea"),
        ("I know a lot about trains.", "good_at", "trains"),
        ("I want to be a mechanic.", "goal", "mechanic"),
        ("A learning mentor I know meets me every day.", "help", "mentor"),
        ("Say my name first, then tell me one thing at a time, then wait.", "how_to_help_me", "name first"),
        ("My goal is to say when I have not understood.", "goal", "not understood"),
    ],
)
def test_the_picture_shows_what_the_line_is_about(text: str, kind: str, concept: str) -> None:
    assert pictures.concept_for(text, kind) == concept


@pytest.mark.parametrize(
    "text",
    [
        "Staff must not take me on the bus.",
        "No one is allowed to make me eat lunch in the hall.",
        "I do not get taxis.",
    ],
)
def test_what_must_not_happen_never_has_the_picture_of_it_happening(text: str) -> None:
    assert pictures.concept_for(text, "help") == "must not"


def test_a_limit_is_no_refusal() -> None:
    assert pictures.concept_for("My swimming group has no more than 4 pupils.", "help") == "swimming"


def test_the_therapist_who_trains_staff_has_no_railway_picture() -> None:
    assert pictures.concept_for("The therapist trains 4 named staff.", "help") != "trains"


def test_two_concepts_on_one_page_never_share_a_drawing() -> None:
    wanted = [(name, "") for name in ("helping hand", "behaviour", "people at a meeting", "group of people", "plain")]
    chosen = pictures.choose(wanted)
    assert len({picture.code for picture in chosen}) == len(wanted)


def test_the_same_concept_keeps_its_picture_on_a_page() -> None:
    first, _, again = pictures.choose([("bus", ""), ("school", ""), ("bus", "")])
    assert first == again


def test_an_unknown_concept_gets_the_plain_picture() -> None:
    assert pictures.find("no such thing").concept == "plain"


def test_word_gets_pixels() -> None:
    assert pictures.find("bus").png.startswith(b"\x89PNG")


def test_alternative_text_has_no_markup() -> None:
    assert not any(re.search(r"[<>{}]", concept.alt) for concept in concepts().values())
