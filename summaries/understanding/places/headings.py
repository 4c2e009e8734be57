"""Knows a heading, a label or a column title when it sees one, from the lists of `headings.yml`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from summaries.errors import UnusableWish
from summaries.model import Section
from summaries.understanding.places.section_letters import SectionHeading, lettered, section_of
from summaries.understanding.words import load

# Left out on both sides before comparing.
_SMALL = frozenset(
    (
        "the a an of for and to my your his her their our its child childs children young person "
        "persons pupil pupils student"
        " students learner learners is are was do does did will i am me s be that this please we he she they it get"
    ).split()
)
_NOT = re.compile(r"\b(?:don|doesn|isn|aren|can|won|didn)['’]?t\b|\bcannot\b")
_LETTERS = re.compile(
    r"^(?:\W*(?:\d{1,2}[.)]\s*)?(?:part\s+\w{1,4}\b\W*)?)?(?:ehc\s?plan\W+)?sections?\s*(?P<first>[A-K])\s*\(?(?P<digit>[12])?\)?(?![a-z])",
    re.IGNORECASE,
)
_LONE = re.compile(
    r"^\W*(?:[Bb]ox\s+)?(?P<first>[A-K])\s?(?P<digit>[12])?\s*(?:[-–—−‒:.)|]\s*|\s{1,3}(?:[^\w\s(“]\s+)?(?=[A-Z]))(?P<rest>\S.{2,})$"
)
# "Needs (B), outcomes (E) and provision (F), side by side".
_BRACKETED = re.compile(r"\(\s*([A-K][12]?(?:\s*(?:,|&|/|and|, and)\s*[A-K][12]?)*)\s*\)")
_SENTENCE = re.compile(
    r"^\W*(?:sections?"
    r"|part)\s+[A-K]\d?(?:\s*,?\s*(?:and\s+)?[A-K]\d?\b)*\s+(?:\([^)]*\)\s+)?(?:sets?"
    r"|describes?|contains?|lists?|explains?|is\b|are\b|names?|tells?|says?|must|will|should"
    r"|of\b|has|have|includes?"
    r"|below|above|for\b|below)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Match:
    """`key` of the list that matched, how many words did, and what share of the heading they are."""

    key: str
    words: int
    share: float


@lru_cache(maxsize=8)
def _lists(kind: str) -> dict[tuple[str, ...], str]:
    lists = load("headings").get(kind)
    if not isinstance(lists, dict):
        raise UnusableWish(f"headings.yml has no lists under {kind}. Put them back and try again.")
    found: dict[tuple[str, ...], str] = {}
    for key, phrases in lists.items():
        for phrase in phrases or ():
            found.setdefault(words_of(str(phrase)), str(key))
    found.pop((), None)
    return found


def words_of(text: str, names: Iterable[str] = ()) -> tuple[str, ...]:
    """The words of a heading that carry its meaning: small letters, no numbers, names or little words."""
    low = re.sub(
        r"^\W*part\s+(?:\d{1,2}|[ivx]+|one|two|three|four|five|six|seven|eight|nine|ten)\b",
        "",
        text.replace("’", "'").lower(),
    )
    low = _NOT.sub("not", low)
    low = re.sub(r"'s\b|s'(?=\s)", "", low) if "'s" in low or "s'" in low else low
    low = re.sub(r"\bco-ordinator\b", "coordinator", low)
    left_out = _SMALL | {part for name in names for part in name.lower().split()}
    return tuple(word for word in re.findall(r"[^\W\d_]+", low) if word not in left_out)


def match(kind: str, text: str, names: Iterable[str] = ()) -> Match | None:
    """The entry of the lists `kind` that holds most of the heading's words, or None."""
    best: Match | None = None
    # What a title adds in brackets ("(from observation)") does not change what it names.
    for form in dict.fromkeys((text, re.sub(r"\s*\([^)]*\)", " ", text))):
        words = words_of(form, names)
        found = _longest(kind, words) if 0 < len(words) <= 22 else None
        if found and (best is None or (found.share, found.words) > (best.share, best.words)):
            best = found
    return best


# "Help with learning (outcomes 4 and 5)": which outcomes it is for, not section E.
_GOALS_NAMED = re.compile(r"\([^()]*\b(?:outcomes?|goals?|objectives?)\s+[A-K]?\d[^()]*\)", re.IGNORECASE)


def section_titles(text: str, names: Iterable[str] = ()) -> tuple[tuple[str, ...], float]:
    """Every section that a title without letters names ("What will Leo achieve and what special educational
    provision will he get?" names E and F), and what share of its words say so."""
    words = words_of(_GOALS_NAMED.sub(" ", text), names)
    if not words or len(words) > 22:
        return (), 0.0
    said, left = 0, words
    keys: list[str] = []
    while left:
        found = _where("sections", left)
        if found is None:
            break
        key, start, size = found
        keys.append(key)
        said += size
        left = (*left[:start], "\0", *left[start + size :])
    joining = sum(1 for word in words if word in ("what", "how", "and", "with", "in"))
    return tuple(dict.fromkeys(keys)), min(1.0, (said + (joining if said else 0)) / len(words))


def _where(kind: str, words: tuple[str, ...]) -> tuple[str, int, int] | None:
    lists = _lists(kind)
    for size in range(min(len(words), 9), 0, -1):
        for start in range(len(words) - size + 1):
            key = lists.get(words[start : start + size])
            if key:
                return key, start, size
    return None


@lru_cache(maxsize=4096)
def _longest(kind: str, words: tuple[str, ...]) -> Match | None:
    lists = _lists(kind)
    for size in range(min(len(words), 9), 0, -1):
        for start in range(len(words) - size + 1):
            key = lists.get(words[start : start + size])
            if key and (size > 1 or len(words) == 1 or words[start] != "what"):
                return Match(key, size, size / len(words))
    return None


def section_heading(text: str, names: Iterable[str] = ()) -> SectionHeading | None:
    """The sections named by letter at the head of `text` ("SECTION E and SECTION F – Outcome 1"), or None.

    A sentence about a section ("Section A sets out what …") is no heading. A lone letter ("F – Special
    educational provision") counts only where the words after it fit that section.
    """
    if len(text) > 260:
        return None
    found = _LETTERS.match(text)
    if found and not _SENTENCE.match(text):
        return lettered(text, found)
    aside = re.search(
        r"\(\s*(?:formerly |was )?(sections?\s+[A-K].{0,20}?|H\s?[12]|[A-K](?=\)))\)\s*$", text, re.IGNORECASE
    )
    if aside and len(text.split()) <= 26 and not re.match(r"\W*[A-K][12]? ?\+ ?[A-K]", text):
        if len(aside.group(1)) == 1 and (aside.group(1).islower() or text.strip() == aside.group()):
            return None  # "(e)" is the letter of an item
        said = aside.group(1) if aside.group(1).lower().startswith("section") else f"Section {aside.group(1)}"
        inside = _LETTERS.match(said)
        named = lettered(said, inside) if inside else None
        return SectionHeading(named.sections, text[: aside.start()].strip()) if named else None
    several = re.match(r"^\W*([A-K][12]?)\s*(?:,|/|&|and)\s*([A-K][12]?)\s*[-–—:.)]+\s*(\S.{2,80})$", text)
    capitals = re.match(r"^\W*([A-K][12]?)\s+(?:,|/|&|and)\s+([A-K][12]?)\s+([A-Z][A-Z’',/&() -]{3,90})$", text)
    if capitals and len(text.split()) <= 20:
        both = tuple(section_of(g[0], g[1:] or None, "") for g in (capitals.group(1), capitals.group(2)))
        return SectionHeading(both, capitals.group(3))
    plus = re.match(r"^\W*([A-K][12]?)\s*\+\s*([A-K][12]?)\b[\s:–—.-]+([A-Z]\S*(?: \S+){2,20})$", text)
    if plus and not text.rstrip().endswith("."):
        return SectionHeading(tuple(section_of(g[0], g[1:] or None, plus[3]) for g in plus.groups()[:2]), plus[3])
    pair = (several.group(1), several.group(2)) if several else ("", "")
    keys, share = section_titles(several.group(3), names) if several else ((), 0.0)
    if several and (share >= 0.5 or {p[0] for p in pair} <= {key[0] for key in keys}):
        return SectionHeading(tuple(section_of(p[0], p[1:] or None, "") for p in pair), several.group(3))
    in_brackets = _BRACKETED.findall(text) if len(text.split()) <= 26 and not text.rstrip().endswith(".") else []
    letters = [hit for inside in in_brackets for hit in re.findall(r"([A-K])([12])?", inside)]
    if len(letters) >= 2:
        return SectionHeading(tuple(dict.fromkeys(section_of(a, b or None, "") for a, b in letters)), text)
    lone = _LONE.match(text)
    if lone:
        titled = match("sections", lone["rest"], names)
        section = section_of(lone["first"], lone["digit"], lone["rest"])
        if section == "E" and re.match(r"(?:outcomes?|goals?)\b(?: \d{1,2}\b)?", lone["rest"], re.IGNORECASE):
            return SectionHeading(("E",), lone["rest"])
        opens = lone["rest"][0].isupper() and re.search(r"\b(?:provision|care)\b", lone["rest"], re.IGNORECASE)
        if lone["first"] == "H" and lone["digit"] and opens and len(lone["rest"].split()) <= 26:
            return SectionHeading((section,), lone["rest"])
        if (
            section == "A"
            and not lone["digit"]
            and len(lone["rest"].split()) <= 8
            and re.search(r"\b(?:about|views|me|voice|story|profile)\b", lone["rest"], re.IGNORECASE)
        ):
            return SectionHeading(("A",), lone["rest"])
        if (
            section == "I"
            and len(lone["rest"].split()) <= 6
            and re.search(r"school|college|nursery|place", lone["rest"], re.IGNORECASE)
        ):
            return SectionHeading(("I",), lone["rest"])
        if titled and titled.share >= 0.5 and (titled.key == section or titled.key[0] == section[0] == "H"):
            return SectionHeading((section,), lone["rest"])
        # "F  Provision to meet her special educational needs": the letter says which of the two is meant.
        keys, share = section_titles(lone["rest"], names)
        if share >= 0.6 and any(key == section or key[0] == section[0] == "H" for key in keys):
            return SectionHeading((section,), lone["rest"])
    return None


# "B, E & F    Jory's needs, the help he must have and what it's for".
_RUN = re.compile(
    r"^\W*(?P<letters>[A-K][12]?(?:\s*(?:,|/|&|\band\b)\s*(?:and\s+)?[A-K][12]?\b)+)\s*[-–—:.]?\s+(?P<rest>[A-Z“‘]\S*.{2,})$"
)


def letter_run(text: str) -> tuple[tuple[Section, ...], str] | None:
    """The letters and the words of a title such as "C, D, G & H  Health and care"; whether it is one, its neighbours
    must say."""
    found = _RUN.match(text)
    if not found or len(text.split()) > 24 or re.search(r"[.;,!]$", text):
        return None
    letters = re.findall(r"([A-K])([12])?", found["letters"])
    return tuple(dict.fromkeys(section_of(a, b or None, "") for a, b in letters)), found["rest"]


def lone_letter(text: str) -> tuple[Section, str] | None:
    """The letter and the words of a title such as "I  Setting"; whether it is one, its neighbours must say."""
    found = _LONE.match(text)
    if not found or len(text.split()) > 18 or re.search(r"[.;,!]$", text):
        return None
    return section_of(found["first"], found["digit"], found["rest"]), found["rest"]
