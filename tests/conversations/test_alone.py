"""A line that says all by itself is answered the same, whatever was talked of before it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from summaries.model import Meeting, Plan

pytestmark = pytest.mark.assistant

BEFORE = (
    "do i get speech therapy",
    "what help do i get with swimming",
    "can i appeal",
    "when is my meeting",
    "can my mum talk for me",
    "what does provision mean",
    "i want more time outside",
)
ALONE = (
    "whats my goals",
    "wen is my meating",
    "whats an outcome",
    "wat is a ta",
    "what does provision mean",
    "are you real",
    "is this private",
    "what is an annual review",
    "can i leave the meeting",
    "what help do i get",
    "who runs my meeting",
    "when does my plan end",
    "what is mediation",
    "can you forget what i said",
    "bye",
)


@pytest.mark.parametrize("at", range(len(BEFORE)))
def test_what_was_said_before_changes_no_line_that_stands_alone(
    new_talk: Callable[..., Any], plan: Plan, meeting: Meeting, at: int
) -> None:
    for line in ALONE[at % 2 :: 2]:
        first, later = new_talk(plan, meeting), new_talk(plan, meeting)
        first.say(line)
        later.say(BEFORE[at])
        later.say(line)
        assert later.bubbles[0]["text"] == first.bubbles[0]["text"] or line == BEFORE[at]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("wat is a ta", "teaching assistant helps you learn"),
        ("whats a senco", "SENCO leads extra help"),
        ("wen is my meating", "Your meeting is on"),
        ("how much money do i get", "personal budget"),
        ("can you forget what i said", "Delete everything"),
    ],
)
def test_a_word_of_a_help_makes_no_question_about_it(
    new_talk: Callable[..., Any], plan: Plan, meeting: Meeting, line: str, told: str
) -> None:
    talk = new_talk(plan, meeting)
    talk.say(line)
    assert told in talk.text
