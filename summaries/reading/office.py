"""Older Word files, OpenDocument and RTF: LibreOffice, where it is installed, makes a .docx of them."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
from dataclasses import replace
from pathlib import Path

from summaries.cage import child
from summaries.errors import DamagedFile, PartMissing, TooBig
from summaries.reading import sentences
from summaries.reading.document import Document

_SECONDS = 120
_HEAD = 16
_START_AGAIN = (79, 81)
"""So LibreOffice ends where it wants to be started again, as after the first start with a fresh profile."""
_STARTS = 3
_SOCKET = "-env:OSL_SOCKET_PATH="
"""Where its socket goes if it must not go into /tmp. A socket's path has 107 letters at most: no folder in a folder."""


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
    command = [_itself(program), f"-env:UserInstallation={profile.as_uri()}", _SOCKET + tempfile.gettempdir()]
    command += ["--headless", "--norestore", "--nolockcheck", "--convert-to", "docx:MS Word 2007 XML"]
    command += ["--outdir", str(folder / "out"), str(copy)]
    for _ in range(_STARTS):
        if _run(command, folder) not in _START_AGAIN:
            break
    made = folder / "out" / "plan.docx"
    if not made.exists():
        raise DamagedFile(sentences.OFFICE_FAILED)
    return made


def _itself(program: str) -> str:
    """LibreOffice without its splash screen, which wants a socket in /tmp and so does not start in a worker's cage."""
    beside = Path(program).resolve().with_name("soffice.bin")
    return str(beside) if beside.exists() else program


def _run(command: list[str], folder: Path) -> int:
    with subprocess.Popen(  # noqa: S603 - a fixed program on our own copy of the file
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "HOME": str(folder)},
        start_new_session=not child.inside(),
    ) as process:
        try:
            return process.wait(_SECONDS)
        except subprocess.TimeoutExpired:
            raise TooBig(sentences.OFFICE_FAILED) from None
        finally:
            _end(process)


def _ending(path: Path) -> str:
    with path.open("rb") as file:
        head = file.read(_HEAD)
    if head.startswith(b"PK"):
        return ".odt"
    return ".rtf" if head.lstrip().startswith(b"{\\rtf") else ".doc"


def _end(process: subprocess.Popen[bytes]) -> None:
    """LibreOffice starts helpers of its own: they go with it; in a worker, with the worker."""
    if process.poll() is None:
        if hasattr(os, "killpg") and not child.inside():
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
