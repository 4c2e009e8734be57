"""Kinds of line that two judges of the page sent back (2026-12-01, night): what each must say, and must not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from summaries.model import Outcome, Person, Plan, Provision, Source, Wording
from summaries.wording import easy_outcome, easy_provision
from summaries.wording.help_line import _with_figures
from summaries.wording.prepare import prepare

PIP = Plan(Person("Pip", "Pip Lockwood", names=("Pip Lockwood", "Pip"), pronoun="she"))


def help_line(text: str, **cells: object) -> str:
    return easy_provision(Provision("p1", "F", text, Source("F", None, text), **cells), PIP).text  # type: ignore[arg-type]


def goal_line(text: str, by: str | None = None) -> str:
    return easy_outcome(Outcome("E1", text, "learning", by, Source("E", None, text)), PIP).text


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Staff must not give her handwritten notes or photographs of worksheets.", "give me handwritten notes"),
        ("Staff will send her messages in the evening.", "send me messages"),
        ("The assistant will teach her new signs each week.", "teaches me new signs"),
        ("The teacher will ask her closed questions only.", "asks me closed questions"),
        ("The mentor gives her her phone at the gate.", "gives me my phone"),
        ("Staff sit on her left when they show her something.", "show me something"),
        ("Staff will give Pip her book and show her pictures of the next room.", "show me pictures"),
        # Her own things, and people, stay hers.
        ("Pip will show her cards to the teacher.", "show my cards"),
        ("The tutor will give her notes to the SENCO.", "gives my notes"),
        ("The teacher will ask her friends to wait.", "asks my friends"),
        ("Staff must not send her homework home.", "send my homework"),
        ("Staff will help Pip to give her answers on time.", "give my answers"),
    ],
)
def test_her_who_gets_something_is_me(text: str, says: str) -> None:
    assert says in help_line(text)


def test_her_in_a_goal_is_me_before_an_amount() -> None:
    assert "gives me no more than 5" in goal_line(
        "By July 2027, Pip will read a book to an adult, who gives her no more than five of the words."
    )


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("The student travel officer will meet Pip each week.", "The student travel officer meets me"),
        ("The pupil premium lead will meet the pupil each term.", "The pupil premium lead meets me"),
        ("The young person's adviser will meet the young person monthly.", "The young person's adviser meets me"),
        ("The student's tutor will call each week.", "My tutor calls"),
        ("The student will meet the mentor each week.", "I will meet the mentor"),
        ("The pupil sees the learning mentor weekly.", "I see the learning mentor"),
    ],
)
def test_a_student_in_the_name_of_a_post_is_not_the_person(text: str, says: str) -> None:
    assert says in help_line(text)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            "By July 2027, Pip will get dressed for swimming by herself within 12 minutes on 4 days out of 5.",
            "By July 2027, I will get dressed for swimming by myself",
        ),
        (
            "By Easter 2028, Pip will take part in a game with two other children for ten minutes, three times a week.",
            "By Easter 2028, I will take part in a game",
        ),
        (
            "By the end of Year 6, Pip will use her message board to ask an adult for a break in every lesson.",
            "By the end of Year 6, I will use my message board.",
        ),
        (
            "By July 2027, Pip will walk to the small shop on the corner with no adult beside her.",
            "By July 2027, I will walk to the small shop on the corner.",
        ),
    ],
)
def test_a_goal_opens_with_its_date_where_its_first_sentence_stays_short(text: str, says: str) -> None:
    line = goal_line(text)
    assert line.startswith(says)
    assert "do this by" not in line


@pytest.mark.parametrize(
    ("text", "never"),
    [
        # The limit is of both: the first alone would be firmer.
        (
            "By the end of Year 6, Pip will use the adapted toilet and dress her top half with one adult reminder.",
            "toilet. I will also",
        ),
        ("By the end of Year 5, Pip will be in lessons for at least 17 out of 20 of the week.", "be in lessons. "),
        (
            "By the end of Year 6, Pip will have a friend whom she sees outside school at least once a month.",
            "outside school. ",
        ),
        (
            "By the end of Year 6, Pip will have a friend she sees outside school at least once a month.",
            "outside school. I will do this at least",
        ),
        ("By the end of Year 9, Pip will listen to and answer a spoken paper by dictation in one hour.", "listen to."),
        (
            "By July 2027, Pip will work out, on her own, whether she has enough money for two things in the shop.",
            "work out. ",
        ),
        (
            "By July 2027, Pip will say how she feels using her fan to an adult she trusts at least once a day.",
            "fan to an adult I trust. I",
        ),
        ("By July 2027, Pip will use two ways to calm herself when she is worried in a busy corridor.", "2 ways. "),
    ],
)
def test_a_date_that_opens_a_goal_tears_nothing_apart(text: str, never: str) -> None:
    assert never not in goal_line(text)


def test_what_a_goal_says_twice_of_itself_is_said_once() -> None:
    line = goal_line(
        "By July 2027, Pip will take part in a game with another child, with an adult near but not joining in."
    )
    assert line.count("I will do this") <= 1


@pytest.mark.parametrize(
    ("text", "cells", "says"),
    [
        (
            "New topic words are shown to Pip with pictures.",
            {"who": ("Teaching assistant",), "how_often_text": "Weekly"},
            "A teaching assistant shows me new topic words with pictures each week.",
        ),
        (
            "Support in English and science.",
            {"who": ("Learning support assistant",), "how_often_text": "12 hours a week"},
            "A learning support assistant helps me in English and science for 12 hours a week.",
        ),
        (
            "Practice in the training kitchen.",
            {"who": ("Learning support worker",), "how_often_text": "Twice a week"},
            "A learning support worker practises with me in the training kitchen",
        ),
        ("Standing frame time.", {"who": ("Teaching assistant",), "how_often_text": "30 minutes a day"}, "with a"),
        (
            "Maps and games group.",
            {"who": ("Librarian",), "how_often_text": "30 minutes, Thursday lunchtimes"},
            "30 minutes on Thursday lunchtimes",
        ),
        ("A quiet start.", {"how_often_text": "Each day that she attends, 15 minutes"}, "15 minutes each day that I"),
    ],
)
def test_who_does_it_comes_first_in_one_sentence(text: str, cells: dict[str, object], says: str) -> None:
    assert says in help_line(text, **cells)


def test_what_an_officer_does_not_do_to_a_thing_is_not_said_of_them() -> None:
    line = help_line("Exams are taken in a small room.", who=("Exams officer",))
    assert "takes" not in line
    line = help_line("Consideration will be given to background noise.", who=("School",))
    assert "gives consideration" not in line


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Sign training for staff who teach Pip.", "trains staff who teach me in sign"),
        ("Training in safe lifting for lunchtime staff.", "trains lunchtime staff in safe lifting"),
        (
            "Sign training so that staff who work with Pip use the key words in every lesson and at play.",
            "gives sign training",
        ),
    ],
)
def test_training_of_staff_says_who_is_trained(text: str, says: str) -> None:
    line = help_line(text, who=("Speech and language therapist",), how_often_text="6 hours, once")
    assert says in line
    assert "I have" not in line
    assert "6 hours" in line


def test_training_of_staff_without_a_trainer_is_not_mine() -> None:
    assert help_line("Training in seizures for everyone who works with Pip.").startswith("There is training")


def test_a_quote_keeps_who_and_how_often_from_its_cells() -> None:
    text = "Red card taught and honoured."
    cells = {"who": ("Teaching assistant",), "how_often_text": "15 minutes each day"}
    help_ = Provision("p1", "F", text, Source("F", None, text), **cells)  # type: ignore[arg-type]
    quote = Wording(f"My plan says: “{text}”", quoted=True)
    told = _with_figures(quote, prepare(text, PIP), help_, PIP).text
    assert told == f"My plan says: “{text}” A teaching assistant helps with this for 15 minutes each day."
    # A rule has its own words in the quote.
    assert _with_figures(quote, prepare(text, PIP), replace(help_, negative=True), PIP).text == quote.text


def test_a_group_in_the_cell_of_people_is_no_person() -> None:
    line = help_line("Balance group.", who=("TA. Group of up to four",), how_often_text="15 minutes three times a week")
    assert "teaching assistant" in line
    assert "group of up to 4" in line
    assert "Group of up to 4 does" not in line


def test_a_rule_of_every_day_is_told_in_the_first_person() -> None:
    line = help_line(
        "Pip must not be timetabled for classes after 2pm.",
        who=("Hillside College",), how_often_text="Every day", negative=True,
    )  # fmt: skip
    assert line.startswith("I must not have classes after 2pm.")
    assert "every day" in line


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            "By July 2027, Pip will take part at least once a month in a club with others which she has chosen.",
            "I will choose it.",
        ),
        (
            "By May 2027, when her worry reaches six on her scale, Pip will tell an adult before she leaves the room.",
            "By May 2027",
        ),
        ("By May 2027, when Pip has lost her way, Pip will ring home.", "By May 2027, when I have lost my way"),
        ("By May 2028, Pip will read two pages of contracted braille.", "short-form braille"),
        ("Pip will have improved confidence.", "My goal is to feel more confident."),
        (
            "By May 2028, Pip will draw something that she can see from her window in the art room each week.",
            "I can see",
        ),
    ],
)
def test_a_goal_is_said_as_people_say_it(text: str, says: str) -> None:
    assert says in goal_line(text)
