"""How often and how long: the plan's figures cell beside or under the first sentence."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from dataclasses import replace

from summaries.model import Plan, Provision
from summaries.wording import roles
from summaries.wording.clean import clean
from summaries.wording.draft import Draft, lower_first, word_count
from summaries.wording.easyread import MOST_WORDS
from summaries.wording.figures import figures
from summaries.wording.guard import numbers
from summaries.wording.heads import CHECK, WITH, head_of, with_noun_article
from summaries.wording.person import ME
from summaries.wording.who_cell import NOBODY, easy_cell


def how_often(provision: Provision, plan: Plan) -> str:
    """The figures' cell in easy words, or what the fields say where the text itself does not; "" for none."""
    if provision.how_often_text and not NOBODY.match(provision.how_often_text.strip()):
        return easy_cell(provision.how_often_text, plan)
    plain = figures(clean(provision.text))
    if re.search(
        r"\d (?:minutes|hours|times|sessions|days|weeks)|\b(?:once|twice|daily|weekly|each|every|a (?:day|week|term|year))\b",
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


_ADVERB = re.compile(
    r"^(?:in |at |on |for |during |throughout |across |whenever |when |where |before |after |as |if |within |by |from |until |only |every time |each time |all the time|full[- ]time|regularly|ongoing|continu|constantly|always|immediately|twice|once|daily|weekly|straight)",
    re.I,
)

_WEAK_CELL = re.compile(
    r"^(?:when (?:needed|possible|available|that seems right|there|the )|where (?:needed|possible|available|that)|as (?:needed|far)|if |only if|when)",
    re.I,
)

_EMPTY_CELL = re.compile(
    r"^(?:ongoing|throughout|continuous(?:ly)?|regular(?:ly)?|as above|all year|continual(?:ly)?|see text)$", re.I
)


def add(cell: str, drafts: list[Draft], who: roles.Who | None, my_turn: bool) -> list[Draft]:
    """The cell's figures, beside the first sentence where there is room, else as a sentence of their own."""
    if _EMPTY_CELL.match(cell):
        return drafts
    main, bracket = cell, ""
    match = re.match(r"^(.*?)\s*\(([^)]*)\)(.*)$", cell)
    if match and re.search(r"\d", match[2]):
        main, bracket = (match[1] + match[3]).strip(" ,"), match[2]
    main = lower_first(main)
    first = drafts[0]
    out = list(drafts)
    if _WEAK_CELL.match(main):
        already = re.sub(r"\W", "", main.lower()) in re.sub(r"\W", "", first.text.lower() + first.condition.lower())
        if not already:
            joined = (
                f"{first.text}, {main}" if "," in first.text or word_count(first.text) > 9 else f"{first.text} {main}"
            )
            out[0] = _with(first, joined) if word_count(joined) <= MOST_WORDS else first
            for k, other in enumerate(out[1:], 1):
                if re.match(r"my plan says|.* also (?!is\b)", other.text, re.I):
                    out[k] = _with(other, f"{other.text}, {main}")
            if out[0] is first:
                out.insert(1, Draft(f"this help is {main}", noun=first.noun))
        return out
    rule = first.modal.endswith(("not", "never"))
    steps = [
        s
        for s in re.split(
            r",? (?:and )?then (?=an? |the |\d|each|every|once|twice|for )|,? (?:reducing|going down) to ", main
        )
        if s
    ]
    joined = f"{first.text}, {main}" if _ADVERB.match(main) is None else f"{first.text} {main}"
    if (
        len(steps) == 1
        and not bracket
        and not rule
        and word_count(joined) <= MOST_WORDS
        and not re.search(r"\d", first.text)
        and not first.condition
    ):
        out[0] = _with(first, joined)
        return out
    noun = first.noun
    sentences = []
    for i, step in enumerate(steps):
        if rule:
            sentences.append(
                f"this rule is for {re.sub(r'^(?:at|in|for) ', '', step)}"
                if not step.startswith(("at all times",))
                else "this rule is for all times"
            )
            continue
        lead = "then " if i else ""
        person = who is not None and who.person and not who.plural and not re.search(r" and | or ", who.text)
        if (
            my_turn
            and person
            and re.match(r"(?:about |at least |up to )?\d", step)
            and re.search(r"minutes|hours|sessions", step)
        ):
            sentences.append(
                f"{lead}we {'do this' if re.match(r'(?:at least |up to |about )?[0-9]+ times', step) else 'have'} {step}"
            )
        else:
            sentences.append(f"{lead}{_is(noun, step)}")
    if bracket:
        sentences.append(
            f"there {'are' if re.search(r'[02-9]|1[0-9]', bracket) else 'is'} {bracket}"
            if re.match(r"(?:at least|up to|no more than|about|\d)", bracket)
            else f"that is {bracket}"
        )
    place = 1
    for text in sentences:
        out.insert(place, Draft(text, noun=noun))
        place += 1
    return out


def _is(noun: str, step: str) -> str:
    first = step.split()[0].lower()
    if (
        not first[:1].isdigit()
        and not _ADVERB.match(step)
        and first not in ("each", "every", "a", "an", "at", "about", "up", "no", "half", "1", "one", "term")
        and head_of(step) in CHECK | WITH
    ):
        return f"there is {with_noun_article(step)}"
    if re.match(r"an? (?:[\d-]+\w* )?(?:review|visit|meeting|check|report)", step):
        return f"there is {step}"
    if noun not in ("training", "supervision", "check", "review", "assessment", "visit", "advice") and re.match(
        r"(?:about |at least |up to |no more than )?\d[\w ]*? (?:minutes|hours)\b", step
    ):
        return f"{ME} has {step}"
    return f"{'the ' + noun if noun != 'help' else 'this help'} is {step}"


def _with(draft: Draft, text: str) -> Draft:

    return replace(draft, text=text)
