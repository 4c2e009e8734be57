""" "My views": what a young person shared, in their own words, as PDF, Word, HTML and speech."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from summaries.choosing.dates import day_in_words
from summaries.choosing.words import words
from summaries.errors import UnusableWish
from summaries.model import Answer, HelpView, Views
from summaries.writing import html, pdf
from summaries.writing.geometry import Geometry
from summaries.writing.pictures import Picture, find

STEM = "my-views"
SIZES = Geometry(margin=13.0, title_pt=26.0, font="lexend")


@dataclass(frozen=True)
class Told:
    """One answer as it stands on the paper."""

    id: str
    question: str
    words: str
    typed_by: str | None


@dataclass(frozen=True)
class Group:
    """Answers under one heading."""

    heading: str
    picture: Picture
    answers: tuple[Told, ...]


@dataclass(frozen=True)
class Cell:
    """One answer of the table of helps."""

    text: str
    picture: Picture | None


@dataclass(frozen=True)
class HelpRow:
    """What is said of one help. `quote` is for the adult: where in the plan it is, in the plan's words."""

    id: str
    text: str
    happening: Cell
    helping: Cell
    words: str | None
    quote: str


@dataclass(frozen=True)
class ViewsPaper:
    """The paper as data; only what was shared, and nothing of what was skipped."""

    title: str
    said_on: str | None
    most_important: str | None
    groups: tuple[Group, ...]
    helps: tuple[HelpRow, ...]


def write_my_views(views: Views, out_dir: Path, formats: Sequence[str]) -> list[Path]:
    """`summaries.writing.write_views`, which see."""
    unknown = [name for name in formats if name not in ("pdf", "html", "docx", "mp3")]
    if unknown:
        raise UnusableWish(f"My views cannot be written as {unknown[0]}. The formats are pdf, html, docx, mp3.")
    made = paper(views)
    audio = read_views_aloud(made) if "mp3" in formats else {}
    makers: Mapping[str, Callable[[], bytes]] = {
        "pdf": lambda: pdf.make(render(made, screen=False)).data,
        "html": lambda: render(made, screen=True, audio=audio).encode("utf-8"),
        "docx": lambda: _word(made),
        "mp3": lambda: b"".join(audio.values()),
    }
    files = [(out_dir / f"{STEM}.{name}", makers[name]()) for name in formats]
    out_dir.mkdir(parents=True, exist_ok=True)
    for path, data in files:
        path.write_bytes(data)
    return [path for path, _ in files]


def paper(views: Views) -> ViewsPaper:
    """The paper of `views`: private answers and unanswered questions are not on it."""
    text = words("myviews")
    title = text("title", name=views.known_as) if views.known_as else text("title_no_name")
    said_on = text("said_on", date=day_in_words(views.said_on)) if views.said_on else None
    rows = [
        _help(n, view) for n, view in enumerate(views.helps, start=1) if view.happening or view.helping or view.words
    ]
    most = (views.most_important or "").strip() or None
    # What stands at the top in the frame is not said a second time below.
    others = [answer for answer in views.answers if not (most and answer.words.strip() == most)]
    return ViewsPaper(title, said_on, most, _groups(others), tuple(rows))


def render(made: ViewsPaper, *, screen: bool, audio: Mapping[str, bytes] | None = None) -> str:
    """The paper as HTML, for the PDF renderer or for a browser."""
    css = html.style_sheet(SIZES, "page", screen=screen) + html.css("views")
    return (
        html.environment()
        .get_template("pages/my-views.html.j2")
        .render(
            doc=made,
            screen=screen,
            audio=html.data_uris(audio or {}),
            css=css,
            t=words("page"),
            v=words("myviews"),
            picture=find,
        )
    )


def read_views_aloud(made: ViewsPaper) -> dict[str, bytes]:
    """MP3 of each part by its id, in reading order. Raises `PartMissing` when no voice works."""
    from summaries.writing import speech

    said = script(made)
    clips = speech.speak_all([text for _, text in said])
    return {name: speech.mp3_of(clip, speech.LINE_PAUSE) for (name, _), clip in zip(said, clips, strict=True)}


def script(made: ViewsPaper) -> list[tuple[str, str]]:
    """What is said, with the id of its place on the paper."""
    text = words("myviews")
    said = [("", f"{made.title}. {made.said_on or ''}")]
    if made.most_important:
        said.append(("most", f"{text('most_important')}. {made.most_important}"))
    for group in made.groups:
        for n, answer in enumerate(group.answers):
            heading = f"{group.heading}. " if n == 0 else ""
            said.append((answer.id, f"{heading}{answer.question} {answer.words}"))
    for n, row in enumerate(made.helps):
        heading = f"{text('helps')}. " if n == 0 else ""
        happening = f"{text('columns', 'happening')} {row.happening.text}."
        helping = f"{text('columns', 'helping')} {row.helping.text}."
        said.append((row.id, f"{heading}{row.text} {happening} {helping} {row.words or ''}"))
    return said


def _groups(answers: Sequence[Answer]) -> tuple[Group, ...]:
    """Shared answers under their headings, in the order of the words file; within one, in the order they were given."""
    text = words("myviews")
    by_group: dict[str, list[Told]] = {}
    for n, answer in enumerate(answers, start=1):
        if answer.shared and answer.words.strip():
            name = text.get("topics", answer.topic) or "other"
            by_group.setdefault(name, []).append(Told(f"a{n}", answer.question, answer.words, answer.typed_by))
    return tuple(
        Group(str(heading), find(text("group_pictures", name)), tuple(by_group[name]))
        for name, heading in text.tree("groups").items()
        if name in by_group
    )


def _help(number: int, view: HelpView) -> HelpRow:
    text = words("myviews")
    quote = text("quote", section=view.section, quote=view.quote) if view.quote else ""
    return HelpRow(
        f"h{number}", view.help_text, _cell("happening", view.happening), _cell("helping", view.helping),
        view.words, quote,
    )  # fmt: skip


def _cell(column: str, answer: str | None) -> Cell:
    text = words("myviews")
    if answer is None:
        return Cell(text("answers", "none"), None)
    return Cell(text("answers", column, answer), find(text("pictures", column, answer)))


def _word(made: ViewsPaper) -> bytes:
    from summaries.writing.word_views import make

    return make(made, SIZES)
