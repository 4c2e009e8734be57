"""Each file that cannot be used gets one plain sentence, exit 2, and leaves nothing half-written."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import pytest


def empty(folder: Path, _: Path) -> Path:
    path = folder / "empty.docx"
    path.write_bytes(b"")
    return path


def not_a_plan(folder: Path, _: Path) -> Path:
    import docx

    document = docx.Document()
    document.add_heading("Minutes of the allotment society", 1)
    document.add_paragraph("We talked about beans. The shed needs a new roof. Marrows were judged in August.")
    path = folder / "minutes.docx"
    document.save(str(path))
    return path


def cut_off(folder: Path, plans: Path) -> Path:
    path = folder / "cut.docx"
    path.write_bytes((plans / "01-tamika-osbourne.docx").read_bytes()[:20000])
    return path


def other_zip(folder: Path, _: Path) -> Path:
    path = folder / "photos.docx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("holiday.txt", "sand")
    return path


def locked_word(folder: Path, _: Path) -> Path:
    # Word keeps a password-protected file as an OLE container with a stream of this name (MS-OFFCRYPTO 2.3.4)
    path = folder / "locked.docx"
    name = "EncryptedPackage".encode("utf-16-le")
    path.write_bytes(bytes.fromhex("D0CF11E0A1B11AE1") + bytes(504) + name + bytes(4096))
    return path


def cut_off_pdf(folder: Path, plans: Path) -> Path:
    path = folder / "cut.pdf"
    path.write_bytes((plans / "04-rhys-talbot.pdf").read_bytes()[:3000])
    return path


def old_word(folder: Path, _: Path) -> Path:
    path = folder / "old.doc"
    path.write_bytes(bytes.fromhex("D0CF11E0A1B11AE1") + bytes(5000))
    return path


def spreadsheet(folder: Path, _: Path) -> Path:
    path = folder / "numbers.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", "<workbook/>")
    return path


def plain_text(folder: Path, _: Path) -> Path:
    path = folder / "plan.txt"
    path.write_text("Section E: outcomes")
    return path


def missing(folder: Path, _: Path) -> Path:
    return folder / "not-there.docx"


def folder_without_plans(folder: Path, _: Path) -> Path:
    path = folder / "nothing"
    path.mkdir()
    return path


BAD = [
    empty,
    not_a_plan,
    cut_off,
    other_zip,
    locked_word,
    cut_off_pdf,
    old_word,
    spreadsheet,
    plain_text,
    missing,
    folder_without_plans,
]


def is_one_plain_sentence(text: str) -> bool:
    """One line that ends with a stop, short, with no traceback."""
    line = text.strip()
    return (
        "\n" not in line and line[-1:] in ".!" and "Traceback" not in line and "Error" not in line and len(line) < 220
    )


@pytest.mark.parametrize("make", BAD, ids=lambda make: make.__name__)
def test_a_file_that_cannot_be_used_gets_one_plain_sentence(make, tmp_path, plans, companion):
    out = tmp_path / "out"
    done = companion("summarise", make(tmp_path, plans), "--out", out)
    assert done.returncode == 2
    assert done.stdout == ""
    assert is_one_plain_sentence(done.stderr), done.stderr
    assert not out.exists() or list(out.iterdir()) == []


@pytest.mark.skipif(os.geteuid() == 0, reason="root can read every file")
def test_a_file_that_may_not_be_read_gets_one_plain_sentence(tmp_path, plans, companion):
    path = tmp_path / "shut.docx"
    path.write_bytes((plans / "01-tamika-osbourne.docx").read_bytes())
    path.chmod(0)
    done = companion("summarise", path, "--out", tmp_path / "out")
    assert done.returncode == 2
    assert is_one_plain_sentence(done.stderr)


def test_an_output_folder_that_cannot_be_made_is_told_in_one_sentence(tmp_path, plans, companion):
    in_the_way = tmp_path / "file"
    in_the_way.write_text("I am a file")
    done = companion("summarise", plans / "01-tamika-osbourne.docx", "--out", in_the_way / "out", "--formats", "json")
    assert done.returncode == 2
    assert is_one_plain_sentence(done.stderr), done.stderr


@pytest.mark.parametrize(
    "wrong",
    [
        ["summarise"],
        ["summarise", "x.docx", "--formats", "gif"],
        ["nonsense"],
        ["summarise", "x.docx", "--paper", "a9"],
    ],
    ids=" ".join,
)
def test_a_wrong_wish_gets_one_plain_sentence(wrong, companion):
    done = companion(*wrong)
    assert done.returncode == 2
    assert is_one_plain_sentence(done.stderr), done.stderr
