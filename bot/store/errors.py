"""Every way the store can refuse, each with one plain sentence.

StoreError (a CompanionError)
├── SittingGone      this sitting has ended or was erased
├── WrongCode        no companion file opens with this code
│   └── FileEnded    the code is right, but the last day of its file has passed
├── AlreadyKept      there is a companion file with a code already
├── WaitBeforeCode   too many wrong codes: wait a little
├── AnswerGone       there is no such answer (any more)
├── ChangedMeanwhile somebody else changed it first
├── StoreInUse       a companion runs on this data folder
├── StoreBusy        the database is held by another program
├── StoreFull        no room, or not allowed to write
├── StoreDamaged     the database file is broken
└── KeyMissing       the key that opens the store is missing or the wrong one
"""

from __future__ import annotations

from summaries.errors import CompanionError


class StoreError(CompanionError):
    """Base of all that the store refuses. `str()` is one sentence for a person; it holds nobody's words."""


class SittingGone(StoreError):
    """The sitting has ended: nothing can be written to it any more."""

    def __init__(self) -> None:
        super().__init__("This visit has ended. Please start again from the first page.")


class WrongCode(StoreError):
    """No companion file opens with this code."""

    def __init__(self) -> None:
        super().__init__("That code does not open anything. Please try again, or ask an adult for your code.")


class FileEnded(WrongCode):
    """The code was right, but the last day has passed: the file is erased."""

    def __init__(self) -> None:
        StoreError.__init__(
            self, "Your code was right, but its last day has passed. Your answers are deleted now. Please ask an adult."
        )


class AlreadyKept(StoreError):
    """There is a companion file with a code; a second code would silently kill the first."""

    def __init__(self) -> None:
        super().__init__("Your answers are saved already. The code that you have opens them.")


class WaitBeforeCode(StoreError):
    """Too many wrong codes. `seconds` says how long to wait."""

    def __init__(self, seconds: int) -> None:
        super().__init__(f"Too many wrong codes were typed. Please wait {seconds} seconds, then try again.")
        self.seconds = seconds


class AnswerGone(StoreError):
    """No answer with this id."""

    def __init__(self) -> None:
        super().__init__("That answer is not there any more. Please look at your answers again.")


class ChangedMeanwhile(StoreError):
    """The row has a newer version than the one the change was made on."""

    def __init__(self) -> None:
        super().__init__("That was changed in another window. Please look at it again, then change it.")


class StoreBusy(StoreError):
    """The database stayed locked for longer than we wait."""

    def __init__(self) -> None:
        super().__init__("The computer is busy with something else. Please try again in a moment.")


class StoreInUse(StoreError):
    """Another process of ours holds the data folder, or the database that several machines share."""

    def __init__(
        self, sentence: str = "A companion is running on this data folder. Please stop it first, then try again."
    ) -> None:
        super().__init__(sentence)


class StoreFull(StoreError):
    """No room on the disk, or the data folder cannot be written."""

    def __init__(self) -> None:
        super().__init__("Nothing more can be saved on this computer. Please ask an adult to make room on its disk.")


class StoreDamaged(StoreError):
    """The database file is not a database any more."""

    def __init__(self) -> None:
        super().__init__("The saved data cannot be opened. Please ask the person who looks after this computer.")


class KeyMissing(StoreError):
    """The master key is missing, unreadable or does not fit this store."""

    def __init__(self) -> None:
        super().__init__(
            "The key that opens the saved data is missing or does not fit. "
            "Put back companion.key or COMPANION_KEY, or run: companion erase"
        )
