"""The picture shows the activity or the person of a line, not a word that stands by the way; a page's pictures differ.

All lines are invented.
"""

from __future__ import annotations

import pytest

from summaries.choosing.emphasis import WORD, weights
from summaries.choosing.pictured import told_apart
from summaries.choosing.vocabulary import concepts, match, ranked
from summaries.model import Line, LineSource


@pytest.mark.parametrize(
    ("text", "kind", "concept"),
    [
        # the time of day is not what the line is about
        ("I will play a game with 2 children. I will do this at lunchtime.", "goal", "playing"),
        ("I will change for PE on my own within 10 minutes.", "goal", "dressing"),
        ("I will join a chess club on 3 days out of 5.", "goal", "chess"),
        ("I will cook a meal. I will do this by the end of Year 9.", "goal", "cooking"),
        # a journey looks like what one goes by
        ("I will travel by tram to college on my own.", "goal", "tram"),
        ("I will go by bus between home and college.", "goal", "bus"),
        ("There is training to travel on the bus. A travel trainer does this.", "help", "travel"),
        # the activity comes before the person who gives it, the person before where or with whom
        ("I have a board games group. A librarian does this for 30 minutes.", "help", "board games"),
        ("The class teacher teaches me. This is in a group of 4.", "help", "teacher"),
        ("A specialist teacher for sight goes with me on 2 visits.", "help", "teacher"),
        # purpose, company and means weigh little
        ("I will read a short text so that I can cook and shop.", "goal", "story"),
        ("I will swim without an adult beside me.", "goal", "swimming"),
        ("I have counselling with a counsellor, who must not be changed.", "help", "psychologist"),
        # a word that only looks like another
        ("I will use my right hand to write.", "goal", "writing"),
        ("I will be calm for 4 days in a row.", "goal", "feelings"),
        ("Tell me the new words before the lesson.", "how_to_help_me", "words"),
        ("I know loads about space.", "good_at", "space travel"),
        ("I will spend time with friends.", "goal", "friends"),
        ("I have a balance programme in the hall.", "help", "physiotherapy"),
        ("I have a check of the radio aid.", "help", "radio aid"),
        ("I am good at drawing, mostly animals.", "good_at", "drawing"),
        # who asks, who says their name, who waits
        ("Ask me before you touch my chair.", "how_to_help_me", "asking first"),
        ("Say your name when you come up to me.", "how_to_help_me", "name first"),
        ("Count to ten in your head.", "how_to_help_me", "wait for me"),
        # what is forbidden has its sign, and only that
        ("I must not be sent to the dining hall.", "help", "must not"),
        ("Staff must not give me handwritten notes.", "help", "must not"),
    ],
)  # fmt: skip
def test_the_picture_is_of_the_thing_or_person_of_the_main_clause(text: str, kind: str, concept: str) -> None:
    assert match(text, kind) == concept


def test_what_fits_nothing_has_the_plain_picture_of_its_kind() -> None:
    assert match("I will manage 4 of these within 6 months.", "goal") == "goal"


def test_every_word_has_a_weight_and_a_time_has_none() -> None:
    text = "I will bake bread by July 2028."
    assert len(weights(text)) == len(WORD.findall(text))
    assert weights(text)[0] == 1.0
    assert weights(text)[-1] == 0.0


def test_no_picture_is_tactless() -> None:
    crying_brain_ill = {"1F622", "1F62D", "1F9E0", "E319", "1F915", "1F912", "1F92F", "1F620", "1F971"}
    assert not crying_brain_ill & {concept.code for concept in concepts().values()}


def line(name: str, kind: str, text: str) -> Line:
    return Line(name, kind, text, match(text, kind), "", LineSource("plan", "F", 1, None))  # type: ignore[arg-type]


def test_one_picture_for_two_things_gives_way_where_another_fits() -> None:
    first = line("a", "help", "I have a reading programme.")
    second = line("b", "goal", "I will read about horses.")
    assert first.picture == "story" == ranked(second.text, "goal")[0].concept
    assert [one.picture for one in told_apart([first, second])] == ["story", "horses"]


def test_the_same_thing_keeps_its_picture_on_the_page() -> None:
    goal = line("a", "goal", "I will travel by bus on my own.")
    help_ = line("b", "help", "A travel trainer goes with me on the bus.")
    assert [one.picture for one in told_apart([goal, help_])] == [goal.picture, help_.picture]


def test_a_picture_stays_where_nothing_else_fits_nearly_as_well() -> None:
    lines = [line("a", "help", "A teacher helps me."), line("b", "help", "My tutor helps me.")]
    assert [one.picture for one in told_apart(lines)] == ["teacher", "teacher"]
