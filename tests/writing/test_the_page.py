"""One page, whole rows, big letters, tagged, small, nothing fetched."""

from __future__ import annotations

import io
import json
import re
from dataclasses import replace
from pathlib import Path

import page as page_validation
import pytest
from docx import Document

from summaries.errors import PartMissing, UnusableFile, UnusableWish
from summaries.model import LeftOut, Line, LineSource, OnePage, PageStyle
from summaries.writing import html, pdf, write
from summaries.writing.fit import fit
from summaries.writing.outputs import laid_out
from summaries.writing.page_json import page_from_data, page_to_data, read_page_json

STYLES = [
    PageStyle(),
    PageStyle(paper_colour="cream", font="atkinson"),
    PageStyle(paper="a3"),
    PageStyle(sides=2),
    PageStyle(pictures="few"),
]


def many(page: OnePage, count: int) -> OnePage:
    """The page with `count` goals, each with a help."""
    lines = [line for line in page.lines if line.kind not in ("goal", "help")]
    for n in range(count):
        source = LineSource("plan", "E", None, f"Goal number {n}")
        goal = "By July 2027, I travel on the bus to school on my own at least twice a week."
        lines.insert(-2, Line(f"g{n}", "goal", goal, "bus", "", source, f"E{n}", name=f"bus (E{n})"))
        helping = "A travel trainer helps me for 40 minutes, 2 times a week."
        lines.insert(-2, Line(f"h{n}", "help", helping, "travel", "", replace(source, section="F"), f"E{n}"))
    return replace(page, lines=tuple(lines))


@pytest.mark.parametrize("style", STYLES, ids=str)
def test_it_is_drawn_on_as_many_sheets_as_it_should_be(page: OnePage, style: PageStyle) -> None:
    made = laid_out(many(replace(page, style=style), 8))
    assert made.pdf is not None
    assert made.pdf.pages == made.layout.page.pages <= style.sides


def test_each_goal_is_on_the_page_or_named_as_left_out(page: OnePage) -> None:
    full = many(page, 12)
    layout = fit(full)
    printed = {line.outcome_ref for line in layout.page.lines if line.kind == "goal"}
    named = {entry.outcome_ref for entry in layout.page.left_out if entry.name}
    assert printed | named == {f"E{n}" for n in range(12)}
    assert printed
    assert not printed & named


def test_a3_holds_eight_goals_with_their_help(page: OnePage) -> None:
    layout = fit(many(replace(page, style=PageStyle(paper="a3")), 8))
    assert sum(line.kind == "goal" for line in layout.page.lines) == 8


def test_two_sides_hold_more_than_one(page: OnePage) -> None:
    one, two = (fit(many(replace(page, style=PageStyle(sides=sides)), 8)) for sides in (1, 2))  # type: ignore[arg-type]
    assert len(two.page.lines) > len(one.page.lines)


def test_nothing_is_lost_between_the_page_and_what_is_left_out(any_page: OnePage) -> None:
    layout = fit(any_page)
    printed = {line.text for line in layout.page.lines}
    quotes = {entry.quote for entry in layout.page.left_out}
    assert all(line.text in printed or line.source.quote in quotes for line in any_page.lines)


def test_letters_are_never_below_14_point(any_page: OnePage) -> None:
    sizes = fit(any_page).geometry
    assert sizes.body_pt >= 14
    assert sizes.small_pt >= 12
    assert sizes.picture >= 15


def test_large_print_has_18_point_and_all_goals_with_their_help(page: OnePage) -> None:
    layout = fit(many(replace(page, style=PageStyle(large_print=True)), 6))
    assert layout.geometry.body_pt >= 18
    assert sum(line.kind in ("goal", "help") for line in layout.page.lines) == 12
    assert len(layout.sheets) > 2


def test_the_booklet_holds_everything(page: OnePage) -> None:
    layout = fit(many(replace(page, style=PageStyle(booklet=True)), 9))
    assert len(layout.page.lines) == len(many(page, 9).lines)


def test_the_pdf_is_valid_pdf_ua_and_small(any_page: OnePage, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = write(any_page, tmp_path, ["pdf"])[0]
    result = page_validation.validate_pdf(str(path), profile=page_validation.ValidationProfile.PDF_UA_1)
    assert result.is_compliant, str(result)[:500]
    assert path.stat().st_size < 200_000
    assert not caplog.records


def test_the_renderer_fetches_nothing(page: OnePage) -> None:
    source = html.render(fit(page), screen=False)
    assert not re.findall(r"(?:src|url)\s*[=(]\s*[\"']?(?!data:)[a-z]+:", source)


def test_markup_in_a_plan_stays_text(page: OnePage) -> None:
    nasty = "I like {{ 7*7 }} and <script>alert(1)</script> & more."
    lines = (replace(page.lines[0], text=nasty), *page.lines[1:])
    source = html.render(fit(replace(page, lines=lines)), screen=True)
    assert "<script>alert" not in source
    assert "{{ 7*7 }}" in source
    assert pdf.make(html.render(fit(replace(page, lines=lines)), screen=False)).pages == 1


def test_very_long_names_are_not_cut_off(page: OnePage) -> None:
    long = replace(page, known_as="Maximiliana-Theodora Wolfeschlegelsteinhausenberg")
    assert laid_out(long).pdf.pages == 1  # type: ignore[union-attr]


def test_the_html_works_alone(page: OnePage, tmp_path: Path) -> None:
    source = write(page, tmp_path, ["html"])[0].read_text(encoding="utf-8")
    assert 'lang="en-GB"' in source
    assert not re.findall(r'(?:src|href)="(?!data:|https://creativecommons|#)', source)
    assert source.count("<h1") == 1


def test_every_output_gives_the_credit_of_the_pictures(page: OnePage, tmp_path: Path) -> None:
    for path in write(page, tmp_path, ["html", "docx"]):
        if path.suffix == ".docx":
            text = "\n".join(paragraph.text for paragraph in Document(str(path)).paragraphs)
        else:
            text = path.read_text(encoding="utf-8")
        assert "OpenMoji" in text
        assert "CC BY-SA 4.0" in text


def test_the_word_file_has_headings_tables_with_headers_and_alternative_text(page: OnePage, tmp_path: Path) -> None:
    document = Document(str(write(page, tmp_path, ["docx"])[0]))
    assert document.paragraphs[0].style.name == "Heading 1"
    assert all("w:tblHeader" in table._tbl.xml for table in document.tables)
    pictures = document.element.body.findall(".//{*}docPr")
    assert pictures
    assert all(picture.get("descr") for picture in pictures)


def test_no_file_tells_who_made_it_or_the_full_name(page: OnePage, tmp_path: Path) -> None:
    document = Document(str(write(page, tmp_path, ["docx"])[0]))
    assert document.core_properties.author == ""
    assert document.core_properties.title == "Tam: my plan on one page"


def test_a_line_of_json_has_exactly_the_keys_of_the_contract(page: OnePage, tmp_path: Path) -> None:
    data = json.loads(write(page, tmp_path, ["json"])[0].read_text(encoding="utf-8"))
    keys = {"id", "kind", "outcome_ref", "text", "picture", "alt", "note", "check", "source"}
    assert all(set(line) == keys for line in data["lines"])
    assert all(set(line["source"]) == {"kind", "section", "page", "quote"} for line in data["lines"])
    assert all(set(entry) == {"section", "page", "quote"} for entry in data["left_out"])


def test_a_page_comes_back_from_its_json(any_page: OnePage) -> None:
    fitted = fit(any_page).page
    again = page_from_data(json.loads(json.dumps(page_to_data(fitted))))
    assert replace(again, pages=fitted.pages).lines == fitted.lines
    assert again.known_as == fitted.known_as


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{", '{"lines": [{"kind": "goal"}]}', '{"lines": [{"text": "x", "kind": "y"}]}'],
)
def test_a_broken_json_gets_one_plain_sentence(tmp_path: Path, text: str) -> None:
    path = tmp_path / "page.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UnusableFile, match="Please"):
        read_page_json(path)


def test_an_unknown_format_gets_one_plain_sentence(page: OnePage, tmp_path: Path) -> None:
    with pytest.raises(UnusableWish, match="formats are"):
        write(page, tmp_path, ["odt"])


def test_without_pango_nothing_is_written(page: OnePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(_: str) -> None:
        raise PartMissing("The library Pango is missing.")

    monkeypatch.setattr(pdf, "make", fails)
    with pytest.raises(PartMissing):
        write(page, tmp_path / "out", ["json", "pdf"])
    assert not (tmp_path / "out").exists()


def test_an_empty_page_is_still_a_page(tmp_path: Path) -> None:
    empty = OnePage(None, (), left_out=(LeftOut("F", None, None),))
    assert write(empty, tmp_path, ["pdf", "html", "docx", "json"])


def test_what_is_for_adults_only_is_not_even_counted(page: OnePage) -> None:
    layout = fit(replace(page, left_out=(LeftOut("G", None, None),)))
    assert all(sheet.counted is None for sheet in layout.sheets)


def test_reading_order_is_the_order_of_the_page(any_page: OnePage, tmp_path: Path) -> None:
    import pypdfium2

    data = write(any_page, tmp_path, ["pdf"])[0].read_bytes()
    text = re.sub(r"\s+", "", pypdfium2.PdfDocument(io.BytesIO(data))[0].get_textpage().get_text_bounded())
    places = [text.find(re.sub(r"\s+", "", line.text)[:40]) for line in fit(any_page).page.lines]
    assert all(place >= 0 for place in places)
    assert places == sorted(places)


def test_a_line_changed_by_hand_into_something_firmer_is_marked(page: OnePage, tmp_path: Path) -> None:
    data = page_to_data(fit(page).page)
    line = next(line for line in data["lines"] if "45 minutes" in line["text"])
    line["text"] = line["text"].replace("45 minutes", "60 minutes")
    path = tmp_path / "page.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    again = read_page_json(path)
    assert [one.id for one in again.lines if one.check] == [line["id"]]
    assert any(line["id"] in warning for warning in again.warnings)


def test_a_page_that_nobody_changed_gets_no_new_marks(any_page: OnePage, tmp_path: Path) -> None:
    path = write(any_page, tmp_path, ["json"])[0]
    assert not [line for line in read_page_json(path).lines if line.check]
