"""Plans of other writers' habits: what the first contact with them taught."""

from __future__ import annotations

from pathlib import Path

import pytest

from summaries.model import Block, Plan
from summaries.reading import read
from summaries.reading.document import Document
from summaries.understanding import understand
from summaries.understanding.help.details import grouping
from summaries.understanding.people.who import who_in_text
from summaries.understanding.rhythms.frequency import amount

MORE = Path(__file__).parent.parent / "plans" / "more"


def plan_of(folder: str, stem: str) -> Plan:
    return understand(read(next(p for p in (MORE / folder).glob(f"{stem}.*") if p.suffix in (".docx", ".pdf"))))


def test_minutes_are_no_size_of_a_group() -> None:
    said = grouping("A social skills group of 30 minutes twice a week with no more than four other pupils.")
    assert said == "no more than four other pupils"
    assert grouping("A group of 6 sessions each term.") is None


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("x2 weekly 30m", 30.0), ("40m", 40.0), ("Swim 25m without stopping", None), ("Walk 40m to the gate", None)],
)
def test_a_short_m_is_minutes_in_a_rhythm_and_metres_elsewhere(text: str, minutes: float | None) -> None:
    assert amount(text, cell=True).minutes == minutes


def test_sessions_counted_with_no_period_are_given_no_period() -> None:
    assert amount("6 hourly sessions", cell=True).per is None
    assert amount("6 hourly sessions").per is None


def test_one_who_belongs_to_another_role_is_meant_alone() -> None:
    assert who_in_text("He will be taught by the teacher's assistant for 20 minutes daily.") == ("teacher's assistant",)


@pytest.mark.parametrize(("folder", "stem"), [("third", "32-jonah-adeyemi-clarke"), ("fourth", "42-orla-fitzgerald")])
def test_every_figure_of_the_contact_stands_in_its_quote(folder: str, stem: str) -> None:
    officer = plan_of(folder, stem).contact
    assert officer is not None
    for said in (officer.name, officer.phone, officer.email):
        assert said is None or said in officer.source.quote


def test_parents_words_under_an_unknown_label_are_never_the_young_persons() -> None:
    found = plan_of("fourth", "44-ffion-rees").views
    said = [
        s.quote
        for topic in ("good_at", "important_to_me", "how_to_help_me", "hopes", "not_working")
        for s in getattr(found, topic)
    ]
    assert said
    assert not any("weight" in quote for quote in said)


def test_parents_hopes_for_their_child_are_not_its_own() -> None:
    assert plan_of("third", "35-beatrix-lomax").views.hopes == ()


def test_an_outcome_after_the_help_for_another_is_no_help() -> None:
    plan = plan_of("third", "33-priyanka-sandhu")
    assert len(plan.outcomes) == 3
    assert not any("Priyanka will" in p.text for p in plan.provision)


def test_two_short_cells_of_two_rows_do_not_become_one_over_a_page() -> None:
    rows = [p.text for p in plan_of("fourth", "45-hugo-lindqvist").provision]
    assert len(rows) == 3


def test_a_birth_date_in_a_sentence_is_never_the_plans_date() -> None:
    plan = plan_of("fourth", "41-ayaan-malik")
    assert plan.plan_date != plan.person.date_of_birth
    assert plan.person.date_of_birth is not None


def test_help_under_a_title_equipment_is_kept_as_help() -> None:
    blocks = (
        Block(1, "Education, Health and Care Plan for Ada Bell", "heading", level=1),
        Block(2, "Section E: Outcomes", "heading", level=1),
        Block(3, "By July 2027 Ada will read a page of large print.", "list_item"),
        Block(4, "Section F: Special educational provision", "heading", level=1),
        Block(5, "Equipment", "heading", level=2),
        Block(6, "Ada will be given a desk magnifier for all lessons.", "paragraph"),
        Block(7, "Section I: Placement", "heading", level=1),
        Block(8, "Hill Lane School", "paragraph"),
    )
    plan = understand(Document(blocks, "ada", "docx", None, ()))
    assert [p.text for p in plan.provision] == ["Ada will be given a desk magnifier for all lessons."]


def test_the_next_lists_title_joined_to_an_item_hides_no_help_and_lends_no_figures() -> None:
    found = plan_of("fifth", "54-nell-hart").provision
    assert any(p.text.startswith("One hour of route training") and p.per == "fortnight" for p in found)
    assert all(p.times is None and p.minutes is None for p in found if p.negative)


def test_a_thing_with_a_name_is_not_the_young_person() -> None:
    assert plan_of("fifth", "54-nell-hart").person.known_as == "Nell"


def test_columns_with_unknown_titles_are_named_by_what_stands_under_them() -> None:
    found = plan_of("fifth", "53-remy-oduya").provision
    assert all(p.who for p in found)
    assert sum(p.per is not None for p in found) >= 5


def test_four_times_twenty_without_a_unit_is_never_said_to_be_missing() -> None:
    found = next(p for p in plan_of("fifth", "53-remy-oduya").provision if p.text == "SaLT programme")
    assert found.minutes is None
    assert "how_long" not in found.gaps
