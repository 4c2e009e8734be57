"""Scanned pages and photos: turned, crooked, badly lit."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageDraw

from summaries.errors import UnusableFile
from summaries.reading import Document, read
from summaries.reading.ocr.mend import mend
from summaries.reading.ocr.rules import find_rules
from summaries.reading.ocr.tesseract import SeenWord

HTML = """<h1>Section E and Section F</h1><p>Every part of this plan is about one young person and their help.</p>
<table><tr><th>Outcome</th><th>Provision</th><th>How often</th></tr>
<tr><td>E1</td><td>Direct therapy for understanding of spoken language, given by a qualified therapist.</td>
<td>45 minutes weekly</td></tr><tr><td>E2</td><td>Travel training with a familiar adult on the number 22 bus.</td>
<td>Twice each week</td></tr></table><ul><li>I want to work with animals.</li><li>I would like my own flat.</li></ul>"""
GUESSES = 0.9

Pictures = Callable[[Path], list[Image.Image]]


@pytest.fixture
def page(pdf: Callable[[str], Path], photograph: Pictures) -> Image.Image:
    """One page of a plan as a picture."""
    return photograph(pdf(HTML))[0]


def cells(document: Document) -> dict[tuple[int, int], str]:
    """The texts of the first table by row and column."""
    return {(block.cell.row, block.cell.column): block.text for block in document.blocks if block.cell}


def check(document: Document) -> None:
    """The page's table and list were understood."""
    found = cells(document)
    assert found[(1, 2)] == "45 minutes weekly"
    assert found[(2, 1)] == "Travel training with a familiar adult on the number 22 bus."
    assert [block.text for block in document.blocks if block.kind == "list_item"] == [
        "I want to work with animals.",
        "I would like my own flat.",
    ]


def test_a_scanned_pdf_is_read_with_its_table(page: Image.Image, scan: Callable[..., Path], tmp_path: Path) -> None:
    document = read(scan([page], tmp_path / "scan.pdf"))
    assert (document.kind, document.page_count) == ("scan", 1)
    check(document)
    assert all(block.confidence and block.confidence > 0.3 for block in document.blocks)


@pytest.mark.parametrize("turn", [0, 90, 180, 270, 3, -5])
def test_photos_may_be_turned_or_crooked(page: Image.Image, tmp_path: Path, turn: int) -> None:
    path = tmp_path / "photo.jpg"
    turned = page.rotate(turn, Image.Resampling.BICUBIC, expand=turn % 90 == 0, fillcolor=255)
    turned.save(path, quality=80)
    document = read([path])
    assert document.kind == "photos"
    check(document)


def test_a_photo_in_bad_light_is_read(page: Image.Image, tmp_path: Path) -> None:
    light = Image.linear_gradient("L").resize(page.size).point([120 + value // 2 for value in range(256)])
    path = tmp_path / "photo.png"
    ImageChops.multiply(page, light).save(path)
    check(read(path))


def test_photos_in_a_folder_are_pages_in_the_order_of_their_numbers(page: Image.Image, tmp_path: Path) -> None:
    folder = tmp_path / "Tam's plan"
    folder.mkdir()
    for name in ("page 10.png", "page 9.png"):
        page.save(folder / name)
    (folder / "notes.txt").write_text("not a photo")
    document = read([folder])
    assert (document.page_count, document.stem) == (2, "Tam's plan")


def test_pages_with_text_and_scanned_pages_may_be_mixed(
    pdf: Callable[..., Path], page: Image.Image, scan: Callable[..., Path], tmp_path: Path
) -> None:
    import pypdfium2

    typed = pdf("<p>This page was typed, with enough words on it to be known as text.</p>")
    mixed = pypdfium2.PdfDocument.new()
    for source in (typed, scan([page], tmp_path / "scan.pdf")):
        mixed.import_pages(pypdfium2.PdfDocument(source))
    mixed.save(tmp_path / "mixed.pdf")
    document = read(tmp_path / "mixed.pdf")
    assert document.blocks[0].text.startswith("This page was typed")
    assert document.blocks[0].confidence is None
    assert cells(document)[(1, 2)] == "45 minutes weekly"


def test_an_empty_photo_says_that_there_are_no_words(tmp_path: Path, photograph: Pictures) -> None:
    path = tmp_path / "photo.png"
    Image.new("L", (1200, 1600), 250).save(path)
    with pytest.raises(UnusableFile) as error:
        read([path])
    assert "no words" in str(error.value)


def test_a_word_file_of_scanned_pages_is_read(page: Image.Image, tmp_path: Path) -> None:
    import docx

    page.save(tmp_path / "page.png")
    made = docx.Document()
    made.add_paragraph("Scanned plan")
    made.add_picture(str(tmp_path / "page.png"))
    made.save(str(tmp_path / "plan.docx"))
    document = read(tmp_path / "plan.docx")
    assert document.kind == "scan"
    assert document.blocks[0].text == "Scanned plan"
    assert [block.id for block in document.blocks] == list(range(len(document.blocks)))
    check(document)


def test_a_line_at_the_very_edge_of_a_picture_is_no_fault() -> None:
    picture = Image.new("L", (900, 1200), "white")
    ImageDraw.Draw(picture).rectangle((0, 1197, 900, 1200), fill="black")
    level, _ = find_rules(picture, 200)
    assert all(0 <= top <= bottom <= 1200 for _, top, _, bottom in level)


@pytest.mark.parametrize(
    ("line", "stands"),
    [
        ("Arehabilitation officer visits oncea week", "A rehabilitation officer visits once a week"),
        ("areading pen for lessons", "a reading pen for lessons"),
        ("The plan was amended around Easter", "The plan was amended around Easter"),
        ("Support arises again", "Support arises again"),
    ],
)
def test_an_article_that_lost_its_space_gets_it_back_where_the_page_knows_the_word(line: str, stands: str) -> None:
    page = f"{line} rehabilitation reading mended rises round gain"
    seen = [
        SeenWord(word, (n * 50, 0, n * 50 + 45, 20), (0, 0, 900, 20), 20.0, 0.95) for n, word in enumerate(page.split())
    ]
    assert " ".join(word.text for word in mend(seen)).startswith(stands)
