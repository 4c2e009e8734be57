"""Finished files put into a folder: all of them or none."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from summaries.errors import UnusableWish

_CANNOT_WRITE = "Nothing can be written into the folder {name}. Free some space, or choose another with --out."


def write_files(folder: Path, files: Mapping[str, bytes]) -> list[Path]:
    """Write each of `files` (name to content) into `folder`, made where it is missing, and give the paths.

    Each file appears whole. Raises `UnusableWish` when the folder cannot be written; then no file is new.
    """
    drafts: list[tuple[str, Path]] = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            handle, draft = tempfile.mkstemp(dir=folder, prefix=".writing-")
            drafts.append((draft, folder / name))
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            os.chmod(draft, 0o600 if os.name == "nt" else 0o644)
        for draft, path in drafts:
            os.replace(draft, path)
    except OSError:
        for draft, _ in drafts:
            Path(draft).unlink(missing_ok=True)
        raise UnusableWish(_CANNOT_WRITE.format(name=folder.name)) from None
    return [path for _, path in drafts]
