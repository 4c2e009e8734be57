"""The young person: every form of their name that the plan uses, and the pronoun it uses of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Literal

from summaries.model import Block, Person
from summaries.understanding.front.facts import birth_date, value_of
from summaries.understanding.front.pair import Pair
from summaries.understanding.front.school_year import age, year_group
from summaries.understanding.rhythms.numbers import NUMBER, number

_CALLED = re.compile(
    r"\b(?:(?i:known (?:to \w+ )?as)|likes? to be called|prefers? to be called|prefers? to be known as"
    r"|(?:she|he|who|child|person) is called|likes? to be known as|[Cc]all me|want to be called"
    r"|preferred name(?: is)?|calls (?:her|him"
    r"|them)self)\s*[:–-]?\s*[“\"'‘]?([A-ZŁŚŻÀ-Þ][\w’'-]+)"
)
_NAME = re.compile(
    r"(?:[A-ZŁŚŻÀ-Þ][\w’'-]*\.?)(?:\s+(?:(?:de|da|van|von|der|el|al|bin|ibn|St)\s+)*[A-ZŁŚŻÀ-Þ][\w’'-]*\.?){0,5}"
)
_TITLE_NAME = re.compile(rf"(?P<name>{_NAME.pattern}) \((?:known as )?[“\"‘](?P<called>[A-ZŁŚŻÀ-Þ][\w’'-]+)[”\"’]\)")
_TITLES = re.compile(r"^(?:Mr|Mrs|Ms|Miss|Mx|Master|Dr)\.?\s+")


def person(found: Sequence[Pair], blocks: Sequence[Block]) -> Person:
    """Takes the labelled pairs and every block; gives what the plan says of who it is for."""
    full = _full_name(found, blocks)
    known = _known_as(found, full, blocks)
    names = _forms(full, known, blocks)
    return Person(
        known_as=known,
        full_name=full,
        date_of_birth=birth_date(found, _of_the_person(full, blocks)),
        year_group=year_group(found, _of_the_person(full, blocks), blocks),
        names=names,
        pronoun=_pronoun(found, blocks, names),
        age_on_plan=age(found) or _told_age(blocks),
    )


_LEAST_TIMES = 3
"""How often an initial must stand as a name before it is taken for one."""


def with_initial(who: Person, texts: Sequence[str]) -> Person:
    """`who`, called by the initial too where goals and help speak of them so ("H will join in", "H’s adapted signs").

    Only once the sections are told apart: a single letter is the name of a section as well. "A" and "I" are words.
    """
    initial = (who.known_as or who.full_name or "")[:1]
    if not initial.isalpha() or initial in ("A", "I"):
        return who
    does = r"(?:['’]s?\b|(?= (?:will|is|has|to|can|must|should|needs|does|asks)\b))"
    named = rf"(?<![\w.&/-])(?<!Section )(?<!section ){initial}{does}"
    times = sum(len(re.findall(named, text)) for text in texts)
    return replace(who, names=(*who.names, initial)) if times >= _LEAST_TIMES else who


def _of_the_person(full: str | None, blocks: Sequence[Block]) -> list[Block]:
    """The first blocks that name the young person, where a sentence says when they were born."""
    told = [b for b in blocks[:20] if re.match(r"(?:You|I) ", b.text)]  # a plan that speaks to them
    first = (full or "").split()[:1]
    named = [
        b
        for b in blocks[:20]
        if first
        # "Ottoline, who likes to be called Otty, was born on …"
        and re.match(
            rf"{re.escape(first[0])}(?: [\w’'-]+){{0,3}}(?:, [^.,]{{3,60}},| \([^()]{{2,40}}\))? (?:was born|is)\b",
            b.text,
        )
    ]
    return [*(b for b in blocks if full and full in b.text), *named, *told]


def _told_age(blocks: Sequence[Block]) -> int | None:
    """ "You were born on … and you are 16": the age in a sentence."""
    for block in blocks[:20]:
        said = re.search(
            r"\bborn\b.{0,60}\b(?:[Yy]ou are|I am|and is|[Ss]he is|[Hh]e is) (?:now )?(\d{1,2})\b"
            r"(?! (?:year|month)s? (?:behind|delayed))",
            block.text,
        )
        # "Age when this plan was issued: 18. National Curriculum year: Year 14"
        # "is 15 years and 3 months old at the date of this plan"
        said = said or re.search(
            r"\b(?:is|am|are) (?:now |currently )?(\d{1,2}) years?(?:,? (?:and )?\d{1,2} months?)? old\b", block.text
        )
        told = re.search(
            rf"\bborn\b.{{0,60}}\b(?:is|aged) (?:now )?({NUMBER})(?: years (?:of age|old)| and\b)", block.text
        )
        if not said and told and (years := number(told.group(1))):
            return int(years)  # "born on 28 February 2017, is nine years of age"
        said = said or re.search(r"\bAge\b[^:.;]{0,45}: ?(\d{1,2})\b(?![/.]\d)", block.text)
        if said:
            return int(said.group(1))
    return None


def _clean(name: str) -> str | None:
    name = re.sub(r"\([^)]*\)|[“\"][^”\"]*[”\"]|,? who\b.*$", " ", name)
    name = re.sub(r"(?<= )[A-ZŁŚŻÀ-Þ’'-]{3,}$", lambda hit: hit.group().title(), name.strip())
    name = re.split(
        r"\b(?:known as|likes to be|DOB|Date of birth|NHS|UPN|preferred|Pronouns)\b|[;|]|\.\s|\s[–—-]\s|\d", name
    )[0]
    name = _TITLES.sub("", " ".join(name.split()).strip(" ,.:"))
    if "," in name:
        last, _, first = name.partition(",")
        name = f"{first.strip()} {last.strip()}" if first.strip() and len(last.split()) <= 3 else last
    if name.isupper():
        name = name.title()
    hit = _NAME.fullmatch(name) or _NAME.match(name)
    return hit.group() if hit else None


def _full_name(found: Sequence[Pair], blocks: Sequence[Block]) -> str | None:
    pair = value_of([p for p in found if p.section not in ("I", "J", "K")], "full_name")
    named = _clean(pair.value) if pair else None
    first, last = value_of(found, "forename"), value_of(found, "surname")
    if first and last and (named is None or len(named.split()) < 2):
        one, two = _clean(first.value), _clean(last.value)
        if one and two:
            return f"{one} {two}"
    if named:
        return named
    for block in blocks[:40]:
        hit = re.search(
            r"(?:Education, Health and Care Plan|EHC ?P(?:lan)?|plan)"
            r"(?: is| was| has been)?(?: written| made| prepared)? (?:for|of)\s*:?\s*(" + _NAME.pattern + ")",
            block.text,
        )
        if hit and len(hit.group(1).split()) >= 2:
            return hit.group(1)
    for block, following in pairwise(blocks[:20]):
        if re.search(r"\b(?:plan|EHCP) (?:for|of)\W*$|^\W*for\W*$", block.text, re.IGNORECASE):
            titled = _NAME.fullmatch(following.text.strip())
            if titled and len(following.text.split()) >= 2:
                return titled.group()
    whole = "\n".join(block.text for block in blocks)
    for block in blocks[:12]:  # a title page with nothing but the name on a line of its own
        alone = _NAME.fullmatch(block.text.strip())
        if alone and 2 <= len(block.text.split()) <= 4 and not _NO_PERSON.search(block.text):
            forename = block.text.split()[0]
            if len(re.findall(rf"\b{re.escape(forename)}\b", whole)) >= 10 or _nickname(block.text.strip(), whole):
                return block.text.strip()
    for block in blocks[:12]:  # "Rosalind Nkemelu-Hart (“Roz”)" as a title
        called = _TITLE_NAME.fullmatch(block.text.strip())
        if called and not _NO_PERSON.search(called["name"]):
            return called["name"]
    for block in blocks[:20]:
        born = re.match(
            rf"({_NAME.pattern})(?:(?:,? who)? (?:was born|is (?:a )?\d{{1,2}} ?-?years|\(date of birth)"
            r"|,? \(?born (?:on )?(?:the )?\d)",
            block.text,
        )
        if born and len(born.group(1).split()) >= 2:
            return born.group(1)
    return None


def _known_as(found: Sequence[Pair], full: str | None, blocks: Sequence[Block]) -> str | None:
    pair = value_of(found, "known_as")
    if pair:
        named = _clean(pair.value)
        if named:
            return named
    name_pair = value_of(found, "full_name") or value_of(found, "forename")
    if name_pair:
        aside = re.search(
            (
                r"[(“\"‘]\s*(?:known as|likes to be called|called|preferred "
                r"name)?:?\s*[“\"‘]?([A-ZŁŚŻÀ-Þ][\w’'-]+)[”\"’]?\s*[)”\"’]"
            ),
            name_pair.value,
        )
        if aside:
            return aside.group(1)
    for block in blocks[:12]:
        titled = _TITLE_NAME.fullmatch(block.text.strip())
        if titled and titled["name"] == full:
            return titled["called"]
    for block in blocks[:80]:
        hit = _CALLED.search(block.text)
        if hit and full and (block.id < 40 or any(part in block.text for part in full.split())):
            return hit.group(1).rstrip("’'")
    if not full:
        return None
    text = "\n".join(block.text for block in blocks)
    nick = _nickname(full, text)
    if nick:
        return nick
    forenames = full.split()[:-1] or full.split()
    forenames += [part for name in forenames if "-" in name for part in name.split("-")[:1]]
    used = [
        (len(re.findall(rf"(?<!\w){re.escape(name)}(?!\w)(?! {re.escape(full.split()[-1])})", text)), name)
        for name in forenames
    ]
    most = max(used, key=lambda u: u[0])
    return most[1] if most[0] else forenames[0]


_NO_PERSON = re.compile(
    r"\b(?:Council|Borough|County|City|Plan|Education|Health|Care|School|Academy|College|Team|Service|Services"
    r"|Section|Review"
    r"|Hub|Hubs|Draft|Final|Confidential|Amended|Report|Photo|Children|Young|Local|Authority|My|The)\b"
)


def _nickname(full: str, text: str) -> str | None:
    """ "Raffi" of "Raffaella": a short form that the plan uses all through while it hardly uses the forename."""
    first = re.escape(full.split()[0][:3])
    used = re.findall(rf"(?<![\w@])({first}[a-zà-þ]{{0,5}})(?![\w@-])(?!\.\w)", text)
    often = max(set(used), key=used.count, default=None)
    if often is None or often in full.split() or used.count(often) < 10:
        return None
    own = len(re.findall(rf"(?<!\w){re.escape(full.split()[0])}(?!\w)", text))
    sentence_word = re.search(rf"(?<=[a-z,] ){re.escape(often)}\b", text)
    return often if own < used.count(often) / 2 and sentence_word else None


def _forms(full: str | None, known: str | None, blocks: Sequence[Block]) -> tuple[str, ...]:
    forms: set[str] = set()
    if full:
        parts = full.split()
        forms |= {full, *parts[:-1]}
        if len(parts) >= 2:
            forms |= {f"{name} {parts[-1]}" for name in parts[:-1]}
            if known:
                forms.add(f"{known} {parts[-1]}")
        if len(parts) == 1:
            forms.add(full)
    if known:
        forms.add(known)
    return tuple(sorted((f for f in forms if len(f) > 1), key=lambda f: (-len(f), f)))


_SAID_OFTEN = 12
"""So often at least "they" stands where a plan means its young person by it, and not only the staff."""
_WRITTEN_TO = 40
"""So often a plan says "you" that is written to the young person; others say it only where rights are told."""


def _pronoun(
    found: Sequence[Pair], blocks: Sequence[Block], names: Sequence[str]
) -> Literal["he", "she", "they", "you"] | None:
    stated = value_of(found, "gender")
    if stated and re.search(r"\bthey\b|non-?binary", stated.value, re.IGNORECASE):
        return "they"
    whole = " ".join(b.text for b in blocks)
    if re.search(
        r"\b(?:uses?|using|pronouns?(?: are| is)?:?|prefers?)\s+[“\"']?they\s?/\s?them\b", whole, re.IGNORECASE
    ):
        return "they"
    told = len(re.findall(r"\b(?:you|your|yourself)\b", whole, re.IGNORECASE))
    if told >= _WRITTEN_TO and told > 2 * len(re.findall(r"\b(?:he|she|him|his|her|hers)\b", whole, re.IGNORECASE)):
        return "you"
    text = " ".join(b.text for b in blocks if any(name in b.text for name in names))
    he = len(re.findall(r"\b(?:he|him|his|himself)\b", text, re.IGNORECASE))
    she = len(re.findall(r"\b(?:she|her|hers|herself)\b", text, re.IGNORECASE))
    they = len(re.findall(r"\b(?:they|them|their|themself|themselves)\b", text, re.IGNORECASE))
    if they >= _SAID_OFTEN and they > 3 * (he + she):
        return "they"
    if stated and max(he, she) < 3:
        low = stated.value.lower()
        return (
            "she"
            if re.search(r"\bfemale|\bgirl|\bwoman|\bshe\b", low)
            else "he"
            if re.search(r"\bmale|\bboy|\bman|\bhe\b", low)
            else None
        )
    if max(he, she) < 2:
        return "they" if they >= 5 and max(he, she) == 0 else None
    if max(he, she) < 3 * min(he, she):
        return None
    return "he" if he > she else "she"
