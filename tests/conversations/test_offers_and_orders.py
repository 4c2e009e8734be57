"""A yes or a no is about what stands on the screen; orders about answers are done, and never become answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from summaries.model import Plan

pytestmark = pytest.mark.assistant


def test_a_yes_takes_up_the_last_offer_and_no_older_one(new_talk: Callable[..., Any], plan: Plan) -> None:
    talk = new_talk(plan)
    talk.say("my speech therapy is not happening")
    talk.say("what does SENCO mean")
    talk.say("we had a fire drill and the bell was broken")
    assert "write_words" in talk.buttons
    talk.say("ye rite it down")
    assert talk.words == ["we had a fire drill and the bell was broken"]


@pytest.mark.parametrize("yes", ["yeh", "yea do it", "yes change it pls", "ok", "👍"])
def test_a_yes_of_any_kind_changes_the_answer(talk: Any, yes: str) -> None:
    talk.press("tell_views_start")
    talk.say("football")
    talk.say("maths")
    talk.say("what does SENCO mean")
    talk.say("no i meant art")
    assert "change_it" in talk.buttons
    talk.say(yes)
    assert talk.words == ["football", "art"]


@pytest.mark.parametrize("line", ["next one please", "next", "carry on", "the next goal"])
def test_next_is_no_yes_to_having_words_written_down(new_talk: Callable[..., Any], plan: Plan, line: str) -> None:
    talk = new_talk(plan)
    talk.press("ask_my_goals")
    talk.say("my speech therapy is not happening")
    talk.say(line)
    assert talk.words == []


@pytest.mark.parametrize(
    "line",
    ["no", "no dont", "I do not want it written down.", "No. Do not write that.", "no i just wanted to tell someone"],
)
def test_a_no_lets_the_words_go_and_is_not_offered_to_be_written_itself(talk: Any, line: str) -> None:
    talk.say("we had a fire drill and the bell was broken")
    assert "write_words" in talk.buttons
    talk.say(line)
    assert talk.words == []
    assert "write_words" not in talk.buttons
    talk.say("yes write it")
    assert talk.words == []


def test_what_is_said_after_the_no_is_read_for_itself(new_talk: Callable[..., Any], plan: Plan) -> None:
    talk = new_talk(plan)
    talk.say("we had a fire drill and the bell was broken")
    talk.say("no its just a question. when is my meeting")
    assert talk.words == []
    assert "write_words" not in talk.buttons
    assert "meeting" in talk.text


@pytest.mark.parametrize(
    "line",
    [
        "I want to see what is written until now.",
        "Show all her answers again, I want to check before she share.",
        "Please read all what she has written",
        "wer r my answers",
        "u still got my stuff?",
        "what did you just write down?",
    ],
)
def test_what_is_written_is_shown_however_it_is_asked_for(talk: Any, line: str) -> None:
    talk.press("tell_views_start")
    talk.say("football and snakes")
    talk.say("stop")
    talk.say(line)
    assert "“football and snakes”" in talk.text


def test_in_the_meeting_words_to_the_program_are_no_card(talk: Any) -> None:
    talk.press("tell_views_start")
    talk.say("football and snakes")
    talk.press("in_meeting")
    bubbles = talk.say("wtf thats not what i said. show me what u wrote")
    assert not any(bubble.get("card") or bubble.get("more", {}).get("card") for bubble in bubbles)
    assert "“football and snakes”" in talk.text


@pytest.mark.parametrize(
    ("order", "words"),
    [
        ("I want to change the answer 1 to: snakes and lizards", ["snakes and lizards", "maths"]),
        ("In this answer number 1 please add also my cat Fado", ["football, my cat Fado", "maths"]),
        ("add my cat Fado to answer 2", ["football", "maths, my cat Fado"]),
        ("And also science, please add it.", ["football", "maths, science"]),
    ],
)
def test_new_words_go_to_the_answer_that_is_named(talk: Any, order: str, words: list[str]) -> None:
    talk.press("tell_views_start")
    talk.say("football")
    talk.say("maths")
    talk.say(order)
    assert talk.words == words


def test_an_answer_moves_to_the_question_it_belongs_to(talk: Any) -> None:
    talk.press("tell_views_start")
    talk.say("football")
    talk.say("my cat Fado")
    talk.say("No, the cat was for the question before, of what I like. Please correct.")
    assert [(each.words, each.question) for each in talk.answers] == [
        ("football", "What do you like, or what are you good at?"),
        ("my cat Fado", "What do you like, or what are you good at?"),
    ]
    assert talk.question == "main/going_well"


def test_help_that_is_told_about_where_it_stands_on_the_screen_is_kept_under_it(
    new_talk: Callable[..., Any], plan: Plan
) -> None:
    talk = new_talk(plan)
    talk.press("ask_my_help")
    talk.say("this one never happens")
    told = talk.answers[0]
    assert (told.help_id, told.happening, told.words) == ("F1", "no", "this one never happens")
    assert talk.question == "helps/help_better@F1"


@pytest.mark.parametrize(
    ("line", "happening"),
    [
        ("put down that this one is happening, he did a thumbs up", "yes"),
        ("It IS happening. He has the TA.", "yes"),
        ("i dont ever get this", "no"),
        ("He says this never happens", "no"),
        ("only sometimes happens", "sometimes"),
    ],
)
def test_whether_help_happens_is_heard_in_many_words(
    new_talk: Callable[..., Any], plan: Plan, line: str, happening: str
) -> None:
    talk = new_talk(plan)
    talk.press("ask_my_help")
    talk.say(line)
    assert [each.happening for each in talk.answers] == [happening]


def test_the_next_help_is_asked_about_where_it_is_asked_for(new_talk: Callable[..., Any], plan: Plan) -> None:
    talk = new_talk(plan)
    talk.press("chapter:helps")
    talk.say("go to the next help")
    assert talk.question == "helps/help_happening@F2"
    assert talk.words == []


@pytest.mark.parametrize(
    "line", ["i wanna keep the football one from miss okoro. just her", "my dad must not see the football one"]
)
def test_an_answer_cannot_be_hidden_from_one_person_and_that_is_said(talk: Any, line: str) -> None:
    talk.press("tell_views_start")
    talk.say("football")
    talk.say(line)
    assert "one person only" in talk.text
    assert talk.words == ["football"]
    assert not any(each.shared for each in talk.answers)


def test_what_was_asked_and_kept_by_mistake_is_taken_back_and_answered(talk: Any) -> None:
    talk.press("tell_views_start")
    talk.say("wether my teecher sees all this")
    if talk.words:
        talk.say("no i was asking you")
    assert talk.words == []


@pytest.mark.parametrize("line", ["My legs hurt a lot today.", "I cannot sleep.", "I am worried about my gran."])
def test_pain_and_worry_are_heard_before_anything_is_offered(talk: Any, line: str) -> None:
    talk.say(line)
    assert "sorry" in talk.text
    assert "people_to_talk_to" in talk.buttons


def test_a_part_of_a_line_is_understood_for_itself(new_talk: Callable[..., Any], plan: Plan) -> None:
    talk = new_talk(plan)
    talk.press("tell_views_start")
    talk.say("football. what happens after the meeting")
    assert talk.words == ["football."]
    assert "report" in talk.text


def test_a_feeling_is_heard_and_kept_only_after_a_yes(talk: Any) -> None:
    talk.say("I feel sad when people talk over my head.")
    assert "sorry" in talk.text
    assert talk.words == []
    talk.say("No. I want people to know it at the meeting.")
    assert talk.words == ["I feel sad when people talk over my head."]


@pytest.mark.parametrize(
    "line",
    [
        "acshully change that 1. i wana work wiv goats",
        "No. Change that to: i wana work wiv goats",
        "change the bus one to: i wana work wiv goats",
    ],
)
def test_an_answer_is_changed_by_the_words_after_the_order(talk: Any, line: str) -> None:
    talk.press("tell_views_start")
    talk.say("drive a bus")
    talk.say(line)
    assert talk.words == ["i wana work wiv goats"]


@pytest.mark.parametrize(
    "line",
    [
        "She's thinking.",
        "No, stop the help. Goals.",
        "Yes please share",
        "stop, that's enough goals",
        "Can we do the next help instead?",
    ],
)
def test_talk_about_the_questions_is_no_answer_to_them(new_talk: Callable[..., Any], plan: Plan, line: str) -> None:
    talk = new_talk(plan)
    talk.press("chapter:helps")
    talk.say(line)
    assert talk.words == []


@pytest.mark.parametrize("line", ["Please wait for my talker.", "They are not waiting for me."])
def test_in_the_meeting_wait_is_a_card(talk: Any, line: str) -> None:
    talk.press("in_meeting")
    talk.say(line)
    assert "Please wait" in talk.text


def test_after_the_meeting_what_happens_next_is_what_comes_after_it(talk: Any) -> None:
    talk.press("in_meeting")
    talk.say("The meeting is done. We went home. What happens next?")
    assert "report" in talk.text


def test_which_answers_are_shared_is_told(talk: Any) -> None:
    talk.press("tell_views_start")
    talk.say("football")
    talk.say("stop")
    talk.say("which 1s did i share")
    assert "not shared any" in talk.text


@pytest.mark.parametrize("line", ["delete it all", "no i mean delete it all", "I have pain in my hips today."])
def test_no_alarm_is_raised_for_orders_and_aching_hips(talk: Any, line: str) -> None:
    bubbles = talk.say(line)
    assert not any("999" in bubble["text"] for bubble in bubbles)


def test_sharing_is_asked_about_alone_and_a_typed_yes_to_it_shares(talk: Any) -> None:
    talk.press("tell_views_start")
    talk.say("football")
    talk.say("maths")
    talk.say("share everything except the one about maths")
    assert "back to where we were" not in talk.text
    assert not any(each.shared for each in talk.answers)
    talk.say("Yes please share")
    assert [(each.words, each.shared) for each in talk.answers] == [("football", True), ("maths", False)]


def test_a_typed_no_to_sharing_keeps_all_private(talk: Any) -> None:
    talk.press("tell_views_start")
    talk.say("football")
    talk.say("share my answers")
    talk.say("no")
    assert not any(each.shared for each in talk.answers)
    assert "private" in talk.text


@pytest.mark.parametrize(
    "line", ["It happens but not every week, she missed four in the autumn", "Its happening but not every lesson"]
)
def test_how_often_help_happens_is_an_answer_and_no_alarm(new_talk: Callable[..., Any], plan: Plan, line: str) -> None:
    talk = new_talk(plan)
    talk.press("chapter:helps")
    talk.say(line)
    assert talk.words == [line]
