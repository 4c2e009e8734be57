"""The table of a run over many plans: `summary.csv`, one row for each plan, whatever happens on the way.

A row is written the moment its plan is finished. A run that was stopped leaves a small file beside the table; the next
run of the same wish goes on from there. A run that ended leaves the table alone, and the next one starts a new table.
"""

from __future__ import annotations

import csv
import hashlib
import io
import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from types import TracebackType

from summaries.batch import Job, Result, Wish
from summaries.errors import UnusableWish

TABLE = "summary.csv"
COLUMNS = ("plan", "result", "sentence")
DONE, NOT_DONE = "done", "not done"
_UNFINISHED = ".summary-unfinished"
_CANNOT_WRITE = "The table {name} cannot be written. Close it where it is open, or choose another folder with --out."


class ResultTable:
    """The rows of one run, by the stem that each plan has in it. Used as a context: leaving it well ends the run."""

    def __init__(self, jobs: Sequence[Job], wish: Wish) -> None:
        self._path = wish.out / TABLE
        self._mark = wish.out / _UNFINISHED
        self._jobs = {job.stem: job for job in jobs}
        self._wish = wish
        self._run = _fingerprint(jobs, wish)
        self._rows: dict[str, tuple[str, str, str]] = {}

    def __enter__(self) -> ResultTable:
        try:
            self._wish.out.mkdir(parents=True, exist_ok=True)
            if self._mark.exists() and self._mark.read_text(encoding="utf-8") == self._run:
                self._rows = {row[0]: row for row in _read(self._path) if self._is_done(row)}
            self._mark.write_text(self._run, encoding="utf-8")
            self._write_all()
        except OSError:
            raise UnusableWish(_CANNOT_WRITE.format(name=TABLE)) from None
        return self

    def __exit__(self, kind: type[BaseException] | None, _: BaseException | None, __: TracebackType | None) -> None:
        if kind is None and set(self._rows) == set(self._jobs):
            self._write_all()
            self._mark.unlink(missing_ok=True)
        elif kind is not None and not self._rows:  # nothing could be done at all: leave nothing behind
            self._path.unlink(missing_ok=True)
            self._mark.unlink(missing_ok=True)

    def left(self) -> list[Job]:
        """The jobs that have no row yet, in their order."""
        return [job for stem, job in self._jobs.items() if stem not in self._rows]

    def add(self, result: Result) -> bool:
        """Write one row. False, and nothing written, for a plan that has its row or is not of this run."""
        stem = result.job.stem
        if stem in self._rows or stem not in self._jobs:
            return False
        sentence = result.problem or " ".join(result.warnings) or "The page is ready."
        self._rows[stem] = (stem, NOT_DONE if result.problem else DONE, sentence)
        try:
            with self._path.open("a", encoding="utf-8", newline="") as file:
                csv.writer(file).writerow(_safe(self._rows[stem]))
                file.flush()
                os.fsync(file.fileno())
        except OSError:
            raise UnusableWish(_CANNOT_WRITE.format(name=TABLE)) from None
        return True

    def _is_done(self, row: Sequence[str]) -> bool:
        """Done before, its files still there and not older than the plan; everything else is made again."""
        job = self._jobs.get(row[0])
        if job is None or row[1] != DONE:
            return False
        files = [self._wish.out / f"{job.stem}.one-page.{name}" for name in self._wish.formats]
        try:
            made = min(path.stat().st_mtime for path in files)
            return made >= max(path.stat().st_mtime for path in job.sources)
        except OSError:
            return False

    def _write_all(self) -> None:
        """The whole table in the order of the jobs; it is replaced in one step."""
        draft = self._path.with_name(f".{TABLE}.new")
        with draft.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(COLUMNS)
            writer.writerows(_safe(self._rows[stem]) for stem in self._jobs if stem in self._rows)
        os.replace(draft, self._path)


def _read(path: Path) -> Iterable[tuple[str, str, str]]:
    """The whole rows of a table; a last row that was cut off in the middle is left out."""
    try:
        with path.open(encoding="utf-8", newline="") as file:
            text = file.read()
    except (OSError, UnicodeDecodeError):
        return
    for row in csv.reader(io.StringIO(text[: text.rfind("\n") + 1], newline="")):
        if len(row) == len(COLUMNS) and tuple(row) != COLUMNS:
            yield (row[0].removeprefix("'"), row[1], row[2])


def _safe(row: Sequence[str]) -> list[str]:
    """A file's name may begin with a sign that a spreadsheet would take for a formula."""
    return [f"'{cell}" if cell[:1] in ("=", "+", "-", "@") else cell for cell in row]


def _fingerprint(jobs: Sequence[Job], wish: Wish) -> str:
    """The same for the same plans and the same wish; names and words of plans cannot be read from it."""
    told = repr((sorted((job.stem, *map(str, job.sources)) for job in jobs), wish.formats, wish.style, wish.meeting))
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()
