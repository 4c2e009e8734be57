"""Another master key: everything opens with it, nothing with the old one, and it may be stopped at any moment."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from cryptography.fernet import Fernet, InvalidToken

from bot.store import KeyMissing, Store, StoredAnswer, StoreInUse, claimed, open_store
from bot.store.database import SqliteDatabase
from bot.store.rotating import rotate
from summaries.cli import main
from summaries.errors import UnusableWish

# Runs a rotation and kills itself before or after its Nth step: a key file written, or one key wrapped anew.
STOPPED = """
import os, signal, sys
from pathlib import Path
from bot.store import rotating, vault
vault.AT_ONCE = 1
last, steps, write = int(sys.argv[2]), 0, rotating.write_key_file

def step(*_):
    global steps
    steps += 1
    if steps == last:
        os.kill(os.getpid(), signal.SIGKILL)

def written(*arguments, **more):
    step()
    write(*arguments, **more)
    step()

rotating.write_key_file = written
rotating.rotate(Path(sys.argv[1]), step)
"""


@pytest.fixture(autouse=True)
def _no_key_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COMPANION_KEY_FILE", raising=False)


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Three children's sittings, with an answer each; a companion file is behind the first."""
    monkeypatch.setenv("COMPANION_DATA", str(tmp_path))
    store = open_store(tmp_path)
    sittings = [store.new_sitting() for _ in range(3)]
    for sitting in sittings:
        store.save_answer(sitting, StoredAnswer("m1", "good_at", "What do you like?", "trains"))
    store.keep(sittings[0], "S. B.")
    _close(store)
    return sittings


def keys(folder: Path) -> list[str]:
    return (folder / "companion.key").read_text().split()


def wrapped(folder: Path) -> list[str]:
    """Everything in the database that a master key has sealed."""
    database = SqliteDatabase(folder / "companion.db")
    found = [*database.rows("SELECT wrapped FROM owners"), *database.rows("SELECT value FROM meta")]
    database.close()
    return [text for (text,) in found if text.startswith("gAAAA")]


def opened_by(key: str, folder: Path) -> int:
    def opens(text: str) -> bool:
        try:
            Fernet(key).decrypt(text.encode())
        except InvalidToken:
            return False
        return True

    return sum(map(opens, wrapped(folder)))


def _close(store: Store) -> None:
    assert isinstance(store.database, SqliteDatabase)
    store.database.close()


def test_after_a_rotation_the_new_key_opens_everything_and_the_old_one_nothing(
    tmp_path: Path, kept: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    [old] = keys(tmp_path)
    assert opened_by(old, tmp_path) == 4
    assert main(["rotate-key"]) == 0
    [new] = keys(tmp_path)
    assert "opens nothing any more" in capsys.readouterr().out
    assert opened_by(old, tmp_path) == 0
    assert opened_by(new, tmp_path) == 4
    store = open_store(tmp_path)
    assert [store.answers(sitting)[0].words for sitting in kept] == ["trains"] * 3
    assert store.files()[0].label == "S. B."


def test_the_old_key_is_in_no_file_of_the_data_folder(tmp_path: Path, kept: list[str]) -> None:
    [old], before = keys(tmp_path), wrapped(tmp_path)
    rotate(tmp_path)
    everything = b"".join(path.read_bytes() for path in tmp_path.iterdir() if path.is_file())
    assert old.encode() not in everything
    assert not any(text.encode() in everything for text in before)
    assert (tmp_path / "companion.key").stat().st_mode & 0o777 == 0o600


def test_stopped_at_any_step_everything_opens_and_it_goes_on_from_there(tmp_path: Path, kept: list[str]) -> None:
    [old] = keys(tmp_path)
    stops = 0
    for last in range(1, 9):
        run = subprocess.run([sys.executable, "-c", STOPPED, tmp_path, str(last)], env={**os.environ}, check=False)
        store = open_store(tmp_path)
        assert [store.answers(sitting)[0].words for sitting in kept] == ["trains"] * 3, last
        _close(store)
        if run.returncode == 0:
            break
        assert run.returncode == -signal.SIGKILL
        stops += 1
        assert len(keys(tmp_path)) <= 2, "each try would add another key"
    assert stops >= 6
    assert old not in keys(tmp_path)
    assert opened_by(old, tmp_path) == 0


def test_while_a_site_runs_it_is_refused_and_nothing_changes(tmp_path: Path, kept: list[str]) -> None:
    before = keys(tmp_path)
    with claimed(tmp_path), pytest.raises(StoreInUse):
        rotate(tmp_path)
    assert keys(tmp_path) == before


def test_a_key_from_outside_is_dropped_by_whoever_gave_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = Fernet.generate_key().decode(), Fernet.generate_key().decode()
    monkeypatch.setenv("COMPANION_DATA", str(tmp_path))
    secret = tmp_path / "secret"
    secret.write_text(old)
    monkeypatch.setenv("COMPANION_KEY_FILE", str(secret))
    store = open_store(tmp_path)
    sitting = store.new_sitting()
    store.put_value(sitting, "a", "b")
    with pytest.raises(UnusableWish, match="only one key"):
        rotate(tmp_path)
    secret.write_text(f"{new}\n{old}\n")
    with claimed(tmp_path):  # the machines that run have both keys already
        assert main(["rotate-key"]) == 0
    assert "take the old key away on every machine" in capsys.readouterr().out
    secret.write_text(new)
    assert open_store(tmp_path).value(sitting, "a") == "b"
    secret.write_text(old)
    with pytest.raises(KeyMissing):
        open_store(tmp_path)


def test_a_key_that_is_missing_stops_a_rotation_before_anything_is_dropped(tmp_path: Path, kept: list[str]) -> None:
    other = Fernet.generate_key().decode()
    (tmp_path / "companion.key").write_text(other)
    with pytest.raises(KeyMissing):
        rotate(tmp_path)
    assert keys(tmp_path)[-1] == other
