"""What the wording room gives for one piece of a plan."""

from __future__ import annotations

from dataclasses import dataclass

from summaries.model.page import Dropped


@dataclass(frozen=True)
class Wording:
    """`text` is one or more easy-read sentences, `note` a smaller line under it ("My plan does not say how
    often."). `check` is None, or why an adult must look. `quoted` is True where the guard could prove no
    rewording and `text` is a short true quote, labelled. `short` is the shortest true form, for
    paper: it never loses who, how often, how long, a limit, a condition or a "not"; None where none is proved."""

    text: str
    note: str | None = None
    check: str | None = None
    dropped: tuple[Dropped, ...] = ()
    quoted: bool = False
    short: str | None = None
    short_dropped: int = 0
    """How many details (method, training, place) `short` leaves out."""
