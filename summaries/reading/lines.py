"""Lines of text: where a line break parts two things, and bullets and numbers that were typed."""

from __future__ import annotations

import re

Span = tuple[str, bool]

# Dots, squares, arrows, stars and faces that stand for "next point". Tick boxes are left: they say something.
_MARKS = (
    "\u2022\u2023\u2043\u2219\u25a0\u25a1\u25aa\u25ab\u25b6\u25b8\u25ba\u25c6\u25c7\u25cb\u25cf\u25e6\u2605\u2606"
    "\u263a\u263b\u2756\u2794\u27a2\u27a4\u2b1b\u2b25\u2192\u21d2\uf0a7\uf0b7\uf0d8\uf0fc\u00b7"
)
_BULLET = re.compile(rf"^\s*(?:[{_MARKS}]+\s*|[-\u2013\u2014*](?:\s+|\t)|o\t)(?=\S)")
_LISTED = re.compile(r"^\s*(\(?(?:\d{1,2}|[a-z]|i{1,3}|iv|vi{0,3}|ix|x)[.)])\s+(?=\S)")
# "whole-class teaching w." goes on: the short form of "with" ends no sentence.
_SHORT_WITH = re.compile(r"\bw\.\s*$")
# "… flexible approach. (5.7, 5.9)": the paragraphs that it refers to, after the full stop.
_ENDS_WITH_REFERENCE = re.compile(r"[.!?]\s*[\[(][A-Z]?\d[\d.,;A-Z and]*[\])]\s*$")
_ENDS = re.compile(r"[.!?:;\u2026][\"\u201d\u2019')\]]*\s*$")


def bullet(text: str) -> tuple[str, bool]:
    """The text without a bullet typed at its start, and whether there was one."""
    match = _BULLET.match(text)
    return (text[match.end() :], True) if match else (text, False)


def listed(text: str) -> tuple[str, str | None]:
    """The text without a plain number or letter typed at its start ("1.", "b)"), and that number."""
    match = _LISTED.match(text)
    return (text[match.end() :], match.group(1)) if match else (text, None)


def ends(text: str) -> bool:
    """Does the text end as a sentence or label ends?"""
    return bool(_ENDS.search(text) or _ENDS_WITH_REFERENCE.search(text)) and not _SHORT_WITH.search(text)


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
    if ends(before) or bullet(after)[1]:
        return False
    return after.lstrip()[0].islower() or before.rstrip().endswith((",", "(", "/", "&", "-", "\u2013"))


def bold_lead(spans: list[Span]) -> str | None:
    """The bold words that a line opens with, where the rest of it is not bold."""
    lead = ""
    for text, bold in spans:
        if not bold and text.strip():
            return " ".join(lead.split()) or None
        lead += text
    return None


def without_start(spans: list[Span], length: int) -> list[Span]:
    """The spans without their first `length` characters."""
    left: list[Span] = []
    for text, bold in spans:
        if length >= len(text):
            length -= len(text)
            continue
        left.append((text[length:], bold))
        length = 0
    return left
