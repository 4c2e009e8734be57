"""What a line is: asked, wished, or told."""

from __future__ import annotations

import pytest

from actions.lines.of_plan import of_meeting
from actions.lines.sense import asks, correction, returns
from actions.lines.wishes import STOP
from actions.own_plan.finding import stem, strengths
from actions.own_plan.plan_topics import asked_about


@pytest.mark.parametrize(
    "line",
    [
        "can ebony come wiv me",
        "can i ware my headfones",
        "what help do I get for reading",
        "how menny hours of lsa do i get",
        "which terms do i have swimming",
        "are staff allowed to finish my sentences",
        "does tom abara come",
        "who looks after my chair",
    ],
)
def test_a_question_needs_no_question_mark(line: str) -> None:
    assert asks(line)


@pytest.mark.parametrize(
    "line",
    ["do my best", "when people help me", "what i like is art", "i can do it", "is when people shout", "can openers"],
)
def test_what_is_told_is_no_question(line: str) -> None:
    assert not asks(line)


@pytest.mark.parametrize(
    "line",
    ["carry on", "I'm OK, carry on", "can i carry on where i was", "lets go back to my questions", "im back carry on"],
)
def test_carry_on_goes_back(line: str) -> None:
    assert returns(line)


@pytest.mark.parametrize("line", ["carry on with art", "carry on helping me", "go back to my old school", "im ok"])
def test_what_should_go_on_is_an_answer(line: str) -> None:
    assert not returns(line)


def test_make_it_mends_only_after_a_change_of_mind() -> None:
    assert correction("ive changed my mind, make that maths") == "maths"
    assert correction("make it quieter") is None


def test_words_are_found_by_their_stem_and_not_by_their_beginning() -> None:
    assert stem("swimming") == stem("swims")
    assert strengths(["spelings"], "Help with spelling each day.") == [1.0]
    assert strengths(["home"], "Homework is done in school.") == [0.0]
    assert strengths(["ther"], "A speech and language therapist comes.") == [0.0]
    assert strengths(["physio"], "A physiotherapist visits.")[0] > 0


def test_only_what_a_question_is_about_is_looked_for() -> None:
    assert asked_about("how many hours a week do i get with my ta please") == ["ta"]
    assert asked_about("what happens after it") == []


def test_the_meeting_is_known_however_it_is_spelt() -> None:
    assert of_meeting("wen is my meating")
    assert of_meeting("who was inviteed")
    assert not of_meeting("how long is one swimming lesson")


@pytest.mark.parametrize("line", ["whatever stop", "omg just stop", "ok whatever, stop it", "can you stop", "stop pls"])
def test_stop_is_stop_however_crossly_it_is_said(line: str) -> None:
    assert STOP.search(line)


@pytest.mark.parametrize("line", ["stop the swimming", "they wont stop", "can they stop my help", "whatever", "fine"])
def test_what_should_stop_somewhere_else_does_not_stop_the_talk(line: str) -> None:
    assert not STOP.search(line)
