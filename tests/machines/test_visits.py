"""A visit that comes to another web over the same database: its place, its cover, its limits and its end go with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import psycopg2
import pytest
from starlette.testclient import TestClient

from bot.web import limits
from bot.web.app import create_app
from bot.web.settings import Settings
from bot.web.site import Site
from bot.web.sitting import Sitting
from tests.web.conftest import HOME, Visitor
from tests.web.pretend import PretendHelper

Open = Callable[..., Visitor]


@pytest.fixture
def visit(postgres: str, redis: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    """Opens a further web, with a data folder and a helper of its own."""
    monkeypatch.setenv("DATABASE_URL", postgres)
    monkeypatch.setenv("COMPANION_KEY", "q4vC4sT0H6p2cRk0l0JjVf6nO7w1o5m8uE2mX3yZ9aA=")
    connection = psycopg2.connect(postgres)
    connection.autocommit = True
    connection.cursor().execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
    connection.close()
    with ExitStack() as stack:

        def another(number: int = 0, **more: object) -> Visitor:
            folder = tmp_path / f"web{number}"
            folder.mkdir()
            app = create_app(Settings(data_dir=folder, shared=True, redis_url=redis, **more))  # type: ignore[arg-type]
            app.state.site.helper = PretendHelper()
            client = stack.enter_context(TestClient(app, base_url=HOME))
            return Visitor(client)

        yield another


@pytest.fixture
def two(visit: Open) -> tuple[Visitor, Visitor]:
    return visit(1), visit(2)


def site(visitor: Visitor) -> Site:
    return visitor.client.app.state.site  # type: ignore[attr-defined,no-any-return]


def go_over(one: Visitor, other: Visitor) -> None:
    """The same browser, led to the other web: with its cookie and the page that it has open."""
    other.client.cookies = one.client.cookies
    other.last = one.last


def sitting(visitor: Visitor) -> Sitting | None:
    return site(visitor).sittings.find(visitor.client.cookies.get("sitting"))


def test_a_page_of_one_web_can_be_sent_to_the_other(two: tuple[Visitor, Visitor]) -> None:
    here, there = two
    here.see("/reading")
    go_over(here, there)
    assert there.press("/reading", {"size": "huge", "keys": "two"}).status_code == 200
    here.see("/")
    known = sitting(here)
    assert known is not None
    assert (known.reading.size, known.reading.keys) == ("huge", "two")


def test_a_covered_screen_stays_covered_and_opens_with_the_same_pictures(two: tuple[Visitor, Visitor]) -> None:
    here, there = two
    here.see("/picture-code")
    for picture in ("cat", "dog", "sun", "car") * 2:
        here.press("/picture-code", {"picture": picture})
    here.press("/hide")
    go_over(here, there)
    assert "/chat" not in str(there.client.get("/chat").url)
    there.see("/hide")
    for picture in ("cat", "dog", "sun", "boat"):
        there.press("/unlock", {"picture": picture})
    assert sitting(there).hidden  # type: ignore[union-attr]
    for picture in ("cat", "dog", "sun", "car"):
        there.press("/unlock", {"picture": picture})
    assert not sitting(there).hidden  # type: ignore[union-attr]
    here.see("/")
    assert not sitting(here).hidden  # type: ignore[union-attr]


def test_the_talk_is_said_again_where_it_goes_on(two: tuple[Visitor, Visitor]) -> None:
    here, there = two
    here.see("/chat")
    here.press("/chat", {"text": "trains", "id": "1"})
    go_over(here, there)
    there.see("/chat")
    assert site(there).helper.got[-1][2:] == ("button", "repeat")  # type: ignore[attr-defined]
    assert "What do you like doing?" in there.words
    assert "trains" not in there.words
    there.see("/chat")
    assert len(site(there).helper.got) == 1  # type: ignore[attr-defined]


def test_what_another_web_said_since_is_not_shown_as_it_was_before(two: tuple[Visitor, Visitor]) -> None:
    here, there = two
    here.see("/chat")
    here.press("/chat", {"text": "trains", "id": "1"})
    go_over(here, there)
    there.see("/chat")
    there.press("/chat", {"text": "boats", "id": "2"})
    here.see("/chat")
    assert "trains" not in here.words


def test_an_end_at_one_web_is_an_end_at_the_other(two: tuple[Visitor, Visitor]) -> None:
    here, there = two
    here.see("/chat")
    here.press("/chat", {"text": "trains", "id": "1"})
    record, cookie = sitting(here).record, here.client.cookies.get("sitting")  # type: ignore[union-attr]
    go_over(here, there)
    there.see("/delete")
    there.press("/delete")
    assert site(there)._opened().was_ended(str(record))
    here.client.cookies.set("sitting", str(cookie), domain="127.0.0.1", path="/")
    here.see("/chat")
    assert "trains" not in here.words
    assert cookie not in [one.token for one in site(here).sittings.all()]


def test_the_posts_of_one_visit_are_counted_over_all_webs(
    two: tuple[Visitor, Visitor], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "MOST_POSTS", 4)
    here, there = two
    here.see("/reading")
    go_over(here, there)
    monkeypatch.setattr(limits, "POST_SECONDS", 1e6)  # else the count begins anew every 10 seconds
    codes = [visitor.press("/reading", {"calm": "no"}).status_code for visitor in two for _ in range(3)]
    assert codes == [200, 200, 200, 200, 429, 429]


def test_without_redis_each_web_counts_alone_and_nobody_is_stopped(
    visit: Open, caplog: pytest.LogCaptureFixture
) -> None:
    here = visit(1)
    site(here).limits._address = "unix:///nowhere.sock"
    here.see("/reading")
    assert here.press("/reading", {"size": "huge"}).status_code == 200
    assert "Posts could not be counted over all webs" in caplog.text


def test_a_pin_is_chosen_once_and_its_wrong_tries_count_everywhere(visit: Open) -> None:
    here, there = visit(1, kiosk=True, setup_code="12345678"), visit(2, kiosk=True, setup_code="12345678")
    here.see("/adult/pin")
    here.press("/adult/pin/new", {"code": "12345678", "pin": "246810"})
    assert here.client.get("/adult").url.path == "/adult"
    there.see("/adult/pin")
    there.press("/adult/pin/new", {"code": "12345678", "pin": "135791"})
    assert there.client.get("/adult").url.path == "/adult/pin", "a second PIN must not take the place of the first"
    for _ in range(3):
        there.press("/adult/pin", {"pin": "111111"})
    assert site(here).pin.wait() > 0
    assert not site(here).pin.right("246810"), "also the right one has to wait"


def test_the_adults_side_does_not_go_over_without_the_pin(visit: Open) -> None:
    here, there = visit(1, kiosk=True, setup_code="12345678"), visit(2, kiosk=True)
    here.see("/adult/pin")
    here.press("/adult/pin/new", {"code": "12345678", "pin": "246810"})
    go_over(here, there)
    assert there.client.get("/adult").url.path == "/adult/pin"


def test_a_visit_that_goes_on_elsewhere_is_not_ended_where_it_is_quiet(two: tuple[Visitor, Visitor]) -> None:
    here, there = two
    here.see("/chat")
    here.press("/chat", {"text": "trains", "id": "1"})
    record = sitting(here).record  # type: ignore[union-attr]
    go_over(here, there)
    there.see("/chat")
    shared, mine = site(here).shared, sitting(here)
    assert shared is not None
    assert mine is not None
    portal = here.client.portal
    assert portal is not None
    assert portal.call(shared.goes_on_elsewhere, mine)
    store = site(here)._opened()
    store.database.run("UPDATE visits SET seen_at = seen_at - 100000")
    assert not portal.call(shared.goes_on_elsewhere, mine)
    store.database.run("UPDATE sittings SET seen_at = seen_at - 100000")
    portal.call(shared.sweep)
    assert store.was_ended(str(record))
    assert store.database.rows("SELECT COUNT(*) FROM visits") == [(0,)]


def test_where_the_database_is_gone_the_safety_page_still_comes(visit: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    here = visit(1)
    here.see("/")
    site(here)._opened().database._address = "postgresql:///gone?host=/nowhere"  # type: ignore[attr-defined]
    site(here)._opened().database._local = __import__("threading").local()  # type: ignore[attr-defined]
    here.see("/safety")
    assert "Childline" in here.last
    here.press("/chat", {"text": "my uncle hits me", "id": "1"})
    assert here.client.get("/safety").status_code == 200
