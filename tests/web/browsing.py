"""A real browser for the tests: a site in a thread, Debian's Chromium, and a watch over what goes outside."""

from __future__ import annotations

import shutil
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import suppress

import pytest

from bot.web import plan_reading
from bot.web.app import create_app
from bot.web.settings import Settings
from tests.web.pretend import PretendHelper
from tests.web.sample import page_with_a_long_address, sample_plan

BROWSER_TESTS = [
    pytest.mark.browser,
    pytest.mark.skipif(not shutil.which("chromium"), reason="needs Debian's chromium"),
]
SCREENS = (
    "/", "/chat", "/page", "/views", "/views/page", "/in-meeting", "/in-meeting/break", "/words", "/people", "/reading",
    "/not-safe", "/stop", "/delete", "/code", "/adult", "/adult/plan", "/adult/meeting", "/adult/check",
    "/gone/deleted", "/picture-code",
)  # fmt: skip
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]


class Running:
    """A site in a thread, with a pretend helper."""

    def __init__(self, settings: Settings) -> None:
        import uvicorn

        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        app = create_app(settings)
        self.site = app.state.site
        self.helper = self.site.helper = PretendHelper()
        config = uvicorn.Config(app, port=self.port, log_level="error", access_log=False, ws="none")
        self.server = uvicorn.Server(config)
        self.thread = threading.Thread(target=self.server.run, daemon=True)
        self.thread.start()
        while not self.server.started:
            time.sleep(0.02)

    @property
    def home(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def stop(self) -> None:
        self.server.should_exit = True
        self.thread.join(10)


@pytest.fixture(scope="module")
def running(tmp_path_factory) -> Iterator[Running]:
    running = Running(Settings(data_dir=tmp_path_factory.mktemp("data")))
    yield running
    running.stop()


@pytest.fixture(scope="module")
def playwright():
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="module")
def chromium(playwright):
    browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=ARGUMENTS)
    yield browser
    browser.close()


@pytest.fixture
def open_page(chromium, running):
    """Opens a page in a browser of its own; at the end: nothing went outside, and no script complained."""
    opened, outside, complaints = [], [], []

    def check(route):
        if route.request.url.startswith(running.home):
            route.continue_()
        else:
            outside.append(route.request.url)
            route.abort()

    def opener(**settings):
        context = chromium.new_context(viewport={"width": 390, "height": 844}, **settings)
        context.route("**/*", check)
        page = context.new_page()
        page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        opened.append(context)
        return page

    yield opener
    for context in opened:
        context.close()
    assert outside == []
    assert [text for text in complaints if "status of 4" not in text and "status of 5" not in text] == []


@pytest.fixture
def with_plan(monkeypatch, running):
    async def limited(function, *args, seconds=0):
        return (
            (sample_plan(), page_with_a_long_address())
            if function is plan_reading.read_plan
            else page_with_a_long_address()
        )

    monkeypatch.setattr(plan_reading, "limited", limited)

    def load(page):
        page.goto(running.home + "/adult/plan")
        page.set_input_files("#file", files=[{"name": "plan.docx", "mimeType": "", "buffer": b"PK"}])
        page.get_by_role("button", name="Read this plan").click()
        page.get_by_role("button", name="Yes, use this plan").click()
        page.goto(running.home + "/is-this-you")
        page.get_by_role("button", name="Yes, this is me").click()

    return load


@pytest.fixture
def kiosk_site(tmp_path) -> Iterator[Running]:
    settings = Settings(data_dir=tmp_path / "data", kiosk=True, quiet_seconds=2, warning_seconds=3)
    settings.data_dir.mkdir()
    kiosk = Running(settings)
    yield kiosk
    kiosk.stop()


def reach(page, name):
    """Press Tab until the button of that name has the focus."""
    for _ in range(80):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.innerText || ''").strip().startswith(name):
            return
    raise AssertionError(f"{name} is out of reach of the keyboard")


def until(page, expression):
    """Ask the page again and again until the expression is true (our own pages allow no "wait for function")."""
    from playwright.sync_api import Error

    for _ in range(400):
        with suppress(Error):  # a new page is on its way
            if page.evaluate(expression):
                return
        page.wait_for_timeout(25)
    raise AssertionError(expression)
