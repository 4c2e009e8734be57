"""Mend what the recogniser is known to mistake: dots of lists, bars of tables, "I" and the figures of "E5"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from summaries.reading.ocr.tesseract import SeenWord

_DOTS = frozenset("\u2022¢e°©®«»*·.o¤@")
_ALONE = frozenset("IaA&")
_DASHES = frozenset("-–—&")
# After these, a bar or bracket is the word "I".
_AFTER_I = frozenset(
    re.findall(
        r"\S+",
        """am was want would like can can’t can't could need have will do don’t don't did feel know get find love hate
        think prefer enjoy use go went hope wish live see try help play make take work look""",
    )
)
_GLUED_I = re.compile(r"^[\[|l](?P<rest>[a-z’']+)$")
_RUN_ON = re.compile(r"^I(?P<verb>[a-z’']{2,}?)(?P<rest>a|an|to|the|my)?$")
# "Aspeech": an article at the head of a line of help that lost its space.
_RUN_ON_A = re.compile(
    r"^A(?P<rest>speech|teacher|teaching|trained|qualified|specialist|learning|weekly|daily|named|physiotherapist|small"
    r"|quiet|key|keyworker|member|programme|social|support|mentor|visual|therapist|structured|personal|laptop|clinical)$"
)
_REFERENCE = re.compile(r"^(?P<letter>[EFBGH])(?P<sign>[SlI])(?P<end>[.:]?)$")
_FIGURES = {"S": "5", "l": "1", "I": "1"}
_DOUBT = 0.85


def mend(seen: Sequence[SeenWord]) -> list[SeenWord]:
    """The words as they most likely stand on the page; specks and remains of lines are left out."""
    mended: list[SeenWord] = []
    for index, word in enumerate(seen):
        following = seen[index + 1] if index + 1 < len(seen) and seen[index + 1].number == word.number else None
        mended += _mend_one(word, following)
    return mended


def _mend_one(word: SeenWord, following: SeenWord | None) -> list[SeenWord]:
    if word.first and word.text in _DOTS:
        return [replace(word, text="\u2022")]
    if (
        word.text in ("|", "[", "l")
        and following
        and (following.text.lower() in _AFTER_I or _is_letter(word, following))
    ):
        return [replace(word, text="I")]
    glued = _GLUED_I.match(word.text)
    if glued and glued["rest"] in _AFTER_I and not (word.text[0] == "l" and word.sure > _DOUBT):
        return _split(word, ["I", glued["rest"]])
    article = _RUN_ON_A.match(word.text)
    if article:
        return _split(word, ["A", article["rest"]])
    run_on = _RUN_ON.match(word.text)
    if run_on and run_on["verb"] in _AFTER_I:
        return _split(word, ["I", run_on["verb"], run_on["rest"] or ""])
    reference = _REFERENCE.match(word.text)
    if reference and word.sure < _DOUBT:
        return [replace(word, text=reference["letter"] + _FIGURES[reference["sign"]] + reference["end"])]
    text = word.text.strip("|_").lstrip("=~")
    return [replace(word, text=text)] if _is_word(text, word.sure) else []


def _is_letter(bar: SeenWord, following: SeenWord) -> bool:
    """A bar no taller than a capital letter, close before a small word, is "I"; a line of a table is taller."""
    _, top, right, bottom = bar.box
    fits = bottom - top <= 0.95 * bar.size and top >= bar.line[1] - 1 and bottom <= bar.line[3] + 1
    return fits and following.text[:1].islower() and 0 <= following.box[0] - right <= 0.9 * bar.size


def _split(word: SeenWord, pieces: Sequence[str]) -> list[SeenWord]:
    """The pieces of a word side by side in its box."""
    left, top, right, bottom = word.box
    letters = sum(map(len, pieces))
    split: list[SeenWord] = []
    start = 0
    for piece in (piece for piece in pieces if piece):
        x0 = left + (right - left) * start // letters
        start += len(piece)
        x1 = left + (right - left) * start // letters
        split.append(replace(word, text=piece, box=(x0, top, x1, bottom)))
    return split


def _is_word(text: str, sure: float) -> bool:
    """A single sign of which the recogniser is not sure is a speck."""
    letters = sum(letter.isalnum() for letter in text)
    if letters:
        return letters > 1 or text in _ALONE or sure > 0.3
    return text in _DASHES or (bool(text) and text not in ".,:;'‘’" and sure > 0.6)
