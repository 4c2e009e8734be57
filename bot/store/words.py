"""What the store keeps: an answer as it was said, and what is known of a companion file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from summaries.model import Answer

Role = Literal["young", "adult"]

ANSWER_WAITS = "answer waits"
"""Under this key a sitting keeps words that wait for a yes before they are an answer: JSON with step, words, keep."""


@dataclass(frozen=True)
class StoredAnswer:
    """One answer. `id` is the message id it came with: sending it twice keeps it once. `words` are kept to the letter.

    It is private until the young person shares it. `help_id` names the provision that the answer is about,
    `outcome_ref` the goal. `said_at` (ISO date and time) is filled in by the store when it is None.
    """

    id: str
    topic: str
    question: str
    words: str
    shared: bool = False
    typed_by: str | None = None
    picture: str | None = None
    help_id: str | None = None
    outcome_ref: str | None = None
    happening: Literal["yes", "sometimes", "no", "not_sure"] | None = None
    helping: Literal["yes", "a_bit", "no", "not_sure"] | None = None
    more: tuple[tuple[str, str], ...] = ()
    """Anything else that belongs to it, as pairs of name and text."""
    said_at: str | None = None
    version: int = 1

    def as_answer(self) -> Answer:
        """The same as the writers of "My views" take it."""
        return Answer(self.topic, self.question, self.words, self.shared, self.typed_by, self.picture)


@dataclass(frozen=True)
class CompanionFile:
    """What the adult's list shows of a file: a label that the adult gave, its last day, whether it has a code."""

    id: str
    label: str
    ends_on: date
    has_code: bool
