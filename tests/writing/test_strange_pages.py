"""Edited pages as nobody should write them (found by `make fuzz`): one sentence, or a page; never a crash."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from summaries.model import OnePage
from summaries.writing import write
from summaries.writing.page_json import page_to_data, read_page_json


@pytest.fixture
def edited(page: OnePage, tmp_path: Path) -> Callable[..., OnePage]:
    """The page after `change` was made to its JSON."""

    def read(change: Callable[[dict[str, Any]], None]) -> OnePage:
        data = page_to_data(page)
        change(data)
        path = tmp_path / "page.json"
        path.write_text(json.dumps(data), encoding="utf-8")
        return read_page_json(path)

    return read


@pytest.mark.parametrize("count", [{}, " ", "many", [], 10**30, -1, None, True])
def test_a_strange_count_is_one(edited: Any, count: Any) -> None:
    found = edited(lambda data: data.update(dropped=[{"class": "method", "count": count}]))
    assert [entry.count for entry in found.dropped] == [1]


@pytest.mark.parametrize("value", [7, "words", {"a": 1}, None, [[7]], True])
def test_lists_that_are_none_are_empty(edited: Any, value: Any) -> None:
    found = edited(lambda data: data.update(dropped=value, left_out=value, warnings=value))
    assert (found.dropped, found.left_out) == ((), ())
    assert all(isinstance(warning, str) for warning in found.warnings)


def test_half_a_letter_can_be_written(edited: Any, tmp_path: Path) -> None:
    found = edited(lambda data: data["lines"][0].update(text="I like \ud800 art."))
    assert "I like ? art." in write(found, tmp_path / "out", ["txt"])[0].read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "stem", ["../../outside", "/tmp/outside", "..\\..\\outside", "a/b", "\0", "..", "x" * 400, "CON:"]
)
def test_the_name_of_the_files_leads_nowhere_else(page: OnePage, edited: Any, tmp_path: Path, stem: str) -> None:
    found = edited(lambda data: data["page"].update(stem=stem))
    before = {path for path in tmp_path.rglob("*") if path.name != "out"}
    (written,) = write(replace(found, style=page.style), tmp_path / "out" / "here", ["json"])
    assert written.parent == tmp_path / "out" / "here"
    assert {path for path in tmp_path.rglob("*") if "out" not in path.relative_to(tmp_path).parts} == before
