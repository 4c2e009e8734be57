"""Answers are changed, removed and kept private by what they say; no words are lost on a guess."""

from __future__ import annotations

from typing import Any

import pytest

pytestmark = pytest.mark.assistant


@pytest.fixture
def told(talk: Any) -> Any:
    """A talk in which four answers were given."""
    talk.press("tell_views_start")
    for line in ("drawing", "science", "noise in the canteen", "a quiet room"):
        talk.say(line)
    return talk


def test_the_answer_that_is_named_goes_and_no_other(told: Any) -> None:
    told.say("can you delete what i said about science")
    assert told.words == ["drawing", "noise in the canteen", "a quiet room"]


def test_where_it_is_not_clear_which_nothing_goes(told: Any) -> None:
    told.say("delete the one about maths")
    assert len(told.words) == 4
    assert "Nothing has changed" in told.text


def test_the_answer_on_the_screen_is_this_one(told: Any) -> None:
    told.press("show_answers:1")
    told.say("remove this")
    assert "science" not in told.words


def test_words_are_swapped_where_they_stand(told: Any) -> None:
    told.say("change drawing to painting")
    assert told.words[0] == "painting"


def test_one_answer_is_kept_private_by_what_it_says(told: Any) -> None:
    told.press("share_all")
    told.say("dont share the one about noise")
    shared = {each.words: each.shared for each in told.store.answers(told.sitting)}
    assert shared == {"drawing": True, "science": True, "noise in the canteen": False, "a quiet room": True}


def test_a_part_of_a_longer_answer_does_not_take_the_rest_with_it(told: Any) -> None:
    told.say("i want people to know i get tired in french and i want a job with dogs")
    told.say("delete the bit about french")
    assert any("a job with dogs" in each for each in told.words)


def test_no_i_meant_later_on_asks_before_it_changes_anything(told: Any) -> None:
    told.say("that i get tired")
    told.say("ebony")
    told.say("no i mean nan")
    assert "that i get tired" in told.words
    told.say("no")
    assert "that i get tired" in told.words
    told.say("no i mean that i get very tired")
    told.say("yes")
    assert "that i get very tired" in told.words


@pytest.mark.parametrize(
    "asked", ["can ebony come wiv me", "what help do I get for reading", "carry on please", "how many more questions"]
)
def test_what_is_asked_or_wished_is_no_answer(told: Any, asked: str) -> None:
    told.say(asked)
    assert len(told.words) == 4
    assert told.question == "main/tell_people"


def test_easier_words_twice_do_not_skip_the_question(talk: Any) -> None:
    talk.press("tell_views_start")
    talk.say("say it easyer")
    talk.say("say it easyer")
    assert talk.question == "main/good_at"


def test_carry_on_at_the_end_shows_what_is_left(told: Any) -> None:
    told.say("that i try hard")
    told.say("can i carry on")
    assert "chapter:hopes" in told.buttons
    told.say("im done")
    assert "share_all" in told.buttons


@pytest.mark.parametrize("line", ["no i dont know", "i said i dont know"])
def test_not_knowing_said_crossly_is_no_answer(talk: Any, line: str) -> None:
    talk.press("tell_views_start")
    talk.say(line)
    assert talk.words == []
