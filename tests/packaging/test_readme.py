"""What README and docs tell people to do exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from summaries.cli import _parser

ROOT = Path(__file__).parents[2]
PAPERS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]


@pytest.mark.parametrize("paper", PAPERS, ids=lambda path: path.name)
def test_every_command_named_in_a_paper_exists(paper):
    plugins = ["serve", "train", "erase"]
    help_text = _parser(plugins).format_help()
    for code in re.findall(r"```\w*\n(.*?)```|`([^`\n]+)`", paper.read_text(), re.S):
        for command in re.findall(r"(?:^|/|\n)companion (\w+)", "".join(code)):
            assert re.search(rf"\b{command}\b", help_text), command


@pytest.mark.parametrize("paper", PAPERS, ids=lambda path: path.name)
def test_every_make_target_named_in_a_paper_exists(paper):
    makefile = (ROOT / "Makefile").read_text()
    for target in re.findall(r"`make (\w+)|\nmake (\w+)", paper.read_text()):
        name = "".join(target)
        assert re.search(rf"^{name}:", makefile, re.M), name


@pytest.mark.parametrize("paper", PAPERS, ids=lambda path: path.name)
def test_every_file_that_a_paper_links_is_there(paper):
    for link in re.findall(r"\]\((?!https?:|#)([^)#]+)", paper.read_text()):
        assert (paper.parent / link).exists(), link
