"""`make bench-batches`: a thousand plans as one batch, with one worker and with two, stopped in the middle and resumed.

The plans are the fictional ones of `tests/plans`, copied until there are enough. Writes docs/benchmarks-batches.md.
"""

from __future__ import annotations

import argparse
import csv
import os
import platform
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from summaries.batch import PLAN_ENDINGS
from summaries.results import TABLE

ROOT = Path(__file__).parents[2]
TARGET = ROOT / "docs" / "benchmarks-batches.md"
FORMATS = ("pdf", "html", "json")


@dataclass(frozen=True)
class Run:
    """One whole run: how many plans were finished by so many workers in so many seconds, and seconds of a processor.
    `load` is the machine's when it began: so many processes wanted a core."""

    plans: int
    workers: int
    seconds: float
    busy: float
    load: float

    @property
    def an_hour(self) -> float:
        """Plans an hour, by the clock on the wall."""
        return self.plans * 3600 / self.seconds

    @property
    def a_core(self) -> float:
        """Plans an hour that one core makes where nothing else runs on it."""
        return self.plans * 3600 / self.busy


def the_plans() -> list[Path]:
    """Every plan of the tests; what belongs to a meeting, not to a plan, is left out."""
    found = (path for path in (ROOT / "tests" / "plans").rglob("*") if path.suffix.lower() in PLAN_ENDINGS)
    return sorted(path for path in found if not any(word in path.name.lower() for word in ("invitation", "letter")))


def fill(folder: Path, count: int) -> None:
    """Puts `count` plans into `folder`, under names that no two share. A part of them is as mixed as the whole."""
    plans = the_plans()
    folder.mkdir()
    for number in range(count):
        plan = plans[number % len(plans)]
        shutil.copy(plan, folder / f"{number:04}-{plan.name}")


def command(plans: Path, out: Path, workers: int) -> list[str]:
    """What a person would type."""
    wish = ["--out", str(out), "--formats", ",".join(FORMATS), "--workers", str(workers)]
    return [sys.executable, "-m", "summaries.cli", "summarise", str(plans), *wish]


def timed(plans: Path, out: Path, workers: int) -> Run:
    """One run from beginning to end."""
    start, busy, load = time.perf_counter(), _busy(), os.getloadavg()[0]
    subprocess.run(command(plans, out, workers), stdout=subprocess.DEVNULL, check=False)
    return Run(len(list(plans.iterdir())), workers, time.perf_counter() - start, _busy() - busy, load)


def _busy() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def stopped_and_resumed(plans: Path, out: Path, workers: int, after: int) -> tuple[Run, int]:
    """The same, killed (SIGKILL to all of it) once `after` plans are finished, and started again. Gives the time of
    both together, and how many plans had been finished when it was killed. What its workers had used of a processor is
    not known then: it is worked out from the second half."""
    start, load = time.perf_counter(), os.getloadavg()[0]
    first = subprocess.Popen(command(plans, out, workers), stdout=subprocess.DEVNULL, start_new_session=True)
    while len(rows(out)) < after and first.poll() is None:
        time.sleep(0.5)
    os.killpg(first.pid, signal.SIGKILL)
    first.wait()
    ready = len(rows(out))
    busy, count = _busy(), len(list(plans.iterdir()))
    subprocess.run(command(plans, out, workers), stdout=subprocess.DEVNULL, check=False)
    busy = (_busy() - busy) * count / max(1, count - ready)
    return Run(count, workers, time.perf_counter() - start, busy, load), ready


def rows(out: Path) -> list[dict[str, str]]:
    """The rows of the table so far."""
    table = out / TABLE
    if not table.exists():
        return []
    with table.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def wrong(plans: Path, out: Path) -> list[str]:
    """Plans without exactly one row, and done ones without exactly their files."""
    found = rows(out)
    names = [row["plan"] for row in found]
    bad = [path.stem for path in plans.iterdir() if names.count(path.stem) != 1]
    for row in found:
        files = {path.name for path in out.glob(f"{row['plan']}.one-page.*")}
        wanted = {f"{row['plan']}.one-page.{end}" for end in FORMATS} if row["result"] == "done" else set()
        bad += [row["plan"]] if files != wanted else []
    return bad


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, and write the page."""
    parser = argparse.ArgumentParser(description="A thousand plans as one batch.")
    parser.add_argument("--plans", type=int, default=1000)
    parser.add_argument("--part", type=int, default=100, help="how many plans are run with one worker and with two")
    parser.add_argument("--write", type=Path, default=TARGET)
    wish = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        fill(folder / "part", wish.part)
        one = timed(folder / "part", folder / "one", 1)
        print(f"1 worker, {one.plans} plans: {one.seconds:.0f} s", flush=True)
        two = timed(folder / "part", folder / "two", 2)
        print(f"2 workers, {two.plans} plans: {two.seconds:.0f} s", flush=True)
        fill(folder / "all", wish.plans)
        print(f"a core: {one.a_core:.0f} and {two.a_core:.0f} an hour", flush=True)
        whole, ready = stopped_and_resumed(folder / "all", folder / "out", 2, wish.plans // 2)
        print(f"2 workers, {whole.plans} plans, killed after {ready}: {whole.seconds:.0f} s", flush=True)
        bad = [stem for plans, out in _PAIRS for stem in wrong(folder / plans, folder / out)]
        failed = [row for row in rows(folder / "out") if row["result"] != "done"]
        print(f"wrong: {bad}; not done: {len(failed)}", flush=True)
        wish.write.write_text(_page(one, two, whole, ready, bad, failed), encoding="utf-8")
    return 1 if bad else 0


_PAIRS = (("part", "one"), ("part", "two"), ("all", "out"))


def _page(one: Run, two: Run, whole: Run, ready: int, bad: list[str], failed: list[dict[str, str]]) -> str:
    lines = [_row("a part, one worker", one), _row("a part, two workers", two), _row("all, two workers", whole)]
    sentences = sorted({row["sentence"] for row in failed})
    return _TEXT.format(
        day=date.today(), cores=os.cpu_count(), system=platform.system(), python=platform.python_version(),
        mixed=len(the_plans()), rows="\n".join(lines), scale=two.an_hour / one.an_hour,
        cost=one.a_core / two.a_core, ready=ready, plans=whole.plans,
        once="Every plan had exactly one row, and every finished plan exactly its three files, with no half file."
        if not bad else f"**{len(bad)} plans did not have exactly one result.**",
        failed=f"{len(failed)} plans could not be made into a page"
        + (": " + " · ".join(sentences) if sentences else "."),
    )  # fmt: skip


def _row(name: str, run: Run) -> str:
    wall = f"{run.seconds:.0f} s | {run.an_hour:.0f}"
    return f"| {name} | {run.plans} | {wall} | {run.busy:.0f} s | {run.a_core:.0f} | {run.load:.0f} |"


_TEXT = """# Benchmarks: batches

Made by `make bench-batches` on {day}; {cores} cores, {system}, Python {python}. PDF, HTML and JSON of each plan; the
plans are the {mixed} fictional ones of `tests/plans`, copied until there are enough.

| run | plans | time on the wall | plans an hour | processor time | plans an hour a core | load before |
|---|---|---|---|---|---|---|
{rows}

*Plans an hour a core* comes from processor time: what one core makes that has nothing else to do. *Load before* says
how many processes wanted the cores when the run began; where that is more than none, the wall's clock says little.
By that clock two workers made {scale:.2f} times as many plans an hour as one; by processor time each plan cost
{cost:.2f} times as much.

The run over all plans was killed (SIGKILL) with {ready} of {plans} plans finished, and started again with the same
command: it went on from there. {once}
{failed}
"""


if __name__ == "__main__":
    sys.exit(main())
