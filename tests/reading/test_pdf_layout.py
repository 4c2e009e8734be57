"""Reading order, tables and running lines of PDFs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from summaries.reading import read

Make = Callable[[str], Path]

LONG = "Tam will have a programme of language work written by the therapist and carried out by a trained assistant. "


def test_a_paragraph_of_several_lines_is_one_block(pdf: Make) -> None:
    blocks = read(pdf(f"<p>{LONG * 3}</p><p>{LONG}</p>")).blocks
    assert [block.text for block in blocks] == [(LONG * 3).strip(), LONG.strip()]


def test_a_larger_line_is_a_heading(pdf: Make) -> None:
    blocks = read(pdf(f"<h1>Section F</h1><h2>Provision</h2><p>{LONG * 4}</p>")).blocks
    assert [(block.text, block.kind, block.level) for block in blocks[:2]] == [
        ("Section F", "heading", 1),
        ("Provision", "heading", 2),
    ]
    assert blocks[2].kind == "paragraph"


def test_list_items_are_parted_and_lose_their_dot(pdf: Make) -> None:
    blocks = read(
        pdf(f"<p>{LONG}</p><ul><li>I draw.</li><li>{LONG * 2}</li></ul><ol><li>First</li><li>Second</li></ol>")
    ).blocks
    assert [(block.kind, block.text, block.number) for block in blocks[1:]] == [
        ("list_item", "I draw.", None),
        ("list_item", (LONG * 2).strip(), None),
        ("list_item", "First", "1."),
        ("list_item", "Second", "2."),
    ]


def test_a_ruled_table_gives_cells(pdf: Make) -> None:
    html = "<table><tr><th>Who</th><th>How often</th></tr><tr><td>SENCO</td><td>Weekly, for an hour</td></tr></table>"
    found = [(block.text, block.cell and (block.cell.row, block.cell.column)) for block in read(pdf(html)).blocks]
    assert found == [("Who", (0, 0)), ("How often", (0, 1)), ("SENCO", (1, 0)), ("Weekly, for an hour", (1, 1))]


def test_the_bold_first_row_of_a_table_is_its_header(pdf: Make) -> None:
    html = "<table><tr><th>Who</th><th>How often</th></tr><tr><td>SENCO</td><td>Weekly</td></tr></table>"
    assert [block.cell.header for block in read(pdf(html)).blocks if block.cell] == [True, True, False, False]


def test_merged_cells_reach_over_rows_and_columns(pdf: Make) -> None:
    html = (
        "<table><tr><td colspan=2>Title of it</td></tr><tr><td>One help</td><td rowspan=2>Weekly</td></tr>"
        "<tr><td>Two help</td></tr></table>"
    )
    cells = {block.text: block.cell for block in read(pdf(html)).blocks}
    title, weekly = cells["Title of it"], cells["Weekly"]
    assert title is not None
    assert weekly is not None
    assert (title.column_span, weekly.row, weekly.row_span, weekly.column) == (2, 1, 2, 1)


def test_two_columns_are_read_one_after_the_other(pdf: Make) -> None:
    left = "Alpha " + LONG * 3
    right = "Beta " + LONG * 3
    html = f"<div style='columns:2;column-gap:1cm'><p style='break-after:column'>{left}</p><p>{right}</p></div>"
    assert [block.text for block in read(pdf(html)).blocks] == [left.strip(), right.strip()]


def test_facts_side_by_side_without_lines_are_a_table(pdf: Make) -> None:
    rows = [
        ("Name", "Tam Osbourne"),
        ("Date of birth", "19 August 2012"),
        ("Year group", "Year 9"),
        ("School", "Larkfield"),
    ]
    html = "".join(f"<div style='display:flex'><div style='width:5cm'>{a}</div><div>{b}</div></div>" for a, b in rows)
    blocks = read(pdf(html)).blocks
    found = {(block.cell.row, block.cell.column): block.text for block in blocks if block.cell}
    assert found == {(row, column): text for row, pair in enumerate(rows) for column, text in enumerate(pair)}


def test_running_headers_and_page_numbers_are_kept_apart(pdf: Make) -> None:
    style = (
        "<style>@page{@top-left{content:'Wendale Council - Plan of Rhys'}"
        "@bottom-right{content:'Page ' counter(page) ' of ' counter(pages)}}</style>"
    )
    document = read(pdf(style + f"<p>{LONG * 80}</p>"))
    assert document.page_count
    assert document.page_count > 1
    kinds = [(block.kind, block.text) for block in document.blocks]
    assert kinds[0] == ("header", "Wendale Council - Plan of Rhys")
    assert kinds[-1][0] == "footer"
    assert kinds[-1][1].startswith("Page 1 of")
    assert [text for kind, text in kinds if kind == "paragraph"] == [(LONG * 80).strip()]


def test_a_row_that_goes_over_a_page_stays_one_row(pdf: Make) -> None:
    help_text = LONG * 45
    html = (
        "<table><thead><tr><th>Outcome</th><th>Provision</th></tr></thead>"
        f"<tr><td>E1</td><td>{help_text}</td></tr><tr><td>E2</td><td>Second help.</td></tr></table>"
    )
    document = read(pdf(f"<p>{LONG * 20}</p>" + html))
    cells = {(block.cell.row, block.cell.column): block.text for block in document.blocks if block.cell}
    assert cells[(1, 1)] == help_text.strip()
    assert (cells[(2, 0)], cells[(2, 1)]) == ("E2", "Second help.")
    assert len({block.cell.table for block in document.blocks if block.cell}) == 1


def test_pages_on_their_side_and_turned_pages_are_read(pdf: Make, tmp_path: Path) -> None:
    import pypdfium2

    path = pdf(f"<style>@page{{size:A4 landscape}}</style><p>{LONG * 2}</p>")
    for turn in (90, 180, 270):
        document = pypdfium2.PdfDocument(path)
        document[0].set_rotation(turn)
        turned = tmp_path / f"turned{turn}.pdf"
        document.save(turned)
        document.close()
        text = " ".join(block.text for block in read(turned).blocks)
        assert sorted(text.split()) == sorted((LONG * 2).split())


def test_a_word_parted_at_the_end_of_a_line_is_put_together(pdf: Make) -> None:
    html = (
        "<p style='width:5cm;hyphens:auto' lang='en-GB'>Educational psychologists recommend individual provision "
        "throughout the placement by professionals.</p><p>Psychologists. Professionals.</p>"
    )
    text = " ".join(block.text for block in read(pdf(html)).blocks)
    assert "psychologists" in text
    assert "professionals" in text


def test_what_was_typed_into_a_form_is_read(tmp_path: Path) -> None:
    from weasyprint import HTML

    field = "<input style='appearance:auto' name='name' value='Tam Osbourne'>"
    path = tmp_path / "form.pdf"
    HTML(string=f"<p>{LONG}</p><p>Full name: {field}</p>").write_pdf(path, pdf_forms=True)
    assert "Tam Osbourne" in " ".join(block.text for block in read(path).blocks)


def test_struck_out_words_are_deleted_and_underlined_words_are_not(pdf: Make) -> None:
    html = f"<p>{LONG}</p><p>Support for <s>15 hours</s> <u>20 hours</u> a week.</p>"
    assert read(pdf(html)).blocks[1].text == "Support for 20 hours a week."


def test_a_row_beside_a_cell_that_covers_two_pages_stays_a_row_of_its_own(pdf: Make) -> None:
    def row(first: str, number: int) -> str:
        cells = "".join(f"<td>{LONG} {name} {number}.</td>" for name in ("Help", "Who", "How often"))
        return f"<tr style='break-inside:avoid'>{first}{cells}</tr>"

    html = "<table>" + row("<td rowspan=8>E1</td>", 0) + "".join(row("", number) for number in range(1, 8)) + "</table>"
    document = read(pdf(html))
    rows = {block.cell.row for block in document.blocks if block.cell and block.cell.column == 1}
    assert document.page_count
    assert document.page_count > 1
    assert rows == set(range(8))
    outcome = next(block.cell for block in document.blocks if block.text == "E1")
    assert outcome is not None
    assert outcome.row_span == 8
