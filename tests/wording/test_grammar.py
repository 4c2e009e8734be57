"""Lines that came out wrong are never printed; sound lines are let through."""

from __future__ import annotations

import pytest

from summaries.model import Person, Plan, Provision, Source
from summaries.wording import easy_provision
from summaries.wording.grammar import faulty

WRONG = [
    "The teacher trains staff. The She does this again every year.",
    "From January 2027, a job coach goes with me. The 2027 does less as I do more.",
    "A community nurse see me every 3 months.",
    "I have slides, texts and homework to the communication support worker.",
    "A Between these visits a teaching assistant runs the tasks.",
    "The training is each year each September.",
    "A needs like mine consultant does a review.",
    "There is up to 8 sessions.",
    "No one is allowed to lift me by 1 person alone.",
    "The programme is 30 minutes each morning who has been trained.",
    "By July 2027, by July 2027, I will ask for help.",
    "I have an on matt cream paper in bold print.",
    "Not will be timetabled against music.",
    "I have staff to remain outside the studio.",
]
SOUND = [
    "I will let an adult know. They will let me choose which step to do first.",
    "Staff must say who they are, and ask me to say it back.",
    "I will put in, check and look after both hearing aids myself.",
    "This is once every 2 weeks, and once a term after that.",
    "A teaching assistant gives me support in class, 25 hours a week.",
    "My mum, my key worker and a nurse meet each term.",
    "A deaf instructor and a teacher of the deaf train all staff.",
    "By July 2027, I ask for what I need. The goal is 9 lessons out of 10.",
    "All staff must not need me to wear my processor.",
    "The teacher shows me what to do, and I do it.",
    "I take part in a club. I do this for 2 hours and I go home on the bus.",
    "This group is in the hall each Tuesday.",
    "The school nurse helps me plan my day.",
    "There is a quiet room. There are 2 visits each term.",
    "A teaching assistant helps me plan and write the story.",
    "The nurse trains staff to check my pump and give me my snack.",
    "An IT lead gives me a laptop.",
    "Staff place me in a group of 4.",
    "My therapist works with me for 45 minutes, once every 2 weeks.",
]


@pytest.mark.parametrize("line", WRONG)
def test_a_line_that_came_out_wrong_is_seen(line: str) -> None:
    assert faulty(line)


@pytest.mark.parametrize("line", SOUND)
def test_a_sound_line_is_let_through(line: str) -> None:
    assert not faulty(line)


@pytest.mark.parametrize(
    ("plan_says", "line"),
    [
        ("Sit near the front with the teacher on her right.", "I will sit near the front"),
        ("Wear hearing aids in every lesson.", "I will wear hearing aids"),
        ("Leave lessons early to avoid the corridors.", "I will leave lessons early"),
        ("Sit beside Ana in lessons.", "All staff will sit beside me"),
        ("Leave time for her to answer.", "All staff will leave time for me"),
        ("Have lunch with Ana.", "All staff will have lunch with me"),
    ],
)
def test_what_the_young_person_does_is_not_put_on_the_staff(plan_says: str, line: str) -> None:
    source = Source("F", None, f"{plan_says} … All staff")
    help_ = Provision("F1", "F", plan_says, source, who=("All staff",))
    assert easy_provision(help_, Plan(Person("Ana", "Ana Bello"))).text.startswith(line)
