"""When a goal is to be reached: its date, taken out of the sentence; and the area that the plan puts over it."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re

from summaries.model import Outcome, Plan
from summaries.wording.draft import lower_first
from summaries.wording.kinds import kind
from summaries.wording.person import ME
from summaries.wording.prepare import prepare

_DATE_FRONT = re.compile(
    r"^((?:by|before|within|at|in|from|after|during|over)\b[^,]*?(?:\d{4}|\d+|Year \d+|year|birthday|term|college|sixth form|school|internship|placement|course|months|stage|review|plan|adulthood|January|February|March|April|May|June|July|August|September|October|November|December)\b[^,]{0,40}?),\s*(?=\S)",
    re.I,
)
_DATE_END = re.compile(
    r",?\s+(by (?:the )?(?:end of|summer|spring|autumn|Easter|Christmas|January|February|March|April|May|June|July|August|September|October|November|December|Xmy \d+\w\w birthday|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)|Year \d+|the time|\d{4})\b[^,;]*)$",
    re.I,
)
_DATE_BARE = re.compile(rf"^((?:by|within|before)\b.+?)\s+(?={ME} (?:will|is|can|has|to)\b)", re.I)


# "… independence, so that by the end of Year 9 Xme can walk to school": the date of what it is for.
_DATED_AIM = re.compile(rf",? (?P<so>so that) (?P<date>by [^,;]{{3,40}}?),? (?={ME} (?:can|will|is|has)\b)")


# "Cognition and learning. By July 2027 …": the area that the plan puts over a goal, and no part of it.
_AREA = re.compile(r"[A-Z][a-z]+(?:,? (?:and |& )?[a-z]+){0,7}")
_AIM_OPENS = re.compile(rf"(?:By|Within|Before|Over|In|At|{ME}|To)\b.*\b(?:will|can|to|is|has)\b")


def without_area(sentences: tuple[str, ...]) -> tuple[str, ...]:
    label = len(sentences) > 1 and _AREA.fullmatch(sentences[0]) and _AIM_OPENS.match(sentences[1])
    wordless = label and kind(sentences[0]) == "thing" and not re.search(r"\d|\bto\b", sentences[0])
    return sentences[1:] if wordless else sentences


_WHEN_END = re.compile(r"(.+?)(?:,? ((?:when|whenever|if|once)\b.*?))?,?\s*$")


def _after(when: str | None) -> str:
    """What joins a "when" to the rest: nothing to join, a word that goes on, or a clause that ends with a comma."""
    return "" if not when else " " if " " not in when else ", "


def by_when(when: str) -> str:
    """ "End of Key Stage 2", "July 2027" in a column of dates: "by end of …"."""
    opened = re.match(r"\W*(?:by|within|before|at|in|over|during)\b", when, re.I)
    return when if opened else f"by {when if _NAMED_TIME.match(when) else lower_first(when.strip())}"


def split_date(sentence: str, outcome: Outcome, plan: Plan) -> tuple[str | None, str]:
    """The time phrase and the rest; the plan's own by-when comes first where it stands elsewhere."""
    for pattern in (_DATE_BARE, _DATE_FRONT):
        match = pattern.match(sentence)
        if (
            match
            and not match[1].endswith("the time")
            and not re.search(r"\b(?:will|so that|is|can|has|which|who)\b", match[1])
        ):
            # "By July 2027 when Xme is upset Xme will …": the date ends before the "when".
            date, when = _WHEN_END.match(match[1]).groups()  # type: ignore[union-attr]
            return date.rstrip(" ,"), f"{when or ''}{_after(when)}{sentence[match.end() :]}"
    said = prepare(by_when(outcome.by_text), plan).text.rstrip(" .,;") if outcome.by_text else ""
    if said and sentence.lower().startswith(f"{said.lower()}, "):
        return said, sentence[len(said) + 2 :]  # "By the time Xme is 14, …": once is enough
    if aim := _DATED_AIM.search(sentence):
        return aim["date"], f"{sentence[: aim.start()]} {aim['so']} {sentence[aim.end() :]}"
    sentence = re.sub(r"\s*\(((?:by|before|within) [^()]+)\)$", r" \1", sentence, flags=re.I)
    match = _DATE_END.search(sentence)
    if match:
        return match[1], sentence[: match.start()]
    if outcome.by_text and re.search(r"\w", outcome.by_text) and not _NO_TIME.match(outcome.by_text):
        by = prepare(by_when(outcome.by_text), plan).text.rstrip(" .,;")
        if not re.search(r"[a-z\d]{2}", by):
            return None, sentence
        return (
            by
            if re.match(r"by|within|before|at|in|over|during", by, re.I)
            else f"by {by if _NAMED_TIME.match(by) else lower_first(by)}"
        ), sentence
    return None, sentence


# What stands in a "By when" column and names no time.
_NO_TIME = re.compile(
    r"\W*(?:ongoing|on-going|continu\w+|n/?a\b|tb[ac]\b|to be (?:agreed|confirmed)|not stated|as above)", re.I
)
_NAMED_TIME = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Easter|Christmas"
    r"|Year|Key|Reception|[A-Z]{2})\b"
)
