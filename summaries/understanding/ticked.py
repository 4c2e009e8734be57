"""Tick boxes in a form: "☒ Mainstream ☐ Special" says "Mainstream"."""

from __future__ import annotations

import re

_MARKED = "☒☑✓✔✗✘🗹🗷"
_BLANK = "☐□❏❑🗆🞎🞏"
_BOX = re.compile(rf"([{_MARKED}{_BLANK}])")


def chosen(text: str) -> str | None:
    """The words of the ticked options, joined by ", "; None where the text has no boxes or none is ticked.

    Labels may stand after their boxes ("☒ Yes ☐ No") or before them ("Yes ☒ No ☐").
    """
    pieces = _BOX.split(text)
    if len(pieces) < 3:
        return None
    before = bool(pieces[0].strip()) and not pieces[-1].strip()
    if before:
        options = [(pieces[i], pieces[i - 1]) for i in range(1, len(pieces), 2)]
    else:
        options = [(pieces[i], pieces[i + 1]) for i in range(1, len(pieces), 2)]
    said = [label.strip(" ,;/") for mark, label in options if mark in _MARKED and label.strip(" ,;/")]
    return ", ".join(said) or None


def has_boxes(text: str) -> bool:
    """Whether there is a tick box in the text."""
    return bool(_BOX.search(text))
