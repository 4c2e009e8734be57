"""What readers and renderers need still works in the cage: plans, scans, photos, old Word files, PDF, Word, sound."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from summaries.batch import load_plan_safely
from summaries.worker import run_limited
from tests.cage import hostile
from tests.web.sample import sample_page

SAID = "Robin will have speech therapy every week."


@pytest.fixture(scope="module")
def picture() -> Image.Image:
    """A sheet with one printed sentence."""
    from summaries.writing.fonts import faces

    letters = ImageFont.truetype(str(faces("atkinson")[0].path), 40)
    sheet = Image.new("L", (1240, 300), 255)
    pen = ImageDraw.Draw(sheet)
    for line in range(2):
        pen.text((90, 60 + 90 * line), SAID, font=letters, fill=0)
    return sheet


@pytest.mark.parametrize("name", ["02-danyal-mirza.docx", "04-rhys-talbot.pdf"])
def test_a_plan_is_read(plans: Path, name: str) -> None:
    assert len(load_plan_safely([plans / name]).provision) > 10


@pytest.mark.skipif(shutil.which("tesseract") is None, reason="tesseract is not installed")
@pytest.mark.parametrize("kind", ["jpg", "pdf"])
def test_a_photo_and_a_scan_are_read(tmp_path: Path, picture: Image.Image, kind: str) -> None:
    path = tmp_path / f"sheet.{kind}"
    picture.save(path, resolution=200)
    assert SAID in " ".join(run_limited(hostile.reads_a_plan, [path], reads=[path]))


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_an_old_word_file_is_read_and_leaves_no_socket_behind(tmp_path: Path) -> None:
    before = set(Path("/tmp").glob("OSL_PIPE_*"))
    path = tmp_path / "plan.rtf"
    path.write_bytes(b"{\\rtf1\\ansi {\\b Section F} \\par Speech therapy weekly. \\par}")
    assert run_limited(hostile.reads_a_plan, [path], reads=[path]) == ["Section F", "Speech therapy weekly."]
    assert set(Path("/tmp").glob("OSL_PIPE_*")) <= before


@pytest.mark.parametrize(("form", "begins"), [("pdf", b"%PDF-"), ("docx", b"PK"), ("mp3", b"\xff")])
def test_a_page_is_drawn_and_spoken(tmp_path: Path, form: str, begins: bytes) -> None:
    from bot.web.files import write_into
    from summaries.writing import fonts

    fonts.make_ready("lexend")
    made = run_limited(write_into, tmp_path, "page", sample_page(), form, megabytes=3072, writes=[tmp_path])
    assert made.startswith(begins)
    assert len(made) > 5000


def test_own_words_and_pictures_are_in_reach(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = tmp_path / "words"
    own.mkdir()
    (own / "phrases.yml").write_text("")
    monkeypatch.setenv("COMPANION_WORDS", str(own))
    assert run_limited(hostile.reads, str(own / "phrases.yml")) == ["done"]


def test_a_relative_path_means_what_it_meant(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "here.txt").write_text("words")
    monkeypatch.chdir(tmp_path)
    assert run_limited(hostile.reads, "here.txt", reads=[Path("here.txt")]) == ["done"]
