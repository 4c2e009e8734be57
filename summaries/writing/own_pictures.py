"""A school's own symbols (`--pictures DIR`): a folder with a list `pictures.yml` and the picture files.

The list says which file stands for which concept: `bus: {file: bus.png, alt: "A yellow bus"}`, or `words:` for more
phrases than ours has (then the concept is the school's own). Files are SVG, PNG or JPEG; a broken one is told and
passed over, so that a page never has a hole.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from summaries.choosing.words import load_yaml, words
from summaries.errors import UnusableWish
from summaries.writing.pictures import Picture

_MOST_BYTES = 3_000_000
_PIXELS = 400
_TYPES = {".svg": "image/svg+xml", ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg"}


@dataclass(frozen=True)
class OwnPictures:
    """The pictures of a folder by concept, and what was wrong with it."""

    by_concept: Mapping[str, Picture]
    warnings: tuple[str, ...] = ()


@lru_cache(maxsize=4)
def own_pictures(folder: str) -> OwnPictures:
    """Read a folder of symbols. Never fails: what cannot be used is told in `warnings`."""
    place, text = Path(folder), words("page")
    try:
        tree = load_yaml(place / "pictures.yml")
    except UnusableWish:
        return OwnPictures({}, (text("warnings", "no_pictures"),))
    found: dict[str, Picture] = {}
    warnings = []
    for concept, entry in tree.get("concepts", tree).items():
        name, alt = (entry.get("file"), entry.get("alt")) if isinstance(entry, Mapping) else (entry, None)
        picture = _read(place, str(concept), str(name or ""), alt)
        if picture is None:
            warnings.append(text("warnings", "broken_picture", file=Path(str(name or concept)).name))
        else:
            found[str(concept)] = picture
    return OwnPictures(found, tuple(warnings))


def _read(place: Path, concept: str, name: str, alt: Any) -> Picture | None:
    """One file as a picture, or None. It must lie in the folder; a link out of it is not followed."""
    path = place / name
    kind = _TYPES.get(path.suffix.lower())
    try:
        inside = path.resolve().is_relative_to(place.resolve())
        if kind is None or not inside or path.stat().st_size > _MOST_BYTES:
            return None
        data = path.read_bytes()
        told = str(alt or concept).strip()
        if kind == "image/svg+xml":
            return _drawing(concept, told, name, data)
        return Picture(concept, told, name, raster=_small(data), media_type="image/png")
    except (OSError, ValueError):
        return None


def _drawing(concept: str, alt: str, name: str, data: bytes) -> Picture | None:
    """An SVG is taken as pixels: it could hold scripts or links to other places."""
    import resvg_py

    pixels = bytes(resvg_py.svg_to_bytes(svg_string=data.decode("utf-8"), width=_PIXELS, height=_PIXELS))
    return Picture(concept, alt, name, raster=pixels, media_type="image/png")


def _small(data: bytes) -> bytes:
    """A raster picture at the size of a page, as PNG."""
    from PIL import Image

    with Image.open(io.BytesIO(data)) as image:
        image.thumbnail((_PIXELS, _PIXELS))
        out = io.BytesIO()
        image.convert("RGBA").save(out, "PNG", optimize=True)
        return out.getvalue()
