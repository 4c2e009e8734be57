"""The chat: a sentence or a button goes to the assistant, and bubbles come back."""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterable

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.store import ANSWER_WAITS, SittingGone
from bot.web.forms import Form
from bot.web.helper import Asleep, bubbles_of
from bot.web.line import Busy
from bot.web.screens.home import must_ask
from bot.web.screens.views import given
from bot.web.site import Site
from bot.web.sitting import Bubble, Button, Held, Sitting
from bot.web.visit import action, by_script, go, problem, screen

TOPICS = {"my_meeting": "menu_meeting", "my_views": "tell_views_start", "my_plan": "menu_plan"}
"""What the big buttons of the first screen press in the talk."""
TOOLS = {
    "undo": ("text", "go back"),
    "repeat": ("button", "repeat"),
    "say_simpler": ("button", "say_simpler"),
}
"""What stands under the talk at any time, and what it sends."""
CHAT = "/chat#new"
"""The chat at what was said last: also without scripts reading starts where the news starts."""
HELD_BACK = {"write_held": "write_answer", "leave_held": "carry_on"}
"""What the answers to "shall I write that down", after a false alarm, press in the talk."""
PLACES = {"make_views": "/views/page", "in_meeting": "/in-meeting"}
"""Buttons of the talk that lead to a screen of the site."""


async def chat(request: Request, site: Site, sitting: Sitting) -> Response:
    """The whole chat."""
    if must_ask(sitting, "/chat"):
        return go(request, "/is-this-you")
    awake = await site.helper.awake()
    if awake and sitting.pending:
        kind, value = sitting.pending
        words = next((card.text for card in site.words.home.cards if TOPICS.get(card.topic) == value), "")
        await _turn(site, sitting, secrets.token_urlsafe(9), kind, value, words=words, shown=kind == "text")
        if sitting.held is not None:
            return go(request, "/safety")
    if awake and sitting.record and sitting.room.pop("catch_up", None) and not sitting.bubbles:
        await _turn(site, sitting, secrets.token_urlsafe(9), *TOOLS["repeat"], shown=False)
    draft = sitting.room.pop("draft", "")
    notice = sitting.room.pop("notice", "busy" if awake and sitting.pending else None)
    last = sitting.bubbles[-1].turn if sitting.bubbles else ""
    newest = next((bubble.id for bubble in sitting.bubbles if bubble.turn == last), None)
    return site.pages.page(
        "chat.html", request, sitting, awake=awake, box=draft, notice=notice, choices=choices(sitting.bubbles),
        message_id=secrets.token_urlsafe(9), newest=newest, open_list=request.query_params.get("answers") == "open",
        **await given(site, sitting),
    )  # fmt: skip


async def topic(request: Request, site: Site, sitting: Sitting, form: Form) -> Response:
    """One of the big buttons of the first screen begins its talk."""
    wanted = form.text("topic")
    if wanted in TOPICS:
        sitting.pending = ("button", TOPICS[wanted])
    return go(request, CHAT)


async def send(request: Request, site: Site, sitting: Sitting, form: Form) -> Response:
    """One turn. A typed text was already looked at for danger (`action`)."""
    text, button = form.texts.get("text", "").strip(), form.text("button")
    offer = sitting.room.pop("offer", "")
    if sitting.held is not None:
        # The talk waits until the young person chooses to go on.
        sitting.held.rest = sitting.held.rest or text
        return go(request, "/safety")
    offered = {choice.id: choice.title for choice in choices(sitting.bubbles)}
    if button and button not in offered and button not in TOOLS:
        # A page of before (another tab, the back button): show the talk as it is now.
        sitting.room["notice"] = "old_choice"
        return go(request, "/chat" if by_script(request) else CHAT)
    if not text and not button:
        return await _reply(request, site, sitting, [], "empty")
    if len(text) > site.settings.longest_text:
        return await _reply(request, site, sitting, [], "too_long", draft=text)
    if button in PLACES or button == "hide":
        sitting.hidden = sitting.hidden or button == "hide"
        return go(request, PLACES.get(button, "/hide"))
    if button in HELD_BACK:
        await _keep_offered(site, sitting, offer if button == "write_held" else "")
        offered[HELD_BACK[button]], button = offered[button], HELD_BACK[button]
    kind, value = TOOLS.get(button, ("button", button)) if button else ("text", text)
    message_id = form.text("id")[:60] or secrets.token_urlsafe(9)
    unanswered = sitting.room.get("unanswered")
    if unanswered and unanswered[1:] == (kind, value):
        message_id = unanswered[0]  # the same again: if its reply was lost on the way, it must not count twice
    if message_id in sitting.last_messages and by_script(request):
        return go(request, "/chat")  # answered already, but that page never saw it
    try:
        fresh = await _turn(site, sitting, message_id, kind, value, words=offered.get(button, text))
        if button == "undo" and fresh:
            fresh += await _before(site, sitting)
    except Asleep as why:
        sitting.room["unanswered"] = (message_id, kind, value)
        if isinstance(why, Busy):
            sitting.room["draft"] = text
            return problem(request, site, sitting, "busy", 503)
        return await _reply(request, site, sitting, [], "lost", draft=text, asleep=True)
    sitting.room.pop("unanswered", None)
    if sitting.held is not None:
        return go(request, "/safety")
    return await _reply(request, site, sitting, fresh, None)


async def _turn(
    site: Site, sitting: Sitting, message_id: str, kind: str, value: str, *, words: str = "", shown: bool = True
) -> list[Bubble]:
    """Send to the assistant; gives the new bubbles. Raises `Asleep`; then nothing has changed."""
    async with sitting.lock:
        if message_id in sitting.last_messages:
            return []
        record = await site.record(sitting)
        try:
            with site.line.place():
                messages = await site.helper.talk(record, message_id, kind, value)
        except Asleep:
            if not shown:
                return []
            raise
        if sitting.over:  # ended while the answer was on its way: it is nobody's any more
            raise SittingGone
        sitting.first_time(message_id)
        sitting.pending = None
        sitting.turns += 1
        if any(message.get("safety") for message in messages):
            # The assistant saw a danger that the first look did not: the same page, and the words go no further.
            sitting.held = Held(kind="harm", words=words if kind == "text" else "", rest="", where="/chat")
            return []
        fresh, progress = bubbles_of(messages)
        # A question in the middle does not tell the place: it stays as it was while a question is open.
        open_now = await site.store(lambda store: store.question(record)) if sitting.progress else None
        if sitting.over:
            raise SittingGone
        sitting.progress = progress or (sitting.progress if open_now else None)
        mine = [Bubble("me", words)] if words else []
        for bubble in (*mine, *fresh):
            bubble.turn = message_id
        sitting.add(*mine, *fresh)
        return [*mine, *fresh]


async def _before(site: Site, sitting: Sitting) -> list[Bubble]:
    """After "undo": what was answered to the question that is open again, and what can be done with that answer."""
    record = await site.record(sitting)
    key = await site.store(lambda store: store.question(record))
    given = await site.store(lambda store: store.answers(record))
    old = next((one for one in reversed(given) if key and ("key", key) in one.more), None)
    if old is None:
        return []
    words, turn = site.words.chat, sitting.bubbles[-1].turn
    ways = (
        Button(f"change_answer:{old.id}", words.undone_change, "writing"),
        Button(f"remove_answer:{old.id}", words.undone_remove, "no"),
    )
    said = [
        Bubble("site", f"{words.undone}\n“{old.words}”", turn=turn),
        Bubble("site", words.undone_more, buttons=ways, turn=turn),
    ]
    sitting.add(*said)
    return said


async def offer_back(site: Site, sitting: Sitting, words: str) -> None:
    """After "I'm OK, carry on", where the alarm may have been false: shall the words be the answer to the open
    question? They are not shown again, and stay in memory until the next thing that is typed or pressed."""
    record = sitting.record
    if not record or not await site.store(lambda store: store.question(record)):
        return
    said = site.words.chat
    sitting.room["offer"] = words
    ways = (Button("write_held", said.held_write, "writing"), Button("leave_held", said.held_leave, "no"))
    sitting.add(Bubble("site", said.held_ask, buttons=ways, turn=secrets.token_urlsafe(9)))


async def _keep_offered(site: Site, sitting: Sitting, words: str) -> None:
    """Lay words that were said yes to where the talk finds them; it saves them as the answer, private."""
    record = sitting.record
    asked = await site.store(lambda store: store.question(record)) if record else None
    if record and asked and words:
        waits = json.dumps({"step": asked, "words": words, "keep": True}, ensure_ascii=False)
        await site.store(lambda store: store.put_value(record, ANSWER_WAITS, waits))


def choices(bubbles: Iterable[Bubble]) -> list[Button]:
    """The buttons that count now: those of the last turn that offered any, since the person last said something."""
    found: dict[str, Button] = {}
    turn = ""
    for bubble in reversed(list(bubbles)):
        if bubble.said_by == "me" or (found and bubble.turn != turn):
            break
        turn = bubble.turn
        for button in reversed(bubble.buttons):
            found.setdefault(button.id, button)
    return list(reversed(found.values()))


async def _reply(
    request: Request, site: Site, sitting: Sitting, fresh: list[Bubble], notice: str | None, *,
    draft: str = "", asleep: bool = False,
) -> Response:  # fmt: skip
    if not by_script(request):
        sitting.room.update(draft=draft, notice=notice)
        return go(request, CHAT)
    part = site.pages.part
    return JSONResponse(
        {
            "bubbles": part("part_bubbles.html", sitting, bubbles=fresh, newest=None),
            "choices": part("part_choices.html", sitting, choices=choices(sitting.bubbles)),
            "where": part("part_where.html", sitting, open_list=False, **await given(site, sitting)),
            "notice": site.words.chat["lost_waits" if asleep else notice] if notice else "",
            "asleep": asleep,
        }
    )


async def awake(request: Request, site: Site, sitting: Sitting) -> Response:
    """Asked by the page while the helper wakes up."""
    return JSONResponse({"awake": await site.helper.awake()})


routes = [
    Route("/chat", screen(chat)),
    Route("/chat", action(send, typed=("text",), back="/chat", any_length=True), methods=["POST"]),
    Route("/chat/topic", action(topic), methods=["POST"]),
    Route("/awake", screen(awake, always=True)),
]
