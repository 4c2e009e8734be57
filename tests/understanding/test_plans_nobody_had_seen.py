"""Kinds of plan by writers who knew nothing of this project (2026-12-01), each told by a small one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from docx import Document as Word

from summaries.model import Plan
from summaries.reading import read
from summaries.understanding import understand
from summaries.understanding.help.predicates import predicates

Writer = Callable[..., Plan]

GOAL = "By July 2027 Ana will tell a friend what she wants in three words on four days out of five."
HELP = "Direct speech and language therapy in a quiet room, 30 minutes each week."


def test_what_is_crossed_out_in_word_is_gone(tmp_path: Path) -> None:
    word = Word()
    word.add_heading("Education, Health and Care Plan for Ana Bello", 0)
    word.add_heading("Section A: The views of Ana Bello", 1)
    word.add_paragraph("I like the swings.")
    word.add_heading("Section B: Special educational needs", 1)
    word.add_paragraph("Ana finds words hard.")
    word.add_heading("Section E: Outcomes", 1)
    word.add_paragraph(GOAL)
    word.add_heading("Section F: Provision", 1)
    word.add_paragraph("A nurture group with up to eight other children.", style="List Bullet").runs[
        0
    ].font.strike = True
    word.add_paragraph(HELP, style="List Bullet")
    word.save(str(tmp_path / "ana.docx"))
    assert [p.text for p in understand(read(tmp_path / "ana.docx")).provision] == [HELP]


def test_a_column_of_the_previous_provision_is_no_help(plan: Writer) -> None:
    found = plan(
        "# Section E: Outcomes",
        GOAL,
        "# Section F: Provision",
        [
            ["* To meet outcome", "* Support required", "* Staffing", "* Frequency", "* Previous provision"],
            [
                "E1",
                "Speech therapy in a quiet room.",
                "Speech therapist",
                "Weekly, 30 minutes",
                "A block of 6 sessions",
            ],
            ["E1", "A walk before maths.", "Teaching assistant", "Daily, 10 minutes", "Same"],
        ],
    )
    assert [p.text for p in found.provision] == ["Speech therapy in a quiet room.", "A walk before maths."]


def test_last_years_outcomes_are_over(plan: Writer) -> None:
    found = plan(
        "# Section E: Outcomes",
        [
            ["* 2025 outcome", "* What happened"],
            ["By July 2026 Ana will make a hot drink safely.", "Achieved February 2026"],
            ["By July 2026 Ana will attend for 95% of sessions.", "Not achieved, not carried forward"],
        ],
        f"- {GOAL}",
        "# Section F: Provision",
        f"- {HELP}",
    )
    assert [o.text for o in found.outcomes] == [GOAL]


def test_how_an_outcome_is_judged_is_no_part_of_it(plan: Writer) -> None:
    found = plan(
        "# Section E: Outcomes",
        f"E1. {GOAL} This will be judged from the tutor's log.",
        "E2. By July 2027 Ana will walk to school. Attendance data are to be brought to the review.",
        "# Section F: Provision",
        f"- {HELP}",
    )
    assert [o.text for o in found.outcomes] == [GOAL, "By July 2027 Ana will walk to school."]


def test_a_title_that_says_what_who_and_how_much_is_the_column_of_help(plan: Writer) -> None:
    found = plan(
        "# Sections B, E and F by area",
        [
            ["* Section B Strengths and needs", "* Section E Outcome", "* Section F Provision: what, who, how much"],
            ["Ana finds words hard.", GOAL, HELP],
            [
                "Ana tires.",
                "By July 2027 Ana will walk to school.",
                "A walk each morning for 10 minutes with a mentor.",
            ],
        ],
    )
    assert HELP in [p.text for p in found.provision]


def test_parts_may_stand_for_sections(plan: Writer) -> None:
    titles = {"E": "What should be different?", "F": "What help must Ana get?", "G": "What will health do?"}
    found = plan(
        "# Part C: What are Ana's health needs?",
        "None.",
        "# Part D: What help does the family need?",
        "None.",
        *(line for letter, title in titles.items() for line in (f"# Part {letter}: {title}", _under(letter))),
    )
    assert [o.text for o in found.outcomes] == [GOAL]
    assert ("F", HELP) in [(p.section, p.text) for p in found.provision]


def _under(letter: str) -> str:
    return {"E": f"- {GOAL}", "F": f"- {HELP}", "G": "- A nurse will see Ana once a year."}[letter]


def test_another_child_who_is_named_once_is_for_adults_only(plan: Writer) -> None:
    found = plan(
        "# Section E: Outcomes",
        GOAL,
        "# Section F: Provision",
        f"{HELP} Jasper will continue to have access to the sensory room.",
    )
    assert all("Jasper" not in p.source.quote for p in found.provision if p.visible == "show")
    assert [gap.kind for gap in found.gaps if gap.kind == "wrong_name"]


def test_what_a_child_said_of_not_being_here_is_for_adults_only(plan: Writer) -> None:
    found = plan("He told his mentor that he “would rather not be here”.", "# Section E: Outcomes", GOAL,
                 "# Section F: Provision", HELP)  # fmt: skip
    assert all("rather not" not in need.text for need in found.needs if need.visible == "show")


def test_one_person_with_several_counted_helps_has_several() -> None:
    text = (
        "A qualified teacher will teach Ana for one hour each week in term time, will spend a further 12 hours in each"
        " academic year advising teachers and will carry out an assessment once a year"
    )
    assert [piece.split()[0:2] for piece in predicates(text)] == [
        ["A", "qualified"],
        ["will", "spend"],
        ["will", "carry"],
    ]


def test_two_things_of_one_help_stay_one() -> None:
    text = "The school nurse will write a plan with Ana before September and will look at it again once a year."
    assert predicates(text) == [text]


def test_weak_words_about_something_else_do_not_weaken_the_help_before_them() -> None:
    text = "A specialist will see Ana for six sessions of 90 minutes a year, and access to a cane will be considered."
    firm, weak = predicates(text)
    assert "access" not in firm
    assert weak.startswith("access to a cane")


def test_a_front_page_in_prose_tells_the_facts(plan: Writer) -> None:
    found = plan(
        "# Section E: Outcomes", GOAL, "# Section F: Provision", HELP,
        views=(
            "Ana was born on the 3rd of June 2011, is 15 years and 3 months old at the date of this plan.",
            "It is now amended for a second time on 28th September 2026 following the annual review meeting that was"
            " held on 1 July 2026. Her placement has to be named in this plan by 31 March 2027.",
        ),
    )  # fmt: skip
    assert str(found.plan_date) == "2026-09-28"
    assert str(found.last_review) == "2026-07-01"
