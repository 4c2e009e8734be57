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
    limit = _BOLD * median(known)
    bold = [False] * len(words)
    for number in {word.number for word in words}:
        line = [index for index, word in enumerate(words) if word.number == number]
        weights = [len(words[index].text) if thick[index] else 0 for index in line]
        votes = [weight if thick[index] > limit else -weight for index, weight in zip(line, weights, strict=True)]
        for index in line[: _lead(votes)]:
            bold[index] = True
    return bold


def _lead(votes: Sequence[int]) -> int:
    """How many words at the start of a line are bold: where the votes for bold before outweigh most."""
    best, total, length = 0, 0, 0
    for index, vote in enumerate(votes, start=1):
        total += vote
        if total > best:
            best, length = total, index
    return length


def _thickness(ink: Image.Image, edges: Image.Image, word: SeenWord) -> float:
    """Mean width of the strokes as a share of the letters' size."""
    dark = sum(value * count for value, count in enumerate(ink.crop(word.box).histogram())) / 255
    borders = edges.crop(word.box).histogram()[255] / 2
    return dark / borders / max(word.size, 1.0) ** 0.5 if borders >= 4 else 0.0
