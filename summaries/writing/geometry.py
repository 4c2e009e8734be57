"""Every size of the page in one place, in millimetres and points; the style sheet gets the same numbers.

The lines are counted here (with the real letter widths) before anything is drawn, so that a page needs one
rendering only. Sizes never shrink to make things fit (Department of Health, Basic guidelines 2009: 14 pt).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from summaries.model import PageStyle
from summaries.writing import fonts
from summaries.writing.typeset import for_counting

MM_PER_PT = 25.4 / 72
_SAFETY = 1.006
"""A browser may set a line a little wider than we count."""


@dataclass(frozen=True)
class Geometry:
    """Sizes in mm, except where a name ends in `_pt` or is a ratio."""

    width: float = 210.0
    height: float = 297.0
    margin: float = 6.0
    body_pt: float = 14.0
    small_pt: float = 12.0
    title_pt: float = 18.0
    band_pt: float = 15.0
    spacing: float = 1.5
    small_spacing: float = 1.3
    picture: float = 15.0
    picture_gap: float = 1.5
    pad: float = 1.1
    side_pad: float = 2.2
    gap: float = 2.0
    column_gap: float = 2.6
    font: str = "lexend"
    one_column: bool = False
    about_columns: int = 2
    run_in: bool = True
    """The small headings about me stand in the line of their words, and the cards at the foot have none: a page with
    little room keeps it for the goals."""
    split: float = 0.5
    """The goals' share of the width, where goals and helps stand side by side."""

    @property
    def inner_width(self) -> float:
        return self.width - 2 * self.margin

    @property
    def inner_height(self) -> float:
        return self.height - 2 * self.margin

    @property
    def half(self) -> float:
        """The width of one of two cards side by side (of the whole, where cards stand under each other)."""
        return self.inner_width if self.one_column else (self.inner_width - self.column_gap) / 2

    @property
    def goal_width(self) -> float:
        return self.inner_width if self.one_column else (self.inner_width - self.column_gap) * self.split

    @property
    def help_width(self) -> float:
        return self.inner_width if self.one_column else (self.inner_width - self.column_gap) * (1 - self.split)

    @property
    def line(self) -> float:
        return self.body_pt * MM_PER_PT * self.spacing

    @property
    def small_line(self) -> float:
        return self.small_pt * MM_PER_PT * self.small_spacing

    @property
    def band(self) -> float:
        """The height of a coloured heading band."""
        return self.band_pt * MM_PER_PT * 1.25 + 1.2

    @property
    def top(self) -> float:
        """The height of the title band with one line of title."""
        return self.title_pt * MM_PER_PT * 1.2 + 3.6

    def words_width(self, outer: float, pictured: bool = True) -> float:
        """The width left for words in a card `outer` wide."""
        return outer - 2 * self.side_pad - (self.picture + self.picture_gap if pictured else 0)

    def item_height(self, text_lines: int, pictured: bool = True) -> float:
        """One picture with its words, without the card's padding."""
        words = text_lines * self.line
        return max(words, self.picture) if pictured else words

    def card_height(self, text_lines: int, pictured: bool = True) -> float:
        return self.item_height(text_lines, pictured) + 2 * self.pad


def geometry(style: PageStyle) -> Geometry:
    """The sizes for what the reader asked for."""
    font = style.font if fonts.is_there(style.font) else "lexend"
    large = style.large_print
    width, height = (297.0, 420.0) if style.paper == "a3" else (210.0, 297.0)
    if large:
        return Geometry(
            width, height, body_pt=18.0, small_pt=14.0, title_pt=28.0, band_pt=21.0, picture=22.0, picture_gap=4.0,
            pad=4.0, side_pad=4.0, gap=5.0, margin=13.0, font=font, one_column=style.paper == "a4", run_in=False,
        )  # fmt: skip
    if style.paper == "a3":
        return Geometry(
            width,
            height,
            title_pt=26.0,
            band_pt=18.0,
            picture=17.0,
            picture_gap=3.0,
            pad=2.2,
            side_pad=3.2,
            gap=2.4,
            column_gap=4.0,
            margin=10.0,
            about_columns=3,
            run_in=False,
            font=font,
        )
    return Geometry(width, height, font=font, run_in=not style.booklet)


def count_lines(text: str, width: float, size_pt: float, font: str, bold: bool = False) -> int:
    """How many lines `text` takes in `width` mm; each sentence of a new line of text counts its own."""
    parts = (for_counting(part) for part in text.split("\n") if part.strip())
    return sum(_wrapped(part, width, size_pt, font, bold) for part in parts) or 1


def text_width(text: str, size_pt: float, font: str, bold: bool = False) -> float:
    """The width of `text` on one line, in mm."""
    return _em(text, font, bold) * size_pt * MM_PER_PT * _SAFETY


def widest_word(text: str, size_pt: float, font: str) -> float:
    """The width in mm of the longest piece of `text` that is not broken over lines."""
    return max((text_width(word, size_pt, font) for word in re.split(r"[ \t\n]+", for_counting(text))), default=0.0)


def _wrapped(text: str, width: float, size_pt: float, font: str, bold: bool) -> int:
    """Greedy line breaking, as browsers and the PDF renderer do it for left-aligned text."""
    space = text_width(" ", size_pt, font, bold)
    lines, used = 1, 0.0
    for word in re.split(r"[ \t\n]+", text.strip()):
        length = text_width(word, size_pt, font, bold)
        if used and used + space + length > width:
            lines, used = lines + 1, 0.0
        while length > width:  # a very long word is broken over lines
            lines, length = lines + 1, length - width
        used += (space if used else 0.0) + length
    return lines


@lru_cache(maxsize=20000)
def _em(text: str, font: str, bold: bool) -> float:
    return float(fonts.pen(font, bold).getlength(text)) / 100.0
