"""Dates, telephone numbers and e-mail addresses as plans write them; unknown is None."""

from __future__ import annotations

import re
from datetime import date

_MONTHS = {
    name: i + 1
    for i, name in enumerate(("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"))
}
_MONTH = (
    r"(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
_LONG = re.compile(
    rf"\b(\d{{1,2}})\s*(?:st|nd|rd|th)?[\s-]*(?:day\s+)?(?:of\s+)?{_MONTH}\.?,?[\s-]+(\d{{4}}"
    rf"|\d{{2}}\b)",
    re.IGNORECASE,
)
_TURNED = re.compile(rf"\b{_MONTH}\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(\d{{4}})", re.IGNORECASE)
_SHORT = re.compile(r"(?<![\d/.-])(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})(?![\d/])")
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
PHONE = re.compile(r"(?<![\w.])(?:\+44\s?\(?0?\)?\s?|\(?0)\d(?:[\s()-]{0,2}\d){8,9}(?!\d)")
EMAIL = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")
POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b")


def dates(text: str) -> tuple[tuple[date, str], ...]:
    """Every whole date in `text` with its verbatim words, in order; day first, as the English write."""
    found: list[tuple[int, date, str]] = []
    for pattern, order in ((_ISO, "ymd"), (_LONG, "dmy"), (_TURNED, "mdy"), (_SHORT, "dmy")):
        for hit in pattern.finditer(text):
            value = _date(dict(zip(order, hit.groups(), strict=True)))
            if value and not any(start <= hit.start() < start + len(said) for start, _, said in found):
                found.append((hit.start(), value, hit.group()))
    return tuple((value, said) for _, value, said in sorted(found))


def _date(parts: dict[str, str]) -> date | None:
    month = parts["m"]
    number = int(month) if month.isdigit() else _MONTHS[month[:3].lower()]
    year = int(parts["y"])
    if year < 100:
        year += 2000 if year < 70 else 1900
    try:
        return date(year, number, int(parts["d"]))
    except ValueError:
        return None


def first_date(text: str) -> date | None:
    """The first whole date in `text`, or None."""
    found = dates(text)
    return found[0][0] if found else None


def phones(text: str) -> tuple[str, ...]:
    """Every British telephone number in `text`, verbatim."""
    found = (hit.group().strip() for hit in PHONE.finditer(text))
    # "(01632 960772, name@…)": a bracket that opens before the number is no part of it
    return tuple(each.lstrip("(") if ")" not in each else each for each in found)


def emails(text: str) -> tuple[str, ...]:
    """Every e-mail address in `text`, verbatim, without a full stop that ends the sentence."""
    return tuple(hit.group().rstrip(".") for hit in EMAIL.finditer(text))
