"""A few words that take the rest from the question before; a dictated question; what the own plan says of a matter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from summaries.model import Outcome, Plan, Provision, Source

pytestmark = pytest.mark.assistant


def _help(ref: str, text: str, who: str, often: str | None = None) -> Provision:
    return Provision(ref, "F", text, Source("F", None, text), who=(who,), how_often_text=often)


HELPS = (
    _help(
        "F1", "Sami will have reading practice with a teaching assistant for 20 minutes each day.", "teaching assistant"
    ),
    _help("F2", "Sami will learn to swim with a coach once a week.", "coach"),
    _help("F3", "Sami must not be asked to read aloud in class.", "all staff"),
    _help("F4", "Sami may show a time-out card and go to the Nest.", "all staff"),
    _help("F5", "A reader and 25% extra time in every exam.", "exams officer"),
    _help(
        "F6", "Ten sessions of speech therapy for his stammer. Sessions may be by video if Sami prefers.", "therapist"
    ),
    _help("F7", "The learning mentor will greet Sami at the gate each morning.", "learning mentor"),
    _help("F8", "If the learning mentor is absent, Mrs Pell will greet Sami.", "Mrs Pell"),
    _help("F9", "Two nights of overnight short breaks each month.", "Willow House"),
)
_GOAL = "By July 2027 Sami will finish six GCSEs."
GOALS = (Outcome("E1", _GOAL, "other", "By July 2027", Source("E", None, _GOAL)),)


@pytest.fixture
def talk(new_talk: Callable[..., Any], plan: Plan) -> Any:
    return new_talk(replace(plan, provision=HELPS, outcomes=GOALS))


def said(talk: Any) -> str:
    return " ".join(each["text"] for each in talk.bubbles)


@pytest.mark.parametrize(
    ("first", "then", "wanted"),
    [
        ("can mum come", "and my dog", "animals"),
        ("do i get help with reading", "what about swimming", "coach"),
        ("can they stop my plan", "and if i get a job", "job"),
        ("does my plan stop when im 19", "and uni?", "university"),
        ("what happens when im 18", "and 25?", "25"),
        ("who decides", "and if mum says no", ""),
    ],
)
def test_a_few_words_take_the_rest_from_the_question_before(talk: Any, first: str, then: str, wanted: str) -> None:
    talk.say(first)
    before = said(talk)
    talk.say(then)
    assert wanted in said(talk)
    assert said(talk) != before
    assert "Shall I write that down" not in said(talk)


def test_what_says_something_of_its_own_is_not_put_together(talk: Any) -> None:
    talk.say("do i get help with reading")
    talk.say("and what about my meeting")
    assert "teaching assistant" not in said(talk)


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("okay so um what i want to know is like do i still get swimming you know and that", "coach"),
        ("right and they said about a breaks house so can i like stay somewhere overnight", "short breaks"),
        ("um so like can they make me read out loud", "not be asked to read"),
    ],
)
def test_a_dictated_question_is_answered_like_a_typed_one(talk: Any, line: str, wanted: str) -> None:
    talk.say(line)
    assert wanted in said(talk)


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("where can i go when class gets too much", "the Nest"),
        ("will i get extra time in my exams", "quarter more time"),
        ("they cant make me read aloud can they", "read out loud"),
        ("do i have to do all 9 gcses", "GCSEs"),
        ("do we get any respite", "overnight"),
    ],
)
def test_the_own_plan_answers_before_the_rules_for_everybody(talk: Any, line: str, wanted: str) -> None:
    talk.say(line)
    assert wanted.lower() in said(talk).lower()


def test_where_the_plan_has_nothing_of_it_the_rule_is_told(new_talk: Callable[..., Any], plan: Plan) -> None:
    talk = new_talk(replace(plan, provision=HELPS[:2], outcomes=()))
    talk.say("will i get extra time in my exams")
    assert "exam help" in said(talk)


def test_who_stands_in_is_told_by_the_plan(talk: Any) -> None:
    talk.say("who greets me at the gate in the morning")
    assert "learning mentor" in said(talk)
    talk.say("and if he is off sick?")
    assert "Mrs Pell" in said(talk)
    assert "That sounds hard" not in said(talk)


def test_a_word_of_the_help_talked_of_is_told_from_it(talk: Any) -> None:
    talk.say("what help do i get with my stamer")  # spelt as the plan has it, nearly
    assert "stammer" in said(talk)
    talk.say("can i do it on video")
    assert "by video" in said(talk)


def test_a_parent_who_tells_of_a_child_is_answered_as_a_parent(talk: Any) -> None:
    talk.say("I am Sami's mum.")
    talk.say("He told me last night a boy at school punched him and he's frightened to go in")
    assert "Your child" in said(talk)


def test_a_parent_with_own_views_is_told_where_they_go(talk: Any) -> None:
    talk.say("I am Sami's mum.")
    talk.say("I'd like to add my own views please")
    assert "own views" in said(talk)
    assert "What do you like" not in said(talk)


def test_may_i_tell_them_is_a_question(talk: Any) -> None:
    talk.say("can i tell them i dont want somebody there")
    assert "wrote down" not in said(talk)
    assert "do not want" in said(talk)


@pytest.mark.parametrize("line", ["this homework is killing me", "im so dead when mum sees my report"])
def test_a_way_of_speaking_is_heard_kindly_and_is_no_danger(talk: Any, line: str) -> None:
    talk.say(line)
    assert "999" not in said(talk)
    assert "sounds like a lot" in said(talk) or "can be hard" in said(talk)
