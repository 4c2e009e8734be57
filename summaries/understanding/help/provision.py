"""Builds each provision (Code 9.69): who, how often, how long, in what group, what is vague, what it does not say."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from summaries.model import Provision, Source
from summaries.understanding.help.begins import SOMEBODY_DOES
from summaries.understanding.help.details import (
    alone_or_shared,
    conditions,
    equipment,
    grouping,
    is_rule,
    is_supply,
    negative,
    place_of,
    review_in_text,
    training,
)
from summaries.understanding.help.draft_words import refs_listed
from summaries.understanding.help.drafts import Draft, drafts
from summaries.understanding.help.rhythm import parted, rhythm_and_review, with_length
from summaries.understanding.help.vague import vagueness
from summaries.understanding.people.who import is_role
from summaries.understanding.people.who_cells import group_in_cell
from summaries.understanding.people.who_gives import named, of_the_same, who_gives
from summaries.understanding.place import Placed
from summaries.understanding.rhythms.frequency import Amount, amount, together

_BY_SOMEONE = re.compile(
    r"\b(?:run|provided|delivered|led|given|taught|supervised|overseen|carried out|made|written) by\b"
    r"|\bwith (?:an? |the )?(?:older|other|another|younger|second|named)\b|\bpeers?\b"
    r"|\bwith an? (?:[\w’'-]+ ){0,4}(?:partner|buddy|friend|mentor|volunteer|helper|reader)\b"
)
_SOME_RHYTHM = re.compile(
    r"\b(?:each|every|intervals?|daily|weekly|fortnightly|monthly|termly|annual\w*|always|never|all|any"
    r"|whenever|when|once|before|after|during|throughout|until|within|ongoing|regular\w*"
    r"|frequent\w*|as (?:and when )?\w+|where|if|on request"
    r"|in (?:lessons?|class|assembl\w+|tests?|exams?|term)|at (?:all|lunch\w*|break\w*|home"
    r"|times|play\w*)|times?|while|as part of|immediate\w*|continu\w+|full[- ]time|per|by \w+ "
    r"\d{4}|by \d{1,2}(?:st|nd|rd|th)? \w+|morning|afternoon|lunch\w*|break ?times?|days?|weeks?|terms?)\b",
    re.IGNORECASE,
)


def provision(
    placed: Sequence[Placed],
    names: Sequence[str],
    goals: Mapping[int, str] = MappingProxyType({}),
    pronoun: str | None = None,
    refs: Sequence[str] = (),
) -> tuple[Provision, ...]:
    """Every help of sections F to H2, numbered p1, p2 … in the file's order. `goals` are blocks of outcomes, `refs` all
    their references in order."""
    found = of_the_same([named(_build(draft), names) for draft in drafts(placed, names, goals, pronoun, refs)])
    return tuple(_numbered(each, i) for i, each in enumerate(found, start=1))


def _numbered(each: Provision, i: int) -> Provision:
    return replace(each, id=f"p{i}")


def _build(draft: Draft) -> Provision:
    parted(draft)
    rhythm, review = rhythm_and_review(draft)
    found = with_length(together(rhythm, draft.text), draft)
    given = found
    if draft.lead and not found.has_rate and not found.has_length:
        lead = amount(draft.lead)
        given = found = lead if lead.has_rate else found
        if _is_shared(lead):
            found = Amount(said=True)
    who_cell = draft.beside.get("who")
    who = who_gives(draft, rhythm)
    phrases, vague = _vague(draft.text, rhythm, given)
    return Provision(
        id="",
        section=draft.section,
        text=draft.text,
        source=Source(draft.section, draft.block.page, _quote(draft, rhythm, who_cell)),
        who=who,
        times=found.times,
        times_max=found.times_max,
        per=found.per,
        minutes=found.minutes,
        minutes_max=found.minutes_max,
        hours_total=found.hours_total,
        hours_total_max=found.hours_total_max,
        how_often_text=rhythm,
        grouping_text=grouping(draft.text)
        or _said(draft.beside.get("grouping"))
        or grouping(rhythm or "")
        or group_in_cell(who_cell or "")
        or alone_or_shared(draft.text),
        review_text=review or review_in_text(draft.text),
        vague=vague,
        vague_phrases=phrases,
        for_outcome=draft.ref,
        outcomes=refs_listed(draft.beside.get("outcomes") or "") or _titled(draft),
        area=draft.place.area,
        negative=negative(draft.text) or _forbids(draft),
        place=draft.beside.get("place") or place_of(draft.text),
        training=draft.beside.get("training") or training(draft.text) or training(who_cell or ""),
        equipment=equipment(draft.text, draft.beside.get("equipment")),
        conditions=conditions(f"{draft.text} {draft.beside.get('note', '')}".strip(), rhythm),
        steps=found.steps,
        gaps=_gaps(draft, rhythm, found, who),
    )


def _is_shared(lead: Amount) -> bool:
    """Whether hours over a list ("15 hours a year for:") are for all of its points together, and no point's own."""
    return lead.times is None and (lead.hours_total or lead.hours_total_max) is not None


def _said(cell: str | None) -> str | None:
    """The words of a cell; None where it only says that there is nothing to say."""
    return None if cell and re.fullmatch(r"\W*(?:n/?a|not applicable|none)\W*", cell, re.IGNORECASE) else cell


def _titled(draft: Draft) -> tuple[str, ...]:
    """The outcomes of the title over a help, where the help names no other one itself."""
    refs = draft.place.refs
    return refs if len(refs) > 1 and draft.ref in refs else ()


def _forbids(draft: Draft) -> bool:
    """ "All adults will: … not use sarcasm": the "not" of an item under a list's lead."""
    firm = draft.lead and re.search(
        r"\b(?:will|must|should|shall|to)(?: (?:also|all|both|between them|together|jointly))?\s*:?\s*$"
        r"|^\W*(?:Every|All|Each)\b[^:]{3,60}:\s*$|\b(?:WILL|MUST|SHALL)\s*:?\s*$",
        draft.lead,
    )
    return bool(firm) and bool(re.match(r"(?:not|never|avoid)\b", draft.text, re.IGNORECASE))


def _quote(draft: Draft, rhythm: str | None, who_cell: str | None) -> str:
    """The verbatim words that the help rests on: its own and its row's, joined by " … "."""
    pieces = [draft.text]
    if draft.lead:
        pieces.insert(0, draft.lead)
    for role in (
        "who",
        "how_often",
        "how_many",
        "how_long",
        "per",
        "how_often_review",
        "grouping",
        "place",
        "training",
        "equipment",
        "by_when",
        "review",
        "note",
    ):
        said = draft.beside.get(role)
        if said and said not in pieces:
            pieces.append(said)
    return " … ".join(pieces)


def _vague(text: str, rhythm: str | None, found: Amount) -> tuple[tuple[str, ...], bool]:
    own = vagueness(text)
    beside = vagueness(rhythm, cell=True) if rhythm else None
    figures = found.has_rate or found.has_length
    strong = own.strong or bool(beside and beside.strong)
    weak = bool(own.phrases or (beside and beside.phrases)) and not figures
    if not (strong or weak):
        return (), False
    return (*own.phrases, *(beside.phrases if beside else ())), True


# "Mentoring from the Dhol Project", "A sighted guide aged under 26 will go with Roz", "the Saturday group for …":
# perhaps nobody by post, yet not silence either.
_MAYBE_SOMEBODY = re.compile(
    r"\b(?:from|by|through|with) (?:the )?[A-Z][\w’'-]+ (?:[A-Z][\w’'-]+ ){0,3}(?:Project|Trust|Team|Service"
    r"|Centre|Group"
    r"|Club|Charity|Foundation|Partnership)\b|^(?:An?|One"
    r"|Two) [a-z][a-z -]{3,30}(?: aged [^.;,]{2,20})? will (?:go|come"
    r"|visit|help|meet|sit|take|walk|stay|drive|call|teach|show|read)\b|\b(?:group|club|scheme) for \w+"
)


def _gaps(draft: Draft, rhythm: str | None, found: Amount, who: tuple[str, ...]) -> tuple[str, ...]:
    """What the plan does not say of this help; nothing where any word or cell could say it."""
    if draft.unread:
        return ()
    around = " ".join([draft.text, draft.lead or "", *(b.text for b in draft.place.headings)])
    missing = []
    somebody = (
        is_role(around)
        or SOMEBODY_DOES.match(draft.text)
        or _BY_SOMEONE.search(around)
        or _MAYBE_SOMEBODY.search(draft.text)
    )
    left_over = bool(rhythm) and not _understood(rhythm or "")  # "Library / English dept" under "How often"
    if not who and not draft.beside.get("who") and not somebody and not left_over:
        missing.append("who")
    if is_rule(draft.text) or is_supply(draft.text):  # a rule and a thing have no rhythm and no length to miss
        return tuple(missing)
    silent = not found.said and not found.has_rate and found.hours_total is None and found.hours_total_max is None
    if silent and not rhythm and not _SOME_RHYTHM.search(around) and "how_often_review" not in draft.beside:
        missing.append("how_often")
    if (
        not found.has_length
        and _is_session(draft.text)
        and not re.search(
            r"hour|min|\d/60\b|\bfrom \d{1,2}(?:[.:]\d\d)?(?: ?[ap]m)? to \d|\bday\b|\bhr|half|whole|full|\bh\b"
            r"|\d ?[xX×] ?\d|\d ?m\b",
            f"{around} {rhythm or ''}",
        )
    ):
        missing.append("how_long")
    return tuple(missing)


def _understood(rhythm: str) -> bool:
    """Whether a cell of how often says how often in any way, so that nothing else can be meant by it."""
    found = amount(rhythm, cell=True)
    known = found.said or found.has_rate or found.has_length or found.hours_total is not None
    return known or bool(
        _SOME_RHYTHM.search(rhythm) or vagueness(rhythm, cell=True).phrases or re.search(r"\d", rhythm)
    )


def _is_session(text: str) -> bool:
    return bool(
        re.search(
            (
                r"\b(?:sessions?|groups?|therapy|teaching|tuition|programme|lessons?|mentoring|counselling"
                r"|club|swimming|visits?|intervention|practice|coaching)\b"
            ),
            text,
            re.IGNORECASE,
        )
    )
