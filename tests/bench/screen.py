"""The first screen on a slow computer, and how soon a bubble is heard: in Chromium, against what they must cost."""

from __future__ import annotations

import shutil
import socket
import statistics
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from bench.timing import Ratio

RUNS = 7
SLOWER = 4
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking",
             "--autoplay-policy=no-user-gesture-required"]  # fmt: skip
_BARE = "<!doctype html><title>Bare</title><h1>Hello</h1>"
_HEARD = """
window.heard = new Promise((done) => {
  addEventListener("click", () => { window.tapped = performance.now(); }, true);
  const play = HTMLMediaElement.prototype.play;
  HTMLMediaElement.prototype.play = function () {
    this.addEventListener("playing", () => done(performance.now() - window.tapped), { once: true });
    return play.call(this);
  };
});
"""
_USABLE = """
new Promise((done) => {
  const look = () => {
    const [page] = performance.getEntriesByType("navigation");
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    if (!page.loadEventEnd || !paint) { setTimeout(look, 5); return; }
    done(Math.max(page.loadEventEnd, paint.startTime) / 1000);
  };
  look();
})
"""


def ratios() -> list[Ratio]:
    """Needs Debian's chromium and playwright (`make setup-tests`); without them this part says so and is left out."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        print("The screen is not measured: playwright is missing (make setup-tests).")
        return []
    if not shutil.which("chromium"):
        print("The screen is not measured: chromium is missing.")
        return []
    with _site() as home, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=ARGUMENTS)
        ours, bare = _usable(browser, home, "/"), _usable(browser, home, "/bare")
        heard, voice = _heard(browser, home), _voice()
        browser.close()
    slow = f"first screen usable, processor slowed {SLOWER} times"
    return [
        Ratio(f"{slow} / the 1 s asked for", ours, 1.0, 1.0),
        Ratio(f"{slow} / a page of one heading", ours, bare, None),
        Ratio("speech of a bubble after the tap / the .5 s asked for", heard, 0.5, 1.0),
        Ratio("speech of a bubble after the tap / the voice alone", heard, voice, None),
    ]


@contextmanager
def _site() -> Iterator[str]:
    import uvicorn

    from bot.web.app import create_app
    from bot.web.settings import Settings

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        app = create_app(Settings(data_dir=Path(folder)))
        server = uvicorn.Server(uvicorn.Config(app, port=port, log_level="error", access_log=False, ws="none"))
        thread = threading.Thread(target=server.run, daemon=True)
        thread.start()
        while not server.started:
            time.sleep(0.02)
        yield f"http://127.0.0.1:{port}"
        server.should_exit = True
        thread.join(10)


def _usable(browser: Any, home: str, path: str) -> float:
    """Median seconds until the page is painted and its scripts have run, in a browser that was never here."""
    found = []
    for _ in range(RUNS + 1):
        context = browser.new_context(viewport={"width": 1280, "height": 800})
        page = context.new_page()
        if path == "/bare":
            page.route("**/bare", lambda route: route.fulfill(content_type="text/html", body=_BARE))
        context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        page.goto(home + path)
        found.append(page.evaluate(_USABLE))
        context.close()
    return statistics.median(found[1:])


def _heard(browser: Any, home: str) -> float:
    """Median seconds from the tap on a listen button to sound; each sitting hears that sentence for the first time."""
    found = []
    for _ in range(RUNS + 1):
        context = browser.new_context(viewport={"width": 390, "height": 844}, has_touch=True)
        page = context.new_page()
        page.add_init_script(_HEARD)
        page.goto(home + "/chat")
        page.locator(".bubble [data-listen]").first.tap()
        found.append(page.evaluate("window.heard") / 1000)
        context.close()
    return statistics.median(found[1:])


def _voice() -> float:
    """Median seconds that the voice itself needs for the same words."""
    from bot.web.words import site_words
    from summaries.writing.speech import speak

    found = []
    for _ in range(RUNS + 1):
        start = time.perf_counter()
        speak(site_words().chat.start)
        found.append(time.perf_counter() - start)
    return statistics.median(found[1:])
