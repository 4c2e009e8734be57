"""Run the tesseract program on a prepared picture; one page is one process with one thread."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from dataclasses import dataclass

from lxml import etree
from PIL import Image

from summaries.errors import PartMissing, TooBig
from summaries.reading import sentences

_SECONDS = 90
_BOX = re.compile(r"bbox (\d+) (\d+) (\d+) (\d+)")
_SIZE = re.compile(r"x_size ([\d.]+)")
_ANGLE = re.compile(r"textangle (\d+)")
_SURE = re.compile(r"x_wconf (\d+)")
_ROTATE = re.compile(r"Rotate: (\d+)")
_ROTATE_SURE = re.compile(r"Orientation confidence: ([\d.]+)")
_SURE_ENOUGH = 0.8
_LINES = frozenset(["ocr_line", "ocr_caption", "ocr_header", "ocr_textfloat"])


@dataclass(frozen=True)
class SeenWord:
    """A word as recognised: its box and its line's box in pixels, the line's letter size, sureness 0 to 1."""

    text: str
    box: tuple[int, int, int, int]
    line: tuple[int, int, int, int]
    size: float
    sure: float
    first: bool = False
    """Does it open its line, with a wide space behind it or nothing else on the line?"""
    number: int = 0
    """Which of the page's lines it is on."""
    angle: int = 0
    """How the recogniser found the line turned, in degrees."""


def program() -> str:
    """The path of tesseract. Raises `PartMissing` where it is not installed."""
    found = shutil.which("tesseract")
    if found is None:
        raise PartMissing(sentences.NO_TESSERACT)
    return found


def recognise(picture: Image.Image, dpi: int, mode: int = 3) -> list[SeenWord]:
    """The words of a grey picture. Raises `PartMissing`, or `TooBig` where a page takes too long."""
    output = _run(picture, ["stdout", "-l", "eng", "--psm", str(mode), "--dpi", str(dpi), "hocr"])
    try:
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=True)
        root = etree.fromstring(output, parser)
    except etree.XMLSyntaxError:
        return []
    return [] if root is None else _words(root)


def turn_needed(picture: Image.Image, dpi: int) -> int:
    """By how many degrees, clockwise, the picture must be turned to stand upright: 0, 90, 180 or 270."""
    output = _run(picture, ["stdout", "--psm", "0", "--dpi", str(dpi)]).decode("utf-8", "replace")
    found, sure = _ROTATE.search(output), _ROTATE_SURE.search(output)
    return int(found.group(1)) % 360 if found and sure and float(sure.group(1)) >= _SURE_ENOUGH else 0


def _run(picture: Image.Image, options: list[str]) -> bytes:
    grey = picture if picture.mode == "L" else picture.convert("L")
    header = f"P5 {grey.width} {grey.height} 255\n".encode()
    environment = {**os.environ, "OMP_THREAD_LIMIT": "1"}
    try:
        ended = subprocess.run(  # noqa: S603 - a fixed program; the picture goes in by its standard input
            [program(), "stdin", *options],
            input=header + grey.tobytes(),
            capture_output=True,
            timeout=_SECONDS,
            env=environment,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise TooBig(sentences.SLOW_PAGE) from None
    except OSError:
        raise PartMissing(sentences.NO_TESSERACT) from None
    if ended.returncode and b"eng" in ended.stderr and b"load" in ended.stderr:
        raise PartMissing(sentences.NO_TESSERACT)
    return ended.stdout


def _words(root: etree._Element) -> list[SeenWord]:
    words: list[SeenWord] = []
    for number, line in enumerate(each for each in root.iter() if each.get("class") in _LINES):
        title = line.get("title") or ""
        line_box, size, angle = _box(title), _SIZE.search(title), _ANGLE.search(title)
        turned = int(angle.group(1)) if angle else 0
        found: list[tuple[str, tuple[int, int, int, int], float]] = []
        for word in line.iter():
            details = word.get("title") or ""
            text, box, sure = "".join(word.itertext()).strip(), _box(details), _SURE.search(details)
            if word.get("class") == "ocrx_word" and text and box:
                found.append((text, box, int(sure.group(1)) / 100 if sure else 0.0))
        for index, (text, box, how_sure) in enumerate(found):
            letters = float(size.group(1)) if size else float(box[3] - box[1])
            behind = found[index + 1][1][0] - box[2] if index + 1 < len(found) else letters
            first = behind > 0.45 * letters and all(len(each[0]) == 1 for each in found[: index + 1])
            words.append(SeenWord(text, box, line_box or box, letters, how_sure, first, number, turned))
    return words


def _box(title: str) -> tuple[int, int, int, int] | None:
    found = _BOX.search(title)
    return (int(found[1]), int(found[2]), int(found[3]), int(found[4])) if found else None
