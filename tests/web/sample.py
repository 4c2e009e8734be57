"""A small plan and its page, made up for these tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from summaries.model import (
    Contact,
    Line,
    LineSource,
    OnePage,
    Outcome,
    Person,
    Plan,
    Provision,
    Source,
)

QUOTE = "Robin will have 2 sessions of 30 minutes each week with a trained teaching assistant."
GOAL = "By the end of Year 8, Robin will travel to school by bus with a friend."

EMAIL = "sam.field-macallister.sendcasework@northmoor-with-southmoor.example.org"


def sample_plan(known_as: str = "Robin", born: date = date(2013, 5, 1)) -> Plan:
    """One goal, one help."""
    return Plan(
        person=Person(known_as=known_as, full_name=f"{known_as} Ash", date_of_birth=born, names=(known_as,)),
        local_authority="Northmoor Council",
        plan_date=date(2026, 1, 12),
        contact=Contact("Sam Field", "SEND case worker", "020 7946 0000", EMAIL),
        outcomes=(Outcome("1", GOAL, "independence", None, Source("E", 4, GOAL)),),
        provision=(
            Provision("f1", "F", QUOTE, Source("F", 6, QUOTE), who=("teaching assistant",), times=2, per="week"),
        ),
    )


def sample_page(known_as: str = "Robin") -> OnePage:
    """Three lines, one of which an adult should look at."""
    drawing, bus, help_ = (
        LineSource("plan", "A", 2, "Robin is good at drawing."),
        LineSource("plan", "E", 4, GOAL),
        LineSource("plan", "F", 6, QUOTE),
    )
    says_help = "2 times a week, a teaching assistant works with me for 30 minutes."
    look = "The plan does not say who trains the assistant."
    return OnePage(
        known_as=known_as,
        lines=(
            Line("a1", "about", "I am good at drawing.", "star", "A yellow star", drawing, topic="good_at"),
            Line("g1", "goal", "I want to go to school by bus with a friend.", "bus", "A red bus", bus, "1"),
            Line("h1", "help", says_help, "person", "A person", help_, check=look),
        ),
    )


def page_with_a_long_address() -> OnePage:
    """The same with a line that has no place to break."""
    ask = LineSource("plan", "K", 9, f"Case worker: Sam Field, {EMAIL}")
    line = Line("c1", "contact", f"I can ask Sam Field: {EMAIL}.", "message card", "A card", ask)
    return replace(sample_page(), lines=(*sample_page().lines, line))
