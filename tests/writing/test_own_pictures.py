"""A school's own symbols take the place of ours; a broken one never leaves a hole."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

from PIL import Image

from summaries.model import OnePage, PageStyle
from summaries.writing.fit import fit
from summaries.writing.outputs import laid_out
from summaries.writing.own_pictures import own_pictures

_LIST = """
bus: {file: bus.png, alt: "A yellow bus"}
calendar: {file: broken.png, alt: "A date"}
telephone: {file: ../outside.png}
"""


def folder(tmp_path: Path) -> Path:
    place = tmp_path / "symbols"
    place.mkdir()
    out = io.BytesIO()
    Image.new("RGB", (900, 600), "yellow").save(out, "PNG")
    (place / "bus.png").write_bytes(out.getvalue())
    (tmp_path / "outside.png").write_bytes(out.getvalue())
    (place / "broken.png").write_bytes(b"not a picture")
    (place / "pictures.yml").write_text(_LIST, encoding="utf-8")
    return place


def test_the_schools_own_picture_stands_beside_the_line(page: OnePage, tmp_path: Path) -> None:
    own = replace(page, style=PageStyle(pictures=str(folder(tmp_path))))
    made = laid_out(own)
    shown = {item.line.picture: item.picture for item in made.layout.items}
    assert shown["bus"].alt == "A yellow bus"  # type: ignore[union-attr]
    assert shown["calendar"].svg is not None  # type: ignore[union-attr]
    assert made.pdf.pages == 1  # type: ignore[union-attr]


def test_a_broken_file_and_one_from_outside_are_told_and_passed_over(tmp_path: Path) -> None:
    found = own_pictures(str(folder(tmp_path)))
    assert set(found.by_concept) == {"bus"}
    assert len(found.warnings) == 2


def test_a_folder_without_a_list_is_told(page: OnePage, tmp_path: Path) -> None:
    assert own_pictures(str(tmp_path)).warnings
    assert fit(replace(page, style=PageStyle(pictures=str(tmp_path)))).page.lines
