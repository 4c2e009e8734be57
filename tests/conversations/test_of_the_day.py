"""What sounds like the meeting and is of a school day or a helper; what is told is offered to be kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from summaries.model import Plan

pytestmark = pytest.mark.assistant


@pytest.mark.parametrize(
    "line", ["how many kids will be in my class", "do i have to go to assembly", "where do i sit in class"]
)
def test_a_question_about_a_lesson_is_not_answered_as_the_meeting(
    new_talk: Callable[..., Any], plan: Plan, line: str
) -> None:
    talk = new_talk(plan)
    talk.say(line)
    assert "meeting" not in talk.bubbles[0]["text"] or "did not find" in talk.bubbles[0]["text"]


def test_a_lesson_that_the_meeting_takes_is_of_the_meeting(new_talk: Callable[..., Any], plan: Plan) -> None:
    talk = new_talk(plan)
    talk.say("do i have to miss a lesson for it")
    assert "lesson time" in talk.text


def test_coming_to_the_house_is_asked_of_the_helper(new_talk: Callable[..., Any], plan: Plan) -> None:
    talk = new_talk(plan)
    talk.say("do i get speech therapy")
    talk.say("do they come to my house")
    assert "Your plan says" in talk.text


def test_a_complaint_after_an_answer_is_offered_to_be_written_and_yes_writes_it(
    new_talk: Callable[..., Any], plan: Plan
) -> None:
    talk = new_talk(plan)
    talk.say("can i go on the bus on my own")
    talk.say("thats rubbish he never comes")
    talk.say("yeah write it")
    assert talk.words == ["thats rubbish he never comes"]


def test_is_that_it_after_one_goal_shows_the_next(new_talk: Callable[..., Any], plan: Plan) -> None:
    talk = new_talk(plan)
    talk.say("whats my goals")
    talk.say("is that it")
    assert "2 of" in talk.text
