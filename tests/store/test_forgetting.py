"""What was ended or erased stays so: no late turn brings it back, and nothing of it stays on the disk."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot.store import FileEnded, SittingGone, Store, StoredAnswer, open_store
from bot.store import database as database_module
from bot.store.sittings import ENDED_SECONDS
from tests.store.conftest import Clock


def answer(number: int = 1, words: str = "I like the quiet room") -> StoredAnswer:
    return StoredAnswer(f"m{number}", "good_at", "What do you like?", words)


@contextmanager
def somebody_reads(folder: Path) -> Iterator[None]:
    reader = sqlite3.connect(folder / "companion.db", isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM owners").fetchall()
    try:
        yield
    finally:
        reader.execute("ROLLBACK")
        reader.close()


def wrapped_key(folder: Path) -> bytes:
    raw = sqlite3.connect(folder / "companion.db")
    try:
        return str(raw.execute("SELECT wrapped FROM owners").fetchone()[0]).encode()
    finally:
        raw.close()


def on_disk(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


# A late turn


@pytest.mark.parametrize("how", ["end", "erase"])
def test_an_ended_sitting_is_never_begun_anew(store: Store, how: str) -> None:
    sitting = store.new_sitting()
    store.save_answer(sitting, answer())
    getattr(store, how)(sitting)
    assert store.was_ended(sitting)
    with pytest.raises(SittingGone):
        store.new_sitting(sitting)
    assert not store.is_open(sitting)


@pytest.mark.parametrize("how", ["end", "erase"])
def test_an_id_is_ended_even_where_nothing_was_kept_yet(store: Store, how: str) -> None:
    getattr(store, how)("not begun yet")
    with pytest.raises(SittingGone):
        store.new_sitting("not begun yet")


def test_who_shared_an_erased_file_cannot_begin_anew_either(store: Store) -> None:
    sitting, other = store.new_sitting(), store.new_sitting()
    store.open_file(other, store.keep(sitting))
    store.erase(sitting)
    with pytest.raises(SittingGone):
        store.new_sitting(other)


def test_a_sitting_that_never_was_can_be_begun_by_name(store: Store) -> None:
    assert not store.was_ended("a shell")
    assert store.new_sitting("a shell") == "a shell"
    assert store.new_sitting("a shell") == "a shell"


def test_another_process_knows_that_a_sitting_has_ended(store: Store, tmp_path: Path) -> None:
    there = open_store(tmp_path)
    sitting = store.new_sitting()
    store.erase(sitting)
    assert there.was_ended(sitting)
    with pytest.raises(SittingGone):
        there.new_sitting(sitting)


def test_of_an_ended_sitting_only_the_hash_of_its_id_is_known_and_that_not_for_ever(
    store: Store, clock: Clock, tmp_path: Path
) -> None:
    sitting = store.new_sitting()
    store.end(sitting)
    assert sitting.encode() not in on_disk(tmp_path)
    clock.now += ENDED_SECONDS + 1
    store.end(store.new_sitting())
    assert not store.was_ended(sitting)


def test_a_write_that_races_with_erasing_leaves_no_row(store: Store) -> None:
    sitting = store.new_sitting()
    begin, refused = threading.Barrier(2), []

    def write() -> None:
        begin.wait()
        for number in range(5_000):
            try:
                store.save_answer(sitting, answer(number))
            except SittingGone:
                refused.append(number)
                return

    writer = threading.Thread(target=write)
    writer.start()
    begin.wait()
    store.erase(sitting)
    writer.join()
    assert store.database.rows("SELECT COUNT(*) FROM sealed")[0][0] == 0
    assert refused


# The disk


@pytest.fixture
def _hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database_module, "SCRUB_SECONDS", 0.05)


@pytest.mark.usefixtures("_hurried")
def test_a_reader_in_the_way_lets_no_wrapped_key_stay_for_good(store: Store, tmp_path: Path) -> None:
    sitting = store.new_sitting()
    store.save_answer(sitting, answer())
    key = wrapped_key(tmp_path)
    with somebody_reads(tmp_path):
        store.erase(sitting)
        assert not store.scrub_if_owed()
    assert key in on_disk(tmp_path)
    assert store.scrub_if_owed()
    assert key not in on_disk(tmp_path)


@pytest.mark.usefixtures("_hurried")
def test_an_owed_scrub_is_remembered_over_a_restart(store: Store, tmp_path: Path) -> None:
    sitting = store.new_sitting()
    store.save_answer(sitting, answer())
    with somebody_reads(tmp_path):
        store.erase(sitting)
    again = open_store(tmp_path)
    assert again.database.scrub_is_owed()
    assert again.scrub_if_owed()
    assert not again.database.scrub_is_owed()


def test_nothing_is_owed_after_an_erasing_that_went_well(store: Store) -> None:
    sitting = store.new_sitting()
    store.save_answer(sitting, answer())
    store.erase(sitting)
    assert not store.database.scrub_is_owed()


def test_what_is_erased_within_a_larger_write_is_owed_too(store: Store) -> None:
    sitting = store.new_sitting()
    with store.together():
        store.save_answer(sitting, answer())
        store.remove_answer(sitting, "m1")
    assert store.database.scrub_is_owed()
    assert store.scrub_if_owed()


def test_opening_a_file_leaves_nothing_of_what_the_sitting_had(store: Store, tmp_path: Path) -> None:
    code = store.keep(store.new_sitting())
    visitor = store.new_sitting()
    store.save_answer(visitor, answer())
    raw = sqlite3.connect(tmp_path / "companion.db")
    body = str(raw.execute("SELECT body FROM sealed WHERE kind = 'answer'").fetchone()[0]).encode()
    raw.close()
    store.open_file(visitor, code)
    assert body not in on_disk(tmp_path)


def test_a_clock_that_leaps_erases_no_file_on_the_day_it_leapt_to(store: Store, clock: Clock) -> None:
    sitting = store.new_sitting()
    store.save_answer(sitting, StoredAnswer("m1", "t", "q", "trains"))
    code = store.keep(sitting)
    store.erase_ended_files()
    right = clock.now
    clock.now += 20 * 365 * 86_400
    assert store.erase_ended_files() == 0
    with pytest.raises(FileEnded):
        store.open_file(store.new_sitting(), code)
    clock.now = right
    assert store.erase_ended_files() == 0
    again = store.new_sitting()
    store.open_file(again, code)
    assert [answer.words for answer in store.answers(again)] == ["trains"]


def test_a_date_that_has_moved_on_since_a_leap_is_believed(store: Store, clock: Clock) -> None:
    store.keep(store.new_sitting())
    store.erase_ended_files()
    clock.now += 365 * 86_400
    assert store.erase_ended_files() == 0
    clock.now += 86_400
    assert store.erase_ended_files() == 1
