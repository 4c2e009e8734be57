"""Small steps of laying out: what stands at the foot, what a heading says, how what is left out is told."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from summaries.choosing.pairing import PAIRED
from summaries.choosing.words import words
from summaries.model import LeftOut, Line, OnePage
from summaries.writing.geometry import Geometry
from summaries.writing.layout import End, Item, Layout, Row, Sheet
from summaries.writing.pictures import Picture

Step = Callable[[Sheet], Sheet]
_MOST_NAMES = 8


def pairs(items: Sequence[Item], columns: int = 2) -> list[tuple[Item, ...]]:
    """Items two by two (or three by three), as they stand side by side."""
    return [tuple(items[n : n + columns]) for n in range(0, len(items), columns)]


def put_about(items: tuple[Item, ...]) -> Step:
    return lambda sheet: replace(sheet, about=(*sheet.about, *items))


def put_row(row: Row) -> Step:
    return lambda sheet: replace(sheet, rows=(*sheet.rows, row))


def put_more(items: tuple[Item, ...]) -> Step:
    return lambda sheet: replace(sheet, more=(*sheet.more, *items))


def put_strip(names: tuple[str, ...], counted: str | None) -> Step:
    return lambda sheet: replace(sheet, strip_names=names, counted=counted)


def put_ends(ends: tuple[End, ...], split: float) -> Step:
    return lambda sheet: replace(sheet, ends=ends, ends_split=split)


def labelled(item: Item, page: OnePage) -> Item:
    """An "about" line with its small heading; one that others said says so, unless all of them were."""
    text = words("page")
    style = page.style
    little_room = style.paper == "a4" and not style.large_print and not style.booklet
    label = text.get("topics_short" if little_room else "topics", item.line.topic or "who")
    if item.line.said_by == "others" and not all_by_others(page):
        label = text("by_others")
    return replace(item, label=label)


def all_by_others(page: OnePage) -> bool:
    about = [line for line in page.lines if line.kind == "about"]
    return bool(about) and all(line.said_by == "others" for line in about)


def ends(items: dict[str, Item], page: OnePage) -> tuple[End, ...]:
    """What is next, and whom to contact."""
    text = words("page")
    found: list[End] = []
    for part in ("next", "contact"):
        lines = tuple(items[line.id] for line in page.lines if line.kind == part and line.topic != "tell")
        if lines:
            found.append((part, text(part), lines))
    told = tuple(items[line.id] for line in page.lines if line.topic == "tell")
    if found and told:  # "Is some help not happening?" stands where there is room: in the card with fewer lines
        place = min(
            range(len(found)), key=lambda n: sum(len(item.line.text + (item.line.note or "")) for item in found[n][2])
        )
        part, heading, lines = found[place]
        found[place] = (part, heading, (*lines, *told))
    return tuple(found)


def stacked(found: tuple[End, ...]) -> tuple[End, ...]:
    """The same cards with what is next over the whole width, and under it whom to contact beside how to say that
    help is missing: less tall where a meeting has a long place and many guests."""
    kept: list[End] = []
    told: list[Item] = []
    for part, heading, items in found:
        told += [item for item in items if item.line.topic == "tell"]
        kept.append((part, heading, tuple(item for item in items if item.line.topic != "tell")))
    return (*kept, ("contact", words("page")("tell"), tuple(told))) if told and len(kept) == 2 else found


def with_pictures(sheet: Sheet, by_id: Mapping[str, Picture]) -> Sheet:
    """The sheet with the pictures chosen for what is really printed (a line that found no room takes none away)."""

    def drawn(item: Item) -> Item:
        return replace(item, picture=by_id[item.line.id]) if item.picture is not None else item

    rows = tuple(Row(row.goal and drawn(row.goal), tuple(map(drawn, row.helps))) for row in sheet.rows)
    ends = tuple((part, heading, tuple(map(drawn, items))) for part, heading, items in sheet.ends)
    more = tuple(map(drawn, sheet.more))
    return replace(sheet, about=tuple(map(drawn, sheet.about)), rows=rows, more=more, ends=ends)


def told(item: Item) -> Line:
    """The line with the alternative text of the picture that is really printed."""
    return replace(item.line, alt=item.picture.alt) if item.picture is not None else item.line


def left_words(page: OnePage, left: Sequence[LeftOut]) -> tuple[tuple[str, ...], str | None]:
    """The goals that have no row in a few words each, and one sentence that counts the rest of what may be shown."""
    named = list(dict.fromkeys(entry.name for entry in left if entry.name))
    others = [entry for entry in left if entry.quote is not None and not entry.name]
    others += [LeftOut("E", None, name) for name in named[_MOST_NAMES:]]
    return tuple(named[:_MOST_NAMES]), _counted(others)


def _counted(left: Sequence[LeftOut]) -> str | None:
    """ "My plan has 7 more things. They are about me (A) and help to learn (F)." or None."""
    if not left:
        return None
    text = words("page")
    places = []
    known = {entry.section[:1] if text.get("more_about", entry.section[:1]) else entry.section for entry in left}
    for section in sorted(known):  # "H1" is of "H"
        about = text.get("more_about", section)
        places.append(text("more_place", about=about, section=section) if about else section_name(section))
    listed = ", ".join(places[:-1])
    said = text("more_and", places=listed, last=places[-1]) if listed else places[-1]
    return text("more_in_plan" if len(left) > 1 else "one_more_in_plan", n=len(left), places=said)


def section_name(section: str) -> str:
    """ "section F", or plain words for the cover and the meeting letter."""
    text = words("page")
    return text.get("section_names", section) or text("section_word", section=section)


def layout(page: OnePage, sizes: Geometry, packed: tuple[Sheet, ...]) -> Layout:
    """The finished layout with the page's own words in its headings."""
    text = words("page")
    key = "title_booklet" if page.style.booklet else "title"
    title = text(key, name=page.known_as) if page.known_as else text(key + "_no_name")
    dated = text("dated", date=page.plan_date_text) if page.plan_date_text else None
    return Layout(page, sizes, packed, title, dated, all_by_others(page), sources(page), _helps_heading(packed))


def foot(page: OnePage) -> str:
    """All words of the foot, for counting its lines."""
    text = words("page")
    dated = text("dated", date=page.plan_date_text) if page.plan_date_text else ""
    return " ".join((dated, sources(page), text("credit"), text("credit_link")))


def sources(page: OnePage) -> str:
    """The note that says which parts of the plan the words come from."""
    sections = sorted({line.source.section for line in page.lines if line.source.kind == "plan"})
    letters = [section for section in sections if words("page").get("section_names", section) is None]
    named = [section_name(section) for section in sections if section not in letters]
    if letters:
        listed = letters[0] if len(letters) == 1 else ", ".join(letters[:-1]) + " and " + letters[-1]
        named.insert(0, ("section " if len(letters) == 1 else "sections ") + listed)
    if any(line.source.kind == "meeting" for line in page.lines):
        named.append(section_name("meeting"))
    return words("page")("sources", sections=", ".join(named)) if named else ""


def _helps_heading(packed: Sequence[Sheet]) -> str:
    loose = any(item.line.topic == PAIRED for sheet in packed for row in sheet.rows for item in row.helps)
    return words("page")("helps_loose" if loose else "helps")
