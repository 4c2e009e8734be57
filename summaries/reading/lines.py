"""Lines inside one paragraph: where a line break parts two things, and bullets that were typed."""

from __future__ import annotations

import re

Span = tuple[str, bool]

# Dots, squares, arrows, stars and faces that stand for "next point". Tick boxes are left: they say something.
_MARKS = (
    "\u2022\u2023\u2043\u2219\u25a0\u25a1\u25aa\u25ab\u25b6\u25b8\u25ba\u25c6\u25c7\u25cb\u25cf\u25e6\u2605\u2606\u263a\u263b\u2756\u2794"
    "\u27a2\u27a4\u2b1b\u2b25\u2192\u21d2\uf0a7\uf0b7\uf0d8\uf0fc\u00b7"
)
_BULLET = re.compile(rf"^\s*(?:[{_MARKS}]+\s*|[-\u2013\u2014*](?:\s+|\t)|o\t)(?=\S)")
_ENDS = re.compile(r"[.!?:;\u2026][\"\u201d\u2019')\]]*\s*$")


def bullet(text: str) -> tuple[str, bool]:
    """The text without a bullet typed at its start, and whether there was one."""
    match = _BULLET.match(text)
    return (text[match.end() :], True) if match else (text, False)


def split_lines(spans: list[Span], *, whole: bool = False) -> list[list[Span]]:
    """Part a paragraph's spans at its line breaks, where a break parts two things.

    A line that goes on in small letters after one without an end mark is the same sentence. `whole` keeps all
    in one line (headings).
    """
    lines: list[list[Span]] = [[]]
    for text, bold in spans:
        for index, piece in enumerate(re.split("[\n\f]", text)):
            if index:
                lines.append([])
            if piece:
                lines[-1].append((piece, bold))
    joined: list[list[Span]] = []
    blank = True
    for line in lines:
        words = "".join(text for text, _ in line)
        if not words.strip():
            blank = True
            continue
        if joined and (whole or (not blank and _goes_on("".join(text for text, _ in joined[-1]), words))):
            joined[-1] += [(" ", line[0][1]), *line]
        else:
            joined.append(list(line))
        blank = False
    return joined


def _goes_on(before: str, after: str) -> bool:
    if _ENDS.search(before) or bullet(after)[1]:
        return False
    return after.lstrip()[0].islower() or before.rstrip().endswith((",", "(", "/", "&", "-", "\u2013"))
