"""The words of one PDF page, through pdfium."""

from __future__ import annotations

import ctypes
import math
import re
from collections.abc import Iterator

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from summaries.reading.layout.types import PageContent, Word
from summaries.reading.pdf.drawn import Box, Struck, Turn, drawn_rules

# pdfium writes U+0002 (older ones U+FFFE) for a hyphen at the end of a line, and leaves the line break out.
_WORD = re.compile("[^\\s\x02\ufffe]+[\x02\ufffe]?")
_SIGNS = frozenset(".,;:!?'\"()-–—‘’“”/&%£+@•…")
_SAMPLE = 120
_FEW_LETTERS = 40
_MANY_SHAPES = 400
"""Letters drawn as shapes."""
_SLANTED = math.radians(8)
"""A scan's own letters may lean a little; those of a watermark ("FINAL" across the page) lean more."""
_HUGE = 34.0
_PALE = range(0xA0, 0xF9)
"""White letters stand on a dark bar and are read; these shades lie under the page's text."""
_CLEAR = 0xA0
_BOLD_NAME = re.compile(r"bold|black|heavy|semibold|demi", re.IGNORECASE)


def page_content(page: pdfium.PdfPage, number: int) -> PageContent:
    """The words and rules of a page; words outside the page's edges are not there."""
    turn = Turn(page)
    rules = drawn_rules(page, turn)
    struck = Struck(rules, turn.width)
    words = [
        word
        for word in _words(page, turn, struck)
        if word.x1 > 0 and word.bottom > 0 and word.x0 < turn.width and word.top < turn.height
    ]
    return PageContent(number, turn.width, turn.height, words, rules)


def is_picture(page: pdfium.PdfPage, content: PageContent) -> bool:
    """Must the page be recognised? Scans may hold a page number as text, and some fonts give no letters."""
    letters = "".join(word.text for word in content.words[:_SAMPLE])
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


def _words(page: pdfium.PdfPage, turn: Turn, struck: Struck) -> Iterator[Word]:
    textpage = page.get_textpage()
    count = textpage.count_chars()
    if count <= 0:
        return
    text = textpage.get_text_range(0, count)
    handle = textpage.raw
    if len(text) != count:  # letters beyond the 16-bit plane: take them one by one
        text = "".join(_letter(raw.FPDFText_GetUnicode(handle, index)) for index in range(count))
    boxes = _Boxes(handle, turn)
    pieces = _Pieces(handle, boxes)
    for match in _WORD.finditer(text):
        start, end = match.span()
        box = boxes.between(start, end)
        if box is None:
            continue
        if not struck.touches(box):
            word = pieces.word(match.group(), start, box)
            if word is not None:
                yield word
            continue
        for first, last in _not_struck(start, end, boxes, struck):
            left = boxes.between(first, last)
            word = pieces.word(text[first:last], first, left) if left is not None else None
            if word is not None:
                yield word


def _not_struck(start: int, end: int, boxes: _Boxes, struck: Struck) -> list[tuple[int, int]]:
    """The stretches of a word that are not struck out."""
    stretches: list[tuple[int, int]] = []
    for index in range(start, end):
        box = boxes.between(index, index + 1)
        if box is None or struck.through(box):
            continue
        if stretches and stretches[-1][1] == index:
            stretches[-1] = (stretches[-1][0], index + 1)
        else:
            stretches.append((index, index + 1))
    return stretches


class _Boxes:
    """Where letters stand on the page."""

    def __init__(self, handle: object, turn: Turn) -> None:
        self._handle = handle
        self._turn = turn
        self._rect = raw.FS_RECTF()
        self._reference = ctypes.byref(self._rect)
        self._x, self._y = ctypes.c_double(), ctypes.c_double()

    def between(self, start: int, end: int) -> Box | None:
        """(x0, top, x1, bottom) round the letters from `start` to before `end`, by the first and the last."""
        rect = self._rect
        raw.FPDFText_GetLooseCharBox(self._handle, start, self._reference)
        left, bottom, right, top = rect.left, rect.bottom, rect.right, rect.top
        if end - start > 1:
            raw.FPDFText_GetLooseCharBox(self._handle, end - 1, self._reference)
            left, right = min(left, rect.left), max(right, rect.right)
            bottom, top = min(bottom, rect.bottom), max(top, rect.top)
        if not all(map(math.isfinite, (left, bottom, right, top))):
            return None
        return self._turn.box(left, bottom, right, top)

    def base(self, index: int) -> float | None:
        """How far down the page the letter stands."""
        found = raw.FPDFText_GetCharOrigin(self._handle, index, ctypes.byref(self._x), ctypes.byref(self._y))
        x, y = self._x.value, self._y.value
        return self._turn.box(x, y, x, y)[3] if found and math.isfinite(x) and math.isfinite(y) else None


def _letter(code: int) -> str:
    return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else " "


class _Pieces:
    """The letters' size, weight and base line: asked once for each piece of text that the file draws at one go."""

    def __init__(self, handle: object, boxes: _Boxes) -> None:
        self._handle = handle
        self._boxes = boxes
        self._fonts = _Fonts(handle)
        self._piece: int | None = None
        self._known: tuple[float, bool, float | None] = (0.0, False, None)
        self._stamped = False

    def word(self, letters: str, start: int, box: Box) -> Word | None:
        """The word whose first letter is at `start`; None where it is part of a watermark."""
        drawn = raw.FPDFText_GetTextObject(self._handle, start)
        piece = ctypes.cast(drawn, ctypes.c_void_p).value if drawn else None
        if piece is None or piece != self._piece:
            self._piece = piece
            size = raw.FPDFText_GetFontSize(self._handle, start)
            self._known = (size, self._fonts.is_bold(start), self._boxes.base(start))
            self._stamped = is_slanted(raw.FPDFText_GetCharAngle(self._handle, start)) or self._is_pale(start, box)
        if self._stamped:
            return None
        size, bold, base = self._known
        x0, top, x1, bottom = box
        size = min(max(bottom - top, 1.0) * 0.85, 200.0) if not 1.5 <= size <= 200 else size
        return Word(letters.replace("\ufffe", "\x02"), x0, top, x1, bottom, size, bold, base=base)

    def _is_pale(self, start: int, box: Box) -> bool:
        """Is the letter huge, and so pale or see-through that it lies under the page's text?"""
        if box[3] - box[1] < _HUGE:
            return False
        red, green, blue, solid = (ctypes.c_uint() for _ in range(4))
        found = raw.FPDFText_GetFillColor(self._handle, start, *map(ctypes.byref, (red, green, blue, solid)))
        shades = [colour.value for colour in (red, green, blue)]
        return bool(found) and (solid.value < _CLEAR or all(shade in _PALE for shade in shades))


def is_slanted(angle: float) -> bool:
    """Does a letter lean (radians, from pdfium; negative where unknown)? Level and upright letters do not."""
    off = angle % (math.pi / 2)
    return angle >= 0 and min(off, math.pi / 2 - off) > _SLANTED


class _Fonts:
    """Tells bold fonts by their names or weights; asks each font once."""

    def __init__(self, handle: object) -> None:
        self._handle = handle
        self._name = ctypes.create_string_buffer(96)
        self._flags = ctypes.c_int()
        self._reference = ctypes.byref(self._flags)
        self._known: dict[bytes, bool] = {}

    def is_bold(self, index: int) -> bool:
        """Is the letter drawn in a bold font?"""
        raw.FPDFText_GetFontInfo(self._handle, index, self._name, 96, self._reference)
        name = self._name.value
        if name not in self._known:
            heavy = raw.FPDFText_GetFontWeight(self._handle, index) >= 600
            self._known[name] = heavy or bool(_BOLD_NAME.search(name.decode("utf-8", "replace")))
        return self._known[name]
