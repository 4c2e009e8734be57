"""What is said at the end of a long help in a sentence of its own: of a person, a thing, a rhythm, in brackets."""
# ruff: noqa: E501 - a line reads best beside its sentence

from __future__ import annotations

import pytest

from summaries.wording.cut_at_last import shorter
from summaries.wording.cuts import in_short

SHORTER = [
    ("this is with a support worker who has been shown the lifts by the nurse from the clinic",
     ["this is with a support worker", "the worker has been shown the lifts by the nurse from the clinic"]),
    ("this is from an adult who has had a day of training and who uses the signs on my card",
     ["this is from an adult", "the adult has had a day of training and uses the signs on my card"]),
    ("Xme has a cooking group of 3 or 4 pupils which follows the picture plan made by the tutor",
     ["Xme has a cooking group of 3 or 4 pupils", "the group follows the picture plan made by the tutor"]),
    ("this is with numbers and names kept in a wallet that goes to and fro between school and home",
     ["this is with numbers and names kept in a wallet", "the wallet goes to and fro between school and home"]),
    ("this is for 2 hours a week until the end of May 2031, then 40 minutes every 2 weeks",
     ["this is for 2 hours a week until the end of May 2031", "after that, this is 40 minutes every 2 weeks"]),
    ("this is for 25 minutes each day in the first half term and twice a week after that",
     ["this is for 25 minutes each day in the first half term", "after that, this is twice a week"]),
    ("this is each morning for 15 minutes, reducing to 2 mornings a week after May if Xme is settled",
     ["this is each morning for 15 minutes", "this goes down to 2 mornings a week after May if Xme is settled"]),
    ("this is for 2 hours a week until the summer, rising to 4 hours a week from September 2031",
     ["this is for 2 hours a week until the summer", "this rises to 4 hours a week from September 2031"]),
    ("this is 2 sessions of 15 minutes a week, going up to 4 a week once Xme knows the route",
     ["this is 2 sessions of 15 minutes a week", "this goes up to 4 a week once Xme knows the route"]),
    ("this is 4 times a week, 25 minutes each time, in a group of 2 or 3 other pupils",
     ["this is 4 times a week", "this is for 25 minutes each time, in a group of 2 or 3 other pupils"]),
    ("this is for 18 hours a year in all, of which at least 10 are to be with Xme",
     ["this is for 18 hours a year in all", "at least 10 of these are with Xme"]),
    ("Xme has a box of things to calm down with (a soft ball, a torch, a cloth and ear plugs)",
     ["Xme has a box of things to calm down with", "this means a soft ball, a torch, a cloth and ear plugs"]),
    ("Staff (including taxi staff and kitchen staff) must not talk over Xme or speak for Xme in class",
     ["Staff must not talk over Xme or speak for Xme in class", "this includes taxi staff and kitchen staff"]),
    ("Xme has jobs to do around the school in between lessons, such as watering plants or carrying a box",
     ["Xme has jobs to do around the school in between lessons", "for example, watering plants or carrying a box"]),
    ("there is training for the class team, the bus driver and my family in the use of my talker",
     ["there is training for the class team, the bus driver and my family", "the training is in the use of my talker"]),
    ("Mrs Vane (or Mr Holt if she is away) will meet Xme by the gate at 8.45 each morning",
     ["Mrs Vane will meet Xme by the gate at 8.45 each morning", "if Mrs Vane is away, Mr Holt will do this"]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "parts"), SHORTER)
def test_the_end_of_a_long_help_is_a_sentence_of_its_own(sentence: str, parts: list[str]) -> None:
    assert shorter(sentence) == parts


STAYS = [
    # the person is only one if there is one
    "Xme will have lunch next to an adult or a friend who has been shown how to use the talker",
    "staff must not leave Xme alone in the room with an adult who has not been trained by the nurse",
    "there will be help for Xme if there is an adult who has been shown how to use the talker",
    # "with Xme for the whole hour" may be of the main clause
    "Xme has a place at the farm with a coach who knows Sign with Xme for the whole of the day",
    # a sign "that …" is what it says
    "the same adult will look out for a sign that Xme is about to have a seizure in the lesson",
    # more than one step: after which of them?
    "this is 5 days a week until May, then 3 days a week until July, then 2 days a week until the winter",
    # of the last of the things only
    "Xme has a rail by the sink, a trolley for hot food and a kit (a board, an opener, a peeler and a mat)",
    # names and conditions in brackets
    "Xme has an hour a week with the head of the base at the end of lessons (Mr Holt, Mrs Vane or Miss Orr)",
    # without its examples the sentence says nothing
    "Xme will have help from the team in the base with all of the things such as money, time and travel",
    "there is training for staff in the use of my talker for 3 hours in each term, by the therapist or the nurse",
]  # fmt: skip


@pytest.mark.parametrize("sentence", STAYS)
def test_a_help_stays_whole_where_its_end_may_hang_on_more(sentence: str) -> None:
    assert shorter(sentence) == [sentence]


CLAUSES = [
    ("Everybody who teaches Xme will give 1 instruction at a time, wait for 5 seconds and ask Xme to repeat it",
     ["Everybody who teaches Xme will give 1 instruction at a time", "they will also wait for 5 seconds and ask Xme to repeat it"]),
    ("Staff will give the homework in writing as well as speech and allow at least a week for each piece of it",
     ["Staff will give the homework in writing as well as speech", "Staff will also allow at least a week for each piece of it"]),
    ("The clinic nurse will see Xme and Xmy parents in the spring and write a new care plan for the college",
     ["The clinic nurse will see Xme and Xmy parents in the spring", "The clinic nurse will also write a new care plan for the college"]),
    ("An advisory teacher will come in for 1 hour each term to check Xmy aids and to show staff a new one",
     ["An advisory teacher will come in for 1 hour each term", "this is to check Xmy aids and to show staff a new one"]),
    ("this is to go over the list of risks for each of the trips and agree what will be done about them",
     ["this is to go over the list of risks for each of the trips", "this is also to agree what will be done about them"]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "parts"), CLAUSES)
def test_what_the_same_people_also_do_is_a_sentence_of_its_own(sentence: str, parts: list[str]) -> None:
    assert in_short(sentence) == parts


def test_an_aim_that_may_be_somebody_elses_stays_with_the_first() -> None:
    sentence = "this is to help staff plan the lessons for the whole class and make the worksheets for Xme"
    assert in_short(sentence) == [sentence]
