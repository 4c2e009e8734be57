"""What the cells beside a help say of its rhythm: how often, how long, and how it is reviewed."""

from __future__ import annotations

import re
from dataclasses import replace

from summaries.understanding.help.drafts import Draft
from summaries.understanding.people.who import is_role
from summaries.understanding.places.figure_columns import FIGURES, as_said
from summaries.understanding.rhythms.frequency import Amount, amount
from summaries.understanding.sentences import sentences

_REVIEWS = re.compile(
    (
        r"\b(?:review\w*|looked at|rewritten|monitor\w*|evaluat\w*|data|measured|report\w*|log\b|checked"
        r"|record(?:ed|s)?|tracked|assess(?:ed|ment))\b"
    ),
    re.IGNORECASE,
)


def parted(draft: Draft) -> None:
    """A cell that says who and how often in one ("Teaching assistant – daily, 15 minutes") becomes two."""
    both = draft.beside.pop("who_how_often", None)
    if not both:
        return
    asides = re.sub(r"\([^()]*\)", lambda hit: "(" + "\0" * (len(hit[0]) - 2) + ")", both)  # nothing parts in brackets
    pieces = [p for p in re.split(r"\s[–—-]\s|[;:(]|,\s|\.\s(?=[A-Z\d])", asides) if p.strip(" )\0")]
    pieces = [both[at : at + len(p)].strip() for p, at in _placed(pieces, asides)]
    said = [p for p in pieces if is_role(p) and not (amount(p, cell=True).said or amount(p, cell=True).has_length)]
    first = both.index(said[0]) if said else 0
    last = both.index(said[-1]) + len(said[-1]) if said else 0
    if said:
        # "12 hours a week (9 in theory lessons) from a Learning Support Practitioner"
        giver = re.match(r".*\b(?:from|by) (?:an? |the )?(?=\w)", said[0]) if first else None
        first += giver.end() if giver and is_role(said[0][giver.end() :]) else 0
        draft.beside.setdefault("who", both[first:last])
    before = re.sub(r"[\s)]+\b(?:from|by)(?: an?| the)?\s*$", "", both[:first]).strip(" –—-;:,(")
    before = before if amount(before, cell=True).said else ""
    if said and (aside := re.match(r" ?\([^()]*\)", both[last:])) and not amount(aside[0], cell=True).said:
        last += aside.end()  # "SENCO (or deputy)", "specialist teacher (AMBDA or equivalent)"
    if (
        said
        and (more := re.match(r",? (?:including|plus|as well as) [^;.]*", both[last:]))
        and not amount(more[0], cell=True).said
    ):
        last += more.end()
        draft.beside["who"] = (
            both[first:last]
            if draft.beside.get("who") in (None, both[first : last - more.end()])
            else draft.beside["who"]
        )
    after = _whole(both[last:])
    after = (
        ""
        if re.search(r"\b(?:funding|budget|top[- ]up)\b", after, re.I) and not amount(after, cell=True).said
        else after
    )
    rest = "; ".join(p for p in (before, after) if p)
    if rest:
        draft.beside.setdefault("how_often", rest)


def _placed(pieces: list[str], text: str) -> list[tuple[str, int]]:
    """Each piece with where it stands in `text`."""
    found, at = [], 0
    for piece in pieces:
        at = text.index(piece, at)
        found.append((piece, at))
        at += len(piece)
    return found


def _whole(text: str) -> str:
    """`text` without marks at its ends; a bracket stays where its other half does."""
    text = text.strip(" .–—-;:,")
    if text.count("(") != text.count(")"):
        text = text.strip(" –—-;:,()")
    elif text.startswith("(") and text.endswith(")") and text.count("(") == 1:
        text = text[1:-1]
    return text


def rhythm_and_review(draft: Draft) -> tuple[str | None, str | None]:
    """The cells that say how often and how it is reviewed; a cell that holds both is parted."""
    beside = draft.beside
    if beside.get("how_many") or beside.get("per"):
        apart = as_said(*(beside.get(role) for role in FIGURES))
        how = [said for said in (beside.get("how_often"), apart, beside.get("by_when")) if said]
    else:
        how = [beside[r] for r in ("how_often", "how_long", "by_when") if beside.get(r)]
    review = [beside["review"]] if beside.get("review") else []
    both = beside.get("how_often_review")
    if both:
        for piece in re.split(r";\s+", both):
            for sentence in sentences(piece):
                (review if _REVIEWS.search(sentence) else how).append(sentence.strip())
    return (", ".join(how) or None, " ".join(review) or None)


def with_length(found: Amount, draft: Draft) -> Amount:
    """With the session’s length where it has a cell of its own ("Annually | 2 hours": two hours once a year)."""
    often, long = draft.beside.get("how_often"), draft.beside.get("how_long")
    if not often or not long:
        return found
    rate, length = amount(often, cell=True), amount(long, cell=True)
    if not rate.has_rate or rate.has_length or length.has_rate or not length.has_length:
        return found
    minutes = length.minutes if length.minutes is not None else (length.hours_total or 0) * 60 or None
    return replace(rate, minutes=minutes, minutes_max=length.minutes_max)
