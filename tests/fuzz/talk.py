"""What is typed and pressed: through the look for danger and the real actions; and through the site's own route, with
the assistant replaced at its socket."""

from __future__ import annotations

import json
import logging
import random
from datetime import date, time
from functools import cache
from pathlib import Path
from typing import Any

from fuzz.running import Refused
from fuzz.words import text
from summaries.model import Invited, Meeting

DAYS = (
    date(9999, 12, 31),
    date(1, 1, 1),
    date(9999, 11, 20),
    date(2026, 12, 9),
    date(2024, 2, 29),
    date(2027, 3, 1),
    None,
)
TIMES = (time(0, 0), time(23, 59), time(12, 0), time(13, 30), None)
BUTTONS = (
    "change_answer:", "remove_answer:x", "change_answer:99999", ":", "a:b:c", "/restart", "", "more", "repeat", "\0",
    "share_answer:1", "menu_meeting", "menu_plan", "tell_views_start", "yes", "no", "skip", "idk",
)  # fmt: skip


class Heard(logging.Handler):
    """Keeps errors that the talk caught: there an exception is a find."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.errors: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.errors.append(record)

    def raise_first(self) -> None:
        """Raise what was caught last, so that the case breaks where the code did."""
        errors, self.errors = self.errors, []
        for record in errors:
            caught = record.exc_info[1] if record.exc_info else None
            if caught is not None:
                raise AssertionError(f"{type(caught).__name__} at {record.getMessage()}") from caught
            raise AssertionError(record.getMessage())


@cache
def _place() -> tuple[Any, Heard, list[str]]:
    """A store of this process, an ear, and the names of intents."""
    import tempfile

    from actions import talking
    from actions.own_plan import plan_answers  # noqa: F401 - in this order, or they import each other in a circle
    from bot.store import open_store

    store = open_store(Path(tempfile.mkdtemp(prefix="companion-fuzz-store-")))
    talking.the_store = lambda: store  # type: ignore[assignment]
    heard = Heard()
    talking.logger.addHandler(heard)
    talking.logger.propagate = False
    return store, heard, sorted(talking.handlers())


def action(seed: int, folder: Path) -> None:
    """One to five turns of one sitting, with a plan and a meeting or without; the intent may be any."""
    from rasa_sdk import Tracker
    from rasa_sdk.executor import CollectingDispatcher

    from actions.talking import CompanionAction
    from bot import safety
    from tests.web.sample import sample_page, sample_plan

    chance = random.Random(seed)
    store, heard, intents = _place()
    sitting = store.new_sitting()
    if chance.random() < 0.6:
        born = chance.choice([day for day in DAYS if day])
        store.put_plan(
            sitting, sample_plan(known_as=chance.choice(["Robin", text(chance)[:40] or "R"]), born=born), sample_page()
        )
    if chance.random() < 0.6:
        store.put_meeting(sitting, _meeting(chance))
    turns = [_turn(chance, intents, number) for number in range(chance.randint(1, 5))]
    (folder / "turns.json").write_text(json.dumps(turns))
    try:
        for turn in turns:
            safety.look(turn["text"])
            tracker = Tracker(sitting, {}, turn, [], False, None, {}, "action_listen")
            CompanionAction().run(CollectingDispatcher(), tracker, {})
            heard.raise_first()
    finally:
        heard.errors.clear()
        store.erase(sitting)


def _turn(chance: random.Random, intents: list[str], number: int) -> dict[str, Any]:
    said, intent = text(chance), chance.choice([*intents, "nlu_fallback", "out_of_scope"])
    pressed = chance.choice([*BUTTONS, *intents]) if chance.random() < 0.3 else None
    return {
        "text": said, "intent": {"name": intent, "confidence": chance.random()},
        "intent_ranking": [{"name": each, "confidence": chance.random()} for each in chance.sample(intents, 3)],
        "mended": chance.choice(["", said.lower(), text(chance)]),
        "metadata": {"words": said, "button": pressed, "message_id": f"m{number}"},
    }  # fmt: skip


def _meeting(chance: random.Random) -> Meeting:
    return Meeting(
        date=chance.choice(DAYS), start=chance.choice(TIMES), end=chance.choice(TIMES), place=text(chance)[:80],
        chair=chance.choice([None, text(chance)[:40]]), respond_by=chance.choice(DAYS),
        invited=tuple(Invited(text(chance)[:30], text(chance)[:30] or None) for _ in range(chance.randint(0, 3))),
    )  # fmt: skip


def web(seed: int, folder: Path) -> None:
    """One message to the site: the look for danger, the assistant's strange answers, and the bubbles made of them."""
    from fuzz.site import Asked, the_site

    chance = random.Random(seed)
    fields = {"text": text(chance), "id": chance.choice(["1", text(chance)[:80]])}
    if chance.random() < 0.3:
        fields = {"button": chance.choice([*BUTTONS, "undo", "hide", "make_views", "in_meeting"]), "id": "2"}
    answer = _answer(chance)
    (folder / "message.json").write_text(json.dumps({"fields": fields, "answer": repr(answer)}))
    got = the_site().post(Asked("/chat", fields, script=chance.random() < 0.5), answer)
    if got.status >= 400:
        raise Refused


def _answer(chance: random.Random) -> bytes:
    bubbles = [
        {"text": text(chance)[:500], "picture": chance.choice([None, "star", "../x", 7]), "say": None,
         "buttons": [{"id": text(chance)[:20], "title": text(chance)[:30], "picture": None}] * chance.randint(0, 2),
         "progress": chance.choice([None, {"at": 1, "of": 5}])}
        for _ in range(chance.randint(0, 3))
    ]  # fmt: skip
    good = json.dumps({"messages": bubbles}).encode()
    return chance.choice(
        [good] * 12 + [b"", b"[]", b"{", b'{"messages": null}', b"\xff\xfe", b'{"messages": [1, "a"]}']
    )
