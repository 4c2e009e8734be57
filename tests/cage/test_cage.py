"""A reader that somebody's file has taken over: real workers that try to read, write, connect, and outlive."""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path

import pytest

from summaries.cage import landlock, probe
from summaries.errors import DamagedFile, TooBig
from summaries.worker import run_limited
from tests.cage import hostile

needs_landlock = pytest.mark.skipif(not landlock.version(), reason="this system has no Landlock")
needs_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="sockets are barred on Linux only")


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """A file that the worker was not given."""
    path = tmp_path / "another plan.txt"
    path.write_text("zebracanary")
    return path


@needs_landlock
def test_a_worker_reads_its_own_file_and_no_other(secret: Path, tmp_path: Path) -> None:
    own = tmp_path / "plan.txt"
    own.write_text("mine")
    others = [
        str(secret),
        "/etc/passwd",
        "/etc/hostname",
        str(Path.cwd() / "pyproject.toml"),
        f"/proc/{os.getpid()}/environ",
    ]
    there = [path for path in others if Path(path).exists()]
    assert run_limited(hostile.reads, str(own), *there, reads=[own]) == ["done"] + ["PermissionError"] * len(there)
    assert run_limited(hostile.lists, str(tmp_path), reads=[own]) == "PermissionError"


@needs_landlock
def test_the_data_folder_is_out_of_reach(data_folder: Path) -> None:
    from bot.store import Store, open_store

    store: Store = open_store(data_folder)
    store.new_sitting()
    kept = sorted(str(path) for path in data_folder.rglob("*") if path.is_file())
    assert any(path.endswith("companion.key") for path in kept)
    assert set(run_limited(hostile.reads, *kept)) == {"PermissionError"}


@needs_landlock
def test_a_worker_writes_nowhere_outside(secret: Path, tmp_path: Path) -> None:
    before = sorted(tmp_path.iterdir())
    assert run_limited(hostile.writes, str(secret), reads=[secret]) == ["PermissionError"] * 6
    assert (secret.read_text(), sorted(tmp_path.iterdir())) == ("zebracanary", before)


@needs_linux
def test_a_worker_opens_no_connection_of_any_kind(tmp_path: Path) -> None:
    unix = str(tmp_path / "database")
    with socket.socket() as listener, socket.socket(socket.AF_UNIX) as local:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        local.bind(unix)
        local.listen()
        port = listener.getsockname()[1]
        told = run_limited(hostile.opens_sockets, port, unix, writes=[tmp_path])
        assert told.pop("name") == "gaierror"
        assert set(told.values()) == {"PermissionError"}
        assert run_limited(hostile.program_opens_a_socket, port) == 1
        assert hostile.program_opens_a_socket(port) == 0  # outside of the cage the same program gets through


def test_a_worker_is_told_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("COMPANION_KEY", "DATABASE_URL", "REDIS_URL", "AWS_SECRET_ACCESS_KEY", "COMPANION_SAFE_PEOPLE"):
        monkeypatch.setenv(name, "zebracanary")
    told = run_limited(hostile.surroundings)
    assert "zebracanary" not in " ".join(told.values())
    assert told["HOME"] == told["TMPDIR"] != os.environ["HOME"]


@needs_landlock
def test_the_secrets_of_the_process_that_started_it_are_out_of_reach() -> None:
    assert set(run_limited(hostile.looks_into, os.getpid())) == {"PermissionError"}
    if landlock.version() >= 6:
        assert run_limited(hostile.signals, os.getpid()) == "PermissionError"


@pytest.mark.skipif(not hasattr(os, "killpg"), reason="processes are ended in groups on POSIX only")
def test_no_child_outlives_its_worker(tmp_path: Path) -> None:
    numbers = run_limited(hostile.leaves_children)
    assert len(numbers) == 3
    assert all(probe.gone(number) for number in numbers)


@pytest.mark.skipif(not hasattr(os, "killpg"), reason="processes are ended in groups on POSIX only")
def test_the_end_of_time_ends_the_children_too(tmp_path: Path) -> None:
    with pytest.raises(TooBig, match="too long"):
        run_limited(hostile.is_stuck_with_children, str(tmp_path), seconds=8, writes=[tmp_path])
    numbers = [int(number) for number in (tmp_path / "numbers").read_text().split()]
    assert len(numbers) == 3
    assert all(probe.gone(number) for number in numbers)


def test_nothing_of_a_worker_stays_in_the_temporary_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with pytest.raises(DamagedFile):
        run_limited(hostile.leaves_a_file_and_is_killed)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("what", [hostile.is_killed, hostile.aborts, hostile.answers_with_noise])
def test_a_worker_that_dies_is_one_sentence(what: object) -> None:
    with pytest.raises(DamagedFile, match="could not be read"):
        run_limited(what)  # type: ignore[arg-type]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is bounded on Linux")
def test_a_worker_that_eats_memory_is_one_sentence() -> None:
    with pytest.raises(TooBig, match="too much memory"):
        run_limited(hostile.eats_memory, megabytes=512)


def test_an_answer_that_is_code_is_not_run(tmp_path: Path) -> None:
    with pytest.raises(DamagedFile):
        run_limited(hostile.answers_with_code, str(tmp_path / "taken"))
    assert list(tmp_path.iterdir()) == []


def test_an_answer_comes_back_as_it_was_made() -> None:
    from tests.web.sample import sample_page, sample_plan

    both = (sample_plan(), sample_page())
    assert run_limited(hostile.gives_back, both) == both


def test_the_doctor_says_what_is_caged_and_what_is_not() -> None:
    from summaries.doctor import caged

    here = probe.look()
    assert here.works
    assert here.no_files == bool(landlock.version())
    assert here.no_network == sys.platform.startswith("linux")
    assert here.no_survivors == hasattr(os, "killpg")
    open_ones = caged(probe.Cage(works=True))
    assert [finding.ok for finding in open_ones] == [False, False, False]
    assert all("on this system" in finding.sentence for finding in open_ones)
    assert caged(probe.Cage(works=False))[0].needed
