"""Kinds of plan by two more writers who knew nothing of this project (1 December 2026), each told by a small one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from docx import Document as Word

from summaries.model import Plan
from summaries.reading import read
from summaries.understanding import understand

Writer = Callable[..., Plan]

GOAL = "By July 2027 Ana will tell a friend what she wants in three words on four days out of five."
HELP = "Direct speech and language therapy in a quiet room, 30 minutes each week."


def _whole(path: Path, *lines: str | list[list[str]]) -> Plan:
    """A whole plan without our usual headings: "* " a bold line, "** " bold words that a paragraph begins with."""
    word = Word()
    word.add_heading("Education, Health and Care Plan for Ana Bello", 0)
    for line in lines:
        if isinstance(line, list):
            table = word.add_table(rows=len(line), cols=len(line[0]))
            for row, cells in zip(table.rows, line, strict=True):
                for cell, text in zip(row.cells, cells, strict=True):
                    cell.text = text
        elif line.startswith("** "):
            lead, _, rest = line[3:].partition("|")
            paragraph = word.add_paragraph()
            paragraph.add_run(lead).bold = True
            paragraph.add_run(rest)
        elif line.startswith("* "):
            word.add_paragraph().add_run(line[2:]).bold = True
        elif line.startswith("- "):
            word.add_paragraph(line[2:], style="List Bullet")
        else:
            word.add_paragraph(line)
    word.save(str(path))
    return understand(read(path))


def test_a_form_of_numbered_boxes_is_read_by_its_titles(tmp_path: Path) -> None:
    found = _whole(
        tmp_path / "ana.docx",
        "* BOX 1 CHILD / YOUNG PERSON",
        "Name: Ana Bello",
        "* BOX 2 VIEWS OF CHILD / YOUNG PERSON (typed by Ana on a school laptop, spelling left as it is)",
        "* 2a. What I am good at",
        "- im good at the drums",
        "* BOX 3 SPECIAL EDUCATIONAL NEEDS",
        "Ana finds words hard.",
        "* BOX 4 OUTCOMES",
        GOAL,
        "* BOX 5 SPECIAL EDUCATIONAL PROVISION (by who provides it)",
        "* CLASS TEACHER WILL:",
        "- give instructions one at a time, on the board as well as spoken;",
        "- NOT ask Ana to read to the whole class.",
        "* BOX 6 NAME AND TYPE OF SCHOOL",
        "Harbrook Academy. Mainstream secondary academy.",
    )
    assert [s.quote for s in found.views.good_at] == ["im good at the drums"]
    assert [o.text for o in found.outcomes] == [GOAL]
    assert [p.who for p in found.provision] == [("CLASS TEACHER",), ("CLASS TEACHER",)]
    assert [p.negative for p in found.provision] == [False, True]


def test_sections_whose_letters_stand_in_a_run(tmp_path: Path) -> None:
    found = _whole(
        tmp_path / "ana.docx",
        "* A    Ana and our family – written by her mum",
        "* What she’s good at",
        "She remembers every song.",
        "* B, E & F    Ana’s needs, the help she must have and what it’s for",
        [
            ["What Ana finds hard (B)", "What will be done (F)", "What we want to see (E)"],
            ["Ana finds words hard.", HELP, GOAL],
        ],
        "* C & G    Health",
        "No health needs.",
        "* I    Where",
        "Little Curlews Pre-School. Private early years setting.",
        "* J    Personal Budget",
        "Mum has been told about personal budgets and doesn’t want one.",
        "* K    Who gave advice",
        "- Ana’s mum",
    )
    assert [o.text for o in found.outcomes] == [GOAL]
    assert [p.text for p in found.provision] == [HELP]
    assert [s.quote for s in found.views.good_at] == ["She remembers every song."]
    assert found.personal_budget
    assert not found.personal_budget.has


def test_a_plan_written_as_a_letter_with_bold_words_for_sections(tmp_path: Path) -> None:
    found = _whole(
        tmp_path / "ana.docx",
        "Dear Ms Bello,",
        "** What Ana has told us.| She said, “I am good at drawing cats.”",
        "** Special educational needs.| Ana finds words hard when the room is loud.",
        f"** Outcomes.| {GOAL}",
        "** Special educational provision.| A speech and language therapist will see Ana for 30 minutes each week.",
        "** Placement.| Ana will attend Harbrook School, a mainstream primary school.",
    )
    assert [o.text for o in found.outcomes] == [GOAL]
    assert [p.times for p in found.provision] == [1]


def test_an_outcome_in_a_row_of_its_own_over_the_table_of_its_help(plan: Writer) -> None:
    found = plan(
        "# Sections E and F: Outcomes and special educational provision",
        [["E1", GOAL, "Learning"]],
        [
            ["* Ref", "* Provision", "* Delivered by", "* Frequency and duration"],
            ["F1.1", "Speech therapy in a quiet room.", "Speech therapist", "Weekly, 30 minutes"],
        ],
        [["E2", "By July 2027 Ana will read a page of text to herself each day.", "Learning"]],
        [
            ["* Ref", "* Provision", "* Delivered by", "* Frequency and duration"],
            ["F2.1", "Reading with an adult.", "Teaching assistant", "Daily, 10 minutes"],
        ],
    )
    assert [o.ref for o in found.outcomes] == ["E1", "E2"]
    assert [(p.text, p.for_outcome) for p in found.provision] == [
        ("Speech therapy in a quiet room.", "E1"),
        ("Reading with an adult.", "E2"),
    ]


def test_outcomes_with_letters_and_the_help_under_their_letters(plan: Writer) -> None:
    found = plan(
        "# Section E: Outcomes",
        f"OUTCOME A (communication). {GOAL}",
        "OUTCOME B. Ana will have better friendships.",
        "# Section F: Provision",
        "* F1. Communication (Outcome A)",
        f"- {HELP}",
    )
    assert [(o.ref, o.text) for o in found.outcomes] == [("A", GOAL), ("B", "Ana will have better friendships.")]
    assert [p.for_outcome for p in found.provision] == ["A"]


def test_a_line_over_a_list_in_a_cell_says_who_and_how_long_for_each(plan: Writer) -> None:
    found = plan(
        "# Section E: Outcomes",
        GOAL,
        "# Section F: Provision",
        "Every morning, 1:1 with her teaching assistant, 10 mins for each:",
        "- looking at a photo book together;",
        "- a song bag with 5 objects.",
    )
    assert {p.minutes for p in found.provision} == {10}


def test_what_adults_said_at_a_meeting_is_nobodys_view(plan: Writer) -> None:
    found = plan(
        "# Section E: Outcomes",
        GOAL,
        "# Section F: Provision",
        f"- {HELP}",
        views=(
            "* What is not working",
            "The hall is too loud for me.",
            "* Notes of co-production meeting, Teams, 9 June 2026",
            "Went through draft. We said yes to my dad’s point about transport.",
        ),
    )
    assert [s.quote for s in found.views.not_working] == ["The hall is too loud for me."]


def test_what_others_say_in_a_column_of_their_own_is_not_the_young_persons(plan: Writer) -> None:
    found = plan(
        "# Section E: Outcomes",
        GOAL,
        "# Section F: Provision",
        f"- {HELP}",
        views=(
            [
                ["", "Ana (with Miss Lane)", "Mum and Dad add"],
                ["When I am bigger", "I want to drive a digger.", "We would like Ana to have a job one day."],
            ],
        ),
    )
    assert [s.quote for s in found.views.hopes] == ["I want to drive a digger."]


def test_views_typed_without_capitals_are_parted_at_their_stops(plan: Writer) -> None:
    found = plan(
        "# Section E: Outcomes",
        GOAL,
        "# Section F: Provision",
        f"- {HELP}",
        views=("* What are you good at?", "i am good at gymnastics. i look after the guinea pigs and they come to me."),
    )
    assert [s.quote for s in found.views.good_at] == [
        "i am good at gymnastics.",
        "i look after the guinea pigs and they come to me.",
    ]


def test_a_group_with_a_name_is_no_silence_about_who(plan: Writer) -> None:
    found = plan(
        "# Section E: Outcomes",
        GOAL,
        "# Section F: Provision",
        "- Mentoring from the Dhol Project could be helpful.",
        "- A sighted guide aged under 26 will go with Ana to youth theatre on Thursdays, 3 hours a week.",
    )
    assert all("who" not in p.gaps for p in found.provision)


def test_weeks_of_the_year_are_no_year(plan: Writer) -> None:
    found = plan(
        "# Section E: Outcomes",
        GOAL,
        "# Section F: Provision",
        "- A play therapist will see Ana for one session of 50 minutes in each of 36 school weeks a year.",
    )
    assert [(p.times, p.per) for p in found.provision] == [(1, "week")]


def test_outcomes_counted_in_words_are_each_one_and_the_way_there_is_none(plan: Writer) -> None:
    found = plan(
        "# Section E: Outcomes",
        "There are two. First, by July 2028 Ana will come to school every day. On the way to this she should "
        "have reached"
        " four days by December. Second, by the end of Year 6 she will read aloud to one adult.",
        "# Section F: Provision",
        f"- {HELP}",
    )
    assert [goal.text for goal in found.outcomes] == [
        "By July 2028 Ana will come to school every day.",
        "By the end of Year 6 she will read aloud to one adult.",
    ]
