"""The wheel carries what it needs: it is built, unpacked, and run from an empty folder."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def working_uv() -> str:
    """The uv that set-up used: the tools folder's, or one on the path that really runs."""
    for candidate in (ROOT / ".tools/bin/uv", shutil.which("uv")):
        if candidate and Path(candidate).exists():
            tried = subprocess.run([str(candidate), "--version"], capture_output=True, check=False)
            if tried.returncode == 0:
                return str(candidate)
    pytest.fail("No uv runs here. Run: make setup-tests")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("dist")
    certificates = Path("/etc/ssl/certs/ca-certificates.crt")
    environment = dict(os.environ)
    if certificates.exists():
        environment.setdefault("SSL_CERT_FILE", str(certificates))
    command = [working_uv(), "build", "--quiet", "--wheel", "--python", sys.executable, "--out-dir", str(out)]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return next(out.glob("*.whl"))


def test_the_wheel_carries_templates_words_and_the_bots_data(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    for needed in (
        "summaries/templates/words/en/headings.yml",
        "summaries/templates/words/en/phrases.yml",
        "summaries/templates/words/en/contacts/england.yml",
        "bot/config.yml",
        "bot/credentials.yml",
    ):
        assert needed in names
    for folder in ("summaries/templates/pages/", "bot/domain/", "bot/data/nlu/", "bot/web/static/"):
        assert any(name.startswith(folder) for name in names), folder


def test_the_wheel_carries_no_model_no_plan_and_no_test(wheel):
    for name in zipfile.ZipFile(wheel).namelist():
        assert not name.startswith(("tests/", "bot/models/", "out/", ".data/")), name
        assert not name.endswith((".docx", ".pdf", ".db", ".tar.gz")), name


def test_an_unpacked_wheel_makes_a_page_from_an_empty_folder(wheel, tmp_path, plans):
    site, empty, out = tmp_path / "site", tmp_path / "empty", tmp_path / "out"
    zipfile.ZipFile(wheel).extractall(site)
    empty.mkdir()
    environment = {**os.environ, "PYTHONPATH": str(site), "COMPANION_DATA": str(tmp_path / "data")}
    where = [sys.executable, "-c", "import summaries; print(summaries.__file__)"]
    found = subprocess.run(where, cwd=empty, env=environment, capture_output=True, text=True, check=True).stdout
    assert found.startswith(str(site)), "the checkout was used instead of the wheel"
    plan = plans / "02-danyal-mirza.docx"
    command = [sys.executable, "-m", "summaries.cli", "summarise", str(plan), "--out", str(out)]
    done = subprocess.run(command, cwd=empty, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    written = {path.name.removeprefix("02-danyal-mirza.one-page.") for path in out.iterdir()}
    assert written == {"pdf", "html", "docx", "mp3", "json"}
    page = json.loads((out / "02-danyal-mirza.one-page.json").read_text())
    assert any(line["kind"] == "goal" for line in page["lines"])
    assert list(empty.iterdir()) == []
