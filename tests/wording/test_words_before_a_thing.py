"""Words that say which thing it is ("a differentiated curriculum", "SaLT targets"), and grammar a second pair broke."""
# ruff: noqa: E501 - a sentence of a plan reads best on one line

from __future__ import annotations

import pytest

from summaries.model import Outcome, Person, Plan, Provision, Source
from summaries.wording import easy_outcome, easy_provision

PIP = Plan(Person("Pip", "Pip Lockwood", names=("Pip Lockwood", "Pip"), pronoun="she"))


def help_line(text: str, who: str = "", often: str = "") -> str:
    quote = " … ".join(part for part in (text, who, often) if part)
    people = (who,) if who else ()
    return easy_provision(
        Provision("p1", "F", text, Source("F", None, quote), who=people, how_often_text=often or None), PIP
    ).text


@pytest.mark.parametrize(
    ("text", "says", "never"),
    [
        # Easy words that stand behind a thing do not fit before it.
        ("Access to a differentiated and multi-sensory curriculum.", "differentiated and multi-sensory", "changed"),
        ("A differentiated play-based curriculum.", "play-based school work", "suit me play"),
        ("A broad, balanced and differentiated curriculum.", "school work changed to suit me", "and school work"),
        ("Modified papers and a reader.", "Modified papers", "changed papers"),
        ("Peer awareness session, planned by the QTVI.", "pupil awareness session", "another pupil"),
        ("A Deaf peer morning once a term.", "peer morning", "another pupil"),
        ("Independent living skills programme in the flat.", "programme of skills for living on my own", "own programme"),
        ("Timed toileting with a changing bench.", "using the toilet at set times", "a timed"),
        # What is done there, and not the person's own.
        ("SaLT programme in a quiet room.", "speech and language therapy programme", "therapist"),
        ("Daily practice of the OT exercises.", "occupational therapy exercises", "therapist"),
        ("Training in the use of GPS applications.", "GPS", "GPs"),
        # Plurals joined by "and", and a verb with its object, take no article.
        ("Long cane and route lessons in the town.", "I have long cane and route", "a long"),
        ("Pip would benefit from meeting other children.", "says meeting other children", "a meeting"),
        # A help is provided; a person is not.
        ("Provided by the therapies service.", "This is provided", "I am"),
        # What is left out is left out whole.
        ("Slings, checked every six months in accordance with LOLER.", "every 6 months.", "LOLER"),
        # Notes in short forms, which end no sentence.
        ("Diff. curric. and resources as req'd.", "school work changed to suit me", "diff"),
        ("Hydro., 30 mins wkly at the pool.", "hydrotherapy, 30 minutes a week", "hydro."),
        # An order to one person of two parts: the second a rule.
        ("The TA is to support the game and not to take Pip's turn.", "must not take my turn", "not to take"),
        ("TA to support the game but not to take Pip's turn.", "must not take my turn", "not to take"),
        # What it is, then how often; a step keeps its length.
        (
            "4 x 30 min per week small group literacy teaching led by the class teacher, reducing to 2 x 30 min in May.",
            "4 times a week, 30 minutes each time",
            "I have 4 times",
        ),
        ("Reading with the LSA, reducing to 2 x 30 min in May.", "reducing to 2 times, 30 minutes each time", "times. This"),
        ("The class teacher will adapt every lesson so that Pip can show what she knows.", "every lesson", "change. This"),
        # Who is named once, "At lunchtime" too.
        (
            "At lunchtime an adult will set up a game for Pip and three others and will step back as soon as it is running.",
            "An adult will also step back",
            "lunchtime an adult will also",
        ),
        # A thing that comes later is still had.
        (
            "Chair driving lessons, provided by the OT assistant; thereafter practice with the TA, who must remain near.",
            "After that, I have practice",
            "says to chair",
        ),
        # A list of aims after "to:" is one list.
        (
            "A therapist to visit each term to: update the vocabulary; model its use; and train new staff.",
            "train new staff",
            "I have model",
        ),
        ("Timetable to be arranged so that lessons take place before noon.", "The timetable will be", "A timetable"),
        (
            "Before the placement starts, and every year after that, the same nurse will train the job coach.",
            "Before the placement starts",
            "This is before",
        ),
        ("A QTVI to be allocated 38 hours per academic year.", "given 38 hours", "chosen"),
        ("Job coach to find the placement and to brief the employer.", "and brief the employer", "to brief"),
        ("TA to go with Pip to the match and to walking football.", "to walking football", "match and walking"),
        ("TA to lay out tasks, to repeat instructions and to move away.", "repeat instructions and move away", "to repeat"),
        ("A member of staff to name herself or himself to Pip.", "themselves", "himself"),
        ("A member of staff to identify herself or himself by name.", "their name", "name themselves"),
        ("Daily practice, following the SaLT's programme.", "speech and language therapy programme", "SaLT"),
    ],
)  # fmt: skip
def test_the_line_is_sound(text: str, says: str, never: str) -> None:
    line = help_line(text)
    assert says in line
    assert never not in line


def test_a_manager_takes_a_small_letter() -> None:
    assert "A timetabling manager helps" in help_line("A rest after lunch.", "Timetabling manager", "Termly")


def goal_line(text: str) -> str:
    return easy_outcome(Outcome("E1", text, "learning", None, Source("E", None, text)), PIP).text


def test_a_verb_that_has_lost_its_medicine_goes_with_it() -> None:
    line = goal_line("Pip will order and take her own medicine from a box, and tell a new member of staff what to do.")
    assert "order" not in line


def test_alone_does_not_part_one_end_of_a_way_from_the_other() -> None:
    line = goal_line("By July 2027 Pip will travel independently between college and home.")
    assert "on my own between college and home" in line
