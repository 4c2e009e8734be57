"""Kinds of line that went wrong in three plans by other writers (3 December 2026), judged before anything was mended."""
# ruff: noqa: E501 - a line reads best beside its sentence

from __future__ import annotations

import pytest

from summaries.model import Outcome, Person, Plan, Provision, Source
from summaries.wording import easy_outcome, easy_provision
from summaries.wording.cut_at_last import shorter
from summaries.wording.cut_wider_goals import shorter_goal

PIP = Plan(Person("Pip", "Pip Lockwood", names=("Pip Lockwood", "Pip"), pronoun="she"))


def help_line(text: str, who: str | None = None, often: str | None = None) -> str:
    quote = " … ".join(part for part in (text, who, often) if part)
    cells = {"who": (who,) if who else (), "how_often_text": often}
    return easy_provision(Provision("p1", "F", text, Source("F", None, quote), **cells), PIP).text  # type: ignore[arg-type]


def goal_line(text: str, by: str | None = None) -> str:
    return easy_outcome(Outcome("E1", text, "learning", by, Source("E", None, text)), PIP).text


@pytest.mark.parametrize(
    ("text", "says"),
    [
        # "She" who watches Pip is the therapist.
        ("The occupational therapist will visit once each term, during which she will observe Pip in class, revise the programme and show new exercises to staff.",
         "the therapist will observe me"),
        ("Pip must not be kept in at lunchtime as a sanction, nor should she be moved to isolation.", "I should not be moved to isolation."),
        ("Adults will keep spoken instructions short, will pause for at least eight seconds after asking Pip a question and will back up what they say with a sign or a picture.",
         "Adults will also pause for at least 8 seconds"),
        ("Twice each week a lunchtime supervisor, guided by the SENCO, will set up a game for Pip and no more than three of her peers in the hall.",
         "The supervisor is guided by"),
        ("If the school bell is to be tested, Pip will be told beforehand.", "If the school bell is going to be tested"),
        ("The class teacher will send home a photograph of something Pip has done on three days in each week.", "something I have done"),
        ("Work experience risk assessments will be completed before each placement begins and will be shared with Pip in plain language.", "They will be shared"),
        ("A Qualified Teacher of Visually Impaired young people (QTVI) will visit Pip each half term.", "specialist teacher for sight"),
        ("The sessions Pip missed will be offered again.", "sessions I missed"),
        ("A job coach will visit each week until she, her employer and the coach agree that she is ready.", "until my employer, the coach and I agree"),
    ],
)  # fmt: skip
def test_a_help_says_who_does_what(text: str, says: str) -> None:
    assert says in help_line(text)


def test_what_stands_in_cells_is_said_in_one_voice() -> None:
    assert help_line(
        "Meet with Pip and 3 subject teachers to agree homework", "Head of Year", "Half-termly"
    ).startswith("The head of year will meet with me and 3 subject teachers")
    shared = help_line("In-class support for writing", "Teaching assistant shared with no more than two other pupils", "12 hours per week")  # fmt: skip
    assert "This help is shared with no more than 2 other pupils." in shared
    assert "Ongoing" not in help_line("Clear instructions in every subject", "All staff", "Every lesson, Ongoing")
    assert "up to 16 meetings" in help_line("Talking therapy for worries", "Counsellor", "Every three weeks, up to a maximum of 16 meetings")  # fmt: skip
    assert "Help of" not in help_line("Provision of a laptop with predictive text, to be used in all lessons", "SENCO", None)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "by", "says", "not_said"),
    [
        ("Cognition and learning. By July 2027, Pip will plan a piece of writing.", "By July 2027", "By July 2027, I will plan a piece of writing.", "cognition"),
        ("By the time she is 14, Pip will get changed for PE.", "By the time she is 14", "By the time I am 14, I will get changed", "14, by"),
        ("By July 2028, Pip will write a short sentence which can be read by someone who was not there when she wrote it.", None, "when I wrote it", "My plan says"),
        ("Pip will write a story of 400 words with the help of a frame and with no more than two prompts from an adult.", None, "no more than 2 reminders from an adult", "frame and."),
        ("By July 2027, Pip’s speech will be clear enough for an unfamiliar adult to understand seven out of ten things.", None, "a new adult to understand", "this to understand"),
    ],
)  # fmt: skip
def test_a_goal_says_what_the_plan_means(text: str, by: str | None, says: str, not_said: str) -> None:
    said = goal_line(text, by)
    assert says in said
    assert not_said not in said


CUT = [
    ("Xme has a toilet programme written by the specialist nurse and followed at home and at school",
     ["Xme has a toilet programme", "the programme is written by the specialist nurse and followed at home and at school"]),
    ("Xme will be allowed to wear Xmy own soft clothes in school and to wear ear plugs or headphones",
     ["Xme will be allowed to wear Xmy own soft clothes in school", "Xme will also be allowed to wear ear plugs or headphones"]),
    ("Instructions will be given one at a time in every lesson and backed up with a picture or a gesture",
     ["Instructions will be given one at a time in every lesson", "they will also be backed up with a picture or a gesture"]),
    ("A stretching and positioning programme of 40 minutes will be done every day by trained class staff",
     ["A stretching and positioning programme of 40 minutes will be done every day", "trained class staff do this"]),
    ("Xme must not be held, pulled by the wrist or left alone in a room when Xme is upset",
     ["Xme must not be held, pulled by the wrist or left alone in a room", "this rule is for when Xme is upset"]),
    ("A support worker will help Xme to wash and to dress for 45 minutes on each weekday morning",
     ["A support worker will help Xme to wash and to dress for 45 minutes on each weekday morning"]),
    ("Xme has 5 hours a week of support from a support worker to go to the gym and to meet friends",
     ["Xme has 5 hours a week of support from a support worker", "this is to go to the gym and to meet friends"]),
    ("A social worker for Deaf people from the Sensory Team will visit twice a year to review Xmy care plan",
     ["A social worker for Deaf people from the Sensory Team will visit twice a year", "this is to review Xmy care plan"]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "parts"), CUT)
def test_a_long_help_is_parted_where_nothing_changes(sentence: str, parts: list[str]) -> None:
    assert shorter(sentence) == parts


STAYS = [
    # only the second thing is done each term
    "A therapist will write a programme for the staff who work with Xme and go over it each term",
    # teaching is the second aim, and "about my needs" is what is taught
    "Xme has visits to check Xmy equipment, teach Xme about Xmy needs and help Xme to tell others",
    # the front is of the mouth
    "this is with the focus on the making of sounds like t, d and n at the front of the mouth",
]


@pytest.mark.parametrize("sentence", STAYS)
def test_a_long_help_stays_where_a_cut_would_change_it(sentence: str) -> None:
    assert shorter(sentence) == [sentence]


GOALS = [
    ("Xme will move away from a situation which is making Xme angry and use Xmy own calm plan",
     ["Xme will move away from a situation which is making Xme angry", "Xme will also use Xmy own calm plan"]),
    ("Xme will eat 1 whole meal a day in the hall with a weighted spoon and a plate guard",
     ["Xme will eat 1 whole meal a day in the hall", "Xme will do this with a weighted spoon and a plate guard"]),
    # the limit may be of both
    ("Xme will pack Xmy bag for the whole day and hand in Xmy homework without a reminder from an adult",
     ["Xme will pack Xmy bag for the whole day and hand in Xmy homework without a reminder from an adult"]),
    # only the shopping is paid for with a card
    ("Xme will plan and shop for 3 hot meals a week and pay for the shopping with a card",
     ["Xme will plan and shop for 3 hot meals a week", "Xme will also pay for the shopping with a card"]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "parts"), GOALS)
def test_a_long_goal_is_parted_where_no_bound_is_lost(sentence: str, parts: list[str]) -> None:
    assert shorter_goal(sentence) == parts


def test_a_label_inside_a_name_goes_without_breaking_the_name() -> None:
    line = help_line(
        "A keyworker trained to the level of the Autism Education Trust will be with Pip for 25 hours a week."
    )
    assert "Education Trust" in line
    assert "utism" not in line
    assert "needs like mine Education" not in line


def test_who_is_blind_himself_is_somebody_else() -> None:
    sam = Plan(Person("Sam", "Sam Lock", names=("Sam Lock", "Sam"), pronoun="he"))
    text = "Sam will meet a mentor who is himself blind twice each term."
    line = easy_provision(Provision("p1", "F", text, Source("F", None, text)), sam).text
    assert "myself" not in line
    assert "blind" in line


MORE = [
    (
        "A place on the carpet; not to be held on anybody’s lap to keep her there.",
        "I must not be held on anybody's lap",
    ),
    ("A named back-up who knows her; neither to be changed without telling parents.", "Neither will be changed"),
    (
        "Braille practice between lessons, reading aloud for pleasure as well as from the scheme.",
        "as well as from the scheme",
    ),
    (
        "A social communication group following a structured programme, in a small group of no more than four pupils and including at least one other girl.",
        "and including at least 1 other girl",
    ),
    ("SALT to give 4 hrs p.a. of training to all staff.", "4 hours a year of training"),
    (
        "School kitchen to keep two of the foods on the list available each day.",
        "The school kitchen will keep 2 of the foods",
    ),
    ("Pip’s classroom to have carpet and blinds.", "My classroom will have carpet"),
    ("It is hoped that Pip will be able to join the choir.", "People hope that I will be able to join the choir"),
    ("Pip’s teaching assistant, who has watched the therapist do them.", "do them"),
    # when her legs hurt may be said of the last alone: the rule must not shrink
    (
        "Pip must not be asked to run or jump, or to keep going when she says that her legs hurt.",
        "keep going when I say that my legs hurt",
    ),
]


@pytest.mark.parametrize(("text", "says"), MORE)
def test_lines_found_by_reading_many_pages(text: str, says: str) -> None:
    assert says in help_line(text)


def test_what_was_measured_before_is_a_part_of_the_goal() -> None:
    text = "Pip will keep the range of movement in her hips that was measured in January 2026."
    assert "January 2026" in goal_line(text)
