"""Find the drawn lines of tables in a picture of a page."""

from __future__ import annotations

from PIL import Image

Run = tuple[int, int, int, int]
"""x0, top, x1, bottom in pixels."""

_DARK = 195
"""Blurred lines are grey; what is not alone, thin and long is sorted out later."""


def find_rules(picture: Image.Image, dpi: int) -> tuple[list[Run], list[Run]]:
    """The level and the upright lines of a level grey picture, the edges of dark bars among them."""
    step = max(dpi // 8, 8)
    level, bars = _runs(picture, step)
    flipped, _ = _runs(picture.transpose(Image.Transpose.TRANSPOSE), step)
    upright = [(top, x0, bottom, x1) for x0, top, x1, bottom in flipped]
    return level, [_through_bars(run, bars, step) for run in upright]


def _through_bars(run: Run, bars: list[Run], step: int) -> Run:
    """Inside a dark bar (a header row) the lines between its cells cannot be seen: they are drawn on."""
    x0, top, x1, bottom = run
    for left, above, right, below in bars:
        if left - step <= x0 <= right + step:
            if abs(top - below) <= 2 * step:
                top = min(top, above)
            if abs(bottom - above) <= 2 * step:
                bottom = max(bottom, below)
    return x0, top, x1, bottom


def _runs(picture: Image.Image, step: int) -> tuple[list[Run], list[Run]]:
    """Level dark runs of at least three steps that are thin; and bars: dark runs that are thick."""
    dark = picture.point([255 if value < _DARK else 0 for value in range(256)])
    small = dark.reduce((step, 1))
    width, height = small.size
    full = bytearray(255 if value > 200 else 0 for value in small.tobytes())
    thick = _take_thick(full, width, height, max(step // 3, 6))
    runs = _across(full, width, height, step, picture.width)
    lines = [run for run in _joined(runs, step) if _is_line(picture, run, step)]
    bars = [bar for bar in _bars(thick, step) if bar[2] - bar[0] >= 3 * step]
    for x0, top, x1, bottom in bars:
        lines += [(x0, top, x1, top), (x0, bottom, x1, bottom)]
    return lines, bars


def _take_thick(full: bytearray, width: int, height: int, most: int) -> list[Run]:
    """Take cells out that are part of something thicker than a line; give them as (column, top, bottom)."""
    thick: list[Run] = []
    for x in range(width):
        column = full[x::width]
        y = column.find(255)
        while y >= 0:
            end = column.find(0, y)
            end = height if end < 0 else end
            if end - y > most:
                thick.append((x, y, x + 1, end))
                full[x + y * width : x + end * width : width] = bytes(end - y)
            y = column.find(255, end)
    return thick


def _bars(thick: list[Run], step: int) -> list[Run]:
    """Thick pieces side by side, of about the same top and bottom, are one bar."""
    bars: list[Run] = []
    for x0, top, x1, bottom in thick:
        for index in range(len(bars) - 1, max(len(bars) - 60, -1), -1):
            left, above, right, below = bars[index]
            if 0 <= x0 * step - right <= 2 * step and abs(above - top) <= step and abs(below - bottom) <= step:
                bars[index] = (left, min(above, top), x1 * step, max(below, bottom))
                break
        else:
            bars.append((x0 * step, top, x1 * step, bottom))
    return bars


def _across(full: bytearray, width: int, height: int, step: int, reach: int) -> list[Run]:
    runs: list[Run] = []
    for y in range(height):
        row = full[y * width : (y + 1) * width]
        x = row.find(255)
        while x >= 0:
            end = row.find(0, x)
            end = width if end < 0 else end
            if end - x >= 3:  # both ends lie somewhere in the next step
                runs.append((max((x - 1) * step, 0), y, min((end + 1) * step, reach - 1), y))
            x = row.find(255, end)
    return runs


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
    top = min(max(top, 0), picture.height - 1)  # a bar at the very edge has nothing beyond it
    strip = picture.crop((x0, top, max(x1, x0), min(max(bottom, top + 1), picture.height)))
    count = strip.width * strip.height
    return 255 - sum(value * number for value, number in enumerate(strip.histogram())) / count if count else 0.0
