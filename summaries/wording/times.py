"""Time phrases: key stages and school years as young people say them (England: Education Act 1996, section 355)."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from functools import lru_cache

_END_OF_STAGE = {"1": "Year 2", "2": "Year 6", "3": "Year 9", "4": "Year 11", "5": "Year 13"}
_MONTHS = "January February March April May June July August September October November December".split()


def _date(match: re.Match[str]) -> str:
    day, month, year = int(match[1]), int(match[2]), match[3]
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return match[0]
    year = year if len(year) == 4 else "20" + year
    return f"{day} {_MONTHS[month - 1]} {year}"


_SHORT_MONTH = {month[:3].lower(): month for month in _MONTHS}


def _short_date(match: re.Match[str]) -> str:
    year = match[3] if len(match[3]) == 4 else "20" + match[3]
    return f"{int(match[1])} {_SHORT_MONTH[match[2].lower()]} {year}"


_RULES = (
    # Therapists write minutes as sixtieths of an hour: "3 x 35/60 weekly", "30/60 weekly".
    (re.compile(r"\b(\d{1,3})/60\b(?: ?(?:mins?|minutes|hours?|hrs?)\b)?"), lambda m: f"{m[1]} minutes"),
    (re.compile(rf"\b(\d{{1,2}})[- ]({'|'.join(_SHORT_MONTH)})[a-z]*[- ](\d{{4}}|\d{{2}})\b", re.I), _short_date),
    (re.compile(r"\b([Bb]y|[Bb]efore|[Aa]t|[Uu]ntil) (?=(?:(?:end|start|beginning) of|(?:autumn|spring|summer) term)\b)"), r"\1 the "),
    (re.compile(r"^(?:by )?[Ee]nd (?=(?:Y(?:ea)?r? ?|KS ?|Key Stage )\d)"), lambda m: "by the end of "),
    (re.compile(r"\b(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})\b"), _date),
    (re.compile(r"\b(the end of )(?:key stage|KS) ?([1-5])\b", re.I), lambda m: f"{m[1]}{_END_OF_STAGE[m[2]]}"),
    (re.compile(r"\b(?:the end of (?:the )?)?Y(?:ea)?r? ?(\d{1,2})\b(?<! )"), lambda m: m[0].replace(re.search(r"Y(?:ea)?r? ?\d", m[0])[0][:-1], "Year ")),  # type: ignore[index]
    (re.compile(r"\bKS ?([1-5])\b"), lambda m: f"Key Stage {m[1]}"),
    (re.compile(r"\b(\d{1,2})(st|nd|rd|th) (?=(?:of )?(?:" + "|".join(_MONTHS) + r"))"), lambda m: f"{m[1]} "),
    (re.compile(r"\b(\d{1,2})[.:]00 ?(am|pm)\b", re.I), lambda m: f"{m[1]}{m[2].lower()}"),
    (re.compile(r"\b(\d{1,2})[.:](\d\d) ?(am|pm)\b", re.I), lambda m: f"{m[1]}.{m[2]}{m[3].lower()}"),
    (re.compile(r"\bwithin (?:the next )?(?:12 months|twelve months|one year)\b(?= of (?:this|the) plan)", re.I), lambda m: "within 12 months"),
    (re.compile(r"\bthe end of (?:the )?(?:current |this )?academic year\b", re.I), lambda m: "the end of this school year" if re.search("current|this", m[0], re.I) else "the end of the school year"),
    (re.compile(r"(?<!x )(?<!x)\b(\d{1,2}|two|three|four|five|six|eight|nine|ten|twelve|eighteen)[- ](month|week|year)ly\b(?! (?:\w+ )?(?:session|lesson|visit|meeting|block|appointment|class|group|call|review|check)s?\b)", re.I), lambda m: f"every {m[1].lower()} {m[2].lower()}s"),
    (re.compile(r"\bacademic year\b", re.I), lambda m: "school year"),
    (re.compile(r"\bterm-?times?\b(?: only)?", re.I), lambda m: "term time" + (" only" if "only" in m[0].lower() else "")),
)  # fmt: skip


@lru_cache(maxsize=64)  # the guard compares several drafts with one quote
def times(text: str) -> str:
    """`text` with key stages as school years, dates in words, times as 2pm.

    >>> times("By the end of Key Stage 4")
    'By the end of Year 11'
    """
    for pattern, say in _RULES:
        text = pattern.sub(say, text)
    return text
