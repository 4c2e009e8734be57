"""What lines mean, as numbers: like lines lie close, and nothing is read that is not the pinned file."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from bot.nlu import line_reader
from bot.nlu.asked import Finder
from bot.nlu.classifier import Guesser
from bot.nlu.line_reader import SIZE, rows


@pytest.fixture
def forgotten() -> Iterator[None]:
    """The reader is made anew, before and after."""
    line_reader._reader.cache_clear()
    yield
    line_reader._reader.cache_clear()


def _like(one: str, other: str) -> float:
    found = rows([one, other])
    assert found is not None
    return float(found[0] @ found[1])


def test_each_line_gets_one_row_of_unit_length_whatever_stands_beside_it() -> None:
    together = rows(["who helps me", "can my nan come to the meeting with me please", ""])
    alone = rows(["can my nan come to the meeting with me please"])
    assert together is not None
    assert alone is not None
    assert together.shape == (3, SIZE)
    assert np.allclose(np.linalg.norm(together, axis=1), 1.0, atol=1e-3)
    assert float(together[1] @ alone[0]) > 0.999


@pytest.mark.parametrize(
    ("asked", "like", "unlike"),
    [
        ("can my nan come with me", "may i bring my grandmother", "can i have a drink of water"),
        ("who stretches my legs", "the physiotherapist does exercises with me", "the teacher reads with me"),
        ("what if i hate the new school", "i do not want to move schools", "when does the meeting start"),
    ],
)
def test_lines_of_like_meaning_lie_closer_than_others(asked: str, like: str, unlike: str) -> None:
    assert _like(asked, like) > _like(asked, unlike) + 0.05


def test_a_very_long_line_is_read_by_its_beginning() -> None:
    assert rows(["reading " * 5_000]) is not None


def test_a_file_that_is_not_the_pinned_one_is_not_read(monkeypatch: pytest.MonkeyPatch, forgotten: None) -> None:
    package, inside, _ = line_reader._FILES["model"]
    monkeypatch.setitem(line_reader._FILES, "model", (package, inside, "0" * 64))
    assert rows(["hello"]) is None


def test_a_package_that_is_missing_is_no_fault(monkeypatch: pytest.MonkeyPatch, forgotten: None) -> None:
    monkeypatch.setitem(line_reader._FILES, "pieces", ("no_such_package_here", "tokenizer.json", "0" * 64))
    assert rows(["hello"]) is None


def test_without_meaning_both_learners_work_by_letters_alone() -> None:
    lines = [
        "can they come by video",
        "is video ok for them",
        "do i have to talk",
        "must i speak there",
        "who comes",
    ] * 3
    kinds = ["video", "video", "talk", "talk", "people"] * 3
    assert Finder.learn(lines, lines, kinds).likeliest("by video", "by video")[0][0] == "video"
    guesser = Guesser.learn(lines, lines, kinds)
    assert guesser.names[int(guesser.chances(["have to talk"], ["have to talk"])[0].argmax())] == "talk"
