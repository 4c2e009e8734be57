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
# "Arehabilitation officer", "oncea week": an article that lost its space, where the rest stands elsewhere on the page.
_RUN_ON_ANY = re.compile(r"^(?P<a>[Aa])(?P<rest>[a-z]{5,}[.,;:]?)$")
_RUN_ON_END = re.compile(r"^(?P<word>[Oo]nce|[Tt]wice|hour|half|for|times|of|with|is|has|in|as)a$")
_ONE_WORD = frozenset(
    """aback abide about above abridge abroad accompany accord account accrue accuse accustomed achieve acknowledge
    acquire across acute adapted address adjust adopted adore advance adventure advice advise affair affirm
    afford affront afloat afresh aghast agreed aground ahead alarm alight alike alive allot allow allure alone
    along aloud amass amaze amend among amount amuse annual apart apiece apologise appear apply appoint
    appraisal appraise appraised approach approve arise arising arose around arrange arrest arrival ascend
    ascent ashore aside asleep aspect aspire assess assessed assets assign assist assort assume assure astray
    athletic atop attach attempt attend attention attest attire attract attune atypical avenge averse avert
    avoid avowed await awake awaken award aware awash aweigh awhile awoke""".split()
)
_REFERENCE = re.compile(r"^(?P<letter>[EFBGH])(?P<sign>[SlI])(?P<end>[.:]?)$")
_FIGURES = {"S": "5", "l": "1", "I": "1"}
_DOUBT = 0.85


def mend(seen: Sequence[SeenWord]) -> list[SeenWord]:
    """The words as they most likely stand on the page; specks and remains of lines are left out."""
    mended: list[SeenWord] = []
    page = frozenset(word.text.strip(".,;:()").lower() for word in seen)
    for index, word in enumerate(seen):
        following = seen[index + 1] if index + 1 < len(seen) and seen[index + 1].number == word.number else None
        mended += _mend_one(word, following, page)
    return mended


def _mend_one(word: SeenWord, following: SeenWord | None, page: frozenset[str]) -> list[SeenWord]:
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
    any_article = _RUN_ON_ANY.match(word.text)
    if any_article and any_article["rest"].strip(".,;:") in page and not _is_one(word.text):
        return _split(word, [any_article["a"], any_article["rest"]])
    ending = _RUN_ON_END.match(word.text)
    if ending:
        return _split(word, [ending["word"], "a"])
    run_on = _RUN_ON.match(word.text)
    if run_on and run_on["verb"] in _AFTER_I:
        return _split(word, ["I", run_on["verb"], run_on["rest"] or ""])
    reference = _REFERENCE.match(word.text)
    if reference and word.sure < _DOUBT:
        return [replace(word, text=reference["letter"] + _FIGURES[reference["sign"]] + reference["end"])]
    text = word.text.strip("|_").lstrip("=~")
    return [replace(word, text=text)] if _is_word(text, word.sure) else []


def _is_one(word: str) -> bool:
    """Whether it is one word, in any of its forms ("amended", "arises")."""
    low = word.strip(".,;:").lower()
    return any(low.startswith(known) and len(low) - len(known) <= 4 for known in _ONE_WORD)


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
