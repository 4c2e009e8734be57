"""Talks as blind players had them (1 December 2026): a helper's words, corrections, the answer on the screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from summaries.model import Invited, Meeting, Plan


def _typed_by(talk: Any) -> list[tuple[str, str | None]]:
    return [(each.words, each.typed_by) for each in talk.answers]


def test_a_helpers_own_line_is_kept_as_theirs_and_the_question_stays_open(talk: Any) -> None:
    talk.press("tell_views_start")
    talk.say("football")
    talk.say("Kelly (TA) typing: he gets very tired after lunch")
    assert "words of a helper" in talk.text
    talk.say("my mates")
    assert _typed_by(talk) == [("football", None), ("he gets very tired after lunch", "A helper"), ("my mates", None)]


def test_who_explains_what_was_said_does_not_take_its_place(talk: Any) -> None:
    talk.press("tell_views_start")
    talk.say("college good. Del")
    talk.say("he means Del his tutor, he's been brilliant with him")
    assert ("college good. Del", None) in _typed_by(talk)
    assert [who for words, who in _typed_by(talk) if words.startswith("he means")] == ["A helper"]


def test_not_mine_gives_the_last_words_to_the_helper_and_asks_again(talk: Any) -> None:
    talk.press("tell_views_start")
    talk.say("he does not like the noise much")
    talk.say("not mine. Kelly's")
    assert "What do you like" in talk.text
    assert [who for _, who in _typed_by(talk)] == ["A helper"]


def test_not_mine_after_a_helpers_line_takes_nothing_of_ones_own(talk: Any) -> None:
    talk.press("tell_views_start")
    talk.say("football")
    talk.say("Kelly here. We only had one training this year")
    talk.say("not mine. Kelly's")
    assert ("football", None) in _typed_by(talk)


def test_a_question_taken_for_an_answer_is_taken_back(new_talk: Callable[..., Any], plan: Plan) -> None:
    talk = new_talk(plan)
    talk.press("tell_views_start")
    talk.say("bikes")
    talk.say("the help i am supposed to get with speech")
    kept = talk.words
    talk.say("no i was asking you. what help do i get with speech")
    assert talk.words == kept[:-1]


def test_the_new_words_are_taken_whatever_they_sound_like(talk: Any) -> None:
    talk.say("please write down that I hate the canteen")
    talk.press(f"change_answer:{talk.answers[0].id}")
    talk.say("Supply teachers do not know about my exit card, and they say no when I show it.")
    assert talk.words == ["Supply teachers do not know about my exit card, and they say no when I show it."]


def test_next_take_that_off_and_change_that_one_mean_the_answer_on_the_screen(talk: Any) -> None:
    for each in ("I hate the canteen", "I like the bus", "I need more time"):
        talk.say(f"please write down that {each}")
    talk.say("show my answers")
    talk.say("please show me the next one")
    assert "I like the bus" in talk.text
    talk.say("nah take that off i was just moaning")
    assert talk.words == ["I hate the canteen", "I need more time"]
    talk.say("next answer")
    assert "I need more time" in talk.text
    talk.say("Change that one. It should say I need much more time")
    assert talk.words == ["I hate the canteen", "I need much more time"]


def test_yes_while_choosing_one_by_one_shares_that_one_and_shows_the_next(talk: Any) -> None:
    for each in ("I hate the canteen", "I like the bus"):
        talk.say(f"please write down that {each}")
    talk.press("share_one_by_one")
    talk.say("yes")
    assert [each.shared for each in talk.answers] == [True, False]
    assert "I like the bus" in talk.text
    talk.say("no")
    assert [each.shared for each in talk.answers] == [True, False]


def test_all_but_one_are_offered_to_be_shared(talk: Any) -> None:
    for each in ("my hips hurt in the chair", "I like the bus"):
        talk.say(f"please write down that {each}")
    talk.say("share all. not hips")
    talk.press("share_all")
    assert [(each.words, each.shared) for each in talk.answers] == [
        ("my hips hurt in the chair", False),
        ("I like the bus", True),
    ]


def test_im_ok_its_nothing_after_a_disclosure_is_no_view(talk: Any) -> None:
    talk.say("theres these older lads i gota drop stuff off for em or else")
    talk.say("im ok its nuthin")
    assert "write" not in talk.text.lower()
    assert talk.words == []


def test_yes_after_the_meeting_begins_the_questions_about_it(talk: Any) -> None:
    talk.press("in_meeting")
    talk.say("meeting done")
    talk.say("yh")
    assert "Did people listen" in talk.text


def test_write_it_still_works_after_something_else_was_asked(new_talk: Callable[..., Any], plan: Plan) -> None:
    talk = new_talk(plan)
    talk.say("my speech therapy is not happening")
    talk.say("what does SENCO mean")
    talk.say("yes write it")
    assert "my speech therapy is not happening" in talk.text
    assert talk.words == []
    talk.say("yes")
    assert talk.words == ["my speech therapy is not happening"]


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("There can be interpreter for me? Polish", "ask for an interpreter"),
        ("What is mediation cost? I must pay?", "do not pay for mediation"),
        ("who says i gota do this", "You do not have to"),
        ("I want to understand what is this meeting, please", "checks if your plan"),
        ("I pick who comes?", "You can say who you want"),
        ("I dont want talk about Dad there", "You choose what you talk about"),
    ],
)
def test_plain_questions_in_other_peoples_english(talk: Any, typed: str, says: str) -> None:
    talk.say(typed)
    assert says in talk.text


def test_who_joins_by_telephone_is_not_said_to_be_in_the_room(new_talk: Callable[..., Any], plan: Plan) -> None:
    letter = Meeting(None, invited=(Invited("Mr Leon Grant", "father (by telephone)"), Invited("Pat Brook", "mother")))
    talk = new_talk(plan, letter)
    talk.say("will my dad be in the room with me?")
    assert "by telephone" in talk.text
    assert "not in the room" in talk.text


@pytest.mark.parametrize(
    "typed",
    [
        "r they alowed to send me home tho",
        "He's asking if they can make him do food hygiene a third time",
        "Who is supposed to be checking that it happens?",
    ],
)
def test_school_rules_raise_no_alarm(talk: Any, typed: str) -> None:
    talk.say(typed)
    assert "999" not in talk.text
