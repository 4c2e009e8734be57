"""Timings as ratios: machines differ and are shared, so only what is measured in one run is compared."""

from __future__ import annotations

import os
import statistics
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass

SMALL = bool(os.environ.get("BENCH_SMALL"))
"""`BENCH_SMALL=1`: fewer sentences, plans and epochs, for a machine that is busy. The page says so."""


@dataclass(frozen=True)
class Ratio:
    """`name` took `ours` against `floor` (both in `unit`); `target` is the most that the ratio may be, or None."""

    name: str
    ours: float
    floor: float
    target: float | None
    unit: str = "s"
    at_least: bool = False

    @property
    def value(self) -> float:
        return self.ours / self.floor if self.floor else float("inf")

    @property
    def kept(self) -> bool | None:
        if self.target is None:
            return None
        return self.value >= self.target if self.at_least else self.value <= self.target


def whole_process(command: Sequence[str], runs: int = 3) -> tuple[float, float]:
    """Median wall seconds and the largest memory (MB) of `command`, over `runs` after one warm-up."""
    seconds, megabytes = [], 0.0
    for number in range(runs + 1):
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise RuntimeError(f"{command[0]} ended with {process.returncode} while it was timed")
        if number:
            seconds.append(time.perf_counter() - start)
            megabytes = max(megabytes, usage.ru_maxrss / 1024)
    return statistics.median(seconds), megabytes


def share(values: Sequence[float], part: float) -> float:
    """The value below which `part` (0 to 1) of `values` lie."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


def table(found: Sequence[Ratio]) -> str:
    """Ratios as a table of Markdown."""
    rows = ["| what / against what | ours | floor | ratio | target | kept |", "|---|---|---|---|---|---|"]
    for ratio in found:
        sign = "≥" if ratio.at_least else "≤"
        target = f"{sign} {ratio.target:g}" if ratio.target is not None else "–"
        kept = {True: "yes", False: "**no**", None: "–"}[ratio.kept]
        ours, floor = f"{ratio.ours:.3g} {ratio.unit}".strip(), f"{ratio.floor:.3g} {ratio.unit}".strip()
        rows.append(f"| {ratio.name} | {ours} | {floor} | {ratio.value:.2f} | {target} | {kept} |")
    return "\n".join(rows)
