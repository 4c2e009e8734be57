"""Words that lie under a page's text are not part of it."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

import pytest

from summaries.reading import read
from summaries.reading.pdf.words import is_slanted

Make = Callable[[str], Path]
LONG = "Tam will have a programme of language work written by the therapist and carried out by a trained assistant. "


@pytest.mark.parametrize(
    "style",
    [
        "transform: rotate(-45deg); color: #ddd",
        "transform: rotate(30deg); color: black",
        "color: #e4e4e4",
    ],
)
def test_a_watermark_is_left_out(pdf: Make, style: str) -> None:
    stamp = f'<div style="position: absolute; top: 40pt; left: 60pt; font-size: 60pt; {style}">FINAL</div>'
    blocks = read(pdf(f"{stamp}<p>{LONG * 4}</p>")).blocks
    assert [block.text for block in blocks] == [(LONG * 4).strip()]


def test_large_dark_and_upright_words_are_read(pdf: Make) -> None:
    said = " ".join(block.text for block in read(pdf(f'<p style="font-size: 40pt">Ana</p><p>{LONG}</p>')).blocks)
    assert said.startswith("Ana Tam will")


def test_letters_of_a_skewed_scan_and_of_a_turned_page_are_not_slanted() -> None:
    assert [is_slanted(math.radians(a)) for a in (0, 2, 45, 88, 90, 180, 358)] == [False, False, True] + [False] * 4
    assert not is_slanted(-1)
