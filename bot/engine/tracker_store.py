"""Rasa's memory of a talk: the last few steps, without the words; in this process only, or shared by several.

The truth (answers, the open question, the plan) lies in `bot.store`, sealed. A tracker here can be thrown away at any
moment and the talk goes on, so one computer writes none to its disk, and nothing typed is kept once the turn is over.
"""

from __future__ import annotations

import json
import logging
from collections import OrderedDict
from collections.abc import Iterable
from typing import Any

from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, Event, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from actions.talking import the_store
from bot.engine.logs import keep_words_out
from bot.logs import kind
from bot.store import SittingGone
from summaries.errors import CompanionError

logger = logging.getLogger(__name__)
TRACKER = "tracker"

MOST_TALKS = 5_000
LAST_TURNS = 2


class ForgetfulTrackerStore(TrackerStore):
    """Keeps at most `MOST_TALKS` talks (the longest unused goes first) and `LAST_TURNS` turns of each."""

    def __init__(self, domain: Domain, event_broker: EventBroker | None = None, **kwargs: Any) -> None:
        keep_words_out()
        self._talks: OrderedDict[str, list[Event]] = OrderedDict()
        super().__init__(domain, event_broker, **kwargs)

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Keep the shape of the last turns: which intent, which action."""
        self._talks[tracker.sender_id] = _shape(list(tracker.events))
        self._talks.move_to_end(tracker.sender_id)
        while len(self._talks) > MOST_TALKS:
            self._talks.popitem(last=False)

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """The tracker of this sitting, or None."""
        events = self._talks.get(sender_id)
        if events is None:
            return None
        return DialogueStateTracker.from_events(sender_id, events, self.domain.slots, sender_source=None)

    async def retrieve_full_tracker(self, conversation_id: str) -> DialogueStateTracker | None:
        """As `retrieve`: there is no longer history."""
        return await self.retrieve(conversation_id)

    async def keys(self) -> Iterable[str]:
        """The sittings with a talk in memory."""
        return list(self._talks)

    def forget(self, sender_id: str) -> None:
        """Throw the tracker of one sitting away."""
        self._talks.pop(sender_id, None)


class SharedTrackerStore(ForgetfulTrackerStore):
    """For several assistants: the same few steps lie in `bot.store`, sealed with the key of the sitting or companion
    file, and go with it. Where the store does not answer, a talk begins anew for Rasa; its place lies in the store."""

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Keep the shape of the last turns. Nothing is kept of a sitting that has ended."""
        shape = json.dumps([event.as_dict() for event in _shape(list(tracker.events))])
        try:
            the_store().put_value(tracker.sender_id, TRACKER, shape)
        except SittingGone:
            return
        except CompanionError as error:
            logger.error("A tracker could not be kept: %s", kind(error))

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """The tracker of this sitting, whichever assistant kept it, or None."""
        try:
            kept = the_store().value(sender_id, TRACKER)
        except CompanionError as error:
            logger.error("A tracker could not be read: %s", kind(error))
            return None
        if kept is None:
            return None
        events = [event for event in map(Event.from_parameters, json.loads(kept)) if event is not None]
        return DialogueStateTracker.from_events(sender_id, events, self.domain.slots, sender_source=None)

    async def keys(self) -> Iterable[str]:
        """None: the store knows a sitting only by its hash."""
        return []

    def forget(self, sender_id: str) -> None:
        """Throw the tracker of one sitting away; of one that has ended it is gone already."""
        try:
            the_store().put_value(sender_id, TRACKER, None)
        except CompanionError as error:
            logger.info("There was no tracker to forget: %s", kind(error))


def _shape(events: list[Event]) -> list[Event]:
    starts = [index for index, event in enumerate(events) if isinstance(event, UserUttered)]
    cut = starts[-LAST_TURNS] if len(starts) > LAST_TURNS else 0
    kept: list[Event] = [ActionExecuted("action_listen", timestamp=events[cut].timestamp)] if cut else []
    for event in events[cut:]:
        if isinstance(event, UserUttered):
            kept.append(_wordless(event))
        elif isinstance(event, ActionExecuted) or event.type_name in {"session_started", "slot"}:
            kept.append(event)
    return kept


def _wordless(event: UserUttered) -> UserUttered:
    intent = {"name": event.intent.get("name"), "confidence": event.intent.get("confidence", 1.0)}
    return UserUttered(
        text="",
        intent=intent,
        parse_data={"intent": intent, "entities": [], "text": ""},
        timestamp=event.timestamp,
        input_channel=event.input_channel,
        message_id=event.message_id,
    )
