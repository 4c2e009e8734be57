"""Two processes, killed processes, full disks, and what is left on the disk."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from bot.store import StoreBusy, StoredAnswer, StoreFull, open_store
from bot.store import database as database_module
from summaries.model import Meeting, OnePage, Person, Plan

CANARIES = ("zanzibarcanary", "Quokkaworth", "velvetgiraffe")


def _everything_on_disk(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def _answer(number: int, words: str = "words") -> StoredAnswer:
    return StoredAnswer(f"m{number}", "topic", "question", words)


def test_no_word_is_found_in_any_file_of_the_data_folder(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    sitting = store.new_sitting("zanzibarcanary-sitting")
    words = " ".join(CANARIES)
    store.put_plan(sitting, Plan(person=Person(known_as=words)), OnePage(words, ()))
    store.put_meeting(sitting, Meeting(place=words))
    store.put_value(sitting, words, words)
    store.put_question(sitting, words)
    store.save_answer(sitting, StoredAnswer(words, words, words, words))
    store.change_answer(sitting, words, words + " more")
    store.keep(sitting, words)
    found = _everything_on_disk(tmp_path)
    assert not [each for each in CANARIES if each.encode() in found or each.encode("utf-16-le") in found]


def test_erasing_leaves_no_wrapped_key_on_the_disk(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    sitting = store.new_sitting()
    store.save_answer(sitting, _answer(1))
    with sqlite3.connect(tmp_path / "companion.db") as raw:
        ((wrapped,),) = raw.execute("SELECT wrapped FROM owners").fetchall()
        ((body,),) = raw.execute("SELECT body FROM sealed").fetchall()
    raw.close()
    assert wrapped.encode() in _everything_on_disk(tmp_path)
    store.erase(sitting)
    left = _everything_on_disk(tmp_path)
    assert wrapped.encode() not in left
    assert body.encode() not in left


WRITER = """
import sys
from pathlib import Path
from bot.store import StoredAnswer, open_store
store = open_store(Path(sys.argv[1]))
number = 0
while True:
    store.save_answer(sys.argv[2], StoredAnswer(f"{sys.argv[3]}{number}", "t", "q", "w" * 500))
    print(number, flush=True)
    number += 1
"""


def test_what_was_acknowledged_survives_kill_9(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    sitting = store.new_sitting()
    acknowledged: set[str] = set()
    for run, lines in enumerate((3, 11, 25)):
        with subprocess.Popen(
            [sys.executable, "-c", WRITER, str(tmp_path), sitting, f"r{run}-"], stdout=subprocess.PIPE, text=True
        ) as writer:
            assert writer.stdout is not None
            for _ in range(lines):
                acknowledged.add(f"r{run}-{writer.stdout.readline().strip()}")
            os.kill(writer.pid, signal.SIGKILL)
    kept = [each.id for each in open_store(tmp_path).answers(sitting)]
    assert acknowledged <= set(kept)
    assert len(kept) == len(set(kept))


def test_two_processes_write_at_once_and_nothing_is_lost(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    sitting = store.new_sitting()
    script = WRITER.replace("while True:", "for _ in range(40):")
    writers = [
        subprocess.Popen([sys.executable, "-c", script, str(tmp_path), sitting, name], stdout=subprocess.DEVNULL)
        for name in ("a", "b")
    ]
    assert [writer.wait(timeout=60) for writer in writers] == [0, 0]
    assert len(store.answers(sitting)) == 80


def test_many_threads_share_one_store(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    sitting = store.new_sitting()

    def write(name: int) -> None:
        for number in range(10):
            store.save_answer(sitting, _answer(name * 100 + number))

    threads = [threading.Thread(target=write, args=(name,)) for name in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(store.answers(sitting)) == 40


def test_a_database_held_by_another_program_is_said_to_be_busy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database_module, "BUSY_SECONDS", 0.05)
    store = open_store(tmp_path)
    sitting = store.new_sitting()
    other = sqlite3.connect(tmp_path / "companion.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        with pytest.raises(StoreBusy, match="busy"):
            store.save_answer(sitting, _answer(1))
    finally:
        other.execute("ROLLBACK")
        other.close()
    assert store.save_answer(sitting, _answer(1))


def test_a_full_disk_is_said_plainly_and_loses_nothing(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    sitting = store.new_sitting()
    store.save_answer(sitting, _answer(1))
    pages = store.database.rows("PRAGMA page_count")[0][0]
    store.database.rows(f"PRAGMA max_page_count={pages}")

    def fill() -> None:
        for number in range(2, 200):
            store.save_answer(sitting, _answer(number, os.urandom(2000).hex()))

    with pytest.raises(StoreFull, match="Nothing more can be saved"):
        fill()
    store.database.rows("PRAGMA max_page_count=1000000")
    assert store.answers(sitting)[0].id == "m1"
    assert store.save_answer(sitting, _answer(500))


def test_what_another_process_erased_is_gone_here_too(tmp_path: Path) -> None:
    here, there = open_store(tmp_path), open_store(tmp_path)
    sitting = here.new_sitting()
    here.save_answer(sitting, _answer(1))
    assert here.answers(sitting)
    there.erase(sitting)
    assert here.answers(sitting) == ()
    assert not here.is_open(sitting)
