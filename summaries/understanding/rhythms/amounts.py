"""How much help there is, in figures: how often, how long, and in what steps."""

from __future__ import annotations

from dataclasses import dataclass

from summaries.model import Per, Step


@dataclass(frozen=True)
class Amount:
    """What the words say; None where they do not. `hours_total` goes with `per`. A range has both ends;
    "up to 3 times" has `times_max` alone. `said` is True where the words give any rhythm at all, in figures
    of ours or not ("in every lesson")."""

    times: float | None = None
    times_max: float | None = None
    per: Per | None = None
    minutes: float | None = None
    minutes_max: float | None = None
    hours_total: float | None = None
    hours_total_max: float | None = None
    said: bool = False
    steps: tuple[Step, ...] = ()

    @property
    def has_rate(self) -> bool:
        return self.per is not None or self.times is not None or self.times_max is not None

    @property
    def has_length(self) -> bool:
        return any(v is not None for v in (self.minutes, self.minutes_max, self.hours_total, self.hours_total_max))
