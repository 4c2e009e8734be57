"""Small makers of Word files, PDFs and scans, so that each test shows the one habit it is about."""

from __future__ import annotations

import io
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from PIL import Image

from summaries.reading import Document, read

NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
)
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/></Types>'
)
_RELATIONS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"


class WordMaker:
    """Makes .docx files from pieces of WordprocessingML."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._count = 0

    @staticmethod
    def r(text: str, properties: str = "") -> str:
        """A run."""
        return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'

    @classmethod
    def p(cls, *inside: str, properties: str = "") -> str:
        """A paragraph; plain words become runs."""
        runs = "".join(each if each.startswith("<") else cls.r(each) for each in inside)
        return f"<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>"

    @classmethod
    def tc(cls, *inside: str, properties: str = "") -> str:
        """A table cell; plain words become paragraphs."""
        paragraphs = "".join(each if each.startswith("<") else cls.p(each) for each in inside)
        return f"<w:tc><w:tcPr>{properties}</w:tcPr>{paragraphs}</w:tc>"

    @classmethod
    def tbl(cls, *rows: list[str] | str) -> str:
        """A table; a row is a list of cells, plain words become cells."""
        made = ""
        for row in rows:
            if isinstance(row, str):
                made += row
                continue
            made += "<w:tr>" + "".join(each if each.startswith("<") else cls.tc(each) for each in row) + "</w:tr>"
        return f"<w:tbl><w:tblPr/>{made}</w:tbl>"

    def file(self, *body: str, parts: dict[str, str] | None = None, raw: dict[str, bytes] | None = None) -> Path:
        """Write a .docx. `parts` are further parts by kind ("styles", "numbering", "footnotes", "header")."""
        self._count += 1
        path = self._folder / f"plan{self._count}.docx"
        relations = "".join(
            f'<Relationship Id="id-{kind}" Type="{_OFFICE}{kind}" Target="{kind}.xml"/>' for kind in parts or {}
        )
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("[Content_Types].xml", _TYPES)
            main = f'<Relationship Id="m" Type="{_OFFICE}officeDocument" Target="word/document.xml"/>'
            archive.writestr("_rels/.rels", _RELATIONS.format(main))
            archive.writestr("word/_rels/document.xml.rels", _RELATIONS.format(relations))
            document = f"<w:document {NAMES}><w:body>{''.join(body)}</w:body></w:document>"
            archive.writestr("word/document.xml", document.encode())
            for kind, content in (parts or {}).items():
                archive.writestr(f"word/{kind}.xml", content.replace("<w:", "<w:", 1).encode())
            for name, data in (raw or {}).items():
                archive.writestr(name, data)
        return path

    def read(self, *body: str, parts: dict[str, str] | None = None) -> Document:
        """Write a .docx and read it."""
        return read(self.file(*body, parts=parts))

    def texts(self, *body: str, parts: dict[str, str] | None = None) -> list[str]:
        """The texts of the blocks of a .docx made of these pieces."""
        return [block.text for block in self.read(*body, parts=parts).blocks]

    @staticmethod
    def part(root: str, inside: str) -> str:
        """A further part, such as `part("styles", "<w:style …/>")`."""
        return f"<w:{root} {NAMES}>{inside}</w:{root}>"


@pytest.fixture
def word(tmp_path: Path) -> WordMaker:
    """A maker of Word files."""
    return WordMaker(tmp_path)


PdfMaker = Callable[[str], Path]


@pytest.fixture
def pdf(tmp_path: Path) -> PdfMaker:
    """Makes a PDF from HTML."""

    def make(html: str, name: str = "plan.pdf") -> Path:
        from weasyprint import HTML

        path = tmp_path / name
        style = "<style>@page{size:A4;margin:2cm}body{font:11pt/1.35 serif}td,th{border:1px solid black;padding:4px;"
        style += "vertical-align:top;text-align:left}table{border-collapse:collapse;width:100%}</style>"
        HTML(string=style + html).write_pdf(path)
        return path

    return make


def pictures_of(path: Path, dpi: int = 150) -> list[Image.Image]:
    """The pages of a PDF as pictures."""
    import pypdfium2

    document = pypdfium2.PdfDocument(path)
    try:
        return [page.render(scale=dpi / 72).to_pil().convert("L") for page in document]
    finally:
        document.close()


@pytest.fixture
def photograph() -> Callable[[Path], list[Image.Image]]:
    """Gives the pages of a PDF as pictures; the test is left out where tesseract is not installed."""
    if shutil.which("tesseract") is None:
        pytest.skip("tesseract is not installed")
    return pictures_of


def as_scan(pictures: list[Image.Image], path: Path) -> Path:
    """Pictures as the pages of a PDF without text."""
    data = io.BytesIO()
    pictures[0].save(data, "PDF", save_all=True, append_images=pictures[1:], resolution=150)
    path.write_bytes(data.getvalue())
    return path


@pytest.fixture
def scan() -> Callable[[list[Image.Image], Path], Path]:
    """Makes a PDF without text from pictures."""
    return as_scan
