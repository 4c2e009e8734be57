"""A hundred plans with two workers against the same with one. The long run, with a kill, is `make bench-batches`."""

from __future__ import annotations

import tempfile
from pathlib import Path

from bench.batches import fill, timed, wrong
from bench.timing import SMALL, Ratio

PLANS = 6 if SMALL else 100


def ratios() -> list[Ratio]:
    """Plans an hour by the wall's clock, and what a plan costs of a processor, two workers against one. Raises
    `RuntimeError` where a plan had not exactly one result."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        fill(folder / "plans", PLANS)
        one, two = (timed(folder / "plans", folder / f"out{workers}", workers) for workers in (1, 2))
        bad = wrong(folder / "plans", folder / "out1") + wrong(folder / "plans", folder / "out2")
        if bad:
            raise RuntimeError(f"{len(bad)} plans did not have exactly one result")
    return [
        Ratio(f"{PLANS} plans: plans an hour, 2 workers / 1", two.an_hour, one.an_hour, 1.8, "/h", at_least=True),
        Ratio(f"{PLANS} plans: processor time, 2 workers / 1", two.busy, one.busy, None),
    ]
