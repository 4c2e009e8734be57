"""The letters: where the font files lie, as data URIs for a page and as widths for fitting.

Lexend and Atkinson Hyperlegible come as packages (OFL); OpenDyslexic only where the system has it.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass
from functools import lru_cache
from importlib import metadata
from pathlib import Path
from typing import Any

from summaries.errors import PartMissing


@dataclass(frozen=True)
class Face:
    """One font file for one or more weights. `variable` files hold every weight."""

    family: str
    path: Path
    weight: str
    variable: bool = False


_PACKAGED = {
    "lexend": ("fontpkg-lexend", "Lexend", (("Lexend[wght].ttf", "400 700", True),)),
    "atkinson": (
        "fontpkg-atkinson-hyperlegible",
        "Atkinson Hyperlegible",
        (("AtkinsonHyperlegible-Regular.ttf", "400", False), ("AtkinsonHyperlegible-Bold.ttf", "700", False)),
    ),
}
_OPENDYSLEXIC_FOLDERS = (
    "/usr/share/fonts/opentype/opendyslexic",
    "/usr/local/share/fonts",
    "/Library/Fonts",
    "C:/Windows/Fonts",
)


@lru_cache(maxsize=8)
def faces(font: str) -> tuple[Face, ...]:
    """The files of `font` (lexend, atkinson or opendyslexic); () where opendyslexic is not installed.

    Raises `PartMissing` when a packaged font is not there.
    """
    if font == "opendyslexic":
        return _opendyslexic()
    package, family, files = _PACKAGED[font]
    found = {name: path for name, path in _package_files(package).items() if name.endswith(".ttf")}
    if not all(name in found for name, _, _ in files):
        raise PartMissing(f"The letters of {family} are missing. Please install the package {package}.")
    return tuple(Face(family, found[name], weight, variable) for name, weight, variable in files)


def is_there(font: str) -> bool:
    """True where `font` can be used on this computer."""
    return bool(faces(font))


def family(font: str) -> str:
    """The family name of `font`, for a style sheet or a Word style."""
    return faces(font)[0].family


@lru_cache(maxsize=16)
def whole_data_uri(path: Path) -> str:
    """A font file as a data URI. The PDF renderer keeps only the letters used; a page for browsers carries all of
    them (cutting takes longer than the rest of the page, and a page that is edited needs more letters)."""
    return "data:font/ttf;base64," + base64.b64encode(path.read_bytes()).decode("ascii")


@lru_cache(maxsize=32)
def pen(font: str, bold: bool) -> Any:
    """A PIL font of size 100 for measuring: `pen("lexend", False).getlength(text) / 100` is the width in em."""
    from PIL import ImageFont

    some = faces(font) or faces("lexend")
    face = some[-1] if bold else some[0]
    drawn = ImageFont.truetype(str(face.path), 100, layout_engine=ImageFont.Layout.BASIC)
    if face.variable:
        drawn.set_variation_by_axes([700 if bold else 400])
    return drawn


def _package_files(package: str) -> dict[str, Path]:
    """The files of an installed package by their names."""
    try:
        listed = metadata.distribution(package).files or []
    except metadata.PackageNotFoundError:
        return {}
    return {entry.name: Path(str(entry.locate())) for entry in listed}


def _opendyslexic() -> tuple[Face, ...]:
    """The regular and bold OpenDyslexic of the system, or ()."""
    for folder in _OPENDYSLEXIC_FOLDERS:
        regular, bold = Path(folder, "OpenDyslexic-Regular.otf"), Path(folder, "OpenDyslexic-Bold.otf")
        if regular.exists() and bold.exists():
            return (Face("OpenDyslexic", regular, "400"), Face("OpenDyslexic", bold, "700"))
    return ()
