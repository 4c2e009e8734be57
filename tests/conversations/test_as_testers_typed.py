"""Kinds of turn that testers of other hands showed to fail, in other sentences than theirs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from summaries.model import Meeting, Plan

pytestmark = pytest.mark.assistant
SAFETY = "Thank you for telling me."


@pytest.fixture
def talk(new_talk: Callable[..., Any], plan: Plan, meeting: Meeting) -> Any:
    return new_talk(plan, meeting)


@pytest.mark.parametrize("asked", ["who gives it", "how long is each session", "how often tho", "who does"])
def test_a_follow_up_is_about_the_help_just_shown(talk: Any, asked: str) -> None:
    talk.say("tell me about my speech therapy")
    talk.say(asked)
    assert "speech and language therapist" in talk.text
    assert "meeting" not in talk.text


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Good morning, I am Sami's dad. Who is coming to the meeting?", "Jo Dale"),
        ("Hello there. When is the review?", "Your meeting is on"),
        ("could the meeting be on a different day", "You can ask for another day"),
        ("can we change the date of the meeting", "You can ask for another day"),
        ("what happens to my plan when i leave college", "A plan does not stop"),
        ("wat if i dont agree with the new plan", "mediation"),
        ("what if they ask me something and i dont know what to say", "I don't know"),
        ("who wrote all of this about me", "Lee Moss"),
        ("who from the council is coming", "Lee Moss"),
        ("too much to read", "Type the word"),
        ("slow down please", "There is no hurry"),
    ],
)
def test_what_was_asked_is_answered(talk: Any, line: str, told: str) -> None:
    talk.say("where is my meeting")
    talk.say(line)
    assert told in talk.text


def test_what_is_typed_after_change_this_is_new_words_unless_it_asks_or_wishes(talk: Any) -> None:
    talk.press("tell_views_start")
    talk.say("drawing")
    (kept,) = talk.store.answers(talk.sitting)
    talk.press(f"change_answer:{kept.id}")
    talk.say("who will read this")
    assert talk.words == ["drawing"]
    talk.press(f"change_answer:{kept.id}")
    talk.say("drawing and clay")
    assert talk.words == ["drawing and clay"]


def test_a_helper_who_types_a_command_is_obeyed(talk: Any) -> None:
    talk.press("tell_views_start")
    talk.say("lego")
    talk.say('he says "take that one out"')
    assert talk.words == []


def test_going_on_is_not_pushed_after_the_safety_answer(talk: Any) -> None:
    talk.press("tell_views_start")
    talk.say("my uncle hits me")
    place = talk.question
    talk.say("i dont know")
    assert talk.question == place
    assert "You do not have to know what to do." in talk.text
    assert talk.words == []


@pytest.mark.parametrize(
    ("typed", "card"),
    [
        ("tell them to read my views", "Please read my views."),
        ("i need to go out", "I want a break."),
        ("i want to go out with my friends more", "I want to go out with my friends more."),
        ("i want to ask why swimming stopped", "I want to ask why swimming stopped."),
        ("tell mum to say about the bus", "Tell mum to say about the bus."),
        ("they said i must move but i want to stay", "They said I must move but I want to stay."),
    ],
)
def test_in_the_meeting_no_card_says_what_was_not_meant(talk: Any, typed: str, card: str) -> None:
    talk.press("in_meeting")
    talk.say(typed)
    assert talk.bubbles[0]["text"] == card


@pytest.mark.parametrize("typed", ["she said outcome what is that", "when is this finished"])
def test_in_the_meeting_a_question_is_still_answered(talk: Any, typed: str) -> None:
    talk.press("in_meeting")
    talk.say(typed)
    assert "Press a card" not in talk.text
    assert talk.store.value(talk.sitting, "in meeting")


@pytest.mark.parametrize("said", ["my phone got nicked lol", "haha i want to marry a dragon"])
def test_a_joke_is_not_written_down_unasked(talk: Any, said: str) -> None:
    talk.say(said)
    assert talk.words == []
    assert SAFETY not in talk.text


def test_the_plans_words_are_shown_for_what_was_just_shown(talk: Any) -> None:
    talk.say("tell me about my speech therapy")
    talk.say("can i see wat it says")
    assert "will work with Sami for 30 minutes each week" in talk.text


def test_what_was_kept_after_a_disclosure_is_told_as_it_is(talk: Any) -> None:
    talk.say("my uncle hits me")
    talk.say("is that going to be on the paper")
    assert "unless you said yes" in talk.text
    assert "show_answers" in talk.buttons


def test_i_am_not_stupid_is_heard_and_may_be_an_answer(talk: Any) -> None:
    talk.press("tell_views_start")
    talk.say("im not thick you know")
    talk.say("yes")
    assert talk.words == ["im not thick you know"]


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("Hello, I am Sami's mum. What is discussed?", "What is discussed?"),
        ("Hi there. When is the review?", "When is the review?"),
        ("Hi my dad is late. What is a review?", "Hi my dad is late. What is a review?"),
        ("Hello, I am very worried. Who comes?", "I am very worried. Who comes?"),
        ("Good evening. I am Sami's father.", "Good evening. I am Sami's father."),
    ],
)
def test_only_a_greeting_is_left_out_of_what_is_read(typed: str, read: str) -> None:
    from bot.engine.channel import after_greeting

    assert after_greeting(typed) == read
