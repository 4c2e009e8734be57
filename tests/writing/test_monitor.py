"""The adult's monitoring sheet: every help, the plan's words to the letter, what is left open named, accessible."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import page as page_validation
import pytest
from pypdfium2 import PdfDocument

from summaries.model import Gap, Person, Plan, Provision, Source
from summaries.writing.monitor import render, sheet, write_monitor


def help_(number: int, section: str, text: str, **more: object) -> Provision:
    return Provision(f"p{number}", section, text, Source(section, 3, text), **more)  # type: ignore[arg-type]


HELPS = (
    help_(
        1, "F", "Speech therapy for 45 minutes each week.", who=("therapist", "LSA"), for_outcome="E1", times=1,
        how_often_text="45 minutes, 36 sessions", review_text="termly by the SENCO", per="week", minutes=45,
    ),
    help_(
        2, "F", "Access to a quiet room as needed.", vague=True, gaps=("who", "how_often", "how_long"),
        vague_phrases=("Access to", "as needed", "As needed"),
    ),
    help_(
        3, "F", "Staff must not shout. <script>alert(1)</script> {{ x }}", who=("all staff",), negative=True,
        gaps=("how_long",),
    ),
    help_(
        4, "G", "Physiotherapy 2 to 3 times a term.", who=("physiotherapist",), times=2, times_max=3, per="term",
        visible="adult_only",
    ),
    help_(5, "H1", "A short break."),
    help_(6, "H2", "A Saturday club.", who=("the club",), times=1, per="week"),
)  # fmt: skip
PLAN = Plan(
    Person("Ola", "Ola Reed"), "Hillshire Council", date(2026, 3, 6), provision=HELPS, stem="ola",
    gaps=(Gap("missing_section", "H1"), Gap("missing_section", "J"), Gap("no_review_date", "cover")),
)  # fmt: skip


def test_every_help_of_every_section_is_there_once_also_what_is_for_adults_only() -> None:
    made = sheet(PLAN)
    assert [row.help for _, found in made.sections for row in found] == [each.text for each in HELPS]
    assert [heading.split(":")[0] for heading, _ in made.sections] == [
        "Section F",
        "Section G",
        "Section H1",
        "Section H2",
    ]


def test_help_from_an_odd_section_is_not_lost() -> None:
    made = sheet(replace(PLAN, provision=(help_(1, "B", "A help in section B."),)))
    assert made.sections[0][1][0].help == "A help in section B."


def test_how_often_is_the_plans_own_words_or_says_that_it_was_read_from_the_text() -> None:
    found = {row.number: row.how_often for _, some in sheet(PLAN).sections for row in some}
    assert found[1] == "45 minutes, 36 sessions"
    assert found[4] == "Read from the text: 2 to 3 times a term."
    assert found[2] == "The plan does not say."
    assert found[5] == "Not found for certain. Look in the plan."


def test_what_the_plan_leaves_open_is_named_and_vague_words_are_quoted_once() -> None:
    missing = {row.number: row.missing for _, some in sheet(PLAN).sections for row in some}
    assert missing[1] == ()
    assert missing[2] == ("Who gives it.", "How often.", "How long each time.", "Not exact: “Access to”, “as needed”.")


def test_what_must_never_happen_is_marked_and_asked_for_no_length() -> None:
    row = next(row for _, some in sheet(PLAN).sections for row in some if row.number == 3)
    assert row.must_not
    assert row.missing == ()
    assert row.how_often == "No number of times applies."


def test_nobody_is_named_where_the_plan_names_nobody() -> None:
    who = {row.number: row.who for _, some in sheet(PLAN).sections for row in some}
    assert who[1] == "therapist; LSA"
    assert who[2] == "The plan does not say."
    assert who[5] == "Not found for certain. Look in the plan."


def test_missing_sections_of_help_and_a_missing_review_date_are_said() -> None:
    assert sheet(PLAN).gaps == ("The plan has no section H1.",)
    assert "does not say when the next review is" in " ".join(sheet(PLAN).facts)
    found = sheet(replace(PLAN, next_review_by=date(2027, 3, 1), gaps=()))
    assert "Next review by Monday 1 March 2027." in found.facts


def test_each_help_has_a_box_for_every_week() -> None:
    made = sheet(PLAN)
    assert render(made).count('class="box"') == made.weeks * len(HELPS)


def test_markup_in_a_plan_stays_text() -> None:
    assert "<script>" not in render(sheet(PLAN))


def test_the_pdf_is_landscape_valid_and_repeats_its_header(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    many = replace(PLAN, provision=tuple(replace(HELPS[0], id=f"p{n}") for n in range(1, 31)))
    path = write_monitor(many, tmp_path)
    assert path.name == "ola.monitor.pdf"
    document = PdfDocument(path)
    assert len(document) > 1
    for page in document:
        assert page.get_width() > page.get_height()
        assert "Who answers for it" in page.get_textpage().get_text_range().replace("\r\n", " ")
    result = page_validation.validate_pdf(str(path), profile=page_validation.ValidationProfile.PDF_UA_1)
    assert result.is_compliant, str(result)[:500]
    assert not caplog.records


def test_a_help_longer_than_a_page_is_not_cut_off(tmp_path: Path) -> None:
    long = replace(PLAN, provision=(help_(1, "F", "word " * 900 + "the very end."),))
    document = PdfDocument(write_monitor(long, tmp_path))
    assert any("very end" in page.get_textpage().get_text_range().replace("\r\n", " ") for page in document)


def test_a_plan_without_help_gives_an_honest_sheet(tmp_path: Path) -> None:
    assert "No help was found" in render(sheet(Plan(Person())))
    assert write_monitor(Plan(Person()), tmp_path).stat().st_size > 1000
