"""The pieces of a page's layout. Lengths are points (1/72 inch), measured from the page's top left corner."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Word:
    """One word as it stands on the page."""

    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    size: float
    bold: bool = False
    confidence: float | None = None
    base: float | None = None
    """How far down the line is on which the letters stand, where it is known."""
    boxed: bool = False
    """Is the edge of a drawn box right over it? Then it does not read on from what stands over the edge."""

    @property
    def height(self) -> float:
        """How tall the word's box is."""
        return self.bottom - self.top

    @property
    def middle(self) -> float:
        """The height of the middle of the word on the page."""
        return (self.top + self.bottom) / 2


@dataclass(frozen=True)
class Rule:
    """A straight drawn line, or one edge of a drawn box; either x0 == x1 or top == bottom."""

    x0: float
    top: float
    x1: float
    bottom: float


@dataclass
class PageContent:
    """What is on one page: its words and its drawn lines."""

    number: int
    width: float
    height: float
    words: list[Word]
    rules: list[Rule] = field(default_factory=list)


@dataclass
class Line:
    """Words on one line of a column or cell, from left to right."""

    words: list[Word]

    def __post_init__(self) -> None:
        self.x0 = min(word.x0 for word in self.words)
        self.x1 = max(word.x1 for word in self.words)
        self.top = min(word.top for word in self.words)
        self.bottom = max(word.bottom for word in self.words)
        sizes = sorted(word.size for word in self.words)
        self.size = sizes[len(sizes) // 2]
        bases = sorted(word.bottom if word.base is None else word.base for word in self.words)
        self.base = bases[len(bases) // 2]
        self.bold = all(word.bold for word in self.words)

    @property
    def text(self) -> str:
        """The line's words with single spaces."""
        return " ".join(word.text for word in self.words)


@dataclass
class Para:
    """One paragraph: lines that read on. `full` says that its last line reaches the column's end."""

    lines: list[Line]
    page: int
    full: bool = False

    @property
    def words(self) -> list[Word]:
        """All words in reading order."""
        return [word for line in self.lines for word in line.words]

    @property
    def top(self) -> float:
        """Where it begins on its page."""
        return self.lines[0].top

    @property
    def size(self) -> float:
        """The size of most of its letters, in points."""
        sizes = sorted(line.size for line in self.lines)
        return sizes[len(sizes) // 2]

    @property
    def bold(self) -> bool:
        """Is all of it bold?"""
        return all(line.bold for line in self.lines)


@dataclass
class GridCell:
    """One cell of a table; `x0` and `x1` tell its columns once all pages of the table are together."""

    row: int
    row_span: int
    x0: float
    x1: float
    paras: list[Para] = field(default_factory=list)


@dataclass
class Grid:
    """One table, on one page at first, later with the rows of the pages that follow."""

    cells: list[GridCell]
    page: int
    top: float
    bottom: float
    ruled: bool = True
    exact: bool = True
    """Are its places those of a PDF, not of a scan?"""

    @property
    def rows(self) -> int:
        """How many rows it has."""
        return max((cell.row + cell.row_span for cell in self.cells), default=0)

    def row(self, index: int) -> list[GridCell]:
        """The cells that begin in a row, from left to right."""
        return sorted((cell for cell in self.cells if cell.row == index), key=lambda cell: cell.x0)


Item = Para | Grid
