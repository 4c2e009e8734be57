"""Whatever cannot be used gets one plain sentence, in bounded time and memory."""

from __future__ import annotations

import io
import os
import struct
import zipfile
import zlib
from pathlib import Path
from typing import Any

import pytest

from summaries.errors import DamagedFile, LockedFile, PartMissing, TooBig, UnknownFileType, UnusableFile
from summaries.reading import read
from summaries.reading.word import package


def plain(error: pytest.ExceptionInfo[Any]) -> str:
    """The sentence, checked to be plain: it says what to do, and holds no path."""
    sentence = str(error.value)
    assert sentence.endswith(".")
    assert len(sentence) < 200
    assert "/" not in sentence.replace("Word (.docx) or PDF", "")
    assert "Please" in sentence
    return sentence


def test_an_empty_file(tmp_path: Path) -> None:
    path = tmp_path / "plan.docx"
    path.write_bytes(b"")
    with pytest.raises(UnusableFile) as error:
        read(path)
    assert "empty" in plain(error)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UnusableFile) as error:
        read(tmp_path / "none.docx")
    assert "no file" in plain(error)


def test_a_folder(tmp_path: Path) -> None:
    with pytest.raises(UnusableFile) as error:
        read(tmp_path)
    assert "folder" in plain(error)


def test_a_file_that_may_not_be_read(word: Any) -> None:
    path = word.file(word.p("Plan"))
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this user may read everything")
    with pytest.raises(UnusableFile) as error:
        read(path)
    assert "cannot be opened" in plain(error)


@pytest.mark.parametrize("name", ["plan.docx", "plan.pdf", "plan.txt", "plan"])
def test_a_file_of_another_kind_whatever_its_name(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"Just some words, not a plan at all.\n" * 20)
    with pytest.raises(UnusableFile) as error:
        read(path)
    plain(error)


@pytest.mark.parametrize("ending", ["docx", "pdf"])
def test_a_file_cut_off_in_the_middle(plans: Path, tmp_path: Path, ending: str) -> None:
    whole = next(path for path in sorted(plans.glob(f"*.{ending}")) if "invitation" not in path.name).read_bytes()
    path = tmp_path / f"cut.{ending}"
    path.write_bytes(whole[: len(whole) // 3])
    try:
        blocks = read(path).blocks
    except UnusableFile as error:
        told = str(error)
    else:
        told = "damaged" if blocks else "nothing"  # pdfium mends some
    assert "damaged" in told


def test_a_zip_that_is_no_word_file(tmp_path: Path) -> None:
    path = tmp_path / "plan.docx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("readme.txt", "hello")
    with pytest.raises(UnknownFileType) as error:
        read(path)
    plain(error)


def test_a_spreadsheet(tmp_path: Path) -> None:
    path = tmp_path / "plan.docx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", "<workbook/>")
    with pytest.raises(UnknownFileType) as error:
        read(path)
    assert "not a Word document" in plain(error)


def test_a_zip_bomb_is_not_unpacked(word: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "_MOST_PART", 2_000_000)
    path = word.file(word.p("x" * 3_000_000))
    assert path.stat().st_size < 50_000
    with pytest.raises(TooBig) as error:
        read(path)
    assert "too big" in plain(error)


def test_a_part_that_lies_about_its_size_is_not_unpacked_further(word: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "_MOST_PART", 1_000_000)
    path = word.file(word.p("x" * 3_000_000))
    data = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as archive:
        size = archive.getinfo("word/document.xml").file_size
    data = bytearray(bytes(data).replace(struct.pack("<L", size), struct.pack("<L", 1000)))
    path.write_bytes(data)
    with pytest.raises(UnusableFile):
        read(path)


@pytest.mark.parametrize(
    "inside",
    [
        '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]>',
        '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>',
        '<!DOCTYPE d SYSTEM "http://127.0.0.1:9/x.dtd">',
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_and_document_types_are_refused(tmp_path: Path, word: Any, inside: str, encoding: str) -> None:
    good = word.file(word.p("Plan"))
    path = tmp_path / "bad.docx"
    with zipfile.ZipFile(good) as source, zipfile.ZipFile(path, "w") as target:
        for name in source.namelist():
            data = source.read(name)
            if name == "word/document.xml":
                data = (f'<?xml version="1.0" encoding="{encoding}"?>' + inside + data.decode()).encode(encoding)
            target.writestr(name, data)
    with pytest.raises(DamagedFile) as error:
        read(path)
    assert "hidden instructions" in plain(error)


def test_a_word_file_with_macros_is_read_and_nothing_of_them_is_run(word: Any) -> None:
    path = word.file(word.p("Plan"), raw={"word/vbaProject.bin": b"\xd0\xcf\x11\xe0 macro"})
    assert [block.text for block in read(path).blocks] == ["Plan"]


def test_a_word_file_with_a_password(tmp_path: Path) -> None:
    path = tmp_path / "locked.docx"
    name = "EncryptedPackage".encode("utf-16-le")
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + name + b"\0" * 600)
    with pytest.raises(LockedFile) as error:
        read(path)
    assert "password" in plain(error)


def locked_pdf() -> bytes:
    """A small PDF whose encryption asks for a password nobody has."""
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>",
        b"<</Filter/Standard/V 1/R 2/P -44/O<" + b"41" * 32 + b">/U<" + b"42" * 32 + b">>>",
    ]
    out = b"%PDF-1.4\n"
    places = []
    for number, each in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj" % number + each + b"endobj\n"
    start = len(out)
    out += b"xref\n0 5\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
    ends = b"trailer<</Size 5/Root 1 0 R/Encrypt 4 0 R/ID[<00><00>]>>\nstartxref\n%d\n%%%%EOF"
    return out + ends % start


def test_a_pdf_with_a_password(tmp_path: Path) -> None:
    path = tmp_path / "locked.pdf"
    path.write_bytes(locked_pdf())
    with pytest.raises(LockedFile) as error:
        read(path)
    assert "password" in plain(error)


def test_five_thousand_pages(tmp_path: Path) -> None:
    kids = b" ".join(b"3 0 R" for _ in range(5000))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count 5000/Kids[" + kids + b"]>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>",
    ]
    out = b"%PDF-1.4\n"
    for number, each in enumerate(objects, start=1):
        out += b"%d 0 obj" % number + each + b"endobj\n"
    path = tmp_path / "long.pdf"
    path.write_bytes(out + b"trailer<</Size 4/Root 1 0 R>>\n%%EOF")
    with pytest.raises(TooBig) as error:
        read(path)
    assert "too many pages" in plain(error)


def huge_png(side: int) -> bytes:
    """A PNG that says it is `side` dots wide and high, in a few hundred bytes."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">L", len(data)) + kind + data + struct.pack(">L", zlib.crc32(kind + data))

    header = struct.pack(">LLBBBBB", side, side, 1, 0, 0, 0, 0)
    rows = zlib.compress(b"\0" * (1 + side // 8) * 10)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


@pytest.mark.parametrize("several", [True, False])
def test_a_picture_of_twenty_thousand_dots_a_side(tmp_path: Path, several: bool) -> None:
    path = tmp_path / "photo.png"
    path.write_bytes(huge_png(20_000))
    with pytest.raises(TooBig) as error:
        read([path] if several else path)
    assert "too big" in plain(error)


def test_a_damaged_picture(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(b"\xff\xd8\xff\xe0" + b"nonsense" * 50)
    with pytest.raises(DamagedFile) as error:
        read(path)
    plain(error)


def test_a_folder_without_photos(tmp_path: Path) -> None:
    with pytest.raises(UnusableFile) as error:
        read([tmp_path])
    assert "no photos" in plain(error)


def test_a_word_file_without_words(word: Any) -> None:
    with pytest.raises(UnusableFile) as error:
        read(word.file(word.p("")))
    assert "no words" in plain(error)


def test_scans_without_tesseract_say_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from PIL import Image

    monkeypatch.setenv("PATH", str(tmp_path))
    path = tmp_path / "photo.png"
    Image.new("L", (600, 800), 255).save(path)
    with pytest.raises(PartMissing) as error:
        read(path)
    assert "tesseract" in str(error.value)


def test_older_office_files_without_libreoffice_say_how_to_save_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    path = tmp_path / "plan.rtf"
    path.write_bytes(b"{\\rtf1 Plan}")
    with pytest.raises(PartMissing) as error:
        read(path)
    assert "Word (.docx) or PDF" in plain(error)


def test_a_plan_with_the_wrong_ending_is_read_all_the_same(plans: Path, tmp_path: Path) -> None:
    for source, name in (("04-rhys-talbot.pdf", "plan.docx"), ("02-danyal-mirza.docx", "plan.pdf")):
        path = tmp_path / name
        path.write_bytes((plans / source).read_bytes())
        assert len(read(path).blocks) > 100


def test_no_words_of_the_file_stand_in_an_error(tmp_path: Path) -> None:
    path = tmp_path / "Amara Nwosu.docx"
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", "<w:document>Amara lives at <unclosed")
    path.write_bytes(data.getvalue())
    with pytest.raises(DamagedFile) as error:
        read(path)
    assert "Amara" not in plain(error)
    assert error.value.__cause__ is None


@pytest.mark.parametrize("kind", ["rtf", "doc"])
def test_older_office_files_are_read_where_libreoffice_is_installed(tmp_path: Path, kind: str) -> None:
    import shutil

    if shutil.which("soffice") is None:
        pytest.skip("LibreOffice is not installed")
    path = tmp_path / f"plan.{kind}"  # an .rtf by another name is still an .rtf
    path.write_bytes(b"{\\rtf1\\ansi {\\b Section F} \\par Speech therapy weekly. \\par}")
    document = read(path)
    assert (document.stem, [block.text for block in document.blocks]) == (
        "plan",
        ["Section F", "Speech therapy weekly."],
    )
