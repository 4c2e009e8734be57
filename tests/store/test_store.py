"""What the store keeps, for whom, and how it forgets."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest

from bot.store import (
    AnswerGone,
    ChangedMeanwhile,
    KeyMissing,
    SittingGone,
    Store,
    StoreDamaged,
    StoredAnswer,
    WaitBeforeCode,
    WrongCode,
    erase_everything,
    open_store,
)
from summaries.errors import UnusableWish
from summaries.model import Meeting, OnePage, Person, Plan
from tests.store.conftest import Clock

PLAN = Plan(person=Person(known_as="Sam"), local_authority="Anyshire")
PAGE = OnePage("Sam", ())


def answer(number: int = 1, words: str = "I like the quiet room", shared: bool = False) -> StoredAnswer:
    return StoredAnswer(f"m{number}", "good_at", "What do you like?", words, shared)


# Sittings


def test_what_is_put_comes_back(store: Store) -> None:
    sitting = store.new_sitting()
    store.put_plan(sitting, PLAN, PAGE)
    store.put_meeting(sitting, Meeting(date=date(2026, 12, 3), place="Room 4"))
    store.put_value(sitting, "speed", "slow")
    store.put_question(sitting, "hopes")
    assert store.plan(sitting) == PLAN
    assert store.page(sitting) == PAGE
    assert store.meeting(sitting) == Meeting(date=date(2026, 12, 3), place="Room 4")
    assert store.value(sitting, "speed") == "slow"
    assert store.question(sitting) == "hopes"


def test_a_value_and_a_question_can_be_taken_away(store: Store) -> None:
    sitting = store.new_sitting()
    store.put_question(sitting, "hopes")
    store.put_question(sitting, None)
    assert store.question(sitting) is None


def test_sittings_have_ids_that_cannot_be_guessed(store: Store) -> None:
    ids = {store.new_sitting() for _ in range(20)}
    assert len(ids) == 20
    assert all(len(each) >= 43 for each in ids)


def test_one_sitting_cannot_read_another(store: Store) -> None:
    first, second = store.new_sitting(), store.new_sitting()
    store.put_value(first, "name", "Sam")
    store.save_answer(first, answer())
    assert store.value(second, "name") is None
    assert store.answers(second) == ()


def test_reads_of_a_sitting_that_is_not_there_give_nothing(store: Store) -> None:
    assert store.plan("nobody") is None
    assert store.page("nobody") is None
    assert store.meeting("nobody") is None
    assert store.question("nobody") is None
    assert store.answers("nobody") == ()
    assert not store.is_open("nobody")


def test_writes_to_a_sitting_that_ended_are_refused(store: Store) -> None:
    sitting = store.new_sitting()
    store.end(sitting)
    with pytest.raises(SittingGone, match="This visit has ended"):
        store.save_answer(sitting, answer())
    with pytest.raises(SittingGone):
        store.put_plan(sitting, PLAN)


def test_a_sitting_without_a_file_is_erased_when_it_ends(store: Store) -> None:
    sitting = store.new_sitting()
    store.save_answer(sitting, answer())
    assert store.end(sitting) == "erased"
    assert store.answers(sitting) == ()


def test_quiet_time_ends_only_the_quiet_ones(store: Store, clock: Clock) -> None:
    quiet, busy, endless = (
        store.new_sitting(quiet_seconds=180),
        store.new_sitting(quiet_seconds=180),
        store.new_sitting(),
    )
    clock.now += 120
    store.touch(busy)
    clock.now += 100
    assert store.end_quiet_sittings() == 1
    assert [store.is_open(each) for each in (quiet, busy, endless)] == [False, True, True]


def test_a_person_can_have_no_time_limit(store: Store, clock: Clock) -> None:
    sitting = store.new_sitting(quiet_seconds=180)
    store.set_quiet(sitting, None)
    clock.now += 100_000
    assert store.end_quiet_sittings() == 0


# Answers


def test_words_are_kept_to_the_letter(store: Store) -> None:
    words = "i lik  it\n— 'cos \u202e its \x00 kwiet 🙂 \ud800"
    sitting = store.new_sitting()
    store.save_answer(sitting, answer(words=words))
    assert store.answers(sitting)[0].words == words


def test_the_same_message_twice_is_one_answer(store: Store) -> None:
    sitting = store.new_sitting()
    assert store.save_answer(sitting, answer())
    assert not store.save_answer(sitting, answer())
    assert len(store.answers(sitting)) == 1


def test_answers_come_in_the_order_they_were_given(store: Store) -> None:
    sitting = store.new_sitting()
    for number in (3, 1, 2):
        store.save_answer(sitting, answer(number))
    store.change_answer(sitting, "m3", "other words")
    assert [each.id for each in store.answers(sitting)] == ["m3", "m1", "m2"]


def test_a_removed_answer_does_not_come_back_by_a_resend(store: Store) -> None:
    sitting = store.new_sitting()
    store.save_answer(sitting, answer())
    assert store.remove_answer(sitting, "m1")
    assert not store.save_answer(sitting, answer())
    assert store.answers(sitting) == ()
    assert not store.remove_answer(sitting, "m1")


def test_an_answer_is_private_until_it_is_shared(store: Store) -> None:
    sitting = store.new_sitting()
    store.save_answer(sitting, answer())
    assert store.shared_answers(sitting) == ()
    store.share_answer(sitting, "m1", True)
    assert [each.id for each in store.shared_answers(sitting)] == ["m1"]
    store.share_answer(sitting, "m1", False)
    assert store.shared_answers(sitting) == ()


def test_two_windows_cannot_overwrite_each_other(store: Store) -> None:
    sitting = store.new_sitting()
    store.save_answer(sitting, answer())
    seen = store.answers(sitting)[0].version
    store.change_answer(sitting, "m1", "first window", version=seen)
    with pytest.raises(ChangedMeanwhile, match="changed in another window"):
        store.change_answer(sitting, "m1", "second window", version=seen)
    assert store.answers(sitting)[0].words == "first window"


def test_changing_an_answer_that_is_not_there_is_refused(store: Store) -> None:
    with pytest.raises(AnswerGone):
        store.change_answer(store.new_sitting(), "m9", "words")


def test_a_write_that_fails_inside_others_takes_back_only_itself(store: Store) -> None:
    sitting = store.new_sitting()
    with store.together():
        store.put_value(sitting, "before", "1")
        with pytest.raises(AnswerGone):
            store.change_answer(sitting, "m9", "words")
        with suppress(RuntimeError), store.together():
            store.put_value(sitting, "inside", "2")
            raise RuntimeError
        store.put_value(sitting, "after", "3")
    assert [store.value(sitting, key) for key in ("before", "inside", "after")] == ["1", None, "3"]


def test_writes_together_count_together_or_not_at_all(store: Store) -> None:
    sitting = store.new_sitting()

    def half() -> None:
        with store.together():
            store.save_answer(sitting, answer())
            store.put_question(sitting, "next")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        half()
    assert store.answers(sitting) == ()
    assert store.question(sitting) is None


# Companion files


def test_a_kept_sitting_is_locked_and_opens_again_with_its_code(store: Store) -> None:
    sitting = store.new_sitting()
    store.put_plan(sitting, PLAN)
    store.save_answer(sitting, answer())
    store.put_question(sitting, "hopes")
    code = store.keep(sitting, "Sam")
    assert len(code) == 6
    assert store.end(sitting) == "locked"
    again = store.new_sitting()
    assert store.open_file(again, f"{code[:3]} {code[3:]}").label == "Sam"
    assert (store.plan(again), store.question(again), len(store.answers(again))) == (PLAN, "hopes", 1)


def test_opening_a_file_drops_what_the_sitting_had_before(store: Store) -> None:
    owner = store.new_sitting()
    code = store.keep(owner)
    visitor = store.new_sitting()
    store.put_value(visitor, "who", "someone else")
    store.open_file(visitor, code)
    assert store.value(visitor, "who") is None


def test_a_file_ends_12_weeks_after_the_meeting(store: Store) -> None:
    sitting = store.new_sitting()
    store.put_meeting(sitting, Meeting(date=date(2026, 12, 3)))
    store.keep(sitting)
    file = store.file_of(sitting)
    assert file is not None
    assert file.ends_on == date(2027, 2, 25)


def test_a_later_meeting_moves_the_last_day(store: Store) -> None:
    sitting = store.new_sitting()
    store.keep(sitting)
    store.put_meeting(sitting, Meeting(date=date(2027, 1, 7)))
    file = store.file_of(sitting)
    assert file is not None
    assert file.ends_on == date(2027, 4, 1)


def test_a_file_is_erased_after_its_last_day(store: Store) -> None:
    sitting = store.new_sitting()
    code = store.keep(sitting, ends_on=date(2026, 7, 1))
    assert store.erase_ended_files(date(2026, 7, 1)) == 0
    assert store.erase_ended_files(date(2026, 7, 2)) == 1
    assert not store.is_open(sitting)
    with pytest.raises(WrongCode):
        store.open_file(store.new_sitting(), code)


def test_wrong_codes_have_to_wait(store: Store, clock: Clock) -> None:
    code = store.keep(store.new_sitting())
    wrong = "000000" if code != "000000" else "111111"
    visitor = store.new_sitting()
    for _ in range(5):
        with pytest.raises(WrongCode):
            store.open_file(visitor, wrong)
    with pytest.raises(WaitBeforeCode) as caught:
        store.open_file(visitor, code)
    clock.now += caught.value.seconds
    assert store.open_file(visitor, code)


def test_a_new_code_replaces_the_old_one(store: Store) -> None:
    file = store.prepare_file("Sam")
    old = store.new_code(file)
    new = store.new_code(file)
    assert store.open_file(store.new_sitting(), new).id == file
    if old != new:
        with pytest.raises(WrongCode):
            store.open_file(store.new_sitting(), old)


def test_the_adults_side_sees_only_what_was_shared(store: Store) -> None:
    file = store.prepare_file("Sam")
    adult, young = store.new_sitting(role="adult"), store.new_sitting()
    store.attach(adult, file)
    store.put_plan(adult, PLAN, PAGE)
    store.open_file(young, store.new_code(file))
    assert store.plan(young) == PLAN
    store.save_answer(young, answer(1))
    store.save_answer(young, answer(2, shared=True))
    store.put_question(young, "hopes")
    assert [each.id for each in store.answers(adult)] == ["m2"]
    assert store.question(adult) is None
    with pytest.raises(AnswerGone):
        store.change_answer(adult, "m2", "an adult's words")


def test_files_are_listed_with_their_last_day(store: Store) -> None:
    store.prepare_file("Later", ends_on=date(2027, 5, 1))
    store.prepare_file("Sooner", ends_on=date(2027, 1, 1))
    assert [(each.label, each.has_code) for each in store.files()] == [("Sooner", False), ("Later", False)]


# Erasing and keys


def test_delete_everything_takes_the_file_and_its_code_too(store: Store) -> None:
    sitting = store.new_sitting()
    store.save_answer(sitting, answer())
    code = store.keep(sitting)
    other = store.new_sitting()
    store.open_file(other, code)
    store.erase(sitting)
    assert not store.is_open(sitting)
    assert not store.is_open(other)
    assert store.files() == ()


def test_erase_all_leaves_nothing(store: Store) -> None:
    sitting = store.new_sitting()
    store.keep(sitting)
    store.erase_all()
    assert store.files() == ()
    assert not store.is_open(sitting)
    assert store.answers(store.new_sitting()) == ()


def test_everything_can_be_erased_even_without_the_key(tmp_path: Path) -> None:
    open_store(tmp_path).keep(open_store(tmp_path).new_sitting())
    (tmp_path / "companion.key").unlink()
    erase_everything(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_another_key_does_not_open_the_store(tmp_path: Path) -> None:
    first = open_store(tmp_path)
    sitting = first.new_sitting()
    first.put_value(sitting, "a", "b")
    (tmp_path / "companion.key").unlink()
    with pytest.raises(KeyMissing, match=r"companion\.key"):
        open_store(tmp_path)


def test_the_key_can_come_from_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMPANION_KEY", "q4vC4sT0H6p2cRk0l0JjVf6nO7w1o5m8uE2mX3yZ9aA=")
    store = open_store(tmp_path)
    sitting = store.new_sitting()
    store.put_value(sitting, "a", "b")
    assert not (tmp_path / "companion.key").exists()
    assert open_store(tmp_path).value(sitting, "a") == "b"


def test_a_key_that_is_no_key_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMPANION_KEY", "SECRETWORD")
    with pytest.raises(KeyMissing) as caught:
        open_store(tmp_path)
    assert "SECRETWORD" not in str(caught.value)


def test_key_and_database_are_for_their_owner_only(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    store.save_answer(store.new_sitting(), answer())
    modes = {path.name: path.stat().st_mode & 0o777 for path in tmp_path.iterdir()}
    assert set(modes.values()) == {0o600}, modes


def test_a_file_that_is_no_database_is_said_to_be_damaged(tmp_path: Path) -> None:
    (tmp_path / "companion.db").write_bytes(b"not a database at all" * 100)
    with pytest.raises(StoreDamaged, match="cannot be opened"):
        open_store(tmp_path)


def test_an_unknown_database_url_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnusableWish, match="DATABASE_URL"):
        open_store(tmp_path, url="mysql://somewhere")
