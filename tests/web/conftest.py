"""A site over a fresh data folder, a small pretend assistant, and a visitor with a browser's habits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from bot.web.app import create_app
from bot.web.settings import Settings
from tests.web.browsing import chromium, kiosk_site, open_page, playwright, running, with_plan  # noqa: F401 - fixtures
from tests.web.pretend import PretendHelper

HOME = "http://127.0.0.1:8000"


class Visitor:
    """A browser: keeps its cookie, sends an Origin, and fills the hidden fields of the page it saw last."""

    def __init__(self, client: TestClient) -> None:
        self.client = client
        self.last = ""

    def see(self, path: str) -> str:
        reply = self.client.get(path)
        self.last = reply.text
        return self.last

    @property
    def at(self) -> str:
        found = re.search(r'data-at="([^"]*)"', self.last)
        return found.group(1) if found else ""

    def press(self, path: str, fields: dict[str, str] | None = None, **more: Any) -> Any:
        headers = {"origin": HOME, **more.pop("headers", {})}
        reply = self.client.post(path, data={"at": self.at, **(fields or {})}, headers=headers, **more)
        if "text/html" in reply.headers.get("content-type", ""):
            self.last = reply.text
        return reply

    @property
    def words(self) -> str:
        """What the page says, without its marks."""
        return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", self.last)).replace("&#39;", "'").replace("&#34;", '"')


@pytest.fixture
def helper() -> PretendHelper:
    return PretendHelper()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data_dir=tmp_path / "data")


@pytest.fixture
def client(settings: Settings, helper: PretendHelper) -> Iterator[TestClient]:
    settings.data_dir.mkdir(exist_ok=True)
    app = create_app(settings)
    app.state.site.helper = helper
    with TestClient(app, base_url=HOME) as client:
        yield client


@pytest.fixture
def visitor(client: TestClient) -> Visitor:
    return Visitor(client)
