"""What the wording room gives for one piece of a plan."""

from __future__ import annotations

from dataclasses import dataclass

from summaries.model.page import Dropped


@dataclass(frozen=True)
class Wording:
    """`text` is one or more easy-read sentences, `note` a smaller line under it ("My plan does not say how
    often."). `check` is None, or why an adult must look. `quoted` is True where the guard could prove no
    rewording and `text` is a short true quote, labelled. `short` is a shorter true form, where there is one."""

    text: str
    note: str | None = None
    check: str | None = None
    dropped: tuple[Dropped, ...] = ()
    quoted: bool = False
    short: str | None = None
