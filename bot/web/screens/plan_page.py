"""My plan on one page: line by line with pictures, to hear, to check against the plan's own words, to print."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.web.files import made_file
from bot.web.screens.home import must_ask
from bot.web.site import Site
from bot.web.sitting import Sitting
from bot.web.visit import go, screen
from summaries.model import Line, OnePage

KINDS = ("about", "goal", "help", "next", "contact")


async def page(request: Request, site: Site, sitting: Sitting) -> Response:
    """The page on screen; without a plan, who can put one in."""
    if must_ask(sitting, "/page"):
        return go(request, "/is-this-you")
    one = await _page(site, sitting)
    if one is None:
        return site.pages.page("no_plan.html", request, sitting)
    left = [(item.section, item.name or item.quote) for item in one.left_out]
    return site.pages.page("page.html", request, sitting, groups=grouped(one.lines), one=one, left=left)


async def paper(request: Request, site: Site, sitting: Sitting) -> Response:
    """The same page on paper."""
    if sitting.has_plan and not sitting.is_me:
        return go(request, "/is-this-you")
    one = await _page(site, sitting)
    if one is None:
        return go(request, "/page")
    return await made_file(site, "page", one, request.path_params["form"])


async def _page(site: Site, sitting: Sitting) -> OnePage | None:
    record = sitting.record
    return await site.store(lambda store: store.page(record)) if record else None


def grouped(lines: tuple[Line, ...]) -> list[tuple[str, list[Line]]]:
    """Lines by kind, in the page's order of kinds; each help stays where the choosing room put it."""
    return [(kind, found) for kind in KINDS if (found := [line for line in lines if line.kind == kind])]


routes = [Route("/page", screen(page)), Route("/page/paper.{form}", screen(paper))]
