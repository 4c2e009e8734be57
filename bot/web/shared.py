"""Several webs over one database: what each must know of a visit so that any of them can go on with it.

The talk on the screen is not among it: a web that takes a visit over has the assistant say its last words again. Nor is
the adults' side: there the PIN is asked for anew.
"""

from __future__ import annotations

import base64
import logging
import time
from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from bot.logs import kind
from bot.store.errors import SittingGone
from bot.web.sitting import Reading, Sitting
from bot.web.sweep import may_be_still
from summaries.errors import CompanionError

if TYPE_CHECKING:
    from bot.store import Store
    from bot.web.site import Site

logger = logging.getLogger(__name__)
TOUCH_SECONDS = 15.0
"""So often at most it is noted that somebody is there."""
SLACK_SECONDS = 60
PLAIN = (
    "csrf", "record", "pending", "progress", "hidden", "has_plan", "is_me", "locked_file", "never_quiet", "long_quiet",
    "over", "turns",
)  # fmt: skip
ROOM = ("begun", "came_from", "after")


class Shared:
    """Takes visits from the database and gives them back."""

    def __init__(self, site: Site) -> None:
        self._site = site

    async def take(self, token: str | None, here: Sitting | None) -> Sitting | None:
        """The sitting of this cookie as the last web left it; None where there is none, or another web has ended it.

        Where the database does not answer, what is here goes on: "I'm not safe" needs no database.
        """
        if not token:
            return None
        try:
            found = await self._site.store(lambda store: store.visits.get(token))
        except CompanionError as error:
            logger.error("A visit could not be looked up: %s", kind(error))
            return here
        if found is None:
            if here is not None and here.given_version:
                self._site.sittings.drop(here)
                return None
            return here
        data, version = found
        if here is not None and here.given_version == version:
            return here
        return self._apply(here or Sitting(token), data, version)

    def _apply(self, sitting: Sitting, data: dict[str, Any], version: int) -> Sitting:
        """What another web changed since; what a request is changing here just now stays."""
        new = {name: value for name, value in data.items() if sitting.given.get(name, _NOTHING) != value}
        if "turns" in new or "record" in new:
            sitting.wipe_screen()
            sitting.room["catch_up"] = True
        for name in PLAIN:
            if name in new:
                setattr(sitting, name, _thawed(new[name]))
        if "reading" in new:
            sitting.reading = Reading(**new["reading"])
        if "picture_code" in new or "picture_key" in new:
            sitting.picture_code = base64.b64decode(data["picture_code"]) if data["picture_code"] else None
            sitting.picture_key = base64.b64decode(data["picture_key"])
        sitting.room.update({name: new[name] for name in ROOM if new.get(name) is not None})
        _note(sitting, data, version)
        self._site.sittings.adopt(sitting)
        return sitting

    async def give(self, sitting: Sitting) -> None:
        """Leaves for the others what has changed. Where that does not work it is tried again after the next request."""
        try:
            ended = await self._site.store(self._giving(sitting))
        except CompanionError as error:
            logger.error("A visit could not be left for the others: %s", kind(error))
            return
        if ended:
            self._site.sittings.drop(sitting)

    def _giving(self, sitting: Sitting) -> Callable[[Store], bool]:
        data, now = _data(sitting), time.monotonic()
        token, old = sitting.token, sitting.given_as
        changed = {name: value for name, value in data.items() if sitting.given.get(name, _NOTHING) != value}
        records = [one for one in (sitting.record, sitting.adult_record) if one]
        touch = now - sitting.touched > TOUCH_SECONDS or "record" in changed
        quiet = int(may_be_still(self._site.settings, sitting)) + SLACK_SECONDS

        def work(store: Store) -> bool:
            if old and old != token:
                version = store.visits.move(old, token, data)
                put = (data, version) if version else None
            elif changed:
                put = store.visits.put(token, changed, new=not old)
            else:
                put = (sitting.given, sitting.given_version)
            if put is None:
                return True
            _note(sitting, *put)
            if touch:
                store.visits.touch(token)
                for record in records:
                    _touch(store, record, quiet)
                sitting.touched = now
            return False

        return work

    async def drop(self, sitting: Sitting) -> None:
        """It has ended, for every web."""
        tokens = {sitting.token, sitting.given_as or sitting.token}

        def work(store: Store) -> None:
            for token in tokens:
                store.visits.drop(token)

        await self._site.store(work)

    async def goes_on_elsewhere(self, sitting: Sitting) -> bool:
        """Whether a visit that is quiet here was seen by another web, or ended there. Then it is not for us to end."""
        if not sitting.given_as:
            return False
        quiet = await self._site.store(lambda store: store.visits.quiet_for(sitting.given_as))
        return quiet is None or quiet < may_be_still(self._site.settings, sitting)

    async def sweep(self) -> None:
        """Ends what a web has left that does not live any more."""
        idle = self._site.settings.idle_seconds + SLACK_SECONDS
        await self._site.store(lambda store: store.end_quiet_sittings())
        await self._site.store(lambda store: store.visits.drop_quiet(idle))


_NOTHING = object()


def _note(sitting: Sitting, data: dict[str, Any], version: int) -> None:
    """What the others know now. Of two requests at once the later version counts, whichever is ready first."""
    if version >= sitting.given_version or sitting.given_as != sitting.token:
        sitting.given, sitting.given_version, sitting.given_as = data, version, sitting.token


def _touch(store: Store, record: str, quiet: int) -> None:
    try:
        store.touch(record, quiet)
    except SittingGone:
        return  # The next read or write of it says so.


def _data(sitting: Sitting) -> dict[str, Any]:
    data = {name: getattr(sitting, name) for name in PLAIN}
    data |= {"progress": _frozen(sitting.progress), "pending": _frozen(sitting.pending)}
    data |= {name: sitting.room.get(name) for name in ROOM}
    code = base64.b64encode(sitting.picture_code).decode() if sitting.picture_code else None
    key = base64.b64encode(sitting.picture_key).decode()
    return {**data, "reading": asdict(sitting.reading), "picture_code": code, "picture_key": key}


def _frozen(value: tuple[Any, ...] | None) -> list[Any] | None:
    return list(value) if value is not None else None


def _thawed(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
