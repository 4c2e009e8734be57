"""What is typed in the interview and is no answer, who types, and orders about answers that were given."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from summaries.model import Plan


@pytest.mark.parametrize(
    "line",
    [
        "Thanks, we'll finish it tomorrow",
        "ok ill do the rest another day",
        "shes had enough now, can we stop",
        "my taxi is here, can we stop",
        "he's getting upset, let's leave it",
    ],
)
def test_a_stop_with_its_reason_is_not_written(talk: Any, line: str) -> None:
    talk.press("tell_views_start")
    talk.say("football")
    talk.say(line)
    assert talk.words == ["football"]
    assert talk.question is None


def test_what_is_hard_and_then_stop_is_written(talk: Any) -> None:
    talk.press("tell_views_start")
    talk.say("skip")
    talk.say("skip")
    talk.say("maths, can we stop")
    assert talk.words == ["maths"]


def test_how_a_goal_goes_is_no_stop(new_talk: Callable[..., Any], plan: Plan) -> None:
    talk = new_talk(plan)
    talk.press("chapter:goals")
    talk.say("i can do it at home")
    assert talk.words == ["i can do it at home"]


def test_what_was_i_on_about_says_the_last_answer(talk: Any) -> None:
    talk.press("tell_views_start")
    talk.say("football")
    talk.say("what was i saying before")
    assert "football" in talk.text
    assert "going well" in talk.text
    assert talk.words == ["football"]


@pytest.mark.parametrize(
    "line", ["that wasn't an answer", "no i wasnt answering", "i was talking to my mum", "thats not my answer"]
)
def test_no_answer_is_taken_out_and_its_question_asked_again(talk: Any, line: str) -> None:
    talk.press("tell_views_start")
    talk.say("football")
    talk.say("the dog wants his tea")
    talk.say(line)
    assert talk.words == ["football"]
    assert talk.question == "main/going_well"


def test_words_about_another_thing_go_off_this_help(new_talk: Callable[..., Any], plan: Plan) -> None:
    talk = new_talk(plan)
    talk.press("chapter:helps")
    asked = talk.question
    talk.say("i went to the cinema on my own")
    talk.say("that was about town not this help")
    assert talk.words == []
    assert "i went to the cinema on my own" in talk.text
    talk.say("yes")
    assert talk.words == ["i went to the cinema on my own"]
    assert talk.answers[0].help_id is None
    assert talk.question == asked


def test_words_that_were_taken_off_are_not_lost(new_talk: Callable[..., Any], plan: Plan) -> None:
    talk = new_talk(plan)
    talk.press("chapter:helps")
    talk.say("i went to the cinema on my own")
    talk.say("that was about town not this help")
    talk.say("sometimes")
    assert set(talk.words) == {"i went to the cinema on my own", "sometimes"}


@pytest.mark.parametrize("line", ["can they put my name on it", "so they know its me guessing"])
def test_a_name_beside_an_answer(talk: Any, line: str) -> None:
    talk.press("tell_views_start")
    talk.say("Hi, I'm Ola's sister and I'm typing for her")
    talk.say(line)
    assert "A brother or sister" in talk.text
    assert talk.words == []
    assert talk.question == "main/good_at"


@pytest.mark.parametrize(
    ("before", "line", "after"),
    [
        ("year 7 was the worst", "no wait not just year 7, year 7 and 8", "year 7 and 8 was the worst"),
        ("drama is too loud", "not only drama, music too", "drama and music is too loud"),
    ],
)
def test_more_in_the_place_of_what_was_too_narrow(talk: Any, before: str, line: str, after: str) -> None:
    talk.press("tell_views_start")
    talk.say("skip")
    talk.say("skip")
    talk.say(before)
    talk.say(line)
    assert after in talk.words


@pytest.mark.parametrize(
    "line",
    ["is school meant to give me a card", "are the staff supposed to know sign", "am i meant to get a break every day"],
)
def test_what_is_meant_to_be_is_asked(new_talk: Callable[..., Any], plan: Plan, line: str) -> None:
    talk = new_talk(plan)
    for chapter in ("main", "helps"):
        talk.press(f"chapter:{chapter}")
        talk.say(line)
        assert talk.words == []


def test_tired_is_no_answer_to_what_would_be_better(new_talk: Callable[..., Any], plan: Plan) -> None:
    talk = new_talk(plan)
    talk.press("chapter:helps")
    talk.say("yes")
    talk.say("so tired now")
    assert talk.words == ["yes"]
    assert {"stop", "one_more"} <= set(talk.buttons)
    asked = talk.question
    talk.press("one_more")
    assert talk.question == asked
    assert talk.words == ["yes"]


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("Hi I'm Omar's mum. Can I ask about his plan?", "Mum"),
        ("Hello, I'm Ruby's dad, we are doing this together", "Dad"),
        ("We're sorting out Ruby's review, I'm her dad Colin", "Dad"),
        ("Priya here typing for Ruby, she uses symbols", "A helper"),
        ("hello i am mother, my daughter have plan", "Mum"),
    ],
)
def test_who_presents_themselves_is_greeted_and_noted(talk: Any, line: str, who: str) -> None:
    talk.say(line)
    assert f"{who} typed this" in talk.text
    assert "Hello" in talk.text
    assert "write_words" not in talk.buttons


@pytest.mark.parametrize("line", ["i'm a big sister and i love it", "mum is a good cook"])
def test_the_own_family_is_an_answer(talk: Any, line: str) -> None:
    talk.press("tell_views_start")
    talk.say(line)
    assert talk.words == [line]
    assert talk.answers[0].typed_by is None


@pytest.mark.parametrize(
    ("line", "chapter"),
    [
        ("i want to say what i think about my help", "helps"),
        ("can we do the part about her help", "helps"),
        ("can she say something about her goals now", "goals"),
    ],
)
def test_an_order_to_begin_a_chapter(new_talk: Callable[..., Any], plan: Plan, line: str, chapter: str) -> None:
    talk = new_talk(plan)
    talk.say(line)
    assert (talk.question or "").startswith(chapter)
    talk.press("chapter:main")
    talk.say(line)
    assert (talk.question or "").startswith(chapter)


def test_all_answers_in_one_list(new_talk: Callable[..., Any], plan: Plan) -> None:
    talk = new_talk(plan)
    talk.press("tell_views_start")
    for line in ("football", "my mates", "the noise"):
        talk.say(line)
    talk.say("can you read me everything back please")
    assert all(words in talk.text for words in ("“football”", "“my mates”", "“the noise”"))
    assert talk.words == ["football", "my mates", "the noise"]


def test_coming_back_is_told(talk: Any) -> None:
    talk.press("tell_views_start")
    talk.say("football")
    talk.say("can she finish it next week")
    assert "another day" in talk.text
    assert talk.words == ["football"]


def test_what_is_to_go_goes_from_the_answer_that_holds_it(talk: Any) -> None:
    talk.press("tell_views_start")
    talk.say("swimming and my tummy feels sick on the bus")
    talk.say("my mates")
    talk.say("I dont want the bit about my tummy in there, take it out")
    assert talk.words == ["swimming", "my mates"]
    talk.say("i don't want the bit about the trampoline in it, get rid of it")
    assert talk.words == ["swimming", "my mates"]


def test_a_long_answer_is_not_lost_by_a_correction_of_something_else(talk: Any) -> None:
    talk.press("tell_views_start")
    talk.say("when the door sticks i sit in the hall on my own all morning")
    talk.say("no wait i meant the heating is broken most weeks")
    assert "sit in the hall" in talk.words[0]
    talk.press("add_too")
    assert "sit in the hall" in talk.words[0]
    assert "heating" in talk.words[0]


def test_the_skipped_question_with_its_help(new_talk: Callable[..., Any], plan: Plan) -> None:
    talk = new_talk(plan)
    talk.press("chapter:helps")
    first = talk.question
    talk.say("skip")
    talk.say("can we go back to the one i skipped")
    assert talk.question == first
    assert "Help 1 of" in talk.text
    talk.say("yes")
    talk.say("which help is this about")
    assert "Help 1 of" in talk.text
    assert talk.words == ["yes"]


@pytest.mark.parametrize("line", ["sometimes, when the bus isn't late", "only when miss is in", "yes, if im there"])
def test_how_often_and_when_is_an_answer(new_talk: Callable[..., Any], plan: Plan, line: str) -> None:
    talk = new_talk(plan)
    talk.press("chapter:helps")
    talk.say(line)
    assert talk.words == [line]


def test_words_of_a_different_thing_go_off_this_help(new_talk: Callable[..., Any], plan: Plan) -> None:
    talk = new_talk(plan)
    talk.press("chapter:helps")
    talk.say("i went to the cinema on my own")
    talk.say("thats a different thing thats about my hopes")
    assert talk.words == []
    talk.say("yes")
    assert talk.answers[0].topic == "hopes"


def test_yes_after_a_rest_was_offered_is_one_more_question(new_talk: Callable[..., Any], plan: Plan) -> None:
    talk = new_talk(plan)
    talk.press("chapter:helps")
    talk.say("hes tired")
    talk.say("yes")
    assert talk.words == []
    assert talk.question is not None


def test_forget_what_i_said_shows_the_last_answer(talk: Any) -> None:
    talk.press("tell_views_start")
    talk.say("football")
    talk.say("what did i say before")
    talk.say("forget what i said")
    assert talk.words == ["football"]
    assert any(each.startswith("remove_answer") for each in talk.buttons)


def test_a_question_beside_the_greeting_is_answered(talk: Any) -> None:
    talk.say("Hi, I'm Omar's mum. Does he have to speak at the meeting?")
    assert "Mum typed this" in talk.text
    assert "write_words" not in talk.buttons


@pytest.mark.parametrize("line", ["she'd like to do more later", "i can do more at home"])
def test_what_only_sounds_like_a_stop_is_an_answer(new_talk: Callable[..., Any], plan: Plan, line: str) -> None:
    talk = new_talk(plan)
    talk.press("chapter:goals")
    talk.say(line)
    assert talk.words == [line]
    assert talk.answers[0].typed_by is None
