"""Talking to the assistant: our own channel on loopback, with the secret of this start."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from bot.web.sitting import Bubble, Button

if TYPE_CHECKING:
    import httpx

TURN_SECONDS = 25.0


class Asleep(Exception):
    """The assistant does not answer (not started yet, stuck, or gone)."""


class Helper:
    """The assistant as the site sees it. Makes no request before it is first asked something."""

    def __init__(self, url: str | None, secret: str) -> None:
        self._url = (url or "").rstrip("/")
        self._secret = secret
        self._client: httpx.AsyncClient | None = None
        self._last: tuple[float, bool] = (0.0, False)

    async def awake(self) -> bool:
        """Does the assistant answer? Asked again at most twice a second."""
        if not self._url:
            return False
        now = time.monotonic()
        if now - self._last[0] < 0.5:
            return self._last[1]
        try:
            reply = await self._http().get(f"{self._url}/webhooks/companion/awake", timeout=2.0)
            is_awake = reply.status_code == 200 and bool(reply.json().get("awake"))
        except Exception:  # noqa: BLE001 - whatever goes wrong here means the same: not awake
            is_awake = False
        self._last = (now, is_awake)
        return is_awake

    async def talk(self, sender: str, message_id: str, kind: str, value: str) -> list[dict[str, Any]]:
        """Send one text or button; gives the channel's messages. Raises `Asleep`."""
        if not self._url:
            raise Asleep
        body = {"sender": sender, "message_id": message_id, kind: value}
        try:
            reply = await self._http().post(
                f"{self._url}/webhooks/companion/talk",
                json=body,
                headers={"authorization": f"Bearer {self._secret}"},
                timeout=TURN_SECONDS,
            )
            reply.raise_for_status()
            messages = [message for message in reply.json()["messages"] if isinstance(message, dict)]
        except Exception:  # noqa: BLE001 - httpx's own errors would carry the words; none of them may go on
            self._last = (0.0, False)
            raise Asleep from None
        return messages

    async def forget(self, sender: str) -> None:
        """Have the assistant throw its own notes of a sitting away; nothing happens where it sleeps."""
        if not self._url:
            return
        try:
            await self._http().post(
                f"{self._url}/webhooks/companion/forget",
                json={"sender": sender},
                headers={"authorization": f"Bearer {self._secret}"},
                timeout=3.0,
            )
        except Exception:  # noqa: BLE001 - asleep: its notes are in memory and gone
            return

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
