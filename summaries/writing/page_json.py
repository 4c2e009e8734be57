"""The one page as JSON, and back: what an adult edits by hand and gives to `companion summarise --from`."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from summaries.choosing.words import words
from summaries.errors import UnusableFile
from summaries.model import Dropped, LeftOut, Line, LineSource, OnePage, PageStyle

_MOST_BYTES = 5_000_000
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f\ud800-\udfff]+')
_LONGEST_STEM = 60
_KINDS = ("about", "goal", "help", "next", "contact")
_SOURCES = ("plan", "meeting", "rule", "absence")


def page_to_data(page: OnePage) -> dict[str, Any]:
    """The page as plain data. Each line has exactly the keys of the contract; what is needed to make the page
    again (name, style, topics) stands apart under "page"."""
    return {
        "lines": [_line_to_data(line) for line in page.lines],
        "left_out": [{"section": left.section, "page": left.page, "quote": left.quote} for left in page.left_out],
        "dropped": [{"class": entry.dropped_class, "count": entry.count} for entry in page.dropped],
        "pages": page.pages,
        "warnings": list(page.warnings),
        "page": {
            "known_as": page.known_as,
            "stem": page.stem,
            "plan_date_text": page.plan_date_text,
            "style": asdict(page.style),
            "topics": {line.id: line.topic for line in page.lines if line.topic},
            "said_by": {line.id: line.said_by for line in page.lines if line.said_by != "plan"},
            "names": {line.id: line.name for line in page.lines if line.name},
            "made": {line.id: _mark_of(line) for line in page.lines},
            "left_out_names": {str(n): left.name for n, left in enumerate(page.left_out) if left.name},
        },
    }


def page_to_json(page: OnePage) -> bytes:
    """The page as JSON text, UTF-8."""
    return (json.dumps(page_to_data(page), ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def read_page_json(path: Path) -> OnePage:
    """The page of an edited JSON file. Raises `UnusableFile` with one sentence that says what to mend."""
    name = path.name
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise UnusableFile(f"{name} is too big for a page. Please use the JSON file that companion wrote.")
        data = _writable(json.loads(path.read_text(encoding="utf-8-sig")))
    except OSError:
        raise UnusableFile(f"{name} cannot be opened. Please check where it is.") from None
    except (ValueError, RecursionError):
        raise UnusableFile(f"{name} is not right JSON. Please undo the last change and try again.") from None
    return edited(page_from_data(data, name), _mapping(_mapping(data).get("page")).get("made"))


def _writable(data: Any) -> Any:
    """The same without halves of letters ("\\ud800"), which JSON may hold and no file can."""
    return json.loads(json.dumps(data, ensure_ascii=False).encode("utf-8", "replace"))


def edited(page: OnePage, made: Any) -> OnePage:
    """The page with a check on each line that was changed by hand and is no longer proved by its quote.

    `made` is the mark of each line as we wrote it: unchanged lines keep the check that they had.
    """
    known = _mapping(made)
    lines = tuple(line if known.get(line.id) == _mark_of(line) else _checked(line) for line in page.lines)
    doubted = [new.id for new, old in zip(lines, page.lines, strict=True) if new is not old]
    told = tuple(words("page")("warnings", "edited", line=line_id) for line_id in doubted)
    return replace(page, lines=lines, warnings=(*page.warnings, *(one for one in told if one not in page.warnings)))


def _checked(line: Line) -> Line:
    """A changed line against its quote and the rules of easy read."""
    from summaries.wording import easyread, guard

    if line.source.kind != "plan" or not line.source.quote or line.kind in ("next", "contact"):
        return line
    text = " ".join(part for part in (line.text, line.note) if part)
    if not guard.doubts(text, line.source.quote, None) and not easyread.problems(line.text):
        return line
    return replace(line, check=words("page")("edited_check"))


def _mark_of(line: Line) -> str:
    """A short mark of what a line says, to see later whether it was changed."""
    return hashlib.sha256(f"{line.text}\n{line.note}".encode()).hexdigest()[:12]


def page_from_data(data: Any, name: str = "This page") -> OnePage:
    """`read_page_json` for data already read. Raises `UnusableFile`."""
    if not isinstance(data, Mapping) or not isinstance(data.get("lines"), list):
        raise UnusableFile(f'{name} has no "lines". Please use the JSON file that companion wrote.')
    kept = _mapping(data.get("page"))
    lines = tuple(_line(entry, n, kept, name) for n, entry in enumerate(data["lines"], start=1))
    if len({line.id for line in lines}) != len(lines):
        raise UnusableFile(f"{name} has two lines with the same id. Please give each line its own id.")
    return OnePage(
        known_as=_text(kept.get("known_as")),
        lines=lines,
        left_out=_left_out(data, kept),
        dropped=tuple(
            Dropped(str(entry.get("class")), _count(entry.get("count")))
            for entry in _items(data.get("dropped"))
            if isinstance(entry, Mapping)
        ),
        warnings=tuple(warning for warning in _items(data.get("warnings")) if isinstance(warning, str)),
        style=_style(kept.get("style"), name),
        stem=_stem(kept.get("stem")),
        plan_date_text=_text(kept.get("plan_date_text")),
    )


def _line_to_data(line: Line) -> dict[str, Any]:
    source = line.source
    return {
        "id": line.id,
        "kind": line.kind,
        "outcome_ref": line.outcome_ref,
        "text": line.text,
        "picture": line.picture,
        "alt": line.alt,
        "note": line.note,
        "check": line.check,
        "source": {"kind": source.kind, "section": source.section, "page": source.page, "quote": source.quote},
    }


def _line(entry: Any, number: int, kept: Mapping[str, Any], name: str) -> Line:
    if not isinstance(entry, Mapping) or not _text(entry.get("text")):
        raise UnusableFile(f"{name}: line {number} has no text. Please give it a text or take the line out.")
    if entry.get("kind") not in _KINDS:
        raise UnusableFile(f"{name}: line {number} has no right kind. Please use one of: {', '.join(_KINDS)}.")
    line_id = _text(entry.get("id")) or f"l{number}"
    source = _mapping(entry.get("source"))
    kind = source.get("kind") if source.get("kind") in _SOURCES else "plan"
    page = source.get("page") if isinstance(source.get("page"), int) else None
    said_by = _mapping(kept.get("said_by")).get(line_id, "plan")
    return Line(
        id=line_id,
        kind=entry["kind"],
        text=str(entry["text"]).strip(),
        picture=_text(entry.get("picture")) or "plain",
        alt=_text(entry.get("alt")) or "",
        source=LineSource(kind, _text(source.get("section")) or "other", page, _text(source.get("quote"))),  # type: ignore[arg-type]
        outcome_ref=_text(entry.get("outcome_ref")),
        note=_text(entry.get("note")),
        check=_text(entry.get("check")),
        topic=_text(_mapping(kept.get("topics")).get(line_id)),
        said_by=said_by if said_by in ("me", "others", "plan") else "plan",
        name=_text(_mapping(kept.get("names")).get(line_id)),
    )


def _left_out(data: Mapping[str, Any], kept: Mapping[str, Any]) -> tuple[LeftOut, ...]:
    names = _mapping(kept.get("left_out_names"))
    found = []
    for n, entry in enumerate(_items(data.get("left_out"))):
        if isinstance(entry, Mapping):
            page = entry.get("page") if isinstance(entry.get("page"), int) else None
            section = _text(entry.get("section")) or "other"
            found.append(LeftOut(section, page, _text(entry.get("quote")), _text(names.get(str(n)))))
    return tuple(found)


def _style(value: Any, name: str) -> PageStyle:
    try:
        return PageStyle(**_mapping(value))
    except TypeError:
        raise UnusableFile(f"{name} has a style that is not known. Please take it out.") from None


def _stem(value: Any) -> str:
    """The files' name: never a way to another folder, never longer than a folder takes."""
    return _NOT_IN_NAMES.sub("-", _text(value) or "")[:_LONGEST_STEM].strip(". -") or "plan"


def _items(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _count(value: Any) -> int:
    return value if isinstance(value, int) and 0 < value < 10_000 else 1


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _text(value: Any) -> str | None:
    return value.strip() or None if isinstance(value, str) else None
