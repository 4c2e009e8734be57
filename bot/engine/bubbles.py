"""Collects what Rasa says as the site's messages: one bubble each, with its buttons, picture and words to speak."""

from __future__ import annotations

from typing import Any

from rasa.core.channels.channel import CollectingOutputChannel


class Bubbles(CollectingOutputChannel):
    """Rasa's own collector splits a message into text, picture and rest; ours keeps it whole."""

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """Add one bubble: text, buttons (id, title, picture), picture, say, and what `custom` adds."""
        extra = message.get("custom") or {}
        text = message.get("text") or ""
        if text or extra or message.get("image"):
            bubble = {
                "text": text,
                "buttons": [_button(each) for each in message.get("buttons") or ()],
                "picture": message.get("image"),
                "say": text,
            }
            self.messages.append({**bubble, **extra})


def _button(button: dict[str, Any]) -> dict[str, Any]:
    name = button.get("id") or str(button.get("payload", "")).lstrip("/")
    return {"id": name, "title": button["title"], "picture": button.get("picture")}
