"""Where a long help is cut: at a colon, before who and what follows; and where it must stay whole."""
# ruff: noqa: E501 - a line reads best beside its sentence

from __future__ import annotations

import pytest
from test_plain import ANA, _help

from summaries.model import Provision, Source
from summaries.wording import easy_provision
from summaries.wording.cuts import in_short


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        ("Xme has memory aids to see and touch: a strip on the desk, a sand timer, a number line and a tray",
         ["Xme has memory aids to see and touch", "this means a strip on the desk, a sand timer, a number line and a tray"]),
        ("Xme has help from a speech and language therapist: 6 visits a year, each of 90 minutes at school",
         ["Xme has help from a speech and language therapist", "this is 6 visits a year, each of 90 minutes at school"]),
        ("Xme has help in class from a teaching assistant in English, maths and art, who will help Xme to start",
         ["Xme has help in class from a teaching assistant in English, maths and art", "the assistant will help Xme to start"]),
        ("A therapist will work with Xme for 60 minutes each week in term time, building words, grammar and spelling",
         ["A therapist will work with Xme for 60 minutes each week in term time", "this is to build words, grammar and spelling"]),
        ("Xme has sessions about feelings in the library, following a programme on worry and making up after a quarrel",
         ["Xme has sessions about feelings in the library", "this follows a programme on worry and making up after a quarrel"]),
        ("Xme has a radio aid with 2 microphones, and a seat at the front of the room to one side",
         ["Xme has a radio aid with 2 microphones", "Xme also has a seat at the front of the room to one side"]),
        ("this is 3 sessions of 30 minutes each week until the end of July 2026, then 2 a week",
         ["this is 3 sessions of 30 minutes each week until the end of July 2026", "after that, this is 2 a week"]),
        ("A teacher of the deaf will visit, check the aids and the classroom sound, and show staff how to check",
         ["A teacher of the deaf will visit and check the aids and the classroom sound", "A teacher of the deaf will also show staff how to check"]),
        ("A specialist teacher will visit for 1 hour each half term to teach Xme, give advice on print and do a check",
         ["A specialist teacher will visit for 1 hour each half term", "this is to teach Xme, give advice on print and do a check"]),
    ],
)  # fmt: skip
def test_a_long_help_is_cut_where_nothing_changes(sentence: str, parts: list[str]) -> None:
    told = in_short(sentence)
    assert [part.lower() for part in told] == [part.lower() for part in parts]


@pytest.mark.parametrize(
    "sentence",
    [
        # the condition may be of both things
        "Xme has a private reminder to use the toilet, and help with wiping and washing only if Xme asks",
        # what must not be is a list
        "Staff must not use any of these with Xme at lunch or at play: a raised voice, a hold, a threat",
        # a heading, not a thing
        "Xme has a heart: Echocardiogram and a clinic with growth, weight and a letter to the school nurse",
        # whose "who" it is, nobody can tell
        "Xme has lessons from a teacher in a group with an assistant and a friend, who will help at first",
    ],
)
def test_what_hangs_together_is_not_cut(sentence: str) -> None:
    assert not any(part.startswith(("this means", "Xme also has", "the assistant")) for part in in_short(sentence))


def test_each_is_given_its_own_figure() -> None:
    said = _help(
        "The nurse will write a care plan for Ana and train 6 staff every 12 months, and sign them off as safe."
    )
    assert "train 6 staff every 12 months" in said


def test_two_who_are_told_are_both_told() -> None:
    assert _help("Ana and her learning support assistant will be told of every alarm, balloon or band.").startswith(
        "My learning support assistant and I will be told"
    )


def test_staff_who_do_two_things_for_me() -> None:
    said = _help("All staff who teach or support Ana will attend training in her talker once a year.")
    assert "teach or support me will" in said


def test_a_cell_that_names_the_help_again_says_only_how_often() -> None:
    said = _help(
        "LEGO-based therapy in a group of three.", ("Teaching assistant",), "LEGO twice a week for half an hour"
    )
    assert "twice a week" in said
    assert said.count("LEGO") == 1


def test_how_early_is_not_for_how_long() -> None:
    said = _help("Ana will be told of every planned alarm.", ("Tutor",), "At least 24 hours before")
    assert "This is at least 24 hours before." in said


def test_a_month_in_a_cell_is_no_name() -> None:
    said = _help(
        "Training for staff in moving and handling.",
        ("Nurse",),
        "Every September, and within ten school days of a new start",
    )
    assert "September" in said


def test_visits_named_after_a_colon_are_kept() -> None:
    said = _help("Direct input from a speech and language therapist specialising in AAC: six visits per academic year.")
    assert "6 visits a year" in said


def test_a_writer_who_says_i_is_quoted() -> None:
    text = "I will see Ana in school ten times a year and change the stairs programme."
    line = easy_provision(Provision("p", "F", text, Source("F", None, text), who=("Physiotherapist",)), ANA)
    assert line.quoted
    assert line.text.startswith("My plan says: “I will see Ana")


def test_a_young_person_who_says_i_is_not_quoted() -> None:
    assert _help("I will sit near the door because of my hearing.") == "I will sit near the door because of my hearing."


def test_a_condition_is_nothing_that_one_has() -> None:
    assert _help("If Ana gives her hand signal: a quiet place, then a drink.").startswith("If I give my hand signal")


def test_who_is_asked_about_is_nobody_named_before() -> None:
    said = _help(
        "If the key adult is away Ana will be told by text message, before 8am, on the same morning, who is taking over."
    )
    assert "adult is taking over" not in said


def test_a_programme_with_a_label_in_its_name_is_a_thing() -> None:
    assert _help("Attention Autism, stages 1 and 2.").startswith("I have attention activities")


def test_an_exception_is_still_said_by_itself() -> None:
    said = _help(
        "Ana will not be asked to speak, read aloud or present to the class unless she has told the teacher in advance."
    )
    assert said.endswith("This is only OK if I have told the teacher in advance.")
