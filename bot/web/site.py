"""One running site: what its screens share."""

from __future__ import annotations

import asyncio
import logging
import shutil
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from bot.logs import kind
from bot.store.errors import SittingGone
from bot.web import safeguard
from bot.web.helper import Helper
from bot.web.limits import Limits
from bot.web.line import Line
from bot.web.pages import Pages
from bot.web.pin import Pin, PinOfAll
from bot.web.settings import Settings
from bot.web.shared import Shared
from bot.web.sitting import Held, Sitting, Sittings
from bot.web.words import site_words

if TYPE_CHECKING:
    from bot.store import Store

T = TypeVar("T")
logger = logging.getLogger(__name__)
PATIENCE = 3.0
"""So many seconds an end waits for a turn that is on its way."""


class Site:
    """Settings, words, sittings, the assistant, and the store behind threads of its own."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.words = site_words()
        self.pages = Pages(settings)
        self.sittings = Sittings(settings.most_sittings)
        self.helper = Helper(settings.assistant_url, settings.secret)
        self.shared = Shared(self) if settings.shared else None
        """Where several webs share a database; None for one computer, whose visits live in its memory only."""
        self.limits = Limits(settings.redis_url)
        self.pin = PinOfAll(settings, self._opened) if settings.shared else Pin(settings)
        self.line = Line()
        self.reading_lock = asyncio.Lock()
        """One plan is read at a time: a small computer has no room for two."""
        self._later: set[asyncio.Task[None]] = set()
        self.files_ended_on: date | None = None
        self._store: Store | None = None
        self._opening = threading.Lock()
        self._store_threads = ThreadPoolExecutor(3, thread_name_prefix="store")
        self._sound_threads = ThreadPoolExecutor(2, thread_name_prefix="sound")
        self._form_threads = ThreadPoolExecutor(2, thread_name_prefix="form")
        self._look_threads = ThreadPoolExecutor(2, thread_name_prefix="look")
        self._stranger_thread = ThreadPoolExecutor(1, thread_name_prefix="look-strangers")

    async def store(self, work: Callable[[Store], T]) -> T:
        """Do something with the store, away from the event loop. Raises what the store raises."""
        return await asyncio.get_running_loop().run_in_executor(self._store_threads, lambda: work(self._opened()))

    async def aside(self, work: Callable[[], T]) -> T:
        """Do slow work (speech, pictures) away from the event loop."""
        return await asyncio.get_running_loop().run_in_executor(self._sound_threads, work)

    async def unpack(self, work: Callable[[], T]) -> T:
        """Take a long form apart away from the event loop."""
        return await asyncio.get_running_loop().run_in_executor(self._form_threads, work)

    async def look(self, texts: dict[str, str], back: str, *, known: bool) -> Held | None:
        """Look for danger away from the event loop: nobody's long text holds up another's page, the safety page least
        of all. Whoever is not `known` (an old page, no cookie) waits in a line of their own, not before the others."""
        shown = safeguard.first_of(texts, self.settings.longest_text)
        return await asyncio.get_running_loop().run_in_executor(
            self._look_threads if known else self._stranger_thread, lambda: safeguard.hold(shown, back)
        )

    def _opened(self) -> Store:
        """The store, opened on first use. Sittings of before are over then (a computer switched off and on), old
        files end, and scratch is emptied; one shared by several sites is left as it is."""
        with self._opening:
            if self._store is None:
                from bot.store import open_store

                shutil.rmtree(self.settings.scratch, ignore_errors=True)
                store = open_store(self.settings.data_dir)
                if not self.settings.shared:
                    store.end_all_sittings()
                store.erase_ended_files()
                self._store = store
        return self._store

    async def find(self, token: str | None) -> Sitting | None:
        """The sitting of a cookie, also one that began at another web; None where there is none."""
        here = self.sittings.find(token)
        return await self.shared.take(token, here) if self.shared else here

    async def leave(self, sitting: Sitting) -> None:
        """A request is over: what it changed is left for the other webs."""
        if self.shared and self.sittings.find(sitting.token) is sitting:
            await self.shared.give(sitting)

    async def record(self, sitting: Sitting) -> str:
        """The store's id for a sitting, begun when there is first something to keep. Raises SittingGone where it is
        over."""
        async with sitting.beginning:
            if sitting.over:
                raise SittingGone
            if sitting.record is None:
                sitting.record = await self.store(lambda store: store.new_sitting())
            return sitting.record

    def later(self, work: Coroutine[Any, Any, None]) -> None:
        """Do something that nobody waits for. What goes wrong is logged by its kind alone."""

        async def quietly() -> None:
            try:
                await work
            except Exception as error:  # noqa: BLE001 - nobody waits for it, and its message may hold words
                logger.error("Something left for later went wrong: %s", kind(error))

        task = asyncio.create_task(quietly())
        self._later.add(task)
        task.add_done_callback(self._later.discard)

    def target(self, sitting: Sitting) -> str | None:
        """Whose plan and meeting the adults' side works on: at home this sitting's own; on a kiosk the file that the
        adult opened, never what a young person has on the screen."""
        return sitting.adult_record if self.settings.kiosk else sitting.adult_record or sitting.record

    async def target_or_new(self, sitting: Sitting) -> str | None:
        """The same, begun at home where there is nothing yet."""
        return self.target(sitting) or (None if self.settings.kiosk else await self.record(sitting))

    async def end(self, sitting: Sitting, why: Literal["finish", "quiet", "delete"] = "finish") -> str:
        """End a sitting. Gives which words come after it: finished, locked (a companion file stands behind it),
        quiet, quiet_code or deleted.

        From the first line on nothing is written to the sitting any more. A turn on its way may finish, for
        `PATIENCE`; a stuck one holds nothing up, because the store refuses what comes late. Where the store does not
        work the sitting stays, marked, and the end is tried again: it is over only when its rows are gone.
        """
        if why == "delete" or not sitting.over:
            sitting.over = why
        await self.leave(sitting)
        in_time = await _within(sitting.lock, PATIENCE)
        try:
            async with sitting.beginning:
                return await self._end(sitting, in_time)
        finally:
            if in_time:
                sitting.lock.release()

    async def _end(self, sitting: Sitting, in_time: bool) -> str:
        how, record, adult_record = "erased", sitting.record, sitting.adult_record
        if record and sitting.over == "delete":
            await self.store(lambda store: store.erase(record))
        elif record:
            how = await self.store(lambda store: store.end(record))
        sitting.record = None
        if adult_record:
            await self.store(lambda store: store.end(adult_record))
        sitting.adult_record = None
        if self.shared:
            await self.shared.drop(sitting)
        self.sittings.drop(sitting)
        if record:
            await self.helper.forget(record)
            if not in_time:
                self.later(self._forget_late(sitting, record))
        if sitting.over == "quiet":
            return "quiet_code" if how == "locked" else "quiet"
        return "deleted" if sitting.over == "delete" else "locked" if how == "locked" else "finished"

    async def _forget_late(self, sitting: Sitting, record: str) -> None:
        async with sitting.lock:
            await self.helper.forget(record)

    async def erase(self, sitting: Sitting) -> str:
        """Delete everything now: answers, plan, meeting, chat, and the companion file if there is one."""
        return await self.end(sitting, "delete")

    async def close(self) -> None:
        """The last things at the end; what an upload that was still being read has put down goes too."""
        await self.helper.close()
        await self.limits.close()
        self._store_threads.shutdown(wait=False, cancel_futures=True)
        self._sound_threads.shutdown(wait=False, cancel_futures=True)
        for threads in (self._form_threads, self._look_threads, self._stranger_thread):
            threads.shutdown(wait=False, cancel_futures=True)
        shutil.rmtree(self.settings.scratch, ignore_errors=True)


async def _within(lock: asyncio.Lock, seconds: float) -> bool:
    """Take a lock, if that is possible within so many seconds."""
    try:
        await asyncio.wait_for(lock.acquire(), seconds)
    except asyncio.TimeoutError:
        return False
    return True
