"""In the meeting a few typed words bring up the card to show; outside it they do not."""

from __future__ import annotations

from typing import Any

import pytest

pytestmark = pytest.mark.assistant


@pytest.mark.parametrize(
    ("line", "card"),
    [
        ("they are talking too fast", "Please slow down."),
        ("can i go out", "I want a break."),
        ("they want to take away my lsa", "I don't agree."),
        ("i dont understand", "I don't understand."),
        ("tell them i want to keep my card", "I want to keep my card."),
    ],
)
def test_typed_words_bring_up_their_card(talk: Any, line: str, card: str) -> None:
    talk.press("in_meeting")
    talk.say(line)
    assert talk.text == card
    assert talk.bubbles[0]["card"]
    assert talk.words == []


def test_what_now_gives_the_steps(talk: Any) -> None:
    talk.press("in_meeting")
    talk.say("what do i do now")
    assert "People say hello" in talk.text


def test_the_questions_wait_while_the_meeting_goes_on(talk: Any) -> None:
    talk.press("tell_views_start")
    talk.press("in_meeting")
    assert talk.question is None
    talk.press("carry_on")
    assert talk.question == "main/good_at"


def test_outside_the_meeting_the_same_words_are_no_card(talk: Any) -> None:
    talk.say("they talk too fast in lessons")
    assert not any(bubble.get("card") for bubble in talk.bubbles)


@pytest.mark.parametrize("line", ["theyre asking if i agree and i dont know", "im not sure if i agree"])
def test_no_card_says_yes_for_somebody_who_is_not_sure(talk: Any, line: str) -> None:
    talk.press("in_meeting")
    talk.say(line)
    assert {"card:agree", "card:dont_agree"} <= set(talk.buttons)
    assert not any(bubble.get("card") for bubble in talk.bubbles)
