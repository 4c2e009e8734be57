"""`make pictures`: the pictures of README and docs, made anew from the real thing into docs/pictures."""

from __future__ import annotations

import io
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import site_pictures

OUT = Path(__file__).resolve().parent / "pictures"


def take_one_page(out: Path) -> Path:
    """The sample plan's one page, as printed; gives the picture's path."""
    import pypdfium2

    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "summaries.cli", "summarise", str(site_pictures.PLAN), "--meeting"]
        made = [*command, str(site_pictures.LETTER), "--out", folder, "--formats", "pdf"]
        subprocess.run(made, check=True, cwd=site_pictures.ROOT, stdout=subprocess.DEVNULL)
        document = pypdfium2.PdfDocument(next(Path(folder).glob("*.pdf")))
        page = io.BytesIO()
        document[0].render(scale=1.6).to_pil().save(page, "PNG")
        document.close()
    path = out / "one-page.png"
    site_pictures.save(page.getvalue(), path)
    return path


if __name__ == "__main__":
    OUT.mkdir(parents=True, exist_ok=True)
    print(take_one_page(OUT))
    for taken in site_pictures.take(OUT):
        print(taken)
