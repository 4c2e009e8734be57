"""Many plans in one run: each has exactly one row, one broken plan stops no other, a stopped run goes on."""

from __future__ import annotations

import csv
import os
import shutil
import signal
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from summaries import batch, cli, cluster
from summaries.batch import Job, Result, Wish, find_jobs, summarise_many
from summaries.errors import PartMissing, UnusableWish
from summaries.model import OnePage, PageStyle, Plan
from summaries.results import COLUMNS, TABLE, ResultTable

PLANS = Path(__file__).parent.parent / "plans"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two plans and a file that only looks like one."""
    made = tmp_path / "plans"
    made.mkdir()
    for name in ("01-tamika-osbourne.docx", "02-danyal-mirza.docx"):
        shutil.copy(PLANS / name, made / name)
    (made / "a-broken.docx").write_bytes(b"PK\x03\x04 not a file")
    return made


def table(out: Path) -> list[list[str]]:
    with (out / TABLE).open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def test_two_plans_and_a_broken_one_give_three_rows_and_two_pages(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert cli.main(["summarise", str(folder), "--out", str(out), "--formats", "json", "--workers", "2"]) == 2
    header, *rows = table(out)
    assert tuple(header) == COLUMNS
    assert [(row[0], row[1]) for row in rows] == [
        ("01-tamika-osbourne", "done"),
        ("02-danyal-mirza", "done"),
        ("a-broken", "not done"),
    ]
    assert all(row[2].endswith(".") for row in rows)
    assert sorted(path.name for path in out.glob("*.json")) == [
        "01-tamika-osbourne.one-page.json",
        "02-danyal-mirza.one-page.json",
    ]
    assert sorted(path.name for path in out.iterdir() if path.name.startswith(".")) == []
    told = capsys.readouterr()
    assert "a-broken.docx: " in told.err
    assert len(told.out.splitlines()) == 2


def fake_jobs(tmp_path: Path, count: int) -> list[Job]:
    for n in range(count):
        (tmp_path / f"p{n}.docx").write_bytes(b"x")
    return find_jobs([tmp_path / f"p{n}.docx" for n in range(count)])


def finish(jobs: Sequence[Job], run: ResultTable, wish: Wish) -> None:
    for job in jobs:
        for name in wish.formats:
            (wish.out / f"{job.stem}.one-page.{name}").write_text("{}", encoding="utf-8")
        run.add(Result(job))


def stopped_run(jobs: Sequence[Job], wish: Wish, done: int) -> None:
    """A run that was ended from outside: its table is never closed."""
    finish(jobs[:done], ResultTable(jobs, wish).__enter__(), wish)


def test_a_stopped_run_goes_on_with_what_is_left(tmp_path: Path) -> None:
    jobs, wish = fake_jobs(tmp_path, 4), Wish(tmp_path / "out", ("json",))
    stopped_run(jobs, wish, 2)
    with ResultTable(jobs, wish) as run:
        assert [job.stem for job in run.left()] == ["p2", "p3"]
        finish(run.left(), run, wish)
    assert [row[0] for row in table(wish.out)[1:]] == ["p0", "p1", "p2", "p3"]


def test_a_row_that_was_cut_off_in_the_middle_is_made_again(tmp_path: Path) -> None:
    jobs, wish = fake_jobs(tmp_path, 3), Wish(tmp_path / "out", ("json",))
    stopped_run(jobs, wish, 2)
    path = wish.out / TABLE
    path.write_bytes(path.read_bytes()[:-4])
    with ResultTable(jobs, wish) as run:
        assert [job.stem for job in run.left()] == ["p1", "p2"]


def test_a_page_that_went_missing_or_is_older_than_its_plan_is_made_again(tmp_path: Path) -> None:
    jobs, wish = fake_jobs(tmp_path, 3), Wish(tmp_path / "out", ("json",))
    stopped_run(jobs, wish, 3)
    (wish.out / "p0.one-page.json").unlink()
    os.utime(wish.out / "p2.one-page.json", (1, 1))
    with ResultTable(jobs, wish) as run:
        assert [job.stem for job in run.left()] == ["p0", "p2"]


def test_another_wish_and_an_ended_run_start_anew(tmp_path: Path) -> None:
    jobs, wish = fake_jobs(tmp_path, 2), Wish(tmp_path / "out", ("json",))
    stopped_run(jobs, wish, 1)
    with ResultTable(jobs, replace(wish, style=PageStyle(paper="a3"))) as run:
        assert len(run.left()) == 2
        finish(jobs, run, wish)
    with ResultTable(jobs, wish) as run:
        assert len(run.left()) == 2


def test_a_plan_that_failed_is_tried_again_and_has_one_row(tmp_path: Path) -> None:
    jobs, wish = fake_jobs(tmp_path, 2), Wish(tmp_path / "out", ("json",))
    ResultTable(jobs, wish).__enter__().add(Result(jobs[0], problem="This file is damaged."))
    with ResultTable(jobs, wish) as run:
        finish(run.left(), run, wish)
    assert [row[:2] for row in table(wish.out)[1:]] == [["p0", "done"], ["p1", "done"]]


def test_a_result_that_comes_twice_is_written_once(tmp_path: Path) -> None:
    jobs, wish = fake_jobs(tmp_path, 1), Wish(tmp_path / "out", ("json",))
    with ResultTable(jobs, wish) as run:
        assert run.add(Result(jobs[0]))
        assert not run.add(Result(jobs[0], problem="again"))
    assert len(table(wish.out)) == 2


def test_a_name_that_looks_like_a_formula_is_no_formula_in_the_table(tmp_path: Path) -> None:
    (tmp_path / "=1+1.docx").write_bytes(b"x")
    jobs, wish = find_jobs([tmp_path / "=1+1.docx"]), Wish(tmp_path / "out", ("json",))
    with ResultTable(jobs, wish) as run:
        run.add(Result(jobs[0]))
    assert table(wish.out)[1][0] == "'=1+1"


def test_a_plan_that_kills_its_process_takes_no_other_with_it(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def deadly(plan: Plan, wish: Wish) -> OnePage:
        if plan.stem == "02-danyal-mirza":
            os._exit(9)
        return OnePage("Ola", (), stem=plan.stem)

    monkeypatch.setattr(batch, "make_page", deadly)
    jobs = find_jobs([folder])
    found = {result.job.stem: result for result in summarise_many(jobs, Wish(tmp_path / "out", ("json",)), 2)}
    assert len(found) == 3
    assert found["02-danyal-mirza"].problem
    assert found["01-tamika-osbourne"].files


def test_a_number_of_workers_below_one_is_refused(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["summarise", str(folder), "--workers", "0"]) == 2
    assert "1 or more" in capsys.readouterr().err


def test_an_address_that_is_no_schedulers_is_refused() -> None:
    with pytest.raises(UnusableWish, match="tcp://"):
        next(cluster.summarise_on("http://example.org", [], Wish(Path("out"))))


def test_a_run_that_could_do_nothing_at_all_leaves_nothing_behind(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert cli.main(["summarise", str(folder), "--out", str(out), "--scheduler", "http://example.org"]) == 2
    assert list(out.iterdir()) == []


def test_a_worker_gives_a_plans_files_back_as_bytes_and_never_fails(folder: Path) -> None:
    name = "01-tamika-osbourne.docx"
    parcel = cluster.work([(name, (folder / name).read_bytes())], "tam", Wish(Path("nowhere"), ("json",)))
    assert list(parcel.files) == ["tam.one-page.json"]
    broken = cluster.work([("b.docx", b"no plan")], "b", Wish(Path("nowhere"), ("json",)))
    assert not broken.files
    assert broken.problem
    assert cluster.work([], "none", Wish(Path("nowhere"), ("json",))).problem


def test_without_the_parts_for_a_scheduler_one_sentence_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "distributed", None)
    with pytest.raises(PartMissing, match="cluster"):
        next(cluster.summarise_on("tcp://127.0.0.1:1", [], Wish(Path("out"))))


@pytest.fixture
def scheduler() -> Iterator[str]:
    distributed = pytest.importorskip("distributed")
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, dashboard_address=None, host="127.0.0.1"
    ) as running:
        yield running.scheduler_address


def test_a_scheduler_gives_every_plan_one_result(scheduler: str, folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    asked = ["summarise", str(folder), "--out", str(out), "--formats", "json", "--scheduler", scheduler]
    assert cli.main(asked) == 2
    assert sorted(row[1] for row in table(out)[1:]) == ["done", "done", "not done"]
    assert len(list(out.glob("*.json"))) == 2


def test_a_worker_that_dies_loses_no_plan_and_doubles_none(folder: Path, tmp_path: Path) -> None:
    distributed = pytest.importorskip("distributed")
    plan = next(path for path in sorted(folder.iterdir()) if path.suffix == ".docx" and path.stat().st_size > 5_000)
    many = tmp_path / "many plans"
    many.mkdir()
    for number in range(6):
        (many / f"plan{number}.docx").write_bytes(plan.read_bytes())
    out = tmp_path / "out"
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, dashboard_address=None, host="127.0.0.1"
    ) as running:
        first = next(iter(running.workers.values()))
        killer = threading.Thread(target=_kill_when_busy, args=(out, first))
        killer.start()
        asked = ["summarise", str(many), "--out", str(out), "--formats", "json"]
        assert cli.main([*asked, "--scheduler", running.scheduler_address]) == 0
        killer.join()
    assert [row[1] for row in table(out)[1:]] == ["done"] * 6
    assert sorted(path.name for path in out.glob("*.json")) == [f"plan{n}.one-page.json" for n in range(6)]


def _kill_when_busy(out: Path, worker: Any) -> None:
    """Kill a worker's process as soon as the first page is there."""
    for _ in range(600):
        if list(out.glob("*.json")):
            break
        time.sleep(0.1)
    os.kill(worker.pid, signal.SIGKILL)
