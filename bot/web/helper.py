"""Talking to the assistant: our own channel on loopback, with the secret of this start."""

from __future__ import annotations

import asyncio
import hashlib
import time
from typing import TYPE_CHECKING, Any

from bot.web.sitting import Bubble, Button

if TYPE_CHECKING:
    import httpx

TURN_SECONDS = 25.0
SILENT_SECONDS = 20.0
"""So long an assistant that did not answer is asked last."""


class Asleep(Exception):
    """The assistant does not answer (not started yet, stuck, or gone)."""


class Helper:
    """The assistant as the site sees it; where several are named (with commas), the others stand in for one that does
    not answer. A message that reaches two of them counts once: it carries its id. Makes no request before it is first
    asked something."""

    def __init__(self, url: str | None, secret: str) -> None:
        self._urls = [one.strip().rstrip("/") for one in (url or "").split(",") if one.strip()]
        self._secret = secret
        self._client: httpx.AsyncClient | None = None
        self._last: tuple[float, bool] = (0.0, False)
        self._silent: dict[str, float] = {}

    async def awake(self) -> bool:
        """Does the assistant answer? Asked again at most twice a second."""
        if not self._urls:
            return False
        now = time.monotonic()
        if now - self._last[0] < 0.5:
            return self._last[1]
        is_awake = any(await asyncio.gather(*map(self._is_awake, self._urls)))
        self._last = (now, is_awake)
        return is_awake

    async def _is_awake(self, url: str) -> bool:
        try:
            reply = await self._http().get(f"{url}/webhooks/companion/awake", timeout=2.0)
            return reply.status_code == 200 and bool(reply.json().get("awake"))
        except Exception:  # noqa: BLE001 - whatever goes wrong here means the same: not awake
            return False

    async def talk(self, sender: str, message_id: str, kind: str, value: str) -> list[dict[str, Any]]:
        """Send one text or button; gives the channel's messages. Raises `Asleep`."""
        body = {"sender": sender, "message_id": message_id, kind: value}
        until = time.monotonic() + TURN_SECONDS
        for url in self._in_turn(sender):
            seconds = until - time.monotonic()
            if seconds <= 0:
                break
            try:
                reply = await self._post(url, "talk", body, seconds)
                messages = [message for message in reply.json()["messages"] if isinstance(message, dict)]
            except Exception:  # noqa: BLE001 - httpx's own errors would carry the words; none of them may go on
                self._last = (0.0, False)
                self._silent[url] = time.monotonic()
                continue
            self._silent.pop(url, None)
            self._last = (time.monotonic(), True)  # with a long line it is late to say that it is awake, but it is
            return messages
        raise Asleep

    def _in_turn(self, sender: str) -> list[str]:
        """Each sitting has its own first assistant, so that all have work; one that was silent just now comes last."""
        now = time.monotonic()

        def place(url: str) -> tuple[bool, bytes]:
            silent = now - self._silent.get(url, -SILENT_SECONDS) < SILENT_SECONDS
            return silent, hashlib.sha256(f"{url} {sender}".encode("utf-8", "surrogatepass")).digest()

        return sorted(self._urls, key=place)

    async def _post(self, url: str, what: str, body: dict[str, str], seconds: float) -> httpx.Response:
        import httpx

        reply = await self._http().post(
            f"{url}/webhooks/companion/{what}",
            json=body,
            headers={"authorization": f"Bearer {self._secret}"},
            timeout=httpx.Timeout(seconds, connect=min(seconds, 2.0)),
        )
        reply.raise_for_status()
        return reply

    async def forget(self, sender: str) -> None:
        """Have the assistant throw its own notes of a sitting away; nothing happens where it sleeps."""
        # What goes wrong is nothing: one that is asleep had its notes in memory, and they are gone.
        await asyncio.gather(
            *(self._post(url, "forget", {"sender": sender}, 3.0) for url in self._urls), return_exceptions=True
        )

    async def close(self) -> None:
        """Close the connections."""
        if self._client:
            await self._client.aclose()

    def _http(self) -> httpx.AsyncClient:
        if self._client is None:
            import httpx

            self._client = httpx.AsyncClient(trust_env=False, follow_redirects=False)
        return self._client


def bubbles_of(messages: list[dict[str, Any]]) -> tuple[list[Bubble], tuple[int, int] | None]:
    """The channel's messages as bubbles, and the progress ("3 of 8") if one of them tells it."""
    bubbles: list[Bubble] = []
    progress: tuple[int, int] | None = None
    for message in messages:
        buttons = tuple(
            Button(str(raw["id"]), str(raw["title"]), _text(raw.get("picture")))
            for raw in message.get("buttons") or ()
            if isinstance(raw, dict) and raw.get("id") and raw.get("title")
        )
        text = str(message.get("text") or "").strip()
        progress = _progress(message.get("progress")) or progress
        if text or buttons:
            extra = {key: message[key] for key in ("source", "ways", "card", "read_aloud") if message.get(key)}
            bubbles.append(
                Bubble("helper", text, _text(message.get("picture")), _text(message.get("say")), buttons, extra=extra)
            )
    return bubbles, progress


def _text(value: Any) -> str | None:
    return str(value) if value else None


def _progress(value: Any) -> tuple[int, int] | None:
    try:
        step, of = int(value["at"]), int(value["of"])
    except (TypeError, KeyError, ValueError):
        return None
    return (step, of) if 0 < step <= of <= 100 else None
