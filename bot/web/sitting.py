"""A sitting: what is on the screen of one person at one time. It lives in memory only, and vanishes."""

from __future__ import annotations

import asyncio
import hashlib
import re
import secrets
import time
from collections import OrderedDict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from bot.safety import Kind

SAYINGS_KEPT = 3_000
SPEECH_BYTES_KEPT = 6 * 1024 * 1024
BUBBLES_KEPT = 400
MOST_POSTS, POST_SECONDS = 30, 10.0
NO_QUIET = "no quiet time"
"""Kept with a companion file: this person needs no quiet time (eye gaze, a switch). Only an adult says so."""
LONG_QUIET_SECONDS = 20 * 60
EMPTY_SECONDS = 60.0
"""So long an empty sitting stays, however many others want to come."""
_SENTENCE = re.compile(r"(?<=[.!?…])[\"'”’)]*\s+|\n+")


@dataclass(frozen=True)
class Button:
    """One choice. `id` is one of ours, resolved by the assistant's channel."""

    id: str
    title: str
    picture: str | None = None


@dataclass
class Bubble:
    """One idea in the chat."""

    said_by: Literal["helper", "me", "site", "safety"]
    text: str
    picture: str | None = None
    say: str | None = None
    buttons: tuple[Button, ...] = ()
    turn: str = ""
    """Bubbles of one turn share this: the buttons that count are those of the last turn that offered any."""
    id: str = field(default_factory=lambda: secrets.token_urlsafe(6))
    extra: dict[str, Any] = field(default_factory=dict)


@dataclass
class Reading:
    """How this person likes to read; `asked` once it was asked."""

    size: str = "normal"
    font: str = "lexend"
    colour: str = "white"
    pictures: str = "all"
    calm: str = "no"
    speed: str = "normal"
    keys: str = "normal"
    scan: str = "normal"
    spoken: str = "no"
    asked: bool = False


@dataclass
class Held:
    """Words that say that someone may be in danger, held apart: in memory only, until the one question is answered."""

    kind: Kind
    words: str
    rest: str
    where: str
    decided: Literal["no", "yes"] | None = None
    sure: bool = True
    """False where the words may well be harmless: then carrying on offers them back as an answer, unshown."""


@dataclass
class Sitting:
    """One browser's sitting. `record` is the store's id for it, None until there is something to keep."""

    token: str
    csrf: str = field(default_factory=lambda: secrets.token_urlsafe(18))
    record: str | None = None
    reading: Reading = field(default_factory=Reading)
    bubbles: list[Bubble] = field(default_factory=list)
    progress: tuple[int, int] | None = None
    pending: tuple[str, str] | None = None
    """(kind, value) of a message that waits for the assistant to wake: kind is "button" or "text"."""
    held: Held | None = None
    hidden: bool = False
    has_plan: bool = False
    is_me: bool | None = None
    code: str | None = None
    """Shown once, where a companion file was made in this sitting."""
    locked_file: bool = False
    """True where a companion file stands behind this sitting: quiet time locks, and erases nothing."""
    adult_until: float = 0.0
    adult_record: str | None = None
    """The store's id of the adult's own sitting, where an adult has a young person's file open."""
    picture_code: bytes | None = None
    """What is kept of the young person's own picture code, None where there is none."""
    picture_key: bytes = field(default_factory=lambda: secrets.token_bytes(32))
    never_quiet: bool = False
    """True where an adult said that this person needs no quiet time (kept in the companion file)."""
    long_quiet: bool = False
    """True where the person asked for much more time: `LONG_QUIET_SECONDS` until the warning."""
    seen: float = field(default_factory=time.monotonic)
    over: Literal["", "finish", "quiet", "delete"] = ""
    """Why it ends. From then on nothing is written to it and nothing of it is shown, also where the end itself does
    not work at once: then each request, and the sweep, tries it again."""
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    """Held by a turn of the talk."""
    beginning: asyncio.Lock = field(default_factory=asyncio.Lock)
    """Held while the sitting gets, changes or loses its `record` or `adult_record`."""
    last_messages: OrderedDict[str, bool] = field(default_factory=OrderedDict)
    posts: list[float] = field(default_factory=list)
    job: Any = None
    turns: int = 0
    """So many turns of the talk have been answered, at whichever web."""
    given: dict[str, Any] = field(default_factory=dict)
    """What the other webs know of it (`bot.web.shared`), under which token, in which version."""
    given_as: str = ""
    given_version: int = 0
    touched: float = 0.0
    room: dict[str, Any] = field(default_factory=dict)
    """Small things a screen keeps for the sitting (the last removed answer, ticks in the meeting)."""
    _sayings: OrderedDict[str, str] = field(default_factory=OrderedDict)
    _speech: OrderedDict[str, bytes] = field(default_factory=OrderedDict)
    _say_key: bytes = field(default_factory=lambda: secrets.token_bytes(16))

    def say_id(self, text: str) -> str:
        """An id under which this text can be heard in this sitting; it says nothing about the text."""
        name = hashlib.blake2b(text.encode(), key=self._say_key, digest_size=9).hexdigest()
        self._sayings[name] = text
        self._sayings.move_to_end(name)
        while len(self._sayings) > SAYINGS_KEPT:
            self._sayings.popitem(last=False)
        return name

    def saying(self, name: str) -> str | None:
        """The text behind a `say_id`, or None."""
        return self._sayings.get(name)

    def speech(self, name: str) -> bytes | None:
        """Speech made before, or None."""
        return self._speech.get(name)

    def keep_speech(self, name: str, sound: bytes) -> None:
        """Keep speech for a second listen; the oldest goes first."""
        self._speech[name] = sound
        while sum(map(len, self._speech.values())) > SPEECH_BYTES_KEPT and len(self._speech) > 1:
            self._speech.popitem(last=False)

    def add(self, *bubbles: Bubble) -> None:
        """Put bubbles at the end of the chat."""
        self.bubbles.extend(bubbles)
        del self.bubbles[:-BUBBLES_KEPT]

    def first_time(self, message_id: str) -> bool:
        """True for a message id not seen before in this sitting (a resend must not double)."""
        if message_id in self.last_messages:
            return False
        self.last_messages[message_id] = True
        while len(self.last_messages) > 200:
            self.last_messages.popitem(last=False)
        return True

    def may_post(self, now: float, most: int = MOST_POSTS, seconds: float = POST_SECONDS) -> bool:
        """A polite limit: `most` posts in `seconds`."""
        self.posts = [at for at in self.posts if now - at < seconds]
        if len(self.posts) >= most:
            return False
        self.posts.append(now)
        return True

    @property
    def empty(self) -> bool:
        """True where nothing was said or kept yet: a page that was opened and left."""
        return self.record is None and self.adult_record is None and not self.bubbles and not self.posts

    @property
    def adult(self) -> bool:
        """True while the adults' side is open in this browser."""
        return time.monotonic() < self.adult_until

    def wipe_screen(self) -> None:
        """Forget everything that was shown or typed; reading help stays until the sitting itself goes."""
        self.bubbles.clear()
        self.room.clear()
        self._sayings.clear()
        self._speech.clear()
        self.last_messages.clear()
        self.progress = self.pending = self.held = self.job = self.code = None


def sentences(text: str) -> list[str]:
    """A text in its sentences, for speech and highlight. White space between them goes; nothing else is lost."""
    return [piece.strip() for piece in _SENTENCE.split(text) if piece and piece.strip()]


class Sittings:
    """All sittings of this process, by the token in the cookie."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._by_token: dict[str, Sitting] = {}

    def find(self, token: str | None) -> Sitting | None:
        """The sitting of a cookie, or None."""
        return self._by_token.get(token) if token else None

    def new(self) -> Sitting | None:
        """A fresh sitting, or None when there are too many. An empty one gives way first."""
        if len(self._by_token) >= self._most:
            empty = [
                one for one in self._by_token.values() if one.empty and time.monotonic() - one.seen > EMPTY_SECONDS
            ]
            if not empty:
                return None
            self.drop(min(empty, key=lambda one: one.seen))
        sitting = Sitting(secrets.token_urlsafe(32))
        self._by_token[sitting.token] = sitting
        return sitting

    def adopt(self, sitting: Sitting) -> None:
        """A sitting that began at another web goes on here."""
        self._by_token[sitting.token] = sitting

    def renew(self, sitting: Sitting) -> None:
        """A new token for the same sitting (after a PIN or a code), so that an old cookie opens nothing."""
        self._by_token.pop(sitting.token, None)
        sitting.token = secrets.token_urlsafe(32)
        sitting.csrf = secrets.token_urlsafe(18)
        self._by_token[sitting.token] = sitting

    def drop(self, sitting: Sitting) -> None:
        """Forget a sitting."""
        self._by_token.pop(sitting.token, None)
        sitting.wipe_screen()

    def quiet_for(self, seconds: float) -> list[Sitting]:
        """Sittings without a request for that long."""
        now = time.monotonic()
        return [sitting for sitting in self._by_token.values() if now - sitting.seen > seconds]

    def all(self) -> list[Sitting]:
        """Every sitting."""
        return list(self._by_token.values())

    def __len__(self) -> int:
        return len(self._by_token)
