"""The last filter: nothing private in any string of the page, whatever came through the rooms before."""

from __future__ import annotations

import re
from dataclasses import replace

from summaries.model import LeftOut, Line, OnePage, Plan

_GAP = "…"


class PrivateFilter:
    """Knows a plan's private strings, adult-only blocks and full name."""

    def __init__(self, plan: Plan) -> None:
        self._private = _pattern([word for word in plan.private_words if len(word.strip()) > 2])
        self._adult = [_folded(source.quote) for source in plan.adult_only if len(source.quote) > 3]
        self._children = _pattern(list(plan.other_children))
        self._known_as = plan.person.known_as or ""
        full = plan.person.full_name or ""
        self._full_name = _pattern([full]) if full and full != self._known_as and " " in full else None

    def is_private(self, text: str | None) -> bool:
        """True where `text` holds a private string, or is (part of) a block for adults only."""
        if not text:
            return False
        folded = _folded(text)
        return bool(self._private and self._private.search(text)) or any(
            folded in adult or (len(adult) > 25 and adult in folded) for adult in self._adult
        )

    def names_a_child(self, text: str | None) -> bool:
        """True where `text` names another child: in own words that may stand, where nothing else does."""
        return bool(text and self._children and self._children.search(text))

    def page(self, page: OnePage) -> OnePage:
        """The page without lines that hold something private; their place in the plan is told without a quote."""
        kept = [line for line in page.lines if not self._line_is_private(line)]
        gone = [line for line in page.lines if self._line_is_private(line)]
        left = (*page.left_out, *(LeftOut(line.source.section, line.source.page, None) for line in gone))
        return replace(
            page,
            lines=tuple(self._clean(line) for line in kept),
            left_out=tuple(self._clean_left(entry) for entry in left),
            warnings=tuple(warning for warning in page.warnings if not self.is_private(warning)),
        )

    def _line_is_private(self, line: Line) -> bool:
        said = (line.text, line.note, line.alt)
        if line.kind == "contact":
            # Who to ring at the council may stand in a paragraph that is for adults only (a front page in prose): the
            # name, number and address are meant for the family, and only private strings hide them.
            return any(text and self._private and self._private.search(text) for text in said)
        return any(self.is_private(text) for text in said)

    def _clean(self, line: Line) -> Line:
        return replace(
            line, text=self._named(line.text), note=line.note and self._named(line.note),
            name=None if self.is_private(line.name) else line.name,
            source=replace(line.source, quote=line.source.quote and self._cut(line.source.quote)),
        )  # fmt: skip

    def _clean_left(self, entry: LeftOut) -> LeftOut:
        hide = self.is_private(entry.quote) or self.names_a_child(entry.quote)
        quote = None if hide else entry.quote and self._cut(entry.quote)
        return replace(entry, quote=quote, name=None if self.is_private(entry.name) else entry.name)

    def _cut(self, quote: str) -> str:
        """A quote with what is private cut out, and the full name shortened."""
        return self._named(self._private.sub(_GAP, quote) if self._private else quote)

    def _named(self, text: str) -> str:
        return self._full_name.sub(self._known_as or _GAP, text) if self._full_name else text


def _pattern(strings: list[str]) -> re.Pattern[str] | None:
    """The strings as one pattern: any white space between words, any case, no longer word around them."""
    made = [r"[\s\u00a0-]+".join(re.escape(part) for part in string.split()) for string in strings if string.strip()]
    if not made:
        return None
    return re.compile(r"(?<!\w)(?:" + "|".join(sorted(made, key=len, reverse=True)) + r")(?!\w)", re.I)


def _folded(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip().lower()
