"""Cuts of how often a help is given: "for 1 hour a week until July, then 1 hour every 2 weeks" is said in two steps."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from collections.abc import Iterator

from summaries.wording.cut_clauses import Cut
from summaries.wording.draft import word_count

_AMOUNT = r"(?:(?:at least|up to|about|no more than) )?(?:\d|once\b|twice\b|every\b|each\b|half an?\b|an hour\b)"
_THEN = re.compile(rf"(?:[,;] (?:and )?(?:then|after that)|,? and (?:then|after that)),? (?P<for>for )?(?={_AMOUNT})")
_AFTER = re.compile(
    rf"(?:[,;]|,? and) (?P<rest>{_AMOUNT}[^,;]*?) (?:after that|from then(?: on)?|thereafter)(?P<if>(?: if| when| as)\b[^,;]*)?$"
)
_GOES = re.compile(
    rf"(?:,|;) (?:and )?(?:then )?(?P<how>reducing|going down|dropping|falling|rising|increasing|going up) to (?={_AMOUNT})"
)
# "rises to 4", not "goes up to 4", which would read as a limit where the plan has none.
_HOW = {**dict.fromkeys(("reducing", "going down", "dropping", "falling"), "goes down"), "going up": "goes up"}
# "this is every day, | 10 minutes each time": how long, after how often.
_EACH_TIME = re.compile(
    r", (?P<long>(?:(?:at least|up to|about|no more than) )?\d+(?: to \d+)? (?:minutes|hours)) (?:each(?: time)?|a time)(?=$|,| \(| in | for | with | from )"
)
_OF_WHICH = re.compile(
    r", of which (?P<least>at least|up to|no more than) (?P<n>\d+) (?:are|is|will be|must be)(?: to be)? (?=[a-z])"
)


def by_rhythm(text: str) -> Iterator[Cut]:
    """Each such place in a sentence that says when and how long: "this is …"."""
    if not text.startswith("this is ") or "(" in text:
        return
    for hit in _THEN.finditer(text):
        head, tail = text[: hit.start()], text[hit.end() :]
        if not _MORE_STEPS.search(f"{head} {tail}"):
            yield Cut(head, f"after that, this is {hit['for'] or ''}{tail}", 0.3)
    last = _AFTER.search(text)
    if last and not _MORE_STEPS.search(text[: last.start()]) and not _MORE_STEPS.search(last["rest"]):
        yield Cut(text[: last.start()], f"after that, this is {last['rest']}{last['if'] or ''}", 0.3)
    for hit in _GOES.finditer(text):
        head, tail = text[: hit.start()], text[hit.end() :]
        if not _MORE_STEPS.search(head) and not re.search(r"\b(?:then|and (?:then )?to)\b", tail):
            yield Cut(head, f"this {_HOW.get(hit['how'], 'rises')} to {tail}", 0.3)
    for hit in _EACH_TIME.finditer(text):
        head, tail = text[: hit.start()], text[hit.end() :].lstrip(", ")
        if _MORE_STEPS.search(text) or re.search(r"\b(?:and|or|minutes|hours)\b", head) or word_count(head) < 5:
            continue
        yield Cut(head, f"this is for {hit['long']} each time{f', {tail}' if tail else ''}", 0.3)
    for hit in _OF_WHICH.finditer(text):
        yield Cut(text[: hit.start()], f"{hit['least']} {hit['n']} of these are {text[hit.end() :]}", 0.3)


# Where there is more than one step, "after that" would not say after what.
_MORE_STEPS = re.compile(r"\b(?:then|after that|reducing|rising|increasing|dropping|going (?:up|down)|unless)\b|;")
