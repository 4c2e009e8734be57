"""What I think: every answer shown back, to change, keep private, remove and put back; then "My views" as a page.

The same list stands in the chat, behind the bar that tells the place: what is done there leads back to there.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.store import AnswerGone, ChangedMeanwhile, StoredAnswer
from bot.web.files import made_file
from bot.web.forms import Form
from bot.web.screens.home import must_ask
from bot.web.site import Site
from bot.web.sitting import Sitting
from bot.web.visit import action, by_script, go, screen
from summaries.model import Views

if TYPE_CHECKING:
    from bot.store import Store


async def answers(request: Request, site: Site, sitting: Sitting) -> Response:
    """All answers of this sitting, private ones too: only the young person's side has this page."""
    if must_ask(sitting, "/views"):
        return go(request, "/is-this-you")
    return site.pages.page("views.html", request, sitting, **await given(site, sitting))


async def given(site: Site, sitting: Sitting) -> dict[str, Any]:
    """What the list of answers needs: the answers, and what the last press left to say about one of them."""
    from actions.kept.changing import choices_for

    record = sitting.record
    found = await site.store(lambda store: store.answers(record)) if record else ()
    return {
        "answers": found, "choices_for": choices_for, "removed": sitting.room.get("removed"),
        "draft": sitting.room.pop("draft answer", ""), "both": sitting.room.pop("both", None),
    }  # fmt: skip


async def share(request: Request, site: Site, sitting: Sitting, form: Form) -> Response:
    """Share one answer with the meeting, or keep it private. Shared is only what stood on this page."""
    from actions.kept.changing import new_sharing

    record, one = await site.record(sitting), form.text("answer")
    shared = form.text("shared") == "yes"
    seen = _seen(form) if shared else None
    await site.store(
        lambda store: store.change_answer(record, one, version=seen, **new_sharing(_one(store, record, one), shared))
    )
    return await _after(request, site, sitting, form, one, "now_shared" if shared else "now_private")


async def change(request: Request, site: Site, sitting: Sitting, form: Form) -> Response:
    """New words for one answer, kept to the letter, or another picture pressed. Where another window was first, both
    are shown."""
    from actions.kept.changing import new_choice, new_words

    record, one, words = await site.record(sitting), form.text("answer"), form.texts.get("text", "").strip()
    choice, seen = form.text("choice"), _seen(form)
    if not words and not choice:
        return await _after(request, site, sitting, form, one, None)

    def work(store: Store) -> None:
        old = _one(store, record, one)
        fields = new_choice(old, choice) if choice else new_words(old, words)
        if fields:
            store.change_answer(record, one, version=seen, **fields)

    try:
        await site.store(work)
    except ChangedMeanwhile:
        sitting.room.update(both=one, **({"draft answer": words} if words else {}))
        return await _after(request, site, sitting, form, one, None)
    return await _after(request, site, sitting, form, one, "now_changed")


def _one(store: Store, record: str, answer_id: str) -> StoredAnswer:
    found = next((answer for answer in store.answers(record) if answer.id == answer_id), None)
    if found is None:
        raise AnswerGone
    return found


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
    return await _after(request, site, sitting, form, "", "removed")


async def put_back(request: Request, site: Site, sitting: Sitting, form: Form) -> Response:
    """Undo the last removal."""
    gone: StoredAnswer | None = sitting.room.pop("removed", None)
    if gone is None:
        return await _after(request, site, sitting, form, "", None)
    record = await site.record(sitting)
    again = replace(gone, id=f"{gone.id[:80]}+{sitting.csrf[:6]}")
    await site.store(lambda store: store.save_answer(record, again))
    return await _after(request, site, sitting, form, again.id, None)


async def _after(
    request: Request, site: Site, sitting: Sitting, form: Form, answer_id: str, said: str | None
) -> Response:
    """Back to the list that was pressed in, at the answer: the page of answers, or the list in the chat. There a script
    gets the list alone, so that what stands in the box of the chat stays."""
    in_chat = form.text("list") == "chat"
    if in_chat and by_script(request):
        where = site.pages.part("part_where.html", sitting, open_list=True, **await given(site, sitting))
        return JSONResponse({"where": where, "answer": answer_id, "said": site.words.views[said] if said else ""})
    place = f"#answer-{answer_id}" if answer_id else "#answers"
    return go(request, f"/chat?answers=open{place}" if in_chat else f"/views{place}")


async def preview(request: Request, site: Site, sitting: Sitting) -> Response:
    """What people at the meeting will read."""
    if must_ask(sitting, "/views/page"):
        return go(request, "/is-this-you")
    record = sitting.record
    any_answers = bool(record and await site.store(lambda store: store.answers(record)))
    views = await shared_views(site, record)
    return site.pages.page("views_page.html", request, sitting, views=views, any_answers=any_answers)


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

    from actions.kept.my_views import build_views

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
