"""Long sentences cut between what one person does, the things one has, and before what bounds a help."""
# ruff: noqa: E501 - a sentence of a plan reads best on one line

from __future__ import annotations

import pytest

from summaries.wording.cut_at_last import shorter
from summaries.wording.cuts import in_short


def cut(sentence: str, goal: bool = False) -> str:
    return ". ".join(part for line in in_short(sentence, goal=goal) for part in shorter(line))


@pytest.mark.parametrize(
    ("sentence", "says"),
    [
        # What one person does, a sentence or two each.
        (
            "Adults will sign the key word, wait at least 10 seconds for a reply, ask open questions, and never finish Xmy sentences",
            "Adults will also ask open questions and never finish Xmy sentences",
        ),
        (
            "All adults will say Xmy name first, use sentences of no more than 8 words, and wait 10 seconds for Xmy reply",
            "All adults will also use sentences of no more than 8 words. All adults will also wait 10 seconds for Xmy reply",
        ),
        (
            "An assistant sits with Xme for the whole of lunch in the small hall and follows the eating and drinking plan",
            "the assistant also follows the eating and drinking plan",
        ),
        (
            "Blinds will be fitted to the Year 1 classroom and the hall and drawn by staff when it is bright",
            "the hall. they will be drawn by staff when it is bright",
        ),
        # What one has: each can be had alone.
        (
            "Xme has a quiet room, a quarter more time, rest breaks, number lines, coloured overlays and formula cards",
            "Xme also has rest breaks, number lines, coloured overlays and formula cards",
        ),
        (
            "Xme has ear defenders, a weighted lap pad, a dimmable lamp and a seat at the edge of the room beside the door",
            "Xme also has a seat at the edge of the room beside the door",
        ),
        # Until when, in what way, in what company, what for.
        (
            "this is 2 sessions a week of 25 minutes until Xme can dictate at 40 words a minute",
            "this goes on until Xme can dictate",
        ),
        (
            "Xme may leave any lesson by showing Xmy exit card or by putting it on the desk",
            "Xme may leave any lesson. Xme can do this by showing",
        ),
        (
            "Xme has a social skills group of 30 minutes twice a week with no more than 4 other pupils",
            "this is with no more than 4 other pupils",
        ),
        (
            "The therapist will spend 1 hour each half term with Xmy teaching assistant to watch a session and show the next step",
            "this is to watch a session",
        ),
        (
            "A lunchtime supervisor who has completed the 2-day inclusive play training will be with Xme throughout the lunch hour",
            "the supervisor has completed the 2-day inclusive play training",
        ),
        (
            "Xme has a literacy programme taught one-to-one by a teaching assistant who has been trained by the specialist teacher",
            "the assistant has been trained by the specialist teacher",
        ),
    ],
)
def test_a_long_sentence_is_cut(sentence: str, says: str) -> None:
    assert says in cut(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        # A condition at the front is of all that is done.
        "When Xme is upset staff will say Xmy name, use 2 words, offer Xmy board and wait for Xmy reply",
        # Who is helped to plan, writes too.
        "A mentor will help Xme plan the week at home, write it in the planner, check it and change it",
        # The half of a thing is no thing.
        "Xme has speech sounds, language groups and communication therapy sessions that help Xme in all of Xmy lessons",
        # A step, or waiting, does not go on until.
        "this is for 1 hour a week until the end of Year 4 and for 1 hour every 2 weeks after that",
        "The teaching assistant will wait with Xme at the gate every afternoon until the taxi has come for Xme",
        # "must not": what comes after it is still forbidden.
        "Staff must not touch Xmy things, move Xmy chair, open Xmy bag or talk about Xme to other pupils",
    ],
)
def test_what_may_be_of_the_whole_stays_with_it(sentence: str) -> None:
    said = cut(sentence)
    assert " also " not in said
    assert "goes on" not in said


def test_a_bank_that_was_made_with_an_adult_is_the_last_of_three_things() -> None:
    said = cut(
        "Xme will write 5 sentences at school using Xmy computer, word prediction and a bank that Xme made", True
    )
    assert "Xme will use Xmy computer, word prediction and a bank that Xme made" in said
