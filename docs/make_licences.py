"""Which parts the companion stands on, and their licences: `make licences`.

Reads the environment that the lock file made; writes docs/licences.md (what stands above its mark is ours and stays)
and out/sbom.json (CycloneDX 1.5). A licence is what the package itself states, or its licence file (`READ`).
"""

from __future__ import annotations

import json
import re
import uuid
from dataclasses import dataclass
from datetime import datetime, timezone
from importlib.metadata import Distribution, distributions
from pathlib import Path

from packaging.requirements import Requirement
from packaging.version import Version

ROOT = Path(__file__).parents[1]
US = "ehc-companion"
PARTS = {"page": "The one page", "talk": "The talk (`[chat]`)", "tests": "Only for tests and development"}
READ = {
    "axe-playwright-python": "MIT",
    "espeakng-loader": "none stated; carries espeak-ng, GPL-3.0-or-later",
    "py-nanotts": "Apache-2.0",
    "resvg-py": "MIT",
}
SPDX = {
    "Apache-2.0": r"apache.*",
    "MIT": r"(the )?mit( license)?(;.*)?",
    "BSD-3-Clause": r"bsd[ -]3[ -]clause( license)?|3-clause bsd license|new bsd",
    "BSD-2-Clause": r"bsd[ -]2[ -]clause( license)?",
    "ISC": r"isc( license.*)?",
    "MPL-2.0": r"mozilla public license 2\.0.*|mpl[ -]2\.0",
    "PSF-2.0": r"psf|python software foundation license",
    "CC-BY-SA-4.0": r"cc-by-sa-4\.0",
}
COPYLEFT = re.compile(r"GPL|MPL|Mozilla|CC-BY-SA")
MARK = "<!-- All below is made by `make licences`. -->\n"


@dataclass(frozen=True)
class Piece:
    name: str
    version: str
    licence: str
    needs: tuple[str, ...]
    part: str

    @property
    def purl(self) -> str:
        return f"pkg:pypi/{self.name}@{self.version}"


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def spdx(said: str) -> str:
    return next((name for name, form in SPDX.items() if re.fullmatch(form, said, re.I)), said)


def licence_of(package: Distribution) -> str:
    """What the package states: its SPDX expression, else its classifiers and licence line, else what we read."""
    about = package.metadata
    if "License-Expression" in about:
        return str(about["License-Expression"])
    line = spdx(str(about["License"] or "").strip().split("\n")[0])
    labels = [label.split(" :: ")[-1] for label in about.get_all("Classifier") or () if label.startswith("License ::")]
    said = list(dict.fromkeys(spdx(label) for label in labels if label != "OSI Approved"))
    if len(said) < 2 and (line in SPDX or not said):
        return READ.get(plain(about["Name"]), line or "not stated")
    return " or ".join(said)


def needs_of(package: Distribution, extra: str = "") -> tuple[str, ...]:
    wanted = map(Requirement, package.requires or ())
    return tuple(sorted({plain(r.name) for r in wanted if r.marker is None or r.marker.evaluate({"extra": extra})}))


def reached(start: tuple[str, ...], all_needs: dict[str, tuple[str, ...]]) -> set[str]:
    found, todo = set[str](), list(start)
    while todo:
        name = todo.pop()
        if name not in found and name in all_needs:
            found.add(name)
            todo += all_needs[name]
    return found


def pieces() -> list[Piece]:
    packages = {plain(each.metadata["Name"]): each for each in distributions() if each.metadata["Name"]}
    us = packages.pop(US)
    all_needs = {name: needs_of(each) for name, each in packages.items()}
    page, talk = reached(needs_of(us), all_needs), reached(needs_of(us, "chat"), all_needs)
    part = {name: "page" if name in page else "talk" if name in talk else "tests" for name in packages}
    found = []
    for name, each in sorted(packages.items()):
        needs = tuple(need for need in all_needs[name] if need in packages)
        found.append(Piece(name, str(Version(each.version)), licence_of(each), needs, part[name]))
    return found


def as_markdown(found: list[Piece]) -> str:
    text = "\n## Packages whose licence asks that changes stay open\n\n"
    text += "".join(f"- {piece.name}: {piece.licence}\n" for piece in found if COPYLEFT.search(piece.licence))
    for part, title in PARTS.items():
        rows = [piece for piece in found if piece.part == part]
        text += f"\n## {title}: {len(rows)} packages\n\n| package | version | licence |\n|---|---|---|\n"
        text += "".join(f"| {row.name} | {row.version} | {row.licence} |\n" for row in rows)
    return text


def as_cyclonedx(found: list[Piece]) -> dict[str, object]:
    components = [
        {
            "type": "library", "bom-ref": piece.purl, "name": piece.name, "version": piece.version, "purl": piece.purl,
            "scope": "excluded" if piece.part == "tests" else "required",
            "licenses": [{"license": {"id" if piece.licence in SPDX else "name": piece.licence}}],
        }
        for piece in found
    ]  # fmt: skip
    refs = {piece.name: piece.purl for piece in found}
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.5.schema.json",
        "bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(components))}",
        "metadata": {
            "timestamp": datetime.now(timezone.utc).isoformat(timespec="seconds"),
            "component": {"type": "application", "bom-ref": US, "name": US},
        },
        "components": components,
        "dependencies": [{"ref": US, "dependsOn": sorted(refs[p.name] for p in found if p.part != "tests")}]
        + [{"ref": p.purl, "dependsOn": sorted(refs[name] for name in p.needs)} for p in found],
    }  # fmt: skip


def main() -> None:
    found = pieces()
    paper = ROOT / "docs" / "licences.md"
    paper.write_text(paper.read_text().partition(MARK)[0] + MARK + as_markdown(found), encoding="utf-8")
    (ROOT / "out").mkdir(exist_ok=True)
    (ROOT / "out" / "sbom.json").write_text(json.dumps(as_cyclonedx(found), indent=1), encoding="utf-8")
    print(f"docs/licences.md and out/sbom.json: {len(found)} packages.")


if __name__ == "__main__":
    main()
