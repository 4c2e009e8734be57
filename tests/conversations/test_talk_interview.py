"""The interview as whole talks: answers, questions in the middle, stopping, changing, removing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from summaries.model import Meeting, Plan

pytestmark = pytest.mark.assistant
SAFETY = "Thank you for telling me."


def test_the_whole_interview_with_interruptions(new_talk: Callable[..., Any], plan: Plan, meeting: Meeting) -> None:
    talk = new_talk(plan, meeting)
    talk.say("i want to say what i think")
    assert "people at your meeting can read" in talk.text.lower()
    assert talk.question == "main/good_at"
    talk.say("drawing horses")
    assert talk.words == ["drawing horses"]
    assert talk.question == "main/going_well"
    talk.say("wot does senco mean")
    assert "help" in talk.text
    assert talk.question == "main/going_well"
    assert "going well" in talk.text
    talk.say("lunch club")
    talk.say("no wait i meant art club")
    assert talk.words == ["drawing horses", "art club"]
    assert talk.question == "main/hard"
    talk.say("idk")
    assert talk.question == "main/hard"
    assert any(name.startswith("pick:") for name in talk.buttons)
    talk.say("still dont know")
    assert talk.question == "main/would_help"
    talk.say("taxi")
    assert talk.words[-1] == "taxi"
    assert talk.question == "main/tell_people"
    talk.say("that i try hard even when it dont look like it")
    assert talk.question is None
    assert "finish" in talk.buttons
    talk.press("finish")
    assert "share" in talk.text
    talk.press("share_all")
    assert "make_views" in talk.buttons
    from actions.kept.my_views import build_views

    views = build_views(talk.store, talk.sitting)
    assert [answer.words for answer in views.answers] == [
        "drawing horses",
        "art club",
        "taxi",
        "that i try hard even when it dont look like it",
    ]
    assert views.most_important == "that i try hard even when it dont look like it"


def test_nothing_is_shared_before_the_young_person_shares_it(talk: Any) -> None:
    from actions.kept.my_views import build_views

    talk.say("i want to give my views")
    talk.say("football")
    assert build_views(talk.store, talk.sitting).answers == ()
    talk.press("make_views")
    assert "share" in talk.text


@pytest.mark.parametrize(
    "words",
    [
        "laptop",
        "break times",
        "my targets",
        "i hate maths its too hard",
        "when people shout",
        "NOISE",
        "the second one was ok",
        "my mum",
        "i like it when miss khan helps me with reading",
        "taxi",
        "wen its loud i cant fink",
        "ask my dad",
    ],
)
def test_in_the_interview_a_statement_is_an_answer(talk: Any, words: str) -> None:
    talk.say("i want to say what i think")
    talk.say(words)
    assert talk.words == [words]


@pytest.mark.parametrize(
    "words",
    [
        "who will see this?",
        "do i have to go to the meeting",
        "what is an outcome",
        "can i have a break in the meeting?",
    ],
)
def test_in_the_interview_a_question_is_a_question(talk: Any, words: str) -> None:
    talk.say("i want to say what i think")
    talk.say(words)
    assert talk.words == []
    assert talk.question == "main/good_at"
    assert "What do you like, or what are you good at?" in talk.text


def test_stop_works_at_once_and_the_place_is_kept(talk: Any) -> None:
    talk.say("i want to say what i think")
    talk.say("minecraft")
    talk.say("stop")
    assert talk.question is None
    assert "kept" in talk.text
    talk.say("im back")
    assert talk.question == "main/going_well"
    assert talk.words == ["minecraft"]


def test_stop_by_button_and_carry_on_by_button(talk: Any) -> None:
    talk.press("tell_views_start")
    talk.press("stop")
    assert talk.question is None
    talk.press("carry_on")
    assert talk.question == "main/good_at"


def test_a_long_answer_is_kept_to_the_letter(talk: Any) -> None:
    essay = "I like trains. " * 330
    talk.press("tell_views_start")
    talk.say(essay)
    assert talk.words == [essay.strip()]


def test_answers_are_shown_changed_removed_and_kept_private(talk: Any) -> None:
    talk.press("tell_views_start")
    talk.say("dogs")
    talk.say("lunch")
    talk.say("show me my answers")
    assert "dogs" in talk.text
    first = talk.store.answers(talk.sitting)[0].id
    talk.press(f"change_answer:{first}")
    talk.say("big dogs")
    assert talk.words == ["big dogs", "lunch"]
    talk.press(f"keep_private:{first}")
    talk.press("share_all")
    assert [answer.words for answer in talk.store.shared_answers(talk.sitting)] == ["lunch"]
    talk.press(f"remove_answer:{first}")
    assert talk.words == ["lunch"]


def test_an_answer_is_changed_by_a_picture_and_the_place_is_kept(talk: Any) -> None:
    talk.press("tell_views_start")
    talk.press("pick:music")
    place, first = talk.question, talk.store.answers(talk.sitting)[0].id
    talk.press(f"change_answer:{first}")
    assert "Press a picture" in talk.text
    talk.press(f"change_to:{first}:animals")
    assert talk.words == ["Animals"]
    assert talk.question == place


@pytest.mark.parametrize("said", ["delete it all", "wipe everything pls", "get rid of all my answers"])
def test_a_wish_to_delete_everything_removes_nothing_by_half(talk: Any, said: str) -> None:
    talk.press("tell_views_start")
    talk.say("dogs")
    talk.say("lunch")
    talk.say(said)
    assert talk.words == ["dogs", "lunch"]
    assert "Delete everything" in talk.text


@pytest.mark.parametrize(
    "said",
    ["say it again easyer", "can u say that in easy words", "make it simpler pls", "i dont want to do this no more"],
)
def test_a_wish_about_the_talk_is_never_kept_as_an_answer(talk: Any, said: str) -> None:
    talk.press("tell_views_start")
    talk.say("dogs")
    talk.say(said)
    assert talk.words == ["dogs"]


def test_each_help_is_asked_about_in_turn(new_talk: Callable[..., Any], plan: Plan) -> None:
    talk = new_talk(plan)
    talk.press("chapter:helps")
    assert talk.question == "helps/help_happening@F1"
    assert "Help 1 of 3" in talk.text
    talk.say("yes")
    assert talk.question == "helps/help_helping@F1"
    talk.press("pick:a_bit")
    assert talk.question == "helps/help_better@F1"
    talk.say("a longer time")
    assert talk.question == "helps/help_happening@F2"
    talk.say("no it isnt")
    assert talk.question == "helps/help_better@F2"
    talk.press("finish")
    talk.press("share_all")
    from actions.kept.my_views import build_views

    views = build_views(talk.store, talk.sitting)
    assert [(view.happening, view.helping, view.words) for view in views.helps] == [
        ("yes", "a_bit", "a longer time"),
        ("no", None, None),
    ]
