"""Make a picture of a page fit for recognition: grey, even light, upright lines; with Pillow alone."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from itertools import pairwise
from math import fsum
from pathlib import Path
from typing import BinaryIO

from PIL import Image, ImageChops, ImageFilter, ImageOps, UnidentifiedImageError

from summaries.errors import DamagedFile, TooBig
from summaries.reading import sentences

_MOST_PIXELS = 120_000_000
_MOST_SIDE = 16_000
_MOST_TILT = 8.0
_SMALL = 500


def open_picture(path: Path | BinaryIO) -> Image.Image:
    """A photo as grey, turned as its camera says. Raises `TooBig` or `DamagedFile`."""
    Image.MAX_IMAGE_PIXELS = _MOST_PIXELS
    try:
        with Image.open(path) as opened:
            wide, tall = opened.size
            if max(wide, tall) > _MOST_SIDE or wide * tall > _MOST_PIXELS:
                raise TooBig(sentences.BIG_PICTURE)
            if min(wide, tall) < 50:
                raise DamagedFile(sentences.SMALL_PICTURE)
            if opened.format == "JPEG" and max(wide, tall) > 7000:
                opened.draft("L", (wide // 2, tall // 2))
            flat = opened.convert("RGBA") if opened.mode in ("P", "PA", "LA", "RGBA") else opened
            if flat.mode == "RGBA":
                white = Image.new("RGBA", flat.size, "white")
                flat = Image.alpha_composite(white, flat)
            turned = ImageOps.exif_transpose(opened) if flat is opened else flat
            return turned.convert("L")
    except (Image.DecompressionBombError, Image.DecompressionBombWarning, MemoryError):
        raise TooBig(sentences.BIG_PICTURE) from None
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, EOFError):
        raise DamagedFile(sentences.DAMAGED_PICTURE) from None


def scaled(picture: Image.Image, width: int) -> Image.Image:
    """The picture at a width in pixels; never more than twice as large as it was."""
    width = min(width, picture.width * 2)
    if abs(width - picture.width) < 0.08 * picture.width:
        return picture
    height = max(round(picture.height * width / picture.width), 1)
    return picture.resize(
        (width, height), Image.Resampling.LANCZOS if width < picture.width else Image.Resampling.BICUBIC
    )


def even_light(picture: Image.Image) -> Image.Image:
    """Paper made white, whatever the light was like. More contrast than that costs letters ("inieraction")."""
    small = picture.resize((max(picture.width // 12, 1), max(picture.height // 12, 1)), Image.Resampling.BOX)
    paper = small.filter(ImageFilter.MaxFilter(5)).filter(ImageFilter.GaussianBlur(3))
    paper = paper.resize(picture.size, Image.Resampling.BILINEAR)
    return ImageChops.invert(ImageChops.subtract(paper, picture))


def lies_sideways(picture: Image.Image) -> bool:
    """Do the lines of writing run up and down the picture?"""
    small = _ink(picture)
    small = small.resize((small.width // 2, small.height // 2), Image.Resampling.BOX)
    tilts = range(-int(_MOST_TILT), int(_MOST_TILT) + 1, 2)
    tilted = [small.rotate(angle, Image.Resampling.BILINEAR) for angle in tilts]
    across = max(_steps(_profile(each, rows=True)) for each in tilted)
    down = max(_steps(_profile(each, rows=False)) for each in tilted)
    return down > 1.15 * across


def tilt_of(picture: Image.Image) -> float:
    """By how many degrees, anticlockwise, to turn the picture so that its lines are level."""
    small = _ink(picture)
    tiny = small.resize((small.width // 2, small.height // 2), Image.Resampling.BOX)
    best = _best(tiny, [step * 1.0 for step in range(-int(_MOST_TILT), int(_MOST_TILT) + 1)])
    best = _best(small, [best + step * 0.25 for step in range(-3, 4)])
    best = _best(small, [best + step * 0.08 for step in range(-2, 3)])
    return best if abs(best) >= 0.12 else 0.0


def turned(picture: Image.Image, degrees: float) -> Image.Image:
    """The picture turned anticlockwise; what comes in from outside is white."""
    if degrees % 90 == 0:
        return picture.rotate(degrees, expand=True)
    return picture.rotate(degrees, Image.Resampling.BICUBIC, fillcolor=255)


def _ink(picture: Image.Image) -> Image.Image:
    width = min(_SMALL, picture.width)
    height = max(min(round(picture.height * width / picture.width), 3 * _SMALL), 1)
    small = picture.resize((width, height), Image.Resampling.BOX)
    return ImageChops.invert(ImageOps.autocontrast(small, cutoff=1)).point([0 if i < 60 else i for i in range(256)])


def _profile(ink: Image.Image, *, rows: bool) -> Sequence[float]:
    margin_x, margin_y = ink.width // 20, ink.height // 20
    inner = ink.crop((margin_x, margin_y, ink.width - margin_x, ink.height - margin_y))
    size = (1, inner.height) if rows else (inner.width, 1)
    return array("f", inner.convert("F").resize(size, Image.Resampling.BOX).tobytes())


def _steps(profile: Sequence[float]) -> float:
    """How sharply a profile goes up and down: level lines of writing make it jump. The few largest jumps are
    the edges of tables and are left out."""
    jumps = sorted(abs(after - before) for before, after in pairwise(profile))
    return fsum(jumps[: int(len(jumps) * 0.95)]) / len(jumps) if jumps else 0.0


def _best(ink: Image.Image, angles: Sequence[float]) -> float:
    def sharpness(angle: float) -> float:
        profile = _profile(ink.rotate(angle, Image.Resampling.BILINEAR), rows=True)
        return fsum((after - before) ** 2 for before, after in pairwise(profile))

    return max(angles, key=sharpness)
