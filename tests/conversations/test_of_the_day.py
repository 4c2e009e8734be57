"""What sounds like the meeting and is of a school day or a helper; what is told is offered to be kept."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from typing import Any

import pytest

from summaries.model import Invited, Meeting, Plan

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


def test_words_that_wait_are_not_lost_to_a_skip(new_talk: Callable[..., Any], plan: Plan) -> None:
    talk = new_talk(plan)
    talk.press("tell_views_start")
    talk.say("drawing comics")
    talk.say("my tutor speaks too fast")
    talk.say("skip")
    assert "my tutor speaks too fast" in talk.words


def test_a_few_new_words_do_not_take_the_place_of_a_long_answer(new_talk: Callable[..., Any], plan: Plan) -> None:
    talk = new_talk(plan)
    talk.press("tell_views_start")
    talk.say("i want a flat with a whippet and a job grooming dogs")
    talk.say("can i change that to a greyhound")
    assert talk.words == ["i want a flat with a whippet and a job grooming dogs"]


def test_who_sent_apologies_is_not_said_to_come(new_talk: Callable[..., Any], plan: Plan) -> None:
    guest = Invited("Dr Hamid Rouse", "Neuropsychologist (has sent apologies and will send a report)")
    talk = new_talk(plan, Meeting(date(2027, 1, 26), time(10), None, "Room 4", invited=(guest,)))
    talk.say("is Dr Rouse coming?")
    assert "can't come" in talk.text
    assert "Yes" not in talk.text


def test_a_parent_in_trouble_is_answered_as_a_parent(new_talk: Callable[..., Any], plan: Plan) -> None:
    talk = new_talk(plan)
    talk.say("somebody hit my son in school")
    assert "Your child deserves help" in talk.text
    assert "It is not your fault" not in talk.text


def test_kind_words_are_thanked_for(new_talk: Callable[..., Any], plan: Plan) -> None:
    talk = new_talk(plan)
    talk.say("ur actually ok for a robot")
    assert "welcome" in talk.text


@pytest.mark.parametrize(
    ("before", "line", "parent"),
    [
        ("I'm Sami's mum, I'll be typing for him", "I found bruises on his arms and he won't say what happened", True),
        ("I'm Sami's mum, I'll be typing for him", "he hits my head when she is at work", False),
        ("hi", "my 8 year old brother gets hit with a belt", False),
    ],
)
def test_only_a_parent_is_answered_as_one(
    new_talk: Callable[..., Any], plan: Plan, before: str, line: str, parent: bool
) -> None:
    talk = new_talk(plan)
    talk.say(before)
    talk.say(line)
    assert "999" in talk.text
    assert ("Your child deserves help" in talk.text) is parent
