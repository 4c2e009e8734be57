"""Is a recognised line bold? Told by how thick its strokes are beside those of the page."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from PIL import Image, ImageChops

from summaries.reading.ocr.tesseract import SeenWord

_BOLD = 1.22


def bold_words(picture: Image.Image, words: Sequence[SeenWord]) -> list[bool]:
    """For each word, whether its strokes are clearly thicker, for its size, than most on the page."""
    ink = picture.point([255 - value for value in range(256)])
    dark = picture.point([255 if value < 128 else 0 for value in range(256)])
    edges = ImageChops.difference(dark, ImageChops.offset(dark, 1, 0))
    thick = [_thickness(ink, edges, word) for word in words]
    known = [value for value, word in zip(thick, words, strict=True) if value and len(word.text) > 2]
    if len(known) < 20:
        return [False] * len(words)
    usual = median(known)
    return [bool(value) and value > _BOLD * usual for value in thick]


def _thickness(ink: Image.Image, edges: Image.Image, word: SeenWord) -> float:
    """Mean width of the strokes as a share of the letters' size."""
    dark = sum(value * count for value, count in enumerate(ink.crop(word.box).histogram())) / 255
    borders = edges.crop(word.box).histogram()[255] / 2
    return dark / borders / max(word.size, 1.0) ** 0.5 if borders >= 4 else 0.0
