"""The key facts of a plan: dates, council, year group and who to contact; unknown is None."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from summaries.model import Block
from summaries.understanding.front.dates import dates, emails, first_date, phones
from summaries.understanding.front.pair import Pair

_COUNCIL = re.compile(
    r"\b((?:(?:The )?London Borough of [A-Z][\w’'-]+(?: (?:and|upon|&) [A-Z][\w’'-]+)*"
    r"|(?:The )?(?:Royal Borough|Metropolitan Borough|Borough|City|County|District|Isle) of "
    r"[A-Z][\w’'-]+(?: (?:and|upon|&) [A-Z][\w’'-]+)*(?: (?:City |County )?Council)?"
    r"|(?:[A-Z][\w’'-]+ (?:(?:and|upon|on|with|&|in|of|the|cum) )?){1,5}?(?:(?:Metropolitan"
    r"|County|City|Borough|District|Unitary|Royal) )*Council"
    r"|(?:[A-Z][\w’'-]+ (?:(?:and|upon|with|&|in) )?){1,4}?(?:Unitary|Local|Combined) Authority))\b"
)
_CAPITALS = re.compile(r"\b(?:[A-Z][A-Z’'-]+ ){1,6}COUNCIL\b")
_FRONT = 8
"""Blocks at the head of a plan that may tell in a sentence who it is for."""
_SMALL = {"of", "and", "upon", "on", "with", "the", "in"}


@dataclass(frozen=True)
class Dated:
    """One date of the plan with where it stands."""

    value: date
    words: str
    block: Block


def value_of(found: Iterable[Pair], key: str) -> Pair | None:
    """The first pair of `key` with a value, the cover's before others'."""
    those = [p for p in found if p.key == key and p.value.strip(" –—-")]
    return next((p for p in those if p.section == "cover"), those[0] if those else None)


def plan_date(found: Sequence[Pair], texts: Sequence[Block]) -> Dated | None:
    """The date of the plan in force: the latest of its labelled dates, not that of the first plan or a draft."""
    for block in texts:
        # "First plan 02.12.2021. Amended 14.06.2024. Amended 08.05.2026 (this plan)"
        for value, said in dates(block.text):
            if re.match(r"\W*\(this (?:plan|version|document)\)", block.text[block.text.index(said) + len(said) :]):
                return Dated(value, said, block)
    labelled = [d for p in found if p.key == "plan_date" for d in _dated(p)[:1]]
    if labelled:
        return max(labelled, key=lambda d: d.value)
    for pattern in (
        r"\b(?:amended|re-?issued|updated),? (?:following|after|as a result of)\b[^.;]{0,80}\d{4},? on (?:the )?",
        r"\b(?:now|hereby) (?:amended|re-?issued|issued|made|finalised)\b[^.]{0,60}?\bon (?:the )?",
        r"\b(?:final|amended)\b[^.]{0,30}\b(?:plan|version)\b[^.]{0,100}?\bdated\s*",
        r"(?:final|amended|this)\b[^.]{0,40}\bplan\b[^.]{0,40}?(?:dated|issued|made|finalised)?(?: on)?\s*[:–—-]?\s*",
        r"\b(?:became|was made|made|is) final on\s*",
        r"\b(?:it|plan|document) (?:was|is|has been) finalised on (?:the )?\s*",
        r"\bplan\b[^.]{0,30}\bis made on (?:the )?\s*",
        r"(?:plan|version) (?:issued|dated|made|finalised)(?: on)?\s*:?\s*",
        r"\bamended final\b\s*[:–—-]?\s*",
        r"\b(?:amended|re-?issued|issued again|updated)\b"
        r"(?! (?:following|after|as a result of|in (?:the )?light of)\b)[^.]{0,40}",
        r"\bsigned\b.{0,120}",
    ):
        for block in texts:
            for value, said in dates(block.text):
                if re.search(rf"\b(?:born|birth\w*)\b[^.]{{0,25}}{re.escape(said)}", block.text, re.IGNORECASE):
                    continue
                before = block.text[: block.text.index(said)]
                if _OLD_PLAN.search(before) or re.search(
                    r"\b(?:by|before|no later than|until)\s+$", before, re.IGNORECASE
                ):
                    continue
                if re.search(pattern + re.escape(said), block.text, re.IGNORECASE):
                    return Dated(value, said, block)
    return None


# "It replaces the plan dated 9 July 2021": the date of a plan that is over.
_OLD_PLAN = re.compile(
    r"\b(?:replac\w+|takes? the place of|in place of|previous(?:ly)?|supersed\w+|first (?:made|issued)|earlier)\b"
    r"[^.]{0,60}$",
    re.IGNORECASE,
)


def review_date(found: Sequence[Pair], texts: Sequence[Block], *, last: bool) -> Dated | None:
    """The date of the last review, or the date by which the next is due."""
    key = "last_review" if last else "next_review"
    for pair in found:
        if pair.key == key and not re.match(
            r"\W*(?:not applicable|n/?a\b|none\b|first plan)", pair.value, re.IGNORECASE
        ):
            dated = _dated(pair)
            if dated:
                return dated[0]
    words = (
        r"(?:(?:last|most recent|previous) (?:annual )?review|\blast held"
        r"|\breview(?: meeting)?,? (?:(?:that|which) )?(?:was )?held(?: on)?\b|\bwas (?:last )?reviewed (?:at|in|on)\b"
        r"|\bamended (?:following|after|as a result of) (?:the |an |his |her |their )?(?:annual |early )?review"
        r"|\b(?:following|after) (?:the |an |his |her |their "
        r"|your )?(?:early )?(?:annual )?review(?: meeting)?(?: held)? on\b"
        r"|\b(?:following|after) (?:the |an |his |her |their |your )?(?:early |interim )?(?:(?:annual )?review|AR)"
        r"(?: meeting)?(?: held)?(?: of| dated| in|,|:)?(?=\W*$))"
        if last
        else (
            r"\bnext one\b|\b(?:next|due|must).{0,40}\breview(?:ed)?\b|\breview(?:ed)?\b.{0,30}\b(?:due|by|no "
            r"later than|on or before)\b"
        )
    )
    for block in texts:
        for value, said in dates(block.text):
            opening = block.text[max(0, block.text.index(said) - 70) : block.text.index(said)]
            if re.search(words + r"[^.]{0,45}$", opening, re.IGNORECASE):
                return Dated(value, said, block)
    return None


_MONTH = re.compile(
    r"\b(?P<month>(?:January|February|March|April|May|June|July|August|September|October|November|December)"
    r"(?:/(?:January|February|March|April|May|June|July|August|September|October|November|December))? 20\d\d)\b"
)
_NEXT = re.compile(
    r"\b(?:next|due|must)\b.{0,40}\breview(?:ed)?\b|\breview(?:ed)?\b.{0,45}\b(?:due|by|in|held)\b", re.I
)


def review_month(found: Sequence[Pair], texts: Sequence[Block]) -> tuple[str, Block] | None:
    """The month of the next review where the plan gives no day ("The next review will be held in June 2027")."""
    for pair in found:
        hit = _MONTH.search(pair.value) if pair.key == "next_review" else None
        if hit:
            return hit["month"], pair.block
    for block in texts:
        for hit in _MONTH.finditer(block.text):
            opening = re.split(r"[.;]\s", block.text[: hit.start()])[-1]
            if (
                _NEXT.search(opening)
                and re.search(r"\bnext|\bdue|\bmust|\bwill\b", opening, re.I)
                and len(opening) < 110
            ):
                return hit["month"], block
    return None


_WITHIN = re.compile(
    r"\breview(?:ed)?\b[^.;]{0,80}?\bwithin (?P<months>12|twelve|6|six|3|three) months of (?P<since>[^.;]{4,70})", re.I
)
_OF_THIS_PLAN = re.compile(
    r"(?:this|that) date\b|(?:the )?date (?:of|on) (?:issue|(?:this|the) (?:final )?plan|finalisation"
    r"|which (?:this|the) plan)"
    r"|(?:this|the) (?:final )?plan (?:was|is|being)\b|its (?:issue|date)\b",
    re.I,
)
_MONTHS = {"twelve": 12, "six": 6, "three": 3}


def review_within(texts: Sequence[Block], made: date | None) -> tuple[tuple[int, date], Block] | None:
    """ "The plan must be reviewed within 12 months of this date": the months and the day, where that is known."""
    for block in texts:
        for hit in _WITHIN.finditer(block.text):
            named, of_this_plan = first_date(hit["since"]), _OF_THIS_PLAN.match(hit["since"])
            since = named or (made if of_this_plan else None)
            if since is not None:
                said = hit["months"].lower()
                return (_MONTHS.get(said) or int(said), since), block
    return None


def _dated(pair: Pair) -> list[Dated]:
    return [Dated(value, said, pair.block) for value, said in dates(pair.value)]


def council(found: Sequence[Pair], blocks: Sequence[Block]) -> str | None:
    """The council that made the plan: by its label, else the council that is named most often."""
    labelled = value_of(found, "local_authority")
    if labelled:
        named = _COUNCIL.search(labelled.value)
        if named:
            return named.group(1)
        if not (emails(labelled.value) or phones(labelled.value)):
            return labelled.value.strip()  # else it is who to ask there ("Local authority link: J. Wolski, tel. …")
    counts: Counter[str] = Counter()
    capitals: Counter[str] = Counter()
    for block in blocks:
        text = block.text
        for hit in _COUNCIL.finditer(text):
            counts[_trimmed(hit.group(1))] += 1
        if text.isupper():
            for hit in _COUNCIL.finditer(_title_case(text)):
                counts[_trimmed(hit.group(1))] += 1
        elif not counts:
            for run in _CAPITALS.finditer(text):
                for hit in _COUNCIL.finditer(_title_case(run.group())):
                    capitals[_trimmed(hit.group(1))] += 1
    counts = counts or capitals
    for name in list(counts):
        # "MyPlan Hub Elmshire County Council" and "Elmshire County Council" are one council.
        shorter = [other for other in counts if other != name and name.endswith(" " + other)]
        if shorter and not _NAMELESS.fullmatch(shorter[0]):
            counts[shorter[0]] += counts.pop(name)
    named_ones = [name for name, _ in counts.most_common() if not _NAMELESS.fullmatch(name)]
    return named_ones[0] if named_ones else None


# "The Council will …" names no council.
_NAMELESS = re.compile(
    r"(?:(?:County|City|Borough|District|Local|Metropolitan|Unitary|Royal|London) )*(?:Council|Authority)?",
    re.IGNORECASE,
)


def _trimmed(name: str) -> str:
    """Leaves out what only stood before the name ("Signed on behalf of", "The")."""
    name = re.sub(
        (
            r"^(?:The|Signed|For|From|By|Name|Copyright|Plan|This|Issued|Date)\s+(?:(?:for|by|of|on "
            r"behalf of)\s+)?(?:the\s+)?"
        ),
        "",
        name,
    )
    name = re.sub(r"^(?:(?:OFFICIAL|SENSITIVE|CONFIDENTIAL|PRIVATE|FINAL|DRAFT)[\s:–-]*)+", "", name)
    return re.sub(r"^the\s+", "", name).strip()


def _title_case(text: str) -> str:
    words = [w.capitalize() for w in text.lower().split()]
    return " ".join(w.lower() if w.lower() in _SMALL and i else w for i, w in enumerate(words))


def birth_date(found: Sequence[Pair], texts: Sequence[Block] = ()) -> date | None:
    """The date of birth by its label, on the cover or in a running header; else "who was born on …" at the front."""
    for pair in found:
        if pair.key == "date_of_birth":
            value = first_date(pair.value)
            if value:
                return value
    for block in texts[:_FRONT]:
        for day, said in dates(block.text):
            told = rf"(?:\b(?:was|is|were) |^[A-Z][\w’' -]{{3,50}},? \(?)born (?:on )?(?:the )?{re.escape(said)}"
            if re.search(told, block.text, re.IGNORECASE):
                return day
    return None
