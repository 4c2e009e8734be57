"""One idea to a sentence: what hangs on a long sentence gets a sentence of its own, with its own subject.

Every rule moves words; none loses one. What cannot be brought to 15 words goes back as it is, and the guard decides.
"""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from summaries.wording import verbs
from summaries.wording.draft import Draft, lower_first, short_of, word_count
from summaries.wording.easyread import MOST_WORDS
from summaries.wording.lists import (
    OPEN_END,
    away_to_ask,
    forbidden,
    in_the_middle,
    joined_verbs,
    long_list,
    things_of_list,
)
from summaries.wording.peel import RULES, _purpose, figures_tail, is_with_me, led_by, who_tail
from summaries.wording.person import ME
from summaries.wording.sound import sound

WEAK_END = re.compile(
    r"(?<!long)(?<!soon)(?<!much),?\s+((?:when|where|if|as|whenever|wherever)(?: and when)? (?:needed|possible|available|appropriate|necessary|there is a health reason|that seems right|this can be (?:done|arranged)|"
    r"that is right|there are enough staff|the timetable allows|someone asks|far as possible|that seems needed)|only if (?:available|there \w+ [\w ]+?)|if (?:needed|there are enough staff))$",
    re.I,
)


def take_condition(text: str) -> tuple[str, str]:
    """The weak condition at the end of `text`, apart, so that no split leaves the help firmer than the plan."""
    match = WEAK_END.search(text)
    if (
        match
        and not match[0].startswith(",")
        and re.search(r", (?:with|followed by|then|and|plus|including)\b[^,]*$", text[: match.start()])
    ):
        return text, ""  # "followed by treatment as indicated": the condition is only of the last part
    return (text[: match.start()].rstrip(" ,"), match[1]) if match else (text, "")


def shorten(draft: Draft, limit: int = MOST_WORDS) -> list[Draft]:
    """`draft` as sentences of at most `limit` words where the rules can; the condition stays with the first."""
    if draft.condition:
        joined = f"{draft.text} {draft.condition}" if "," not in draft.text else f"{draft.text}, {draft.condition}"
        if word_count(joined) <= limit:
            return [replace(draft, text=joined, condition="")]
        room = limit - word_count(draft.condition)
        first, *others = shorten(replace(draft, condition=""), max(room, 6))
        # One more thing of the same help is as weak as the first.
        weak = re.compile(rf"(?:{ME}|there (?:is|are)|[\w' ]+) also\b|my plan says\b", re.I)
        others = [replace(o, text=f"{o.text}, {draft.condition}") if weak.match(o.text) else o for o in others]
        return [replace(first, text=f"{first.text}, {draft.condition}"), *others]
    forced = _TO_BE_BY.search(draft.text)
    if forced and (tail := led_by(forced, draft)) and sound(draft.text[: forced.start()]) and sound(tail):
        return [
            *shorten(replace(draft, text=draft.text[: forced.start()]), limit),
            *shorten(_tail_draft(tail[:1].upper() + tail[1:], draft), limit),
        ]
    if word_count(draft.text) <= limit:
        return [draft]
    draft = replace(draft, with_me=is_with_me(draft))
    total = word_count(draft.text)
    best: tuple[float, str, str] | None = None
    for cost, head, tail in _splits(draft):
        left, right = word_count(head), word_count(tail)
        if left < 3 or right < 3 or left >= total or right >= total or not (sound(head) and sound(tail)):
            continue
        over = cost + 3 * max(0, left - limit) + 3 * max(0, right - limit) + abs(left - right) / 8
        over += 3 if left < 5 else 1 if left < 7 else 0
        if best is None or over < best[0]:
            best = (over, head, tail)
    if best is None:
        return [draft]
    return [*shorten(replace(draft, text=best[1]), limit), *shorten(_tail_draft(best[2], draft), limit)]


def _tail_draft(tail: str, draft: Draft) -> Draft:
    """The tail's own subject: the draft's doer, "we", or the noun it begins with."""
    if tail.startswith(("We ", "we ")):
        return replace(draft, text=tail, subject="we", short="we", plural=True, modal="")
    if tail.startswith((f"There {ME} ", f"{ME} ")):
        return replace(draft, text=tail, subject=ME, short=ME, plural=False, modal="", lead="")
    if tail.startswith(("This ", "That ", "The aim", "Then ", "After that", "There ")):
        return replace(draft, text=tail, subject="", short="", plural=False, modal="")
    if draft.short and tail.lower().startswith(draft.short.lower() + " "):
        return replace(draft, text=tail)
    subject = re.match(
        r"((?:[Tt]he|[Aa]n?|[Mm]y|Xmy|[Aa]ll)? ?[\w'-]+(?: [\w'-]+){0,5}?) (?=\w+s\b|must|is\b|are\b)", tail
    )
    name = subject[1] if subject else draft.short
    return replace(draft, text=tail, short=lower_first(short_of(name)) if name else "")


def _splits(draft: Draft) -> Iterator[tuple[float, str, str]]:
    """Every way to cut `draft` in two, with what each costs in ease of reading."""
    text = draft.text
    aim = _AIM.match(text)
    for cost, pattern, make in RULES:
        for match in _every(pattern, text):
            head = text[: match.start()].rstrip(" ,")
            if (
                _inside(text, match.start())
                or (aim and _LIMIT_AHEAD.search(text))
                or (cost == 5 and _LAST_OF_LIST.search(head))
                or OPEN_END.search(head)
                or (
                    (cost > 3 or make is figures_tail)
                    and (
                        _needs_it(text[: match.start()])
                        or _BOUND.search(head)
                        or (cost > 3 and re.search(r"\bor [^,]*$", head))
                    )
                )
            ):
                continue
            tail = make(match, draft)
            if tail:
                comma = 0 if match[0].startswith(",") else 1.5 if cost > 3 else 0.5
                if match[0].strip(" ,").startswith(("each", "every")) and re.search(
                    r"(?:once|twice|times|minutes|hours|sessions|\d)$", head
                ):
                    continue
                if make is _purpose and draft.noun == "goal":
                    comma += 1.5
                if make is who_tail and re.search(r" to [a-z]+ |, ", tail):
                    comma += 3
                if (
                    make is figures_tail
                    and re.match(r",? (?:for )?(?:no more|at least|up to)", match[0])
                    and draft.noun == "goal"
                ):
                    comma += 3
                if cost > 3 and re.search(r" and (?:for )?\d+ (?:minutes|hours)", match[0]):
                    continue
                if re.match(r",? at a time|,? at any time|,? in turn", match[0]):
                    continue
                if make is figures_tail and re.search(
                    r"\b(?:to [a-z]+|using|with|so that|and|who|which|working|including)\b", match[0][8:]
                ):
                    comma += 1.5
                yield cost + comma, text[: match.start()].rstrip(" ,"), tail[:1].upper() + tail[1:]
    yield from in_the_middle(draft)
    yield from away_to_ask(draft)
    for head, tail in forbidden(draft):
        yield 0, head, tail
    for head, tail in joined_verbs(draft):
        yield 0.5, head, tail
    for head, tail in long_list(draft):
        yield 2, head, tail
    for head, tail in things_of_list(draft):
        yield 1.5, head, tail


# "So that I leave a lesson without telling an adult no more than once": cut anywhere, it says the opposite.
_AIM = re.compile(r"(?:the aim is|this helps|this means|my goal is that)\b", re.I)
_LIMIT_AHEAD = re.compile(r"\b(?:without|no more than|not|never|only|unless|except|instead of|rather than)\b")
# "a lamp and a seat at the edge of the room": the place is the last thing's.
_LAST_OF_LIST = re.compile(r",[^,]* and (?:an?|the) [^,]*$|\balso (?:gives?|has|have) [^,]*$")


def _every(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Matches at every place, those inside others too: "for 45 minutes every day, 7 days a week" can be cut twice."""
    match = pattern.search(text)
    while match:
        yield match
        match = pattern.search(text, match.start() + 1)


# What follows belongs to these words: cutting it off would turn the sense round ("in place of homework | at home").
_BOUND = re.compile(
    r"\b(?:in place of|instead of|rather than|away from|except|not|never|between|than|no|other than|apart from) [^,]*$|\band (?:for )?\d+ (?:minutes|hours|sessions)[^,]*$",
    re.I,
)

# "a programme, to be run by staff each day": always a sentence of its own, in the active voice.
_TO_BE_BY = re.compile(r",? (?:which (?:will be|is to be) |to be )([a-z]+) (?:out )?by (.+)$")


def _inside(text: str, at: int) -> bool:
    """Inside brackets, or behind a condition that must stay with its own verb."""
    return text[:at].count("(") > text[:at].count(")")


def _needs_it(head: str) -> bool:
    """The word before needs what follows ("based on", "join in with", "travel on")."""
    last = re.findall(r"[\w'-]+", head)[-1:] or [""]
    word = last[0].lower()
    if re.search(r"\b(?:take|takes|taken|taking) part$", head.strip(" ,")):
        return True
    if word in (
        "out",
        "up",
        "off",
        "in",
        "on",
        "away",
        "back",
        "based",
        "linked",
        "need",
        "able",
        "access",
        "use",
        "and",
        "or",
        "not",
        "more",
        "less",
        "be",
        "is",
        "are",
        "advice",
        "training",
    ):
        return True
    return bool(verbs.forms().get(word)) and word not in verbs.NOUN_TOO and not head.rstrip().endswith(",")
