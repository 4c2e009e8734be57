"""Pictures of pages into page contents, spread over the processor's cores."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice

from PIL import Image

from summaries.reading.layout.types import PageContent, Rule, Word
from summaries.reading.ocr import picture as pictures
from summaries.reading.ocr.rules import Run, find_rules, paint_out
from summaries.reading.ocr.strokes import bold_words
from summaries.reading.ocr.tesseract import SeenWord, recognise, turn_needed

DPI = 200
_A4_WIDE, _A4_TALL = 595.0, 842.0
_UNSURE = 0.55


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
    if _sureness(seen) < _UNSURE:
        turn = turn_needed(clean, DPI)
        if turn:
            other = _look(pictures.turned(clean, -turn))
            if _sureness(other[0]) > _sureness(seen):
                seen, level, upright, clean = other
    return _placed(page, clean, seen, level, upright)


def _look(clean: Image.Image) -> tuple[list[SeenWord], list[Run], list[Run], Image.Image]:
    clean = pictures.turned(clean, pictures.tilt_of(clean))
    level, upright = find_rules(clean, DPI)
    return recognise(paint_out(clean, level + upright), DPI), level, upright, clean


def _sureness(seen: list[SeenWord]) -> float:
    known = [word.sure for word in seen if any(letter.isalnum() for letter in word.text)]
    return sum(known) / len(known) if known else 0.0


def _placed(
    page: PagePicture, clean: Image.Image, seen: list[SeenWord], level: list[Run], upright: list[Run]
) -> PageContent:
    scale = 72 / DPI
    kept = [word for word in seen if _is_word(word)]
    words = [
        Word(
            word.text,
            word.box[0] * scale,
            *_height(word, scale),
            size=word.size * scale * 0.77,
            bold=bold,
            confidence=word.sure,
        )
        for word, bold in zip(kept, bold_words(clean, kept), strict=True)
    ]
    rules = [
        Rule(x0 * scale, (top + bottom) / 2 * scale, x1 * scale, (top + bottom) / 2 * scale)
        for x0, top, x1, bottom in level
    ]
    rules += [
        Rule((x0 + x1) / 2 * scale, top * scale, (x0 + x1) / 2 * scale, bottom * scale)
        for x0, top, x1, bottom in upright
    ]
    return PageContent(page.number, clean.width * scale, clean.height * scale, words, rules)


def _height(word: SeenWord, scale: float) -> tuple[float, float, float]:
    """(top, x1, bottom): the line's own top and bottom, where the line is no taller than one line is."""
    top, bottom = (
        (word.line[1], word.line[3]) if word.line[3] - word.line[1] < 1.6 * word.size else (word.box[1], word.box[3])
    )
    return top * scale, word.box[2] * scale, bottom * scale


def _is_word(word: SeenWord) -> bool:
    """Specks and remains of lines come out as single signs of which the recogniser is not sure."""
    if any(letter.isalnum() for letter in word.text):
        return word.sure > 0.25
    return word.sure > 0.6 or word.text in ("•", "-", "–", "—", "*", "&")
