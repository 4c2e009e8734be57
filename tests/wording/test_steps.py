"""The small steps of wording, each tested alone: figures, times, person, drop, easy-read rules."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summaries.model import Person, Plan
from summaries.wording.clean import clean
from summaries.wording.drop import drop
from summaries.wording.easyread import problems
from summaries.wording.figures import figures
from summaries.wording.guard import numbers
from summaries.wording.person import mark
from summaries.wording.prepare import prepare
from summaries.wording.speaking import speak
from summaries.wording.times import times

TAM = Person("Tam", "Tamika Osbourne", names=("Tamika Osbourne", "Tamika", "Tam"), pronoun="she")


@pytest.mark.parametrize(
    ("plan", "easy"),
    [
        ("3 x 20 min weekly", "3 times a week, 20 minutes each time"),
        ("5 x 10 min daily", "5 times a day, 10 minutes each time"),
        ("1 x 60 min per fortnight", "once every 2 weeks, for 60 minutes"),
        ("1/52, 45 min", "each week, 45 minutes"),
        ("180 minutes", "3 hours"),
        ("32.5 hours a week", "32 and a half hours a week"),
        ("0.5 day each half term", "half a day each half term"),
        ("two to three sessions per week", "2 to 3 sessions a week"),
        ("10-15 minutes daily", "10 to 15 minutes a day"),
        ("a minimum of one hour per week", "at least 1 hour a week"),
        ("max 6 pupils", "no more than 6 pupils"),
        ("up to 5 hours pw", "up to 5 hours a week"),
        ("25% extra time", "a quarter more time"),
        ("8 out of 10 observed occasions", "8 out of 10 times"),
        ("Weekly, reducing to fortnightly from spring", "each week, reducing to every 2 weeks from spring"),
        ("18 hours per annum", "18 hours a year"),
        ("12 sessions of 50 minutes", "12 sessions of 50 minutes"),
        ("20 mins x 4 weekly", "20 minutes 4 times a week"),
        ("15 mins x 4/wk", "15 minutes 4 times a week"),
        ("1 hr/wk", "1 hour a week"),
        ("15 min x 5", "5 times, 15 minutes each time"),
        ("one weekly thereafter", "once a week thereafter"),
        ("two students to one adult", "with 1 adult for 2 of us"),
        ("a quarter of an hour", "15 minutes"),
        ("40 mins wkly in the qt rm w. TA", "40 minutes a week in the qt room with TA"),
    ],
)
def test_a_figure_is_said_in_one_easy_way(plan: str, easy: str) -> None:
    assert figures(clean(plan)) == easy


@given(st.integers(2, 9), st.integers(5, 55), st.sampled_from(["daily", "weekly", "per term", "a week", "termly"]))
def test_no_number_is_lost_or_made_up_by_the_figures_step(times_: int, minutes: int, period: str) -> None:
    said = numbers(figures(f"{times_} x {minutes} mins {period}"))
    assert set(said) == {float(times_), float(minutes)}


@given(st.integers(2, 40), st.integers(41, 90))
def test_a_range_is_never_narrowed(low: int, high: int) -> None:
    assert f"{low} to {high}" in figures(f"{low}-{high} minutes each day")


@pytest.mark.parametrize(
    ("plan", "easy"),
    [
        ("By the end of Key Stage 4", "By the end of Year 11"),
        ("by the end of KS3", "by the end of Year 9"),
        ("on 03/09/2026", "on 3 September 2026"),
        ("at 2.00pm", "at 2pm"),
    ],
)
def test_time_phrases_are_said_as_young_people_say_them(plan: str, easy: str) -> None:
    assert times(plan) == easy


@pytest.mark.parametrize(
    ("plan", "mine"),
    [
        ("Tam needs help when she is upset and wants to leave.", "I need help when I am upset and want to leave."),
        ("Staff will help her understand what she reads.", "Staff will help me understand what I read."),
        ("All staff who teach Tam must know Tam's plan.", "All staff who teach me must know my plan."),
        ("Adults must not follow her closely or block her way", "Adults must not follow me closely or block my way"),
        ("Give the young person two minutes", "Give me two minutes"),
        ("Staff ask the pupil to choose for herself", "Staff ask me to choose for myself"),
        ("when the student has finished their work", "When I have finished my work"),
        ("objects which she could swallow", "Objects which I could swallow"),
        ("Tam and her mother will agree a plan.", "My mother and I will agree a plan."),
    ],
)
def test_the_plans_he_and_she_become_i_and_me(plan: str, mine: str) -> None:
    assert speak(mark(plan, TAM)) == mine


def test_they_are_the_people_met_and_no_class() -> None:
    said = "The class teacher meets Mr and Mrs Bell with an interpreter if they would like one."
    assert "if they would like one" in " ".join(prepare(said, Plan(person=TAM)).sentences)


def test_them_beside_her_is_something_else() -> None:
    assert speak(mark("Every adult must let her keep them.", TAM)) == "Every adult must let me keep them."


def test_a_pronoun_of_somebody_else_is_left_alone() -> None:
    assert "she" in speak(mark("Her mother knows the nurse and she can ring.", TAM))
    assert "their calm voice" in speak(mark("Staff will use their calm voice with Tam", TAM))


@pytest.mark.parametrize(
    ("plan", "gone"),
    [
        ("support from an adult with experience of autism", "diagnosis label"),
        ("The nurse gives Tam 10 mg of melatonin at night.", "medicine"),
        ("a Saturday club so that her mother can have a rest", "other person"),
        ("a programme of exercises, reviewed termly by the SENCO", "review admin"),
        ("a quiet room (see Appendix B)", "code reference"),
        ("in 4 lessons, as measured by the behaviour log", "measure"),
    ],
)
def test_what_is_for_professionals_only_goes_and_is_counted(plan: str, gone: str) -> None:
    kept, dropped = drop(mark(plan, TAM))
    assert gone in {d.dropped_class for d in dropped}
    assert not any(word in kept.lower() for word in ("autism", "mg", "mother can", "reviewed", "appendix", "log"))


def test_a_label_that_the_young_person_uses_stays() -> None:
    assert "autistic" in drop("a group for autistic girls", own_words="I am autistic and proud")[0]


def test_a_figure_is_never_dropped_as_a_method() -> None:
    kept, _ = drop("taught by a teacher with a qualification in dyslexia for 45 minutes, 3 times a week")
    assert "45 minutes" in kept
    assert "3 times" in kept


@pytest.mark.parametrize(
    "text",
    [
        "A teacher helps me read.",
        "I have ear defenders. Staff must not take the ear defenders away.",
        "My review meeting is on Wednesday 9 December 2026 at 1.30pm.",
        "It is OK to have a break.",
        "My friends know that they can ring me.",
        "The SENCO (who leads extra help) comes too.",
    ],
)
def test_an_easy_sentence_has_no_problems(text: str) -> None:
    assert problems(text) == ()


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("The support that I have is in the room that is next to the big hall every day.", "words"),
        ("Support will be provided in class.", "passive"),
        ("They help me.", "They"),
        ("I get it at school on Mondays.", "it"),
        ("An LSA helps me.", "LSA"),
        ("I get 80% right.", "Per cent"),
        ("My meeting is on 03/09/2026.", "date"),
        ("I go once a fortnight.", "every 2 weeks"),
        ("Staff utilise cards.", "utilise"),
    ],
)
def test_a_hard_sentence_is_named(text: str, hint: str) -> None:
    assert any(hint in problem for problem in problems(text))


def test_a_plan_written_to_you_is_told_as_i() -> None:
    cal = Person("Cal", "Callum Pritchett", names=("Callum Pritchett", "Cal"), pronoun="you")
    assert speak(mark("You will do it the way you choose, with your mentor, by yourself.", cal)) == (
        "I will do it the way I choose, with my mentor, by myself."
    )
    assert speak(mark("You are with staff who help you when you want it.", cal)) == (
        "I am with staff who help me when I want it."
    )
