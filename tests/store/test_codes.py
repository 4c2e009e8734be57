"""Companion files: their codes cannot be guessed, their last day comes, and an adult's choice of it stands."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from bot.store import AlreadyKept, FileEnded, SittingGone, Store, WaitBeforeCode, WrongCode, open_store
from bot.store.files import FURTHEST_MEETING
from bot.store.guesses import ALL, EVERYBODY, LONGEST_WAIT, ONE
from summaries.model import Meeting
from tests.store.conftest import Clock


def others(code: str) -> list[str]:
    return [f"{number:06d}" for number in range(300) if f"{number:06d}" != code]


def guess(store: Store, sitting: str, code: str) -> str:
    try:
        store.open_file(sitting, code)
    except WrongCode:
        return "wrong"
    except WaitBeforeCode:
        return "wait"
    return "open"


def today(clock: Clock) -> date:
    return datetime.fromtimestamp(clock()).date()


# Guessing


@pytest.fixture(autouse=True)
def _quick_codes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.store.files._slow_tag", lambda code, salt: f"tag of {code}")


def test_an_own_code_in_between_gives_no_new_tries(store: Store) -> None:
    mine, guesser = store.keep(store.new_sitting()), store.new_sitting()
    wrong = others(mine)
    assert [guess(store, guesser, code) for code in wrong[:4]] == ["wrong"] * 4
    assert guess(store, guesser, mine) == "open"
    assert guess(store, guesser, wrong[4]) == "wrong"
    assert guess(store, guesser, wrong[5]) == "wait"


def test_new_sittings_give_no_endless_guesses_either(store: Store) -> None:
    mine = store.keep(store.new_sitting())
    tried = [guess(store, store.new_sitting(), code) for code in others(mine)[:100]]
    assert tried.count("wrong") == ALL.free
    assert tried[-1] == "wait"


def test_one_child_does_not_shut_out_the_others(store: Store) -> None:
    mine, clumsy = store.keep(store.new_sitting()), store.new_sitting()
    tried = [guess(store, clumsy, code) for code in others(mine)[:30]]
    assert tried.count("wrong") == ONE.free
    assert guess(store, store.new_sitting(), mine) == "open"


def test_even_a_child_who_goes_on_all_day_does_not_shut_out_the_others(store: Store, clock: Clock) -> None:
    mine, clumsy = store.keep(store.new_sitting()), store.new_sitting()
    for code in others(mine)[:120]:
        guess(store, clumsy, code)
        clock.now += 60
    assert guess(store, store.new_sitting(), mine) == "open"


def test_a_right_code_takes_back_nobodys_wrong_tries(store: Store) -> None:
    mine = store.keep(store.new_sitting())
    for code in others(mine)[: ALL.free - 1]:
        guess(store, store.new_sitting(), code)
    for _ in range(5):
        assert guess(store, store.new_sitting(), mine) == "open"
    assert guess(store, store.new_sitting(), others(mine)[50]) == "wrong"
    assert guess(store, store.new_sitting(), others(mine)[51]) == "wait"


def test_many_guesses_at_once_are_many_guesses(store: Store) -> None:
    mine, guesser = store.keep(store.new_sitting()), store.new_sitting()
    with ThreadPoolExecutor(8) as threads:
        tried = list(threads.map(lambda code: guess(store, guesser, code), others(mine)[:24]))
    assert tried.count("wrong") == ONE.free
    assert tried.count("wait") == 24 - ONE.free


def test_waits_grow_to_five_minutes_and_no_further() -> None:
    assert [ONE.wait(wrong) for wrong in (4, 5, 6, 7)] == [0, 15, 30, 60]
    assert [ALL.wait(wrong) for wrong in (19, 20, 24, 25, 30)] == [0, 2, 2, 4, 8]
    assert ONE.wait(10_000) == ALL.wait(10_000) == LONGEST_WAIT


def test_wrong_codes_are_forgotten_in_time(store: Store, clock: Clock) -> None:
    mine, clumsy = store.keep(store.new_sitting()), store.new_sitting()
    for code in others(mine)[:4]:
        guess(store, clumsy, code)
    clock.now += ONE.forget * 4
    assert [guess(store, clumsy, code) for code in others(mine)[4:8]] == ["wrong"] * 4
    assert guess(store, clumsy, mine) == "open"


def test_a_clock_that_was_put_back_does_not_lock_the_door(store: Store, clock: Clock) -> None:
    mine, clumsy = store.keep(store.new_sitting()), store.new_sitting()
    clock.now += 1_000_000
    for code in others(mine)[:6]:
        guess(store, clumsy, code)
    clock.now -= 1_000_000
    with pytest.raises(WaitBeforeCode) as caught:
        store.open_file(clumsy, mine)
    assert caught.value.seconds <= LONGEST_WAIT
    clock.now += caught.value.seconds
    store.open_file(clumsy, mine)


def test_a_code_that_was_used_on_a_leapt_clock_opens_at_once_when_the_clock_is_right(
    store: Store, clock: Clock
) -> None:
    mine = store.keep(store.new_sitting())
    clock.now += 1_000_000
    store.open_file(store.new_sitting(), mine)
    clock.now -= 1_000_000
    store.open_file(store.new_sitting(), mine)


def test_who_guesses_is_not_known_from_the_database(store: Store) -> None:
    sitting = store.new_sitting()
    guess(store, sitting, "000000")
    known = {who for (who,) in store.database.rows("SELECT who FROM guesses")}
    assert sitting not in known
    assert EVERYBODY in known


# The last day


def test_the_code_of_an_ended_file_opens_nothing_and_erases_it(store: Store, clock: Clock) -> None:
    sitting = store.new_sitting()
    store.put_value(sitting, "name", "Sam")
    code = store.keep(sitting, ends_on=today(clock))
    store.end(sitting)
    assert guess(store, store.new_sitting(), code) == "open"
    clock.now += 31 * 86_400
    with pytest.raises(FileEnded, match="last day has passed"):
        store.open_file(store.new_sitting(), code)
    assert store.files() == ()
    with pytest.raises(WrongCode, match="does not open anything"):
        store.open_file(store.new_sitting(), code)


@pytest.mark.parametrize("meeting_on", [date(2099, 1, 1), date(9999, 12, 31)])
def test_a_meeting_far_away_keeps_a_file_no_longer_than_one_in_18_months(
    store: Store, clock: Clock, meeting_on: date
) -> None:
    kept, moved = store.new_sitting(), store.new_sitting()
    store.put_meeting(kept, Meeting(date=meeting_on))
    store.keep(kept)
    store.keep(moved)
    store.put_meeting(moved, Meeting(date=meeting_on))
    latest = today(clock) + FURTHEST_MEETING + timedelta(weeks=12)
    assert {file.ends_on for file in store.files()} == {latest}


def test_a_meeting_does_not_move_the_last_day_that_an_adult_chose(store: Store, clock: Clock) -> None:
    sitting = store.new_sitting()
    store.keep(sitting)
    file = store.file_of(sitting)
    assert file is not None
    chosen = today(clock) + timedelta(days=9)
    store.set_end_date(file.id, chosen)
    store.put_meeting(sitting, Meeting(date=today(clock) + timedelta(days=40)))
    assert [each.ends_on for each in store.files()] == [chosen]


def test_a_last_day_given_at_the_beginning_is_chosen_too(store: Store, clock: Clock) -> None:
    chosen = today(clock) + timedelta(days=9)
    file, adult = store.prepare_file("S", ends_on=chosen), store.new_sitting(role="adult")
    store.attach(adult, file)
    store.put_meeting(adult, Meeting(date=today(clock) + timedelta(days=40)))
    assert [each.ends_on for each in store.files()] == [chosen]


def test_the_last_day_of_a_file_that_is_gone_cannot_be_changed(store: Store, clock: Clock) -> None:
    with pytest.raises(SittingGone):
        store.set_end_date("nothing", today(clock))


# Keeping


def test_keeping_a_second_time_leaves_the_first_code_as_it_is(store: Store) -> None:
    sitting = store.new_sitting()
    code = store.keep(sitting)
    with pytest.raises(AlreadyKept, match="saved already"):
        store.keep(sitting)
    assert guess(store, store.new_sitting(), code) == "open"


def test_of_two_keeps_at_once_one_gives_the_code(tmp_path: Path, clock: Clock) -> None:
    store = open_store(tmp_path, clock=clock)
    sitting = store.new_sitting()

    def keep(_: int) -> str | None:
        try:
            return store.keep(sitting)
        except AlreadyKept:
            return None

    with ThreadPoolExecutor(4) as threads:
        codes = [code for code in threads.map(keep, range(4)) if code]
    assert len(codes) == 1
    assert guess(store, store.new_sitting(), codes[0]) == "open"
