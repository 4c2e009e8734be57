"""A small Word plan for tests: the parts that a test gives, between a cover, views and needs that it need not know."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from docx import Document as Word

from summaries.model import Plan
from summaries.reading import read
from summaries.understanding import understand


class Writer:
    """Writes a Word plan line by line: "# " a heading, "- " a list item, "-- " an item under it, "* " a bold line."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __call__(
        self, *parts: str | Sequence[Sequence[str]], views: Sequence[object] = ("I like the swings.",)
    ) -> Plan:
        word = Word()
        word.add_heading("Education, Health and Care Plan for Ana Bello", 0)
        word.add_heading("Section A: The views of Ana Bello", 1)
        for part in [*views, "# Section B: Special educational needs", "Ana finds words hard.", *parts]:
            self._part(word, part)  # type: ignore[arg-type]
        path = self.folder / "ana.docx"
        word.save(str(path))
        return understand(read(path))

    def _part(self, word, part: str | Sequence[Sequence[str]]) -> None:  # type: ignore[no-untyped-def]
        if not isinstance(part, str):
            table = word.add_table(rows=len(part), cols=len(part[0]))
            for r, row in enumerate(part):
                for c, text in enumerate(row):
                    cell = table.cell(r, c)
                    bold = text.startswith("* ")
                    lines = text.removeprefix("* ").split("\n")
                    cell.text = lines[0]
                    for line in lines[1:]:
                        cell.add_paragraph(line)
                    if bold:
                        cell.paragraphs[0].runs[0].bold = True
        elif part.startswith("# "):
            word.add_heading(part[2:], 1)
        elif part.startswith("-- "):
            word.add_paragraph(part[3:], style="List Bullet 2")
        elif part.startswith("- "):
            word.add_paragraph(part[2:], style="List Bullet")
        elif part.startswith("* "):
            word.add_paragraph().add_run(part[2:]).bold = True
        else:
            word.add_paragraph(part)


@pytest.fixture
def plan(tmp_path: Path) -> Writer:
    return Writer(tmp_path)
