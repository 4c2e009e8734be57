"""Tidies who was found in a sentence: without the figures before a role, a scan's article grown on to it, or those who
only receive the training that somebody else gives."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from summaries.understanding.people.role_names import role_heads
from summaries.understanding.rhythms.numbers import NUMBER
from summaries.understanding.words import load

# "Weekly 30 minute 1:1 ELSA session": how often and how long are no part of who.
_RHYTHM_FIRST = re.compile(
    rf"^(?:(?:daily|weekly|fortnightly|monthly|termly|half[- ]termly|1\s?:\s?1|one[- ]to[- ]one"
    rf"|{NUMBER}(?:[\s-]?x)?|[\s-]?(?:minutes?|mins?|hours?|hrs?)|half[- ]hour|x)[\s-]+)+(?=\S)",
    re.IGNORECASE,
)
# "Arehabilitation officer", "Theclass teacher": a scan read no space after the article.
_GROWN_ON = re.compile(r"^(?:An|A|The)(?=[a-z]{4})")
# "All staff will complete training, delivered by …": they are taught; whoever gives it is who.
_TAUGHT = re.compile(
    r"\b(?:complete|receive|attend|undertake|have|undergo)s?\b[^.;]{0,70}?\btraining\b[^.;]{0,80}?"
    r"\b(?:delivered|given|provided|led|run) by\b"
    r"|\b(?:receive|attend)s?\b[^.;]{0,70}?\btraining\b[^.;]{0,80}?\bfrom\b",
    re.IGNORECASE,
)
_LEARNERS = re.compile(r"(?:(?:all|any|every|each|other|the)\b.*)?\b(?:staff|adults?|teachers?|assistants?)\b.*", re.I)


@lru_cache(maxsize=1)
def _role_words() -> frozenset[str]:
    """Every word of the roles and services that the lists name."""
    roles = load("roles")
    said = " ".join([*roles["heads"], *roles["titles"], *roles["services"], *roles["before_roles"]])
    return frozenset(re.findall(r"[a-z]{3,}", said.lower()))


def tidy(name: str) -> str:
    """The name of one who helps, always a piece of the words that named them."""
    bare = _RHYTHM_FIRST.sub("", name)
    cut = name[: len(name) - len(bare)]
    if re.search(r"ly\b|\b(?:minute|min|hour|hr)s?\b", cut, re.IGNORECASE) and role_heads().search(bare):
        name = bare  # a "one-to-one worker" keeps the name: no figure stands before it
    grown = _GROWN_ON.match(name)
    first = re.match(r"[a-z]+", name[grown.end() :]) if grown else None
    if grown and first and first.group() in _role_words() and name.split()[0].lower() not in _role_words():
        return name[grown.end() :]
    return name


def givers(text: str, people: Sequence[str]) -> list[str]:
    """`people` without those who are only taught, where somebody else of them gives the training."""
    taught = _TAUGHT.search(text)
    if not taught or len(people) < 2:
        return list(people)
    by = [who for who in people if text.rfind(who) >= taught.end()]
    rest = [who for who in people if who not in by]
    return by if by and all(_LEARNERS.fullmatch(who) for who in rest) else list(people)
