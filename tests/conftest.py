"""What every test may use: the sample plans, a data folder of its own, and a shell for the command."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

PLANS = Path(__file__).parent / "plans"


@pytest.fixture(scope="session")
def plans() -> Path:
    """The folder of fictional plans, their gold files and their invitations."""
    return PLANS


@pytest.fixture
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty `COMPANION_DATA`, so that no test sees another's store."""
    folder = tmp_path / "data"
    folder.mkdir()
    monkeypatch.setenv("COMPANION_DATA", str(folder))
    return folder


Companion = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="session")
def companion() -> Companion:
    """Run `companion ARGUMENTS...` as a person would, in a process of its own."""

    def run(*arguments: str | Path, cwd: Path | None = None, timeout: float = 180) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "summaries.cli", *map(str, arguments)],
            capture_output=True,
            text=True,
            cwd=cwd,
            timeout=timeout,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])},
            check=False,
        )

    return run
