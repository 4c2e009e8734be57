"""A line as the voice should read it: dates, times, initials and phone numbers in words a listener follows."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from summaries.choosing.sentences import sentences
from summaries.choosing.words import words

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_DATE = re.compile(rf"\b(\d{{1,2}}) ({_MONTHS})\b(?:,? (\d{{4}}))?")
_TIME = re.compile(r"\b(\d{1,2})(?:[.:](\d{2}))?\s?([ap])(?:m\b|\.m\.)", re.I)
_CLOCK = re.compile(r"\b([01]?\d|2[0-3]):([0-5]\d)\b")
_PHONE = re.compile(r"(?<![\w.])\+?\(?0[\d()\s-]{8,16}\d\b")
_EMAIL = re.compile(r"\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b")
_WEB = re.compile(r"\b(?:https?://)?(?:www\.)?([a-z][\w-]+(?:\.[a-z][\w-]+)+)(/\S*)?")
_INITIALS = re.compile(r"\b[A-Z]{2,5}s?\b")
_RATIO = re.compile(r"\b(\d)\s?:\s?(\d)\b")


def spoken(text: str) -> str:
    """`text` for the voice; only letters, digits and plain stops are left, so that it reads no markup."""
    text = unicodedata.normalize("NFC", text).replace("’", "'").replace("\u00a0", " ")
    text = _said(text)
    text = _TIME.sub(_time, text)
    text = _EMAIL.sub(lambda found: found[0].replace("@", " at ").replace(".", " dot "), text)
    text = _WEB.sub(lambda found: found[1].replace(".", " dot "), text) if "." in text else text
    text = _PHONE.sub(_digits, text)
    text = _RATIO.sub(r"\1 to \2", text)
    text = _DATE.sub(_date, text)
    text = _INITIALS.sub(_letters, text)
    text = re.sub(r"[<>{}\[\]\\|^~`*_#]", " ", text)
    text = re.sub(r"\s[–—-]\s", ", ", text).replace("–", " to ").replace("—", ", ").replace("/", " or ")
    text = "".join(sign for sign in text if sign.isascii() or unicodedata.category(sign)[0] in "LNZ")
    return re.sub(r"\s+", " ", text).strip()


def breaths(text: str) -> list[str]:
    """The sentences of `text`, each as the voice should read it; no empty ones."""
    return [said for said in (spoken(sentence) for sentence in sentences(text)) if re.search(r"\w", said)]


def _said(text: str) -> str:
    for written, said in _say().items():
        if written in text:
            edge = r"(?<![\w])" if written[0].isalnum() else ""
            end = r"(?![\w])" if written[-1].isalnum() else ""
            text = re.sub(edge + re.escape(written) + end, said if edge else f" {said} ", text)
    return text


@lru_cache(maxsize=4)
def _say() -> dict[str, str]:
    say = words("spoken").tree("say")
    return {str(key): str(value) for key, value in sorted(say.items(), key=lambda pair: -len(str(pair[0])))}


def _digits(found: re.Match[str]) -> str:
    """ "0117 496 0652" as digits in groups, so that a listener can write them down."""
    groups = re.findall(r"\d+", found[0])
    if len(groups) == 1:
        number = groups[0]
        groups = [number[:5], number[5:8], number[8:]]
    return ", ".join(" ".join(group) for group in groups if group)


def _time(found: re.Match[str]) -> str:
    minutes = "" if found[2] in (None, "00") else (f" oh {int(found[2])}" if found[2][0] == "0" else f" {found[2]}")
    return f"{int(found[1])}{minutes} {found[3].upper()} M"


def _date(found: re.Match[str]) -> str:
    day = int(found[1])
    ending = "th" if 10 <= day % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    year = (
        f", {found[3][:2]} {found[3][2:]}" if found[3] and found[3][2] != "0" else (f", {found[3]}" if found[3] else "")
    )
    return f"the {day}{ending} of {found[2]}{year}"


def _letters(found: re.Match[str]) -> str:
    word = found[0]
    return " ".join(word[:-1]) + "s" if word.endswith("s") else " ".join(word)
