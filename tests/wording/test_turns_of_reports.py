"""Turns of lawyers and reports that three plans of December 2026 broke: what each line must say, and must not."""

from __future__ import annotations

import pytest

from summaries.choosing.ranking import may_be_read_by_others
from summaries.model import Outcome, Person, Plan, Provision, Source
from summaries.understanding.places.goal_titles import goals_in_title
from summaries.wording import easy_outcome, easy_provision
from summaries.wording.easyread import MOST_WORDS, split_sentences, words
from summaries.wording.turns import turned

PIP = Plan(Person("Pip", "Pip Lockwood", names=("Pip Lockwood", "Pip"), pronoun="she"))


def _help(text: str) -> str:
    return easy_provision(Provision("p1", "F", text, Source("F", None, text)), PIP).text


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        ("Should Pip become upset, she will rest.", "If Pip becomes upset, she will rest."),
        ("A review each term, or sooner should she outgrow it.", "A review each term, or sooner if she outgrows it."),
        ("She may attend, should she so wish.", "She may attend, if she wants to."),
        ("Should they be late, staff will ring.", "If they are late, staff will ring."),
        ("Should the chair not fit, staff will ring.", "If the chair does not fit, staff will ring."),
        ("Teachers should be told.", "Teachers should be told."),
        ("All staff should wait.", "All staff should wait."),
        ("A group subject to a referral being accepted.", "A group only if a referral is accepted."),
        ("Music subject to the availability of the therapist.", "Music only if the therapist is available."),
        ("Help, save where she is away.", "Help, except where she is away."),
    ],
)
def test_a_turn_is_said_in_everyday_order(said: str, plain: str) -> None:
    assert turned(said) == plain


@pytest.mark.parametrize(
    ("text", "says", "never"),
    [
        (
            "Pip will be given additional time of up to 100% in order to complete tasks.",
            "up to double the time",
            "10 out of 10",
        ),
        (
            "Occupational therapy: 12 hours per year, of which no fewer than 6 shall be direct, the remainder being "
            "devoted to seating review and equipment.",
            "At least 6 of these hours will be with me. The rest is for",
            "remainder",
        ),
        (
            "Position changes every 90 minutes, with pain monitored by means of a chart and the programme ceased if "
            "Pip indicates discomfort.",
            "stopped if I show discomfort",
            "with pain.",
        ),
        ("Dietitian: review of the feeding regime at least every 12 weeks.", "looks again at the feeding plan", ": "),
        (
            "A weekly check-in with the pastoral lead, who will have received training in signing.",
            "I have a weekly check-in",
            "A weekly check-in",
        ),
        (
            "A physiotherapist will visit fortnightly for 60 minutes during term time to assess, treat and update the "
            "daily programme for Pip.",
            "check, treat and update",
            "check, treat.",
        ),
        (
            "An enhanced transition programme to secondary school, comprising additional visits, a transition book "
            "with photographs and a meeting.",
            "This is made up of",
            "comprising",
        ),
        (
            "The audiologist will visit termly to test the aid together with the acoustics of the teaching rooms.",
            "together with the sound",
            "together.",
        ),
    ],
)
def test_the_line_keeps_the_plan(text: str, says: str, never: str) -> None:
    told = _help(text)
    assert says in told
    assert never not in told


@pytest.mark.parametrize(
    "text",
    [
        "Should Pip become overwhelmed, she will be supported to access the calm room, where an adult she knows will "
        "stay with her.",
        "A counsellor will see Pip for half an hour a week for ten weeks, then monthly until July.",
        "Facilitated play sessions with two peers who have been taught to use the E-tran frame.",
        "Short breaks: 4 hours per week of support from a personal assistant to enable Pip to attend Brownies and "
        "swimming, plus one overnight stay per month at Kingfisher House.",
    ],
)
def test_a_long_sentence_is_cut(text: str) -> None:
    assert all(len(words(sentence)) <= MOST_WORDS for sentence in split_sentences(_help(text)))


def test_an_undated_goal_of_two_aims_is_two_sentences() -> None:
    text = "Pip will be happier at school and will have improved self-esteem and better friendships."
    told = easy_outcome(Outcome("E1", text, "feelings", None, Source("E", None, text)), PIP).text  # type: ignore[arg-type]
    assert told.startswith("My goal is to be happier at school. My goal is also to")


def test_a_knife_at_table_is_no_danger() -> None:
    assert may_be_read_by_others("She will use a knife and fork.")
    assert not may_be_read_by_others("He carried a knife.")


def test_a_title_may_name_its_outcome_and_what_it_is_about() -> None:
    assert goals_in_title("For Outcome 1 (studies)") == ("E1",)
    assert goals_in_title("For Outcome 3 – self-advocacy") == ("E3",)
