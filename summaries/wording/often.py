"""How often and how long: the plan's figures cell in easy words, or what its fields say where the text does not."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re

from summaries.model import Plan, Provision
from summaries.wording.clean import clean
from summaries.wording.doer import NOBODY, easy_cell
from summaries.wording.figures import figures
from summaries.wording.guard import numbers
from summaries.wording.rhythm_cell import rhythm


def how_often(provision: Provision, plan: Plan) -> str:
    """The figures' cell in easy words, or what the fields say where the text itself does not; "" for none."""
    if provision.how_often_text and not NOBODY.match(provision.how_often_text.strip()):
        cell = re.sub(r"^(?:and|or|but|,)\s+", "", easy_cell(rhythm(provision.how_often_text), plan))
        return _without_its_name(cell, provision.text)
    plain = figures(clean(provision.text))
    if re.search(
        r"\d (?:minutes|hours|times|sessions|days|weeks)|\b(?:once|twice|daily|weekly|each|every|a (?:day|week|term|year)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)\b",
        plain,
    ):
        return ""
    said = numbers(plain)
    wanted = [
        n
        for n in (
            provision.times if provision.times and provision.times > 1 else None,
            provision.minutes,
            provision.hours_total,
        )
        if n
    ]
    if not wanted or any(n in said or n / 60 in said for n in wanted):
        return ""
    if provision.steps or provision.times_max or provision.minutes_max:
        return ""
    return _from_fields(provision)


_NAMED = re.compile(
    r"(?P<name>[A-Za-z][A-Za-z®'’ -]{3,40}?)(?:[:,] | )(?=\d|once\b|twice\b|each\b|every\b|daily\b|weekly\b)"
)
_NO_NAME = re.compile(
    r"\b(?:for|in|on|at|up|about|least|more|than|than|over|from|during|after|before|until|within|by|per|all|any|lessons?|sessions?"
    r"|term|half|small|group|total|first|then|initial|full|once|twice|each|every|always|when|where|if|as|a|an|the|not|no|block)\b",
    re.IGNORECASE,
)


def _without_its_name(often: str, text: str) -> str:
    """ "LEGO twice a week", in the row of LEGO therapy: the name says the help again, not how often it is."""
    hit = _NAMED.match(often)
    if not hit or _NO_NAME.search(hit["name"]) or ";" in often:
        return often
    opening = " ".join(re.findall(r"[a-z]+", figures(clean(text)).lower())[:6])
    stems = [word[:5] for word in re.findall(r"[a-z]{3,}", hit["name"].lower())]
    known = stems and all(re.search(rf"\b{stem}", opening) for stem in stems)
    return often[hit.end() :] if known else often


_PER = {
    "day": "a day",
    "week": "a week",
    "fortnight": "every 2 weeks",
    "month": "a month",
    "half_term": "each half term",
    "term": "a term",
    "year": "a year",
}


def _from_fields(p: Provision) -> str:
    per = _PER.get(p.per or "", "")

    def plain(value: float) -> str:
        return (
            str(int(value)) if value == int(value) else f"{int(value)} and a half" if value % 1 == 0.5 else str(value)
        )

    length = ""
    if p.minutes:
        length = (
            f"{plain(p.minutes / 60)} hours"
            if p.minutes >= 120 and p.minutes % 60 == 0
            else f"{plain(p.minutes)} minutes"
        )
    if p.hours_total:
        return f"{plain(p.hours_total)} hours {per}".strip()
    if p.times:
        count = "once" if p.times == 1 else f"{plain(p.times)} times"
        return f"{count} {per}".strip() + (
            f", {length} each time" if length and p.times != 1 else f", for {length}" if length else ""
        )
    return f"{length} {per}".strip() if length else ""
