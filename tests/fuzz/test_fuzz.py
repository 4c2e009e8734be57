"""A hundred and more strange cases; `make fuzz` runs a hundred thousand."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
CASES, FIRST = 120, 1_000_000


def test_strange_input_is_taken_or_refused_with_a_sentence_and_breaks_nothing(tmp_path: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "fuzz", str(CASES), str(FIRST)],
        cwd=tmp_path, capture_output=True, text=True, check=False, timeout=300,
        env={**os.environ, "PYTHONPATH": f"{ROOT / 'tests'}{os.pathsep}{ROOT}"},
    )  # fmt: skip
    assert ended.returncode == 0, ended.stdout[-3000:] + ended.stderr[-3000:]
    rows = re.findall(r"^\| ([^|]+) \| ([\d,]+) \| ([\d,]+) \| ([\d,]+) \| 0 \|", ended.stdout, re.MULTILINE)
    assert len(rows) == 8
    assert sum(int(cases.replace(",", "")) for _, cases, *_ in rows) >= CASES
    for kind, cases, taken, refused in rows:
        assert int(taken) + int(refused) == int(cases), kind
