"""What a young person said, in their own words, on its way to "My views"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal


@dataclass(frozen=True)
class Answer:
    """One answer. `words` are kept to the letter. `question` is as it was asked. Only shared answers reach
    "My views"; `typed_by` is who typed, where it was not the young person."""

    topic: str
    question: str
    words: str
    shared: bool = True
    typed_by: str | None = None
    picture: str | None = None


@dataclass(frozen=True)
class HelpView:
    """What the young person says of one help in their plan."""

    help_text: str
    section: str
    quote: str
    happening: Literal["yes", "sometimes", "no", "not_sure"] | None = None
    helping: Literal["yes", "a_bit", "no", "not_sure"] | None = None
    words: str | None = None


@dataclass(frozen=True)
class Views:
    known_as: str | None
    answers: tuple[Answer, ...]
    helps: tuple[HelpView, ...] = ()
    most_important: str | None = None
    said_on: date | None = None
