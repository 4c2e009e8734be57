"""`companion read` against the bare libraries: in process, at many pages, in memory, and on scans."""

from __future__ import annotations

import multiprocessing
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bench.timing import Ratio, whole_process

PLANS = Path(__file__).parents[1] / "plans"
_TIMED = """
import sys, time, statistics
from pathlib import Path
from summaries.reading import read
from summaries.understanding import understand
path = Path(sys.argv[1])
{floor}
def median(work):
    work()
    times = []
    for _ in range({runs}):
        start = time.perf_counter(); work(); times.append(time.perf_counter() - start)
    return statistics.median(times)
print(median(lambda: understand(read(path))), median(floor))
"""
_MAMMOTH = "import mammoth\nfloor = lambda: mammoth.convert_to_html(path.open('rb'))"
_PDF_TEXT = """
import pypdfium2
def floor():
    document = pypdfium2.PdfDocument(str(path))
    [document[i].get_textpage().get_text_range() for i in range(len(document))]
"""
_PDF_TABLES = """
import pdfplumber
def floor():
    with pdfplumber.open(path) as document:
        [(page.extract_text(), page.extract_tables()) for page in document.pages]
"""
_TESSERACT = """
import os, pypdfium2, subprocess
from concurrent.futures import ThreadPoolExecutor
def page(picture):
    subprocess.run(['tesseract', 'stdin', 'stdout', '-l', 'eng', '--dpi', '200', 'hocr'], input=picture,
                   capture_output=True, env={**os.environ, 'OMP_THREAD_LIMIT': '1'}, check=True)
def floor():
    document = pypdfium2.PdfDocument(str(path))
    grey = [document[i].render(scale=200 / 72, grayscale=True).to_pil().convert('L') for i in range(len(document))]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(page, [f'P5 {g.width} {g.height} 255\\n'.encode() + g.tobytes() for g in grey]))
"""
_READ = (
    "import sys\nfrom pathlib import Path\nfrom summaries.reading import read\nfrom summaries.understanding import "
    "understand\nunderstand(read(Path(sys.argv[1])))"
)
MOST_MEGABYTES = 300.0


def ratios() -> list[Ratio]:
    """Every figure that issue 3 asks of reading."""
    found = [
        _in_process("01-tamika-osbourne.docx", _MAMMOTH, "mammoth", 2.0),
        _in_process("02-danyal-mirza.docx", _MAMMOTH, "mammoth", 2.0),
        _in_process("04-rhys-talbot.pdf", _PDF_TEXT, "pypdfium2's bare text", 2.0),
        _in_process("04-rhys-talbot.pdf", _PDF_TABLES, "pdfplumber's text and tables", 2.0),
        _in_process("06-amara-nwosu.pdf", _TESSERACT, "tesseract alone over the cores", 1.3, runs=3),
    ]
    with tempfile.TemporaryDirectory() as folder:
        for ending, write in (("docx", _write_word), ("pdf", _write_pdf)):
            small, large = Path(folder, f"small.{ending}"), Path(folder, f"large.{ending}")
            for path, pages in ((small, 40), (large, 200)):
                # Apart: a process takes over, in the system's books, the most memory that its parent ever had.
                writer = multiprocessing.get_context("spawn").Process(target=write, args=(path, pages))
                writer.start()
                writer.join()
            few, megabytes = whole_process([sys.executable, "-c", _READ, str(small)])
            many, _ = whole_process([sys.executable, "-c", _READ, str(large)])
            start, _ = whole_process([sys.executable, "-c", _READ.rsplit("\n", 1)[0], "x"])
            found.append(Ratio(f"memory for 40 pages, {ending}", megabytes, MOST_MEGABYTES, 1.0, "MB"))
            name = f"a page of 200 / a page of 40, {ending}"
            found.append(Ratio(name, (many - start) / 200, (few - start) / 40, 1.3))
    return found


def _in_process(plan: str, floor: str, library: str, target: float, runs: int = 5) -> Ratio:
    code = _TIMED.replace("{floor}", floor).replace("{runs}", str(runs))
    done = subprocess.run([sys.executable, "-c", code, str(PLANS / plan)], capture_output=True, text=True, check=True)
    ours, bare = map(float, done.stdout.split())
    return Ratio(f"read and understand {plan[:2]}.{plan.rsplit('.', 1)[1]} / {library}", ours, bare, target)


def _parts(pages: int) -> list[tuple[str, str, list[str]]]:
    """(heading, words under it, items) of a plan of about so many pages: sections B, E and F hold most of it."""
    helps = [
        "A trained teaching assistant will work with Sam 1:1 for 20 minutes, three times a week, on number {n}.",
        "The speech and language therapist will review programme {n} once each half term for 45 minutes.",
        "Sam will have a visual timetable for part {n} of the day, checked every morning by the class teacher.",
    ]
    needs = "Sam finds step {n} of longer tasks hard to remember and needs to hear it again before starting."
    goals = "By July 2027, Sam will finish task {n} without being reminded on four days out of five."
    return [
        ("Section A: My views", "What I like", ["I like trains.", "I am good at drawing."]),
        ("Section B: Special educational needs", "", [needs.format(n=n) for n in range(pages * 6)]),
        ("Section E: Outcomes", "", [goals.format(n=n) for n in range(pages)]),
        ("Section F: Special educational provision", "", [helps[n % 3].format(n=n) for n in range(pages * 15)]),
        ("Section I: Placement", "Elm Park School, a mainstream school.", []),
    ]


def _write_word(path: Path, pages: int) -> None:
    import docx

    document = docx.Document()
    document.add_heading("Education, Health and Care Plan", 0)
    document.add_paragraph("Name: Sam Hill")
    _fill(pages, document.add_heading, document.add_paragraph, lambda t: document.add_paragraph(t, style="List Bullet"))
    document.save(str(path))


def _write_pdf(path: Path, pages: int) -> None:
    import weasyprint

    pieces = ["<html lang=en><title>Plan</title><h1>Education, Health and Care Plan</h1><p>Name: Sam Hill</p>"]
    _fill(
        pages,
        lambda text: pieces.append(f"<h2>{text}</h2>"),
        lambda text: pieces.append(f"<p>{text}</p>"),
        lambda text: pieces.append(f"<ul><li>{text}</li></ul>"),
    )
    weasyprint.HTML(string="".join(pieces)).write_pdf(str(path))


def _fill(pages: int, heading: Callable[[str], Any], words: Callable[[str], Any], item: Callable[[str], Any]) -> None:
    for title, under, items in _parts(pages):
        heading(title)
        if under:
            words(under)
        for each in items:
            item(each)
