"""One plan or two thousand: from files to finished pages, every plan exactly one result.

Files come from outside, so each is read in a caged process of its own (`summaries.worker`); what is written
appears all at once or not at all.
"""

from __future__ import annotations

import collections
import concurrent.futures
import os
import shutil
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field, replace
from pathlib import Path

from summaries.errors import CompanionError, UnusableFile, UnusableWish
from summaries.model import Meeting, OnePage, PageStyle, Plan
from summaries.worker import run_limited

USUAL_FORMATS = ("pdf", "html", "docx", "mp3", "json")
FORMATS = (*USUAL_FORMATS, "txt")
"""`txt` is plain text, for a braille display or printer."""
PLAN_ENDINGS = {".docx", ".pdf", ".doc", ".odt", ".rtf"}


@dataclass(frozen=True)
class Job:
    """One plan to summarise: `sources` is one file, or the photos of one plan's pages."""

    sources: tuple[Path, ...]
    stem: str


@dataclass(frozen=True)
class Wish:
    """What to write, and how, for every job of a run."""

    out: Path
    formats: tuple[str, ...] = USUAL_FORMATS
    style: PageStyle = field(default_factory=PageStyle)
    meeting: Meeting | None = None


@dataclass(frozen=True)
class Result:
    """What became of one job: the files written, or one plain sentence that says why there are none."""

    job: Job
    files: tuple[Path, ...] = ()
    problem: str | None = None
    warnings: tuple[str, ...] = ()


def find_jobs(paths: Sequence[Path]) -> list[Job]:
    """The plans named on a command line; a folder stands for every plan file in it.

    Two plans of one stem get a number. Raises `UnusableFile` for a path that is not there, or a folder
    without plans.
    """
    files: list[Path] = []
    for path in paths:
        if path.is_dir():
            inside = sorted(
                p for p in path.iterdir() if p.suffix.lower() in PLAN_ENDINGS and not p.name.startswith("~$")
            )
            if not inside:
                raise UnusableFile(f"There are no plans in the folder {path.name}. Put Word or PDF plans into it.")
            files += inside
        elif path.exists():
            files.append(path)
        else:
            raise UnusableFile(f"There is no file called {path.name}. Check the name and where the file is.")
    return _number([Job((path,), path.stem) for path in files])


def find_photos(paths: Sequence[Path]) -> Job:
    """One plan from photos of its pages: several files, or a folder of them, in the order of their names."""
    endings = {".jpg", ".jpeg", ".png", ".tif", ".tiff", ".webp", ".heic"}
    from summaries.reading.choose import by_number

    photos: list[Path] = []
    for path in paths:
        if path.is_dir():
            photos += sorted((p for p in path.iterdir() if p.suffix.lower() in endings), key=by_number)
        elif path.exists():
            photos.append(path)
        else:
            raise UnusableFile(f"There is no photo called {path.name}. Check the name and where the file is.")
    if not photos:
        raise UnusableFile("There are no photos in that folder. Put photos of the plan's pages into it.")
    stem = paths[0].name if paths[0].is_dir() else paths[0].stem
    return Job(tuple(photos), stem)


def _number(jobs: list[Job]) -> list[Job]:
    taken: set[str] = set()
    numbered = []
    for job in jobs:
        stem, number = job.stem, 2
        while stem.lower() in taken:
            stem, number = f"{job.stem}-{number}", number + 1
        taken.add(stem.lower())
        numbered.append(replace(job, stem=stem))
    return numbered


def load_plan(sources: Sequence[Path]) -> Plan:
    """Read and understand one plan in this process. Raises `CompanionError` for what cannot be used."""
    from summaries.reading import read
    from summaries.understanding import understand

    return understand(read(sources[0] if len(sources) == 1 else list(sources)))


def load_plan_safely(sources: Sequence[Path], *, seconds: float = 600.0, megabytes: int = 3072) -> Plan:
    """`load_plan` in a caged process of its own; what everybody outside this module should call."""
    return run_limited(load_plan, list(sources), seconds=seconds, megabytes=megabytes, reads=sources)


def make_page(plan: Plan, wish: Wish) -> OnePage:
    """Choose and word the page of one plan."""
    from summaries.choosing import choose

    return choose(plan, meeting=wish.meeting, style=wish.style)


def write_all_or_nothing(page: OnePage, out: Path, formats: Sequence[str]) -> tuple[Path, ...]:
    """Write `page` into `out`; when anything fails there is no half-written file."""
    from summaries.writing import write

    _make_folder(out)
    with tempfile.TemporaryDirectory(dir=out, prefix=".writing-") as folder:
        written = write(page, Path(folder), formats)
        try:
            return tuple(Path(shutil.move(str(path), str(out / path.name))) for path in written)
        except OSError:
            raise UnusableWish(_CANNOT_WRITE.format(name=out.name)) from None


_CANNOT_WRITE = "Nothing can be written into the folder {name}. Free some space, or choose another with --out."


def _make_folder(out: Path) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
        writable = os.access(out, os.W_OK)
    except OSError:
        writable = False
    if not writable:
        raise UnusableWish(_CANNOT_WRITE.format(name=out.name))


def summarise(job: Job, wish: Wish, *, reader: Callable[[Sequence[Path]], Plan] = load_plan_safely) -> Result:
    """One plan to its finished page. Never raises `CompanionError`: it is in the result."""
    _warm_renderer(wish.formats)
    try:
        plan = replace(reader(job.sources), stem=job.stem)
        page = make_page(plan, wish)
        files = write_all_or_nothing(page, wish.out, wish.formats)
    except CompanionError as error:
        return Result(job, problem=str(error))
    except OSError:
        return Result(job, problem=_CANNOT_WRITE.format(name=wish.out.name))
    return Result(job, files=files, warnings=page.warnings)


def _warm_renderer(formats: Sequence[str]) -> None:
    """Load the renderer while the reader works in its own process: its import is half of a run."""
    if "pdf" in formats:
        threading.Thread(target=_import_renderer, daemon=True).start()


def _import_renderer() -> None:
    import contextlib

    with contextlib.suppress(ImportError, OSError):
        __import__("weasyprint")


def put_files(out: Path, files: Mapping[str, bytes]) -> tuple[Path, ...]:
    """Write finished files (name to content) into `out`, all of them or none. Raises `UnusableWish`."""
    from summaries.writing.files import write_files

    return tuple(write_files(out, files))


def summarise_many(jobs: Sequence[Job], wish: Wish, workers: int) -> Iterator[Result]:
    """Results as they are ready, from a pool of `workers` processes; one broken plan stops no other."""
    if workers <= 1 or len(jobs) <= 1:
        for job in jobs:
            yield summarise(job, wish)
        return
    queue = collections.deque(jobs)
    while queue:
        suspects: list[Job] = []
        yield from _pooled(queue, wish, workers, suspects)
        for job in suspects:  # one of these took its process down: each gets a process that it shares with nobody
            yield _alone(job, wish)


def _pooled(queue: collections.deque[Job], wish: Wish, workers: int, suspects: list[Job]) -> Iterator[Result]:
    """Work through `queue` until it is empty or a process dies; then those on their way become `suspects`."""
    flying: dict[concurrent.futures.Future[Result], Job] = {}
    with concurrent.futures.ProcessPoolExecutor(workers) as pool:
        while (queue or flying) and not suspects:
            try:
                while queue and len(flying) <= workers:
                    flying[pool.submit(summarise, queue[0], wish)] = queue[0]
                    queue.popleft()
            except BrokenProcessPool:
                if not flying:
                    suspects.append(queue.popleft())
                break
            done, _ = concurrent.futures.wait(flying, return_when=concurrent.futures.FIRST_COMPLETED)
            for future in done:
                if isinstance(future.exception(), BrokenProcessPool):
                    continue
                yield _result(future, flying.pop(future))
            if any(future in flying for future in done):
                break
    suspects += flying.values()


def _alone(job: Job, wish: Wish) -> Result:
    with concurrent.futures.ProcessPoolExecutor(1) as pool:
        return _result(pool.submit(summarise, job, wish), job)


def _result(future: concurrent.futures.Future[Result], job: Job) -> Result:
    try:
        return future.result()
    except Exception:  # noqa: BLE001 - a dead worker is one plan's result, told without its words
        return Result(job, problem="This plan could not be made into a page. Please try it alone.")
