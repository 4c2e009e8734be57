"""One random moment each: somebody talks, a process is killed, and what should be there is looked for."""

from __future__ import annotations

import random
import re
import threading
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

import yaml

from crash.running import Running, kill_hard
from crash.young_person import Answers, Lost, YoungPerson

ROOT = Path(__file__).parents[2]
PLAN = ROOT / "tests" / "plans" / "01-tamika-osbourne.docx"
OURS = {"companion.db", "companion.db-wal", "companion.db-shm", "companion.key", "companion.lock", "models", "fonts"}
LONGEST_DELAY = 1.2
AGAIN_SECONDS = 0.3


class Wrong(AssertionError):
    """Something was lost, doubled, out of place or half done."""


@lru_cache(maxsize=1)
def all_answered() -> str:
    """What is asked where every question has its answer."""
    said = yaml.safe_load((ROOT / "bot" / "domain" / "views.yml").read_text(encoding="utf-8"))
    return " ".join(said["responses"]["utter_views_more"][0]["text"].split())


@dataclass
class Crashes:
    """Talks of one young person after the other, on one site, with kills between. `asks` are the questions in their
    order, as seen in a talk that nobody disturbed."""

    site: Running
    chance: random.Random
    asks: list[str] = field(default_factory=list)
    files: dict[str, Answers] = field(default_factory=dict)
    """What each finished talk's file (by code) must hold to the end."""
    killed: Counter[str] = field(default_factory=Counter)
    in_flight: Counter[str] = field(default_factory=Counter)
    """How often the answer was on its way at that moment: `done` where it was kept, `undone` where not."""

    looked_at: int = 0
    """Answers that were found in their files at the end."""

    def __post_init__(self) -> None:
        self.person = YoungPerson(self.site, self.chance)

    def learn(self, questions: int = 5) -> None:
        """An undisturbed talk: which question comes after which."""
        self.person.only_answers = True
        self.person.begin()
        while len(self.asks) < questions:
            self.asks.append(self.person.asked)
            self.person.do()
        if "" in self.asks or len(set(self.asks)) < questions:
            raise Wrong(f"these are no questions to tell a place by: {self.asks}")
        self.person.only_answers = False
        self._next_person()

    def _next_person(self) -> None:
        if self.person.code:
            self.files[self.person.code] = self.person.sure
        self.person.begin()

    def _talk_on(self) -> None:
        """One thing more; a talk at its end gives way to the next person's. Raises Lost where no answer came."""
        person = self.person
        if not person.code or (person.doing is None and person.asked not in self.asks):
            self._next_person()
        person.do()

    # Kills ----------------------------------------------------------------------------------------------------------

    def kill_web(self) -> None:
        """The site goes, its assistant with it. It is started again as systemd would. One time in eight a plan is being
        read meanwhile."""
        if self.chance.random() < 0.125:
            self._upload()
        self._at_some_moment(self.site.kill)
        with suppress(Lost):
            while True:
                self._talk_on()
        self._site_again()
        self._came_back()
        self.killed["web"] += 1

    def kill_assistant(self) -> None:
        """The assistant goes; the site starts another, and the browser sends what got no answer again."""
        died = threading.Event()

        def kill() -> None:
            victim = self.site.assistant()
            if victim is not None and kill_hard(victim):
                died.set()

        timer = self._at_some_moment(kill)
        while timer.is_alive():
            self._talk_or_send_again()
        if not died.is_set():
            raise Wrong("there was no assistant to kill")
        self._talk_or_send_again()
        self._as_it_should_be()
        self.killed["assistant"] += 1

    def kill_worker(self) -> None:
        """What reads a plan goes: a kind sentence, no piece of the plan, and the talk goes on."""
        person = self.person
        self._upload()
        victim = self._worker()
        time.sleep(self.chance.uniform(0, LONGEST_DELAY))
        if not kill_hard(victim):
            return
        person.see("/chat")
        self._talk_or_send_again()
        end = time.monotonic() + 30
        while (state := person._http.get("/adult/plan/reading", headers={"x-part": "1"}).json()["state"]) == "reading":
            if time.monotonic() > end:
                raise Wrong("a plan whose worker was killed is read for ever")
            time.sleep(0.05)
        if state == "done":
            return  # it had just handed its work over
        if not re.search(r'<p class="lead" role="alert">[A-Z][^<]+\.</p>', person.see("/adult/plan/reading")):
            raise Wrong("nothing is said of a plan whose worker was killed")
        if left := [path for place in self.site.scratch for path in place.rglob("*") if path.is_file()]:
            raise Wrong(f"pieces of the plan were left: {left}")
        person.see("/chat")
        self._talk_or_send_again()
        self._as_it_should_be()
        self.killed["worker"] += 1

    def _upload(self) -> None:
        self.person.see("/adult/plan")
        self.person.post("/adult/plan", {}, files={"file": ("plan.docx", PLAN.read_bytes())})
        self.person.see("/chat")

    def _worker(self) -> int:
        end = time.monotonic() + 20
        while time.monotonic() < end:
            if found := self.site.workers():
                return found[0]
            time.sleep(0.01)
        raise Wrong("no worker was started")

    def _at_some_moment(self, kill: object) -> threading.Timer:
        timer = threading.Timer(self.chance.uniform(0, LONGEST_DELAY), kill)  # type: ignore[arg-type]
        timer.start()
        return timer

    # After a kill ---------------------------------------------------------------------------------------------------

    def _site_again(self) -> None:
        assert self.site.process is not None
        self.site.process.wait()
        self.site.start()
        self.site.wait_awake()
        extra = {path.name for path in self.site.folder.iterdir()} - OURS
        end = time.monotonic() + 20
        while left := [path for place in self.site.scratch for path in place.rglob("*") if path.is_file()]:
            if time.monotonic() > end:
                raise Wrong(f"pieces were left: {left}")
            time.sleep(0.1)
        if extra - {"scratch"}:
            raise Wrong(f"half files were left: {sorted(extra)}")

    def _talk_or_send_again(self) -> None:
        end = time.monotonic() + 240
        while True:
            with suppress(Lost):
                return self._talk_on()
            if time.monotonic() > end:
                raise Wrong("the assistant did not come back")
            time.sleep(AGAIN_SECONDS)

    def _came_back(self) -> None:
        """With the code, on a new page: what was on its way is done or not done, all else is as acknowledged."""
        person = self.person
        if not person.code:  # killed before the code was shown: nothing was promised
            person.begin()
            return
        person.come_back()
        found, before, doing = person.look(), person.sure, person.doing
        after = doing.then if doing else before
        if found not in (before, after):
            raise Wrong(f"kept {_told(found)}, acknowledged {_told(before)}, on its way {_told(after)}")
        done = doing is not None and found == after
        if doing is not None:
            self.in_flight["done" if done else "undone"] += 1
        person.sure, person.doing = (after if done else before), None
        self._as_it_should_be()

    def _carry_on(self) -> None:
        """On a busy machine the assistant may have answered its last line before the kill and be asleep now."""
        end = time.monotonic() + 240
        while True:
            try:
                return self.person.carry_on()
            except Lost:
                if time.monotonic() > end:
                    raise Wrong("the assistant did not come back") from None
                time.sleep(AGAIN_SECONDS)

    def _as_it_should_be(self) -> None:
        person = self.person
        found = person.look()
        if found != person.sure:
            raise Wrong(f"kept {_told(found)}, acknowledged {_told(person.sure)}")
        self._carry_on()  # this leads to the first question without an answer
        answered = {answer.about for answer in person.sure}
        right = next((question for question in self.asks if question not in answered), all_answered())
        if person.asked != right:
            raise Wrong(f"it asks {person.asked!r} and not {right!r}")


def _told(answers: Answers) -> list[str]:
    return [f"{one.id[:6]} {one.words}{' (shared)' if one.shared else ''}" for one in answers]
