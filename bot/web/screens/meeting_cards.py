"""I'm in my meeting: cards to show or hear, steps to tick, my views to be read aloud. Works without the assistant."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.web.forms import Form
from bot.web.screens.home import must_ask
from bot.web.site import Site
from bot.web.sitting import Sitting
from bot.web.visit import action, go, screen


async def cards(request: Request, site: Site, sitting: Sitting) -> Response:
    """All cards and steps."""
    if must_ask(sitting, "/in-meeting"):
        return go(request, "/is-this-you")
    return site.pages.page("in_meeting.html", request, sitting, ticked=sitting.room.get("ticked", ()))


async def card(request: Request, site: Site, sitting: Sitting) -> Response:
    """One card over the whole screen, to show to people."""
    wanted = request.path_params["card"]
    found = next((one for one in site.words.meeting_cards.cards if one.id == wanted), None)
    if found is None:
        return go(request, "/in-meeting")
    return site.pages.page("card.html", request, sitting, card=found)


async def tick(request: Request, site: Site, sitting: Sitting, form: Form) -> Response:
    """Tick a step off, or take the tick away."""
    number = form.text("step")
    if number.isdigit() and int(number) < len(site.words.meeting_cards.steps):
        ticked = set(sitting.room.get("ticked", ()))
        sitting.room["ticked"] = frozenset(ticked ^ {int(number)})
    return go(request, "/in-meeting#tick-" + number if number.isdigit() else "/in-meeting")


routes = [
    Route("/in-meeting", screen(cards)),
    Route("/in-meeting/step", action(tick), methods=["POST"]),
    Route("/in-meeting/{card}", screen(card)),
]
