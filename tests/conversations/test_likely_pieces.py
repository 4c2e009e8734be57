"""Lines in few or other words about the own plan, and what leans on them: the piece that is meant, or nothing of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from actions.own_plan import likely
from summaries.model import Plan, Provision, Source

pytestmark = pytest.mark.assistant


def _help(ref: str, text: str, who: str = "") -> Provision:
    return Provision(ref, "F", text, Source("F", None, text), who=(who,) if who else ())


HELPS = (
    _help("F1", "A pottery class in the art block every Monday, 50 minutes, in a group of 6.", "art tutor"),
    _help("F2", "A helper, Anouk, for 5 hours a week: Tuesday 4pm to 6pm and Sunday 1pm to 4pm."),
    _help("F3", "Sami will not be asked to run in races unless she offers.", "PE teachers"),
    _help("F4", "A nurse will check her feeding tube before lunch each school day.", "school nurse"),
    _help("F5", "Rides on the steam tram with a travel coach twice a term.", "travel coach"),
    _help("F6", "Reading aloud to the librarian for 12 minutes on 3 days a week.", "librarian"),
)


@pytest.fixture
def talk(new_talk: Callable[..., Any], plan: Plan) -> Any:
    return new_talk(replace(plan, provision=HELPS))


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("pottery", "pottery"),
        ("anouk", "Anouk"),
        ("what i do at pottery", "pottery"),
        ("who go on tram with me", "travel coach"),
        ("do they make me race", "races"),
        ("wen do i see anouk", "Sunday"),
    ],
)
def test_few_or_broken_words_find_their_piece(talk: Any, line: str, told: str) -> None:
    talk.say(line)
    assert told in talk.text


@pytest.mark.parametrize("line", ["do i get karate lessons", "can i record the meeting", "i want to be a nurse", "ok"])
def test_what_the_plan_does_not_hold_is_not_told_from_it(talk: Any, line: str) -> None:
    talk.say(line)
    shown = any(name.startswith("show_plan_words") for name in talk.buttons)
    assert not shown or "not sure" in talk.text or "did not find" in talk.text


def test_short_questions_are_about_the_piece_just_told(talk: Any) -> None:
    talk.say("pottery")
    talk.say("how many people")
    assert "group of 6" in talk.text
    talk.say("which day")
    assert "Monday" in talk.text


def test_whether_the_plan_says_what_was_told_is_looked_up(talk: Any) -> None:
    talk.press("tell_views_start")
    talk.say("i go on the steam tram with my coach")
    talk.say("is that in my plan")
    assert "tram" in talk.text


@pytest.mark.parametrize("line", ["when", "who with", "and why"])
def test_a_bare_question_word_is_nobodys_answer(talk: Any, line: str) -> None:
    talk.press("tell_views_start")
    talk.say(line)
    assert talk.words == []


def test_a_thing_that_is_not_happening_is_heard_before_it_is_shown(talk: Any) -> None:
    talk.say("my reading with the librarian is not happening")
    assert "ask_plan_not_happening" not in talk.buttons
    assert "write_this_down" in talk.buttons


def test_every_feature_has_its_weight(talk: Any) -> None:
    from actions.own_plan import near_plan
    from tests.conversations.plan_weights import turn_of

    plan = talk.store.plan(talk.sitting)
    turn = turn_of(lambda line: {"intent_ranking": [], "intent": {"name": "nlu_fallback"}}, "pottery", plan)
    rows = likely.features(turn, near_plan.nearest(turn))
    assert rows
    assert all(row.keys() == likely.WEIGHTS.keys() for row in rows)


def test_words_given_for_the_views_are_kept_without_the_order(talk: Any) -> None:
    talk.say("i want that in my views: talk to ME not to her")
    talk.say("yes") if "?" in talk.text and not talk.words else None
    assert talk.words == ["talk to ME not to her"]


@pytest.mark.parametrize("line", ["can they make me go", "do they have to", "can i not go"])
def test_a_line_that_names_no_thing_is_not_answered_from_a_piece(talk: Any, line: str) -> None:
    talk.say(line)
    assert not any(name.startswith("show_plan_words") for name in talk.buttons)


def test_what_time_she_comes_and_what_she_is_called_are_about_the_helper_just_told(talk: Any) -> None:
    talk.say("pottery")
    talk.say("whats her name")
    assert "art tutor" in talk.text
    talk.say("what time does she see me")
    assert "50 minutes" in talk.text or "Monday" in talk.text


def test_a_helper_on_her_phone_is_not_asked_for_a_number(talk: Any) -> None:
    talk.say("pottery")
    talk.say("my tutor is on her phone all the time")
    assert "number" not in talk.text


def test_a_question_is_never_the_yes_that_writes_words_down(talk: Any) -> None:
    talk.say("my tutor hums all the time")
    talk.say("does it say she can do that")
    assert talk.words == []


def test_a_name_or_a_must_does_not_pick_another_help_from_the_list(talk: Any) -> None:
    talk.say("pottery")
    talk.say("can they make me go")
    assert not any(name.startswith("show_plan_words") for name in talk.buttons)
