"""Moving about in the interview by typed words, and talk that is no answer; real answers stay answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from summaries.model import Meeting, Plan, Provision, Source

pytestmark = pytest.mark.assistant
_MORE = (
    ("F3", "A trained note-taker will take notes for Sami in history and science."),
    ("F4", "Sami will be taught maths in a group of no more than 6 pupils, 4 times a week."),
    ("F5", "Sami will go to a chess club in the library on Tuesdays."),
    ("F6", "Sami will have hydrotherapy for 30 minutes each fortnight."),
)


@pytest.fixture
def talk(new_talk: Callable[..., Any], plan: Plan, meeting: Meeting) -> Any:
    more = tuple(Provision(ref, "F", text, Source("F", None, text)) for ref, text in _MORE)
    return new_talk(replace(plan, provision=(*plan.provision, *more)), meeting)


@pytest.fixture
def helps(talk: Any) -> Any:
    talk.press("chapter:helps")
    assert talk.question == "helps/help_happening@F1"
    return talk


@pytest.mark.parametrize(
    ("line", "chapter"),
    [
        ("right enough of this. targets please", "goals"),
        ("hopes please", "hopes"),
        ("can you ask me my goals now", "goals"),
        ("lets go to the hopes bit", "hopes"),
        ("shall we do the meeting ones", "meeting"),
        ("i wanna do goals instead", "goals"),
        ("skip to goals", "goals"),
        ("thats enough helps, goals now", "goals"),
    ],
)
def test_a_chapter_by_its_name(helps: Any, line: str, chapter: str) -> None:
    helps.press("pick:yes")
    kept = helps.words
    helps.say(line)
    assert (helps.question or "").startswith(f"{chapter}/")
    assert helps.words == kept


@pytest.mark.parametrize("line", ["enough helps now", "no more help questions", "im done with the helps"])
def test_leaving_a_chapter_offers_the_others(helps: Any, line: str) -> None:
    helps.say(line)
    assert helps.question is None
    assert "chapter:goals" in helps.buttons
    assert helps.words == []
    helps.say("goals then")
    assert (helps.question or "").startswith("goals/")


@pytest.mark.parametrize(
    ("line", "about"),
    [
        ("can we go to the chess club one", "F5"),
        ("skip to hydro please", "F6"),
        ("back to my maths group", "F4"),
        ("lets do the notetaker one", "F3"),
        ("id like to talk about chess club", "F5"),
        ("no i meant ask me about my note taker", "F3"),
    ],
)
def test_a_help_by_its_name(helps: Any, line: str, about: str) -> None:
    helps.say(line)
    assert helps.question == f"helps/help_happening@{about}"
    assert helps.words == []


def test_a_help_and_its_answer_in_one(helps: Any) -> None:
    helps.say("chess club no")
    (kept,) = helps.answers
    assert (kept.help_id, kept.happening, kept.words) == ("F5", "no", "chess club no")


@pytest.mark.parametrize("line", ["skip to the horse riding", "ask me about my drumming lessons"])
def test_what_the_plan_does_not_have_is_said_and_not_written(helps: Any, line: str) -> None:
    helps.say(line)
    assert helps.words == []
    assert "find" in helps.text
    assert helps.question == "helps/help_happening@F1"


def test_what_is_told_of_another_help_is_kept_there(helps: Any) -> None:
    helps.say("the chess club is too noisy for me")
    (kept,) = helps.answers
    assert kept.help_id == "F5"
    assert helps.question == "helps/help_happening@F1"
    helps.say("my mum helps me with talking")
    assert helps.answers[-1].help_id == "F1"


@pytest.mark.parametrize("how", ["skip", "Skip this", "next help"])
def test_skipping_a_help_skips_all_of_it(helps: Any, how: str) -> None:
    helps.press(how) if how == "skip" else helps.say(how)
    assert helps.question == "helps/help_happening@F2"


@pytest.mark.parametrize(
    "line", ["goals in netball", "i skip maths", "my mum knows me best", "the TA helps me", "going back to swimming"]
)
def test_real_answers_stay_answers(talk: Any, line: str) -> None:
    talk.press("tell_views_start")
    talk.say(line)
    assert talk.words == [line]


@pytest.mark.parametrize(
    "line", ["talk about it with my nan", "do it in the hall", "more help", "move to a quiet room"]
)
def test_wishes_for_a_help_stay_answers(helps: Any, line: str) -> None:
    helps.press("pick:yes")
    helps.press("pick:a_bit")
    helps.say(line)
    assert helps.words[-1] == line


@pytest.mark.parametrize(
    "line",
    [
        "nah im fine now lets carry on",
        "im ok now",
        "ok carry on then",
        "this is rubbish youre useless",
        "you are so annoying",
        "ta very much",
        "ok cheers mate",
        "must i answer this",
        "hello again i want to carry on",
        "what happens to my views after, who reads it",
        "is hill view still my school",
    ],
)
def test_small_words_are_no_answers(talk: Any, line: str) -> None:
    talk.press("tell_views_start")
    talk.say("drawing")
    talk.say(line)
    assert talk.words == ["drawing"]
    assert talk.question == "main/going_well"


@pytest.mark.parametrize("line", ["thats me dun", "im dun now", "all done now"])
def test_done_however_it_is_spelt(talk: Any, line: str) -> None:
    talk.press("tell_views_start")
    talk.say("drawing")
    talk.say(line)
    assert talk.words == ["drawing"]
    assert talk.question is None


def test_what_follows_a_complaint_is_the_answer(talk: Any) -> None:
    talk.press("tell_views_start")
    talk.say("are you even listening, painting and clay")
    assert talk.words == ["painting and clay"]


def test_thanks_outside_asks_nothing(talk: Any) -> None:
    talk.say("when is my meeting")
    talk.say("thank you so much")
    assert "?" not in talk.text


def test_back_after_a_stop(talk: Any) -> None:
    talk.press("tell_views_start")
    talk.say("drawing")
    talk.say("stop")
    talk.say("hiya again can we carry on")
    assert talk.question == "main/going_well"


@pytest.mark.parametrize("line", ["my auntie knows", "mr dean knows some of it", "i told my nan"])
def test_somebody_knows(talk: Any, line: str) -> None:
    talk.press("tell_views_start")
    talk.say("i get bullied at lunch")
    talk.say(line)
    assert "glad that somebody knows" in talk.text
    assert talk.words == ["i get bullied at lunch"]
    assert talk.question == "main/going_well"


@pytest.mark.parametrize("line", ["it started in year 7", "they laugh at me every lunch", "every day"])
def test_more_of_the_same_goes_with_it(talk: Any, line: str) -> None:
    talk.press("tell_views_start")
    talk.say("i get bullied at lunch")
    talk.say(line)
    assert talk.words == [f"i get bullied at lunch. {line}"]
    assert talk.question == "main/going_well"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("my gran knows about it", "glad that somebody knows"),
        ("i dont wanna tell mr dean", "another adult"),
        ("can you delete that", "did not save"),
        ("can my mum read what i said", "did not save"),
    ],
)
def test_straight_after_a_safety_answer(talk: Any, line: str, told: str) -> None:
    talk.press("tell_views_start")
    talk.say("drawing")
    talk.say("my uncle hits me")
    talk.say(line)
    assert told in talk.text
    assert talk.words == ["drawing"]
    assert all(bubble.get("safety") for bubble in talk.bubbles)
