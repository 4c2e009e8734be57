"""Who gives help, what is vague, what must not happen."""

from __future__ import annotations

import pytest

from summaries.understanding.help.details import alone_or_shared, grouping, negative
from summaries.understanding.help.vague import vagueness
from summaries.understanding.people.who import who_in_text
from summaries.understanding.people.who_cells import group_in_cell, who_in_cell

WHO = [
    (
        ("A named communication support assistant, trained by the therapist, will carry out the programme."),
        ["communication support assistant, trained by the therapist"],
    ),
    ("Hydrotherapy for 30 minutes once a week, led by a physiotherapy assistant.", ["physiotherapy assistant"]),
    ("The therapist will train the job coach and colleagues for eight hours a year.", ["therapist"]),
    ("A weekly check-in with Miss Dale or the head of sixth form.", ["Miss Dale", "head of sixth form"]),
    ("Ten hours a week of personal assistant time.", ["personal assistant"]),
    ("Speech and language therapy input as required.", ["Speech and language therapy"]),
    ("Access to a quiet room.", []),
    ("Deaf awareness training for all staff.", []),
    (
        "Lessons from a tutor with a diploma in braille: two visits a week of 40 minutes.",
        ["tutor with a diploma in braille"],
    ),
    ("A travel coach employed by the trust, with a first aid certificate, will ride with Ana.", ["travel coach"]),
    ("An enabler chosen by Ana for up to 6 hours a week at weekends.", ["enabler"]),
    ("Ana may be offered a volunteer from among the shop’s regulars.", ["volunteer"]),
    ("The sight clinic nurse is available by telephone.", ["sight clinic nurse"]),
    ("A screen reader and a large keyboard will be used in all lessons.", []),
    ("Maths is taught in a group of no more than six with one tutor and two aides.", ["one tutor"]),
    ("A tutor will walk the route with Ana until she can go with the adult behind her.", ["tutor"]),
]


@pytest.mark.parametrize(("words", "people"), WHO)
def test_those_who_do_it_are_named_and_not_those_it_is_done_for(words: str, people: list[str]) -> None:
    assert list(who_in_text(words)) == people


def test_a_cell_may_name_several_people() -> None:
    assert who_in_cell("SENCO to provide; subject teachers to keep in place") == ("SENCO", "subject teachers")
    assert who_in_cell("Speech and language therapist") == ("Speech and language therapist",)


@pytest.mark.parametrize(
    ("cell", "people", "group"),
    [
        ("LSA. Group of no more than five", ("LSA",), "Group of no more than five"),
        ("Counsellor, one-to-one", ("Counsellor",), "one-to-one"),
        ("Tutor or TA – 1:1 or in a pair", ("Tutor or TA",), "1:1 or in a pair"),
        ("Mr Idle; if he is away, Miss Brook", ("Mr Idle", "Miss Brook"), None),
    ],
)
def test_the_group_in_a_cell_of_people_is_nobody(cell: str, people: tuple[str, ...], group: str | None) -> None:
    assert (who_in_cell(cell), group_in_cell(cell)) == (people, group)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Individual tuition in braille.", "Individual"),
        ("A TA in class, shared with no more than two other learners.", "shared with no more than two other learners"),
        ("An individual support plan.", None),
        ("Her individual work targets.", None),
    ],
)
def test_help_for_one_alone_or_shared_is_a_group(words: str, said: str | None) -> None:
    assert alone_or_shared(words) == said


@pytest.mark.parametrize(
    "words",
    [
        "as required",
        "where possible",
        "when staffing allows",
        "would benefit from a reader",
        "on request",
        "up to 5 hours a week",
    ],
)
def test_words_that_leave_help_open_are_found(words: str) -> None:
    assert vagueness(words).strong


@pytest.mark.parametrize(
    "words",
    [
        "regular verbs",
        "count up to 10",
        "a group of up to eight",
        "sensory resources",
        "staffing arrangements",
        "three times a week",
        "wait for up to ten minutes",
    ],
)
def test_lawful_words_raise_no_alarm(words: str) -> None:
    assert not vagueness(words).strong


@pytest.mark.parametrize(
    "words",
    [
        "Staff must not talk while writing.",
        "Ada must never be left alone.",
        "No exclusions to be used.",
        "Adults should not guess.",
    ],
)
def test_must_not_is_seen(words: str) -> None:
    assert negative(words)


@pytest.mark.parametrize(
    "words",
    [
        "a space which is not the corridor",
        "so that he will not become tired",
        "without speaking",
        "No more than four pupils.",
        "Support will not only help",
    ],
)
def test_a_not_inside_a_reason_is_no_must_not(words: str) -> None:
    assert not negative(words)


def test_a_group_is_kept_as_written() -> None:
    assert (
        grouping("in a small group of no more than four pupils and a girl")
        == "a small group of no more than four pupils"
    )
    assert grouping("taught 1:1 for 30 minutes") == "1:1"
