"""The store as others use it: sittings, what they hold, companion files, erasing. See `open_store`."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import replace
from datetime import date, datetime
from typing import Any, Literal, TypeVar

from bot.store.calendar import Calendar
from bot.store.database import Database
from bot.store.erasing import erase_rows
from bot.store.errors import AnswerGone, ChangedMeanwhile, FileEnded, SittingGone
from bot.store.files import Files
from bot.store.shared_pin import SharedPin
from bot.store.sittings import SittingRow, Sittings, tag_of
from bot.store.vault import Vault
from bot.store.visits import Visits
from bot.store.words import CompanionFile, Role, StoredAnswer
from summaries.model import Meeting, OnePage, Plan
from summaries.model.codec import from_data, to_data

T = TypeVar("T")


class Store:
    """Reads of a sitting that has ended give None or (); writes to it raise SittingGone.

    An adult's sitting on a companion file sees the plan, the page, the meeting and the shared answers; never an
    answer that the young person has not shared, nor the current question, nor their values.
    """

    def __init__(self, database: Database, vault: Vault, clock: Callable[[], float] = time.time) -> None:
        self.database = database
        self._vault = vault
        self._clock = clock
        self._sittings = Sittings(database, vault, clock)
        self._files = Files(database, vault, clock)
        self.visits = Visits(database, clock)
        self.pin = SharedPin(database, clock)
        self._calendar = Calendar(database)

    # Sittings ---------------------------------------------------------------------------------------------------

    def new_sitting(self, sitting: str | None = None, *, role: Role = "young", quiet_seconds: int | None = None) -> str:
        """Begins a sitting and gives its id (unguessable unless the caller names one; one that is there stays).

        Raises SittingGone for an id that has ended or was erased: it never begins anew.
        """
        return self._sittings.new(sitting, role, quiet_seconds)

    def is_open(self, sitting: str) -> bool:
        """Whether the sitting is there."""
        return self._sittings.find(sitting) is not None

    def was_ended(self, sitting: str) -> bool:
        """Whether a sitting of this id has ended or was erased. One that never was gives False."""
        return self._sittings.was_ended(sitting)

    def role(self, sitting: str) -> Role | None:
        """Whose side the sitting is: the young person's or an adult's; None where it has ended."""
        row = self._sittings.find(sitting)
        return row.role if row else None

    def touch(self, sitting: str, quiet_seconds: int | None = None) -> None:
        """Somebody is there: the quiet time begins anew; with `quiet_seconds` it is so long from now on."""
        self._sittings.touch(sitting, quiet_seconds)

    def set_quiet(self, sitting: str, seconds: int | None) -> None:
        """Gives this person more quiet time, or no limit (None)."""
        self._sittings.set_quiet(sitting, seconds)

    def end(self, sitting: str) -> Literal["locked", "erased"]:
        """Stop, or quiet time: the sitting vanishes. With a companion file nothing is lost ("locked")."""
        result = self._sittings.end(tag_of(sitting))
        self.database.scrub()
        return result

    def end_quiet_sittings(self) -> int:
        """Ends every sitting whose quiet time is over; gives how many."""
        return self._end_each(self._sittings.quiet_too_long())

    def end_all_sittings(self) -> int:
        """Ends every sitting (a computer that was switched off and on again); companion files stay."""
        return self._end_each(self._sittings.all())

    def _end_each(self, rows: list[SittingRow]) -> int:
        for row in rows:
            self._sittings.end(row.tag)
        if rows:
            self.database.scrub()
        return len(rows)

    # What a sitting holds ---------------------------------------------------------------------------------------

    def put_plan(self, sitting: str, plan: Plan, page: OnePage | None = None) -> None:
        """Keeps the plan, and the page made of it."""
        with self.together(sitting):
            self._put(sitting, "plan", to_data(plan))
            if page is not None:
                self.put_page(sitting, page)

    def plan(self, sitting: str) -> Plan | None:
        """The plan, or None."""
        return self._object(sitting, "plan", Plan)

    def put_page(self, sitting: str, page: OnePage) -> None:
        """Keeps the page (an adult's changes come this way too)."""
        self._put(sitting, "page", to_data(page))

    def page(self, sitting: str) -> OnePage | None:
        """The one page, or None."""
        return self._object(sitting, "page", OnePage)

    def put_meeting(self, sitting: str, meeting: Meeting) -> None:
        """Keeps the meeting; a companion file ends 12 weeks after it, unless an adult has chosen its last day."""
        with self.together(sitting):
            self._put(sitting, "meeting", to_data(meeting))
            if meeting.date is not None:
                self._files.end_after(self._sittings.get(sitting).owner, meeting.date, self._today())

    def meeting(self, sitting: str) -> Meeting | None:
        """The meeting, or None."""
        return self._object(sitting, "meeting", Meeting)

    def put_question(self, sitting: str, question: str | None) -> None:
        """Keeps which question is being asked, so that the talk goes on in its place; None for none."""
        self.put_value(sitting, "current question", question)

    def question(self, sitting: str) -> str | None:
        """The question being asked, or None."""
        return self.value(sitting, "current question")

    def put_value(self, sitting: str, key: str, value: str | None) -> None:
        """Keeps one text under a key; None removes it."""
        row = self._sittings.get(sitting)
        kind = _value_kind(row)
        if value is None:
            self._vault.remove(row.owner, kind, key)
        else:
            self._vault.put(row.owner, kind, key, value)

    def value(self, sitting: str, key: str) -> str | None:
        """The text under a key, or None."""
        row = self._sittings.find(sitting)
        found = self._open(row, _value_kind(row), key) if row else None
        return str(found[0]) if found else None

    def set_by_adult(self, sitting: str, key: str) -> str | None:
        """What an adult set for this person under a key, readable from the young person's side too."""
        row = self._sittings.find(sitting)
        found = self._open(row, "adult value", key) if row else None
        return str(found[0]) if found else None

    # Answers ----------------------------------------------------------------------------------------------------

    def save_answer(self, sitting: str, answer: StoredAnswer) -> bool:
        """Keeps an answer; on return it is on the disk. Sent twice (same id) it is kept once; tells whether it was new.

        An answer that was removed does not come back by a resend.
        """
        row = self._sittings.get(sitting)
        said_at = answer.said_at or datetime.fromtimestamp(self._clock()).isoformat(timespec="seconds")
        return self._vault.add(row.owner, "answer", answer.id, to_data(replace(answer, said_at=said_at, version=1)))

    def answers(self, sitting: str) -> tuple[StoredAnswer, ...]:
        """The answers in the order they were given; on an adult's sitting the shared ones only."""
        row = self._sittings.find(sitting)
        if row is None:
            return ()
        try:
            found = self._vault.all(row.owner, "answer")
        except SittingGone:
            return ()
        all_of_them = (replace(from_data(StoredAnswer, data), version=version) for data, version in found)
        return tuple(answer for answer in all_of_them if answer.shared or row.role == "young")

    def shared_answers(self, sitting: str) -> tuple[StoredAnswer, ...]:
        """The answers that the young person has shared: all that an adult may see."""
        return tuple(answer for answer in self.answers(sitting) if answer.shared)

    def change_answer(
        self, sitting: str, answer_id: str, words: str | None = None, *, version: int | None = None, **changes: Any
    ) -> StoredAnswer:
        """Changes the words, or other fields by name, and gives the answer as it is now.

        With `version` (as read) the change counts only if nobody changed it since: else ChangedMeanwhile.
        Raises AnswerGone where there is none.
        """
        if words is not None:
            changes["words"] = words
        row = self._young(sitting)
        with self.database.transaction(row.owner):
            found = self._vault.get(row.owner, "answer", answer_id)
            if found is None:
                raise AnswerGone
            if version is not None and version != found[1]:
                raise ChangedMeanwhile
            changed = replace(from_data(StoredAnswer, found[0]), **changes)
            self._vault.put(row.owner, "answer", answer_id, to_data(changed))
        return replace(changed, version=found[1] + 1)

    def share_answer(self, sitting: str, answer_id: str, shared: bool) -> StoredAnswer:
        """Shares an answer with the people at the meeting, or keeps it private."""
        return self.change_answer(sitting, answer_id, shared=shared)

    def remove_answer(self, sitting: str, answer_id: str) -> bool:
        """Removes an answer for good; tells whether it was there."""
        row = self._young(sitting)
        removed = self._vault.remove(row.owner, "answer", answer_id, remember=True)
        self.database.scrub()
        return removed

    # Companion files --------------------------------------------------------------------------------------------

    def keep(self, sitting: str, label: str = "", *, ends_on: date | None = None) -> str:
        """The young person keeps theirs: the sitting becomes a companion file. Gives its code, shown once.

        Raises AlreadyKept where there is a code: a second one would kill the first (`new_code` does so on purpose).
        """
        with self.database.transaction():
            owner = self._sittings.get(sitting).owner
            made = self._files.make(owner, label, ends_on, self._today())
            meeting = self.meeting(sitting)
            if meeting is not None and meeting.date is not None:
                self._files.end_after(owner, meeting.date, self._today())
        return self._files.new_code(made, only_first=True)

    def prepare_file(self, label: str, *, ends_on: date | None = None) -> str:
        """An adult prepares an empty file for one young person; gives its id for `attach` and `new_code`."""
        return self._files.make(None, label, ends_on, self._today())

    def attach(self, sitting: str, file_id: str) -> None:
        """Opens a file by its id, for an adult's sitting that has passed the PIN."""
        self._move(sitting, self._files.owner(file_id))

    def open_file(self, sitting: str, code: str, *, who: str | None = None) -> CompanionFile:
        """Opens a file in a sitting by its code. Wrong codes are counted for `who` (the sitting when None) and overall.

        Raises WrongCode, WaitBeforeCode after too many wrong ones, or FileEnded (and then the file is erased, unless
        the clock has leapt).
        """
        owner = self._files.owner_by_code(code, who or sitting)
        if self._files.has_ended(owner, self._today()):
            if self._calendar.believes(self._today()):
                self._erase_owner(owner)
            raise FileEnded
        self._move(sitting, owner)
        file = self._files.by_owner(owner)
        if file is None:
            raise SittingGone
        return file

    def _move(self, sitting: str, owner: str) -> None:
        self._sittings.move(sitting, owner)
        self.scrub_if_owed()

    def file_of(self, sitting: str) -> CompanionFile | None:
        """The companion file that the sitting has open, or None."""
        row = self._sittings.find(sitting)
        return self._files.by_owner(row.owner) if row else None

    def files(self) -> tuple[CompanionFile, ...]:
        """The adult's list of files, the one that ends first at the front."""
        return tuple(self._files.all())

    def new_code(self, file_id: str) -> str:
        """Gives a file a new code; the old one no longer opens it."""
        return self._files.new_code(file_id)

    def set_end_date(self, file_id: str, ends_on: date) -> None:
        """Changes a file's last day."""
        self._files.set_end(file_id, ends_on)

    def erase_file(self, file_id: str) -> None:
        """Erases a file and ends every sitting on it."""
        self._erase_owner(self._files.owner(file_id))

    def erase_ended_files(self, today: date | None = None) -> int:
        """Erases the files whose last day has passed; gives how many. On a day that the clock has leapt to, none."""
        today = today or self._today()
        owners = self._files.ended(today) if self._calendar.believes(today) else []
        for owner in owners:
            self._erase_owner(owner)
        return len(owners)

    # Erasing ----------------------------------------------------------------------------------------------------

    def erase(self, sitting: str) -> None:
        """Delete everything now: the sitting, its rows and its companion file, with their key."""
        with self.database.transaction():
            row = self._sittings.find(sitting)
            if row is not None:
                self._erase_owner(row.owner)
            self._sittings.end(tag_of(sitting))
        self.database.scrub()

    def erase_all(self) -> None:
        """Everything of everybody: `companion erase`."""
        erase_rows(self.database)

    def scrub_if_owed(self) -> bool:
        """Where something was erased while somebody read: overwrites now what is left of it. Tells whether all is
        done; the site asks again and again."""
        return not self.database.scrub_is_owed() or self.database.scrub()

    def rewrap(self, tell: Callable[[int, int], None] = lambda done, of: None) -> None:
        """Wraps every key with the newest master key (see `bot.store.rotating`). Raises KeyMissing where one opens with
        no master key that we have."""
        self._vault.rewrap_all(tell)
        self.scrub_if_owed()

    def _erase_owner(self, owner: str) -> None:
        with self.database.transaction():
            self._sittings.end_all_of(owner)
            self._files.forget(owner)
            self._vault.shred(owner)
        self.database.scrub()

    # Inside -----------------------------------------------------------------------------------------------------

    def together(self, sitting: str | None = None) -> Any:
        """A context in which several writes count together or not at all. Nothing may be awaited inside. Where only
        rows of one sitting are meant, name it: then nobody else has to wait."""
        row = self._sittings.find(sitting) if sitting else None
        return self.database.transaction(row.owner if row else None)

    def turn(self, sitting: str, *, removes: bool) -> Any:
        """A context for one whole turn of a talk: what it reads stays true until what it writes is kept, also where
        another machine answers the same sitting. Where it `removes` and what is removed has to be overwritten on our
        own disk, each write counts by itself, so that nothing is open while that is done."""
        return nullcontext() if removes and self.database.scrubs else self.together(sitting)

    def _today(self) -> date:
        return datetime.fromtimestamp(self._clock()).date()

    def _young(self, sitting: str) -> SittingRow:
        row = self._sittings.get(sitting)
        if row.role != "young":
            raise AnswerGone
        return row

    def _put(self, sitting: str, kind: str, data: Any) -> None:
        self._vault.put(self._sittings.get(sitting).owner, kind, "", data)

    def _open(self, row: SittingRow, kind: str, name: str) -> tuple[Any, int] | None:
        try:
            return self._vault.get(row.owner, kind, name)
        except SittingGone:
            return None  # Erased by the other process between two reads.

    def _object(self, sitting: str, kind: str, cls: type[T]) -> T | None:
        row = self._sittings.find(sitting)
        found = self._open(row, kind, "") if row else None
        return from_data(cls, found[0]) if found else None


def _value_kind(row: SittingRow) -> str:
    return "value" if row.role == "young" else "adult value"
