"""What Rasa needs of us: no words in logs, a tracker without words, our channel, actions in process, training once."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.assistant
CANARY = "zebracanary"


@pytest.fixture
def quiet_logs() -> Any:
    import structlog

    from bot.engine.logs import keep_words_out

    before = logging.getLogRecordFactory()
    keep_words_out()
    yield
    logging.setLogRecordFactory(before)
    structlog.reset_defaults()


def test_no_typed_word_reaches_a_log_at_any_level(quiet_logs: None, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    logging.getLogger("rasa.core.processor").debug(f"Received user message '{CANARY}'")
    logging.getLogger("sanic.root").error("%s went wrong", CANARY)
    logging.getLogger("actions.talk").error("A turn failed for %s", CANARY)
    try:
        raise ValueError(CANARY)
    except ValueError:
        logging.getLogger("rasa.core.agent").exception(CANARY)
        logging.getLogger("actions.talking").exception("A turn could not be answered.")
    assert len(caplog.records) == 5
    assert CANARY not in caplog.text
    assert "A turn could not be answered." in caplog.text
    assert "ValueError" in caplog.text


def test_structured_logs_keep_only_the_name_of_what_happened(
    quiet_logs: None, capsys: pytest.CaptureFixture[str]
) -> None:
    import structlog

    structlog.get_logger("x").error("processor.message.parse", parse_data_text=CANARY, text=CANARY)
    structlog.get_logger("x").error(f"He said {CANARY}")
    out = capsys.readouterr()
    assert CANARY not in out.out + out.err


def test_the_tracker_store_keeps_steps_but_no_words() -> None:
    from rasa.shared.core.domain import Domain
    from rasa.shared.core.events import ActionExecuted, BotUttered, UserUttered
    from rasa.shared.core.trackers import DialogueStateTracker

    from bot.engine.tracker_store import LAST_TURNS, ForgetfulTrackerStore

    store = ForgetfulTrackerStore(Domain.empty())
    events: list[Any] = []
    for at in range(20):
        events += [
            ActionExecuted("action_listen"),
            UserUttered(f"{CANARY} {at}", {"name": "greet", "confidence": 1.0}, metadata={"words": CANARY}),
            ActionExecuted("action_talk"), BotUttered(CANARY),
        ]  # fmt: skip
    asyncio.run(store.save(DialogueStateTracker.from_events("a", events)))
    kept = asyncio.run(store.retrieve("a"))
    assert kept is not None
    assert CANARY not in str([event.as_dict() for event in kept.events])
    assert sum(isinstance(event, UserUttered) for event in kept.events) == LAST_TURNS
    store.forget("a")
    assert asyncio.run(store.retrieve("a")) is None


def test_the_tracker_store_forgets_the_longest_unused(monkeypatch: pytest.MonkeyPatch) -> None:
    from rasa.shared.core.domain import Domain
    from rasa.shared.core.trackers import DialogueStateTracker

    from bot.engine import tracker_store

    monkeypatch.setattr(tracker_store, "MOST_TALKS", 2)
    store = tracker_store.ForgetfulTrackerStore(Domain.empty())
    for name in "abc":
        asyncio.run(store.save(DialogueStateTracker.from_events(name, [])))
    assert list(asyncio.run(store.keys())) == ["b", "c"]


@pytest.mark.parametrize("typed", ["/stop", "//stop", " /disclose_harm", "/", "\x00/stop", ""])
def test_typed_text_is_never_an_intent(typed: str) -> None:
    from bot.engine.channel import user_message

    message = user_message({"sender": "a", "message_id": "1", "text": typed}, ["stop"])
    assert message.text
    assert not message.text.startswith("/")
    assert message.metadata["words"] == typed


def test_a_button_is_resolved_by_the_channel() -> None:
    from bot.engine.channel import PICKED, user_message

    known = user_message({"sender": "a", "message_id": "1", "button": "stop"}, ["stop"])
    assert known.parse_data["intent"]["name"] == "stop"
    ours = user_message({"sender": "a", "message_id": "2", "button": "next_one:goal:1"}, ["stop"])
    assert ours.parse_data["intent"]["name"] == PICKED
    assert ours.metadata["button"] == "next_one:goal:1"


def test_a_bubble_stays_whole() -> None:
    from bot.engine.bubbles import Bubbles

    bubbles = Bubbles()
    message = {
        "text": "Hello.\n\nYou.", "image": "wave", "custom": {"card": True},
        "buttons": [{"id": "stop", "title": "Stop", "picture": "stop", "payload": "/stop"}],
    }  # fmt: skip
    asyncio.run(bubbles.send_response("a", message))
    assert bubbles.messages == [
        {"text": "Hello.\n\nYou.", "picture": "wave", "say": "Hello.\n\nYou.", "card": True,
         "buttons": [{"id": "stop", "title": "Stop", "picture": "stop"}]}
    ]  # fmt: skip


def test_training_is_skipped_while_nothing_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from bot.engine import train

    monkeypatch.setattr(train.places, "models_dir", lambda: tmp_path)
    assert not train.is_fresh()
    train.model_path().write_bytes(b"model")
    (tmp_path / train.FINGERPRINT).write_text(train.fingerprint())
    assert train.is_fresh()
    assert train.train() == train.model_path()
    monkeypatch.setattr(train, "sources", lambda: [])
    assert not train.is_fresh()


def test_actions_run_in_process_and_a_refusal_is_told_as_a_server_would() -> None:
    from rasa.utils.endpoints import ClientResponseError
    from rasa_sdk.interfaces import ActionExecutionRejection

    from bot.engine.in_process import InProcessActions

    endpoint = InProcessActions()

    def refuse(dispatcher: Any, tracker: Any, domain: Any) -> None:
        raise ActionExecutionRejection("action_no")

    endpoint._executor.register_function("action_no", refuse)
    call = {"next_action": "action_no", "tracker": {"sender_id": "a", "slots": {}, "events": [], "latest_message": {}}}
    with pytest.raises(ClientResponseError) as told:
        asyncio.run(endpoint.request(json=call))
    assert told.value.status == 400
