"""The page read aloud: one MP3 piece for each line, in reading order, which joined are the whole page."""

from __future__ import annotations

from summaries.choosing.words import words
from summaries.writing import speech
from summaries.writing.layout import Item, Layout, Sheet
from summaries.writing.sheets import all_by_others

TITLE = ""
LEFT = "left-out"


def read_aloud(layout: Layout) -> dict[str, bytes]:
    """MP3 by line id; the title has the id "". Raises `PartMissing` when no voice works; no piece is ever empty."""
    said = script(layout)
    clips = speech.speak_all([text for _, text in said])
    return {line_id: speech.mp3_of(clip, speech.LINE_PAUSE) for (line_id, _), clip in zip(said, clips, strict=True)}


def script(layout: Layout) -> list[tuple[str, str]]:
    """What is said, with the id of the line it belongs to: a heading is said before its first line."""
    text = words("page")
    said: list[tuple[str, str]] = [(TITLE, _sentence(layout.title) + " " + (layout.dated or ""))]
    for sheet in layout.sheets:
        said += [(item.line.id, _item(item, _about(item, layout, n))) for n, item in enumerate(sheet.about)]
        for n, row in enumerate(sheet.rows):
            if row.goal:
                said.append((row.goal.line.id, _item(row.goal, text("goals") if n == 0 else None)))
            said += [
                (item.line.id, _item(item, layout.helps_heading if m == 0 else None))
                for m, item in enumerate(row.helps)
            ]
        said += [
            (item.line.id, _item(item, text("more_help") if n == 0 else None)) for n, item in enumerate(sheet.more)
        ]
        if sheet.strip_names or sheet.counted:
            said.append((LEFT, left_out_words(sheet)))
        for _, heading, items in sheet.ends:
            said += [(item.line.id, _item(item, heading if n == 0 else None)) for n, item in enumerate(items)]
    return said


def left_out_words(sheet: Sheet) -> str:
    """The goals without a row and what else is in the plan, as sentences."""
    named = f"{words('page')('other_goals')}: {', '.join(sheet.strip_names)}." if sheet.strip_names else ""
    return f"{named} {sheet.counted or ''}".strip()


def plain_text(layout: Layout) -> str:
    """The page as plain text, one line of the page a paragraph: for braille displays and embossers."""
    parts = [text for _, text in script(layout)]
    foot = [part for part in (layout.sources, words("page")("credit"), words("page")("credit_link")) if part]
    return "\n\n".join([*parts, " ".join(foot)]) + "\n"


def _about(item: Item, layout: Layout, place: int) -> str | None:
    if place == 0 and all_by_others(layout.page):
        return f"{words('page')('by_others')} {item.label or ''}"
    return item.label


def _item(item: Item, heading: str | None) -> str:
    parts = [_sentence(heading.rstrip(":"))] if heading else []
    parts.append(item.line.text)
    if item.line.note:
        parts.append(item.line.note)
    return " ".join(parts)


def _sentence(text: str) -> str:
    return text if text.endswith((".", "?", "!")) else text + "."
