"""Titles of section A that name a change or a time, and statements that quote or name somebody else."""

from __future__ import annotations

from typing import Any

import pytest

from summaries.understanding.voice.own_words import is_own
from summaries.understanding.voice.topics import topic


@pytest.mark.parametrize(
    ("title", "about"),
    [
        ("Things I'd like to change", "not_working"),
        ("Things I would like to change", "not_working"),
        ("What I want to be different", "not_working"),
        ("What I would change about school", "not_working"),
        ("What needs to change for me", "not_working"),
        ("What is important to me now and in the future", "important_to_me"),
        ("What matters most to Ana, now and for the future", "important_to_me"),
        ("What I would like to happen", "hopes"),
        ("What I want to be", "hopes"),
        ("My hopes for the future", "hopes"),
    ],
)
def test_a_title_says_what_the_statements_under_it_are_about(title: str, about: str) -> None:
    found = topic(title, ("Ana",))
    assert found is not None
    assert found.key == about


def test_what_should_change_and_what_matters_are_no_hopes(plan: Any) -> None:
    views = plan(
        views=(
            "# Things I'd like to change",
            "- The lift has been broken for most of this term.",
            "# What is important to me now and in the future",
            "- Passing my Level 2 course.",
        )
    ).views
    assert [s.quote for s in views.not_working] == ["The lift has been broken for most of this term."]
    assert [s.quote for s in views.important_to_me] == ["Passing my Level 2 course."]
    assert views.hopes == ()


@pytest.mark.parametrize(
    ("said", "own"),
    [
        ("Mum says I am kind to my cousins when they're little.", True),
        ("My friends and Miss Bell say I make them laugh.", True),
        ("Mum says she is kind to her cousins.", False),
        ("Ana is kind and she is calm.", False),
        ("Because she is calm.", False),
        ("(Miss Odell: he was very clear about the blue.)", False),
    ],
)
def test_words_of_others_about_me_are_mine_to_tell(said: str, own: bool) -> None:
    assert is_own(said, ("Ana",)) is own
