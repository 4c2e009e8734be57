"""`companion erase`, as it is typed: everything goes, or one plain sentence says why not."""

from __future__ import annotations

import io
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from bot.store import StoredAnswer, StoreInUse, claimed, erase_everything, open_store
from summaries.cli import main

HOLDER = """
import sys
from pathlib import Path
from bot.store import claimed
with claimed(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "data"
    monkeypatch.setenv("COMPANION_DATA", str(folder))
    return folder


def keep_something(folder: Path) -> None:
    store = open_store(folder)
    sitting = store.new_sitting()
    store.save_answer(sitting, StoredAnswer("m1", "t", "q", "words"))
    store.keep(sitting)
    (folder / "adult.pin").write_text("hash")
    (folder / "scratch" / "ab").mkdir(parents=True)
    (folder / "scratch" / "ab" / "plan-001.docx").write_bytes(b"a plan")
    (folder / ".key-abc").write_text("half a key")


def rows(path: Path) -> int:
    raw = sqlite3.connect(path)
    try:
        return sum(
            raw.execute(f"SELECT COUNT(*) FROM {table}").fetchone()[0]
            for table in ("sealed", "owners", "sittings", "files", "ended")
        )
    finally:
        raw.close()


def typed(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(text))


def test_nothing_of_anybody_stays(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    keep_something(folder)
    assert main(["erase", "--yes"]) == 0
    assert list(folder.iterdir()) == []
    assert capsys.readouterr().out == "Everything was erased.\n"


def test_what_is_no_ones_words_stays(folder: Path) -> None:
    keep_something(folder)
    (folder / "models").mkdir()
    assert main(["erase", "--yes"]) == 0
    assert [path.name for path in folder.iterdir()] == ["models"]


@pytest.mark.parametrize(("answer", "gone"), [("yes\n", True), ("YES\n", True), ("no\n", False), ("\n", False)])
def test_it_asks_first(folder: Path, monkeypatch: pytest.MonkeyPatch, answer: str, gone: bool) -> None:
    keep_something(folder)
    typed(monkeypatch, answer)
    assert main(["erase"]) == 0
    assert (list(folder.iterdir()) == []) is gone


def test_with_nobody_to_ask_it_says_so_and_erases_nothing(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    keep_something(folder)
    typed(monkeypatch, "")
    assert main(["erase"]) == 2
    assert "companion erase --yes" in capsys.readouterr().err
    assert rows(folder / "companion.db") > 0


def test_the_rows_of_another_place_go_even_without_the_key(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path / "elsewhere.db"
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{elsewhere}")
    keep_something(folder)
    (folder / "companion.key").unlink()
    assert rows(elsewhere) > 0
    assert main(["erase", "--yes"]) == 0
    assert rows(elsewhere) == 0
    assert list(folder.iterdir()) == []


def test_a_broken_database_of_another_place_goes_as_a_whole(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path / "elsewhere.db"
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{elsewhere}")
    elsewhere.write_bytes(b"not a database at all" * 100)
    assert main(["erase", "--yes"]) == 0
    assert not elsewhere.exists()


def test_an_address_that_is_no_database_of_ours_erases_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep_something(folder)
    monkeypatch.setenv("DATABASE_URL", "mysql://somewhere")
    assert main(["erase", "--yes"]) == 2
    assert (folder / "companion.key").exists()


def test_while_a_site_runs_nothing_is_taken_from_under_it(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    keep_something(folder)
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        assert main(["erase", "--yes"]) == 2
        assert "Please stop it first" in capsys.readouterr().err
        assert rows(folder / "companion.db") > 0
        holder.kill()
    assert main(["erase", "--yes"]) == 0  # a site that was killed holds nothing any more


def test_one_folder_is_held_once(tmp_path: Path) -> None:
    with claimed(tmp_path):
        with pytest.raises(StoreInUse), claimed(tmp_path):
            pass
        with pytest.raises(StoreInUse):
            erase_everything(tmp_path)
    with claimed(tmp_path):
        pass


def test_a_data_folder_that_cannot_be_made_is_one_plain_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("COMPANION_DATA", str(tmp_path / "file" / "data"))
    for command in (["erase", "--yes"], ["serve", "--port", "0"]):
        assert main(command) == 2
        told = capsys.readouterr().err
        assert "COMPANION_DATA" in told
        assert "Traceback" not in told
