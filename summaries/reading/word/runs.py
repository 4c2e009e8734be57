"""The visible text of one Word paragraph: changes accepted, hidden text left out, fields as they show."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree
from mammoth.docx.dingbats import dingbats

from summaries.reading.word.package import R, W, local, switch, value
from summaries.reading.word.styles import Style, Styles

W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
LINE, PAGE = "\n", "\f"
TICKED, EMPTY_BOX = "\u2612", "\u2610"

_WRAPPERS = frozenset(
    [
        "hyperlink",
        "ins",
        "moveTo",
        "smartTag",
        "customXml",
        "fldSimple",
        "dir",
        "bdo",
        "sdtContent",
        "ruby",
        "rubyBase",
        "oMath",
        "oMathPara",
        "Choice",
        "Fallback",
    ]
)
_SYMBOL_FONTS = ("wingdings", "webdings", "symbol")
_PROMPT = re.compile(r"^\W*(click|tap|choose|select|enter|type|insert)\b", re.IGNORECASE)


@dataclass
class Content:
    """What one paragraph holds: spans of text with their boldness, drawn boxes and notes hung on it."""

    spans: list[tuple[str, bool]] = field(default_factory=list)
    boxes: list[etree._Element] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)
    diagrams: list[str] = field(default_factory=list)

    def extend(self, other: Content) -> None:
        """Take over what another paragraph held."""
        self.spans += other.spans
        self.boxes += other.boxes
        self.notes += other.notes
        self.diagrams += other.diagrams


@dataclass
class _Field:
    instruction: str = ""
    shows: bool = False
    data: etree._Element | None = None


class Fields:
    """Complex fields (ECMA-376 part 1, 17.16.18) may run over several paragraphs of one story.

    Where begins and ends do not match, the field marks are ignored, so that no text is lost.
    """

    def __init__(self, story: etree._Element) -> None:
        kinds = [mark.get(W + "fldCharType") for mark in story.iter(W + "fldChar")]
        self._trusted = kinds.count("begin") == kinds.count("end")
        self._stack: list[_Field] = []

    def mark(self, element: etree._Element) -> str:
        """Take in one field mark; gives the text that the field itself draws (a tick box, a chosen entry)."""
        if not self._trusted:
            return ""
        kind = element.get(W + "fldCharType")
        if kind == "begin":
            self._stack.append(_Field(data=element.find(W + "ffData")))
        elif kind == "separate" and self._stack:
            self._stack[-1].shows = True
        elif kind == "end" and self._stack:
            return _form_text(self._stack.pop())
        return ""

    def instruct(self, text: str) -> None:
        """Take in a piece of a field's instruction."""
        if self._stack:
            self._stack[-1].instruction += text

    @property
    def visible(self) -> bool:
        """Does text at this point show on paper?"""
        return all(each.shows for each in self._stack)


def _form_text(ended: _Field) -> str:
    if ended.data is None:
        return ""
    box = ended.data.find(W + "checkBox")
    if box is not None:
        checked = switch(box, "checked")
        checked = switch(box, "default") if checked is None else checked
        return TICKED if checked else EMPTY_BOX
    choices = ended.data.find(W + "ddList")
    if choices is not None and not ended.shows:
        entries = [entry.get(W + "val") or "" for entry in choices.findall(W + "listEntry")]
        chosen = value(choices, "result") or value(choices, "default") or "0"
        if chosen.isdecimal() and int(chosen) < len(entries):
            return entries[int(chosen)]
    return ""


class RunReader:
    """Collects the content of paragraphs."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles

    def content(self, paragraph: etree._Element, style: Style, fields: Fields) -> Content:
        """All that shows of a `w:p`."""
        found = Content()
        for run in self._runs(paragraph):
            self._run(run, style, fields, found)
        return found

    def _runs(self, parent: etree._Element) -> Iterator[etree._Element]:
        """The runs under an element, seen through wrappers; deleted and moved-away ones are not there."""
        for child in parent:
            name = local(child)
            if name == "r":
                yield child
            elif name == "sdt":
                content = child.find(W + "sdtContent")
                if content is not None and not is_prompt(child, content):
                    yield from self._runs(content)
            elif name == "AlternateContent":
                yield from self._runs(choice(child))
            elif name in _WRAPPERS or (child.tag and "officeDocument/2006/math" in str(child.tag)):
                yield from self._runs(child)

    def _run(self, run: etree._Element, style: Style, fields: Fields, found: Content) -> None:
        properties = run.find(W + "rPr")
        character = self._styles.get(value(properties, "rStyle"), "character")
        hidden = self._toggled(
            switch(properties, "vanish"), style.hidden, character.hidden, self._styles.default_hidden
        )
        bold = self._toggled(switch(properties, "b"), style.bold, character.bold, self._styles.default_bold)
        fonts = properties.find(W + "rFonts") if properties is not None else None
        font = (fonts.get(W + "ascii") or fonts.get(W + "hAnsi") or "") if fonts is not None else ""
        # What is crossed out was in an earlier plan, or is one of two answers that was not chosen.
        hidden = hidden or bool(switch(properties, "strike") or switch(properties, "dstrike"))
        for text in self._pieces(run, fields, found, font):
            if text and not hidden:
                found.spans.append((text, bold))

    @staticmethod
    def _toggled(direct: bool | None, paragraph: bool | None, character: bool | None, default: bool) -> bool:
        """Toggle properties (17.7.3): said on the run wins; two styles that both say yes cancel out."""
        if direct is not None:
            return direct
        if paragraph is None and character is None:
            return default
        return bool(paragraph) != bool(character)

    def _pieces(self, run: etree._Element, fields: Fields, found: Content, font: str) -> Iterator[str]:
        for child in run:
            name = local(child)
            if name == "fldChar":
                was_visible = fields.visible
                text = fields.mark(child)
                if text and (was_visible or fields.visible):
                    yield text
            elif name == "instrText":
                fields.instruct(child.text or "")
            elif not fields.visible:
                continue
            elif name == "AlternateContent":
                yield from self._pieces(choice(child), fields, found, font)
            elif name in ("drawing", "pict", "object"):
                found.boxes += boxes(child)
                found.diagrams += diagrams(child)
            elif name in ("footnoteReference", "endnoteReference"):
                found.notes.append((name.removesuffix("Reference"), child.get(W + "id") or ""))
            elif name == "ruby":
                for base in child.iter(W + "rubyBase"):
                    for inner in base.iter(W + "t"):
                        yield inner.text or ""
            else:
                yield _text(child, name, font)


def _text(child: etree._Element, name: str, font: str) -> str:
    if name == "t":
        return _drawn(child.text or "", font)
    if name in ("tab", "ptab"):
        return "\t"
    if name == "br":
        return PAGE if child.get(W + "type") in ("page", "column") else LINE
    if name == "cr":
        return LINE
    if name == "noBreakHyphen":
        return "-"
    if name == "sym":
        return _symbol(child.get(W + "font") or "", child.get(W + "char") or "")
    return ""


def _symbol(font: str, code: str) -> str:
    try:
        point = int(code, 16)
    except ValueError:
        return ""
    for look in (point, point & 0xFF if 0xF000 <= point <= 0xF0FF else point):
        drawn = dingbats.get((font, look))
        if drawn:
            return chr(drawn)
    return "" if 0xE000 <= point <= 0xF8FF or point > 0x10FFFF else chr(point)


def _drawn(text: str, font: str) -> str:
    """Text in a symbol font stands for pictures: a tick, a box."""
    if not font.lower().startswith(_SYMBOL_FONTS):
        return text
    return "".join(_symbol(font, f"{ord(letter):X}") if not letter.isspace() else letter for letter in text)


def choice(alternate: etree._Element) -> etree._Element:
    """Of a picture given twice (`mc:AlternateContent`), the first form that holds text, else the first."""
    forms = [form for form in alternate if local(form) in ("Choice", "Fallback")]
    for form in forms:
        if any((text.text or "").strip() for text in form.iter(W + "t")):
            return form
    return forms[0] if forms else alternate


def boxes(drawing: etree._Element) -> list[etree._Element]:
    """The `w:txbxContent` in a drawing, outermost only, each form once."""
    found: list[etree._Element] = []
    for child in drawing:
        name = local(child)
        if name == "txbxContent":
            found.append(child)
        elif name == "AlternateContent":
            found += boxes(choice(child))
        else:
            found += boxes(child)
    return found


def diagrams(drawing: etree._Element) -> list[str]:
    """The relation ids of the diagrams ("SmartArt") in a drawing."""
    return [element.get(R + "dm") or "" for element in drawing.iter() if local(element) == "relIds"]


def is_prompt(control: etree._Element, content: etree._Element) -> bool:
    """Is this content control still blank, showing only "Click here to enter text"?"""
    properties = control.find(W + "sdtPr")
    if not switch(properties, "showingPlcHdr"):
        return False
    runs = list(content.iter(W + "r"))
    named = all("placeholder" in (value(run.find(W + "rPr"), "rStyle") or "").lower() for run in runs)
    words = "".join(text.text or "" for text in content.iter(W + "t"))
    return (bool(runs) and named) or bool(_PROMPT.match(words))
