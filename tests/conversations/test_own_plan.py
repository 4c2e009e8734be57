"""Exact questions about the own plan and the invitation are answered from them, however they are asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from summaries.model import Meeting, Plan, Provision, SectionViews, Source

pytestmark = pytest.mark.assistant
_CLASS = "A teaching assistant will support Sami in lessons for 15 hours a week."
_SHOUT = "Staff must not raise their voices to Sami."


@pytest.fixture
def talk(new_talk: Callable[..., Any], plan: Plan, meeting: Meeting) -> Any:
    more = (
        Provision(
            "F3", "F", _CLASS, Source("F", None, _CLASS), who=("teaching assistant",), hours_total=15, per="week"
        ),
        Provision("F4", "F", _SHOUT, Source("F", None, _SHOUT), negative=True),
    )
    views = SectionViews(good_at=(Source("A", None, "I am good at drawing maps."),))
    return new_talk(replace(plan, provision=(*plan.provision, *more), views=views), meeting)


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("how often is my ta", "15 hours"),
        ("how menny hours with the ta", "15 hours"),
        ("who helps me at lunch", "quiet room"),
        ("what help do i get for swimming", "swimming"),
        ("are staff allowed to raise their voices at me", "raise their voices"),
        ("What is goal 2?", "hot drink"),
        ("read me my second goal", "hot drink"),
        ("which goal is about a drink", "hot drink"),
        ("when was my plan made", "2 February 2026"),
        ("when does the plan have to be looked at again", "30 January 2027"),
        ("how old am i", "You are"),
        ("who is jo dale", "speech and language therapist"),
        ("who is lee", "deals with your plan"),
        ("who is chairing it", "Ms Okoro"),
        ("what does my plan say im good at", "drawing maps"),
        ("who is my ehc officer and whats their email", "lee@anyshire.example.org"),
    ],
)
def test_an_exact_question_is_answered_from_the_papers(talk: Any, asked: str, told: str) -> None:
    talk.say(asked)
    assert told in talk.text


def test_only_the_helps_that_were_asked_for_come_one_after_the_other(talk: Any) -> None:
    talk.say("how often is my ta")
    after = [name for name in talk.buttons if name.startswith("next_one")]
    while after:
        talk.press(after[0])
        assert "speech and language" not in talk.text
        after = [name for name in talk.buttons if name.startswith("next_one")]
    assert "lunch" in talk.text


def test_who_does_it_is_about_what_was_just_shown(talk: Any) -> None:
    talk.say("what help do i get for swimming")
    talk.say("who does it")
    assert "A support worker will take Sami swimming" in talk.text


@pytest.mark.parametrize("asked", ["what help do i get for spelling", "is there horse riding in my plan"])
def test_what_the_plan_does_not_hold_is_said_so(talk: Any, asked: str) -> None:
    talk.say(asked)
    assert "I did not find" in talk.text


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("how long is the meeting", "1 hour and 30 minutes"),
        ("who wil be ther", "Pat Brook"),
        ("can i have a break", "break at any time"),
        ("is my mum coming", "Pat Brook"),
    ],
)
def test_questions_about_the_meeting_stay_about_the_meeting(talk: Any, asked: str, told: str) -> None:
    talk.say(asked)
    assert told in talk.text


def test_a_part_for_adults_answers_no_question(talk: Any) -> None:
    talk.say("what about the court hearing")
    assert "has not been told" not in talk.text


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("how long have i got to appeal", "2 months"),
        ("can i ask for an early review", "early review"),
        ("do i still get my help while we wait", "goes on until the plan is changed"),
        ("how long does the council have to decide", "within 4 weeks"),
    ],
)
def test_an_exact_question_about_the_rules_gets_the_one_fact(talk: Any, asked: str, told: str) -> None:
    talk.say(asked)
    assert told in talk.text


def test_a_word_that_stands_nowhere_in_the_plan_is_said_to_be_missing(talk: Any) -> None:
    talk.say("do i get any music therapy")
    assert "I did not find “music" in talk.text


def test_it_means_what_was_shown_only_in_the_very_next_turn(talk: Any) -> None:
    talk.say("what is goal 2")
    talk.press("tell_views_start")
    talk.say("drawing")
    talk.say("wen is it")
    assert "hot drink" not in talk.text
    assert "1:30pm" in talk.text


def test_what_a_word_means_goes_before_where_the_plan_uses_it(talk: Any) -> None:
    talk.say("whats a senco")
    assert "extra help" in talk.text


def test_a_slip_of_spelling_is_not_taken_for_a_subject(talk: Any) -> None:
    talk.say("how often is she ment to")
    assert "“ment”" not in talk.text


@pytest.mark.parametrize("asked", ["how much 1 to 1 do i get", "how menny ours do i get wiv a helper"])
def test_the_hours_with_somebody_are_told_however_they_are_asked(new_talk: Any, plan: Plan, asked: str) -> None:
    words = "Sami will have a 1:1 teaching assistant for 22 hours a week."
    helps = (*plan.provision, Provision("F9", "F", words, Source("F", None, words), who=("teaching assistant",)))
    talk = new_talk(replace(plan, provision=helps))
    talk.say(asked)
    assert "22 hours a week" in talk.text
