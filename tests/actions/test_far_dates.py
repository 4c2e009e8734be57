"""Dates at the end of all calendars, as slips of the pen make them (found by `make fuzz`)."""

from __future__ import annotations

from datetime import date

import pytest

from actions import wordbook
from actions.dates import limit_after, own_rights_from, rights_of
from summaries.choosing.words import words
from summaries.writing.meeting_facts import last_day

FAR = date(9999, 12, 30)


@pytest.mark.parametrize("limit", ["decision", "final_plan"])
def test_a_limit_after_the_last_of_years_is_the_last_day(limit: str) -> None:
    assert limit_after(FAR, limit) == date.max
    assert limit_after(date(2026, 12, 9), limit) > date(2026, 12, 9)


def test_on_paper_too() -> None:
    limits = words("meeting").tree("time_limits")
    counted = [name for name, entry in limits.items() if entry.get("from") == "meeting"]
    assert counted
    assert all(last_day(FAR, name) <= date.max for name in counted)
    assert max(last_day(FAR, name) for name in counted) == date.max


def test_somebody_born_in_9999_has_own_rights_on_no_day_that_we_know() -> None:
    assert own_rights_from(date(9999, 1, 1)) == date.max
    assert rights_of(date(9999, 1, 1), date(2026, 12, 1)) == "unknown"
    assert own_rights_from(date(2011, 5, 4)) == date(2027, 6, 25)


def test_a_file_of_words_is_read_once() -> None:
    assert wordbook.load("talk.yml") is wordbook.load("talk.yml")
