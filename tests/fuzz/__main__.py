"""Feeds strange things in: PYTHONPATH=tests python -m fuzz [CASES] [FIRST SEED] [MOST MINUTES] [KIND]

Each case is its kind and seed: the same seed makes the same case. One that ends in anything but an answer or a plain
sentence, or that takes longer than it may, is printed and kept in `out/fuzz`. Runs in as many processes as there are
cores, the kinds mixed, and stops after so many minutes (usually 60), with fewer cases; at the end a table.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
import time
from collections import Counter

from fuzz.running import SHARES, Result, limit, run, shared_out


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    first = int(sys.argv[2]) if len(sys.argv) > 2 else 0
    minutes = float(sys.argv[3]) if len(sys.argv) > 3 else 60.0
    kinds = [(sys.argv[4], count)] if len(sys.argv) > 4 else shared_out(count)
    jobs = mixed(kinds, first)
    begun = time.monotonic()
    results: list[Result] = []
    with multiprocessing.get_context("spawn").Pool(os.cpu_count(), limit, maxtasksperchild=4000) as pool:
        for result in pool.imap_unordered(run, jobs, chunksize=8):
            results.append(result)
            if result.ended == "crashed":
                print(f"{result.kind}, seed {result.seed}: {result.wrong}", flush=True)
            if len(results) % 1000 == 0:
                print(f"{len(results)} of {len(jobs)}", file=sys.stderr, flush=True)
            if time.monotonic() - begun > 60 * minutes:
                break
    bad = table(results)
    print(f"\nin {time.monotonic() - begun:.0f} seconds\n{len(results) - bad} passed, {bad} failed")
    return 1 if bad else 0


def mixed(kinds: list[tuple[str, int]], first: int) -> list[tuple[str, int]]:
    """(kind, seed) of every case; wherever a run is cut off, each kind has had its share."""
    placed = [((at + 0.5) / number, kind, first + at) for kind, number in kinds for at in range(number)]
    return [(kind, seed) for _, kind, seed in sorted(placed)]


def table(results: list[Result]) -> int:
    """Print how the cases of each kind ended; gives how many crashed."""
    print("| kind | cases | accepted | refused with a sentence | crashed | slowest |\n|---|---|---|---|---|---|")
    for kind in SHARES:
        of_kind = [result for result in results if result.kind == kind]
        ended = Counter(result.ended for result in of_kind)
        if of_kind:
            slowest = max(result.seconds for result in of_kind)
            numbers = " | ".join(
                f"{n:,}" for n in (len(of_kind), *map(ended.get, ("accepted", "refused", "crashed"), [0] * 3))
            )
            print(f"| {kind} | {numbers} | {slowest:.1f} s |")
    return sum(result.ended == "crashed" for result in results)


if __name__ == "__main__":
    sys.exit(main())
