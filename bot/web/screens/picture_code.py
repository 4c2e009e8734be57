"""A picture code: at home the young person can lock their own side with 4 pictures in a row of their choice."""

from __future__ import annotations

import hashlib
import hmac
import time

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.web.forms import Form
from bot.web.site import Site
from bot.web.sitting import Sitting
from bot.web.visit import action, go, screen

PICTURES = ("cat", "dog", "fish", "sun", "tree", "ball", "car", "boat", "apple")
LENGTH = 4
FREE_TRIES = 5
WAIT_SECONDS = 30.0


async def choose(request: Request, site: Site, sitting: Sitting) -> Response:
    """Choose 4 pictures, one press each, and press them once more."""
    chosen = sitting.room.get("choosing", ())
    return site.pages.page(
        "picture_code.html", request, sitting, pictures=PICTURES, chosen=len(chosen), length=LENGTH,
        is_set=sitting.picture_code is not None, again="code_first" in sitting.room,
        wrong=sitting.room.pop("code_not_same", False),
    )  # fmt: skip


async def press(request: Request, site: Site, sitting: Sitting, form: Form) -> Response:
    """One press while choosing. After 4 the same 4 are pressed once more, so that nobody locks their own side with a
    slip; then the code is set. "none" takes a code away."""
    picked = form.text("picture")
    if picked == "none":
        sitting.picture_code = None
    elif picked in PICTURES:
        chosen = (*sitting.room.get("choosing", ()), picked)
        sitting.room["choosing"] = chosen
        if len(chosen) == LENGTH:
            sitting.room.pop("choosing")
            first = sitting.room.pop("code_first", None)
            if first is None:
                sitting.room["code_first"] = sealed(sitting, chosen)
            elif hmac.compare_digest(first, sealed(sitting, chosen)):
                sitting.picture_code = first
            else:
                sitting.room["code_not_same"] = True
    return go(request, "/picture-code#keys")


async def unlock(request: Request, site: Site, sitting: Sitting, form: Form) -> Response:
    """One press on the covered screen; the fourth opens it, or begins again."""
    picked, now = form.text("picture"), time.monotonic()
    if sitting.picture_code is None or picked not in PICTURES or now < sitting.room.get("code_wait", 0.0):
        return go(request, "/hide#keys")
    tried = (*sitting.room.get("trying", ()), picked)
    sitting.room["trying"] = tried
    if len(tried) == LENGTH:
        sitting.room.pop("trying")
        if hmac.compare_digest(sealed(sitting, tried), sitting.picture_code):
            sitting.hidden = False
            sitting.room["code_wrong"] = 0
            return go(request, sitting.room.pop("came_from", "/"))
        wrong = sitting.room["code_wrong"] = sitting.room.get("code_wrong", 0) + 1
        if wrong >= FREE_TRIES:
            sitting.room["code_wait"] = now + WAIT_SECONDS
    return go(request, "/hide#keys")


def sealed(sitting: Sitting, pictures: tuple[str, ...]) -> bytes:
    """What is kept of a code, in memory only."""
    return hashlib.blake2b(" ".join(pictures).encode(), key=sitting.picture_key, digest_size=32).digest()


routes = [
    Route("/picture-code", screen(choose)),
    Route("/picture-code", action(press), methods=["POST"]),
    Route("/unlock", action(unlock), methods=["POST"]),
]
