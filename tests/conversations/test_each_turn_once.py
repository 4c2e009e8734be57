"""A message whose reply was lost comes again: it is answered as before, and nothing happens twice."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

pytestmark = pytest.mark.assistant


def test_a_message_sent_twice_is_kept_once_and_the_next_question_is_not_skipped(talk: Any) -> None:
    talk.press("tell_views_start")
    first = talk.say("trains", message_id="m-1")
    place = talk.question
    again = talk.say("trains", message_id="m-1")
    assert talk.words == ["trains"]
    assert talk.question == place
    assert [bubble["text"] for bubble in again] == [bubble["text"] for bubble in first]
    assert [bubble["buttons"] for bubble in again] == [bubble["buttons"] for bubble in first]


def test_the_same_words_in_a_new_message_are_a_new_answer(talk: Any) -> None:
    talk.press("tell_views_start")
    talk.say("trains", message_id="m-1")
    talk.say("trains", message_id="m-2")
    assert talk.words == ["trains", "trains"]


def test_a_removal_that_comes_again_removes_no_other_answer(talk: Any) -> None:
    talk.press("tell_views_start")
    talk.say("trains")
    talk.say("boats")
    talk.say("dont put that", message_id="m-3")
    assert talk.words == ["trains"]
    talk.say("dont put that", message_id="m-3")
    assert talk.words == ["trains"]


def test_nothing_of_a_disclosure_is_kept_for_a_resend(talk: Any) -> None:
    from actions.talking import RECEIPT

    talk.press("tell_views_start")
    talk.say("my uncle hits me", message_id="m-4")
    kept = talk.store.value(talk.sitting, RECEIPT) or ""
    assert "m-4" not in kept
    assert "Childline" not in kept


def test_words_that_arrive_after_everything_was_deleted_are_not_kept(new_talk: Callable[..., Any]) -> None:
    talk = new_talk()
    talk.press("tell_views_start")
    talk.say("trains")
    talk.store.erase(talk.sitting)
    talk.say("boats")
    assert "I cannot keep answers now." in talk.text
    assert not talk.store.is_open(talk.sitting)
    assert talk.store.was_ended(talk.sitting)
