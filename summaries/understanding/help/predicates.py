"""One sentence in which one person will do several things: "A teacher will teach … , will advise staff for 12 hours a
year and will carry out a check once a year" holds three helps."""

from __future__ import annotations

import re

from summaries.understanding.help.vague import vagueness
from summaries.understanding.rhythms.frequency import amount
from summaries.understanding.sentences import sentences

_MODALS = "will|must|shall"
_MODAL = f"(?:{_MODALS})"
_CUT = re.compile(
    # ", will spend", " and will carry out", "; and must not"
    rf"(?:\s*[,;])?\s+and\s+(?={_MODAL}\s)|\s*[,;]\s+(?={_MODAL}\s)"
    # ", and for a further eight hours a week will be", "and, because of what was missed, will in addition have"
    rf"|,?\s+and,?\s+(?=(?:for|on|in|during|at|each|once|because)\b(?:(?!\b(?:who|which|whom"
    rf"|that)\b)[^;:]){{3,70}}?,?\s{_MODAL}\s)"
    # ", and access to a long cane will be considered", "; support with travel training will be given"
    rf"|(?:,\s+and|;)\s+(?=(?:further |additional )?(?:access|support|input|help|advice|training)\s(?:to|with"
    rf"|for|from|in|on)"
    rf"\b[^,;]{{2,60}}?\s(?:{_MODALS}|may|should|can)\s)"
)
_SUBJECT = re.compile(rf"(?P<who>[^;:]{{2,220}}?)\s(?P<modal>{_MODAL})\s")
_STARTS = re.compile(rf"{_MODAL}\s")
# What somebody does with the help already named: no help of its own.
_SAYS_MORE = re.compile(
    rf"{_MODAL} (?:also |then )?(?:be (?:reviewed|recorded|shared|monitored|reported|told|informed)|report"
    rf"|record|review|monitor"
    r"|share|tell|inform|feed ?back|keep a (?:log|record|diary|note)|write|agree|decide|let|remind|encourage"
    r"|name|see to it"
    r"|ensure|make sure|note|use|help|support|continue|adapt|change|give (?:him|her|them)|ask)\b"
)
_LEAST = 5


def predicates(text: str) -> list[str]:
    """The pieces of one sentence, verbatim; [text] where it holds one help.

    Most plans mean one help by "will teach him and will tell his parents": cut off are only pieces that have, like the
    one before them, how often and how long of their own, and weak ones that would make the firm one look weak.
    """
    first = _SUBJECT.match(text)
    if first is None or len(sentences(text)) != 1:
        return [text]
    pieces: list[str] = []
    start = 0
    for hit in _CUT.finditer(text, first.end()):
        pieces.append(text[start : hit.start()])
        start = hit.end()
    pieces.append(text[start:])
    if len(pieces) == 1:
        return [text]
    several = sum(1 for piece in pieces if _counted(piece)) >= _MANY
    kept = [pieces[0]]
    at = len(pieces[0])
    for piece in pieces[1:]:
        begin = text.index(piece, at)
        at = begin + len(piece)
        if _own_help(kept[-1], piece, several):
            kept.append(piece)
        else:
            kept[-1] = text[text.index(kept[-1]) : at]
    return [re.sub(r",? and,? \w+ly$", "", piece.strip(" ,;")) for piece in kept]


_MANY = 3
_TAKES_UP = re.compile(rf"{_MODAL} (?:also |then )?(?:[a-z-]+ ){{1,2}}(?:it|this|them|these|the same)\b")


def _counted(text: str) -> bool:
    said = amount(text)
    return said.has_rate or said.has_length or said.hours_total is not None


def _full(text: str) -> bool:
    said = amount(text)
    return (said.has_rate and said.has_length) or said.hours_total is not None


def _own_help(before: str, piece: str, several: bool) -> bool:
    if (
        len(piece.split()) < _LEAST
        or len(before.split()) < _LEAST
        or before.rstrip().endswith((" or", " who", " which"))
    ):
        return False
    if _starts_anew(piece):
        weak = vagueness(piece)
        return bool(weak.strong or weak.phrases) and _counted(before)
    if _made(piece) and amount(before).has_rate and amount(piece).per != amount(before).per:
        return True
    if _TAKES_UP.match(piece) or (_SAYS_MORE.match(piece) and not amount(piece).has_length):
        return False
    return (_full(before) and _full(piece)) or (several and _counted(before) and _counted(piece))


_THINGS_MADE = re.compile(
    r"\b(?:social|comic[- ]strip|personal) stor(?:y|ies)\b|\b(?:newsletters?|e-?mails?|phone calls?|home visits?)\b"
)


def _made(piece: str) -> bool:
    """Whether a piece is of things made or sent so many times in a period ("two social stories each half term")."""
    said = amount(piece)
    return bool(_THINGS_MADE.search(piece)) and said.has_rate and (said.times or 0) >= 2


def _starts_anew(piece: str) -> bool:
    return not goes_on(piece)


def subject_of(text: str) -> str | None:
    """ "A specialist teacher will", where the sentence says of one person what they will do."""
    found = _SUBJECT.match(text)
    return text[: found.end("modal")] if found else None


def goes_on(text: str) -> bool:
    """Whether the text is a piece that lost its subject ("will carry out an assessment …")."""
    return bool(
        re.match(
            rf"(?:(?:for|on|in|during|at|each|once|because)\b(?:(?!\b(?:who|which|whom"
            rf"|that)\b)[^;:]){{3,70}}?,?\s)?{_MODAL}\s",
            text,
        )
    )
