"""Lines that came out wrong are never printed; sound lines are let through."""

from __future__ import annotations

import pytest

from summaries.wording.grammar import faulty

WRONG = [
    "The teacher trains staff. The She does this again every year.",
    "From January 2027, a job coach goes with me. The 2027 does less as I do more.",
    "A community nurse see me every 3 months.",
    "My key worker, Lindsey Marr sit down with me for 1 hour.",
    "My job coach learns each job first, break it into steps with photographs.",
    "A support worker takes me to the group. We have 2 hours and stays in the next room.",
    "By the end of, the summer term, I check my aid.",
    "I use 2 people, so that my score. I do this on a scale.",
    "An art teacher runs a break and lunch: a mixed hearing.",
    "I have slides, texts and homework to the communication support worker.",
    "By July 2028, I hand. The goal is 4 out of 5 pieces of work.",
    "A Between these visits a teaching assistant runs the tasks.",
    "My key adult meets me. This help is for 10 minutes and writes any changes on my planner.",
    "The therapist also gives my teachers. This help is 1 hour each term.",
    "I have a help card on my phone and a paper 1 on my lanyard.",
    "The training is each year each September.",
    "A needs like mine consultant does a review.",
    "There is up to 8 sessions.",
    "A mentor from the base, Corinne Abara meet me on Monday mornings.",
    "A physiotherapist updates the balance programme and show it to staff.",
    "No one is allowed to lift me by 1 person alone.",
    "I have a paper book lives in the bag on my chair.",
    "The programme is 30 minutes each morning who has been trained.",
]
SOUND = [
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
