"""Our channel: the site sends a sentence or a button, and gets messages back. Loopback only, with a secret.

POST /webhooks/companion/talk   {"sender", "message_id", "text"} or {"sender", "message_id", "button"}
GET  /webhooks/companion/awake  {"awake": true}
POST /webhooks/companion/forget {"sender"}: throws the sitting's tracker away
"""

from __future__ import annotations

import hmac
import logging
import os
import re
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Container
from typing import Any

from rasa.core.channels.channel import InputChannel, UserMessage
from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse

from bot.engine.bubbles import Bubbles
from bot.engine.logs import keep_words_out

logger = logging.getLogger(__name__)
LONGEST_TEXT = 10_000
"""Characters of one message. The site says kindly that more is too long."""
PICKED = "affirm"
REPLIES_KEPT = 500
"""How many last replies are kept in memory, so that a message sent twice is answered once."""


class CompanionChannel(InputChannel):
    """Buttons travel as ids of ours; a typed leading "/" is never an intent."""

    def __init__(self, secret: str | None) -> None:
        keep_words_out()
        self._secret = secret
        self._replies: OrderedDict[tuple[str, str], list[dict[str, Any]]] = OrderedDict()

    @classmethod
    def name(cls) -> str:
        """The word in the address: /webhooks/companion."""
        return "companion"

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> CompanionChannel:
        """The secret comes from the environment only, never from a file."""
        return cls(os.environ.get("COMPANION_SECRET"))

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        """The routes."""
        routes = Blueprint("companion_channel", __name__)

        @routes.get("/awake")
        async def awake(request: Request) -> HTTPResponse:
            return response.json({"awake": getattr(request.app.ctx, "agent", None) is not None})

        @routes.post("/talk")
        async def talk(request: Request) -> HTTPResponse:
            if not self._may(request):
                return response.json({"error": "not allowed"}, status=401)
            asked = _asked(request)
            if asked is None:
                return response.json({"error": "cannot read this"}, status=400)
            agent = getattr(request.app.ctx, "agent", None)
            intents = agent.domain.intents if agent is not None and agent.domain else ()
            return response.json({"messages": await self._answer(asked, on_new_message, intents)})

        @routes.post("/forget")
        async def forget(request: Request) -> HTTPResponse:
            if not self._may(request):
                return response.json({"error": "not allowed"}, status=401)
            sender = str((request.json or {}).get("sender", ""))
            for key in [key for key in self._replies if key[0] == sender]:
                del self._replies[key]
            store = getattr(getattr(request.app.ctx, "agent", None), "tracker_store", None)
            if store is not None and hasattr(store, "forget"):
                store.forget(sender)
            return response.json({"forgotten": True})

        return routes

    def _may(self, request: Request) -> bool:
        sent = request.headers.get("authorization", "")
        return bool(self._secret) and hmac.compare_digest(sent.encode(), f"Bearer {self._secret}".encode())

    async def _answer(
        self,
        asked: dict[str, str],
        on_new_message: Callable[[UserMessage], Awaitable[Any]],
        intents: Container[str],
    ) -> list[dict[str, Any]]:
        key = (asked["sender"], asked["message_id"])
        if asked["message_id"] and key in self._replies:
            return self._replies[key]
        bubbles = Bubbles()
        try:
            await on_new_message(user_message(asked, intents, bubbles))
        except Exception:
            logger.exception("A turn failed.")
            raise
        if asked["message_id"]:
            self._replies[key] = bubbles.messages
            while len(self._replies) > REPLIES_KEPT:
                self._replies.popitem(last=False)
        return bubbles.messages


def user_message(asked: dict[str, str], intents: Container[str], bubbles: Bubbles | None = None) -> UserMessage:
    """What Rasa gets. The words as typed travel in the metadata; Rasa's own text never starts with "/".

    A button whose id is one of `intents` stands for that intent, any other for picking what was offered.
    """
    button, words = asked.get("button"), asked.get("text", "")
    metadata = {"message_id": asked.get("message_id", ""), "words": words}
    if button is None:
        return UserMessage(
            plain(after_greeting(words)), bubbles, asked["sender"], input_channel="companion", metadata=metadata
        )
    metadata["button"] = button
    intent = {"name": button if button in intents else PICKED, "confidence": 1.0}
    parsed = {"text": "", "intent": intent, "intent_ranking": [intent], "entities": []}
    return UserMessage("", bubbles, asked["sender"], parse_data=parsed, input_channel="companion", metadata=metadata)


_WHO = (
    r"(?:(?:i'?m|i am|this is|it'?s) (?:(?-i:[A-Z][\w'’-]+)|[\w-]+['’]s (?:mum|mam|mother|dad|father|carer|nan|teacher"
    r"|ta|pa))"
    r"|my name is)"
)
_GREETING = re.compile(
    r"^\W*(?:hi|hello|hiya|helo|hey|good (?:morning|afternoon|evening)|morning|afternoon)\b"
    r"(?: (?:there|all|everyone|again|bot|robot|computer|mate|(?-i:[A-Z][\w'’-]+))){0,2}\s?[.!,\n]+\s*"
    rf"(?:{_WHO}\b[^.!?\n]{{0,50}}[.!\n]+\s*)?(?=\S+ \S)",
    re.I,
)
_NAMES = re.compile(rf"{_WHO}\b[^.!?\n]{{0,50}}[.!\n]*\s*", re.I)


def after_greeting(words: str) -> str:
    """What is read for its meaning: "Hello, I am Jo's mum. Who will come?" asks who comes. What is kept stays whole."""
    rest = _GREETING.sub("", words, count=1)
    return words if _NAMES.fullmatch(rest) else rest


def plain(words: str) -> str:
    """The text that Rasa reads: without a leading "/" and control characters; never empty."""
    seen = "".join(char for char in words if char.isprintable() or char in "\n\t").strip().lstrip("/").strip()
    return seen or "…"


def _asked(request: Request) -> dict[str, str] | None:
    try:
        body = request.json
    except Exception:  # noqa: BLE001 - Sanic raises its own error for a body that isn't JSON
        return None
    if not isinstance(body, dict):
        return None
    sent = {name: body.get(name) for name in ("sender", "message_id", "text", "button")}
    asked: dict[str, str] = {name: value for name, value in sent.items() if isinstance(value, str)}
    if not asked.get("sender") or not ("text" in asked or asked.get("button")):
        return None
    asked.setdefault("message_id", "")
    asked["text"] = asked.get("text", "")[:LONGEST_TEXT]
    return asked
