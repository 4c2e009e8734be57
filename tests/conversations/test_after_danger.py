"""The turns after a safety answer are still about it; nothing of what was said is kept."""

from __future__ import annotations

from typing import Any

import pytest

pytestmark = pytest.mark.assistant
_DANGER = "my uncle hits me"


@pytest.fixture
def after(talk: Any) -> Any:
    talk.press("tell_views_start")
    talk.say("drawing")
    talk.say(_DANGER)
    return talk


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("is it my fault", "It is not your fault"),
        ("dont tell anyone", "keep this a secret"),
        ("i dont want miss alder to know", "keep this a secret"),
        ("can u phone childline for me", "can't ring anyone"),
        ("who can i talk to", "Childline"),
        ("i want to talk to someone", "Childline"),
        ("im fine", "when you are ready"),
    ],
)
def test_it_is_answered_and_not_written_down(after: Any, line: str, told: str) -> None:
    after.say(line)
    assert told in after.text
    assert all(bubble.get("safety") for bubble in after.bubbles)
    assert after.words == ["drawing"]


@pytest.mark.parametrize("line", ["I'm OK, carry on", "im ok carry on", "ok. can we carry on"])
def test_typed_carry_on_goes_back_to_the_exact_place(after: Any, line: str) -> None:
    after.say(line)
    assert after.question == "main/going_well"
    assert after.words == ["drawing"]
    assert "going well" in after.text


def test_some_turns_later_the_talk_is_the_talk_again(after: Any) -> None:
    for line in ("I'm OK, carry on", "science", "maths", "more time", "that i try"):
        after.say(line)
    after.say("who can i talk to about my plan")
    assert "safeguarding" not in after.text


def test_a_question_about_the_meeting_is_answered_soon_after_too(after: Any) -> None:
    after.say("when is my meeting")
    assert "meeting" in after.text
    assert "safeguarding" not in after.text
