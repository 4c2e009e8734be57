"""Tables of PDFs that councils draw in other ways: bands, open columns, cards, hanging numbers, single lines."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from summaries.reading import read

Make = Callable[[str], Path]
LONG = "Tam will have a programme of language work written by the therapist and carried out by a trained assistant. "
ROWS = (
    ("Talking in a small group with pictures", "Teaching assistant", "20 minutes, twice a week"),
    ("Practice of the sounds set by the therapist", "Speech therapist", "Once a week, 30 minutes"),
    ("A seat near the teacher and away from the door", "Class teacher", "In every lesson, all day"),
)
WIDTHS = (8.0, 4.5, 4.5)


def _line(cells: tuple[str, ...], style: str) -> str:
    inside = "".join(
        f"<span style='display:inline-block;width:{w}cm;vertical-align:top'>{text}</span>"
        for text, w in zip(cells, WIDTHS, strict=True)
    )
    return f"<div style='width:17cm;{style}'>{inside}</div>"


def test_titles_in_one_band_without_lines_are_a_title_each(pdf: Make) -> None:
    titles = ("Provision", "Who will do this", "How often")
    head = "".join(f"<td style='width:{w}cm;border:0'>{t}</td>" for t, w in zip(titles, WIDTHS, strict=True))
    body = "".join(
        "<tr>" + "".join(f"<td style='width:{w}cm'>{t}</td>" for t, w in zip(row, WIDTHS, strict=True)) + "</tr>"
        for row in ROWS
    )
    html = (
        "<table style='table-layout:fixed;width:17cm;border-collapse:collapse'>"
        f"<tr style='background:#246;color:#fff;border:1px solid #246'>{head}</tr>{body}</table>"
    )
    cells = [(b.text, b.cell.row, b.cell.column) for b in read(pdf(html)).blocks if b.cell]
    assert cells[:3] == [("Provision", 0, 0), ("Who will do this", 0, 1), ("How often", 0, 2)]
    assert cells[3:6] == [(ROWS[0][0], 1, 0), (ROWS[0][1], 1, 1), (ROWS[0][2], 1, 2)]


def test_rows_with_lines_but_columns_without_are_a_table(pdf: Make) -> None:
    lined = "border:1px solid #246;border-top:0;"
    titles = _line(("Provision", "Who does it", "When"), "border:1px solid #246;")
    html = titles + "".join(_line(row, lined) for row in ROWS)
    found = {(b.cell.row, b.cell.column): b.text for b in read(pdf(html)).blocks if b.cell}
    for r, row in enumerate(ROWS, start=1):
        assert [found.get((r, c)) for c in range(3)] == list(row)


def test_a_band_across_open_columns_stays_whole(pdf: Make) -> None:
    lined = "border:1px solid #246;border-top:0;"
    band = f"<div style='width:17cm;{lined}'>Outcome 1 {LONG}</div>"
    html = _line(("Provision", "Who does it", "When"), "border:1px solid #246;") + band
    html += "".join(_line(row, lined) for row in ROWS)
    assert f"Outcome 1 {LONG}".strip() in [b.text for b in read(pdf(html)).blocks]


def test_hung_out_paragraph_numbers_are_no_table(pdf: Make) -> None:
    html = "".join(
        f"<div style='display:flex'><div style='width:1.6cm'>5.{n}</div><div style='width:14cm'>{LONG * 2}</div></div>"
        "<p></p>"
        for n in range(2, 6)
    )
    blocks = read(pdf(html)).blocks
    assert not [b.text for b in blocks if b.cell]
    assert [b.text[:3] for b in blocks] == ["5.2", "5.3", "5.4", "5.5"]


def test_labels_side_by_side_in_a_card_head_their_own_words(pdf: Make) -> None:
    chips = "".join(
        f"<td style='width:5cm;border:0'><div>{label}</div><div>{value}</div></td>"
        for label, value in (
            ("WHO GIVES IT", "A speech therapist with training in brain injury and memory"),
            ("WHERE", "Room 2"),
            ("HOW WE CHECK", "Scores each term"),
        )
    )
    card = f"<p>{LONG}</p><table style='border:0;table-layout:fixed;width:16cm'><tr>{chips}</tr></table>"
    html = f"<div style='border:1px solid #246;padding:4px;width:17cm'>{card}</div>"
    texts = [b.text for b in read(pdf(html)).blocks]
    assert texts[1:] == [
        "WHO GIVES IT",
        "A speech therapist with training in brain injury and memory",
        "WHERE",
        "Room 2",
        "HOW WE CHECK",
        "Scores each term",
    ]


def test_one_line_of_a_form_is_known_by_the_columns_of_the_others(pdf: Make) -> None:
    def form(*rows: tuple[str, str]) -> str:
        return "".join(
            f"<div style='display:flex;padding:6px'><div style='width:5cm'>{a}</div>"
            f"<div style='width:11cm'>{b}</div></div>"
            for a, b in rows
        )

    three = ("Outcome", "Tam will ask for a break"), ("Provision", "A quiet room"), ("Review", "Each term, with Tam")
    html = "".join(f"<h1>Record {n}</h1>{form(*three)}" for n in range(1, 5))
    html += f"<h1>Section H1</h1>{form(('Provision', 'A youth worker will see Tam for 2 hours every other Saturday.'))}"
    last = [b for b in read(pdf(html)).blocks if b.cell][-2:]
    assert [b.text for b in last] == ["Provision", "A youth worker will see Tam for 2 hours every other Saturday."]


def test_large_sentences_and_points_are_no_titles(pdf: Make) -> None:
    html = f"<p style='font-size:9pt'>{LONG * 6}</p><ul style='font-size:14pt'><li>wait for my words</li></ul>"
    html += "<p style='font-size:14pt'>The clinic will see Tam twice a year and keep a watch on it.</p>"
    assert [b.kind for b in read(pdf(html)).blocks] == ["paragraph", "list_item", "paragraph"]


def test_a_value_of_a_form_that_a_page_breaks_off_is_one_paragraph(pdf: Make) -> None:
    def line(label: str, value: str) -> str:
        return (
            "<div style='width:17cm'><span style='display:inline-block;width:4cm;vertical-align:top'>"
            f"{label}</span><span style='display:inline-block;width:12cm;vertical-align:top'>{value}</span></div>"
        )

    forms = "".join(f"<p>{LONG}</p>{line(f'Name {n}', 'Tam Hill')}{line('Form', LONG)}" for n in range(4))
    broken = "The therapist will see Tam once a week and will then step back a"
    rest = "little each half term until she can do it by herself."
    over = f"<div style='break-before:page;margin-left:4cm;width:12cm'>{rest}</div>"
    html = f"{forms}{line('Help', broken)}{over}<p>{LONG}</p>"
    assert any(f"{broken} {rest}" in b.text for b in read(pdf(html)).blocks)
