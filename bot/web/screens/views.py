"""What I think: every answer shown back, to change, keep private, remove and put back; then "My views" as a page."""

from __future__ import annotations

from dataclasses import replace

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.store import ChangedMeanwhile, StoredAnswer
from bot.web.files import made_file
from bot.web.forms import Form
from bot.web.screens.home import must_ask
from bot.web.site import Site
from bot.web.sitting import Sitting
from bot.web.visit import action, go, screen
from summaries.model import Views


async def answers(request: Request, site: Site, sitting: Sitting) -> Response:
    """All answers of this sitting, private ones too: only the young person's side has this page."""
    if must_ask(sitting, "/views"):
        return go(request, "/is-this-you")
    record = sitting.record
    found = await site.store(lambda store: store.answers(record)) if record else ()
    return site.pages.page(
        "views.html", request, sitting, answers=found, removed=sitting.room.get("removed"),
        draft=sitting.room.pop("draft", ""), editing=request.query_params.get("change", ""),
        both=sitting.room.pop("both", None),
    )  # fmt: skip


async def share(request: Request, site: Site, sitting: Sitting, form: Form) -> Response:
    """Share one answer with the meeting, or keep it private. Shared is only what stood on this page."""
    record, one = await site.record(sitting), form.text("answer")
    shared = form.text("shared") == "yes"
    seen = _seen(form) if shared else None
    await site.store(lambda store: store.change_answer(record, one, version=seen, shared=shared))
    return go(request, "/views")


async def change(request: Request, site: Site, sitting: Sitting, form: Form) -> Response:
    """New words for one answer, kept to the letter. Where another window was first, both are shown."""
    record, one, words = await site.record(sitting), form.text("answer"), form.texts.get("text", "").strip()
    if not words:
        return go(request, "/views")
    try:
        await site.store(lambda store: store.change_answer(record, one, words, version=_seen(form)))
    except ChangedMeanwhile:
        found = await site.store(lambda store: [answer.id for answer in store.answers(record)])
        number = found.index(one) + 1 if one in found else 0
        sitting.room.update(draft=words, both=one)
        return go(request, f"/views?change={number}#answer-{number}")
    return go(request, "/views")


def _seen(form: Form) -> int | None:
    """The version of the answer that stood on the page, None where it did not say."""
    version = form.text("version")
    return int(version) if version.isascii() and version.isdigit() and len(version) < 10 else None


async def remove(request: Request, site: Site, sitting: Sitting, form: Form) -> Response:
    """Remove one answer; it can be put back until something else is removed or the sitting ends."""
    record, one = await site.record(sitting), form.text("answer")
    found = await site.store(lambda store: [answer for answer in store.answers(record) if answer.id == one])
    if found:
        sitting.room["removed"] = found[0]
        await site.store(lambda store: store.remove_answer(record, one))
    return go(request, "/views")


async def put_back(request: Request, site: Site, sitting: Sitting, form: Form) -> Response:
    """Undo the last removal."""
    gone: StoredAnswer | None = sitting.room.pop("removed", None)
    if gone is not None:
        record = await site.record(sitting)
        again = replace(gone, id=f"{gone.id[:80]}+{sitting.csrf[:6]}")
        await site.store(lambda store: store.save_answer(record, again))
    return go(request, "/views")


async def preview(request: Request, site: Site, sitting: Sitting) -> Response:
    """What people at the meeting will read."""
    if must_ask(sitting, "/views/page"):
        return go(request, "/is-this-you")
    return site.pages.page("views_page.html", request, sitting, views=await shared_views(site, sitting.record))


async def paper(request: Request, site: Site, sitting: Sitting) -> Response:
    """The same as PDF or Word."""
    if sitting.has_plan and not sitting.is_me:
        return go(request, "/is-this-you")
    views = await shared_views(site, sitting.record)
    if views is None:
        return go(request, "/views/page")
    return await made_file(site, "views", views, request.path_params["form"])


async def shared_views(site: Site, record: str | None) -> Views | None:
    """ "My views" of the shared answers, None where nothing is shared yet."""
    if record is None:
        return None

    from actions.my_views import build_views

    views = await site.store(lambda store: build_views(store, record))
    return views if views.answers or views.helps else None


routes = [
    Route("/views", screen(answers)),
    Route("/views/share", action(share), methods=["POST"]),
    Route("/views/change", action(change, typed=("text",), back="/views"), methods=["POST"]),
    Route("/views/remove", action(remove), methods=["POST"]),
    Route("/views/put-back", action(put_back), methods=["POST"]),
    Route("/views/page", screen(preview)),
    Route("/views/paper.{form}", screen(paper)),
]
