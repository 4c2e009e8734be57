"""What is told while nothing is asked waits for a yes: several things wait together, and nothing else counts as one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from summaries.model import Invited, Meeting, Plan

FIRST = "the speech lady is ok but she was off for like 5 weeks"
SECOND = "i havent done the bus once. it was supposed to start in september"


def test_two_things_told_one_after_the_other_are_both_written_with_one_yes(talk: Any) -> None:
    talk.say(FIRST)
    talk.say(SECOND)
    assert "2 things" in talk.text
    talk.say("yes")
    assert talk.words == [FIRST, SECOND]


def test_carry_on_is_no_yes_to_writing(talk: Any) -> None:
    talk.say(FIRST)
    talk.say("im all right carry on")
    assert talk.words == []


def test_what_is_not_wanted_in_the_meeting_is_let_go(talk: Any) -> None:
    talk.say(FIRST)
    talk.say("no i dont want that in the meeting")
    assert "did not write" in talk.text
    talk.say("yes")
    assert talk.words == []


def test_nothing_that_waited_before_a_disclosure_is_written_by_a_later_yes(talk: Any) -> None:
    talk.say(FIRST)
    talk.say("my uncle hits me when mum is at work")
    talk.say("im all right carry on")
    talk.say("yes")
    assert talk.words == []


def test_a_wish_to_leave_out_what_is_not_there_removes_nothing(talk: Any) -> None:
    talk.press("tell_views_start")
    talk.say("dogs and drawing")
    talk.say("Take out the bit about being a staff member down, I'd better check with the teacher first")
    assert talk.words == ["dogs and drawing"]


@pytest.mark.parametrize("typed", ["who is dr halaran", "hoo is haloren"])
def test_a_surname_spelt_by_ear_is_found_in_the_letter(new_talk: Callable[..., Any], plan: Plan, typed: str) -> None:
    letter = Meeting(
        None, invited=(Invited("Dr Samir Halloran", "educational psychologist"), Invited("Pat Brook", "mother"))
    )
    talk = new_talk(plan, letter)
    talk.say(typed)
    assert "Dr Samir Halloran" in talk.text


def test_the_first_question_of_two_sentences_is_answered(talk: Any) -> None:
    talk.say("What is a sensory diet? I am not on a diet.")
    assert "sensory diet is" in talk.text
