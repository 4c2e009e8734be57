"""Writes fictional plans in many layouts as Word, PDF or scan, with the gold file that goes with them.

A plan is a list of elements, each a tuple: ("h1"|"h2"|"bold"|"p"|"small", text), ("ul"|"ol", [texts]),
("table", rows, {"head": n}), ("kv", [(label, value), …]), ("header"|"footer", text), ("box", [texts]), ("break",).
A cell is a text, a list of paragraphs ("• " before one makes it a bullet) or a dict with "text", "rows", "cols", "bold".
All people, places and numbers are made up for these tests.
"""

# ruff: noqa: E501
from __future__ import annotations

import html
import json
from io import BytesIO
from pathlib import Path
from typing import Any

Element = tuple[Any, ...]
Made = tuple[list[Element], dict[str, Any]]


def key_facts(known: str, full: str, born: str, age: int | None, year: str | None, council: str, made: str, due: str | None,
          last: str | None, contact: tuple[str | None, ...] | None, place: tuple[str | None, str | None] | None,
          budget: tuple[bool, str | None]) -> dict[str, Any]:  # fmt: skip
    """The key facts of a gold file."""
    return {
        "known_as": known, "full_name": full, "date_of_birth": born, "age_on_plan": age, "year_group": year, "local_authority": council,
        "plan_date": made, "next_review_by": due, "last_review": last,
        "contact": dict(zip(("name", "role", "phone", "email"), contact, strict=True)) if contact else None,
        "placement": dict(zip(("name", "type"), place, strict=True)) if place else None,
        "personal_budget": {"has": budget[0], "text": budget[1]},
    }  # fmt: skip


def help_(text: str, who: list[str] | str = (), times: float | None = None, per: str | None = None, minutes: float | None = None, *,
          section: str = "F", hours: float | None = None, group: str | None = None, review: str | None = None,
          vague: list[str] = (), outcome: str | None = None, negative: bool = False) -> dict[str, Any]:  # fmt: skip
    """One provision of a gold file."""
    people = [who] if isinstance(who, str) else list(who)
    return {
        "section": section, "text": text, "who": people, "times": times, "per": per, "minutes": minutes, "hours_total": hours,
        "grouping_text": group, "review_text": review, "vague": bool(vague), "vague_phrases": list(vague), "for_outcome": outcome,
        "negative": negative,
    }  # fmt: skip


def goal(ref: str, text: str, area: str, by: str | None) -> dict[str, Any]:
    return {"ref": ref, "text": text, "area": area, "by_text": by}


def gold(facts: dict[str, Any], views: dict[str, list[str]], outcomes: list[dict[str, Any]], helps: list[dict[str, Any]], private: list[str],
         faults: list[dict[str, Any]] = ()) -> dict[str, Any]:  # fmt: skip
    for i, each in enumerate(helps, start=1):
        each["id"] = f"p{i}"
    topics = ("good_at", "important_to_me", "how_to_help_me", "hopes", "not_working")
    return {**facts, "views": {t: views.get(t, []) for t in topics}, "outcomes": outcomes, "provision": helps, "must_not_appear": private,
            "faults": list(faults), "traps": []}  # fmt: skip


def save(folder: Path, stem: str, kind: str, elements: list[Element], truth: dict[str, Any]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{stem}.gold.json").write_text(json.dumps(truth, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    if kind == "docx":
        (folder / f"{stem}.docx").write_bytes(as_docx(elements))
    else:
        pdf = as_pdf(elements)
        (folder / f"{stem}.pdf").write_bytes(as_scan(pdf) if kind == "scan" else pdf)


def _cell(cell: Any) -> dict[str, Any]:
    if isinstance(cell, dict):
        return {"rows": 1, "cols": 1, "bold": False, **cell}
    return {"text": cell, "rows": 1, "cols": 1, "bold": False}


def as_docx(elements: list[Element]) -> bytes:
    import docx
    from docx.enum.section import WD_ORIENT

    document = docx.Document()
    for kind, *rest in elements:
        if kind in ("h1", "h2", "h3"):
            document.add_heading(rest[0], level=int(kind[1]))
        elif kind == "bold":
            document.add_paragraph().add_run(rest[0]).bold = True
        elif kind in ("p", "small"):
            document.add_paragraph(rest[0])
        elif kind == "lead":
            paragraph = document.add_paragraph()
            paragraph.add_run(rest[0]).bold = True
            paragraph.add_run(" " + rest[1])
        elif kind in ("ul", "ol"):
            for item in rest[0]:
                document.add_paragraph(item, style="List Bullet" if kind == "ul" else "List Number")
        elif kind == "kv":
            _docx_table(document, [[{"text": a, "bold": True}, b] for a, b in rest[0]], 0)
        elif kind == "table":
            _docx_table(document, rest[0], (rest[1] if len(rest) > 1 else {}).get("head", 1))
        elif kind == "header":
            document.sections[0].header.paragraphs[0].text = rest[0]
        elif kind == "footer":
            document.sections[0].footer.paragraphs[0].text = rest[0]
        elif kind == "landscape":
            section = document.sections[0]
            section.orientation = WD_ORIENT.LANDSCAPE
            section.page_width, section.page_height = section.page_height, section.page_width
        elif kind == "break":
            document.add_page_break()
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def _docx_table(document: Any, rows: list[list[Any]], head: int) -> None:
    grid = _grid(rows)
    width = max(max(c + cell["cols"] for c, cell in line) for line in grid if line)
    table = document.add_table(rows=len(rows), cols=width, style="Table Grid")
    for r, line in enumerate(grid):
        for c, cell in line:
            place = table.cell(r, c)
            if cell["rows"] > 1 or cell["cols"] > 1:
                place = place.merge(table.cell(r + cell["rows"] - 1, c + cell["cols"] - 1))
            texts = cell["text"] if isinstance(cell["text"], list) else [cell["text"]]
            for i, text in enumerate(texts):
                bullet = text.startswith("• ")
                paragraph = place.paragraphs[0] if i == 0 else place.add_paragraph()
                if bullet:
                    paragraph.style = document.styles["List Bullet"]
                run = paragraph.add_run(text.removeprefix("• "))
                run.bold = cell["bold"] or r < head


def _grid(rows: list[list[Any]]) -> list[list[tuple[int, dict[str, Any]]]]:
    """Columns of each cell, once merged cells above are counted."""
    taken: set[tuple[int, int]] = set()
    grid = []
    for r, row in enumerate(rows):
        line, c = [], 0
        for raw in row:
            while (r, c) in taken:
                c += 1
            cell = _cell(raw)
            line.append((c, cell))
            taken |= {(r + i, c + j) for i in range(cell["rows"]) for j in range(cell["cols"])}
            c += cell["cols"]
        grid.append(line)
    return grid


_CSS = """@page { size: A4; margin: 18mm 16mm; @top-left { content: "%s"; font-size: 8pt } @bottom-left { content: "%s"; font-size: 8pt }
@bottom-right { content: "Page " counter(page) " of " counter(pages); font-size: 8pt } }
body { font: 10.5pt/1.35 sans-serif } h1 { font-size: 14pt } h2 { font-size: 11.5pt } table { border-collapse: collapse; width: 100%%; margin: 3mm 0 }
td, th { border: 0.6pt solid #555; padding: 1.2mm 1.6mm; vertical-align: top; text-align: left } .plain td { border: none }
td p { margin: 0 0 1mm } .box { border: 1pt solid #333; padding: 2mm } .size { size: landscape }"""


def as_pdf(elements: list[Element]) -> bytes:
    from weasyprint import HTML

    return HTML(string=_html(elements)).write_pdf()  # type: ignore[no-any-return]


def _html(elements: list[Element]) -> str:
    top = next((e[1] for e in elements if e[0] == "header"), "")
    foot = next((e[1] for e in elements if e[0] == "footer"), "")
    css = _CSS % (top.replace('"', "'"), foot.replace('"', "'"))
    if any(e[0] == "landscape" for e in elements):
        css = css.replace("size: A4;", "size: A4 landscape;")
    body = []
    for kind, *rest in elements:
        if kind in ("h1", "h2", "h3", "p"):
            body.append(f"<{kind}>{html.escape(rest[0])}</{kind}>")
        elif kind == "bold":
            body.append(f"<p><b>{html.escape(rest[0])}</b></p>")
        elif kind == "small":
            body.append(f"<p><small>{html.escape(rest[0])}</small></p>")
        elif kind == "lead":
            body.append(f"<p><b>{html.escape(rest[0])}</b> {html.escape(rest[1])}</p>")
        elif kind in ("ul", "ol"):
            body.append(f"<{kind}>" + "".join(f"<li>{html.escape(i)}</li>" for i in rest[0]) + f"</{kind}>")
        elif kind == "kv":
            body.append(_html_table([[{"text": a, "bold": True}, b] for a, b in rest[0]], 0))
        elif kind == "table":
            body.append(_html_table(rest[0], (rest[1] if len(rest) > 1 else {}).get("head", 1)))
        elif kind == "break":
            body.append('<div style="break-after: page"></div>')
    return f"<html lang=en><style>{css}</style><body>{''.join(body)}</body></html>"


def _html_table(rows: list[list[Any]], head: int) -> str:
    out = []
    for r, row in enumerate(rows):
        cells = []
        for raw in row:
            cell = _cell(raw)
            texts = cell["text"] if isinstance(cell["text"], list) else [cell["text"]]
            tag = "th" if r < head or cell["bold"] else "td"
            inner = "".join(f"<p>{html.escape(t)}</p>" for t in texts) if len(texts) > 1 else html.escape(texts[0])
            cells.append(f"<{tag} rowspan={cell['rows']} colspan={cell['cols']}>{inner}</{tag}>")
        out.append("<tr>" + "".join(cells) + "</tr>")
    heads, rest = "".join(out[:head]), "".join(out[head:])
    return f"<table><thead>{heads}</thead><tbody>{rest}</tbody></table>" if head else f"<table>{rest}</table>"


def as_scan(pdf: bytes, *, dpi: int = 160, turn: float = 0.5) -> bytes:
    """The pages as grey pictures, a little turned, without a text layer."""
    import pypdfium2
    from PIL import Image

    pages = []
    for i, page in enumerate(pypdfium2.PdfDocument(pdf)):
        picture = page.render(scale=dpi / 72).to_pil().convert("L")
        pages.append(picture.rotate(turn if i % 2 else -turn, fillcolor=250, resample=Image.Resampling.BICUBIC))
    out = BytesIO()
    pages[0].save(out, "PDF", resolution=dpi, save_all=True, append_images=pages[1:], quality=60)
    return out.getvalue()
