"""Section I: the school or college named."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from summaries.model import Block, Placement, Source
from summaries.understanding.front.dates import dates
from summaries.understanding.front.pair import Pair
from summaries.understanding.front.section_lines import ASKED, lines_of
from summaries.understanding.place import Placed
from summaries.understanding.sentences import sentences, without_number
from summaries.understanding.ticked import chosen, has_boxes

_PLACE = (
    r"(?:[A-Z0-9][\w’'&.-]*\s+(?:(?:of|the|and|for|at|in|on|de|upon)\s+)*){0,6}(?:School"
    r"|College|Academy|Nursery|Centre|Unit|Campus|Federation|Sixth Form|University|Institute"
    r"|Hospital School|Pre-?school|Provision)\b(?: (?:School|College|Academy|Centre|Campus"
    r"|Sixth Form))*(?: of (?:the )?[A-Z]\w+(?: (?:and )?[A-Z]\w+)*)?"
)
_KIND = re.compile(
    (
        r"\b((?:an? )?(?:[\w-]+[, ]+){0,6}?(?:mainstream|special|maintained|independent|further "
        r"education|general further education|community|academy|primary|secondary|sixth form"
        r"|specialist|free|non-maintained|alternative)(?:[\w,() -]*?)\b(?:school|college|academy"
        r"|institution|setting|nursery|unit|provision|provider)"
        r"(?: \((?:foundation|voluntary (?:aided|controlled)|academy|maintained|community|trust)\))?"
        r"(?: (?:with|for) [^.;]*)?)"
    ),
    re.IGNORECASE,
)
# What stands right after the name: "(mainstream)", ", mainstream primary.", ", a private nursery, until …".
_KIND_ALONE = re.compile(
    r"(?:\(|[,–—-]\s*)((?:an? )?(?:\w+ ){0,2}?(?:mainstream|special|independent|maintained)"
    r"(?: (?:primary|secondary|infant|junior|nursery|pre-?school|middle|academy|specialist))?"
    r"(?: with (?:an? )?[a-z -]{3,40}?)?"
    r"|(?:an? )?(?:private|voluntary|maintained|day|state) (?:nursery|pre-?school|playgroup)(?: school)?)"
    r"\)?(?=\W*$|[,;(]| until| from)",
    re.IGNORECASE,
)


def placement(placed: Sequence[Placed], found: Sequence[Pair]) -> Placement | None:
    """The placement in force: of two with dates, the later one. A school that was only asked for is not taken."""
    made = _placement(placed, found)
    return _tidied(made, [text for text, _ in lines_of(placed, "I")]) if made else None


_A_KIND = re.compile(
    r"\b(?:schools?|colleges?|academy|academies|nursery|pre-?school|institut\w+|setting|unit|provi\w+"
    r"|mainstream|special"
    r"|specialist|education|sixth form|playgroup|base|centre)\b",
    re.IGNORECASE,
)


def _tidied(made: Placement, lines: Sequence[str]) -> Placement:
    """The kind without its label, with its bracket closed; the name with the campus that stands behind it."""
    kind, name = made.type, made.name
    if kind:
        kind = re.sub(r"^(?:Type(?: of [\w ]+)?\s*:\s*|being an? )", "", kind).strip()
        whole = next((text for text in lines if kind in text), "")
        if kind.count("(") > kind.count(")") and whole[whole.index(kind) + len(kind) :].startswith(")"):
            kind += ")"
        kind = kind if _A_KIND.search(kind) and not re.fullmatch(r"[A-Z]\w+ Campus", kind) else None
    if name:
        campus = next(
            (m for text in lines if (m := re.search(rf"{re.escape(name)}(, (?:[A-Z][\w’'-]+ )+Campus)", text))), None
        )
        name += campus.group(1) if campus else ""
    return replace(made, name=name, type=kind)


def _placement(placed: Sequence[Placed], found: Sequence[Pair]) -> Placement | None:
    lines = lines_of(placed, "I")
    dated = _dated(lines)
    if dated:
        return dated
    kind = next((p for p in found if p.section == "I" and p.key == "placement_type"), None)
    ticks = [t for t in (chosen(text) for text, _ in lines) if t and not re.match(r"(?:yes|no)\b", t, re.IGNORECASE)]
    if kind and has_boxes(kind.value):
        ticked = chosen(kind.value)
        kind = replace(kind, value=ticked) if ticked else None
    made = _placed(found, kind, lines)
    if len(ticks) == 1 and not kind:
        return replace(made, type=ticks[0]) if made else Placement(None, ticks[0], None)
    return made


def _placed(found: Sequence[Pair], kind: Pair | None, lines: Sequence[tuple[str, Block]]) -> Placement | None:
    name = next(
        (
            p
            for p in found
            if p.section == "I" and p.key in ("placement_name", "school", "full_name") and p.value.strip(" –—-")
        ),
        None,
    )
    said = re.match(rf"\s*({_PLACE})", name.value) if name else None
    if name and (said or len(name.value.split()) <= 8):
        value = without_number(name.value)
        said = re.match(rf"\s*({_PLACE})", value)
        value = re.split(r"\s+(?:Type|Name)\b.*?:", value)[0].strip(" .")
        kind_text = kind.value.strip(" .") if kind else _kind_after(name.value, said)
        if said and len(value) > len(said.group(1)) and (not kind or value[said.end() :].count(",") >= 2):
            value = said.group(1).strip()
        return Placement(value, kind_text, Source("I", name.block.page, name.block.text))
    for at, (text, block) in enumerate(lines):
        for sentence in sentences(text):
            if re.search(
                r"\basked|request|prefer|would like|considered|visit|until\b|before (?:then|that)\b"
                r"|in the meantime|currently attends|previous|formerly|transfer from",
                sentence,
                re.IGNORECASE,
            ):
                continue
            place = re.search(_PLACE, sentence)
            if place:
                return Placement(
                    _bare(without_number(place.group())),
                    kind.value
                    if kind
                    else _kind(sentence, place.group()) or _kind(text, place.group()) or _kind_below(lines, at, place),
                    Source("I", block.page, block.text),
                )
    if kind:
        return Placement(None, kind.value.strip(" ."), Source("I", kind.block.page, kind.block.text))
    only = {m.group() for text, _ in lines for m in re.finditer(_PLACE, text)}
    if len(only) == 1 and not kind:
        # The one place named, though only "until August 2026", is where the young person learns now.
        for text, block in lines:
            place = re.search(_PLACE, text)
            if place and re.search(r"\buntil\b", text) and not re.search(r"ask|request|prefer|would|visit|prev", text):
                name_of = _bare(place.group())
                return Placement(name_of, _kind(text, name_of), Source("I", block.page, block.text))
    for text, block in lines:
        hit = _KIND.search(text)
        if hit:
            return Placement(None, hit.group(1).strip(), Source("I", block.page, block.text))
    return None


def _kind_below(lines: Sequence[tuple[str, Block]], at: int, place: re.Match[str]) -> str | None:
    """ "General further education college", on the line under the name that stands alone."""
    if at + 1 >= len(lines) or lines[at][0].strip(" .") != place.group():
        return None
    below = lines[at + 1][0].strip(" .")
    return below if len(below.split()) <= 9 and _KIND.fullmatch(below) else None


def _bare(name: str) -> str:
    return re.sub(r"^(?:The|At|From|Name|School|College|Placement|Attends|In)\s+(?=[A-Z])", "", name.strip()).strip()


def _kind_after(value: str, said: re.Match[str] | None) -> str | None:
    rest = value[said.end() :].strip(" ,.;–—-()") if said else ""
    rest = next((s.strip(" .") for s in sentences(rest) if not ASKED.search(s)), "")
    rest = re.sub(r"^(?:(?:which|it|this|that) is )?(?:an?|the)\s+", "", rest, flags=re.IGNORECASE)
    rest = re.sub(r"\s+\((?:the |known as )[^()]*\)$", "", rest)
    return rest or None  # "Kelder College (general further education college)"


def _kind(text: str, name: str) -> str | None:
    labelled = re.search(r"\bType(?: of [\w ]+)?\s*:\s*([^.;]+)", text)
    if labelled:
        return labelled.group(1).strip()
    rest = text.split(name, 1)[1].strip() if name in text else ""
    bare = _KIND_ALONE.match(rest)
    if bare:
        return bare.group(1)
    hit = (_KIND.search(rest) if rest else None) or _KIND.search(text.replace(name, "", 1))
    if not hit:
        return None
    # "Elm School, Thornaby Moor, a mainstream infant school": where it is stands before what it is.
    said = re.split(r", (?=an? )", hit.group(1).strip(" ,"))[-1]
    return re.sub(r"^(?:(?:which|it|this|that) is )?(?:an?|the)\s+", "", said, flags=re.IGNORECASE)


_NOT_YET = re.compile(
    r"\b(?:expect\w*|prefer\w*|hopes?|would like|wish\w*|likely|subject to|to be (?:agreed|named|decided))\b", re.I
)


_TILL_THEN = re.compile(r"[\s.;,]*(?:until|up to|before|in the meantime|for now)\b", re.IGNORECASE)


def _dated(lines: Sequence[tuple[str, Block]]) -> Placement | None:
    """ "Until 31 July 2026: X. From 1 September 2026: Y." """
    best: tuple[object, str, str, Block] | None = None
    for i, (text, block) in enumerate(lines):
        starts = re.search(
            r"\bfrom\s+(?:the )?(?:start of )?(?P<when>[\w ]*?\d{4})\s*[:,–—-]?\s*(?P<rest>.*)$", text, re.IGNORECASE
        )
        if not starts or re.search(r"\b(?:asked|request|consider|prefer)", text[: starts.start()], re.IGNORECASE):
            continue
        if _NOT_YET.search(starts["rest"]):
            continue
        rest = starts["rest"] or (lines[i + 1][0] if i + 1 < len(lines) else "")
        if _TILL_THEN.match(rest):
            rest = text[: starts.start()]  # "Elm School, from 1 September 2026. Until that date: Oak Academy"
        place = re.search(_PLACE, rest)
        if not place:
            continue
        when = dates(starts["when"])
        key = when[0][0].isoformat() if when else starts["when"][-4:]
        if best is None or str(key) > str(best[0]):
            best = (key, _bare(place.group()), rest, block)
    if best is None:
        return None
    return Placement(best[1], _kind(best[2], best[1]), Source("I", best[3].page, best[3].text))
