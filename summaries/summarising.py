"""`companion summarise`: its options turned into jobs and wishes, its results told."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from summaries.batch import FORMATS, Job, Result, Wish, find_jobs, find_photos, summarise_many, write_all_or_nothing
from summaries.errors import UnusableFile, UnusableWish
from summaries.model import Meeting, PageStyle


def run(options: argparse.Namespace) -> int:
    """Carry out one `companion summarise`. Raises `CompanionError` where nothing could be done at all."""
    formats = _formats(options.formats)
    if options.from_json:
        return _from_edited(options, formats)
    jobs = _jobs(options)
    wish = Wish(out=options.out, formats=formats, style=_style(options), meeting=_meeting(options.meeting))
    return _tell(jobs, wish, options)


def _formats(text: str) -> tuple[str, ...]:
    wanted = tuple(dict.fromkeys(part.strip().lower() for part in text.split(",") if part.strip()))
    unknown = [part for part in wanted if part not in FORMATS]
    if unknown or not wanted:
        raise UnusableWish(f"The formats are {', '.join(FORMATS)}. Please choose from these, with commas between.")
    return wanted


def _style(options: argparse.Namespace) -> PageStyle:
    pictures = options.pictures
    if pictures not in ("all", "few") and not Path(pictures).is_dir():
        raise UnusableWish(f"There is no picture folder called {pictures}. Use few, all, or the name of a folder.")
    return PageStyle(
        paper=options.paper,
        sides=options.sides,
        large_print=options.large_print,
        pictures=pictures,
        paper_colour=options.paper_colour,
        font=options.font,
        booklet=options.booklet,
    )


def _meeting(path: Path | None) -> Meeting | None:
    if path is None:
        return None
    from summaries.reading.meeting import read_meeting
    from summaries.worker import run_limited

    if not path.is_file():
        raise UnusableFile(f"There is no meeting file called {path.name}. Check the name and where the file is.")
    return run_limited(read_meeting, path, seconds=120, reads=[path])


def _jobs(options: argparse.Namespace) -> list[Job]:
    if options.pages:
        if options.plans:
            raise UnusableWish("Give plans or --pages, not both: --pages makes one plan from photos.")
        return [find_photos(options.pages)]
    if not options.plans:
        raise UnusableWish("Name a plan to summarise, in Word or PDF. For example: companion summarise plan.docx.")
    return find_jobs(options.plans)


def _from_edited(options: argparse.Namespace, formats: tuple[str, ...]) -> int:
    from summaries.writing.page_json import read_page_json

    if not options.from_json.is_file():
        raise UnusableFile(f"There is no page called {options.from_json.name}. Check the name and where it is.")
    page = replace(read_page_json(options.from_json), style=_style(options))
    for path in write_all_or_nothing(page, options.out, formats):
        print(path)
    for warning in page.warnings:
        print(warning, file=sys.stderr)
    return 0


def _tell(jobs: list[Job], wish: Wish, options: argparse.Namespace) -> int:
    if options.workers < 1:
        raise UnusableWish("The number of workers is 1 or more. For example: --workers 2.")
    if len(jobs) == 1 and not options.scheduler:
        return _tell_one(next(iter(summarise_many(jobs, wish, 1))))
    from tqdm import tqdm

    from summaries.results import ResultTable

    failed: list[Result] = []
    with ResultTable(jobs, wish) as table:
        left = table.left()
        if len(left) < len(jobs):
            print(f"{len(jobs) - len(left)} plans were ready from the run before.", file=sys.stderr)
        for result in tqdm(_results(left, wish, options), total=len(left), unit="plan", file=sys.stderr):
            if not table.add(result):
                continue
            for path in result.files:
                print(path, flush=True)
            if result.problem:
                failed.append(result)
    for result in failed:
        print(f"{result.job.sources[0].name}: {result.problem}", file=sys.stderr)
    return 2 if failed else 0


def _results(jobs: list[Job], wish: Wish, options: argparse.Namespace) -> Iterator[Result]:
    if options.scheduler:
        from summaries.cluster import summarise_on

        return summarise_on(options.scheduler, jobs, wish)
    return summarise_many(jobs, wish, options.workers)


def _tell_one(result: Result) -> int:
    if result.problem:
        print(result.problem, file=sys.stderr)
        return 2
    for path in result.files:
        print(path)
    for warning in result.warnings:
        print(warning, file=sys.stderr)
    return 0
