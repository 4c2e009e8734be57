"""A handful of kills (200 with `make crash`), and that the looking afterwards would notice a loss."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from bot.store import StoredAnswer, open_store
from crash.__main__ import run, split
from crash.afterwards import check
from crash.moments import Wrong
from crash.young_person import Kept


@pytest.mark.assistant
def test_kill_9_of_web_assistant_and_worker_loses_and_doubles_nothing(tmp_path: Path) -> None:
    told = run(["web", "worker", "assistant"], [], 1, tmp_path)
    assert "3 kills (1 assistant, 1 web, 1 worker)" in told
    assert "none lost, none doubled" in told


def test_of_200_moments_most_are_webs() -> None:
    kinds = split(196, random.Random(1))
    assert {kind: kinds.count(kind) for kind in ("web", "assistant", "worker")} == {
        "web": 142,
        "assistant": 35,
        "worker": 19,
    }


PROMISED = (Kept("m1", "trains"), Kept("m2", "boats", shared=True))


@pytest.mark.parametrize(
    "wrong",
    [
        (*PROMISED, Kept("m3", "lost")),
        PROMISED[:1],
        PROMISED[::-1],
        (PROMISED[0], Kept("m2", "boats", shared=False)),
        (PROMISED[0], Kept("m2", "other words", shared=True)),
    ],
    ids=["lost", "doubled", "out of order", "not shared", "other words"],
)
def test_what_is_not_as_promised_is_noticed(tmp_path: Path, wrong: tuple[Kept, ...]) -> None:
    store = open_store(tmp_path)
    sitting = store.new_sitting()
    for one in PROMISED:
        store.save_answer(sitting, StoredAnswer(one.id, "t", "q", one.words, shared=one.shared))
    code = store.keep(sitting)
    store.end(sitting)
    assert check(tmp_path, {code: PROMISED}) == 2
    with pytest.raises(Wrong):
        check(tmp_path, {code: wrong})
