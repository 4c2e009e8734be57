"""How a few words and the question before become one question again."""

from __future__ import annotations

import pytest

from actions.lines.ellipsis import whole_question
from actions.lines.fillers import question_in, without


@pytest.mark.parametrize(
    ("before", "words", "whole"),
    [
        ("can it stop when im 19", "and uni", "can it stop when i go to uni"),
        ("can it stop when im 19", "and a job?", "can it stop if i get a job"),
        ("who has to come to my meeting", "what about the nurse", "does the nurse has to come to my meeting"),
        ("who is my speech therapist", "and my ot", "who is my ot"),
        ("what help do i get in maths", "and english", "what help do i get in english"),
        ("can they take my plan away", "and if i leave college", "can they take my plan away if i leave college"),
        ("how long does the council have to decide", "and the school?", "how long does the school have to decide"),
        ("can i appeal", "and my mum", "can my mum appeal"),
        ("when is my meeting?", "and where", "where is my meeting"),
        ("how long do i do braille for", "and mobility", "how long do i do mobility for"),
        ("what does section f mean", "and e", "what does section e mean"),
        ("is my dad coming", "how about nan", "is nan coming"),
        ("how often is it", "in the summer too", None),
        ("can mum come", "and can she talk", None),
        ("can mum come", "and that", None),
        ("when is my meeting", "what about my plan", None),
        ("", "and english", None),
    ],
)
def test_the_whole_question_is_put_together(before: str, words: str, whole: str | None) -> None:
    assert whole_question(before, words) == whole


@pytest.mark.parametrize(
    ("spoken", "plain"),
    [
        ("okay so um what I want to know is like do I get a taxi and that", "do I get a taxi"),
        ("and um is that every day", "is that every day"),
        ("can I like go home early", "can I go home early"),
        ("can i say what i like the most", "can i say what i like the most"),
        ("i like the bus", "i like the bus"),
    ],
)
def test_what_is_said_on_the_way_is_left_out(spoken: str, plain: str) -> None:
    assert without(spoken) == plain


def test_only_a_question_is_taken_out_of_a_spoken_line() -> None:
    assert question_in("um I like the bus you know") is None
    assert question_in("so um who helps me") == "who helps me"
