"""No room on the disk in the middle of a talk: the helper says so, keeps nothing by half, and the talk goes on."""

from __future__ import annotations

import random
from typing import Any

import pytest

pytestmark = pytest.mark.assistant


def test_an_answer_that_could_not_be_kept_is_said_to_be_so_and_asked_for_again(talk: Any) -> None:
    talk.press("tell_views_start")
    talk.say("trains")
    place, database = talk.question, talk.store.database
    pages = database.rows("PRAGMA page_count")[0][0]
    database.rows(f"PRAGMA max_page_count={pages}")
    numbers = random.Random(1)  # words that zip can make no smaller
    long = "i like " + " ".join(str(numbers.randrange(10**9)) for _ in range(900))
    try:
        talk.say(long, message_id="m-9")
        assert "Nothing more can be saved on this computer." in talk.text
        assert talk.words == ["trains"]
        assert talk.question == place
    finally:
        database.rows("PRAGMA max_page_count=1000000")
    talk.say(long, message_id="m-9")
    assert talk.words == ["trains", long.strip()]
    assert talk.question != place
