"""Find the drawn lines of tables in a picture of a page, and paint them out before recognition."""

from __future__ import annotations

from collections.abc import Sequence

from PIL import Image, ImageDraw

Run = tuple[int, int, int, int]
"""x0, top, x1, bottom in pixels."""

_DARK = 110


def find_rules(picture: Image.Image, dpi: int) -> tuple[list[Run], list[Run]]:
    """The level and the upright lines of a level grey picture."""
    step = max(dpi // 8, 8)
    level = _runs(picture, step)
    upright = [
        (top, x0, bottom, x1) for x0, top, x1, bottom in _runs(picture.transpose(Image.Transpose.TRANSPOSE), step)
    ]
    return level, upright


def paint_out(picture: Image.Image, rules: Sequence[Run]) -> Image.Image:
    """The picture with the lines made white."""
    painted = picture.copy()
    draw = ImageDraw.Draw(painted)
    for x0, top, x1, bottom in rules:
        draw.rectangle((x0 - 1, top - 1, x1 + 1, bottom + 1), fill=255)
    return painted


def _runs(picture: Image.Image, step: int) -> list[Run]:
    """Level dark runs of at least three steps: a row of cells one pixel high, each dark on average."""
    dark = picture.point([255 if value < _DARK + 60 else 0 for value in range(256)])
    small = dark.reduce((step, 1))
    width, data = small.width, small.tobytes()
    runs: list[Run] = []
    for y in range(small.height):
        row = data[y * width : (y + 1) * width]
        if row.count(0) == width:
            continue
        start = None
        for x in range(width + 1):
            full = x < width and row[x] > 200
            if full and start is None:
                start = x
            elif not full and start is not None:
                if x - start >= 3:
                    runs.append((start * step, y, x * step, y))
                start = None
    return _thin(_joined(runs, step), step)


def _joined(runs: list[Run], step: int) -> list[Run]:
    """Runs on neighbouring rows of pixels are one line; a slightly tilted line is a stair of runs."""
    lines: list[Run] = []
    for x0, top, x1, bottom in runs:
        for index in range(len(lines) - 1, max(len(lines) - 40, -1), -1):
            left, first, right, last = lines[index]
            if top - last <= 2 and x0 <= right + step and x1 >= left - step:
                lines[index] = (min(left, x0), first, max(right, x1), max(last, bottom))
                break
        else:
            lines.append((x0, top, x1, bottom))
    return lines


def _thin(lines: list[Run], step: int) -> list[Run]:
    """Shaded bars and black boxes are no lines."""
    return [(x0, top, x1, bottom) for x0, top, x1, bottom in lines if bottom - top <= max(step * 0.5, 6)]
