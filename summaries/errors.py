"""Every way a file or a wish can be unusable, each with one plain sentence that says what to do.

CompanionError
├── UnusableFile        the file itself: exit 2
│   ├── NotAPlan        readable, but not an EHC plan
│   ├── DamagedFile     cannot be opened
│   ├── LockedFile      asks for a password
│   ├── UnknownFileType the wrong kind of file
│   └── TooBig          beyond the reader's limits
├── UnusableWish        an option that cannot be met: exit 2
└── PartMissing         a system part (Pango, tesseract, LibreOffice) is missing: exit 2

`str(error)` is the sentence for the person. It never holds the plan's words.
"""

from __future__ import annotations


class CompanionError(Exception):
    """Base of all that `companion` says to a person instead of a traceback."""


class UnusableFile(CompanionError):
    """The file cannot be used."""


class NotAPlan(UnusableFile):
    """Readable, but not an EHC plan."""


class DamagedFile(UnusableFile):
    """Cannot be opened: broken, cut off, or not what its name says."""


class LockedFile(UnusableFile):
    """Asks for a password."""


class UnknownFileType(UnusableFile):
    """Not a kind of file that we read."""


class TooBig(UnusableFile):
    """Beyond the limits of size, pages or time that keep the reader safe."""


class UnusableWish(CompanionError):
    """An option that cannot be met."""


class PartMissing(CompanionError):
    """A part of the system is missing; the sentence says what to install."""
