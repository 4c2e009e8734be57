"""Reading a plan that an adult chose: in a worker with limits, one at a time, and the file deleted straight after."""

from __future__ import annotations

import asyncio
import logging
import secrets
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bot.logs import kind
from bot.store.errors import StoreFull
from summaries.errors import CompanionError
from summaries.model import Meeting, OnePage, Plan

logger = logging.getLogger(__name__)
SUFFIXES = {".docx", ".doc", ".pdf", ".jpg", ".jpeg", ".png", ".heic", ".tif", ".tiff", ".webp", ".odt", ".rtf", ".ics"}
PLAN_SECONDS = 300.0
PLAN_MEGABYTES = 3072


@dataclass
class Job:
    """One plan on its way. `problem` is a sentence for the adult; `plan` and `page` are there when it went well.
    `files` is of how many files (photos) it is made."""

    state: str = "reading"
    files: int = 1
    problem: str | None = None
    plan: Plan | None = None
    page: OnePage | None = None
    task: asyncio.Task[None] | None = field(default=None, repr=False)


def put_down(scratch: Path, files: Sequence[tuple[str, bytes]]) -> list[Path]:
    """Write uploads into a fresh folder (0700), under names of ours: a file's own name may hold a child's name.

    Raises StoreFull where that can't be done, and then leaves no piece of them.
    """
    folder = scratch / secrets.token_hex(8)
    paths = []
    try:
        folder.mkdir(mode=0o700, parents=True)
        for number, (name, content) in enumerate(files, 1):
            suffix = Path(name.replace("\\", "/")).suffix.lower()
            path = folder / (f"plan-{number:03d}" + (suffix if suffix in SUFFIXES else ".bin"))
            path.write_bytes(content)
            paths.append(path)
    except BaseException as error:
        shutil.rmtree(folder, ignore_errors=True)
        if isinstance(error, OSError):
            raise StoreFull from None
        raise
    return paths


def throw_away(paths: Sequence[Path]) -> None:
    """Delete uploads with their folder."""
    for folder in {path.parent for path in paths}:
        shutil.rmtree(folder, ignore_errors=True)


def read_plan(paths: list[Path], meeting: Meeting | None) -> tuple[Plan, OnePage]:
    """In the worker: file to plan to page. Raises `CompanionError` for what can't be used."""
    from summaries.choosing import choose
    from summaries.reading import read
    from summaries.understanding import understand

    plan = understand(read(paths[0] if len(paths) == 1 else paths))
    return plan, choose(plan, meeting=meeting)


def choose_again(plan: Plan, meeting: Meeting | None) -> OnePage:
    """In the worker: a new page for a plan that is known, with the meeting's details."""
    from summaries.choosing import choose

    return choose(plan, meeting=meeting)


def read_letter(path: Path) -> Meeting:
    """In the worker: the details of a meeting from its letter or calendar file."""
    from summaries.reading.meeting import read_meeting

    return read_meeting(path)


async def limited(function: object, *args: object, seconds: float = PLAN_SECONDS) -> object:
    """`run_limited` away from the event loop. The worker sees the files among `args`, and no others."""
    from summaries.worker import run_limited

    given = [each for arg in args for each in (arg if isinstance(arg, list) else [arg]) if isinstance(each, Path)]
    return await asyncio.to_thread(
        run_limited, function, *args, seconds=seconds, megabytes=PLAN_MEGABYTES, reads=given,  # type: ignore[arg-type]
    )  # fmt: skip


async def work(job: Job, paths: list[Path], meeting: Meeting | None, lock: asyncio.Lock) -> None:
    """Read one plan into `job`. Always deletes the files, and never leaves the job reading; raises nothing, because
    nobody waits for it and what asyncio says of a lost error holds its message."""
    try:
        async with lock:
            job.plan, job.page = await limited(read_plan, paths, meeting)  # type: ignore[misc]
        job.state = "done"
    except CompanionError as error:
        job.state, job.problem = "failed", str(error)
    except Exception as error:  # noqa: BLE001 - whatever it was, its message may hold words of the plan
        logger.error("A plan could not be read: %s", kind(error))
    finally:
        if job.state == "reading":
            job.state = "failed"
        throw_away(paths)
