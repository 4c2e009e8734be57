"""Habits of layouts that new sets of plans brought: labels in cells, shared cells, boxes, languages, short sections."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from summaries.model import Block, CellPosition, Plan
from summaries.reading.document import Document
from summaries.understanding import understand
from summaries.understanding.help.labelled import entries
from summaries.understanding.help.sharing import labelled, shared
from summaries.understanding.help.split import helps
from summaries.understanding.places.titles import by_words
from summaries.understanding.ticked import chosen


def paragraphs(*lines: str, start: int = 0) -> list[Block]:
    """Plain lines; one that starts with "# " is a heading, with "- " a list item."""
    kinds = {"# ": "heading", "- ": "list_item"}
    return [
        Block(start + i, line[2:] if line[:2] in kinds else line, kinds.get(line[:2], "paragraph"))  # type: ignore[arg-type]
        for i, line in enumerate(lines)
    ]


def table(rows: Sequence[Sequence[str]], number: int, start: int) -> list[Block]:
    """A table whose first row is a header."""
    return [
        Block(start + r * 20 + c, text, "cell", cell=CellPosition(number, r, c, header=r == 0))
        for r, row in enumerate(rows)
        for c, text in enumerate(row)
        if text
    ]


FRONT = ("# Education, Health and Care Plan", "Name: Sam Hill", "# Section B: Special educational needs", "Sam is shy.")
END = ("# Section I: Placement", "Elm School, a mainstream school.")


def plan(*middle: Block) -> Plan:
    """A plan with these blocks between its front and its end."""
    blocks = [*paragraphs(*FRONT), *middle, *paragraphs(*END, start=9000)]
    return understand(Document(tuple(blocks), "plan", "docx"))


def test_labelled_lines_in_a_cell_belong_to_the_help_before_them() -> None:
    lines = (
        "Reading practice.",
        "Delivered by: class teacher",
        "Frequency: daily",
        "A quiet desk.",
        "Delivered by: TA",
    )
    found = entries(paragraphs(*lines))
    assert [(e.text, e.beside) for e in found] == [
        ("Reading practice.", {"who": "class teacher", "how_often": "daily"}),
        ("A quiet desk.", {"who": "TA"}),
    ]


def test_labelled_lines_at_the_end_of_a_list_belong_to_all_of_it() -> None:
    found = entries(paragraphs("- Reading practice.", "- Spelling practice.", "Delivered by: class teacher"))
    assert [e.beside.get("who") for e in found] == ["class teacher", "class teacher"]


def test_an_instruction_after_a_label_is_no_name() -> None:
    found = entries(paragraphs("- Reading practice.", "All staff: never correct his speech in front of others."))
    assert all("who" not in e.beside for e in found)


HELPS = ("Colourful Semantics in English lessons.", "LEGO therapy in a group of three.", "Pre-teaching of words.")


def test_parts_of_a_shared_cell_go_to_the_help_whose_words_they_use() -> None:
    cell = ["Therapist, termly. Colourful Semantics: class teacher, daily. LEGO twice a week, 30 minutes."]
    given = shared(cell, HELPS)
    assert given[1] == "LEGO twice a week, 30 minutes."
    assert "daily" in (given[0] or "")
    assert given[2] is None


def test_rhythms_that_nobody_could_tell_apart_are_given_to_no_help() -> None:
    assert shared(["Three times weekly. Once a term, 40 minutes. Every day."], HELPS[:2]) == [None, None]


def test_one_rhythm_beside_several_helps_is_all_of_theirs() -> None:
    assert shared(["Daily"], HELPS) == ["Daily"] * 3


def test_a_cell_with_labels_is_parted_by_them() -> None:
    found = labelled(["Delivered by: TA trained by the therapist.", "Frequency: weekly.", "Review: SENCo, termly."])
    assert found == {"who": ["TA trained by the therapist."], "how_often": ["weekly."], "review": ["SENCo, termly."]}


@pytest.mark.parametrize(
    ("line", "said"),
    [("☒ Mainstream ☐ Special", "Mainstream"), ("Yes ☐ No ☒", "No"), ("☐ Yes ☐ No", None), ("Mainstream", None)],
)
def test_only_ticked_boxes_are_chosen(line: str, said: str | None) -> None:
    assert chosen(line) == said


def test_what_another_language_says_beside_english_is_not_read_twice() -> None:
    rows = [
        ("English", "Polski"),
        ("A tutor will read with Sam for 20 minutes each week.", "Nauczyciel będzie czytać z Samem co tydzień."),
    ]
    made = plan(*paragraphs("# Section F: Special educational provision", start=100), *table(rows, 0, 200))
    assert [p.text for p in made.provision] == ["A tutor will read with Sam for 20 minutes each week."]
    assert any("Nauczyciel" in s.quote for s in made.not_placed)


def test_figures_in_a_column_without_english_words_are_no_other_language() -> None:
    rows = [
        ("Provision", "Frequency"),
        *[(f"Reading with a tutor in room {n}.", f"{n} x 20 mins weekly") for n in range(2, 6)],
    ]
    made = plan(*paragraphs("# Section F: Special educational provision", start=100), *table(rows, 0, 200))
    assert [p.times for p in made.provision] == [2, 3, 4, 5]


def test_a_cell_that_says_as_above_means_the_one_over_it() -> None:
    rows = [
        ("Provision", "Who"),
        ("Reading practice each day.", "Class teacher"),
        ("Spelling practice each day.", "As above"),
    ]
    made = plan(*paragraphs("# Section F: Special educational provision", start=100), *table(rows, 0, 200))
    assert [p.who for p in made.provision] == [("Class teacher",), ("Class teacher",)]


def test_a_footnote_says_more_of_the_help_that_calls_it() -> None:
    note = Block(102, "Twice a week, 15 minutes.", "footnote")
    lines = paragraphs(
        "# Section F: Special educational provision", "- Reading practice with a teaching assistant.", start=100
    )
    (found,) = plan(*lines, note).provision
    assert (found.times, found.per, found.minutes) == (2, "week", 15)
    assert found.gaps == ()


def test_a_first_section_right_after_a_list_of_contents_is_read() -> None:
    contents = [f"Section {letter} ........ {n}" for n, letter in enumerate("ABCDEFGI", start=2)]
    lines = ("# Contents", *contents, "Section A: My views", "I am good at football.", "I want to be a chef.")
    made = plan(
        *paragraphs(*lines, start=100), *paragraphs("# Section E: Outcomes", "By July 2027, Sam will swim.", start=200)
    )
    assert [s.quote for s in made.views.good_at] == ["I am good at football."]


@pytest.mark.parametrize("title", ["Her parents' hopes", "The hopes of Sam's family", "What Mum wants"])
def test_what_parents_hope_is_never_the_childs(title: str) -> None:
    lines = ("# Section A: Views", "# My hopes", "I want to be a vet.", f"# {title}", "That she will be happy one day.")
    made = plan(*paragraphs(*lines, start=100))
    assert [s.quote for s in made.views.hopes] == ["I want to be a vet."]


def test_another_adults_trouble_is_never_a_view() -> None:
    said = "Mrs Hill has been off work with depression since August and would like people to text."
    lines = (
        "# Section A: Views",
        "# I am good at",
        "I can swim.",
        "# What is not working",
        "Maths is too fast for me.",
    )
    made = plan(*paragraphs(*lines, said, start=100))
    assert [s.quote for s in made.views.not_working] == ["Maths is too fast for me."]


def test_a_new_outcome_column_is_known_by_what_stands_under_it() -> None:
    rows = [
        ("No.", "Where we are going", "Checked by"),
        ("1", "By July 2027 Sam will read a page aloud to a friend.", "Reading log"),
        ("2", "By July 2027 Sam will walk to school with a friend.", "Diary"),
    ]
    made = plan(*paragraphs("# Section E: Outcomes", start=100), *table(rows, 0, 200))
    assert [o.text[:30] for o in made.outcomes] == ["By July 2027 Sam will read a p", "By July 2027 Sam will walk to "]


def test_a_running_footer_is_only_asked_where_the_plan_is_silent() -> None:
    footer = Block(300, "Contact: Osric Lane, SEND Officer, 01632 960588", "footer")
    found = plan(*paragraphs("# Section E: Outcomes", "By July 2027, Sam will swim.", start=100), footer).contact
    assert found is not None
    assert found.name == "Osric Lane"
    front = (*FRONT[:2], "Case officer: Petra Wren, 01632 960600", *FRONT[2:])
    blocks = (*paragraphs(*front), *paragraphs("# Section E", "By July 2027, Sam will swim.", *END, start=100), footer)
    own = understand(Document(blocks, "plan", "docx")).contact
    assert own is not None
    assert own.name == "Petra Wren"


def test_a_title_without_a_letter_is_named_by_its_words_in_the_order_of_the_sections() -> None:
    assert by_words("What do Maisie and her family need at home?", "C", {"A", "B", "C"}) == "D"
    assert by_words("Who helped to write this?", "J", {"A", "B", "E", "F", "I", "J"}) == "K"
    assert by_words("Where will Maisie go to school?", "H2", {"A", "B", "F"}) == "I"
    assert by_words("Maisie and her dog", "C", set()) is None


def test_pieces_that_only_say_who_and_when_stay_with_their_help() -> None:
    text = "Small-group phonics with three children. Class teacher, with an assistant beside her. Daily, 15 minutes."
    assert helps(text, "F", ("Maisie",)) == [text]


def test_each_sentence_that_promises_help_of_its_own_is_one_help() -> None:
    text = (
        "He will have 22 hours a week of support in class from a teaching assistant. The class teacher will pre-teach"
        " the new words of each topic on Monday mornings. Each piece of work will be set out as steps on a checklist."
    )
    assert len(helps(text, "F", ("Idris",))) == 3
