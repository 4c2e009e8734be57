"""The words and drawn lines of one PDF page, through pdfium."""

from __future__ import annotations

import ctypes
import math
import re
from collections.abc import Iterator

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from summaries.reading.layout.types import PageContent, Rule, Word

# pdfium writes U+0002 (older ones U+FFFE) for a hyphen at the end of a line, and leaves the line break out.
_WORD = re.compile("[^\\s\x02\ufffe]+[\x02\ufffe]?")
_SIGNS = frozenset(".,;:!?'\"()-–—‘’“”/&%£+@•…")
_FEW_LETTERS = 40
_MANY_SHAPES = 400
"""Letters drawn as shapes."""
_THIN = 3.0
_MOST_PATHS = 4000
_BOLD_NAME = re.compile(r"bold|black|heavy|semibold|demi", re.IGNORECASE)


class _Turn:
    """Brings pdfium's places (from the bottom left, before the page's turn) to points from the top left."""

    def __init__(self, page: pdfium.PdfPage) -> None:
        left, bottom, right, top = page.get_cropbox()
        self._box = (min(left, right), min(bottom, top), max(left, right), max(bottom, top))
        self.turn = page.get_rotation() % 360
        wide, tall = self._box[2] - self._box[0], self._box[3] - self._box[1]
        self.width, self.height = (tall, wide) if self.turn in (90, 270) else (wide, tall)

    def box(self, left: float, bottom: float, right: float, top: float) -> tuple[float, float, float, float]:
        """(x0, top, x1, bottom) of a box on the page as it shows."""
        x0, y0, x1, y1 = self._box
        if self.turn == 90:
            return bottom - y0, left - x0, top - y0, right - x0
        if self.turn == 180:
            return x1 - right, bottom - y0, x1 - left, top - y0
        if self.turn == 270:
            return y1 - top, x1 - right, y1 - bottom, x1 - left
        return left - x0, y1 - top, right - x0, y1 - bottom


def page_content(page: pdfium.PdfPage, number: int) -> PageContent:
    """The words and rules of a page; words outside the page's edges are not there."""
    turn = _Turn(page)
    words = [
        word
        for word in _words(page, turn)
        if word.x1 > 0 and word.bottom > 0 and word.x0 < turn.width and word.top < turn.height
    ]
    return PageContent(number, turn.width, turn.height, words, _rules(page, turn) if words else [])


def is_picture(page: pdfium.PdfPage, content: PageContent) -> bool:
    """Must the page be recognised? Scans may hold a page number as text, and some fonts give no letters."""
    letters = "".join(word.text for word in content.words)
    known = sum(letter.isalnum() or letter in _SIGNS for letter in letters if not 0xE000 <= ord(letter) <= 0xF8FF)
    if letters and known < 0.7 * len(letters):
        return True
    if len(letters) >= _FEW_LETTERS:
        return False
    wide, tall = page.get_size()
    kinds = [raw.FPDF_PAGEOBJ_IMAGE] if letters else [raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_PATH]
    area = 0.0
    for count, thing in enumerate(page.get_objects(filter=kinds, max_depth=3)):
        left, bottom, right, top = thing.get_bounds()
        if thing.type == raw.FPDF_PAGEOBJ_IMAGE:
            area += max(right - left, 0) * max(top - bottom, 0)
        if area > 0.2 * wide * tall or count > _MANY_SHAPES:
            return True
    return False


def _words(page: pdfium.PdfPage, turn: _Turn) -> Iterator[Word]:
    textpage = page.get_textpage()
    count = textpage.count_chars()
    if count <= 0:
        return
    text = textpage.get_text_range(0, count)
    handle = textpage.raw
    if len(text) != count:  # letters beyond the 16-bit plane: take them one by one
        text = "".join(_letter(raw.FPDFText_GetUnicode(handle, index)) for index in range(count))
    rect = raw.FS_RECTF()
    by_reference = ctypes.byref(rect)
    fonts: dict[tuple[str, int], bool] = {}
    for match in _WORD.finditer(text):
        raw.FPDFText_GetLooseCharBox(handle, match.start(), by_reference)
        left, bottom, right, top = rect.left, rect.bottom, rect.right, rect.top
        if match.end() - match.start() > 1:
            raw.FPDFText_GetLooseCharBox(handle, match.end() - 1, by_reference)
            left, right = min(left, rect.left), max(right, rect.right)
            bottom, top = min(bottom, rect.bottom), max(top, rect.top)
        if not all(map(math.isfinite, (left, bottom, right, top))):
            continue
        x0, y0, x1, y1 = turn.box(left, bottom, right, top)
        size = raw.FPDFText_GetFontSize(handle, match.start())
        size = min(max(y1 - y0, 1.0) * 0.85, 200.0) if not 1.5 <= size <= 200 else size
        yield Word(
            match.group().replace("\ufffe", "\x02"), x0, y0, x1, y1, size, _is_bold(handle, match.start(), fonts)
        )


def _letter(code: int) -> str:
    return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else " "


def _is_bold(handle: object, index: int, fonts: dict[tuple[str, int], bool]) -> bool:
    name = ctypes.create_string_buffer(96)
    flags = ctypes.c_int()
    raw.FPDFText_GetFontInfo(handle, index, name, 96, ctypes.byref(flags))
    key = (name.value.decode("utf-8", "replace"), flags.value)
    if key not in fonts:
        fonts[key] = bool(_BOLD_NAME.search(key[0])) or raw.FPDFText_GetFontWeight(handle, index) >= 600
    return fonts[key]


def _rules(page: pdfium.PdfPage, turn: _Turn) -> list[Rule]:
    """Thin boxes are lines; the four edges of other boxes are lines too, but not of the page itself."""
    rules: list[Rule] = []
    for index, path in enumerate(page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH], max_depth=3)):
        if index > _MOST_PATHS:
            break
        try:
            bounds = path.get_bounds()
        except pdfium.PdfiumError:
            continue
        x0, top, x1, bottom = turn.box(*bounds)
        wide, tall = x1 - x0, bottom - top
        if not all(map(math.isfinite, (x0, top, x1, bottom))) or max(wide, tall) < _THIN:
            continue
        if wide > 0.98 * turn.width and tall > 0.9 * turn.height:
            continue
        if tall <= _THIN:
            rules.append(Rule(x0, (top + bottom) / 2, x1, (top + bottom) / 2))
        elif wide <= _THIN:
            rules.append(Rule((x0 + x1) / 2, top, (x0 + x1) / 2, bottom))
        else:
            rules += [Rule(x0, top, x1, top), Rule(x0, bottom, x1, bottom)]
            rules += [Rule(x0, top, x0, bottom), Rule(x1, top, x1, bottom)]
    return rules
