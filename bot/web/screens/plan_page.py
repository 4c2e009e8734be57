"""My plan on one page: line by line with pictures, to hear, to check against the plan's own words, to print."""

from __future__ import annotations

from collections.abc import Iterable

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
Groups = list[tuple[str, list[Line]]]


async def page(request: Request, site: Site, sitting: Sitting) -> Response:
    """The page on screen: the lines that are on paper first, the rest of the plan one press away."""
    if must_ask(sitting, "/page"):
        return go(request, "/is-this-you")
    one = await _page(site, sitting)
    if one is None:
        return site.pages.page("no_plan.html", request, sitting)
    here = await fitted(site, sitting, one)
    on_paper = {line.id for line in here.lines}
    rest = [line for line in one.lines if line.id not in on_paper]
    left = [item.name or item.quote for item in one.left_out]
    return site.pages.page(
        "page.html", request, sitting, groups=with_help(here.lines), one=one, more=by_kind(rest), left=left,
        labels=labels(one),
    )  # fmt: skip


async def fitted(site: Site, sitting: Sitting, one: OnePage) -> OnePage:
    """The lines that have room on paper. Kept for the sitting only, because it holds the plan's words."""
    kept = sitting.room.get("fitted")
    if kept is None or kept[0] != one:
        kept = (one, await site.aside(lambda: _fit(one)))
        sitting.room["fitted"] = kept
    return kept[1]  # type: ignore[no-any-return]


def _fit(one: OnePage) -> OnePage:
    from summaries.writing.fit import fit

    return fit(one).page


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


def labels(one: OnePage) -> dict[str, str]:
    """The small heading above each thing about me, in the paper's own words; what others said says so."""
    from summaries.choosing.words import words

    text = words("page")
    about = [line for line in one.lines if line.kind == "about"]
    mixed = any(line.said_by != "others" for line in about)

    def label(line: Line) -> str:
        if line.said_by == "others" and mixed:
            return text("by_others")
        return text.get("topics", line.topic or "who") or ""

    return {line.id: label(line) for line in about}


def by_kind(lines: Iterable[Line]) -> Groups:
    """Lines under the heading of their kind, in the page's order of kinds."""
    found = list(lines)
    return [(kind, here) for kind in KINDS if (here := [line for line in found if line.kind == kind])]


def with_help(lines: tuple[Line, ...]) -> Groups:
    """The same, but each help that belongs to a goal comes right after its goal."""
    goals = {line.outcome_ref for line in lines if line.kind == "goal" and line.outcome_ref}
    placed: list[Line] = []
    for line in lines:
        if line.kind == "goal":
            placed.append(line)
            placed += [
                one for one in lines if one.kind == "help" and line.outcome_ref and one.outcome_ref == line.outcome_ref
            ]
    others = [line for line in lines if line.kind == "help" and line.outcome_ref not in goals]
    groups = [(kind, found) for kind, found in by_kind(lines) if kind not in ("goal", "help")]
    after_about = 1 if groups and groups[0][0] == "about" else 0
    groups[after_about:after_about] = [pair for pair in (("goal", placed), ("help", others)) if pair[1]]
    return groups


routes = [Route("/page", screen(page)), Route("/page/paper.{form}", screen(paper))]
