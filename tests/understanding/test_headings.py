"""Titles of sections, topics and columns in the words of many councils."""

from __future__ import annotations

import pytest

from summaries.understanding.places.headings import match, section_heading, section_titles

TITLES = [
    ("SECTION E and SECTION F – Outcome 1: Communication", ("E", "F")),
    ("Section A: The views of Ada", ("A",)),
    ("Part 6 (Section F)", ("F",)),
    ("F – Special educational provision", ("F",)),
    ("SECTION H1 − Social care", ("H1",)),
    ("Sections E and F", ("E", "F")),
    (("Section H: Social care provision under the Chronically Sick and Disabled Persons Act 1970"), ("H1",)),
    ("section b special educational needs", ("B",)),
]


@pytest.mark.parametrize(("title", "sections"), TITLES)
def test_a_section_is_known_by_its_letter(title: str, sections: tuple[str, ...]) -> None:
    found = section_heading(title)
    assert found is not None
    assert found.sections == sections


@pytest.mark.parametrize(
    "words",
    [
        "Section A sets out what Ada thinks.",
        "A friend who can sign",
        "Sections B, C and D describe needs.",
        "F is for fun and games",
    ],
)
def test_a_sentence_about_a_section_is_no_title(words: str) -> None:
    assert section_heading(words) is None


@pytest.mark.parametrize(
    ("title", "sections"),
    [
        ("What special help will Ada get at school?", ("F",)),
        ("What do we want Ada to achieve and what special educational provision will she get?", ("F", "E")),
    ],
)
def test_a_question_can_be_a_title(title: str, sections: tuple[str, ...]) -> None:
    keys, share = section_titles(title, ["Ada"])
    assert set(keys) == set(sections) or share >= 0.7


@pytest.mark.parametrize(
    ("title", "topic"),
    [
        ("What Ada is good at", "good_at"),
        ("What’s not working", "not_working"),
        ("My hopes for the future", "hopes"),
        ("How best to support Ada", "how_to_help_me"),
        ("Things that matter to me", "important_to_me"),
    ],
)
def test_a_topic_of_views_is_known(title: str, topic: str) -> None:
    found = match("topics", title, ["Ada"])
    assert found is not None
    assert found.key == topic


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("By whom", "who"),
        ("Frequency / monitoring", "how_often_review"),
        ("Provision (Section F)", "provision"),
        ("Outcome supported", "ref"),
        ("Length of session", "how_long"),
    ],
)
def test_a_column_is_known_by_its_title(title: str, role: str) -> None:
    found = match("columns", title)
    assert found is not None
    assert found.key == role
