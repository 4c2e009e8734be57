"""Word's styles, each with what it inherits: heading level, bold, hidden, numbering."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml import etree

from summaries.reading.word.package import W, switch, value

_HEADING = re.compile(r"^(?:heading|überschrift|titre)\s*([1-9])\b", re.IGNORECASE)


@dataclass(frozen=True)
class Style:
    """`outline` counts from 1. `bold` and `hidden` are None where neither the style nor its bases say."""

    name: str = ""
    outline: int | None = None
    bold: bool | None = None
    hidden: bool | None = None
    num_id: str | None = None
    num_level: str | None = None
    first_row_bold: bool = False
    first_column_bold: bool = False


class Styles:
    """Looks styles up by id; unknown ids give an empty style."""

    def __init__(self, root: etree._Element | None) -> None:
        self._elements: dict[str, etree._Element] = {}
        self._known: dict[str | None, Style] = {None: Style()}
        self._defaults: dict[str, str] = {}
        for element in root.findall(W + "style") if root is not None else ():
            style_id = element.get(W + "styleId")
            if not style_id:
                continue
            self._elements[style_id] = element
            if (element.get(W + "default") or "0").lower() in ("1", "true", "on"):
                self._defaults[element.get(W + "type") or ""] = style_id
        base = root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr") if root is not None else None
        self.default_bold = switch(base, "b") or False
        self.default_hidden = switch(base, "vanish") or False

    def get(self, style_id: str | None, kind: str = "paragraph") -> Style:
        """The style of that id, or the document's default for the kind ("paragraph", "character", "table")."""
        return self._get(style_id or self._defaults.get(kind), ())

    def _get(self, style_id: str | None, seen: tuple[str, ...]) -> Style:
        if style_id in self._known:
            return self._known[style_id]
        element = self._elements.get(style_id or "")
        if element is None or style_id is None or style_id in seen:
            return self._known[None]
        base_id = value(element, "basedOn")
        base = self._get(base_id, (*seen, style_id)) if base_id else self._known[None]
        style = _style(element, base)
        self._known[style_id] = style
        return style


def _style(element: etree._Element, base: Style) -> Style:
    name = (value(element, "name") or "").strip().lower()
    run, paragraph = element.find(W + "rPr"), element.find(W + "pPr")
    numbering = paragraph.find(W + "numPr") if paragraph is not None else None
    bold, hidden = switch(run, "b"), switch(run, "vanish")
    outline = outline_level(paragraph)
    if outline is None:
        outline = _outline_by_name(name)
    return Style(
        name=name,
        outline=base.outline if outline is None else outline,
        bold=base.bold if bold is None else bold,
        hidden=base.hidden if hidden is None else hidden,
        num_id=value(numbering, "numId") or base.num_id,
        num_level=value(numbering, "ilvl") or base.num_level,
        first_row_bold=_conditional_bold(element, "firstRow", base.first_row_bold),
        first_column_bold=_conditional_bold(element, "firstCol", base.first_column_bold),
    )


def outline_level(paragraph: etree._Element | None) -> int | None:
    """The heading level of paragraph properties from 1; 0 for body text said outright; None where not said."""
    level = value(paragraph, "outlineLvl")
    if level is None or not level.isdecimal():
        return None
    return int(level) + 1 if int(level) < 9 else 0


def _outline_by_name(name: str) -> int | None:
    heading = _HEADING.match(name)
    if heading:
        return int(heading.group(1))
    return {"title": 1, "subtitle": 2}.get(name)


def _conditional_bold(element: etree._Element, part: str, inherited: bool) -> bool:
    for conditional in element.findall(W + "tblStylePr"):
        if conditional.get(W + "type") == part:
            bold = switch(conditional.find(W + "rPr"), "b")
            return inherited if bold is None else bold
    return inherited
