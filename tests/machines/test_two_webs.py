"""Two webs and two assistants over one PostgreSQL and one Redis: a talk goes on wherever it comes, whoever dies."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest
import redis as redis_client

from actions.gathering.questions import chapters
from bot.store import Store, StoredAnswer, open_store
from tests.machines.running import Browser, Running, assistants, webs

pytestmark = pytest.mark.assistant


@pytest.fixture(scope="module")
def surroundings(postgres: str, redis: str) -> Iterator[None]:
    patch = pytest.MonkeyPatch()
    patch.setenv("DATABASE_URL", postgres)
    patch.setenv("REDIS_URL", redis)
    patch.setenv("COMPANION_KEY", "q4vC4sT0H6p2cRk0l0JjVf6nO7w1o5m8uE2mX3yZ9aA=")
    yield
    patch.undo()


@pytest.fixture(scope="module")
def helpers(surroundings: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Running]]:
    from bot.engine.train import model_path, train

    if not (os.environ.get("COMPANION_ANY_MODEL") and model_path().exists()):
        train()
    with assistants(tmp_path_factory.mktemp("assistants"), 2) as started:
        yield started


@pytest.fixture(scope="module")
def sites(helpers: list[Running], tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Running]]:
    with webs(tmp_path_factory.mktemp("webs"), 2, helpers) as started:
        yield started


@pytest.fixture(scope="module")
def store(surroundings: None, tmp_path_factory: pytest.TempPathFactory) -> Store:
    return open_store(tmp_path_factory.mktemp("looking"))


def begun(at: str) -> Browser:
    """A browser in the middle of "tell your views"."""
    browser = Browser(at)
    browser.see("/")
    browser.press("/chat/topic", {"topic": "my_views"})
    return browser


def record_of(store: Store, browser: Browser) -> str:
    found = store.visits.get(browser.token)
    assert found is not None
    return str(found[0]["record"])


def answers_of(store: Store, browser: Browser) -> tuple[StoredAnswer, ...]:
    return store.answers(record_of(store, browser))


# Words that fit every question of the main part: "I like kites" under "What is hard?" is asked about first.
DRAWN = [f"drawing {what}" for what in ("trains", "boats", "kites", "cars", "maps")]


def test_a_talk_begun_at_one_web_goes_on_at_the_other(sites: list[Running], store: Store) -> None:
    here, there = (site.address for site in sites)
    browser = begun(here)
    assert browser.say(DRAWN[0], "m-1")
    question = store.question(record_of(store, browser))
    browser.at = there
    page = browser.see("/chat")
    assert store.question(record_of(store, browser)) == question
    assert 'class="bubble' in page
    assert 'class="bubble me"' not in page, "what was on the screen is the other web's alone"
    assert '<span class="said"><span class="say"' in page, "the answers come from the database"
    assert browser.say(DRAWN[1], "m-2")
    browser.at = here
    assert browser.say(DRAWN[2], "m-3")
    assert [one.words for one in answers_of(store, browser)] == DRAWN[:3]
    assert DRAWN[1] in browser.see("/views")


def test_the_same_message_at_both_webs_counts_once(sites: list[Running], store: Store) -> None:
    browser = begun(sites[0].address)
    other = browser.another_tab(sites[1].address)
    other.see("/chat")
    with ThreadPoolExecutor(2) as threads:
        done = [threads.submit(one.say, "I like trains", "m-1") for one in (browser, other)]
        assert all(one.result() for one in done)
    assert [one.words for one in answers_of(store, browser)] == ["I like trains"]


def test_two_webs_answering_at_once_lose_no_answer(sites: list[Running], store: Store) -> None:
    browser = begun(sites[0].address)
    other = browser.another_tab(sites[1].address)
    other.see("/chat")

    # As many as there are questions: what is said after the last of them need be no answer to anything.
    words = sorted(DRAWN)
    assert len(words) == len(chapters()["main"].questions)

    def answer(one: Browser, some: list[str]) -> list[str]:
        return [each for each in some if one.answer(each, each.split()[1])]

    with ThreadPoolExecutor(2) as threads:
        done = [threads.submit(answer, browser, words[::2]), threads.submit(answer, other, words[1::2])]
        written = sorted(each for one in done for each in one.result())
    assert written == words
    assert sorted(one.words for one in answers_of(store, browser)) == words


def test_delete_everything_at_one_web_leaves_nothing_at_the_other(sites: list[Running], store: Store) -> None:
    browser = begun(sites[0].address)
    assert browser.say("I like trains", "m-1")
    record, other = record_of(store, browser), browser.another_tab(sites[1].address)
    other.see("/delete")
    other.press("/delete", {})
    assert store.was_ended(record)
    assert not browser.say("I like boats", "m-2")
    assert "I like trains" not in browser.see("/chat")
    assert store.answers(record) == ()


def test_wrong_codes_are_counted_over_both_webs(sites: list[Running]) -> None:
    browser = Browser(sites[0].address)
    told = []
    for number in range(7):
        browser.at = sites[number % 2].address
        browser.see("/code")
        told.append("Too many wrong codes" in browser.press("/code", {"code": "000000"}).text)
    assert told == [False] * 5 + [True] * 2


def test_neither_redis_nor_the_database_holds_words_or_what_opens_a_sitting(
    sites: list[Running], store: Store, redis: str
) -> None:
    browser = begun(sites[0].address)
    assert browser.say("I like zebracanary", "m-1")
    record = record_of(store, browser)
    known = redis_client.Redis.from_url(redis)
    told = repr([(key, known.type(key)) for key in known.keys("*")])
    assert "posts:" in told
    tables = store.database.rows("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")
    told += repr([store.database.rows(f"SELECT * FROM {table}") for (table,) in tables])
    assert not any(secret in told for secret in ("zebracanary", record, browser.token))


def test_a_web_and_an_assistant_killed_in_the_middle_lose_nothing_that_was_acknowledged(
    sites: list[Running], helpers: list[Running], store: Store
) -> None:
    """The last test: afterwards one web and one assistant are left."""
    browser = begun(sites[0].address)
    record = record_of(store, browser)
    acknowledged: list[str] = []
    lost: list[str] = []
    second_said = threading.Event()

    def talk() -> None:
        for number, words in enumerate(DRAWN):
            try:
                (acknowledged if browser.say(words, f"m-{number}") else lost).append(words)
            except httpx.TransportError:
                lost.append(words)
                browser.at = sites[1].address  # the balancer leads on to a web that lives
                browser.see("/chat")
                if browser.say(words, f"m-{number}"):  # the page sends the same message again
                    acknowledged.append(words)
            if number == 1:
                second_said.set()

    talking = threading.Thread(target=talk)
    talking.start()
    assert second_said.wait(60)
    sites[0].kill()
    helpers[0].kill()
    talking.join(120)
    assert not talking.is_alive()
    assert lost, "nothing was under way: the kill came too late to say anything"
    assert acknowledged == DRAWN
    assert [one.words for one in store.answers(record)] == acknowledged
    place = store.question(record)
    assert "bubble" in browser.see("/chat")
    assert store.question(record) == place
    assert browser.see("/stop")
    browser.press("/stop/keep", {})
    assert store.file_of(record) is not None


def test_what_a_dead_web_left_is_ended_by_the_others(store: Store) -> None:
    """A sitting without a code vanishes also where nobody is left who had it in memory."""
    sitting = store.new_sitting(quiet_seconds=0)
    store.put_value(sitting, "a", "b")
    store.end_quiet_sittings()
    assert store.was_ended(sitting)
