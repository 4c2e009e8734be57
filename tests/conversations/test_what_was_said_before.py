"""What was talked of last is what "she", "it" and "the first one" mean; what is hard in a plan answers nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from summaries.model import Meeting, Need, Plan, Provision, SectionViews, Source

pytestmark = pytest.mark.assistant

_SPEECH = "Speech and language therapy for Sami in the quiet room, for 30 minutes each week."
_BLOCK = "Staff must not block the door or follow Sami when she leaves a lesson."
_SHAME = "Sami understands words like a child of six and has few friends who come round."


def _help(ref: str, text: str, **more: Any) -> Provision:
    return Provision(ref, "F", text, Source("F", None, text), **more)


@pytest.fixture
def talk(new_talk: Callable[..., Any], plan: Plan, meeting: Meeting) -> Any:
    helps = (
        _help("F1", _SPEECH, who=("Speech and language therapist",), minutes=30, times=1, per="week"),
        *plan.provision[1:],
        _help("F7", _BLOCK, negative=True),
        _help("F8", "Sami will have ear defenders in every classroom."),
    )
    needs = (Need(_SHAME, "communication", Source("B", None, _SHAME)),)
    views = SectionViews(good_at=(Source("A", None, "I am loyal to my mates."),))
    return new_talk(replace(plan, provision=helps, needs=needs, views=views), meeting)


@pytest.mark.parametrize(
    ("first", "then", "told"),
    [
        ("who does my speech therapy", "how long do i get with her", "30 minutes"),
        ("who does my speech therapy", "where is it", "quiet room"),
        ("who does my speech therapy", "does she come to my meeting", "Jo Dale"),
        ("who does my speech therapy", "is it in a group", "does not say"),
        ("who is my speech therapist", "how often do i see her", "30 minutes"),
        ("who is my speech therapist", "is she coming", "Yes, Jo Dale"),
        ("who is my speech therapist", "how do i ring her", "do not have a number for Jo Dale"),
        ("who is jo dale", "i dont want her there", "who you do not want"),
        ("who is lee moss", "whats his number", "01632 960001"),
        ("what are my goals", "the second one", "hot drink"),
        ("when is my meeting", "how long is it", "1 hour and 30 minutes"),
        ("can i change school", "what if they say no", "do not agree"),
        ("when do i get the new plan", "who do i chase", "Lee Moss"),
    ],
)
def test_a_short_question_leans_on_what_was_said(talk: Any, first: str, then: str, told: str) -> None:
    talk.say(first)
    talk.say(then)
    assert told in talk.text


def test_who_sees_it_is_still_known_after_what_she_does(talk: Any) -> None:
    for line in ("who is my speech therapist", "what does she do", "is she coming"):
        talk.say(line)
    assert "Yes, Jo Dale" in talk.text


def test_going_back_shows_the_goal_before(talk: Any) -> None:
    for line in ("what are my goals", "the second one", "go back"):
        talk.say(line)
    assert "card" in talk.text


@pytest.mark.parametrize(
    "asked",
    ["can i look round it first", "why do grown ups talk about me", "do i have friends", "what is wrong with me",
     "what does section b say", "what are my needs", "what does my plan say about friends"],
)  # fmt: skip
def test_what_is_hard_is_shown_to_nobody_who_asks_something_else(talk: Any, asked: str) -> None:
    talk.say(asked)
    assert "child of six" not in talk.text


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("can my mate come", "bring a friend"),
        ("is pat brook coming? shes my mum", "Yes, Pat Brook"),
        ("what if nobody turns up", "new day"),
        ("do they have to do what i say", "must think about what you want"),
        ("can i ask for it sooner", "early review"),
        ("who is the woman with glasses", "can't see who"),
        ("nothing ever changes", "can't promise"),
        ("does it say i can have a dog at school", "did not find"),
        ("how do i get a different speech therapist", "ask for a different helper"),
    ],
)
def test_the_plain_meaning_is_answered(talk: Any, asked: str, told: str) -> None:
    talk.say(asked)
    assert told in talk.text


@pytest.mark.parametrize(
    "told",
    ["they block the door", "staff follow me when i leave lessons", "they keep blocking the door is that allowed"],
)
def test_a_rule_of_the_plan_that_is_not_kept_is_taken_seriously(talk: Any, told: str) -> None:
    talk.say(told)
    assert "must not block the door" in talk.text
    assert "write_this_down" in talk.buttons


def test_no_more_of_something_does_not_stop_the_talk(talk: Any) -> None:
    talk.say("no more swimming")
    assert "we stop" not in talk.text


def test_both_are_offered_where_a_thing_of_the_plan_may_be_meant_for_the_meeting(talk: Any) -> None:
    talk.say("can i wear my ear defenders")
    assert "ear defenders in every classroom" in talk.text
    assert "asked:too_loud" in talk.buttons


def test_an_answer_given_again_after_going_back_stands_in_place_of_the_first(talk: Any) -> None:
    talk.press("tell_views_start")
    for line in ("drawing", "go back", "drawing maps"):
        talk.say(line)
    assert talk.words == ["drawing maps"]
