"""Older Word files, OpenDocument and RTF: LibreOffice, where it is installed, makes a .docx of them."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
from dataclasses import replace
from pathlib import Path

from summaries.errors import DamagedFile, PartMissing, TooBig
from summaries.reading import sentences
from summaries.reading.document import Document

_SECONDS = 120
_HEAD = 16


def read_office(path: Path) -> Document:
    """The blocks of a .doc, .odt or .rtf. Raises `PartMissing` without LibreOffice, `DamagedFile`, `TooBig`.

    LibreOffice gets a profile of its own in a folder that is erased: no macros, no links outside.
    """
    from summaries.reading.word import read_word

    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        raise PartMissing(sentences.NO_OFFICE)
    with tempfile.TemporaryDirectory(prefix="companion-") as folder:
        made = _convert(program, path, Path(folder))
        return replace(read_word(made), stem=path.stem)


def _convert(program: str, path: Path, folder: Path) -> Path:
    copy = folder / ("plan" + _ending(path))
    shutil.copyfile(path, copy)
    profile = folder / "profile"
    _lock_down(profile)
    command = [program, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore", "--nolockcheck"]
    command += ["--convert-to", "docx:MS Word 2007 XML", "--outdir", str(folder / "out"), str(copy)]
    with subprocess.Popen(  # noqa: S603 - a fixed program on our own copy of the file
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "HOME": str(folder)},
        start_new_session=True,
    ) as process:
        try:
            process.wait(_SECONDS)
        except subprocess.TimeoutExpired:
            raise TooBig(sentences.OFFICE_FAILED) from None
        finally:
            _end(process)
    made = folder / "out" / "plan.docx"
    if not made.exists():
        raise DamagedFile(sentences.OFFICE_FAILED)
    return made


def _ending(path: Path) -> str:
    with path.open("rb") as file:
        head = file.read(_HEAD)
    if head.startswith(b"PK"):
        return ".odt"
    return ".rtf" if head.lstrip().startswith(b"{\\rtf") else ".doc"


def _end(process: subprocess.Popen[bytes]) -> None:
    """LibreOffice starts helpers of its own: they go with it."""
    if process.poll() is None:
        if hasattr(os, "killpg"):
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
        process.wait()


def _lock_down(profile: Path) -> None:
    """Macros off, links to other places never followed."""
    user = profile / "user"
    user.mkdir(parents=True)
    (user / "registrymodifications.xcu").write_text(_SETTINGS, encoding="utf-8")


_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update">
<prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""
