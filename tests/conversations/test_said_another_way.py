"""The plan and the letter asked in other words than theirs, short questions after that, and what is put right."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from actions.own_plan import near_plan
from actions.wordbook import load
from summaries.model import Invited, Meeting, Plan, Provision, Source

pytestmark = pytest.mark.assistant


def _help(ref: str, text: str, who: str = "", **more: Any) -> Provision:
    return Provision(ref, "F", text, Source("F", None, text), who=(who,) if who else (), **more)


HELPS = (
    _help("F1", "The dietitian will see Sami twice a year and tell the school about meals.", "dietitian"),
    _help("F2", "Sami will see the school counsellor for 40 minutes every fortnight.", "school counsellor"),
    _help("F3", "A reader, 25% extra time and a room of her own for examinations.", "exams officer"),
    _help("F4", "Short breaks at Alder Cottage for 2 nights each month.", "short breaks team"),
    _help("F5", "A card lets Sami leave the lesson and go to the quiet room for up to 10 minutes.", "all staff"),
    _help("F6", "A travel training programme: 12 sessions from the spring term 2027.", "travel trainer"),
)
LETTER = Meeting(
    date=date(2027, 1, 14),
    invited=(Invited("Mrs Bell", "SENCO"),),
    says=(
        "Please send us your views by Friday 8 January 2027.",
        "We expect it to last about an hour.",
        "If you cannot come, please telephone the school office on 01632 960 000.",
    ),
)


@pytest.fixture
def talk(new_talk: Callable[..., Any], plan: Plan) -> Any:
    return new_talk(replace(plan, provision=HELPS))


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("what is there for her food problem", "meals"),
        ("who do i get to talk to when im in a mood", "counsellor"),
        ("do i get someone to read it to me in my gcses", "examinations|exams"),
        ("where do i sleep over so mum gets a rest", "Alder Cottage"),
        ("can i walk out of class when its too loud", "10 minutes"),
        ("how do i learn to get the bus by myself", "12 sessions|travel training"),
    ],
)
def test_what_the_plan_calls_otherwise_is_found(talk: Any, line: str, told: str) -> None:
    talk.say(line)
    assert re.search(told, talk.text)


def test_every_other_name_is_told_apart_from_plain_words() -> None:
    for row in load("said_for.yml")["said_for"]:
        pattern = re.compile(rf"\b(?:{row['said']})(?!\w)", re.I)
        assert not any(pattern.search(each) for each in ("", "when is my meeting", "who comes", "what is my plan")), row
        assert {type(each) for each in row["means"]} == {str}


@pytest.mark.parametrize("name", ["the speech lady", "a time out", "my councilor"])
def test_a_name_that_plans_use_stands_for_what_was_said(name: str) -> None:
    assert near_plan.by_usual_names(name) != name


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("and for how many minutes", "40 minutes"),
        ("how often is that meant to be", "2 weeks|fortnight"),
        ("who would that be", "counsellor"),
    ],
)
def test_a_short_question_asks_for_a_fact_of_what_was_just_told(talk: Any, line: str, told: str) -> None:
    talk.say("counsellor")
    talk.say(line)
    assert re.search(told, talk.text)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("when do i have to send my views by", "8 January"),
        ("how long will the review be", "about an hour"),
        ("what number do i ring if im ill that day", "01632 960 000"),
    ],
)
def test_the_letter_answers_however_it_is_asked(new_talk: Callable[..., Any], line: str, told: str) -> None:
    talk = new_talk(None, LETTER)
    talk.say(line)
    assert told in talk.text


@pytest.mark.parametrize("line", ["so what have you got down from me", "remind me what i have so far"])
def test_what_was_said_is_read_back_however_it_is_asked(talk: Any, line: str) -> None:
    talk.press("tell_views_start")
    talk.say("kite flying")
    talk.say(line)
    assert "kite flying" in talk.text
    assert talk.words == ["kite flying"]


@pytest.mark.parametrize("line", ['actually say "the new bus is calm" instead', "put the new bus is calm instead"])
def test_words_to_be_said_instead_change_the_last_answer(talk: Any, line: str) -> None:
    talk.press("tell_views_start")
    talk.say("kite flying")
    talk.say("the old bus is calm")
    talk.say(line)
    assert talk.words == ["kite flying", "the new bus is calm"]


def test_a_wish_to_go_on_is_no_answer_also_with_its_reason(talk: Any) -> None:
    talk.press("tell_views_start")
    talk.say("next one please i dont want to do that one")
    assert talk.words == []


def test_a_name_is_taken_out_of_an_answer_that_holds_it(talk: Any) -> None:
    talk.press("tell_views_start")
    talk.say("doing jigsaws with mr hart")
    talk.say("take out mr hart i dont want him to get in trouble")
    assert "hart" not in " ".join(talk.words)
    assert "jigsaws" in talk.words[0]


def test_what_is_told_may_be_kept_beside_the_answer_to_it(talk: Any) -> None:
    talk.say("i want it to be in a quiet room not the corridor")
    assert "write_words" in talk.buttons
    talk.say("yes")
    assert talk.words == ["i want it to be in a quiet room not the corridor"]


@pytest.mark.parametrize(
    "line",
    ["until what day must i send it", "at whose expense", "who would i ask about that", "he has this, is it his"],
)
def test_what_asks_is_not_offered_to_be_written_down(talk: Any, line: str) -> None:
    talk.say(line)
    assert "write_words" not in talk.buttons
