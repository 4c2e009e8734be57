"""What the long runs write is theirs alone, and a leak is told as one."""

from __future__ import annotations

from pathlib import Path

from bench.paper import put

from load.soak import as_text, level
from load.weight import Weight


def test_each_part_of_the_paper_is_written_anew_and_leaves_the_others(tmp_path: Path) -> None:
    paper = tmp_path / "benchmarks.md"
    paper.write_text("# Benchmarks\n\nWords of ours.\n")
    put("ratios", "first", paper)
    put("load", r"200 sittings \1", paper)
    before = paper.read_text()
    put("ratios", "second", paper)
    assert paper.read_text() == before.replace("first", "second")
    assert paper.read_text().startswith("# Benchmarks\n\nWords of ours.\n")


def weights(*web: float) -> list[tuple[int, Weight]]:
    return [(at * 100, Weight(each, 600.0, 100.0)) for at, each in enumerate(web)]


def test_memory_that_still_grows_at_the_end_is_a_leak() -> None:
    assert level(weights(80, 120, 123, 123, 124))
    assert not level(weights(80, 100, 120, 140, 160))
    assert "**still growing at the end**" in as_text(weights(80, 100, 120, 140, 160), 3)
    assert "400 sittings" in as_text(weights(80, 120, 123, 123, 124), 3)
