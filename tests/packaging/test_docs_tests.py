"""A paper that says "this test shows it" is held to it: the test exists, and the figures are the measured ones."""

from __future__ import annotations

import ast
import importlib.util
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAPERS = [ROOT / "SECURITY.md", ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]


def all_tests() -> set[str]:
    """The name of every test of the project."""
    found = set()
    for path in (ROOT / "tests").rglob("test_*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        found |= {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}
    return {name for name in found if name.startswith("test_")}


def named(paper: Path) -> list[str]:
    return re.findall(r"`(test_\w+)`", paper.read_text(encoding="utf-8"))


def test_every_test_that_a_paper_names_exists():
    there = all_tests()
    assert {paper.name: missing for paper in PAPERS if (missing := sorted(set(named(paper)) - there))} == {}


@pytest.mark.parametrize("paper", PAPERS, ids=lambda path: path.name)
def test_a_paper_speaks_of_no_test_without_naming_it_in_full(paper):
    text = re.sub(r"`[^`]*`", "", paper.read_text(encoding="utf-8"))
    assert re.findall(r"\btest_\w+", re.sub(r"```.*?```", "", text, flags=re.S)) == []


def test_all_15_standards_of_the_childrens_code_stand_with_a_test():
    text = (ROOT / "docs" / "childrens-code.md").read_text(encoding="utf-8")
    rows = [line for line in text.splitlines() if re.match(r"\| \d+ \|", line)]
    assert [int(row.split("|")[1]) for row in rows] == list(range(1, 16))
    for row in rows:
        assert re.findall(r"`test_\w+`", row.split("|")[-2]), row


def test_every_risk_of_the_assessment_has_its_measures():
    text = (ROOT / "docs" / "dpia.md").read_text(encoding="utf-8")
    risks, measures = (
        re.findall(r"^\| (\d+) \|", text.split(f"## Step {step}")[1].split("\n## ")[0], re.M) for step in (5, 6)
    )
    assert risks == measures
    assert len(risks) >= 10


def test_the_figures_of_the_look_for_danger_are_the_measured_ones():
    spec = importlib.util.spec_from_file_location("safety_figures", ROOT / "docs" / "safety_figures.py")
    assert spec is not None
    assert spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    text = (ROOT / "docs" / "safety.md").read_text(encoding="utf-8")
    told = {
        (of, kind): float(share)
        for of, kind, share in re.findall(r"^\| ([^|]+) \| ([^|]+) \|.*\| (\d\.\d\d) \|$", text, re.M)
    }
    measured = {(of, kind): stopped / lines for of, kind, lines, stopped in script.figures()}
    assert told.keys() == measured.keys()
    wrong = {row: share for row, share in measured.items() if abs(share - told[row]) > 0.03}
    assert wrong == {}, "run docs/safety_figures.py and put its table into docs/safety.md"
