"""One question to ask, and the words of `questions.yml` that it is made from."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from summaries.errors import UnusableWish
from summaries.understanding.words import load


@dataclass(frozen=True)
class Question:
    """`kind` as in the plans' gold `faults`; `where` is an outcome's reference, a section or "cover"; `text` is
    verbatim or None where there is nothing to quote; `rank` puts what matters most first (1)."""

    kind: str
    where: str
    text: str | None
    question: str
    rank: int = 5


def ask(kind: str, where: str, text: str | None, *, form: str = "question", **words: str) -> Question:
    """A question of `kind` from `questions.yml`; raises UnusableWish where its sentence is not there."""
    entry: dict[str, Any] = load("questions").get(kind, {})
    sentence = entry.get(form) or entry.get("question")
    if not sentence:
        raise UnusableWish(f"questions.yml has no question for {kind}. Add one and try again.")
    try:
        said = str(sentence).format(**words)
    except (KeyError, IndexError):
        raise UnusableWish(f"The question for {kind} in questions.yml has a mistake in its braces.") from None
    return Question(kind, where, text, said, int(entry.get("rank", 5)))


@lru_cache(maxsize=64)
def pattern(*path: str) -> re.Pattern[str]:
    """The regular expression (or list of them) at `path` of questions.yml."""
    found: Any = load("questions")
    for key in path:
        found = found[key]
    text = "|".join(f"(?:{each})" for each in found) if isinstance(found, list) else str(found)
    return re.compile(text, re.IGNORECASE)
