"""What every screen and every post goes through: whose sitting is it, and is somebody in danger."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from typing import Any

from starlette.requests import HTTPConnection, Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.types import Scope

from bot.store.errors import AlreadyKept, AnswerGone, ChangedMeanwhile, SittingGone
from bot.web.forms import FILES, Form, kind_of, read_form
from bot.web.site import Site
from bot.web.sitting import Sitting
from summaries.errors import CompanionError

COOKIE = "sitting"
CLEAR = {"clear-site-data": '"cache", "storage"'}
UNCOVERED = frozenset({"/hide", "/show", "/unlock", "/stop/finish", "/here", "/quiet", "/safety", "/say"})
"""What a hidden screen can still do."""
ENDS = frozenset({"/stop", "/delete"})
"""Pages that only make sense inside a visit: the back button after its end must not open an empty one."""
BEGINS = ("/code", "/adult", "/reading")
"""Where a visit may begin on a shared computer, beside the press on its resting screen."""
UPLOADS = "/adult/"
"""Where files may be sent, by who has a visit here."""
Screen = Callable[[Request, Site, Sitting], Awaitable[Response]]
Action = Callable[[Request, Site, Sitting, Form], Awaitable[Response]]
Endpoint = Callable[[Request], Awaitable[Response]]


def site_of(request: Request) -> Site:
    """The site that this request came to."""
    return request.app.state.site  # type: ignore[no-any-return]


def by_script(request: Request) -> bool:
    """True where our own script asks and wants a part of a page, not a whole one."""
    return request.headers.get("x-part") == "1"


def go(request: Request, path: str) -> Response:
    """Go to another page of ours (after a post, so that a reload sends nothing twice)."""
    if by_script(request):
        return JSONResponse({"go": path})
    return RedirectResponse(path, 303)


def with_cookie(request: Request, response: Response, sitting: Sitting) -> Response:
    """Give the browser the key of its sitting: for this browser session only, never to scripts, and where it came over
    HTTPS never without."""
    secure = by_https(request)
    response.set_cookie(COOKIE, sitting.token, httponly=True, samesite="strict", path="/", secure=secure)
    return response


def by_https(request: Request) -> bool:
    """Whether the browser reached us over HTTPS, as the proxy in front says. Anybody's word is taken: who lies gets a
    cookie that their own browser does not send, and nothing else hangs on it."""
    told = request.headers.get("x-forwarded-proto", "").partition(",")[0].strip().lower()
    return request.url.scheme == "https" or told == "https"


def problem(request: Request, site: Site, sitting: Sitting | None, reason: str, status: int) -> Response:
    """A kind sentence for something that did not work; `reason` is a name of the `problem` words."""
    if by_script(request):
        return JSONResponse({"problem": site.words.problem[reason], "reason": reason}, status)
    adults = sitting is not None and request.url.path.startswith("/adult")
    return site.pages.page("problem.html", request, sitting, status=status, reason=reason, adult_side=adults)


async def _kindly(request: Request, site: Site, sitting: Sitting, work: Awaitable[Response]) -> Response:
    """Our own errors are a sentence for a person already."""
    try:
        return await work
    except SittingGone:
        if not sitting.over:
            sitting.record, sitting.has_plan, sitting.is_me, sitting.locked_file = None, False, None, False
        return problem(request, site, sitting, "stale", 409)
    except CompanionError as error:
        status = 409 if isinstance(error, AnswerGone | ChangedMeanwhile | AlreadyKept) else 503
        if by_script(request):
            return JSONResponse({"problem": str(error)}, status)
        return site.pages.page("problem.html", request, sitting, status=status, reason="broken", sentence=str(error))


def gone(request: Request, how: str) -> Response:
    """To the page after an end. The browser forgets its cookie, and what it may have kept."""
    response = go(request, f"/gone/{how}")
    response.delete_cookie(COOKIE, path="/", httponly=True, samesite="strict", secure=by_https(request))
    response.headers.update(CLEAR)
    return response


async def _end_again(request: Request, site: Site, sitting: Sitting) -> Response:
    """The end of this sitting did not work before: nothing else is done in it, and nothing of it is shown."""
    return gone(request, await site.end(sitting))


def covered(sitting: Sitting, path: str) -> bool:
    """True where the screen is hidden. With a young person's picture code an adult still gets to the adults' side."""
    if not sitting.hidden or path in UNCOVERED:
        return False
    return not (sitting.picture_code is not None and path.startswith("/adult"))


def most_bytes(site: Site, scope: Scope) -> int:
    """How much may be sent: a plan only to where plans are loaded, as files, and only by a browser that was here
    before."""
    asked = HTTPConnection(scope)
    known = site.sittings.find(asked.cookies.get(COOKIE)) is not None
    uploads = known and scope["path"].startswith(UPLOADS) and kind_of(asked.headers) == FILES
    return site.settings.upload_bytes if uploads else site.settings.form_bytes


def screen(handler: Screen, *, always: bool = False) -> Endpoint:
    """A page to look at. `always` is for pages that stay reachable while the screen is hidden or the plan unsure.

    A link on another website comes without our cookie. To begin a sitting then would put its key in place of that of a
    sitting that is still there; so there is only a page with a link of ours, and with that the cookie comes.
    """

    async def endpoint(request: Request) -> Response:
        site = site_of(request)
        sitting = await site.find(request.cookies.get(COOKIE))
        fresh = sitting is None
        if sitting is None and request.headers.get("sec-fetch-site") == "cross-site":
            return site.pages.page("carry_on.html", request, None, rests=0, path=request.url.path)
        if sitting is None:
            path = request.url.path
            if path in ENDS or (site.settings.kiosk and not always and not path.startswith(BEGINS)):
                return go(request, "/")
            sitting = site.sittings.new()
            if sitting is None:
                return problem(request, site, None, "full", 503)
        if sitting.over:
            return await _kindly(request, site, sitting, _end_again(request, site, sitting))
        sitting.seen = time.monotonic()
        before = sitting.token
        if not always and covered(sitting, request.url.path):
            return go(request, "/hide")
        response = await _kindly(request, site, sitting, handler(request, site, sitting))
        if fresh or sitting.token != before:
            with_cookie(request, response, sitting)
        await site.leave(sitting)
        return response

    return endpoint


def action(
    handler: Action, *, typed: tuple[str, ...] = (), lists: tuple[str, ...] = (), back: str = "/", limit: bool = True,
    any_length: bool = False,
) -> Endpoint:  # fmt: skip
    """A post. Each of the `typed` fields is looked at for danger before anything else is done with it, and each line
    of the `lists` by itself: a list of names and roles is no sentence, and its words must not add up to one.
    `back` is where "I'm OK, carry on" leads. Longer typed texts than `longest_text` go no further; with `any_length`
    the handler says so itself."""

    async def endpoint(request: Request) -> Response:
        site = site_of(request)
        form = await read_form(request, site.unpack)
        sitting = await site.find(request.cookies.get(COOKIE))
        texts = {name: form.text(name) for name in typed}
        texts |= {f"{name} {n}": line for name in lists for n, line in enumerate(form.text(name).splitlines())}
        known = sitting is not None and form.text("at") == sitting.csrf
        held = await site.look(texts, back, known=known) if any(texts.values()) else None
        if held is not None:
            if sitting is None:
                return go(request, "/not-safe")
            sitting.held = held
            return go(request, "/safety")
        if sitting is None or not known:
            return problem(request, site, sitting, "stale", 409)
        if not any_length and sum(map(len, texts.values())) > site.settings.longest_text:
            return problem(request, site, sitting, "too_big", 413)
        if sitting.over and request.url.path != "/delete":
            return await _kindly(request, site, sitting, _end_again(request, site, sitting))
        sitting.seen = time.monotonic()
        if covered(sitting, request.url.path):
            return go(request, "/hide")
        if limit and not await site.limits.may_post(sitting):
            return problem(request, site, sitting, "too_many", 429)
        before = sitting.token
        response = await _kindly(request, site, sitting, handler(request, site, sitting, form))
        if sitting.token != before and site.sittings.find(sitting.token) is sitting:
            with_cookie(request, response, sitting)
        await site.leave(sitting)
        return response

    return endpoint


def adult_only(handler: Any) -> Any:
    """For screens and actions of the adults' side: without the PIN there is only the PIN page."""

    async def guarded(request: Request, site: Site, sitting: Sitting, *rest: Any) -> Response:
        if site.pin.needed and not sitting.adult:
            return go(request, "/adult/pin")
        sitting.adult_until = time.monotonic() + site.pin.open_seconds
        if sitting.picture_code is not None:
            sitting.hidden = True
        return await handler(request, site, sitting, *rest)  # type: ignore[no-any-return]

    return guarded
