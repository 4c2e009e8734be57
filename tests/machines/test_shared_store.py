"""Two machines over one PostgreSQL: what one keeps the other reads, and of writes at once none is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import psycopg2
import pytest
from cryptography.fernet import Fernet

from bot.store import (
    AnswerGone,
    ChangedMeanwhile,
    KeyMissing,
    SittingGone,
    Store,
    StoreBusy,
    StoredAnswer,
    StoreInUse,
    WaitBeforeCode,
    WrongCode,
    erase_everything,
    open_store,
)
from bot.store.errors import StoreError
from bot.store.postgres import PostgresDatabase
from summaries.model import Person, Plan

PLAN = Plan(person=Person(known_as="Pomegranate"), local_authority="Anyshire County")


def answer(name: str, words: str = "I like the quiet room") -> StoredAnswer:
    return StoredAnswer(name, "good_at", "What do you like?", words)


@pytest.fixture
def address(postgres: str, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("DATABASE_URL", postgres)
    monkeypatch.setenv("COMPANION_KEY", "q4vC4sT0H6p2cRk0l0JjVf6nO7w1o5m8uE2mX3yZ9aA=")
    connection = psycopg2.connect(postgres)
    connection.autocommit = True
    connection.cursor().execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
    connection.close()
    return postgres


@pytest.fixture
def machine(address: str, tmp_path: Path) -> Iterator[Callable[[str], Store]]:
    """Opens the store as another machine would: with a data folder of its own."""
    opened = []

    def begin(name: str) -> Store:
        opened.append(open_store(tmp_path / name))
        return opened[-1]

    yield begin
    for store in opened:
        store.database.close()


@pytest.fixture
def here(machine: Callable[[str], Store]) -> Store:
    return machine("here")


@pytest.fixture
def there(machine: Callable[[str], Store]) -> Store:
    return machine("there")


def at_once(*works: Callable[[], object]) -> list[object]:
    with ThreadPoolExecutor(len(works)) as threads:
        return [done.result() for done in [threads.submit(work) for work in works]]


def test_what_one_machine_keeps_the_other_reads(here: Store, there: Store) -> None:
    sitting = here.new_sitting()
    here.put_plan(sitting, PLAN)
    here.save_answer(sitting, answer("m1"))
    code = here.keep(sitting)
    assert here.end(sitting) == "locked"
    other = there.new_sitting()
    there.open_file(other, code)
    assert there.plan(other) == PLAN
    assert [each.words for each in there.answers(other)] == ["I like the quiet room"]


def test_answers_given_at_two_machines_at_once_are_all_kept_once(here: Store, there: Store) -> None:
    sitting = here.new_sitting()
    here.put_value(sitting, "count", "0")

    def give(store: Store, name: str) -> None:
        for number in range(20):
            with store.together(sitting):
                store.save_answer(sitting, answer(f"{name}{number}"))
                store.save_answer(sitting, answer(f"both{number}"))
                store.put_value(sitting, "count", str(int(store.value(sitting, "count") or 0) + 1))

    at_once(lambda: give(here, "a"), lambda: give(there, "b"))
    assert len(here.answers(sitting)) == 60
    assert there.value(sitting, "count") == "40"


def test_a_write_that_fails_inside_others_takes_back_only_itself(here: Store) -> None:
    sitting = here.new_sitting()
    with here.together(sitting):
        here.put_value(sitting, "before", "1")
        with pytest.raises(AnswerGone):
            here.change_answer(sitting, "m9", "words")
        with suppress(StoreError), here.together(sitting):
            here.put_value(sitting, "inside", "2")
            here.database.run("INSERT INTO nowhere VALUES (1)")
        here.put_value(sitting, "after", "3")
    assert [here.value(sitting, key) for key in ("before", "inside", "after")] == ["1", None, "3"]


def test_what_a_failed_write_had_locked_is_locked_anew(here: Store, there: Store) -> None:
    """PostgreSQL lets go of it with the savepoint; else two machines could count over each other."""
    mine, theirs, of_both = (here.new_sitting() for _ in range(3))
    here.put_value(of_both, "count", "0")

    def count(store: Store, own: str) -> None:
        for _ in range(20):
            with store.together(own):
                with suppress(RuntimeError), store.together(of_both):
                    raise RuntimeError
                with store.together(of_both):
                    store.put_value(of_both, "count", str(int(store.value(of_both, "count") or 0) + 1))

    at_once(lambda: count(here, mine), lambda: count(there, theirs))
    assert here.value(of_both, "count") == "40"


def test_a_failure_that_was_passed_over_is_told_at_the_end(here: Store) -> None:
    """After it PostgreSQL keeps nothing of the transaction, and says so only in a word beside."""
    sitting = here.new_sitting()
    with pytest.raises(StoreBusy), here.together(sitting):  # noqa: PT012 - it must break inside
        here.save_answer(sitting, answer("m1"))
        with suppress(StoreError):
            here.database.run("INSERT INTO nowhere VALUES (1)")
    assert here.answers(sitting) == ()
    assert here.save_answer(sitting, answer("m1"))


def test_a_turn_that_removes_and_one_that_answers_do_not_cross(here: Store, there: Store) -> None:
    sitting = here.new_sitting()
    here.put_question(sitting, "0")

    def go_on(store: Store, *, removes: bool) -> None:
        for number in range(20):
            with store.turn(sitting, removes=removes):
                store.save_answer(sitting, answer(f"{removes}{number}"))
                if removes:
                    store.remove_answer(sitting, f"{removes}{number}")
                store.put_question(sitting, str(int(store.question(sitting) or 0) + 1))

    at_once(lambda: go_on(here, removes=True), lambda: go_on(there, removes=False))
    assert here.question(sitting) == "40"
    assert len(here.answers(sitting)) == 20


def test_of_two_changes_to_one_answer_the_second_is_told(here: Store, there: Store) -> None:
    sitting = here.new_sitting()
    here.save_answer(sitting, answer("m1"))

    def change(store: Store) -> str:
        try:
            store.change_answer(sitting, "m1", "changed", version=1)
        except ChangedMeanwhile:
            return "told"
        return "changed"

    assert sorted(map(str, at_once(lambda: change(here), lambda: change(there)))) == ["changed", "told"]
    assert here.answers(sitting)[0].version == 2


def test_two_children_do_not_wait_for_each_other(here: Store, there: Store) -> None:
    mine, theirs = here.new_sitting(), there.new_sitting()
    with here.together(mine):
        here.save_answer(mine, answer("m1"))
        [saved] = at_once(lambda: there.save_answer(theirs, answer("m1")))  # would wait until the end of the test
    assert saved is True


def test_wrong_codes_are_counted_for_both_machines_together(here: Store, there: Store) -> None:
    def guess(store: Store) -> str:
        try:
            store.open_file(store.new_sitting(), "000000", who="one browser")
        except WrongCode:
            return "wrong"
        except WaitBeforeCode:
            return "wait"
        return "open"

    assert [guess(store) for store in (here, there, here, there, here)] == ["wrong"] * 5
    assert guess(there) == "wait"
    assert guess(here) == "wait"


def test_what_one_machine_erases_is_gone_at_the_other_and_never_begins_anew(here: Store, there: Store) -> None:
    sitting = here.new_sitting()
    there.save_answer(sitting, answer("m1"))
    there.erase(sitting)
    assert here.answers(sitting) == ()
    with pytest.raises(SittingGone):
        here.save_answer(sitting, answer("m2"))
    with pytest.raises(SittingGone):
        here.new_sitting(sitting)


def test_an_end_and_a_late_turn_at_once_leave_nothing_behind(here: Store, there: Store) -> None:
    for number in range(8):
        sitting = here.new_sitting()

        def late(sitting: str = sitting) -> None:
            try:
                there.save_answer(there.new_sitting(sitting), answer("m1"))
            except SittingGone:
                return

        at_once(lambda sitting=sitting: here.erase(sitting), late)
        assert not here.is_open(sitting), number
    assert here.database.rows("SELECT COUNT(*) FROM sealed") == [(0,)]
    assert here.database.rows("SELECT COUNT(*) FROM owners") == [(0,)]


def test_nothing_that_is_kept_can_be_read_in_the_database(here: Store) -> None:
    sitting = here.new_sitting()
    here.put_plan(sitting, PLAN)
    here.save_answer(sitting, answer("m1", "zebracanary"))
    here.keep(sitting, "label of Pomegranate")
    tables = here.database.rows("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")
    told = repr([here.database.rows(f"SELECT * FROM {table}") for (table,) in tables])
    assert len(tables) == 8
    assert sitting not in told
    # Long words: the letters of a short one come by chance in what is sealed.
    assert not any(word in told for word in ("zebracanary", "Pomegranate", "Anyshire County"))


def test_a_machine_with_another_key_is_refused_also_while_nothing_is_kept(
    machine: Callable[[str], Store], monkeypatch: pytest.MonkeyPatch
) -> None:
    machine("first")
    monkeypatch.setenv("COMPANION_KEY", Fernet.generate_key().decode())
    with pytest.raises(KeyMissing):
        machine("second")


def test_a_connection_that_the_server_ended_is_made_anew(here: Store, postgres: str) -> None:
    sitting = here.new_sitting()
    _end_connections(postgres)
    assert here.save_answer(sitting, answer("m1"))
    _end_connections(postgres)
    assert len(here.answers(sitting)) == 1


def test_a_connection_that_ends_in_the_middle_keeps_nothing_of_that_turn(here: Store, postgres: str) -> None:
    sitting = here.new_sitting()
    with pytest.raises(StoreBusy), here.together(sitting):  # noqa: PT012 - it must break inside
        here.save_answer(sitting, answer("m1"))
        _end_connections(postgres)
        here.save_answer(sitting, answer("m2"))
    assert here.answers(sitting) == ()
    assert here.save_answer(sitting, answer("m1"))


def test_without_a_server_there_is_one_plain_sentence(address: str, tmp_path: Path) -> None:
    with pytest.raises(StoreError) as caught:
        open_store(tmp_path, url=f"postgresql:///x?host={tmp_path}&password=zebracanary")
    assert "zebracanary" not in repr(caught.value)
    assert caught.value.__cause__ is None


def test_erase_waits_for_no_machine_to_use_the_database_and_then_takes_all(here: Store, tmp_path: Path) -> None:
    here.save_answer(here.new_sitting(), answer("m1"))
    (tmp_path / "other").mkdir()
    with pytest.raises(StoreInUse, match="on this database"):
        erase_everything(tmp_path / "other")
    here.database.close()
    erase_everything(tmp_path / "other")
    assert here.database.rows("SELECT COUNT(*) FROM sealed") == [(0,)]
    assert here.database.rows("SELECT COUNT(*) FROM owners") == [(0,)]


def _end_connections(address: str) -> None:
    connection = psycopg2.connect(address)
    connection.autocommit = True
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()")
    connection.close()


def test_a_transaction_can_go_from_one_child_to_everybody(here: Store, there: Store) -> None:
    """Within a turn on one sitting something of anybody's may be needed (a file, a code)."""
    sitting = here.new_sitting()
    with here.together(sitting):
        here.save_answer(sitting, answer("m1"))
        code = here.keep(sitting)
    there.open_file(there.new_sitting(), code)
    assert isinstance(here.database, PostgresDatabase)
