"""A young person's browser over HTTP, and what it knows: which answers were acknowledged, which may be on their way."""

from __future__ import annotations

import html
import random
import re
import secrets
import time
from dataclasses import dataclass, field, replace
from typing import Any

import httpx

from crash.running import Running

# Each is an answer wherever it is said: asked about ("Shall I write that down?") nothing would be promised yet.
SAID = (
    "drawing dragon number {n}",
    "my friend tam and {n} cats",
    "maths with blocks on floor {n}",
    "going on bus {n} with my mum",
    "i want a quiet room with {n} beanbags",
    "lunch at table {n} with two friends",
    "more swimming in lane {n}",
    "lego set {n}",
)
WAIT_SECONDS = 240.0


class Lost(Exception):
    """No answer came: nobody knows whether it was done."""


@dataclass(frozen=True)
class Kept:
    """One answer as the page of answers shows it."""

    id: str
    words: str
    shared: bool = False
    about: str = field(default="", compare=False)
    """The question that it answers, as the talk asked it."""


Answers = tuple[Kept, ...]


@dataclass
class Doing:
    """One act: what is sent, and the answers that should be kept once it is acknowledged."""

    path: str
    fields: dict[str, str]
    then: Answers
    talk: bool = False


@dataclass
class YoungPerson:
    """One talk with a companion file. `sure` is what was acknowledged, `doing` what may or may not be done."""

    site: Running
    chance: random.Random
    number: int = 0
    sure: Answers = ()
    doing: Doing | None = None
    code: str = ""
    asked: str = ""
    """The question that the talk showed last."""
    only_answers: bool = False
    """Answers only: nothing is shared, changed or removed."""
    _http: httpx.Client = field(init=False)
    _at: str = ""

    def __post_init__(self) -> None:
        self._fresh_browser()

    def _fresh_browser(self) -> None:
        headers = {"origin": self.site.url}
        self._http = httpx.Client(base_url=self.site.url, headers=headers, timeout=40, follow_redirects=True)

    # Pages and posts ------------------------------------------------------------------------------------------------

    def see(self, path: str) -> str:
        try:
            page = self._http.get(path)
        except httpx.HTTPError:
            raise Lost from None
        if page.status_code >= 500:
            raise Lost
        self._at = found.group(1) if (found := re.search(r'data-at="([^"]*)"', page.text)) else ""
        return page.text

    def post(self, path: str, fields: dict[str, str], script: bool = False, **more: Any) -> httpx.Response:
        try:
            reply = self._http.post(
                path, data={"at": self._at, **fields}, headers={"x-part": "1"} if script else {}, **more
            )
        except httpx.HTTPError:
            raise Lost from None
        if reply.status_code == 429:  # "Please wait a moment."
            time.sleep(1)
            return self.post(path, fields, script, **more)
        if reply.status_code >= 500:
            raise Lost
        return reply

    # The talk -------------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """A new sitting, its file and code, the first question. Raises Lost, without a code, where it was cut off."""
        self._fresh_browser()
        self.sure, self.doing, self.code, self.asked = (), None, "", ""
        self.see("/stop")
        shown = re.search(r'class="code">([\d ]+)<', self.post("/stop/keep", {}).text)
        assert shown, "no code was shown"
        self.carry_on()
        self.code = shown.group(1).replace(" ", "")

    def carry_on(self) -> None:
        """Press "My views": the talk asks, or asks again, its question. Raises Lost while the assistant sleeps."""
        self.see("/chat")
        self.post("/chat/topic", {"topic": "my_views"})
        page = self.see("/chat")
        if "data-waking" in page:
            raise Lost
        self.asked = last_bubble(page)

    def come_back(self) -> None:
        """After the site itself was killed: a new page, the code, and on."""
        end = time.monotonic() + WAIT_SECONDS
        while True:
            self._fresh_browser()
            try:
                self.see("/code")
                self.post("/code", {"code": self.code})
                return
            except Lost:
                if time.monotonic() > end:
                    raise
                time.sleep(0.1)

    def next_doing(self) -> Doing:
        """What to do next: mostly an answer; sometimes an earlier one is shared, changed or removed."""
        kept, what = self.sure, self.chance.random()
        if kept and what < 0.3 and not self.only_answers:
            at = self.chance.randrange(len(kept))
            one, answer = kept[at], {"answer": kept[at].id}
            if what < 0.12:
                after, path = replace(one, shared=not one.shared), "/views/share"
                fields = {**answer, "shared": "no" if one.shared else "yes"}
            elif what < 0.24:
                after, path = replace(one, words=self._words()), "/views/change"
                fields = {**answer, "text": after.words}
            else:
                return Doing("/views/remove", answer, kept[:at] + kept[at + 1 :])
            return Doing(path, fields, (*kept[:at], after, *kept[at + 1 :]))
        mine = Kept(secrets.token_hex(9), self._words(), about=self.asked)
        return Doing("/chat", {"text": mine.words, "id": mine.id}, (*kept, mine), talk=True)

    def do(self) -> None:
        """Do one thing. Raises Lost, with `doing` left as it is, where no answer came."""
        self.doing = self.doing or self.next_doing()
        reply = self.post(self.doing.path, self.doing.fields, script=self.doing.talk)
        if self.doing.talk:
            told = reply.json()
            if told.get("asleep"):
                raise Lost
            if "go" in told:  # answered before, but that page never came: the chat shows it
                self.asked = last_bubble(self.see(told["go"]))
            else:
                assert "bubbles" in told, f"a turn was refused: {told}"
                assert not told["notice"], told["notice"]
                self.asked = last_bubble(told["bubbles"])
        self.sure, self.doing = self.doing.then, None

    def look(self) -> Answers:
        """The page of answers."""
        return kept_on(self.see("/views"))

    def _words(self) -> str:
        self.number += 1
        return self.chance.choice(SAID).format(n=1000 + self.number)


def plain(marked: str) -> str:
    """Text without marks, white space made even."""
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", "", marked))).strip()


def last_bubble(page: str) -> str:
    """The words of the last thing that the helper said."""
    found = re.findall(r'class="bubble helper.*?class="said-words"><p>(.*?)</p>', page, re.S)
    return plain(found[-1]) if found else ""


def kept_on(page: str) -> Answers:
    """The answers that a page of answers shows."""
    found = []
    for piece in re.findall(r'<li class="answer".*?</li>', page, re.S):
        words = re.search(r'class="said">(.*?)</span></p>', piece, re.S)
        one = re.search(r'name="answer" value="([^"]*)"', piece)
        offers_private = 'name="shared" value="no"' in piece
        assert words, "an answer without words"
        assert one, "an answer without an id"
        found.append(Kept(html.unescape(one.group(1)), plain(words.group(1)), offers_private))
    return tuple(found)
