"""Where each cell of a Word table stands, and how far it reaches."""

from __future__ import annotations

from typing import Any


def at(document: Any, text: str) -> Any:
    """The cell position of the block with this text."""
    return next(block.cell for block in document.blocks if block.text == text)


def test_a_cell_merged_downwards_covers_both_rows(word: Any) -> None:
    start = word.tc("Weekly", properties="<w:vMerge w:val='restart'/>")
    more = word.tc("", properties="<w:vMerge/>")
    document = word.read(word.tbl(["Help one", start], ["Help two", more], ["Help three", "Daily"]))
    assert (at(document, "Weekly").row, at(document, "Weekly").row_span) == (0, 2)
    assert (at(document, "Daily").row, at(document, "Daily").column, at(document, "Daily").row_span) == (2, 1, 1)


def test_a_cell_over_two_columns_moves_its_neighbour(word: Any) -> None:
    wide = word.tc("Wide", properties="<w:gridSpan w:val='2'/>")
    document = word.read(word.tbl([wide, "Right"], ["a", "b", "c"]))
    assert (at(document, "Wide").column_span, at(document, "Right").column, at(document, "c").column) == (2, 2, 2)


def test_cells_left_out_at_the_start_of_a_row_are_counted(word: Any) -> None:
    late = f"<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>{word.tc('Late')}</w:tr>"
    assert at(word.read(word.tbl(["a", "b"], late)), "Late").column == 1


def test_a_table_in_a_cell_knows_the_cell(word: Any) -> None:
    inner = word.tbl(["Outcome", "Help"])
    document = word.read(word.tbl(["Section E"], [word.tc("Before", inner, "After")]))
    assert [block.text for block in document.blocks] == ["Section E", "Before", "Outcome", "Help", "After"]
    assert at(document, "Help").parent == (0, 1, 0)
    assert at(document, "Help").table != at(document, "After").table


def test_paragraphs_of_one_cell_share_its_place(word: Any) -> None:
    document = word.read(word.tbl([word.tc("One.", "Two.")]))
    assert at(document, "One.") == at(document, "Two.")


def test_a_row_marked_as_header_or_bold_all_over_is_a_header(word: Any) -> None:
    marked = f"<w:tr><w:trPr><w:tblHeader/></w:trPr>{word.tc('Who')}{word.tc('How often')}</w:tr>"
    assert at(word.read(word.tbl(marked, ["SENCO", "Weekly"])), "How often").header

    def bold(text: str) -> str:
        return word.tc(word.p(word.r(text, "<w:b/>")))

    document = word.read(word.tbl([bold("Who"), bold("How often")], ["SENCO", "Weekly"]))
    assert at(document, "Who").header
    assert not at(document, "Weekly").header


def test_labels_in_a_bold_first_column_are_no_header_row(word: Any) -> None:
    label = word.tc(word.p(word.r("Name", "<w:b/>")))
    assert not at(word.read(word.tbl([label, "Tam"], [label, "Osbourne"])), "Tam").header


def test_a_list_in_a_cell_keeps_its_place(word: Any) -> None:
    document = word.read(word.tbl(["Views", word.tc("• I draw.", "• I run.")]))
    items = [block for block in document.blocks if block.kind == "list_item"]
    assert [(block.text, block.cell.column) for block in items] == [("I draw.", 1), ("I run.", 1)]
