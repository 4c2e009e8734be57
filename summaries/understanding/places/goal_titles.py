"""Titles that say which outcomes the help under them is for: "Learning (Outcomes 3 and 4)", "Help 1 – for Goal 1"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summaries.understanding.place import ref_of

_REF = r"(?-i:(?!KS|NC|EY)[A-Z]{0,4})[./ -]?\d{1,2}(?:\.\d{1,2})?[a-c]?\b"
_LIST = rf"(?P<refs>{_REF}(?:\s*(?:,|;|&|/|\+|,? and)\s*(?:(?:outcomes?|goals?)\s+)?{_REF}){{0,6}})"
_WORD = r"(?:outcomes?|goals?|objectives?)"
_IN_BRACKETS = re.compile(
    rf"[\[(]\s*(?:links? to |linked to |supports? |for |towards )?{_WORD}\s*(?:no\.?\s*)?:?\s*{_LIST}"
    r"[^()\[\]]*[\])]\W*$",
    re.IGNORECASE,
)
# "Social, emotional and mental health (Outcomes A and E)", in a plan that letters its outcomes.
_LETTERED = re.compile(
    rf"[\[(]\s*(?:links? to |linked to |supports? |for |towards )?{_WORD}\s+"
    r"(?P<letters>(?-i:[A-J])\b(?:\s*(?:,|&|/|,? and)\s*(?-i:[A-J])\b){0,5})\s*[\])]\W*$",
    re.IGNORECASE,
)
# "F2 Speech and language therapy (E2, E4)".
_ONLY_REFS = re.compile(
    r"\S\s+[\[(](?:for )?(?P<refs>(?-i:[EO])\d{1,2}(?:\.\d)?"
    r"(?:\s*(?:,|&|/|;|and)\s*(?-i:[EO])?\d{1,2}(?:\.\d)?)*)[\])]\W*$"
)
_AFTER_DASH = re.compile(rf"(?:[–—:,-]\s*(?:for |towards |to meet )?|^\W*){_WORD}\s*:?\s*{_LIST}\W*$", re.IGNORECASE)
_SERVING = re.compile(
    rf"^\W*(?:(?:to (?:help (?:me|us|him|her|them|(?-i:[A-Z])[\w’'-]+) (?:to )?)?"
    r"(?:meet|achieve|reach|support|secure|deliver|work towards)|towards|meeting|supporting|achieving)"
    r"|(?:\w+ ){0,4}(?:provision|support|help)\b[^.;]{0,20}?\b(?:for|to (?:meet|achieve)|towards|in pursuance of))"
    rf" (?:{_WORD}\s+(?:no\.?\s*)?(?=[A-Z]{{0,4}}\d)|(?=(?-i:[A-Z]{{1,4}})\d)){_LIST}(?!.*[.!]$)",
    re.IGNORECASE,
)

# "For Outcome 1 (studies)": a title of its own, with a word on the outcome after it.
_FOR = re.compile(
    rf"^\W*(?:for|towards) {_WORD}\s+(?:no\.?\s*)?{_LIST}\s*(?:\([^()]*\)|[:–—-] [^.;:]+)?\W*$", re.IGNORECASE
)


def goals_in_title(title: str) -> tuple[str, ...]:
    """The outcomes that a title over help names, in its order; () where it names none or is a sentence."""
    if len(title.split()) > 20:
        return ()
    hit = _IN_BRACKETS.search(title)
    if hit and re.search(r"[.;]\s|[.;]$", title[: hit.start()].strip()):
        return ()  # "6.5 Opportunities to try things out. (Outcome 1)": the help itself
    lettered = _LETTERED.search(title)
    before = re.sub(r"^\W*[A-K]?\d{1,2}(?:\.\d{1,2})?[.)]?\s+", "", title[: lettered.start()]) if lettered else ""
    if lettered and not re.search(r"[.;]\s", before.strip()):
        return tuple(dict.fromkeys(re.findall(r"\b[A-J]\b", lettered["letters"])))
    firm = re.search(r"\b(?:will|must|shall)\b", title)
    if firm:
        return refs_of(hit["refs"]) if hit and "?" in title else ()
    only = _ONLY_REFS.search(title) if len(title.split()) <= 12 and not re.search(r"[.;]", title[3:]) else None
    hit = hit or only or _FOR.match(title) or _SERVING.match(title) or _AFTER_DASH.search(title)
    return refs_of(hit["refs"]) if hit else ()


def refs_of(listed: str) -> tuple[str, ...]:
    """ "E1, E2" or "1 and 2": each reference, in order."""
    return tuple(dict.fromkeys(ref_of(ref.replace(" ", "")) for ref in re.findall(_REF, listed)))


_HEAD = re.compile(
    rf"[A-Z][^.;]{{2,70}} \((?:for )?(?:{_WORD}\s+)?(?P<refs>(?-i:[A-Z]{{1,4}})\d{{1,2}}(?:\.\d)?"
    rf"(?:(?:, | and |; ?){_REF}){{0,5}})\)\.\s",
    re.IGNORECASE,
)


def goals_at_head(text: str) -> tuple[str, ...]:
    """ "Key adult and daily contact (E1, E2). Ana will …": the outcomes that a paragraph's own title names."""
    hit = _HEAD.match(text)
    return refs_of(hit["refs"]) if hit else ()


_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_IN_WORDS = re.compile(
    rf"^\W*(?:for|towards|under|to (?:meet|achieve|reach)) the (?P<nth>{'|'.join(_ORDINALS)}|last|final)"
    rf"(?: and last)? {_WORD}\s*(?P<stop>[.:–—-]+\s+(?=\S)|,\s)",
    re.IGNORECASE,
)


def goal_in_words(text: str, refs: Sequence[str]) -> tuple[str | None, str]:
    """ "For the second outcome. A therapist will …": the outcome so counted among `refs`, and the help without it."""
    hit = _IN_WORDS.match(text)
    if hit is None or not refs:
        return None, text
    nth = hit["nth"].lower()
    at = _ORDINALS.index(nth) if nth in _ORDINALS else len(refs) - 1
    rest = text if hit["stop"].startswith(",") else text[hit.end() :]
    return (refs[at] if at < len(refs) else None), rest


# "F1 (for E1)", "F2 – outcome E2": a line over help that only says which outcome it is for.
_OWN_LINE = re.compile(
    rf"^\W*F\s?\d{{1,2}}[.)]?\s*[(\[:–—-]+\s*(?:(?:for|links? to|linked to|supports?|towards"
    rf"|meets)\s+)?(?:{_WORD}\s+)?"
    r"(?P<refs>[EO]\s?\d{1,2}(?:\s*(?:,|&|and)\s*[EO]?\s?\d{1,2})*)\s*[)\]]?\W*$",
    re.IGNORECASE,
)


def goals_of_line(text: str) -> tuple[str, ...]:
    """The outcomes that a line of references over help names; () for any other line."""
    hit = _OWN_LINE.match(text)
    return refs_of(hit["refs"]) if hit else ()
