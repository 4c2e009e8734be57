"""Pictures of pages into page contents, spread over the processor's cores."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice
from statistics import median

from PIL import Image

from summaries.reading.layout.types import PageContent, Rule, Word
from summaries.reading.ocr import picture as pictures
from summaries.reading.ocr.mend import mend
from summaries.reading.ocr.rules import Run, find_rules
from summaries.reading.ocr.strokes import bold_words
from summaries.reading.ocr.tesseract import SeenWord, recognise, turn_needed

DPI = 200
_A4_WIDE, _A4_TALL = 595.0, 842.0
_UNSURE = 0.55
_SCALE = 72 / DPI
_LETTERS = 0.77
"""What tesseract calls a line's size is a little taller than its font's size."""


@dataclass(frozen=True)
class PagePicture:
    """One page to recognise: `load` gives it in grey. `width` is the page's, in points; None for photos."""

    number: int
    load: Callable[[], Image.Image]
    width: float | None = None


def recognise_pages(pages: Iterable[PagePicture]) -> Iterator[PageContent]:
    """The contents of the pages, in order; pictures are loaded here, one after the other, as cores come free."""
    workers = max(len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1, 1)
    waiting: list[Future[PageContent]] = []
    source = iter(pages)
    with ThreadPoolExecutor(workers) as pool:
        try:
            for page in islice(source, workers * 2):
                waiting.append(pool.submit(_content, page, page.load()))
            while waiting:
                done = waiting.pop(0).result()
                for page in islice(source, 1):
                    waiting.append(pool.submit(_content, page, page.load()))
                yield done
        finally:
            for future in waiting:
                future.cancel()


def _content(page: PagePicture, picture: Image.Image) -> PageContent:
    width = page.width or (_A4_WIDE if picture.height >= picture.width else _A4_TALL)
    clean = pictures.even_light(pictures.scaled(picture, round(width / 72 * DPI)))
    sideways = pictures.lies_sideways(clean)
    if sideways:
        clean = pictures.turned(clean, -turn_needed(clean, DPI) or 90)
    seen, level, upright, clean = _look(clean)
    if _sureness(seen) < _UNSURE or 2 * sum(word.angle != 0 for word in seen) > len(seen):
        turn = turn_needed(clean, DPI)
        if turn:
            other = _look(pictures.turned(clean, -turn))
            if _upright_sureness(other[0]) > _upright_sureness(seen):
                seen, level, upright, clean = other
    return _placed(page, clean, seen, level, upright)


def _look(clean: Image.Image) -> tuple[list[SeenWord], list[Run], list[Run], Image.Image]:
    clean = pictures.turned(clean, pictures.tilt_of(clean))
    level, upright = find_rules(clean, DPI)
    return recognise(clean, DPI), level, upright, clean


def _sureness(seen: list[SeenWord]) -> float:
    known = [word.sure for word in seen if any(letter.isalnum() for letter in word.text)]
    return sum(known) / len(known) if known else 0.0


def _upright_sureness(seen: list[SeenWord]) -> float:
    return _sureness([word for word in seen if word.angle == 0])


def _placed(
    page: PagePicture, clean: Image.Image, seen: list[SeenWord], level: list[Run], upright: list[Run]
) -> PageContent:
    kept = mend(seen)
    bold = bold_words(clean, kept)
    words = [_word(word, is_bold) for word, is_bold in zip(kept, bold, strict=True)]
    _settle_sizes(words)
    rules = []
    for x0, top, x1, bottom in level:
        middle = (top + bottom) / 2 * _SCALE
        rules.append(Rule(x0 * _SCALE, middle, x1 * _SCALE, middle))
    for x0, top, x1, bottom in upright:
        middle = (x0 + x1) / 2 * _SCALE
        rules.append(Rule(middle, top * _SCALE, middle, bottom * _SCALE))
    return PageContent(page.number, clean.width * _SCALE, clean.height * _SCALE, words, rules)


def _word(word: SeenWord, bold: bool) -> Word:
    x0, top, x1, bottom = word.box
    if word.line[3] - word.line[1] < 1.6 * word.size and len(word.text) > 1:
        top, bottom = word.line[1], word.line[3]
    elif bottom - top < word.size:  # a dot or a dash: as tall as its line
        middle = (top + bottom) / 2
        top, bottom = round(middle - word.size / 2), round(middle + word.size / 2)
    size = word.size * _SCALE * _LETTERS
    return Word(word.text, x0 * _SCALE, top * _SCALE, x1 * _SCALE, bottom * _SCALE, size, bold, word.sure)


def _settle_sizes(words: list[Word]) -> None:
    """The recogniser's sizes waver with a line's letters: near the usual size they are the usual size."""
    if not words:
        return
    usual = median(word.size for word in words)
    for word in words:
        if abs(word.size - usual) < 0.2 * usual:
            word.size = usual
