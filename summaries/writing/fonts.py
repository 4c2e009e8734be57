"""The letters: the font files, as data URIs for a page and as widths for fitting.

Lexend and Atkinson Hyperlegible come as packages (OFL); OpenDyslexic only where the system has it. Lexend comes as one
variable file; the PDF renderer gives its bold letters wrong widths (which PDF/UA forbids), so we make a plain file of
each weight from it once and keep it in the data folder.
"""

from __future__ import annotations

import base64
import io
import os
import tempfile
from dataclasses import dataclass
from functools import lru_cache
from importlib import metadata
from pathlib import Path
from typing import Any

from summaries import places
from summaries.errors import PartMissing


@dataclass(frozen=True)
class Face:
    """One weight (400 or 700) of one family. `variable` says that the file holds every weight."""

    family: str
    path: Path
    weight: int
    variable: bool = False


_PACKAGED = {
    "lexend": ("fontpkg-lexend", "Lexend", ("Lexend[wght].ttf", "Lexend[wght].ttf"), True),
    "atkinson": (
        "fontpkg-atkinson-hyperlegible",
        "Atkinson Hyperlegible",
        ("AtkinsonHyperlegible-Regular.ttf", "AtkinsonHyperlegible-Bold.ttf"),
        False,
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
    """The regular and the bold face of `font` (lexend, atkinson, opendyslexic); () where it is not installed.

    Raises `PartMissing` when a packaged font is not there.
    """
    if font == "opendyslexic":
        return _opendyslexic()
    package, family, names, variable = _PACKAGED[font]
    found = _package_files(package)
    if not all(name in found for name in names):
        raise PartMissing(f"The letters of {family} are missing. Please install the package {package}.")
    return tuple(Face(family, found[name], weight, variable) for name, weight in zip(names, (400, 700), strict=True))


def is_there(font: str) -> bool:
    """True where `font` can be used on this computer."""
    return bool(faces(font))


def family(font: str) -> str:
    """The family name of `font`, for a style sheet."""
    return faces(font)[0].family


@lru_cache(maxsize=16)
def data(face: Face) -> bytes:
    """The font file of exactly this weight."""
    return _plain(face) if face.variable else face.path.read_bytes()


@lru_cache(maxsize=16)
def data_uri(face: Face) -> str:
    """The font file inside a page. The PDF renderer keeps only the letters used; a page for browsers carries all of
    them (cutting takes longer than the rest of the page, and a page that is edited needs more letters)."""
    return "data:font/ttf;base64," + base64.b64encode(data(face)).decode("ascii")


def make_ready(font: str) -> None:
    """Make and keep the plain files of `font` now. A caged worker can only read them: it would make them each time."""
    for face in faces(font):
        data(face)


@lru_cache(maxsize=32)
def pen(font: str, bold: bool) -> Any:
    """A PIL font of size 100 for measuring: `pen("lexend", False).getlength(text) / 100` is the width in em."""
    from PIL import ImageFont

    face = (faces(font) or faces("lexend"))[1 if bold else 0]
    return ImageFont.truetype(io.BytesIO(data(face)), 100, layout_engine=ImageFont.Layout.BASIC)


def _plain(face: Face) -> bytes:
    """One weight of a variable file, from the data folder or made now."""
    name = f"{face.family}-{face.weight}-{face.path.stat().st_size}.ttf"
    try:
        kept = places.data_dir() / "fonts" / name
        if kept.exists():
            return kept.read_bytes()
    except OSError:
        return _made(face)
    made = _made(face)
    _keep(kept, made)
    return made


def _made(face: Face) -> bytes:
    from fontTools.ttLib import TTFont
    from fontTools.varLib.instancer import instantiateVariableFont

    plain = instantiateVariableFont(TTFont(face.path), {"wght": face.weight}, static=True)
    out = io.BytesIO()
    plain.save(out)
    return out.getvalue()


def _keep(path: Path, content: bytes) -> None:
    """Keep the file for next time, whole or not at all; where nothing can be written, do without."""
    try:
        path.parent.mkdir(mode=0o700, exist_ok=True)
        handle, draft = tempfile.mkstemp(dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        os.replace(draft, path)
    except OSError:
        return


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
            return (Face("OpenDyslexic", regular, 400), Face("OpenDyslexic", bold, 700))
    return ()
