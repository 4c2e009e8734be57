"""What leans on the last answer is answered for it, and a slip is put right where it stands: floors of both."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from summaries.model import Meeting, Plan
from tests.conversations import lean_scored

pytestmark = pytest.mark.assistant


@pytest.mark.parametrize(("half", "least"), [("dev", 0.85), ("kept", 0.75), ("after", 0.8)])
def test_follow_ups_are_about_what_was_said(
    new_talk: Callable[..., Any], plan: Plan, meeting: Meeting, half: str, least: float
) -> None:
    many, wrong = lean_scored.follow_ups(lambda: new_talk(plan, meeting), half)
    assert 1 - len(wrong) / many >= least, wrong


@pytest.mark.parametrize(("half", "least"), [("dev", 0.95), ("kept", 0.85), ("after", 0.8)])
def test_corrections_change_the_answer(new_talk: Callable[..., Any], half: str, least: float) -> None:
    many, wrong = lean_scored.corrections(new_talk, half)
    assert 1 - len(wrong) / many >= least, wrong


@pytest.mark.parametrize(("half", "least"), [("dev", 0.93), ("kept", 0.8), ("after", 0.7)])
def test_answers_with_a_not_stay_answers(new_talk: Callable[..., Any], half: str, least: float) -> None:
    many, wrong = lean_scored.look_alikes(new_talk, half)
    assert 1 - len(wrong) / many >= least, wrong


def test_a_line_of_its_own_is_not_read_with_the_one_before(new_talk: Callable[..., Any]) -> None:
    alone = new_talk()
    alone.say("can i record the meeting")
    after = new_talk()
    after.say("can i appeal")
    after.say("can i record the meeting")
    assert after.text == alone.text


def test_a_second_follow_up_is_still_about_the_first_matter(new_talk: Callable[..., Any]) -> None:
    talk = new_talk()
    talk.say("can i appeal")
    talk.say("is it free")
    talk.say("how long will it take")
    assert "appeal" in talk.text


def test_what_was_put_right_comes_back_with_undo(talk: Any) -> None:
    talk.press("tell_views_start")
    talk.say("i go swimming on thursday")
    talk.say("i meant tuesday")
    assert "i go swimming on tuesday" in talk.text
    talk.say("undo")
    assert talk.words == ["i go swimming on thursday"]


def test_a_plain_fact_is_no_card(talk: Any) -> None:
    talk.press("in_meeting")
    talk.say("Nobody wrote it down.")
    assert not any(bubble.get("card") for bubble in talk.bubbles)
    talk.say("it is too hot")
    assert any(bubble.get("card") for bubble in talk.bubbles)


def test_coming_back_tomorrow_is_no_answer(talk: Any) -> None:
    talk.press("tell_views_start")
    talk.say("thank you, i come back tomorrow")
    assert talk.words == []
    assert "carry_on" in talk.buttons


def test_a_chapter_is_named_with_its_title(new_talk: Callable[..., Any], plan: Plan) -> None:
    talk = new_talk(plan)
    talk.say("do the my help bit")
    assert "Is this help happening?" in talk.text


def test_what_if_they_do_not_listen_is_answered(talk: Any) -> None:
    talk.say("what if they dont listen")
    assert "do not agree" in talk.text
    assert "none_of_these" not in talk.buttons


def test_what_others_may_take_away_is_asked_and_no_order_to_remove(talk: Any) -> None:
    talk.press("tell_views_start")
    talk.say("drama on fridays")
    for line in ("can they just take it off me", "what if they take it away", "she took that out of my bag"):
        talk.say(line)
        assert "drama on fridays" in talk.words


def test_a_number_puts_right_what_was_one(talk: Any) -> None:
    talk.press("tell_views_start")
    talk.say("science is good i got a merit")
    talk.say("actually it was 2 merits not 1")
    assert talk.words == ["science is good i got 2 merits"]


def test_words_that_wait_for_a_yes_are_put_right_and_then_written(talk: Any) -> None:
    talk.say("i do reading on mondays")
    talk.say("no not mondays tuesdays")
    assert "i do reading on tuesdays" in talk.text
    talk.say("yes")
    assert talk.words == ["i do reading on tuesdays"]


def test_an_order_to_take_it_out_is_done_whatever_reason_follows(talk: Any) -> None:
    talk.press("tell_views_start")
    talk.say("drawing")
    talk.say("take that out i dont want my mum to see that")
    assert talk.words == []


@pytest.mark.parametrize("order", ["she wants to take that out", "he says take that one out", "she said delete it"])
def test_an_order_that_a_helper_passes_on_is_still_an_order_and_scrubbed(talk: Any, order: str) -> None:
    from actions.kept import answers
    from actions.turn import Turn

    talk.press("tell_views_start")
    talk.say("drama on fridays")
    assert answers.removes(Turn(sitting=talk.sitting, words=order, intent="nlu_fallback", store=talk.store))
    talk.say(order)
    assert talk.words == []


@pytest.mark.parametrize(
    "misspelt", ["how offen", "how oftern is it", "how meny times", "how meny times a weak", "how long does it last"]
)
def test_a_misspelt_question_about_the_help_that_was_shown_is_answered(
    new_talk: Callable[..., Any], plan: Plan, misspelt: str
) -> None:
    talk = new_talk(plan)
    talk.say("what help do i get with talking")
    assert "speech and language therapist" in talk.text
    talk.say(misspelt)
    assert "30 minutes each week" in talk.text


@pytest.mark.parametrize(
    ("asked", "told"),
    [("who even are these ppl", "People should say who each person is"), ("why is it every year", "")],
)
def test_a_line_that_asks_something_of_its_own_is_no_known_follow_up(talk: Any, asked: str, told: str) -> None:
    talk.say("wen is my meating")
    talk.say(asked)
    assert told in talk.text
    assert "I cannot ask for you" not in talk.text
