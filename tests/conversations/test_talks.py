"""Whole talks, each a table of turns: what is typed or pressed, and what must hold of the reply."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from summaries.model import Meeting, Person, Plan

pytestmark = pytest.mark.assistant
SAFETY = "Thank you for telling me."


def test_hello_then_the_day_then_who_then_goodbye(new_talk: Callable[..., Any], meeting: Meeting) -> None:
    talk = new_talk(meeting=meeting)
    talk.say("hiya")
    assert "computer program" in talk.text
    talk.say("wens my meeting")
    assert str(meeting.date.year) in talk.text
    assert "1:30pm" in talk.text
    talk.say("who is coming")
    assert "Pat Brook" in talk.text
    talk.say("bye")
    assert "Goodbye" in talk.text


def test_one_person_is_asked_for_by_what_they_are(new_talk: Callable[..., Any], meeting: Meeting) -> None:
    talk = new_talk(meeting=meeting)
    talk.say("will my mum be there")
    assert "Pat Brook" in talk.text
    assert "Lee Moss" not in talk.text
    talk.say("is mr jones coming")
    assert "I do not see mr jones" in talk.text


def test_what_is_not_known_is_said_to_be_unknown(talk: Any) -> None:
    for line in ("when is my meeting", "where is the meeting", "how long is the meeting"):
        talk.say(line)
        assert "I do not know" in talk.text, line
    talk.say("what are my goals")
    assert "I do not have your plan" in talk.text
    assert "has your plan" in talk.text


def test_a_meeting_that_has_passed_is_not_told_as_to_come(new_talk: Callable[..., Any]) -> None:
    talk = new_talk(meeting=Meeting(date=date.today() - timedelta(days=3)))
    talk.say("when is my meeting")
    assert "has passed" in talk.text


def test_the_dates_that_follow_are_worked_out(new_talk: Callable[..., Any]) -> None:
    from actions.dates import say_date

    day = date.today() + timedelta(days=10)
    talk = new_talk(meeting=Meeting(date=day))
    talk.say("what happens after the meeting")
    assert say_date(day + timedelta(weeks=2)) in talk.text
    assert say_date(day + timedelta(weeks=4)) in talk.text
    talk.say("when do i get my new plan")
    assert say_date(day + timedelta(weeks=12)) in talk.text


def test_goals_come_one_at_a_time_with_the_plans_words_behind(new_talk: Callable[..., Any], plan: Plan) -> None:
    talk = new_talk(plan)
    talk.say("what are my goals")
    assert "1 of 2" in talk.text
    talk.press("show_plan_words:goal:0")
    assert plan.outcomes[0].text in talk.text
    assert "section E" in talk.text
    talk.press("next_one:goal:1")
    assert "2 of 2" in talk.text


def test_yes_goes_on_to_the_next_help(new_talk: Callable[..., Any], plan: Plan) -> None:
    talk = new_talk(plan)
    talk.say("what help do i get")
    assert "1 of 3" in talk.text
    talk.say("yes")
    assert "2 of 3" in talk.text


def test_the_plan_is_searched_in_its_own_words(new_talk: Callable[..., Any], plan: Plan) -> None:
    talk = new_talk(plan)
    talk.say("what does my plan say about lunch")
    assert "quiet room" in talk.text
    talk.press("show_plan_words:help:1")
    assert plan.provision[1].text in talk.text
    talk.say("what does my plan say about horses")
    assert "I did not find" in talk.text


def test_what_is_for_adults_is_never_shown(new_talk: Callable[..., Any], plan: Plan) -> None:
    talk = new_talk(plan)
    for line in (
        "what does my plan say about court",
        "what does my plan say about the hearing",
        "my help",
        "next",
        "yes",
        "yes",
    ):
        talk.say(line)
        assert "court" not in talk.text.replace("about court", "").replace("“court”", "")
    talk.press("show_plan_words:help:3")
    assert "court" not in talk.text


def test_who_is_my_therapist(new_talk: Callable[..., Any], plan: Plan, meeting: Meeting) -> None:
    talk = new_talk(plan, meeting)
    talk.say("who is my speech therapist")
    assert "Jo Dale" in talk.text
    talk.say("who do i ring at the council about my plan")
    assert "Lee Moss" in talk.text
    assert "01632 960001" in talk.text


def test_missing_help_is_taken_seriously_and_written_down(new_talk: Callable[..., Any], plan: Plan) -> None:
    talk = new_talk(plan)
    talk.say("im not getting my speech therapy thats in my plan")
    assert "council must" in talk.text
    assert "write_this_down" in talk.buttons
    talk.say("yes please")
    assert talk.words == ["im not getting my speech therapy thats in my plan"]


def test_rights_are_told_by_age(new_talk: Callable[..., Any]) -> None:
    child = new_talk(Plan(Person(date_of_birth=date(date.today().year - 12, 1, 5))))
    child.say("what can i decide when im 16")
    assert "parent" in child.text
    grown = new_talk(Plan(Person(date_of_birth=date(date.today().year - 18, 1, 5))))
    grown.say("what can i decide when im 16")
    assert "your own" in grown.text
    assert "Now" in grown.text


def test_other_countries_are_said_to_differ(talk: Any) -> None:
    talk.say("what are the rules for a plan in Wales")
    assert "only know the rules for England" in talk.text


def test_a_robot_says_that_it_is_one(talk: Any) -> None:
    talk.say("are you a real person")
    assert "computer program" in talk.text


def test_privacy_is_told_as_it_is(talk: Any) -> None:
    talk.say("will you tell my mum what i say")
    assert "private" in talk.text
    assert "promise" not in talk.text.lower()


def test_in_the_meeting_there_are_cards(talk: Any) -> None:
    talk.press("in_meeting")
    assert "card:break" in talk.buttons
    talk.press("card:break")
    assert talk.bubbles[0]["card"]
    assert "I want a break." in talk.text


def test_say_it_again_gives_the_same_words(talk: Any) -> None:
    talk.say("what is an annual review")
    before = talk.text
    talk.say("say that again please")
    assert talk.text == before


def test_a_stale_button_leads_on(talk: Any) -> None:
    talk.press("next_one:help:99")
    assert talk.text
    assert talk.buttons
    talk.press("nonsense")
    assert talk.text
    assert talk.buttons


def test_more_goes_on_with_what_was_offered_and_only_then(talk: Any) -> None:
    talk.say("why is there a review")
    talk.say("tell me more")
    assert "early review" in talk.text
    talk.say("what is an ehc plan")
    talk.say("hello")
    talk.say("yes")
    assert "teachers know" not in talk.text


def test_an_age_that_was_said_counts_where_no_plan_tells_it(talk: Any) -> None:
    talk.say("im 18 who decides about my plan now")
    assert "your own" in talk.text


def test_another_appointment_is_explained(talk: Any) -> None:
    talk.say("what happens at a speech therapy appointment?")
    assert "Speech therapy helps" in talk.text
