"""What must be true of every plan that is read: nothing lost, nothing twice, nothing made up."""

from __future__ import annotations

import json
import re
import shutil
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from summaries.reading import Document, read
from summaries.reading.document import fold

FOLDER = Path(__file__).parents[1] / "plans"
PLANS = sorted(path for path in FOLDER.glob("0*.*") if path.suffix in (".docx", ".pdf") and "invit" not in path.name)
WORDS = re.compile(r"\w+")
_KNOWN: dict[Path, Document] = {}


def document_of(path: Path) -> Document:
    """The plan, read once for all tests."""
    if path.name.startswith("06") and shutil.which("tesseract") is None:
        pytest.skip("tesseract is not installed")
    if path not in _KNOWN:
        _KNOWN[path] = read(path)
    return _KNOWN[path]


def whole(document: Document) -> str:
    """All text, with the numbers that stand beside list items."""
    return " ".join(f"{block.number or ''} {block.text}" for block in document.blocks)


def texts_of_gold(gold: dict[str, Any]) -> list[str]:
    """Every verbatim text of a gold file that lies in one place."""
    views = [text for texts in gold["views"].values() for text in texts]
    return [each["text"] for each in gold["outcomes"] + gold["provision"]] + views


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
def test_blocks_are_numbered_in_order_and_folded(path: Path) -> None:
    blocks = document_of(path).blocks
    assert [block.id for block in blocks] == list(range(len(blocks)))
    assert all(block.text and block.text == fold(block.text) for block in blocks)


@pytest.mark.parametrize("path", [path for path in PLANS if path.suffix == ".docx"], ids=lambda path: path.stem)
def test_every_word_of_a_word_file_is_read_once(path: Path) -> None:
    """Told by another reader: mammoth, which leaves out headers and footers only."""
    import mammoth

    with path.open("rb") as file:
        other = mammoth.extract_raw_text(file).value
    blocks = [block for block in document_of(path).blocks if block.kind not in ("header", "footer")]
    ours = Counter(word for block in blocks for word in WORDS.findall(block.text))
    theirs = Counter(WORDS.findall(other))
    assert ours == theirs


def test_every_word_of_a_pdf_is_read_once_but_for_its_running_lines(plans: Path) -> None:
    import pypdfium2

    path = plans / "04-rhys-talbot.pdf"
    document = document_of(path)
    source = pypdfium2.PdfDocument(path)
    theirs = Counter(WORDS.findall(" ".join(page.get_textpage().get_text_bounded() for page in source)))
    ours = Counter(WORDS.findall(whole(document)))
    edges = [block.text for block in document.blocks if block.kind in ("header", "footer")]
    running = set(WORDS.findall(" ".join(edges)))
    repeated = {"Outcome", "Provision", "How", "we", "will", "check"}  # the table's header row on its next pages
    lost = {word: count for word, count in (theirs - ours).items() if word not in running | repeated and len(word) > 2}
    assert not {word for word in lost if not word.isdigit()}
    assert not {word for word in (ours - theirs) if len(word) > 2 and f"{word}" not in "overtrusting multiagency"}


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
def test_the_texts_that_people_found_in_the_plan_stand_in_single_blocks(path: Path) -> None:
    gold = json.loads(path.with_suffix(".gold.json").read_text())
    texts = [block.text for block in document_of(path).blocks]
    expected = texts_of_gold(gold)
    missing = [text for text in expected if not any(text in block for block in texts)]
    if path.name.startswith("06"):
        assert len(missing) <= 0.15 * len(expected)  # a scan: single letters are misread
    else:
        assert not missing


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
def test_cells_of_a_table_do_not_overlap(path: Path) -> None:
    taken: dict[tuple[int, int, int], tuple[int, int]] = {}
    for block in document_of(path).blocks:
        if block.cell is None:
            continue
        cell = block.cell
        for row in range(cell.row, cell.row + cell.row_span):
            for column in range(cell.column, cell.column + cell.column_span):
                assert taken.setdefault((cell.table, row, column), (cell.row, cell.column)) == (cell.row, cell.column)


def test_pages_of_a_pdf_count_up(plans: Path) -> None:
    document = document_of(plans / "04-rhys-talbot.pdf")
    assert document.page_count == 8
    body = [block for block in document.blocks if block.kind not in ("header", "footer") and block.cell is None]
    assert [block.page for block in body] == sorted(block.page or 0 for block in body)


def test_reading_twice_gives_the_same(plans: Path) -> None:
    path = plans / "03-zofia-wisniewska.docx"
    assert read(path) == document_of(path)


def test_deleted_words_of_an_amended_plan_are_nowhere(plans: Path) -> None:
    text = whole(document_of(plans / "05-kai-brennan.docx"))
    for deleted in ("Little Marsh", "Simon Akers", "90 Carter Road", "nurture group", "melatonin"):
        assert deleted not in text
    assert "19 June 2024" in text
