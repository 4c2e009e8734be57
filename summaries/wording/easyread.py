"""Easy-read rules that a program can check, for every sentence in the product (facts: DH 2009, PIF, Inclusion Europe).

`problems(text)` gives one plain sentence for each rule that `text` breaks, and nothing where it breaks none.
"""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from functools import lru_cache

MOST_WORDS = 15
AIM_WORDS = 12

_PASSIVE = re.compile(r"\b(?:will|shall|must|should|may|can|to) be (?:\w+ly )?(?:provided|given|delivered|offered|supported|encouraged|undertaken|carried|implemented|facilitated|made available|taught|supplied|reviewed|led|run|monitored|considered)\b", re.I)  # fmt: skip
_PRONOUN = re.compile(r"\b(they|them|their|it|its|he|she|him|his|her|hers)\b", re.I)
# "It" that points to nothing before it: "it is raining", "it is OK to", "makes it easy to".
_EMPTY_IT = re.compile(r"\b(?:it is (?:ok|okay|fine|good|important|very important|hard|easy|your|my|up to|not|a|the|time|like|\w+ (?:to|that|if|when))\b|is it\b|it would help|make[s]? it|let's)", re.I)  # fmt: skip
_KNOWN_INITIALS = frozenset(
    "I OK TV UK NHS EHC PC USB CD DVD GCSE PE A4 A3 PDF BBC ID SMS AM PM BSL SENCO CAMHS SEND SENDIASS DJ RE IT Y N QR GP".split()
)
_INITIALS = re.compile(r"\b[A-Z]{2,6}s?\b")
_DATE = re.compile(r"\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\b20\d\d-\d\d-\d\d\b")
_SLASH = re.compile(r"\b[a-z]+/[a-z]+\b", re.I)


def split_sentences(text: str) -> list[str]:
    """The sentences of `text`; a full stop after Mr, Dr or between digits ends nothing."""
    guarded = re.sub(r"\b(Mr|Mrs|Ms|Dr|St|Prof|No)\.", r"\1·", text)
    parts = re.split(r"(?<=[.!?])[\"”']?\s+|\n+", guarded)
    return [part.replace("·", ".").strip() for part in parts if part.strip()]


def words(sentence: str) -> list[str]:
    """The words of a sentence; "2:1", "9.30am" and "pass-round" are one each, a dash is none."""
    return [w for w in sentence.split() if re.search(r"\w", w)]


def problems(text: str) -> tuple[str, ...]:
    """What an easy-read editor would send back, in plain words; empty where nothing.

    >>> problems("A teacher helps me read.")
    ()
    """
    found: list[str] = []
    for sentence in split_sentences(text):
        found += _sentence(sentence)
    return tuple(dict.fromkeys(found))


def _sentence(sentence: str) -> list[str]:
    found = []
    count = len(words(sentence))
    if count > MOST_WORDS:
        found.append(f"A sentence has {count} words; {MOST_WORDS} is the most.")
    if _PASSIVE.search(sentence):
        found.append("A sentence does not say who does it (passive voice).")
    if hanging := _hanging_pronoun(sentence):
        found.append(f'"{hanging}" stands without its noun in the sentence.')
    for initials in _INITIALS.findall(sentence):
        if re.match(rf"(?:An? |The |To )?{initials}(?: \w+)? (?:means?|is|are|has|says?|can)\b", sentence):
            continue  # it is being explained
        if initials.rstrip("s") not in _KNOWN_INITIALS and f"({initials})" not in sentence and not sentence.isupper():
            found.append(f'"{initials}" is not spelt out.')
    for word in _jargon_left(sentence):
        found.append(f'"{word}" is a hard word with an easy one.')
    if "%" in sentence or re.search(r"\bper ?cent\b", sentence, re.I):
        found.append("Per cent is hard to read.")
    if _DATE.search(sentence):
        found.append("A date must be in words, such as Tuesday 3 March 2026.")
    if ";" in sentence:
        found.append("A semicolon joins two ideas.")
    if re.search(r"\bnot un(?!der|til|less|it|if|iq)\w+\b|\bnever not\b", sentence, re.I):
        found.append("Two words that say not stand together.")
    if re.search(r"\bfortnight", sentence, re.I) and " means " not in sentence:
        found.append('"Fortnight" is easier as "every 2 weeks".')
    return found


_PEOPLE = r"(?:friends?|people|mum|dad|mother|father|sister|brother|staff|adults?|teachers?|parents?|pupils|others|children|family|men|women|boys|girls|someone|anyone|everyone|person|\w{3,}(?:ers?|ists?|ants?|ors?|ents|mates))"


def _hanging_pronoun(sentence: str) -> str | None:
    rest = _EMPTY_IT.sub(" ", sentence)
    for match in _PRONOUN.finditer(rest):
        word, before = match[1].lower(), rest[: match.start()]
        if word in ("they", "them", "their"):
            good = re.search(rf"\b{_PEOPLE}\b|\b[a-z]{{3,}}[^s\W]s\b", before, re.I)
        elif word in ("it", "its"):
            good = re.search(
                r"\b(?:an?|the|my|your|this|that|each|every|one|\d+)\s+\w+|\b(?:plan|help|meeting|talk|page|school|work|reading|writing|speech)\b",
                before,
                re.I,
            )
        else:
            good = re.search(rf"\b{_PEOPLE}\b|\b(?:Mr|Mrs|Ms|Miss|Dr)\b|\b[A-Z][a-z]+\b(?<!^)", before)
        if not good:
            return match[1]
    return None


@lru_cache(maxsize=1)
def _jargon() -> re.Pattern[str] | None:
    from summaries.wording import jargon, phrases

    hard = [name for term in jargon.terms() if term.inline for name in (term.term, *term.aliases)]
    hard += [
        p.say
        for p in phrases.entries()
        if not p.off and p.say != p.easy and p.why.startswith(("A shorter", "Heavy")) and len(p.say) > 6
    ]
    hard = [word for word in hard if len(word) > 3 or word.isupper()]
    if not hard:
        return None
    return re.compile(r"\b(?:" + "|".join(re.escape(w) for w in sorted(set(hard), key=len, reverse=True)) + r")\b")


_EVERYDAY = frozenset(
    "across the school day;at the end of;as part of;instead of;as far as possible;wherever possible;implement;facilitate".split(
        ";"
    )
) | frozenset("complete require develop experience access transition recall attend support".split())


def _jargon_left(sentence: str) -> list[str]:
    pattern = _jargon()
    if pattern is None:
        return []
    return [m[0] for m in pattern.finditer(sentence) if m[0].lower() not in _EVERYDAY and f"({m[0]}" not in sentence]
