"""What is missing on this computer, and how to get it (`companion doctor`)."""

from __future__ import annotations

import ctypes.util
import importlib.util
import shutil
import subprocess
import sys
from dataclasses import dataclass

from summaries.cage.probe import Cage, look


@dataclass(frozen=True)
class Finding:
    """One part of the system. `needed` says that the one page cannot be made without it."""

    part: str
    ok: bool
    sentence: str
    needed: bool = False


def findings() -> list[Finding]:
    """Look at each part that does not come from the Python packages."""
    return [_pango(), _tesseract(), _libreoffice(), _opendyslexic(), _limits(), *caged(look()), _assistant()]


def _pango() -> Finding:
    ok = all(ctypes.util.find_library(name) for name in ("pango-1.0", "pangoft2-1.0"))
    how = "sudo apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
    return Finding("Pango", ok, "PDF pages can be made." if ok else f"needed for PDF. Run: {how}", needed=True)


def _tesseract() -> Finding:
    ok = bool(shutil.which("tesseract"))
    how = "sudo apt-get install tesseract-ocr"
    return Finding("tesseract", ok, "Scans and photos can be read." if ok else f"needed for scans. Run: {how}")


def _libreoffice() -> Finding:
    ok = bool(shutil.which("soffice") or shutil.which("libreoffice"))
    good = "Old Word files (.doc), .odt and .rtf can be read."
    return Finding(
        "LibreOffice", ok, good if ok else "only for old Word files. Run: sudo apt-get install libreoffice-writer"
    )


def _opendyslexic() -> Finding:
    ok = False
    if shutil.which("fc-list"):
        command = ["fc-list", ":family=OpenDyslexic"]
        listed = subprocess.run(command, capture_output=True, text=True, check=False, timeout=20)
        ok = bool(listed.stdout.strip())
    how = "only for that letter style. Run: sudo apt-get install fonts-opendyslexic"
    return Finding("OpenDyslexic", ok, "This letter style can be used." if ok else how)


def _limits() -> Finding:
    ok = importlib.util.find_spec("resource") is not None
    good = "Files are read with limits of time and memory."
    return Finding("limits", ok, good if ok else "on this system only the time of a reader is limited.")


def caged(cage: Cage) -> list[Finding]:
    """What the process that reads a stranger's file can't do here, and what it could."""
    if not cage.works:
        return [Finding("cage", False, "the process that reads files could not be started.", needed=True)]
    newer = "Linux 5.13 or newer bars that. Read only files from people whom you know."
    told = (
        ("cage, files", cage.no_files, "A reader sees no files but the one that it reads.",
         f"on this system a reader could open other files of yours. {newer}"),
        ("cage, network", cage.no_network, "A reader can't connect to anything.",
         "on this system a reader could use the network. Linux on a PC (x86_64 or aarch64) bars that."),
        ("cage, programs", cage.no_survivors, "Programs that a reader starts end with it.",
         "on this system a program that a reader starts could go on after it."),
    )  # fmt: skip
    return [Finding(part, ok, good if ok else bad) for part, ok, good, bad in told]


def _assistant() -> Finding:
    ok = importlib.util.find_spec("rasa") is not None
    good = f"Installed (Python {sys.version_info.major}.{sys.version_info.minor})."
    return Finding("assistant", ok, good if ok else "for the talk. On Python 3.10: pip install 'ehc-companion[chat]'")
