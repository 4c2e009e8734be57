"""Files nobody would write: whatever is in them, reading ends with blocks or with one plain sentence."""

from __future__ import annotations

import random
import zipfile
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from summaries.errors import CompanionError
from summaries.reading import read
from summaries.reading.document import fold

SETTINGS = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])

plain = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Cn", "Co")), min_size=1, max_size=30)
tokens = st.from_regex(r"[A-Z][a-z]{2,8}", fullmatch=True)


def inner(word: Any) -> Any:
    """Anything that may stand in a body or a cell, with the words that it shows, as (xml, words)."""
    paragraph = st.lists(tokens, max_size=4).map(lambda words: (word.p(" ".join(words)), words))
    hidden = st.lists(tokens, min_size=1, max_size=3).map(
        lambda words: (word.p(word.r(" ".join(words), "<w:vanish/>")), [])
    )
    deleted = tokens.map(lambda each: (word.p(f"<w:del><w:r><w:delText>{each}</w:delText></w:r></w:del>"), []))

    def control(each: tuple[str, list[str]]) -> tuple[str, list[str]]:
        return f"<w:sdt><w:sdtContent>{each[0]}</w:sdtContent></w:sdt>", each[1]

    def table(rows: list[list[tuple[str, list[str]]]]) -> tuple[str, list[str]]:
        made = [[word.tc(xml or word.p("")) for xml, _ in row] for row in rows]
        return word.tbl(*made), [each for row in rows for _, words in row for each in words]

    def box(each: tuple[str, list[str]]) -> tuple[str, list[str]]:
        content = f"<w:txbxContent>{each[0]}</w:txbxContent>"
        return word.p(f"<w:r><w:pict><v:shape><v:textbox>{content}</v:textbox></v:shape></w:pict></w:r>"), each[1]

    return st.recursive(
        paragraph | hidden | deleted,
        lambda parts: st.one_of(
            parts.map(control),
            parts.map(box),
            st.lists(st.lists(parts, min_size=1, max_size=3), min_size=1, max_size=3).map(table),
        ),
        max_leaves=12,
    )


@SETTINGS
@given(data=st.data())
def test_every_visible_word_of_any_structure_is_read_once_and_in_order(word: Any, data: st.DataObject) -> None:
    parts = data.draw(st.lists(inner(word), min_size=1, max_size=5))
    expected = [each for _, words in parts for each in words]
    if not expected:
        return
    document = read(word.file(*[xml for xml, _ in parts]))
    assert [each for block in document.blocks for each in block.text.split()] == expected


@SETTINGS
@given(texts=st.lists(plain, min_size=1, max_size=6))
def test_any_letters_of_the_world_are_kept(word: Any, texts: list[str]) -> None:
    wanted = [fold(text) for text in texts if fold(text)]
    if not wanted:
        return
    document = read(word.file(*[word.p("Start " + text + " end") for text in texts]))
    assert Counter(fold("Start " + text + " end") for text in texts) == Counter(block.text for block in document.blocks)


@SETTINGS
@given(data=st.data())
def test_merged_cells_of_any_shape_never_break_the_reader(word: Any, data: st.DataObject) -> None:
    merge = st.sampled_from(
        [
            "",
            "<w:vMerge/>",
            "<w:vMerge w:val='restart'/>",
            "<w:gridSpan w:val='2'/>",
            "<w:gridSpan w:val='-3'/>",
            "<w:gridSpan w:val='99999999999'/>",
            "<w:hMerge w:val='restart'/>",
            "<w:hMerge/>",
        ]
    )
    rows = data.draw(st.lists(st.lists(merge, min_size=1, max_size=4), min_size=1, max_size=5))
    table = word.tbl(*[[word.tc("Words", properties=each) for each in row] for row in rows])
    for block in read(word.file(word.p("Before"), table)).blocks[1:]:
        assert block.cell is not None
        assert block.cell.row_span >= 1
        assert block.cell.column_span >= 1
        assert block.cell.row + block.cell.row_span <= len(rows)


@pytest.mark.parametrize("seed", range(12))
def test_damaged_xml_in_a_plan_ends_in_blocks_or_a_sentence(plans: Path, tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    source = sorted(plans.glob("0*.docx"))[seed % 6]
    path = tmp_path / "plan.docx"
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            data = bytearray(old.read(name)) if name.endswith((".xml", ".rels")) and "Effects" not in name else b""
            if data and chance.random() < 0.5:
                for _ in range(chance.randint(1, 6)):
                    start = chance.randrange(len(data))
                    change = chance.choice(["cut", "swap", "copy"])
                    if change == "cut":
                        del data[start : start + chance.randint(1, 200)]
                    elif change == "swap":
                        data[start : start + 1] = bytes([chance.randrange(256)])
                    else:
                        data[start:start] = data[start : start + 500]
            new.writestr(name, bytes(data))
    ends_well(path)


@pytest.mark.parametrize("name", ["02-danyal-mirza.docx", "04-rhys-talbot.pdf", "01-tamika-invitation.ics"])
@pytest.mark.parametrize("seed", range(6))
def test_damaged_bytes_of_a_file_end_in_blocks_or_a_sentence(plans: Path, tmp_path: Path, name: str, seed: int) -> None:
    chance = random.Random(seed)
    data = bytearray((plans / name).read_bytes())
    for _ in range(chance.randint(1, 40)):
        data[chance.randrange(len(data))] = chance.randrange(256)
    if seed % 3 == 0:
        del data[chance.randrange(len(data)) :]
    path = tmp_path / name
    path.write_bytes(bytes(data))
    ends_well(path)


def ends_well(path: Path) -> None:
    """Reading gives blocks, or raises an error of ours with its sentence."""
    from summaries.reading.meeting import read_meeting

    try:
        assert read_meeting(path) if path.suffix == ".ics" else read(path).blocks
    except CompanionError as error:
        told = str(error)
    else:
        told = "read."
    assert told.endswith(".")
