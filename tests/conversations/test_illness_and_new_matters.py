"""Somebody falls ill in a talk; a new matter comes straight after a help; an answer is gone for good."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from summaries.model import Plan, Provision, Source

pytestmark = pytest.mark.assistant


def _help(ref: str, text: str, who: str) -> Provision:
    return Provision(ref, "F", text, Source("F", None, text), who=(who,))


HELPS = (
    _help("F1", "The sensory team will lend Sami a vibrating alarm clock for the mornings at home.", "sensory team"),
    _help("F2", "Up to 16 sessions of CAMHS, one every fortnight.", "CAMHS practitioner"),
    _help("F3", "A reader and 25% extra time in tests.", "exams officer"),
)


@pytest.fixture
def talk(new_talk: Callable[..., Any], plan: Plan) -> Any:
    return new_talk(replace(plan, provision=HELPS))


def said(talk: Any) -> str:
    return " ".join(each["text"] for each in talk.bubbles)


@pytest.mark.parametrize("line", ["i cant breathe my inhaler is empty", "he is having a seizure now", "im choking"])
def test_an_emergency_gets_the_nearest_adult_and_999_and_is_not_written_down(talk: Any, line: str) -> None:
    talk.press("tell_views_start")
    talk.say(line)
    assert "999" in said(talk)
    assert "adult" in said(talk)
    assert "write" not in said(talk)
    talk.press("show_answers")
    assert line not in said(talk)


def test_who_feels_ill_is_told_who_can_help(talk: Any) -> None:
    talk.say("i feel sick")
    assert "adult" in said(talk)
    assert "111" in said(talk)


@pytest.mark.parametrize(
    ("line", "never"),
    [("whos the council person", "alarm clock"), ("does it say i was excluded", "alarm clock")],
)
def test_a_new_matter_is_not_answered_from_the_help_before(talk: Any, line: str, never: str) -> None:
    talk.say("do i get an alarm clock")
    assert "alarm clock" in said(talk)
    talk.say(line)
    assert never not in said(talk)


def test_camhs_asked_for_after_another_help_is_camhs(talk: Any) -> None:
    talk.say("do i get an alarm clock")
    talk.say("when does camhs stop")
    assert "16" in said(talk)


def test_an_answer_that_is_removed_is_not_said_to_be_unchanged(talk: Any) -> None:
    talk.press("tell_views_start")
    talk.say("i like fixing bikes")
    talk.say("i am good at maths")
    talk.say("delete the first thing i said")
    talk.say("actually keep it")
    assert "can't bring that answer back" in said(talk)
