"""An adult loads a plan: choose, read (in a worker), "Is this the right plan?", keep."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path
from typing import TYPE_CHECKING

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.web import plan_reading
from bot.web.forms import Form
from bot.web.plan_reading import Job
from bot.web.screens.adult_check import ARRANGED, CHANGED, DROPPED, TICKED
from bot.web.site import Site
from bot.web.sitting import Sitting
from bot.web.visit import action, adult_only, by_script, go, screen
from summaries.model import OnePage, Plan

if TYPE_CHECKING:
    from bot.store import Store

UPLOAD_BACK = "/adult/plan"
_TAKEN_HERE = re.compile(r"page-\d+\.jpg")
"""The names that our own page (photos.js) gives to photos."""


async def choose_file(request: Request, site: Site, sitting: Sitting) -> Response:
    """The place to put a file."""
    problem = sitting.room.pop("upload_problem", None)
    return site.pages.page("adult_upload.html", request, sitting, adult_side=True, problem=problem)


async def upload(request: Request, site: Site, sitting: Sitting, form: Form) -> Response:
    """Take the file and begin reading; the page then shows how far it is."""
    if not form.files:
        sitting.room["upload_problem"] = "upload_none"
        return go(request, "/adult/plan")
    if isinstance(sitting.job, Job) and sitting.job.state == "reading":
        sitting.room["upload_problem"] = "upload_busy"
        return go(request, "/adult/plan")
    record = site.target(sitting)
    meeting = await site.store(lambda store: store.meeting(record)) if record else None
    paths = await asyncio.to_thread(plan_reading.put_down, site.settings.scratch, form.files)
    job = Job(files=len(paths))
    job.task = asyncio.create_task(plan_reading.work(job, paths, meeting, site.reading_lock))
    sitting.job = job
    names = [Path(name.replace("\\", "/")).name[:80] for name, _ in form.files]
    photos = len(names) > 1 and all(_TAKEN_HERE.fullmatch(name) for name in names)
    sitting.room["plan_file"] = site.words.adult.photo_file.format(count=len(names)) if photos else ", ".join(names[:4])
    return go(request, "/adult/plan/reading")


async def progress(request: Request, site: Site, sitting: Sitting) -> Response:
    """While it is read; then on to the question."""
    job = sitting.job
    if by_script(request):
        return JSONResponse({"state": job.state if isinstance(job, Job) else "none"})
    if not isinstance(job, Job):
        return go(request, "/adult/plan")
    if job.state == "done":
        return go(request, "/adult/plan/right")
    return site.pages.page("adult_reading.html", request, sitting, adult_side=True, job=job)


async def right(request: Request, site: Site, sitting: Sitting) -> Response:
    """Is this the right plan?"""
    job = sitting.job
    if not isinstance(job, Job) or job.plan is None:
        return go(request, "/adult/plan")
    name = sitting.room.get("plan_file")
    return site.pages.page("adult_right.html", request, sitting, adult_side=True, plan=job.plan, file_name=name)


async def keep(request: Request, site: Site, sitting: Sitting, form: Form) -> Response:
    """Yes keeps the plan and its page, sealed; no throws both away."""
    job, sitting.job = sitting.job, None
    sitting.room.pop("plan_file", None)
    if not isinstance(job, Job) or job.plan is None or form.text("answer") != "yes":
        return go(request, "/adult/plan")
    plan, page = job.plan, job.page
    record = await site.target_or_new(sitting)
    if record is None:
        return go(request, "/adult")
    await site.store(lambda store: _put_plan(store, record, plan, page))
    if record == sitting.record:
        sitting.has_plan, sitting.is_me = True, None
    return go(request, "/adult")


def _put_plan(store: Store, record: str, plan: Plan, page: OnePage | None) -> None:
    """The plan and its page; ticks and changes were on the lines of another page."""
    with store.together(record):
        store.put_plan(record, plan, page)
        for key in (TICKED, DROPPED, CHANGED, ARRANGED):
            store.put_value(record, key, None)


routes = [
    Route("/adult/plan", screen(adult_only(choose_file))),
    Route("/adult/plan", action(adult_only(upload)), methods=["POST"]),
    Route("/adult/plan/reading", screen(adult_only(progress))),
    Route("/adult/plan/right", screen(adult_only(right))),
    Route("/adult/plan/right", action(adult_only(keep)), methods=["POST"]),
]
