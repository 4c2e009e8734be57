"""Small questions get an answer of their own, wherever they are asked; answers and short replies stay what they are."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

ASKED = {
    "will they make me speak at the meeting": "You can write, draw",
    "can my dad join on a video call": "video",
    "who pays if my braille machine gets lost": "council",
    "is it ok if i put a teachers name in it": "name",
}


@pytest.mark.parametrize(("line", "said"), ASKED.items())
def test_a_small_question_gets_its_own_answer(new_talk: Callable[..., Any], line: str, said: str) -> None:
    talk = new_talk()
    talk.say(line)
    assert said in talk.text or any(name.startswith("asked:") for name in talk.buttons)


def test_a_small_question_in_the_interview_is_answered_and_the_question_waits(talk: Any) -> None:
    talk.press("tell_views_start")
    talk.say("do i have to do all of these")
    assert talk.words == []
    assert talk.question == "main/good_at"


def test_an_order_in_other_words_is_an_order(talk: Any) -> None:
    talk.press("tell_views_start")
    talk.say("go on then ask me")
    assert talk.words == []
    assert talk.question == "main/good_at"


def test_a_parent_is_spoken_to_as_one(new_talk: Callable[..., Any]) -> None:
    talk = new_talk()
    talk.say("does my son have to speak at the meeting")
    assert "your child" in talk.text


@pytest.mark.parametrize("answer", ["my dog. my cat", "too loud in lessons", "boring maths", "chips"])
def test_an_answer_is_no_small_question(talk: Any, answer: str) -> None:
    talk.press("tell_views_start")
    talk.say(answer)
    assert talk.words == [answer]


def test_a_follow_up_is_about_what_was_just_said(new_talk: Callable[..., Any]) -> None:
    talk = new_talk()
    talk.say("they might stop my plan")
    talk.say("are they allowed")
    assert "good reason" in talk.text or "council" in talk.text
