"""Bars as SVG, for a reader who would rather look. Drawn by hand: no library's chart is as small or as plain."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

_COLOURS = ("#0b6e69", "#b5642a", "#6b6f86")
_BAR, _GAP, _LEFT, _WIDE, _TOP = 15, 16, 250, 400, 62


def bars(title: str, series: Sequence[str], groups: Sequence[tuple[str, Sequence[float]]]) -> str:
    """One group of bars for each (label, a share from 0 to 1 for each of `series`). At most three series: they differ
    in colour, and each bar has its figure beside it, so that nobody needs to tell colours apart."""
    assert len(series) <= len(_COLOURS)
    tall = len(series) * _BAR + _GAP
    height = _TOP + tall * len(groups)
    said = "; ".join(f"{label}: {', '.join(map(_percent, values))}" for label, values in groups)
    whole = escape(f"{', '.join(series)}. {said}")
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_LEFT + _WIDE + 60} {height}" role="img" '
        'font-family="sans-serif" font-size="13" fill="#222">',
        f"<title>{escape(title)}</title><desc>{whole}</desc>"
        f'<rect width="100%" height="100%" fill="#fff"/><text x="10" y="22" font-size="16">{escape(title)}</text>',
    ]
    for number, name in enumerate(series):
        x = 10 + number * 210
        parts.append(f'<rect x="{x}" y="34" width="12" height="12" fill="{_COLOURS[number]}"/>')
        parts.append(f'<text x="{x + 18}" y="45">{escape(name)}</text>')
    for row, (label, values) in enumerate(groups):
        y = _TOP + row * tall
        middle = y + len(series) * _BAR / 2 + 4
        parts.append(f'<text x="{_LEFT - 10}" y="{middle:.0f}" text-anchor="end">{escape(label)}</text>')
        for number, value in enumerate(values):
            at, long = y + number * _BAR, max(0.0, min(1.0, value)) * _WIDE
            parts.append(
                f'<rect x="{_LEFT}" y="{at}" width="{long:.1f}" height="{_BAR - 3}" fill="{_COLOURS[number]}"/>'
            )
            parts.append(f'<text x="{_LEFT + long + 6:.1f}" y="{at + 11}" font-size="11">{_percent(value)}</text>')
    return "\n".join([*parts, "</svg>", ""])


def _percent(share: float) -> str:
    return f"{share * 100:.0f} %"
