"""Many plans on many machines, with Dask's scheduler (`--scheduler tcp://…`, the extra `cluster`).

Each plan's bytes go to a worker, its finished files come back, and only this process writes: a task that a dying worker
leaves half done is done again elsewhere, and still every plan has one result. Workers need this package,
but no shared folder. Plans are health records: use an address inside your own network, or tls://.
"""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from summaries.batch import Job, Result, Wish, load_plan_safely, put_files, summarise
from summaries.errors import CompanionError, PartMissing, UnusableWish

_MISSING = "The parts for a scheduler are not installed. Run: pip install 'ehc-companion[cluster]'"
_NO_ADDRESS = "A scheduler's address begins with tcp:// or tls://. For example: --scheduler tcp://127.0.0.1:8786"
_NO_ANSWER = "No scheduler answers at that address. Start one with: dask scheduler"
_FAILED = "This plan could not be made into a page. Please try it alone."
_ONE_AT_A_TIME = threading.Lock()
_IN_FLIGHT = 64


@dataclass(frozen=True)
class Parcel:
    """What comes back from a worker: finished files by name, or one plain sentence."""

    files: Mapping[str, bytes]
    problem: str | None = None
    warnings: tuple[str, ...] = ()


def summarise_on(scheduler: str, jobs: Sequence[Job], wish: Wish) -> Iterator[Result]:
    """Results as they are ready, made by the workers of a Dask scheduler, written here into `wish.out`.

    Raises `PartMissing` without `distributed`, `UnusableWish` where no scheduler answers.
    """
    with _client(scheduler) as client:
        from distributed import as_completed

        queue = iter(jobs)
        flying: dict[Any, Job] = {}
        done = as_completed(loop=client.loop)
        _send(client, queue, flying, done, wish, _IN_FLIGHT)
        for future in done:
            job = flying.pop(future.key)
            yield _received(future, job, wish)
            future.release()
            _send(client, queue, flying, done, wish, 1)


def work(sources: Sequence[tuple[str, bytes]], stem: str, wish: Wish) -> Parcel:
    """On a worker: one plan from its bytes to its finished files. It never fails: a scheduler's log would show why."""
    try:
        with _ONE_AT_A_TIME, tempfile.TemporaryDirectory(prefix="companion-") as folder:
            paths = []
            for name, content in sources:
                paths.append(Path(folder) / Path(name).name)
                paths[-1].write_bytes(content)
            out = Path(folder) / "out"
            result = summarise(Job(tuple(paths), stem), replace(wish, out=out), reader=load_plan_safely)
            files = {path.name: path.read_bytes() for path in result.files}
            return Parcel(files, result.problem, result.warnings)
    except Exception:  # noqa: BLE001 - told in our own words, without the plan's
        return Parcel({}, _FAILED)


def _client(scheduler: str) -> Any:
    if not scheduler.startswith(("tcp://", "tls://")):
        raise UnusableWish(_NO_ADDRESS)
    try:
        from distributed import Client
    except ImportError:
        raise PartMissing(_MISSING) from None
    try:
        return Client(scheduler, timeout="10s", set_as_default=False)
    except (OSError, TimeoutError, ValueError):
        raise UnusableWish(_NO_ANSWER) from None


def _send(client: Any, queue: Iterator[Job], flying: dict[Any, Job], done: Any, wish: Wish, count: int) -> None:
    """Keep a bounded number of plans on their way, so that two thousand do not lie in the memory at once."""
    for _, job in zip(range(count), queue, strict=False):
        try:
            sources = [(path.name, path.read_bytes()) for path in job.sources]
        except OSError:
            sources = []
        future = client.submit(work, sources, job.stem, wish, pure=False, retries=2)
        flying[future.key] = job
        done.add(future)


def _received(future: Any, job: Job, wish: Wish) -> Result:
    if future.status != "finished":
        return Result(job, problem=_FAILED)
    parcel: Parcel = future.result()
    if parcel.problem:
        return Result(job, problem=parcel.problem)
    try:
        return Result(job, files=put_files(wish.out, parcel.files), warnings=parcel.warnings)
    except CompanionError as error:
        return Result(job, problem=str(error))
