"""Find the drawn lines of tables in a picture of a page."""

from __future__ import annotations

from PIL import Image

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
                    # Both ends lie somewhere in the next step.
                    runs.append((max((start - 1) * step, 0), y, min((x + 1) * step, picture.width - 1), y))
                start = None
    return [run for run in _joined(runs, step) if _is_line(picture, run, step)]


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


def _is_line(picture: Image.Image, run: Run, step: int) -> bool:
    """A drawn line is thin and has light on both sides; a row through a line of writing has writing beside it."""
    x0, top, x1, bottom = run
    if bottom - top > max(step * 0.4, 6):
        return False
    beyond = max(step // 6, 4)
    own = _darkness(picture, (x0, top, x1, bottom + 1))
    above = _darkness(picture, (x0, top - beyond - 2, x1, top - beyond))
    below = _darkness(picture, (x0, bottom + beyond, x1, bottom + beyond + 2))
    if x1 - x0 >= 16 * step:  # so long a line is drawn, though writing may stand close to it
        return min(above, below) < 0.8 * own
    return max(above, below) < 0.45 * own


def _darkness(picture: Image.Image, box: Run) -> float:
    x0, top, x1, bottom = box
    strip = picture.crop((x0, max(top, 0), x1, min(max(bottom, top + 1), picture.height)))
    count = strip.width * strip.height
    return 255 - sum(value * number for value, number in enumerate(strip.histogram())) / count if count else 0.0
