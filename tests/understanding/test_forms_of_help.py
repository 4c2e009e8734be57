"""Layouts of councils whose titles no list foresees: what stands where must still be understood."""

from __future__ import annotations

from collections.abc import Sequence

from docx import Document as Word

from summaries.model import Plan
from summaries.reading import read
from summaries.understanding import understand

GOAL = "By July 2027 Ana will tell a friend what she wants in three words on four days out of five."
HELP = "Direct speech and language therapy in a quiet room."


def _table(word, rows: Sequence[Sequence[str]]) -> None:  # type: ignore[no-untyped-def]
    table = word.add_table(rows=len(rows), cols=len(rows[0]))
    for r, row in enumerate(rows):
        for c, text in enumerate(row):
            cell = table.cell(r, c)
            cell.text = text
            cell.paragraphs[0].runs[0].bold = r == 0 if text else None


def _plan(tmp_path, *parts: str | Sequence[Sequence[str]]) -> Plan:  # type: ignore[no-untyped-def]
    word = Word()
    word.add_heading("Education, Health and Care Plan for Ana Bello", 0)
    word.add_heading("Section A: The views of Ana Bello", 1)
    word.add_paragraph("I like the swings.")
    word.add_heading("Section B: Special educational needs", 1)
    word.add_paragraph("Ana finds it hard to put words together.")
    for part in parts:
        if isinstance(part, str):
            if part.startswith("# "):
                word.add_heading(part[2:], 1)
            else:
                word.add_paragraph(part)
        else:
            _table(word, part)
    path = tmp_path / "ana.docx"
    word.save(str(path))
    return understand(read(path))


def test_columns_titled_by_a_letter_and_words_are_outcomes_and_help(tmp_path) -> None:  # type: ignore[no-untyped-def]
    plan = _plan(tmp_path, "# Sections E and F", [["E: outcomes, with date", "F: provision"], [GOAL, HELP]])
    assert [o.text for o in plan.outcomes] == [GOAL]
    assert [(p.section, p.text) for p in plan.provision] == [("F", HELP)]


def test_two_columns_of_social_care_are_each_in_their_own_section(tmp_path) -> None:  # type: ignore[no-untyped-def]
    plan = _plan(
        tmp_path,
        "# Sections E and F",
        [["E: outcomes", "F: provision"], [GOAL, HELP]],
        "# Part 5: Social care (D, H1 and H2)",
        [
            ["What we know (Section D)", "By law (Section H1)", "Other help (Section H2)"],
            [
                "Her parents are tired.",
                "Personal assistant: 5 hours a week.",
                "A family worker will ring once a month.",
            ],
        ],
    )
    assert [p.section for p in plan.provision] == ["F", "H1", "H2"]


def test_who_advised_a_help_is_not_who_gives_it(tmp_path) -> None:  # type: ignore[no-untyped-def]
    plan = _plan(
        tmp_path,
        "# Section E: Outcomes",
        GOAL,
        "# Section F: Special educational provision",
        [
            ["No.", "What was advised, and by whom", "Provision", "Provided by", "How often"],
            ["F1", "Dr Oye, EP", HELP, "Speech and language therapist", "Weekly for 30 minutes"],
        ],
    )
    (help_,) = plan.provision
    assert help_.who == ("Speech and language therapist",)


def test_an_aim_with_steps_and_a_date_is_an_outcome_whatever_its_title(tmp_path) -> None:  # type: ignore[no-untyped-def]
    plan = _plan(
        tmp_path,
        "# E Where we want Ana to get to",
        [
            ["No.", "What Ana will be able to do", "When by", "Small steps this year"],
            ["Aim 1", "Ana will ask for help with a sign.", "By July 2027", "Two signs by Christmas."],
        ],
        "# Section F: Special educational provision",
        HELP,
    )
    assert [o.text for o in plan.outcomes] == ["Ana will ask for help with a sign."]
    assert [p.text for p in plan.provision] == [HELP]


def test_a_paragraph_may_hold_an_objective_and_the_help_for_it(tmp_path) -> None:  # type: ignore[no-untyped-def]
    plan = _plan(
        tmp_path,
        "# PART 4 (SECTIONS E AND F)",
        "4.2 Objective 1: " + GOAL + " In order to achieve this the Local Authority will arrange for a speech and"
        " language therapist to visit once a term; for a communication book to be provided; and for a buddy scheme"
        " at playtimes.",
    )
    assert [o.text for o in plan.outcomes] == [GOAL]
    assert [p.text for p in plan.provision] == [
        "a speech and language therapist to visit once a term",
        "a communication book to be provided",
        "a buddy scheme at playtimes",
    ]


def test_a_card_gives_its_rhythm_to_no_rule_and_calls_nothing_unsaid(tmp_path) -> None:  # type: ignore[no-untyped-def]
    plan = _plan(
        tmp_path,
        "# Section E: Outcomes",
        GOAL,
        "# Section F: Special educational provision",
        "What will happen: Staff must not finish Ana's sentences.",
        "A speech and language therapist will work with Ana on her signs.",
        "How often: Weekly, 30 minutes",
    )
    rule, work = plan.provision
    assert (rule.times, rule.negative) == (None, True)
    assert (work.times, work.per, work.minutes) == (1, "week", 30)
    assert rule.gaps == ()


def test_a_few_words_over_a_help_are_its_name_and_no_help(tmp_path) -> None:  # type: ignore[no-untyped-def]
    plan = _plan(
        tmp_path,
        "# Section E: Outcomes",
        GOAL,
        "# Section F: Special educational provision",
        "Structured literacy. A cumulative programme of sounds and spellings taught by a teacher every day.",
    )
    assert len(plan.provision) == 1


def test_another_childs_name_pasted_in_is_never_shown(tmp_path) -> None:  # type: ignore[no-untyped-def]
    plan = _plan(
        tmp_path,
        "Ana learns by doing. Danielle needs instructions to be repeated. She forgets over the holidays.",
        "# Section E: Outcomes",
        GOAL,
        "# Section F: Special educational provision",
        HELP,
        "Megan shall be included in all visits, and Ana's assistant will go with her.",
    )
    assert {"Danielle", "Megan"} <= set(plan.private_words)
    shown = [p.text for p in plan.provision if p.visible == "show"] + [
        n.text for n in plan.needs if n.visible == "show"
    ]
    assert not [text for text in shown if "Danielle" in text or "Megan" in text]


def test_everyone_who_speaks_to_somebody_is_who_must_do_it(tmp_path) -> None:  # type: ignore[no-untyped-def]
    plan = _plan(
        tmp_path,
        "# Section E: Outcomes",
        GOAL,
        "# Section F: Special educational provision",
        "Everyone who speaks to Ana will say her name first.",
        "A helper will teach Ana to do her zip every day.",
        "Josie should be seated at the front, on the left.",
    )
    assert [p.who for p in plan.provision[:2]] == [("Everyone who speaks to Ana",), ("helper",)]
    assert not any("who" in p.gaps for p in plan.provision[:2])
    assert "Josie" in plan.private_words


def test_the_officers_telephone_and_email_may_share_one_label(tmp_path) -> None:  # type: ignore[no-untyped-def]
    word = Word()
    word.add_heading("Education, Health and Care Plan for Ana Bello", 0)
    _table(
        word,
        [
            ["Name", "Ana Bello", "Known as", "Ana"],
            ["EHC officer", "Ivo Marsh", "Email and telephone", "ivo.marsh@council.example.org, 01632 960123"],
        ],
    )
    for line in ("Section A: The views of Ana Bello", "Section B: Special educational needs"):
        word.add_heading(line, 1)
        word.add_paragraph("I like the swings." if "A:" in line else "Ana finds words hard.")
    word.add_heading("Section E: Outcomes", 1)
    word.add_paragraph(GOAL)
    word.add_heading("Section F: Provision", 1)
    word.add_paragraph(HELP)
    path = tmp_path / "ana.docx"
    word.save(str(path))
    officer = understand(read(path)).contact
    assert officer is not None
    assert (officer.name, officer.phone, officer.email) == (
        "Ivo Marsh", "01632 960123", "ivo.marsh@council.example.org",
    )  # fmt: skip
