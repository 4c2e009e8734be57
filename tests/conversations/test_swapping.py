"""Words put right, taken out or added inside an answer that was given; real answers stay answers."""

from __future__ import annotations

from typing import Any

import pytest

_ASKED = "What is going well"


def _after(talk: Any, *lines: str) -> None:
    talk.press("tell_views_start")
    for line in lines:
        talk.say(line)


@pytest.mark.parametrize(
    ("told", "line", "now"),
    [
        ("the bus is late and i get shoved at the back", "no wait dont put shoved put sat", "sat"),
        ("i eat in the canteen with Ava", "oh sorry not canteen, i mean the library", "the library"),
        ("i eat in the canteen with Ava", "sorry not the canteen, library", "library"),
        ("i go to the garige after school", "can you put workshop not garige", "workshop"),
        ("baking and judo", "no i said karate not judo", "baking and karate"),
        ("baking and judo", "no wait i didnt say judo i said karate", "baking and karate"),
        ("baking and judo", "take out judo, put karate", "karate"),
        ("baking and judo", "take judo out and put karate", "karate"),
        ("i want to be a train driver", "actually put bus driver not train", "bus driver"),
        ("i like to swim on tuesdays", "wait change tuesdays to fridays please", "fridays"),
        ("geography", "actually change geography to geography and maths", "geography and maths"),
    ],
)
def test_the_word_is_put_right_inside_the_answer_and_the_question_asked_again(
    talk: Any, told: str, line: str, now: str
) -> None:
    _after(talk, told)
    here = talk.question
    talk.say(line)
    assert len(talk.words) == 1
    assert now in talk.words[0]
    assert not any(gone in talk.words[0] for gone in ("shoved", "canteen", "garige", "judo", "train", "tuesdays"))
    assert "please" not in talk.words[0]
    assert f"Your answer is now: “{talk.words[0]}”" in talk.text
    assert _ASKED in talk.text
    assert talk.question == here


def test_the_rest_of_the_answer_stays_to_the_letter(talk: Any) -> None:
    _after(talk, "The Hall is LOUD, and i hide in the the hall loo")
    talk.say("no wait dont put loud put busy")
    assert talk.words == ["The Hall is busy, and i hide in the the hall loo"]
    talk.say("undo")
    assert talk.words == ["The Hall is LOUD, and i hide in the the hall loo"]


def test_an_answer_is_named_and_a_word_in_it_put_right(talk: Any) -> None:
    _after(talk, "painting", "my reading group", "the ramp is steep and i get pushed by strangers", "a new wheelchair")
    talk.say("change the ramp one. put helped not pushed")
    assert talk.words[2] == "the ramp is steep and i get helped by strangers"
    assert [talk.words[0], talk.words[1], talk.words[3]] == ["painting", "my reading group", "a new wheelchair"]


def test_the_last_answer_comes_first_and_of_several_others_none_is_guessed(talk: Any) -> None:
    _after(talk, "swimming on mondays", "mondays with Tom")
    talk.say("sorry not mondays, thursdays")
    assert talk.words == ["swimming on mondays", "thursdays with Tom"]
    _after(talk)
    talk.say("noise")
    talk.say("change mondays to fridays")
    assert talk.words[:2] == ["swimming on fridays", "thursdays with Tom"]


def test_a_limit_is_added_to_the_letter(talk: Any) -> None:
    _after(talk, "i hate assemblies")
    talk.say("no wait not all assemblies just the long ones")
    assert talk.words == ["i hate assemblies, not all assemblies just the long ones"]


@pytest.mark.parametrize(
    "line",
    [
        "not maths, english",
        "i put my coat on not my hat",
        "football not rugby",
        "sorry not rugby, football",
        "put me in a small class not a big one",
        "i said put the lights off not on",
        "not all of it just the writing",
    ],
)
def test_where_the_words_stand_in_no_answer_a_real_answer_stays_one(talk: Any, line: str) -> None:
    _after(talk, "drawing dragons")
    talk.say(line)
    assert talk.words[0] == "drawing dragons"
    assert line in talk.words


@pytest.mark.parametrize("line", ["not maths, english", "english not maths", "i put my pen down not my maths book"])
def test_an_answer_without_a_sign_of_a_slip_changes_no_other(talk: Any, line: str) -> None:
    _after(talk, "maths is boring")
    talk.say(line)
    assert talk.words == ["maths is boring", line]


@pytest.mark.parametrize(
    ("told", "line", "left"),
    [
        ("painting, judo and my rabbit Pip", "can you take out the bit about my rabbit", "painting, judo"),
        ("painting, judo and my rabbit Pip", "please remove the part about judo", "painting and my rabbit Pip"),
        ("I like art. My brother shouts.", "take out the bit about my brother", "I like art."),
        ("my bus, and people shout at me", "take out the bit about shouting", "my bus"),
        ("i like judo and painting", "take out the judo bit", "i like painting"),
    ],
)
def test_only_the_part_that_is_named_goes(talk: Any, told: str, line: str, left: str) -> None:
    _after(talk, told)
    talk.say(line)
    assert talk.words == [left]
    assert f"“{left}”" in talk.text
    assert _ASKED in talk.text


def test_where_nothing_else_is_told_the_whole_answer_goes(talk: Any) -> None:
    _after(talk, "my rabbit Pip", "art")
    talk.say("take out the bit about my rabbit")
    assert talk.words == ["art"]


def test_what_was_taken_out_comes_back_straight_after(talk: Any) -> None:
    _after(talk, "painting and my rabbit Pip")
    talk.say("take out the bit about my rabbit")
    talk.say("actually i still want the rabbit bit")
    assert talk.words == ["painting and my rabbit Pip"]
    talk.say("take out the bit about my rabbit")
    talk.say("i still want the painting bit")
    assert talk.words == ["painting"]
    assert "“painting”" in talk.text


@pytest.mark.parametrize(
    ("told", "line", "left"),
    [
        ("mrs patel shes kind", "wait dont put her name", "shes kind"),
        ("i sit with Dylan at lunch", "can you take out his name", "i sit with at lunch"),
        ("Mrs Shaw and the others help me", "dont put her name", "and the others help me"),
        ("miss okoro's lessons are fun", "take out miss okoro name", "lessons are fun"),
    ],
)
def test_a_name_is_taken_out(talk: Any, told: str, line: str, left: str) -> None:
    _after(talk, told)
    talk.say(line)
    assert talk.words == [left]


def test_where_there_is_no_name_nothing_is_taken_out(talk: Any) -> None:
    _after(talk, "he is kind on Monday")
    talk.say("dont put his name")
    assert talk.words[0] == "he is kind on Monday"


@pytest.mark.parametrize("line", ["actually can you put that in his views", "put that", "write that one down too"])
def test_what_is_written_already_is_shown_and_not_written_twice(talk: Any, line: str) -> None:
    _after(talk, "fridays at the stables, put that")
    assert talk.words == ["fridays at the stables"]
    talk.say(line)
    assert talk.words == ["fridays at the stables"]
    assert "“fridays at the stables”" in talk.text
    assert _ASKED in talk.text


def test_a_wish_to_write_it_down_is_a_view_and_stays_whole(talk: Any) -> None:
    _after(talk, "i like someone to say it and write that down")
    assert talk.words == ["i like someone to say it and write that down"]


@pytest.mark.parametrize(
    ("line", "new"),
    [
        ("oh and the goats", "the goats"),
        ("and also my budgie", "my budgie"),
        ("actually add that i want shorter days", "i want shorter days"),
    ],
)
def test_more_is_added_to_the_answer_just_written(talk: Any, line: str, new: str) -> None:
    _after(talk, "helping at the stables")
    talk.say(line)
    assert talk.words == [f"helping at the stables, {new}"]
    assert talk.words[0] in talk.text
    assert _ASKED in talk.text


def test_and_asks_whether_it_is_more_of_the_answer_before(talk: Any) -> None:
    _after(talk, "helping at the stables")
    talk.say("and show my brother how to ride")
    assert talk.words == ["helping at the stables"]
    assert {"add_to_answer", "new_answer", "leave_it"} <= set(talk.buttons)
    talk.press("add_to_answer")
    assert talk.words == ["helping at the stables, show my brother how to ride"]
    assert _ASKED in talk.text


def test_yes_adds_no_leaves_and_a_new_answer_is_kept_to_the_letter(talk: Any) -> None:
    _after(talk, "helping at the stables")
    talk.say("also my rabbit")
    talk.say("yes")
    assert talk.words == ["helping at the stables, my rabbit"]
    talk.say("and my snake")
    talk.say("no")
    assert talk.words == ["helping at the stables, my rabbit"]
    talk.say("pottery")
    talk.say("and the kiln")
    talk.press("new_answer")
    assert talk.words == ["helping at the stables, my rabbit", "pottery", "and the kiln"]


def test_nothing_is_lost_where_the_next_line_does_not_say(talk: Any) -> None:
    _after(talk, "helping at the stables")
    talk.say("also my rabbit")
    talk.say("pottery with Sam")
    assert set(talk.words) == {"helping at the stables", "also my rabbit", "pottery with Sam"}


@pytest.mark.parametrize(
    "line", ["and who is coming to the meeting", "also can we stop now", "and delete the last one"]
)
def test_questions_and_wishes_after_and_are_no_more_words(talk: Any, line: str) -> None:
    _after(talk, "helping at the stables")
    talk.say(line)
    assert "add_to_answer" not in talk.buttons
    assert talk.words in (["helping at the stables"], [])


@pytest.mark.parametrize("line", ["the pony one is things i like", "no that was about things i like"])
def test_an_answer_moves_under_the_heading_that_is_named(talk: Any, line: str) -> None:
    _after(talk, "baking", "riding the pony")
    talk.say(line)
    assert talk.words == ["baking", "riding the pony"]
    assert talk.answers[1].topic == "good_at"


def test_that_is_what_i_like_is_an_answer(talk: Any) -> None:
    _after(talk, "baking")
    talk.say("the best lesson is what i like")
    assert talk.words == ["baking", "the best lesson is what i like"]
    assert talk.answers[0].topic == "good_at"
