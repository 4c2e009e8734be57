"""Long helps and goals in short sentences: by their subject, at their end, by what is done with what; and what stays whole."""
# ruff: noqa: E501 - a line reads best beside its sentence

from __future__ import annotations

import pytest

from summaries.wording.cuts import in_short

HELPS = [
    ("A cooking group of 3 or 4 pupils, led by a family worker, will meet in the hall of the school",
     ["A cooking group of 3 or 4 pupils will meet in the hall of the school", "the group is led by a family worker"]),
    ("All adults who teach Xme, including supply teachers and the bus escort, will have 2 hours of training each year",
     ["All adults who teach Xme will have 2 hours of training each year", "this includes supply teachers and the bus escort"]),
    ("A teaching assistant who has been shown the exercises by a physiotherapist will repeat the exercises with Xme each morning",
     ["A teaching assistant will repeat the exercises with Xme each morning", "the assistant has been shown the exercises by a physiotherapist"]),
    ("A specialist teacher with a Level 7 award in reading will teach Xme 1:1 for 40 minutes twice a week",
     ["A specialist teacher will teach Xme 1:1 for 40 minutes twice a week", "the teacher has a Level 7 award in reading"]),
    ("My word book and a spare will stay on my table in all lessons and must never be taken away",
     ["My word book and a spare will stay on my table in all lessons", "they must never be taken away"]),
    ("Science is taught for 3 hours a week in a group of no more than 6 by a lecturer",
     ["Science is taught for 3 hours a week in a group of no more than 6", "a lecturer does this"]),
    ("Adults must not take the bear away from Xme, hide it from Xme or put it out of reach",
     ["Adults must not take the bear away from Xme", "Adults must not hide it from Xme or put it out of reach"]),
    ("this is for 40 minutes once every 2 weeks at the pool in the town (17 sessions a year)",
     ["this is for 40 minutes once every 2 weeks at the pool in the town", "this is 17 sessions a year"]),
    ("Xme has a standing frame, a wedge cushion, a big red chair and a very light sloping board of wood",
     ["Xme has a standing frame and a wedge cushion", "Xme also has a big red chair and a very light sloping board of wood"]),
    ("this is to look over the coming week, go through any changes and ask how Xme slept at night",
     ["this is to look over the coming week", "this is also to go through any changes and ask how Xme slept at night"]),
    ("Xme has a desk at the right height and a footrest made of wood, to be checked by the school each September",
     ["Xme has a desk at the right height and a footrest made of wood", "this will be checked by the school each September"]),
    ("A nurse will provide 9 weekly sessions of talking therapy at the clinic by the park, each of 50 minutes",
     ["A nurse will provide 9 weekly sessions of talking therapy at the clinic by the park", "each is 50 minutes"]),
    ("Xme will carry a green card which lets Xme leave any lesson for up to 10 minutes without asking",
     ["Xme will carry a green card", "this lets Xme leave any lesson for up to 10 minutes without asking"]),
    ("An advisory teacher will also send a copy of the report to the school within 3 weeks of the visit",
     ["An advisory teacher will also send a copy of the report to the school", "this is within 3 weeks of the visit"]),
    ("A nurse from the Early Years learning support team will visit for 2 hours each term to observe, model and advise staff",
     ["A nurse from the Early Years learning support team will visit", "this is for 2 hours each term", "this is to observe, model and advise staff"]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "parts"), HELPS)
def test_a_long_help_is_said_in_short_sentences(sentence: str, parts: list[str]) -> None:
    assert [part.lower() for part in in_short(sentence)] == [part.lower() for part in parts]


GOALS = [
    ("Xme will tell an adult, by word or by card, that Xme needs to go out before things get too loud",
     ["Xme will tell an adult that Xme needs to go out before things get too loud", "Xme will do this by word or by card"]),
    ("Xme will let an adult know that Xme is lost or that my leg hurts, by sign, word or picture",
     ["Xme will let an adult know that Xme is lost or that my leg hurts", "Xme will do this by sign, word or picture"]),
    ("Xme will use one of the 4 ways of slowing down on my card when Xme is at a red",
     ["Xme will use one of the 4 ways of slowing down on my card", "Xme will do this when Xme is at a red"]),
    ("Xme will use my screen reader to find and read a page of 300 words without help, in 3 subjects",
     ["Xme will use my screen reader to find and read a page of 300 words without help", "Xme will do this in 3 subjects"]),
    ("Xme will use my tablet or a sign to ask for a drink, to say stop and to say hello",
     ["Xme will use my tablet or a sign", "Xme will do this to ask for a drink, to say stop and to say hello"]),
    ("Xme will take part in washing, by holding the rail for 1 minute and pulling my sleeves up to the elbow",
     ["Xme will take part in washing", "Xme will do this by holding the rail for 1 minute and pulling my sleeves up to the elbow"]),
    ("Xme will walk the 30 metres from the hall to the gate in my frame with 1 adult beside Xme",
     ["Xme will walk the 30 metres from the hall to the gate in my frame", "Xme will do this with 1 adult beside Xme"]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "parts"), GOALS)
def test_a_long_goal_is_said_in_short_sentences(sentence: str, parts: list[str]) -> None:
    assert [part.lower() for part in in_short(sentence, goal=True)] == [part.lower() for part in parts]


@pytest.mark.parametrize(
    ("sentence", "never"),
    [
        # what is asked is a list, and "must not be read" would be another rule
        ("Xme must not be asked to speak in front of the class, read out loud or answer against the clock", "Xme must not be read"),
        # where it is forbidden may hold for all of it
        ("Adults must not talk about my weight in front of others, or begin a talk about food at the table", "Adults must not talk about my weight in front of others."),
        # the place may be of all the things
        ("Xme has a picture timetable, a now and next board and a ring of pictures on my table in the hall", "Xme also has a now"),
        # an amount and its time go together
        ("A support worker will be with Xme for 30 hours in each week of the term and for 2 hours at home", "this is in each week"),
        # what is used is a list
        ("Xme has teaching of early ideas using real things, my own photographs and the topic of my class", "Xme also has my own"),
    ],
)  # fmt: skip
def test_a_help_is_not_cut_where_its_meaning_would_change(sentence: str, never: str) -> None:
    assert not any(part.startswith(never) or f"{part}." == never for part in in_short(sentence))


@pytest.mark.parametrize(
    ("sentence", "never"),
    [
        # on my own may be of both ways
        ("Xme will go to the works and come home on the X9 bus on Xmy own by the end of the year", "Xme will also come"),
        # how soon is of the last of two acts only
        ("Xme will use my card to leave a room before Xme shouts, and be back at my desk within 10 minutes", "Xme will do this within"),
        # "when" says what is told
        ("Xme will tell an adult within 5 minutes when my aids are not working well in any of my lessons", "Xme will do this when"),
        # how often is of the losing, not of the asking
        ("Xme will ask for a pause or a recap when Xme has lost the thread at least once in every session", "Xme will do this when"),
    ],
)  # fmt: skip
def test_a_measure_never_moves_to_another_part(sentence: str, never: str) -> None:
    assert not any(part.startswith(never) for part in in_short(sentence, goal=True))
