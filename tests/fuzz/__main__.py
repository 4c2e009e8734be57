"""Damages samples and reads them: PYTHONPATH=tests python -m fuzz [CASES] [FIRST SEED]

Each case is its seed: the same seed makes the same file. A case that ends in anything but a plan or a plain sentence,
or that takes longer than it may, is printed and kept in `out/fuzz`. Runs in as many processes as there are cores.
"""

from __future__ import annotations

import multiprocessing
import os
import sys

from fuzz.cases import limit, run


def main() -> int:
    cases = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    first = int(sys.argv[2]) if len(sys.argv) > 2 else 0
    bad = 0
    with multiprocessing.get_context("spawn").Pool(os.cpu_count(), limit, maxtasksperchild=500) as pool:
        for seed, wrong in zip(range(first, first + cases), pool.imap(run, range(first, first + cases)), strict=True):
            if wrong:
                bad += 1
                print(f"seed {seed}: {wrong}", flush=True)
    print(f"{cases - bad} passed, {bad} failed")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
