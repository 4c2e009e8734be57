"""`companion summarise` and `companion read` against the sum of the parts that nobody can do without."""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from bench.timing import SMALL, Ratio, whole_process

PLANS = Path(__file__).parents[1] / "plans"
NAMES = ("01-tamika-osbourne",) if SMALL else ("01-tamika-osbourne", "02-danyal-mirza")
RUNS = 1 if SMALL else 3
_MAMMOTH = "import sys, mammoth; mammoth.convert_to_html(open(sys.argv[1], 'rb'))"
_RENDER = "import sys, weasyprint; weasyprint.HTML(filename=sys.argv[1]).write_pdf(sys.argv[2], pdf_variant='pdf/ua-1')"
_SAVE_WORD = "import sys, docx; docx.Document().save(sys.argv[1])"
_SPEAK = """
import ctypes, espeakng_loader, os, sys
os.environ['ESPEAK_DATA_PATH'] = espeakng_loader.get_data_path()
voice = ctypes.CDLL(espeakng_loader.get_library_path())
voice.espeak_Initialize(1, 0, espeakng_loader.get_data_path().encode(), 0)
words = open(sys.argv[1]).read().encode()
voice.espeak_Synth(words, len(words) + 1, 0, 1, 0, 1, None, None)
voice.espeak_Synchronize()
"""


def _python(code: str, *arguments: object) -> list[str]:
    return [sys.executable, "-c", code, *map(str, arguments)]


def _companion(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "summaries.cli", *map(str, arguments)]


def ratios() -> list[Ratio]:
    """Each figure is a whole process, imports included: that is what a person waits for."""
    found = []
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        for name in NAMES:
            plan = PLANS / f"{name}.docx"
            ours, _ = whole_process(
                _companion("summarise", plan, "--out", out, "--formats", "pdf,html,docx,json"), RUNS
            )
            page = out / f"{name}.one-page.html"
            read, _ = whole_process(_python(_MAMMOTH, plan), RUNS)
            render, _ = whole_process(_python(_RENDER, page, out / "floor.pdf"), RUNS)
            word, _ = whole_process(_python(_SAVE_WORD, out / "floor.docx"), RUNS)
            found.append(Ratio(f"summarise {name[:2]}, no MP3 / mammoth + one render", ours, read + render, 2.0))
            found.append(Ratio(f"summarise {name[:2]}, no MP3 / that + one Word save", ours, read + render + word, 1.5))
            spoken, _ = whole_process(_companion("summarise", plan, "--out", out), RUNS)
            lines = json.loads((out / f"{name}.one-page.json").read_text())["lines"]
            (out / "words.txt").write_text("\n".join(line["text"] for line in lines))
            voice, _ = whole_process(_python(_SPEAK, out / "words.txt"), RUNS)
            floor = read + render + voice
            found.append(Ratio(f"summarise {name[:2]}, with MP3 / mammoth + render + voice", spoken, floor, None))
            reading, _ = whole_process(_companion("read", plan, "--json"), RUNS)
            found.append(Ratio(f"read {name[:2]} as a command / mammoth as a command", reading, read, None))
    return found
