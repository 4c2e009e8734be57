"""What the site lets go by itself while it runs: ends that did not work at once, files past their last day, scrubs."""

from __future__ import annotations

import logging
from datetime import date
from typing import TYPE_CHECKING

from bot.logs import kind
from bot.web.settings import Settings
from bot.web.sitting import LONG_QUIET_SECONDS, Sitting
from summaries.errors import CompanionError

if TYPE_CHECKING:
    from bot.web.site import Site

logger = logging.getLogger(__name__)


async def let_go(site: Site, today: date | None = None) -> None:
    """One round. What does not work now, because the store is busy or full, is tried again in the next."""
    for sitting in site.sittings.all():
        if sitting.over:
            try:
                await site.end(sitting)
            except CompanionError as error:
                logger.error("A sitting could not be ended: %s", kind(error))
    today = today or date.today()
    try:
        if site.files_ended_on != today:
            await site.store(lambda store: store.erase_ended_files(today))
            site.files_ended_on = today
        await site.store(lambda store: store.scrub_if_owed())
        if site.shared:
            await site.shared.sweep()
    except CompanionError as error:
        logger.error("What is over could not be erased: %s", kind(error))


def may_be_still(settings: Settings, sitting: Sitting) -> float:
    """How many seconds a sitting may go without a request before the site ends it by itself."""
    if not settings.kiosk or not settings.quiet_seconds or sitting.never_quiet:
        return settings.idle_seconds
    quiet = max(settings.quiet_seconds, LONG_QUIET_SECONDS) if sitting.long_quiet else settings.quiet_seconds
    return quiet + settings.warning_seconds + 30
