"""In the meeting words become what is said to the room; what is told or asked of the room is met."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from summaries.model import Meeting, Plan

pytestmark = pytest.mark.assistant


@pytest.mark.parametrize(
    ("typed", "card"),
    [
        ("how do i say i need to stop for a bit", "I need to stop for a bit."),
        ("can i ask when will the bus start", "When will the bus start?"),
        ("can i ask them to turn the light off", "Please turn the light off."),
        ("i dont want a new school how do i tell them", "I dont want a new school."),
        ("i want to say i like my reader", "I like my reader."),
        ("how do i say no to the new class", "I want to say no to the new class."),
        ("could i say stop please", "Please stop. I need a break."),
        ("am i allowed to go home now", "I want to go now."),
        ("can i ask a question", "I want to ask a question."),
        ("they keep talking to my nan not me", "Please ask me, not my nan."),
        ("my dad keeps answering for me", "Please let me answer, not my dad."),
        ("my signer hasnt turned up yet", "Please wait for my signer."),
    ],
)
def test_what_is_to_be_said_is_on_the_card(talk: Any, typed: str, card: str) -> None:
    talk.press("in_meeting")
    talk.say(typed)
    shown = [bubble["text"] for bubble in talk.bubbles if bubble.get("card")]
    assert shown == [card]
    assert talk.store.value(talk.sitting, "in meeting")


def test_what_others_say_is_no_card(talk: Any) -> None:
    talk.press("in_meeting")
    talk.say("they said next year i go to a new class")
    assert not any(bubble.get("card") for bubble in talk.bubbles)
    assert "card:dont_agree" in talk.buttons


def test_what_can_i_say_brings_the_cards(talk: Any) -> None:
    talk.press("in_meeting")
    talk.say("wot can i say to them")
    assert {"card:break", "card:read_views"} <= set(talk.buttons)


@pytest.mark.parametrize("typed", ["theyre asking if i want to add anything", "she asked have i got any questions"])
def test_where_they_ask_for_more_ones_views_are_offered(talk: Any, typed: str) -> None:
    talk.press("in_meeting")
    talk.say(typed)
    assert {"card:read_views", "card:want_to_say"} <= set(talk.buttons)
    assert not any(bubble.get("card") for bubble in talk.bubbles)


def test_what_they_ask_is_answered_with_ones_own_words(talk: Any) -> None:
    talk.press("tell_hopes")
    talk.say("i want to work with horses")
    talk.press("in_meeting")
    talk.say("they asked me what job i want when im older")
    assert "horses" in talk.text
    talk.say("what did i say about horses")
    assert "horses" in talk.text
    talk.say("what was it i said about dinner")
    assert "show_answers" in talk.buttons


def test_where_nothing_was_written_the_question_is_offered(talk: Any) -> None:
    talk.press("in_meeting")
    talk.say("he asked what i want to do when i grow up")
    assert "tell_hopes" in talk.buttons
    assert not any(bubble.get("card") for bubble in talk.bubbles)


def test_a_word_heard_there_is_explained(talk: Any) -> None:
    talk.press("in_meeting")
    talk.say("theyre going on about provision what is that")
    assert "Provision" in talk.text


def test_nothing_changes_on_the_day(talk: Any) -> None:
    talk.press("in_meeting")
    talk.say("they said they want to take away my scribe")
    talk.say("can they do that")
    assert "Nothing changes today." in talk.text


@pytest.mark.parametrize("typed", ["my review was last thursday", "i just had my annual review"])
def test_no_day_is_counted_from_a_meeting_still_to_come(new_talk: Callable[..., Any], plan: Plan, typed: str) -> None:
    talk = new_talk(plan, meeting=Meeting(date.today() + timedelta(days=23)))
    talk.say(typed)
    assert "does not fit" in talk.text
    talk.say("what is happen now")
    assert "must come by" not in talk.text
    assert "within 2 weeks" in talk.text


@pytest.mark.parametrize("typed", ["should i say yes", "what happens if i say no"])
def test_no_card_decides(talk: Any, typed: str) -> None:
    talk.press("in_meeting")
    talk.say(typed)
    assert not any(bubble.get("card") for bubble in talk.bubbles)
    assert "do not have to agree" in talk.text


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("what if the report never comes", "ask for a date"),
        ("they didnt put anything about his fits in", "what is missing"),
    ],
)
def test_what_is_late_or_left_out_after_the_meeting(
    new_talk: Callable[..., Any], plan: Plan, typed: str, told: str
) -> None:
    talk = new_talk(plan)
    talk.say("we had his review on monday")
    talk.say(typed)
    assert told in talk.text


def test_what_is_told_after_the_meeting_is_kept_as_how_it_went(new_talk: Callable[..., Any], plan: Plan) -> None:
    talk = new_talk(plan)
    talk.say("i had my review yesterday")
    talk.say("they agreed to a mentor but nobody wrote that anywhere")
    assert "for your meeting?" not in talk.text
    assert "in writing" in talk.text
    talk.press("write_words")
    assert talk.answers[0].question == "How did the meeting go?"


def test_times_after_the_meeting(new_talk: Callable[..., Any], plan: Plan) -> None:
    talk = new_talk(plan)
    talk.say("my review was on tuesday")
    talk.say("how many weeks until the letter comes")
    assert "within 4 weeks" in talk.text
    talk.say("if they decide to change my plan will i see it first")
    assert "at least 15 days" in talk.text
    talk.say("how long do we have to answer")
    assert "at least 15 days" in talk.text
    talk.say("can i appeal on my own")
    talk.say("is there a deadline")
    assert "within 2 months" in talk.text


def test_whom_to_write_to_stays_the_same_person(new_talk: Callable[..., Any], plan: Plan) -> None:
    talk = new_talk(plan)
    talk.say("my meeting was yesterday")
    talk.say("should i email someone")
    said = talk.text
    talk.say("who")
    assert talk.text == said


def test_all_that_is_told_after_the_meeting_is_kept(new_talk: Callable[..., Any], plan: Plan) -> None:
    talk = new_talk(plan)
    talk.say("i had my review yesterday")
    talk.say("i want stay at this place two more years")
    assert "You can still tell people what you want." in talk.text
    talk.press("write_words")
    assert talk.words == ["i want stay at this place two more years"]


def test_a_meeting_with_one_teacher_is_no_review(new_talk: Callable[..., Any], plan: Plan) -> None:
    talk = new_talk(plan)
    talk.say("i had a meeting with miss hall yesterday about detention")
    assert talk.store.value(talk.sitting, "meeting said to be over") is None
