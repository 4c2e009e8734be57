"""The renderer reads data: addresses only, whatever a page or a picture asks for."""

from __future__ import annotations

import base64
import socket
import threading
from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from summaries.errors import UnusableWish
from summaries.model import OnePage
from summaries.writing import pdf
from summaries.writing.outputs import laid_out

PAGE = "<!doctype html><html lang=en><head><title>t</title>{}</head><body><h1>Page</h1>{}</body></html>"
SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9">{}</svg>'


class Ears:
    """A web server on this computer that counts who asks it for something."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        ears = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                ears.asked.append(self.path)
                self.send_response(200)
                self.end_headers()

            def log_message(self, *_: object) -> None:
                return None

        self.server = HTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server.server_port}"


@pytest.fixture
def ears() -> Iterator[Ears]:
    ears = Ears()
    yield ears
    ears.server.shutdown()
    ears.server.server_close()


def in_svg(inside: str) -> str:
    packed = base64.b64encode(SVG.format(inside).encode()).decode()
    return f'<img alt="x" src="data:image/svg+xml;base64,{packed}">'


WAYS = {
    "image": lambda at: ("", f'<img alt="x" src="{at}/a.png">'),
    "style sheet": lambda at: (f'<link rel="stylesheet" href="{at}/a.css">', ""),
    "import": lambda at: (f"<style>@import url({at}/a.css);</style>", ""),
    "letters": lambda at: (
        f"<style>@font-face{{font-family:x;src:url({at}/a.ttf)}}body{{font-family:x}}</style>", "<p>words</p>"
    ),
    "background": lambda at: (f"<style>body{{background:url({at}/a.png)}}</style>", "<p>words</p>"),
    "attachment": lambda at: (f'<link rel="attachment" href="{at}/a.txt">', ""),
    "object": lambda at: ("", f'<object data="{at}/a.png"></object><embed src="{at}/b.png">'),
    "base": lambda at: (f'<base href="{at}/">', '<img alt="x" src="a.png">'),
    "svg image": lambda at: ("", in_svg(f'<image href="{at}/a.png" width="9" height="9"/>')),
    "svg use": lambda at: ("", in_svg(f'<use xlink:href="{at}/a.svg#b"/>')),
    "svg style": lambda at: ("", in_svg(f"<style>@import url({at}/a.css);</style><rect width='9' height='9'/>")),
}  # fmt: skip


def drawn(head: str, body: str) -> bytes:
    """The PDF, or b"" where it was refused with a sentence: either is fine, a fetch is not."""
    try:
        return pdf.make(PAGE.format(head, body)).data
    except UnusableWish:
        return b""


@pytest.mark.parametrize("way", WAYS)
def test_no_way_of_a_page_fetches_anything(ears: Ears, way: str) -> None:
    drawn(*WAYS[way](ears.address))
    assert ears.asked == []


def test_the_server_of_these_tests_would_have_heard_it(ears: Ears) -> None:
    with socket.create_connection(("127.0.0.1", ears.server.server_port), 2) as one:
        one.sendall(b"GET /a.png HTTP/1.0\r\n\r\n")
        one.recv(100)
    assert ears.asked == ["/a.png"]


@pytest.mark.parametrize("way", WAYS)
def test_no_file_of_this_computer_gets_into_a_page(tmp_path: Path, way: str) -> None:
    for name in ("a.txt", "a.png", "a.css", "a.svg", "a.ttf"):
        (tmp_path / name).write_bytes(b"zebracanary" * 20)
    made = drawn(*WAYS[way](tmp_path.as_uri()))
    assert b"/EmbeddedFile" not in made
    assert b"zebracanary" not in made


def test_a_drawing_of_ones_own_fetches_nothing_either(ears: Ears, page: OnePage, tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    inside = f'<image href="{ears.address}/a.png" width="9" height="9"/><circle cx="4" cy="4" r="4"/>'
    (own / "own.svg").write_text(SVG.format(inside))
    (own / "pictures.yml").write_text("star: {file: own.svg, alt: A star}")
    lines = tuple(replace(line, picture="star") for line in page.lines)
    laid_out(replace(page, lines=lines, style=replace(page.style, pictures=str(own))))
    assert ears.asked == []
