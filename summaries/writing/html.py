"""The layout as HTML: once for the PDF renderer, once as a file of its own for any browser."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import asdict
from functools import lru_cache
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from summaries import places
from summaries.choosing.sentences import sentences
from summaries.choosing.words import words
from summaries.model import Line
from summaries.writing import fonts, sheets
from summaries.writing.colours import colours
from summaries.writing.geometry import Geometry
from summaries.writing.layout import Layout, end_rows
from summaries.writing.typeset import typeset


def render(layout: Layout, *, screen: bool, audio: Mapping[str, str] | None = None) -> str:
    """The page as HTML. `screen` adds listening, "What my plan says" and a browser's letters; `audio` gives each
    line's speech as a data URI by line id ("" for the title)."""
    css = style_sheet(layout.geometry, "page", screen=screen, paper=layout.page.style.paper_colour)
    template = environment().get_template("pages/one-page.html.j2")
    return template.render(layout=layout, screen=screen, audio=dict(audio or {}), css=css, t=words("page"))


def style_sheet(sizes: Geometry, stem: str, *, screen: bool, paper: str = "white") -> str:
    """All styles of a page: letters, sizes, colours; for a browser also those of the screen."""
    names = ["tokens", stem] + (["screen"] if screen else [])
    return "\n".join([_font_faces(sizes.font), _sizes(sizes, colours(paper)["paper"]), *(css(name) for name in names)])


@lru_cache(maxsize=1)
def environment() -> Environment:
    """The templates; everything from a plan is escaped."""
    env = Environment(
        loader=FileSystemLoader(str(places.templates_dir())), autoescape=True, undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip
    env.filters.update(typeset=typeset, sentences=sentences, pairs=sheets.pairs, end_rows=end_rows, where=where)
    return env


def where(line: Line) -> str:
    """ "Section F of my plan, page 5", for the fold-out under a line."""
    text, source = words("page"), line.source
    if source.kind == "absence":
        return text("says_nothing")
    if source.kind == "meeting":
        return text("says_meeting")
    if text.get("section_names", source.section):
        return sheets.section_name(source.section).capitalize()
    if source.page is None:
        return text("says_section", section=source.section)
    return text("says_section_page", section=source.section, page=source.page)


@lru_cache(maxsize=8)
def css(stem: str) -> str:
    return (places.templates_dir() / "css" / f"{stem}.css").read_text(encoding="utf-8")


def _font_faces(font: str) -> str:
    return "\n".join(
        f'@font-face{{font-family:"{face.family}";font-weight:{face.weight};src:url("{fonts.data_uri(face)}")}}'
        for face in fonts.faces(font)
    )


def _sizes(sizes: Geometry, paper: str) -> str:
    """The geometry as custom properties, and the paper."""
    in_mm = {
        "picture",
        "picture_gap",
        "pad",
        "side_pad",
        "gap",
        "column_gap",
        "inner_width",
        "inner_height",
        "goal_width",
    }
    computed = {name: getattr(sizes, name) for name in ("inner_width", "inner_height", "goal_width")}
    values: dict[str, Any] = {**asdict(sizes), **computed}
    rules = [f"--{name.replace('_', '-')}:{values[name]:g}mm" for name in sorted(in_mm)]
    rules += [f"--{name}:{values[name + '_pt']:g}pt" for name in ("body", "small", "title", "band")]
    rules += [f"--spacing:{sizes.spacing:g}", f'--family:"{fonts.family(sizes.font)}"']
    rules.append(f"--sheet-height:{sizes.inner_height - 0.3:g}mm")
    page = f"@page{{size:{sizes.width:g}mm {sizes.height:g}mm;margin:{sizes.margin:g}mm;background:#{paper}}}"
    return page + ":root{" + ";".join(rules) + "}"


def data_uris(audio: Mapping[str, bytes]) -> dict[str, str]:
    """MP3 pieces as data URIs."""
    return {name: "data:audio/mpeg;base64," + base64.b64encode(data).decode("ascii") for name, data in audio.items()}
