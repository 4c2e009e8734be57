"""The colours of `templates/css/tokens.css`, for files that know no style sheet (Word)."""

from __future__ import annotations

import re
from functools import lru_cache

from summaries import places

_BLOCK = re.compile(r"(:root|\.paper-\w+)\s*\{([^}]*)\}")
_TOKEN = re.compile(r"--([\w-]+):\s*#([0-9a-fA-F]{6})")


@lru_cache(maxsize=4)
def colours(paper: str) -> dict[str, str]:
    """Each colour token as RRGGBB, for white, cream or blue paper."""
    css = (places.templates_dir() / "css" / "tokens.css").read_text(encoding="utf-8")
    found: dict[str, str] = {}
    for selector, body in _BLOCK.findall(css):
        if selector in (":root", f".paper-{paper}"):
            found.update({name: value.upper() for name, value in _TOKEN.findall(body)})
    return found
