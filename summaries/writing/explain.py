""" "My meeting": what an annual review is, what will happen and when, as PDF, HTML, Word and speech.

For those who do not chat. The law comes from `words/en/meeting.yml` (England only), the words from `explain.yml`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from summaries.choosing.words import words
from summaries.errors import UnusableWish
from summaries.model import Meeting
from summaries.writing import html, pdf
from summaries.writing.explaining import Entry, Explained, explained, spare_lines
from summaries.writing.files import write_files
from summaries.writing.geometry import Geometry

STEM = "my-meeting"
MOST_PAGES = 4
FORMATS = ("pdf", "html", "docx", "mp3")
SIZES = Geometry(margin=10.0, title_pt=26.0, picture=15.0, picture_gap=3.0, font="lexend")


def write_explain(meeting: Meeting | None, out: Path, formats: Sequence[str] = FORMATS) -> list[Path]:
    """Write `my-meeting.{pdf,html,docx,mp3}` into `out` and give their paths.

    `meeting` is what an invitation says, or None where there is none: then the paper says who would know.
    Raises `UnusableWish` for an unknown format or a folder that cannot be written, `PartMissing` where the renderer
    or the voice is missing; then nothing is written.
    """
    wanted = [name.strip().lower() for name in formats if name.strip()]
    unknown = [name for name in wanted if name not in FORMATS]
    if unknown or not wanted:
        raise UnusableWish(f"The formats of My meeting are {', '.join(FORMATS)}. Please choose from these.")
    paper, drawn = _fitted(meeting) if "pdf" in wanted else (explained(meeting), b"")
    audio = read_aloud(paper) if "mp3" in wanted else {}
    makers: Mapping[str, Callable[[], bytes]] = {
        "pdf": lambda: drawn,
        "html": lambda: render(paper, screen=True, audio=audio).encode("utf-8"),
        "docx": lambda: _word(paper),
        "mp3": lambda: b"".join(audio.values()),
    }
    return write_files(out, {f"{STEM}.{name}": makers[name]() for name in dict.fromkeys(wanted)})


def _fitted(meeting: Meeting | None) -> tuple[Explained, bytes]:
    """The paper on at most 4 pages where that can be had by leaving out what may be left out, else whole."""
    whole: tuple[Explained, bytes] | None = None
    for left_out in range(spare_lines() + 1):
        paper = explained(meeting, left_out=left_out)
        drawn = pdf.make(render(paper, screen=False))
        whole = whole or (paper, drawn.data)
        if drawn.pages <= MOST_PAGES:
            return paper, drawn.data
    assert whole is not None
    return whole


def render(paper: Explained, *, screen: bool, audio: Mapping[str, bytes] | None = None) -> str:
    """The paper as HTML, for the PDF renderer or as a file of its own for a browser."""
    css = html.style_sheet(SIZES, "page", screen=screen) + html.css("explain")
    return (
        html.environment()
        .get_template("pages/explain.html.j2")
        .render(
            doc=paper, screen=screen, audio=html.data_uris(audio or {}), css=css, t=words("page"), w=words("explain")
        )
    )


def read_aloud(paper: Explained) -> dict[str, bytes]:
    """MP3 of each entry by its id, in reading order ("" is the title). Raises `PartMissing` when no voice works."""
    from summaries.writing import speech

    said = script(paper)
    clips = speech.speak_all([text for _, text in said])
    return {name: speech.mp3_of(clip, speech.LINE_PAUSE) for (name, _), clip in zip(said, clips, strict=True)}


def script(paper: Explained) -> list[tuple[str, str]]:
    """What is said, with the id of its place on the paper: a heading is said before its first entry."""
    said = [("", f"{paper.title}. {paper.subtitle}.")]
    for part in paper.parts:
        for n, entry in enumerate(part.entries):
            heading = f"{part.heading} " if n == 0 else ""
            said.append((entry.id, heading + entry_aloud(entry)))
    said.append(("foot", " ".join(paper.foot)))
    return said


def entry_aloud(entry: Entry) -> str:
    """One entry as it is read out, in the order in which it stands."""
    parts = [words("explain")("step", number=entry.number)] if entry.number else []
    parts += entry.sentences
    for name, role, meaning in entry.people:
        parts.append((words("explain")("meeting", "person", name=name, role=role) if role else name) + ".")
        parts += [meaning] if meaning else []
    for label, told in entry.by_age:
        parts += [label.rstrip(":") + ".", *told]
    parts += [entry.due] if entry.due else []
    return " ".join(parts)


def _word(paper: Explained) -> bytes:
    from summaries.writing.word_explain import make

    return make(paper, SIZES)
