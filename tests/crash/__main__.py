"""Kills web, assistant and workers at random moments: PYTHONPATH=tests python -m crash [MOMENTS] [SEED] [MINUTES]

Three sites stand side by side, each with a data folder and talks of its own. Of 200 moments 4 are of the real start
with its own Rasa (2 web, 2 assistant), the rest with assistants from a nursery (Rasa imported once): 19 workers, 35
assistants, 142 webs. A web's kill takes its assistant along. After MINUTES (60) no new moment is begun.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tqdm import tqdm

from crash.afterwards import check
from crash.moments import Crashes, Wrong
from crash.nursery import Nursery
from crash.running import Running

SIDE_BY_SIDE = 3


def split(moments: int, chance: random.Random) -> list[str]:
    """Which process is killed at each moment: a tenth workers, about a fifth assistants, the rest webs."""
    workers, assistants = moments // 10, moments * 18 // 100
    kinds = ["worker"] * workers + ["assistant"] * assistants + ["web"] * (moments - workers - assistants)
    chance.shuffle(kinds)
    return kinds


def disturb(crashes: Crashes, kinds: list[str], bar: tqdm[object], until: float) -> None:
    """One moment after the other, as many as `kinds` names, until the time is up."""
    kill = {"web": crashes.kill_web, "assistant": crashes.kill_assistant, "worker": crashes.kill_worker}
    for kind in kinds:
        before = crashes.killed[kind]
        for _ in range(20):  # a worker that was done before it could be killed does not count
            if time.monotonic() > until:
                return
            kill[kind]()
            if crashes.killed[kind] > before:
                break
        bar.update()


def one_site(kinds: list[str], asking: list[str], seed: str, folder: Path, bar: tqdm[object], until: float) -> Crashes:
    """All moments of one site, and what its data folder holds at the end. Raises Wrong."""
    folder.mkdir()
    site = Running(folder / "data", asking)
    crashes = Crashes(site, random.Random(seed))
    try:
        site.start()
        site.wait_awake()
        crashes.learn()
        disturb(crashes, kinds, bar, until)
    finally:
        site.stop()
    if crashes.person.code and crashes.person.doing is None:
        crashes.files[crashes.person.code] = crashes.person.sure
    crashes.looked_at = check(folder / "data", crashes.files)
    return crashes


def run(kinds: list[str], whole: list[str], seed: int, folder: Path, minutes: float = 60, sites: int = 1) -> str:
    """Kills what `kinds` names with assistants from a nursery, then what `whole` names with the real start; gives the
    figures as one sentence. Raises Wrong at the first thing that is not as it should be."""
    until = time.monotonic() + minutes * 60
    nursery = Nursery(folder)
    with tqdm(total=len(kinds) + len(whole), disable=None) as bar:
        try:
            nursery.wait()
            with ThreadPoolExecutor(sites) as beside:
                begun = [
                    beside.submit(one_site, kinds[n::sites], nursery.asking, f"{seed} {n}", folder / f"{n}", bar, until)
                    for n in range(sites)
                ]
                done = [each.result() for each in begun]
        finally:
            nursery.stop()
        if whole:
            print(as_sentence(done), flush=True)
            done.append(one_site(whole, [], f"{seed} whole", folder / "whole", bar, until + 300))
    return as_sentence(done)


def as_sentence(done: list[Crashes]) -> str:
    """The figures of all sites."""
    killed, in_flight = Counter[str](), Counter[str]()
    for each in done:
        killed += each.killed
        in_flight += each.in_flight
    told = ", ".join(f"{count} {kind}" for kind, count in sorted(killed.items()))
    return (
        f"{killed.total()} kills ({told}): {sum(len(each.files) for each in done)} files with "
        f"{sum(each.looked_at for each in done)} answers, none lost, none doubled. {in_flight.total()} acts were on "
        f"their way when the site died: {in_flight['done']} done, {in_flight['undone']} not."
    )


def main() -> int:
    moments = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(10_000)
    minutes = float(sys.argv[3]) if len(sys.argv) > 3 else 60.0
    print(f"seed {seed}", flush=True)
    whole = ["web", "assistant"] * (moments // 100)
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        try:
            kinds = split(moments - len(whole), random.Random(seed))
            print(run(kinds, whole, seed, Path(folder), minutes, SIDE_BY_SIDE))
        except Wrong as wrong:
            print(f"seed {seed}: {wrong}")
            return 1
    print(f"{(time.monotonic() - began) / 60:.0f} minutes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
