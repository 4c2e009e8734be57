"""What README and docs tell people to do exists, and works.

A command that needs seconds is really run, in an empty folder with a plan, a letter and a data folder of its own; one
that never ends or takes minutes is asked for its help; a make target is walked through without doing it.
"""

from __future__ import annotations

import importlib.util
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
import yaml

from summaries.cli import _parser

ROOT = Path(__file__).parents[2]
PAPERS = [
    *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "SECURITY.md")),
    *sorted((ROOT / "docs").glob("*.md")),
]
NO_COMMANDS = {"text", "yaml", "python", "json"}
"""Languages of code blocks that hold none."""
ONLY_THERE = {
    "sudo", "git", "msedge", "py", "C:\\companion\\Scripts\\pip", "C:\\companion\\Scripts\\companion",
    "mkdir", "openssl", "chown",
}  # fmt: skip
"""What belongs to the computer that is set up: not tried here."""
MADE_THERE = ("bot/models", "deploy/.env", "deploy/secrets")
"""Paths that are no part of the repository: a model, and what a council fills in."""
NEVER_ENDS = {"serve", "train"}


def commands() -> Iterator[tuple[str, str, bool]]:
    """(paper, command, stands in a block of its own) of every paper, each once."""
    seen = set()
    for paper in PAPERS:
        text = paper.read_text(encoding="utf-8")
        found = [
            (line.strip(), True)
            for language, block in re.findall(r"^ *```(\w*)\n(.*?)^ *```", text, re.S | re.M)
            if language not in NO_COMMANDS
            for line in block.splitlines()
        ]
        blockless = re.sub(r"^ *```.*?^ *```", "", text, flags=re.S | re.M)
        found += [(code.strip(), False) for code in re.findall(r"`([^`\n]+)`", blockless)]
        for line, of_its_own in found:
            if (line, of_its_own) not in seen and line and not line.startswith(("{", '"')):
                seen.add((line, of_its_own))
                yield paper.name, line, of_its_own


def words_of(line: str) -> list[str]:
    """The words of a command, without the settings before it and without the folder of our environment."""
    try:
        words = shlex.split(line, posix="\\" not in line)
    except ValueError:
        return []
    while words and re.fullmatch(r"[A-Z_]+=\S+", words[0]):
        words.pop(0)
    return [words[0].removeprefix(".venv/bin/"), *words[1:]] if words else []


BLOCKS = [(paper, line) for paper, line, of_its_own in commands() if of_its_own]
INLINE = [(paper, line) for paper, line, of_its_own in commands() if not of_its_own]
ALL = [*BLOCKS, *INLINE]
OURS = sorted({line for _, line in BLOCKS if words_of(line)[0] == "companion"})
FIRST = ".venv/bin/companion summarise plan.docx --out out"
TARGETS = sorted({target for _, line in ALL if words_of(line)[:1] == ["make"] for target in words_of(line)[1:]})
MODULES = sorted({words[2] for _, line in ALL if (words := words_of(line))[:2] == ["python", "-m"]})
SCRIPTS = sorted({words[1] for _, line in ALL if (words := words_of(line))[:1] == ["python"] and words[1][:1] != "-"})


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as a reader has it: plan.docx, letter.docx, and nothing else. Letters made before are taken along."""
    folder = tmp_path_factory.mktemp("desk")
    shutil.copy(ROOT / "tests/plans/01-tamika-osbourne.docx", folder / "plan.docx")
    shutil.copy(ROOT / "tests/plans/01-tamika-invitation.docx", folder / "letter.docx")
    if (ROOT / ".data" / "fonts").exists():
        shutil.copytree(ROOT / ".data" / "fonts", folder / "data" / "fonts")
    return folder


def run(words: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "COMPANION_DATA": str(folder / "data")}
    return subprocess.run(words, cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=120)


def companion(arguments: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    return run([sys.executable, "-m", "summaries.cli", *arguments], folder)


@cache
def help_of(name: str, folder: Path) -> str:
    done = companion([name, "--help"], folder)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_every_line_of_a_block_is_a_command_that_these_tests_know():
    known = {"companion", "make", "pip", "python", *ONLY_THERE}
    strange = [(paper, line) for paper, line in BLOCKS if not known & {*words_of(line)[:1], line.split()[0]}]
    assert [line for line in strange if line[1].split()[0] not in ("cd", "--no-first-run")] == []


@pytest.mark.parametrize("line", OURS)
def test_a_command_in_a_block_of_its_own_works(line, desk):
    arguments = words_of(line)[1:]
    if arguments[0] in NEVER_ENDS:
        assert "usage:" in help_of(arguments[0], desk)
        return
    # The voice has tests of its own, and is what takes long: only the first command of the README speaks here.
    quiet = ["--formats", "html"] if "--formats" in help_of(arguments[0], desk) and line != FIRST else []
    done = companion([*arguments, *quiet], desk)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    if "--out" in arguments:
        assert any((desk / "out").iterdir())


@pytest.mark.parametrize(
    "name", sorted({w[1] for _, line in ALL if (w := words_of(line))[:1] == ["companion"] and w[1:]})
)
def test_every_command_of_ours_tells_how_it_is_used(name, desk):
    assert "usage:" in help_of(name, desk)


def test_the_options_named_beside_a_command_are_known_to_it(desk):
    for paper, line in ALL:
        words = words_of(line)
        if words[:1] == ["companion"]:
            unknown = [word for word in words[2:] if word[:2] == "--" and word not in help_of(words[1], desk)]
            assert unknown == [], (paper, line)


def test_doctor_and_erase_work(desk):
    assert companion(["doctor"], desk).returncode == 0
    (desk / "data").mkdir(exist_ok=True)
    (desk / "data" / "companion.key").write_text("")
    done = companion(["erase", "--yes"], desk)
    assert done.returncode == 0, done.stderr
    assert not (desk / "data" / "companion.key").exists()


@pytest.mark.parametrize("target", TARGETS)
def test_a_make_target_can_be_walked_through(target):
    done = subprocess.run(["make", "-n", target], cwd=ROOT, capture_output=True, text=True, check=False, timeout=30)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("module", MODULES)
def test_a_module_that_a_paper_runs_is_there(module, monkeypatch):
    if module == "venv":
        return
    monkeypatch.syspath_prepend(str(ROOT / "tests"))
    assert importlib.util.find_spec(module), module


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_script_that_a_paper_runs_is_there(script):
    compile((ROOT / script).read_text(encoding="utf-8"), script, "exec")


def test_what_pip_is_told_to_install_is_ours():
    told = [words_of(line)[2] for _, line in ALL if words_of(line)[:2] == ["pip", "install"]]
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    for wish in told:
        name, _, extra = wish.rstrip("]").partition("[")
        assert name in (".", "ehc-companion"), wish
        assert not extra or re.search(rf"^{extra} = \[", project, re.M), wish


@pytest.mark.parametrize("paper", PAPERS, ids=lambda path: path.name)
def test_every_command_named_in_a_paper_exists(paper):
    plugins = ["serve", "train", "erase", "rotate-key"]
    help_text = _parser(plugins).format_help()
    for code in re.findall(r"```\w*\n(.*?)```|`([^`\n]+)`", paper.read_text(encoding="utf-8"), re.S):
        for command in re.findall(r"(?:^|/|\n)companion (\w+)", "".join(code)):
            assert re.search(rf"\b{command}\b", help_text), command


@pytest.mark.parametrize("paper", PAPERS, ids=lambda path: path.name)
def test_every_file_that_a_paper_links_is_there(paper):
    for link in re.findall(r"\]\((?!https?:|#)([^)#]+)", paper.read_text(encoding="utf-8")):
        assert (paper.parent / link).exists(), link


@pytest.mark.parametrize("paper", PAPERS, ids=lambda path: path.name)
def test_every_path_that_a_paper_names_is_there(paper):
    places = r"`((?:actions|bot|deploy|docs|summaries|templates|tests)/[\w./-]+)`"
    for path in re.findall(places, paper.read_text(encoding="utf-8")):
        assert (ROOT / path).exists() or path.startswith(MADE_THERE), path


@pytest.mark.parametrize("paper", PAPERS, ids=lambda path: path.name)
def test_every_example_in_yaml_can_be_read(paper):
    for block in re.findall(r"```yaml\n(.*?)```", paper.read_text(encoding="utf-8"), re.S):
        yaml.safe_load(block)
