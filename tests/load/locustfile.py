"""What one sitting does, for Locust: begin, "My views", then a turn every few seconds until it is stopped.

Environment: LOAD_KIOSK=1 begins as on a kiosk; LOAD_WAIT is "least,most" seconds between turns; LOAD_RESULT is the file
for the figures (JSON). A 503 with a sentence counts as refused, not as an error.
"""

from __future__ import annotations

import json
import os
import random
import re
import secrets
from typing import Any

from locust import FastHttpUser, between, events, task

LEAST, MOST = map(float, os.environ.get("LOAD_WAIT", "5,15").split(","))
SAYS = (
    "wen is my meating", "who comes", "what happens in it", "what does SENCO mean", "do i have to go", "i like trains",
    "can i bring my mum", "maths is hard", "my goals", "idk", "a quiet room would help", "how long is it",
)  # fmt: skip
refused = 0


class Sitting(FastHttpUser):
    """One young person."""

    wait_time = between(LEAST, MOST)
    network_timeout = connection_timeout = 40.0
    at = ""

    def begin(self) -> None:
        if os.environ.get("LOAD_KIOSK"):
            self.ask("POST", "/begin", "page", data={})
        self.ask("GET", "/", "page")
        found = re.search(r'data-at="([^"]+)"', self.ask("GET", "/chat", "page"))
        if found:
            self.at = found.group(1)
            self.ask("POST", "/chat/topic", "page", data={"topic": "my_views", "at": self.at})

    @task
    def turn(self) -> None:
        if not self.at:
            self.begin()
            return
        form = {"text": random.choice(SAYS), "id": secrets.token_hex(8), "at": self.at}
        said = self.ask("POST", "/chat", "turn", data=form, headers={"X-Part": "1"})
        if '"reason":"stale"' in said:  # its sitting has ended
            self.at = ""

    def ask(self, method: str, path: str, name: str, **more: Any) -> str:
        """One request; gives what came. A wrong answer is an error, a kind refusal is counted by itself."""
        global refused
        more["headers"] = {"Origin": self.host, **more.get("headers", {})}
        with self.client.request(method, path, name=name, catch_response=True, **more) as reply:
            text = reply.text or ""
            kind = ("problem" in text and "try again" in text) or "wait" in text
            if reply.status_code == 503 and kind:
                refused += 1
                reply.request_meta["name"] = "refused"
                reply.success()
            elif reply.status_code != 200:
                reply.failure(f"{reply.status_code} for {name}")
            elif name == "turn" and ('"asleep":true' in text or '"bubbles":""' in text):
                reply.failure("the assistant did not answer")
            return text


@events.quitting.add_listener
def write_down(environment: Any, **_: Any) -> None:
    found = {}
    for (name, _method), entry in environment.stats.entries.items():
        each = found.setdefault(name, {"count": 0, "errors": 0, "p50": 0, "p95": 0, "longest": 0})
        each["count"] += entry.num_requests
        each["errors"] += entry.num_failures
        each["p50"] = max(each["p50"], entry.get_response_time_percentile(0.5) or 0)
        each["p95"] = max(each["p95"], entry.get_response_time_percentile(0.95) or 0)
        each["longest"] = max(each["longest"], entry.max_response_time or 0)
    with open(os.environ["LOAD_RESULT"], "w", encoding="utf-8") as file:
        json.dump({"names": found, "told": [str(error.error) for error in environment.stats.errors.values()]}, file)
