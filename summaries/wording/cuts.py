"""A long sentence in two or more, only at places where that changes nothing: each part keeps the plan's own words.

A part that is cut off begins with "This is …" (or "I will …" in a goal), so that it is plainly about what stands before
it. A sentence that has no safe place stays long, and an adult is told.
"""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from collections.abc import Iterator

from summaries.wording import verbs
from summaries.wording.cut_aims import by_aims
from summaries.wording.cut_clauses import Cut, measures, rules_in_one, two_clauses
from summaries.wording.cut_doers import by_doers
from summaries.wording.cut_ends import at_the_end
from summaries.wording.cut_goals import of_goals
from summaries.wording.cut_goes_on import goes_on
from summaries.wording.cut_limits import by_limits
from summaries.wording.cut_more import cuts_of_help
from summaries.wording.cut_places import by_places, wider_places
from summaries.wording.cut_safety import ends_well, stands_alone, whole
from summaries.wording.cut_subjects import by_subject
from summaries.wording.cut_there import by_place_and_time
from summaries.wording.cut_things import of_things
from summaries.wording.cut_verbs import by_verbs
from summaries.wording.draft import word_count
from summaries.wording.easyread import MOST_WORDS
from summaries.wording.person import ME, MY

_HANGS = re.compile(r"\b(?:as well as|such as|rather than|instead of|including|and|or|nor|but|the|an?)$")


def in_short(sentence: str, *, goal: bool = False, most: int = MOST_WORDS, first: int | None = None) -> list[str]:
    """`sentence` (marked, without a full stop) as one or more; none loses a word but a joining one.

    `first`: the most words of the first part, where something (its date) is to stand before it.
    """
    room = most if first is None else first
    if word_count(sentence) <= room:
        return [sentence]
    best: tuple[float, Cut] | None = None
    for cut in _cuts(sentence, goal):
        left, right = word_count(cut.head), word_count(cut.tail)
        if re.match(r"(?:If|When|Whenever|Unless|Where|Once|Until)\b[^,]*$", cut.head):
            continue  # "If Xme has not learned 6 words | after half a term the teacher will …": not yet a sentence
        if _HANGS.search(cut.head):
            continue  # "reading for pleasure as well as | from the scheme"
        own = re.sub(r"^(?:By|Before|Within|After|From|At|In|On) [^,]*, ", "", cut.head)
        few = 3 if own.startswith(f"{ME} has") and cut.cost < 1 else 4
        least = 7 if own.startswith((f"{ME} will do this", "this is")) else few
        if first is not None and (
            _OF_BOTH.match(cut.tail) or (_HALF_A_STATE.fullmatch(own) and " also " not in cut.tail)
        ):
            continue
        longest = word_count(sentence) + (2 if first is not None else 0)
        if word_count(own) < least or right < 3 or max(left, right) >= longest or goes_on(cut):
            continue
        over = cut.cost + 2 * max(0, left - room) + 2 * max(0, right - most) + abs(left - right) / 10
        if best is None or over < best[0]:
            best = (over, cut)
    if best is None:
        return [sentence]
    return [
        *in_short(best[1].head, goal=goal, most=most, first=first),
        *in_short(best[1].tail, goal=goal, most=most),
    ]


# "… use the toilet and dress | with 1 reminder": a limit at the end may be of both, and the first alone would be firmer.
_OF_BOTH = re.compile(
    rf"{ME} will (?:also|then) .*\b(?:no more than|without|within|out of|at least|up to|each|every|once|twice|times|days|only|by|on \d"
    r"|with (?:no|only|up to|\d+|help|support|reminders?|an? (?:[a-z]+ )?(?:adult|reminder|prompt|assistant|teacher|worker)))\b"
)
# "I will be in school | for 9 out of 10 sessions": too little to say by itself.
_HALF_A_STATE = re.compile(
    rf"{ME} will (?:be (?:present|(?:in|at) \w+)|have (?:an?|\d+) .*|(?:go|come) (?:to|into) (?:school|college|lessons))"
)

# ", after which he has a rest": a sentence of its own, about what stands before it.
_OF_THIS = {
    "in": "in this",
    "at": "at this",
    "for": "for this",
    "after": "after that",
    "during": "during this",
    "on": "on this",
}

# A sentence that forbids and says nothing else: what "this" is only OK for is then plain.
_ONLY_A_RULE = re.compile(
    r"(?:(?:When|If|In|During|At) [^,]*, )?(?:(?!\b(?:will|must|should|may|can)\b).)*\b(?:must|will"
    r"|should) (?:not|never)\b"
    r"(?!.*\b(?:will|must|should|may|can) (?!not\b|never\b))"
)
_MEASURED = re.compile(
    r", (?:on|in|at) (?:at least )?\d|\b(?:once|twice|daily|weekly|(?:at least |up to )?\d+ times|(?:each"
    r"|every) (?:day|week|lesson|morning|time))\b"
)
# "…, reducing to 2 times, 30 minutes each time": the length is of the step.
_A_STEP = re.compile(
    r"\b(?:reduc|increas|ris|fall|go|mov|build|fad|drop|then|down|up)\w*(?: down| up)? to \d+ times(?: [a-z ]{2,14})?$"
)
_AND_ING = re.compile(r"\band ([a-z]+ing)\b")


def _and_do(hit: re.Match[str]) -> str:
    """ "using a card and asking": after "I will use a card", it is "and ask"."""
    base = verbs.as_form(hit[1], "ing")
    return f"and {base}" if base else hit[0]


def _cuts(text: str, goal: bool) -> Iterator[Cut]:
    this = f"{ME} will do this" if goal else "this is"
    yield from two_clauses(text, goal)
    yield from measures(text, goal)
    for hit in re.finditer(r",? (?:unless|except (?=(?:when|where|if)\b)) ?(?P<if>(?:when|where|if) )?(?=\S)", text):
        # A rule and its one exception: "This is only OK if …".
        head, tail = text[: hit.start()], text[hit.end() :]
        whole_rule = _ONLY_A_RULE.match(head) and head.count("(") == head.count(")")
        if not goal and whole_rule and not re.search(r"\b(?:unless|except|or if|and if|but)\b", tail):
            yield Cut(head, f"this is only OK {hit['if'] or 'if '}{tail}", 0.3)
    for hit in re.finditer(rf", (?P<prep>{'|'.join(_OF_THIS)}) which (?=[a-zX])", text):
        if whole(text, hit.start()):
            yield Cut(text[: hit.start()], f"{_OF_THIS[hit['prep']]}, {text[hit.end() :]}", 0.5)
    for hit in re.finditer(r",? (?=so that )", text):
        if whole(text, hit.start()):
            yield Cut(text[: hit.start()], f"this is {text[hit.end() :]}", 1)
    for hit in re.finditer(
        r", (?P<few>(?:at least |no more than |up to )?(?:one|\d+)) of (?P<of>whom|them|which) (?=(?:is|are|will"
        r"|has|have)\b)",
        text,
    ):
        thing = "these people" if hit["of"] == "whom" else "these"
        yield Cut(text[: hit.start()], f"{hit['few']} of {thing} {text[hit.end() :]}", 0.5)
    yield from rules_in_one(text)
    yield from by_place_and_time(text)
    for hit in re.finditer(
        r", of which (?P<few>(?:at least |no more than |up to )?(?:\d+(?: and a half)?|half) ?[a-z]+)"
        r" (?P<is>(?:is|are|will|must) [^,;]+)$",
        text,
    ):
        if whole(text, hit.start()):
            yield Cut(text[: hit.start()], f"{hit['few']} of this {hit['is']}", 0.3)
    if goal:
        yield from of_goals(text, this)
        if (colon := re.search(rf": (?={ME} (?:will|can) )", text)) and whole(text, colon.start()):
            yield Cut(text[: colon.start()], text[colon.end() :], 0)
    for hit in re.finditer(r",? including (?:of |at |in |on )?|, to include ", text):
        if goal and re.search(r", (?:within|on|for|with|without|in|at|by)\b", text[hit.end() :]):
            continue  # "… for PE, including buttons, within 8 minutes": the time is of the whole
        if (
            more := re.search(r", and ([a-z]+) (?=where|what|how|when|the|an?|Xm[ey]|it|them|with)", text[hit.end() :])
        ) and verbs.is_base(more[1]):
            continue  # "… including the yard, and choose whom I play with"
        # a rule holds for what it includes, so this may stand after a "not"
        if whole(text, hit.start()) or re.match(r"(?:[Ss]taff|[Aa]dults|.{3,40}) must not\b", text):
            yield Cut(text[: hit.start()], f"this includes {text[hit.end() :]}", 1)
    for hit in re.finditer(r", using (?P<with>[^.;:]{3,80}?), (?P<when>(?:when|if|whenever|that) [^.;:]+)$", text):
        # "tell an adult, using words or a card, when I am lost": what is told and when stay together.
        after = re.search(r", (?:on|in|at) (?:at least )?\d", hit["when"])
        when = hit["when"][: after.start()] if after else hit["when"]
        if goal and whole(text, hit.start()) and len(f"{text[: hit.start()]} {when}".split()) <= 20:
            rest = f"{hit['when'][after.start() :]}" if after else ""
            yield Cut(f"{text[: hit.start()]} {when}", f"{ME} will use {hit['with']}{rest}", 0.2)
    for hit in re.finditer(r",? using (?!(?:and|or)\b)", text):
        if goal and _MEASURED.search(text[hit.end() :]):
            continue  # the measure is of the goal, not of what it is done with
        if goal and re.search(rf"\bto (?:an?|the|{MY}|others?|someone|somebody)\b", text[hit.end() :]):
            continue  # "say how I feel using my fan | to an adult": whom it is said to
        if goal and re.match(r"[^.;:]{3,80}?, (?:when|if|whenever|that) ", text[hit.end() :]):
            continue  # its "when" belongs to what stands before
        if re.search(r" and (?:with|in|on|by|without|at)\b", text[hit.end() :]):
            continue
        if whole(text, hit.start()) and not re.search(
            r"\b(?:without|by|and|or|of|for|when|on|about|in|with|to|start|stop)$", text[: hit.start()]
        ):
            used = _AND_ING.sub(_and_do, text[hit.end() :]) if goal else text[hit.end() :]
            yield Cut(
                text[: hit.start()],
                f"{f'{ME} will use' if goal else 'this uses'} {used}",
                1.5 * (used == text[hit.end() :]),
            )
    yield from by_places(text, this)
    yield from wider_places(text, this)
    for hit in re.finditer(
        r",\s+(?=(?:with|without|within|where|in|at(?! least (?:1|one) of)|on|for(?! example)|because) )", text
    ):
        if whole(text, hit.start()) and not re.match(r"where\b", text[hit.end() :]):
            yield Cut(text[: hit.start()], f"{this} {text[hit.end() :]}", 1.5)
    for hit in re.finditer(
        r",\s+(?=(?:up to |at least |about )?\d+ (?:[a-z-]+ )?(?:sessions?|visits?|times|lessons?|hours?|minutes?|days?)\b)",
        text,
    ):
        if whole(text, hit.start()) and not _A_STEP.search(text[: hit.start()]):
            yield Cut(text[: hit.start()], f"{this} {text[hit.end() :]}", 1)
    for hit in re.finditer(r", (?:starting|beginning) (?=(?:in|on|from|after|at) )", text):
        if whole(text, hit.start()) and not re.search(r"\band [a-z]+ing\b", text[hit.end() :]):
            yield Cut(text[: hit.start()], f"this starts {text[hit.end() :]}", 1)
    if not goal:
        yield from by_doers(text)
        yield from cuts_of_help(text)
        yield from by_subject(text)
        yield from by_verbs(text)
        yield from by_limits(text)
        yield from of_things(text)
        yield from at_the_end(text)
    for hit in re.finditer(r", who (?=(?P<verb>[a-z]+)\b)", text):
        one = hit["verb"] in ("will", "can", "must") or verbs.as_form(hit["verb"], "s") or hit["verb"] in ("is", "has")
        human = re.search(r"\b(?:an?|the|one|1|another|named) (?:[\w-]+ ){0,4}[\w-]+$", text[: hit.start()])
        if one and human and whole(text, hit.start()):
            yield Cut(text[: hit.start()], f"this person {text[hit.end() :]}", 1)
    if not goal:
        for hit in re.finditer(r"\s+(?=with (?:an?|the|no more than|up to|my|Xmy|\d) )", text):
            head, tail = text[: hit.start()], text[hit.end() :]
            done = ends_well(re.sub(r" (?:a|each|every) (?:day|week)$", "", head))
            if whole(text, hit.start()) and word_count(head) >= 8 and done and stands_alone(head, tail):
                yield Cut(head, f"{this} {tail}", 4)
        for hit in re.finditer(r",\s+(?=([a-z-]+) (?:by|in|with|to|on|at|for|from|as)\b)", text):
            goes = re.search(r"(?<!which )(?<!who )(?<!that )(?<!it )(?<!they )\b(?:will|must) ", text[hit.end() :])
            said = verbs.as_form(hit[1], "ed") and not verbs.as_form(hit[1], "base")
            if said and not goes and whole(text, hit.start()):
                yield Cut(text[: hit.start()], f"this is {text[hit.end() :]}", 1)
        for hit in re.finditer(r",? (?:working|focusing|concentrating) on ", text):
            if whole(text, hit.start()):
                yield Cut(text[: hit.start()], f"this is work on {text[hit.end() :]}", 1)
    yield from by_aims(text, this)
