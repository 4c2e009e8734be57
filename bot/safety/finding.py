"""What a look at a text gives: which kind of danger it speaks of, and where."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["harm", "self_harm"]


@dataclass(frozen=True)
class Finding:
    """`kind`: "harm" (someone hurts, neglects, controls or exploits someone) or "self_harm" (hurting or killing
    oneself, not wanting to live). `spans` are the (start, end) characters of the text that must be held apart, in
    order, not touching; the rest may be kept."""

    kind: Kind
    spans: tuple[tuple[int, int], ...]
    sure: bool = field(default=True, compare=False)
    """False where it may well be a false alarm: then, and only then, carrying on may offer the words back."""

    def held(self, text: str) -> str:
        """The part of the text that is held apart, stored nowhere by itself."""
        return " ".join(piece for start, end in self.spans if (piece := text[start:end].strip()))

    def rest(self, text: str) -> str:
        """The part of the text that may be kept."""
        pieces, at = [], 0
        for start, end in (*self.spans, (len(text), len(text))):
            pieces.append(text[at:start].strip())
            at = end
        return " ".join(piece for piece in pieces if piece)
