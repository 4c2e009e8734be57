"""A title over one of two columns belongs to its own column."""

from __future__ import annotations

from summaries.reading.layout.columns import flow_of
from summaries.reading.layout.types import Para, Word


def _line(text: str, x0: float, top: float, *, bold: bool = False) -> list[Word]:
    words = []
    for word in text.split():
        words.append(Word(word, x0, top, x0 + 5.0 * len(word), top + 10.0, 10.0, bold))
        x0 += 5.0 * len(word) + 3.0
    return words


def test_a_bold_title_over_the_right_column_is_read_with_its_own_lines() -> None:
    """The right column starts lower: its title stands beside the left one's first line."""
    words = [
        *_line("People wait until I have finished", 400, 40),  # the rest of the page before
        *_line("What I like", 40, 51, bold=True),
        *_line("What is hard", 400, 64, bold=True),
        *_line("My swing in the rain and the wet grass", 40, 75),
        *_line("When my gran sings the old songs to me", 40, 88),
        *_line("The bells in the long dark hall at noon", 400, 88),
        *_line("A walk by the river with our old dog", 40, 101),
        *_line("A new room that no one showed me before", 400, 101),
    ]
    text = " ".join(line.text for item in flow_of(words, 1) if isinstance(item, Para) for line in item.lines)
    assert text == (
        "People wait until I have finished What I like My swing in the rain and the wet grass When my gran sings the"
        " old songs to me A walk by the river with our old dog What is hard The bells in the long dark hall at noon"
        " A new room that no one showed me before"
    )
