"""Builds each provision (Code 9.69): who, how often, how long, in what group, what is vague, what it does not say."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from summaries.model import Provision, Source
from summaries.understanding.begins import capital_subject, her_or_his, starts_with_people
from summaries.understanding.details import (
    conditions,
    equipment,
    grouping,
    negative,
    place_of,
    review_in_text,
    training,
)
from summaries.understanding.drafts import Draft, drafts
from summaries.understanding.frequency import Amount, amount, together
from summaries.understanding.labelled import names_only
from summaries.understanding.place import Placed
from summaries.understanding.sentences import sentences
from summaries.understanding.vague import vagueness
from summaries.understanding.who import is_role, who_in_text
from summaries.understanding.who_cells import who_in_cell

_REVIEWS = re.compile(
    (
        r"\b(?:review\w*|looked at|rewritten|monitor\w*|evaluat\w*|data|measured|report\w*|log\b|checked"
        r"|record(?:ed|s)?|tracked|assess(?:ed|ment))\b"
    ),
    re.IGNORECASE,
)
# "The local authority shall secure the following:" says who must see to it, not who gives it.
_COUNCIL_ONLY = re.compile(r"(?:the )?(?:local )?(?:education )?(?:authority|council|LA)", re.IGNORECASE)
_FINITE = re.compile(r"\b(?:will|must|shall|should|may|is|are|has|have)\b(?! (?:watched|been|had|trained))")
_PRONOUN = re.compile(r"(?:He|She|They|You|It|This|These|I)\b")
_NAME_ALONE = re.compile(r"[A-Z][\w’'-]+(?: (?:of |and |& )?[A-Z][\w’'-]+){1,4}(?: \([^)]{3,30}\))?\.")
_ASIDE = re.compile(r",? one to one\b|, together\b|,? with (?=[A-Z])|\.$")
_BY_SOMEONE = re.compile(
    r"\b(?:run|provided|delivered|led|given|taught|supervised|overseen|carried out|made|written) by\b"
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
) -> tuple[Provision, ...]:
    """Every help of sections F to H2, numbered p1, p2 … in the file's order. `goals` are blocks of outcomes."""
    found = _of_the_same([_named(_build(draft), names) for draft in drafts(placed, names, goals, pronoun)])
    return tuple(_numbered(each, i) for i, each in enumerate(found, start=1))


def _of_the_same(found: list[Provision]) -> list[Provision]:
    """ "She will also train six staff": whoever gives the help before it, where the young person is "he"."""
    kept: list[Provision] = []
    for each in found:
        before = kept[-1] if kept else None
        if before and not each.who and len(before.who) == 1 and her_or_his(each.text, before.text):
            each = replace(each, who=before.who, gaps=tuple(g for g in each.gaps if g != "who"))
        kept.append(each)
    return kept


_COUNCIL_ACTS = re.compile(
    r"(?:The )?(?:Local|City|County|Borough|Council|Education|Special|Integrated Care Board|Authority)\b"
)


# "Everyone who speaks to Ana will …", "A helper will …": somebody, though no post.
_SOMEBODY = re.compile(
    r"(?:A )?(?P<who>(?:Everyone|Everybody|Anyone|Whoever|helper|grown-up)(?: who [^,.;]{3,40}?)?)(?= (?:will"
    r"|must|shall)\b)"
)


def _named(each: Provision, names: Sequence[str]) -> Provision:
    """With who acts where the sentence opens with a name that no list knows ("Bridgewell Support will …")."""
    if each.who:
        return each
    opens = capital_subject(each.text)
    own = opens and any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", opens) for name in names)
    who = (opens,) if opens and not own and not _COUNCIL_ACTS.match(opens) else ()
    somebody = _SOMEBODY.match(each.text)
    who = who or ((somebody["who"],) if somebody else ())
    if not who and not re.match(r"(?:She|He|They)\b", each.text):
        return each
    return replace(each, who=who, gaps=tuple(gap for gap in each.gaps if gap != "who"))


def _numbered(each: Provision, i: int) -> Provision:
    return replace(each, id=f"p{i}")


def _parted(draft: Draft) -> None:
    """A cell that says who and how often in one ("Teaching assistant – daily, 15 minutes") becomes two."""
    both = draft.beside.pop("who_how_often", None)
    if not both:
        return
    pieces = [p.strip() for p in re.split(r"\s[–—-]\s|[;:(]|,\s|\.\s(?=[A-Z\d])", both) if p.strip(" )")]
    said = [p for p in pieces if is_role(p) and not (amount(p, cell=True).said or amount(p, cell=True).has_length)]
    last = both.index(said[-1]) + len(said[-1]) if said else 0
    if said:
        draft.beside.setdefault("who", both[both.index(said[0]) : last])
    rest = both[last:].strip(" –—-;:,()")
    if rest:
        draft.beside.setdefault("how_often", rest)


# "The class teacher will:", "Every adult in school:": whoever the lead names does what its points say.
_LEAD_WILL = re.compile(r"\s*(?:,? (?:will|must|shall|should|is to|are to)\b[^:]{0,40})?:\s*$")
_DOES = re.compile(r"(?:also )?(?:must |should |will |shall )?(?:not |never )?[a-z]+\b")


def _promised_by(draft: Draft) -> tuple[str, ...]:
    """Who the lead over a point names, where the point goes on with what they do ("… will:", "visit once a term")."""
    lead = draft.lead or ""
    everyone = re.match(r"\W*((?:Every|All|Each)\b[^:,;]{3,60}?)(?: (?:will|must|shall|should|are to))?:\s*$", lead)
    if not (everyone or re.search(r"\b(?:will|must|shall|should)\b[^:]{0,40}:\s*$", lead)):
        return ()
    if not _DOES.match(draft.text) or starts_with_people(draft.text):
        return ()
    if everyone and is_role(everyone.group(1)):
        return (everyone.group(1),)
    named = who_in_text(_LEAD_WILL.sub(" will help.", lead), draft.section)
    return tuple(w for w in named if not _COUNCIL_ONLY.fullmatch(w))


def _build(draft: Draft) -> Provision:
    _parted(draft)
    rhythm, review = _rhythm_and_review(draft)
    found = _with_length(together(rhythm, draft.text), draft)
    if draft.lead and not found.has_rate and not found.has_length:
        lead = amount(draft.lead)
        found = lead if lead.has_rate else found
    who_cell = draft.beside.get("who")
    own = who_in_text(draft.text, draft.section) if draft.lead_only or not who_cell else ()
    promised = _promised_by(draft)
    if promised and not who_cell:
        own = promised
    who = own or (who_in_cell(who_cell) if who_cell else ())
    if not who_cell and rhythm:
        # "4 x 10 minutes, 1:1 with the class teaching assistant": the cell or note of figures may name them too.
        who = tuple(dict.fromkeys([*who, *who_in_text(rhythm, draft.section)]))
    if not who:
        # "Life skills tutor: cooking in the training kitchen …": the label says who.
        label = re.match(r"([^:.;]{3,70}):\s", draft.text) or re.match(
            r"([^:.;]{3,70}):?$", draft.block.bold_lead or ""
        )
        who = who_in_cell(label.group(1)) if label and names_only(label.group(1)) else ()
    if not who:
        # "Small-group phonics. Class teacher. Daily, 15 minutes.": a piece of its own may name who.
        said = [
            s
            for s in sentences(draft.text)[1:]
            if starts_with_people(s) and not _FINITE.search(s) and not _PRONOUN.match(s)
        ]
        who = tuple(w for s in said[:1] for w in who_in_cell(_ASIDE.split(s)[0]))
    if not who:
        # "Overnight short breaks. Starfish House (nurse-led). 2 nights a month."
        who = tuple(s.rstrip(" .") for s in sentences(draft.text)[1:] if _NAME_ALONE.fullmatch(s))[:1]
    if not who and draft.lead:
        who = who_in_text(re.sub(r"\s*:\s*$", ".", draft.lead), draft.section)
        who = tuple(w for w in who if not _COUNCIL_ONLY.fullmatch(w))
    phrases, vague = _vague(draft.text, rhythm, found)
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
        grouping_text=grouping(draft.text) or draft.beside.get("grouping") or grouping(rhythm or ""),
        review_text=review or review_in_text(draft.text),
        vague=vague,
        vague_phrases=phrases,
        for_outcome=draft.ref,
        negative=negative(draft.text) or _forbids(draft),
        place=draft.beside.get("place") or place_of(draft.text),
        training=draft.beside.get("training") or training(draft.text) or training(who_cell or ""),
        equipment=equipment(draft.text, draft.beside.get("equipment")),
        conditions=conditions(f"{draft.text} {draft.beside.get('note', '')}".strip(), rhythm),
        steps=found.steps,
        gaps=_gaps(draft, rhythm, found, who),
    )


def _with_length(found: Amount, draft: Draft) -> Amount:
    """With the session’s length where it has a cell of its own ("Annually | 2 hours": two hours once a year)."""
    often, long = draft.beside.get("how_often"), draft.beside.get("how_long")
    if not often or not long:
        return found
    rate, length = amount(often, cell=True), amount(long, cell=True)
    if not rate.has_rate or rate.has_length or length.has_rate or not length.has_length:
        return found
    minutes = length.minutes if length.minutes is not None else (length.hours_total or 0) * 60 or None
    return replace(rate, minutes=minutes, minutes_max=length.minutes_max)


def _forbids(draft: Draft) -> bool:
    """ "All adults will: … not use sarcasm": the "not" of an item under a list's lead."""
    firm = draft.lead and re.search(r"\b(?:will|must|should|shall|to)\s*:?\s*$", draft.lead)
    return bool(firm) and bool(re.match(r"(?:not|never|avoid)\b", draft.text, re.IGNORECASE))


def _rhythm_and_review(draft: Draft) -> tuple[str | None, str | None]:
    """The cells that say how often and how it is reviewed; a cell that holds both is parted."""
    beside = draft.beside
    how = [beside[r] for r in ("how_often", "how_long", "by_when") if beside.get(r)]
    review = [beside["review"]] if beside.get("review") else []
    both = beside.get("how_often_review")
    if both:
        for piece in re.split(r";\s+", both):
            for sentence in sentences(piece):
                (review if _REVIEWS.search(sentence) else how).append(sentence.strip())
    return (", ".join(how) or None, " ".join(review) or None)


def _quote(draft: Draft, rhythm: str | None, who_cell: str | None) -> str:
    """The verbatim words that the help rests on: its own and its row's, joined by " … "."""
    pieces = [draft.text]
    if draft.lead:
        pieces.insert(0, draft.lead)
    for role in (
        "who",
        "how_often",
        "how_long",
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


def _gaps(draft: Draft, rhythm: str | None, found: Amount, who: tuple[str, ...]) -> tuple[str, ...]:
    """What the plan does not say of this help; nothing where any word or cell could say it."""
    if draft.unread:
        return ()
    around = " ".join([draft.text, draft.lead or "", *(b.text for b in draft.place.headings)])
    missing = []
    if not who and not draft.beside.get("who") and not is_role(around) and not _BY_SOMEONE.search(around):
        missing.append("who")
    if negative(draft.text):  # a rule holds always: it has no rhythm and no length to miss
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
