"""The site as one Starlette application."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from functools import partial

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from bot.logs import kind
from bot.safety import warm as look_warm
from bot.web.screens import (
    adult,
    adult_check,
    adult_files,
    adult_meeting,
    adult_plan,
    chat,
    code,
    end,
    home,
    media,
    meeting_cards,
    picture_code,
    plan_page,
    reading,
    safety,
    views,
    words_people,
)
from bot.web.security import Guard
from bot.web.settings import Settings, settings_here
from bot.web.site import Site
from bot.web.sweep import let_go, may_be_still
from bot.web.visit import COOKIE, most_bytes, problem
from summaries.errors import CompanionError

logger = logging.getLogger(__name__)
SWEEP_SECONDS = 15.0
ROOMS = (
    home, chat, safety, plan_page, views, meeting_cards, words_people, reading, end, code, picture_code, media,
    adult, adult_plan, adult_meeting, adult_check, adult_files,
)  # fmt: skip
Also = Callable[[Site], AbstractAsyncContextManager[None]]


def create_app(settings: Settings | None = None, *, also: Also | None = None) -> Starlette:
    """The site. `also` is run beside it (the assistant's keeper); no file is touched before the first request."""
    site = Site(settings or settings_here())

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        begun = [asyncio.create_task(work) for work in (_wake(site), _warm(), _sweep(site))]
        try:
            if also:
                async with also(site):
                    yield
            else:
                yield
        finally:
            for task in begun:
                task.cancel()
            await site.close()

    async def refuse(scope: Scope, receive: Receive, send: Send, status: int, reason: str) -> None:
        request = Request(scope, receive)
        await problem(request, site, site.sittings.find(request.cookies.get(COOKIE)), reason, status)(
            scope, receive, send
        )

    async def not_there(request: Request, error: Exception) -> Response:
        status = error.status_code if isinstance(error, HTTPException) else 500
        return problem(request, site, site.sittings.find(request.cookies.get(COOKIE)), "not_found", status)

    app = Starlette(
        routes=[route for room in ROOMS for route in room.routes],
        middleware=[Middleware(Guard, settings=site.settings, refuse=refuse, most=partial(most_bytes, site))],
        exception_handlers={HTTPException: not_there},
        lifespan=lifespan,
    )
    app.state.site = site
    return app


async def _wake(site: Site) -> None:
    try:
        await site.store(lambda store: None)
    except CompanionError as error:
        logger.error("The store did not open: %s", kind(error))


async def _warm() -> None:
    """Read the safety word lists now, so that no young person waits for them at the first message."""
    try:
        await asyncio.to_thread(look_warm)
    except CompanionError as error:
        logger.error("The look for danger did not start: %s", kind(error))


async def _sweep(site: Site) -> None:
    """End sittings that nobody looks after any more; on a kiosk the page itself warns first."""
    settings = site.settings
    while True:
        await asyncio.sleep(SWEEP_SECONDS)
        await let_go(site)
        now = time.monotonic()
        for sitting in site.sittings.quiet_for(0):
            if now - sitting.seen < may_be_still(settings, sitting):
                continue
            try:
                if site.shared and await site.shared.goes_on_elsewhere(sitting):
                    site.sittings.drop(sitting)
                    continue
                await site.end(sitting, "quiet")
            except CompanionError as error:
                logger.error("A sitting could not be ended: %s", kind(error))
