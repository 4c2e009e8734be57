"""Shares the pieces of an amount among the clauses of a sentence, and knows which clauses are about a review."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from summaries.understanding.rhythms.amount_tokens import Token

BOUNDARY = re.compile(
    r"[;()]|[.!?]\s|\band (?:will|must|should|then|also)\b|\bthen\b|\bplus\b|\breducing\b|\bincreasing\b|\brising\b"
    r"|\bmoving to\b|\bdropping\b|\bfollowed by\b|\btapering\b|\bstepping down\b|\bfading\b"
    r"|\bwith (?=an? (?:written )?report)"
)


_PASSIVE_REVIEW = re.compile(
    r"\b(?:reviewed|measured|monitored|reported|evaluated|recorded|serviced|maintained|tracked"
    r"|assessed|report|reports"
    r"|looked at|, checked (?:for [\w ,]{3,40})?by"
    r"|reporting|feedback|targets?|minutes of|review (?:date|meeting)|log|data)\b"
)


# "will practise her speech targets with her for 10 minutes": work on targets is no review of them.
_WORKED_ON = re.compile(
    r"\b(?:practi[cs]\w+|rehears\w+|go(?:es)? over|teach(?:es)?|works? (?:on|towards)|working (?:on|towards))\b"
    r"[^,.;]{0,40}?\btargets?\b"
)
_ACTIVE_REVIEW = re.compile(r"\b(?:review|reviews|monitor|monitors|audit|updated by)\b")


SESSION_AFTER = re.compile(
    r"^\s*(?:\w+\s+){0,3}(?:session|visit|meeting|lesson|workshop|consultation|group|club|stay"
    r"|block|slot|appointment|check-in|call|review)s?\b"
)


@dataclass
class Record:
    """One period with what goes with it."""

    period: Token | None
    counts: list[Token]
    lengths: list[Token]
    order: int
    review: int = 0
    text: str = ""


def clusters(text: str, found: Sequence[Token]) -> list[list[Token]]:
    groups: list[list[Token]] = []
    for token in found:
        gap = text[groups[-1][-1].end : token.start] if groups else ""
        if groups and not BOUNDARY.search(gap):
            groups[-1].append(token)
        else:
            groups.append([token])
    return groups


def records_of(text: str, group: list[Token], order: int) -> list[Record]:
    """Shares the counts and lengths of one clause among its periods."""
    periods = [t for t in group if t.kind == "period"]
    others = [t for t in group if t.kind in ("count", "length")]
    if not periods:
        return [
            Record(None, [t for t in others if t.kind == "count"], [t for t in others if t.kind == "length"], order)
        ]
    records = [Record(p, [], [], order + i) for i, p in enumerate(periods)]
    for token in others:
        before = [r for r in records if r.period and r.period.end <= token.start]
        after = [r for r in records if r.period and r.period.start >= token.end]
        record = (after or before)[0] if after else before[-1]
        if before and after and before[-1].period and after[0].period:
            to_next = text[token.end : after[0].period.start]
            from_last = text[before[-1].period.end : token.start]
            if re.fullmatch(r"\s*sessions? (?:of|lasting|for)\s*", from_last):
                record = before[-1]  # "weekly sessions of 40 minutes in each year": the length of those sessions
            elif re.search(r"\band\b|,", to_next) and re.fullmatch(
                r"\s*,?\s*(?:for|of|x|lasting|each|at|(?:[a-z-]+\s+){1,3}(?:of|for|lasting))?\s*", from_last
            ):
                record = before[-1]
        (record.counts if token.kind == "count" else record.lengths).append(token)
    for record, earlier in zip(records, [None, *periods], strict=False):
        start = earlier.end if earlier else group[0].start
        pieces = [t.start for t in (*record.counts, *record.lengths)] + [
            record.period.start if record.period else start
        ]
        opening = text[max(0, min(pieces) - 60) : min(pieces)] if earlier is None else text[start : record.period.end]  # type: ignore[union-attr]
        opening = _WORKED_ON.sub(" ", BOUNDARY.split(opening)[-1])
        record.text = opening
        record.review = 2 if _PASSIVE_REVIEW.search(opening) else 1 if _ACTIVE_REVIEW.search(opening) else 0
    return records


def usable_counts(text: str, record: Record) -> list[Token]:
    kept = []
    for count in record.counts:
        gap = text[count.end : record.period.start] if record.period else ""
        if record.period and count.end > record.period.start:
            gap = text[record.period.end : count.start]
        if count.unit == "day" and record.period and not re.fullmatch(r"[\s,]*(?:\w+\s*)?", gap):
            continue
        if count.unit == "session" and record.period:
            noun_after_period = SESSION_AFTER.match(text[record.period.end :]) and not gap.strip()
            if noun_after_period or re.search(r",|\bheld\b|\bdelivered\b", gap):
                continue  # "twelve sessions, held fortnightly": the length of a course, not how often
            if count.start > record.period.start and re.fullmatch(r"\s*(?:,|\()?\s*for (?:a total of )?", gap):
                continue  # "weekly for 16 sessions"
        kept.append(count)
    times = [c for c in kept if c.unit == "times"]
    block = [c for c in record.counts if c.unit == "session" and re.search(r"\bblock of $", text[: c.start])]
    once = all(c.low == 1 and c.high is None for c in kept if c not in block)
    if len(block) == 1 and once and record.period and record.period.per in ("year", "term", "half_term"):
        return block  # "a block of eight sessions, once a year", "1 block of 6 sessions per term": so many sessions
    if record.period and record.period.per in ("week", "fortnight"):
        kept = [c for c in kept if not re.match(r"\s*blocks of\b", text[c.end :])]  # "two blocks of weekly sessions"
    return times or kept
