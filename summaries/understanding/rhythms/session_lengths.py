"""Tells whether a length of time is one session's, all the help's together, or no length of help at all."""

from __future__ import annotations

import re

from summaries.understanding.help.clauses import BOUNDARY, SESSION_AFTER
from summaries.understanding.rhythms.amount_tokens import Token

_NOT_A_SESSION = re.compile(
    r"\b(?:leaves?|leaving|arrives?|arriving|starting) (?:(?!for\b|with\b|at\b|daily\b)\w+ ){0,3}$"
    r"|\b(?:seizures?|fits?|episodes?|attacks?|absences?|pain|meltdowns?)\b[^.;]{0,12}?"
    r" (?:(?:lasts?|lasting|goes on)(?: for| over| more than)*|over|beyond|exceed\w*)\s+$"
    r"|\buntil\b[^.;,]{0,50}\bfor (?:at least )?$"
    r"|\b(?:ha(?:s|ve|ving) had|trained for) (?:at least |a minimum of )?$"
    r"|(?:\bevery\s+|\b(?:within|after|before|wait\w*|allow\w*|(?<!less )(?<!fewer )than|first|last|until|next|delay"
    r"|pause|notice)\s+(?:(?!for\s)\w+\s+){0,2})$"
)
# "stay beside him for the first 10 minutes": how long somebody is there.
_STAYS = re.compile(r"\b(?:stays?|sits?|remains?|be|plays?|stands?) [^.;,]{0,40}?\bfor the first $")
# "three minutes before the bell", "15 minutes before the canteen opens": when, not how long.
_AHEAD_OF = re.compile(r"\s*(?:before|ahead of) (?:the|his|her|their|your|other|everyone|most)\b")
_SESSION_BEFORE = re.compile(
    r"(?:session|visit|meeting|lesson|workshop|consultation|training|group|club|stay|block"
    r"|slot|appointment|check-in|call)s?\b[^.;]{0,30}$"
)
_SUPPORT = re.compile(
    r"\b(?:support|time|assistan\w*|lsa|ta|teaching assistant|cover|respite|care|total|1:1"
    r"|tuition hours|enabler|outreach|befriend\w*|pa)\b"
)


# "a two-minute warning", "a five minute countdown": how long before something it comes.
_NOTICE = re.compile(r"[\s-]*(?:warnings?|count-?downs?|reminders?|notice|pauses?|wait(?:ing time)?)\b")


def is_session_length(text: str, token: Token) -> bool:
    opening = text[max(0, token.start - 60) : token.start]
    if _NOT_A_SESSION.search(opening) and not _STAYS.search(opening):
        return False
    if _NOTICE.match(text[token.end :]):
        return False
    if re.search(r"\bwait\w*\b", BOUNDARY.split(opening)[-1]):
        return False
    if _AHEAD_OF.match(text[token.end :]) and not re.search(r"\b(?:for|of|lasting|and)\s+$", opening):
        return False
    # "10 minutes from school" is a distance; "30 minutes from the therapist" is help.
    return not re.match(
        r"\s*(?:late|early|of age|old|away"
        r"|from (?:(?:the|his|her|their|my|your) )?(?:school|bus|train|house|home|flat|start|station|college|setting"
        r"|nursery|town|where|here|there|centre|campus|hospital)"
        r"|walk|drive|later|notice)\b",
        text[token.end :],
    )


def sums_up(text: str, length: Token) -> bool:
    """ "15 lessons a week (12.5 hours)": hours in brackets, too many for one session, are all of them together."""
    hours = (length.low or length.high or 0) / 60
    inside = (
        text[: length.start].rstrip().endswith(("(", "(=", "= ", "total of")) and text[length.end :].lstrip()[:1] == ")"
    )
    return inside and hours >= 4


def is_total(text: str, length: Token, period: Token, about: str) -> bool:
    """Whether "N hours a week" is all the time in that week, not the length of one session."""
    if period.unit in ("weekday", "date") or length.unit != "hour":
        return (length.low or length.high or 0) >= 240 and length.unit == "minute" and period.per in ("week", "year")
    hours = (length.low if length.low is not None else length.high or 0) / 60
    if text[period.start : period.end].endswith("night"):
        return False
    before, after = text[: length.start], text[length.end :]
    if re.search(r"\b(?:start|beginning|end) of (?:the )?$", text[: period.start]):
        return False  # "three hours at the start of each year" is once a year
    whole_year = period.per == "year" and re.match(r"\s*(?:an?|per|each|every) (?:academic |school )?year\b", after)
    if whole_year and not re.search(r"\b(?:of|for|lasting)\s*$", before):
        return True
    if re.search(r"\btotal of\s*$|\btotalling\s*$", before) or re.match(
        r"\s*(?:an?|per|each|every) \w+,? (?:in all|in total|altogether)\b", after
    ):
        return True
    if SESSION_AFTER.match(after) or re.search(r"^-", text[length.start : length.end][3:]):
        return False
    if re.search(r"\bof\s*$", before) and _SESSION_BEFORE.search(before):
        return False
    if re.match(r"\s*(?:of|(?:a|per|each) week of)\b", after) and hours >= 3:
        return True
    if period.per == "year":
        return True
    if period.per == "fortnight":
        return hours > 6
    if period.per in ("week", "day", "month"):
        return hours >= 4 or (hours >= 3 and bool(_SUPPORT.search(about)))
    return hours >= 4
