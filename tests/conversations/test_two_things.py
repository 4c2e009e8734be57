"""Two things in one line, words given to be written down, and what is said to the assistant itself: each is done, and
no command or question of theirs is written as a view."""

from __future__ import annotations

from typing import Any

import pytest

from actions.kept.dictated import words_of
from actions.lines.to_you import to_you, without

pytestmark = pytest.mark.assistant


@pytest.fixture
def interview(talk: Any) -> Any:
    talk.press("tell_views_start")
    return talk


@pytest.mark.parametrize(
    ("line", "words", "private"),
    [
        ("just put: the hall is too loud", "the hall is too loud", False),
        ("Write down: I want to sit at the front. Keep that private", "I want to sit at the front", True),
        ("can u write i hate the bus and keep it private pls", "i hate the bus", True),
        ("ok cool. also can you put that sir never lets me finish", "sir never lets me finish", False),
        ("the lift is always broken. write that down", "the lift is always broken.", False),
        ("scrap that. just put: i like art", "i like art", False),
    ],
)
def test_words_given_to_be_written_are_taken_without_the_command(line: str, words: str, private: bool) -> None:
    assert words_of(line) == (words, private)


@pytest.mark.parametrize(
    "line",
    [
        "put my bag in the tray",
        "a quiet place to write",
        "can you write it",
        "who can write that down?",
        "i like to write",
    ],
)
def test_what_only_speaks_of_writing_is_no_dictation(line: str) -> None:
    assert words_of(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "you already said that",
        "that was a question",
        "you didnt answer me",
        "dont write that down",
        "thats not what i asked",
        "stop asking me to write",
        "i literally just said that",
        "why do you keep writing things",
    ],
)
def test_what_is_said_to_the_assistant_is_known(line: str) -> None:
    assert to_you(line)


@pytest.mark.parametrize(
    "line",
    [
        "they never listen to me in class",
        "dont listen to me",
        "not writing",
        "can you read it to me",
        "i dont write fast enough",
        "my teacher didnt answer my email",
        "i already told my mum",
        "people say that i am loud",
    ],
)
def test_what_is_told_of_others_is_not_said_to_the_assistant(line: str) -> None:
    assert not to_you(line)


def test_what_was_meant_is_left() -> None:
    assert without("you didnt answer. who is my senco") == "who is my senco"
    assert without("No. that was a question. when is it") == "when is it"


def test_an_answer_is_kept_to_the_letter_beside_what_sounds_like_a_complaint(interview: Any) -> None:
    interview.say("the staff shout a lot. you dont listen to me")
    assert interview.words == ["the staff shout a lot. you dont listen to me"]


@pytest.mark.parametrize(
    "line", ["drawing, stop motion films", "football, skipping and running", "my dog. my cat. my fish"]
)
def test_an_answer_that_only_has_such_a_word_is_whole(interview: Any, line: str) -> None:
    interview.say(line)
    assert interview.words == [line]


def test_an_answer_is_kept_without_the_question_after_it(interview: Any) -> None:
    interview.say("playing the drums")
    interview.say("art is good. also who is coming to my meeting")
    assert interview.words[-1] == "art is good."
    assert "list of people" in interview.text
    assert interview.question == "main/hard"


@pytest.mark.parametrize("tail", ["ok im done with these", "can we stop now", "no more questions"])
def test_an_answer_is_kept_and_the_questions_stop(interview: Any, tail: str) -> None:
    interview.say(f"playing the drums. {tail}")
    assert interview.words == ["playing the drums."]
    assert "stop" in interview.text


def test_not_understanding_and_skip_writes_nothing(interview: Any) -> None:
    interview.say("dont get it. skip")
    assert interview.words == []
    assert interview.question == "main/going_well"


def test_what_was_let_pass_is_not_asked_about_again(talk: Any) -> None:
    talk.say("the minibus always smells of crisps and wet dog")
    talk.say("who comes to the meeting")
    talk.say("the chairs in the hall are made of red plastic")
    assert "minibus" not in talk.text


def test_a_complaint_is_met_with_sorry_and_nothing_is_offered_to_be_written(talk: Any) -> None:
    talk.say("you didnt answer my question")
    assert "sorry" in talk.text
    assert "write_words" not in talk.buttons


def test_a_fear_of_what_the_body_will_do_is_heard_first(talk: Any) -> None:
    talk.say("im losing my hearing and im scared")
    assert "scared" in talk.text
    assert "Thank you for telling me" in talk.text


def test_why_a_new_school_is_answered_without_blame(talk: Any) -> None:
    talk.say("why do i have to go to a new school")
    assert "stage ends" in talk.text
