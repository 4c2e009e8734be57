"""A small pretend assistant."""

from __future__ import annotations

from typing import Any

from bot.web.helper import Asleep


class PretendHelper:
    """Answers like the assistant's channel; keeps what reached it, so that tests can ask what did not."""

    def __init__(self) -> None:
        self.is_awake = True
        self.messages: list[dict[str, Any]] | None = None
        self.got: list[tuple[str, str, str, str]] = []
        self.forgotten: list[str] = []

    async def awake(self) -> bool:
        return self.is_awake

    async def talk(self, sender: str, message_id: str, kind: str, value: str) -> list[dict[str, Any]]:
        if not self.is_awake:
            raise Asleep
        self.got.append((sender, message_id, kind, value))
        if self.messages is not None:
            return self.messages
        return [
            {"text": "What do you like doing?", "picture": "star", "say": None, "buttons": [],
             "progress": {"at": 1, "of": 5}},
            {"text": "Choose one, or use your own words.", "picture": None, "say": None,
             "buttons": [{"id": "like_art", "title": "Art", "picture": "art"},
                         {"id": "like_music", "title": "Music", "picture": "music"}]},
        ]  # fmt: skip

    async def forget(self, sender: str) -> None:
        self.forgotten.append(sender)

    async def close(self) -> None:
        return None
