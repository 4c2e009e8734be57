"""Plans as files: Word and PDF, pictures, and what only LibreOffice reads."""

from __future__ import annotations

import io
import random
from functools import cache
from pathlib import Path

from PIL import Image, ImageDraw

from fuzz.damage import any_damage, in_bytes, in_lines, in_numbers, sources
from summaries.reading import read
from summaries.understanding import understand
from summaries.understanding.as_json import plan_as_json

PLANS = Path(__file__).parents[1] / "plans"
KINDS = ("PNG", "JPEG", "TIFF", "WEBP", "GIF", "BMP")
RTF = b"""{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}{\\b Section F}\\par
Robin will have speech therapy for 30 minutes every week.\\par
{\\trowd\\cellx2000\\cellx4000 Outcome\\cell Help\\cell\\row}\\pard\\u8217 ?{\\field{\\*\\fldinst HYPERLINK "http://127.0.0.1/"}}
{\\pict\\pngblip\\picw1\\pich1 89504e47}{\\object\\objdata 0105}}"""


def plan(seed: int, folder: Path) -> None:
    """A Word file or PDF with some damage, read and understood."""
    chance = random.Random(seed)
    source = chance.choice(sources(PLANS))
    path = folder / f"{seed}{source.suffix}"
    path.write_bytes(any_damage(source.read_bytes(), source.suffix, chance))
    plan_as_json(understand(read(path)))


@cache
def _picture(kind: str) -> bytes:
    sheet = Image.new("L", (520, 130), 255)
    ImageDraw.Draw(sheet).text((20, 30), "Section F. Speech therapy every week.", fill=0, font_size=24)
    out = io.BytesIO()
    sheet.save(out, kind)
    return out.getvalue()


def picture(seed: int, folder: Path) -> None:
    """A damaged picture of a page."""
    chance = random.Random(seed)
    kind = chance.choice(KINDS)
    path = folder / f"page.{chance.choice(['jpg', kind.lower(), 'pdf'])}"
    path.write_bytes(chance.choice([in_bytes, in_head])(_picture(kind), chance))
    read(path)


def in_head(data: bytes, chance: random.Random) -> bytes:
    """Sizes and offsets stand at the beginning of a picture."""
    changed = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        changed[chance.randrange(4, min(len(changed), 120))] = chance.choice(
            [0, 1, 127, 128, 255, chance.randrange(256)]
        )
    return bytes(changed)


def office(seed: int, folder: Path) -> None:
    """A damaged .rtf; without LibreOffice all are refused."""
    chance = random.Random(seed)
    path = folder / "plan.rtf"
    path.write_bytes(b"{\\rtf" + chance.choice([in_bytes, in_numbers, in_lines])(RTF, chance)[5:])
    read(path)
