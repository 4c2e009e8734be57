"""Where am I: behind the bar of the chat stands every answer so far, to change, share, keep private or remove."""

from __future__ import annotations

import pytest

from bot.store import StoredAnswer
from tests.web.browsing import BROWSER_TESTS, reach, until

pytestmark = BROWSER_TESTS
MUSIC = StoredAnswer(
    "m1", "good_at", "What are you good at?", "Music", picture="music", more=(("key", "main/good_at"),)
)
HARD = StoredAnswer("m2", "hard", "What is hard for you?", "the bus", more=(("key", "main/hard"),))


@pytest.fixture
def talking(open_page, running):
    """A talk with two answers given; gives the page and a way to look at what is kept."""

    def begin(**settings):
        before = {one.token for one in running.site.sittings.all()}
        page = open_page(**settings)
        page.goto(running.home + "/chat")
        page.locator("#text").fill("hello")
        page.get_by_role("button", name="Send").click()
        page.locator(".bubble.me:not(.wait)").first.wait_for()
        sitting = next(one for one in running.site.sittings.all() if one.token not in before)
        store = running.site._opened()
        for answer in (MUSIC, HARD):
            store.save_answer(sitting.record, answer)
        page.reload()
        return page, lambda: {one.id: one for one in store.answers(sitting.record)}

    return begin


def open_list(page):
    page.locator("summary", has_text="My answers: 2").click()


def test_an_answer_is_changed_by_a_picture_and_the_words_in_the_box_stay(talking):
    page, kept = talking()
    page.locator("#text").fill("half a thought")
    open_list(page)
    page.locator("#answer-m1 .change summary").click()
    page.locator("#answer-m1").get_by_role("button", name="Animals").click()
    page.get_by_text("Your new words are kept.").wait_for()
    assert kept()["m1"].words == "Animals"
    assert page.locator("#text").input_value() == "half a thought"
    assert page.evaluate("document.activeElement.closest('#answer-m1') !== null")


def test_an_answer_is_shared_kept_private_removed_and_put_back(talking):
    page, kept = talking()
    open_list(page)
    page.locator("#answer-m2").get_by_role("button", name="Share").click()
    page.locator("#answer-m2").get_by_role("button", name="Keep private").click()
    page.locator("#answer-m2").get_by_role("button", name="Share").wait_for()
    assert ("private", "yes") in kept()["m2"].more
    page.locator("#answer-m2").get_by_role("button", name="Remove").click()
    page.get_by_role("button", name="Put my answer back").wait_for()
    assert list(kept()) == ["m1"]
    page.keyboard.press("Enter")
    page.locator("summary", has_text="My answers: 2").wait_for()
    assert [one.words for one in kept().values()] == ["Music", "the bus"]


def test_the_list_by_keyboard_alone(talking):
    page, kept = talking()
    reach(page, "Question")
    page.keyboard.press("Enter")
    reach(page, "Change")
    page.keyboard.press("Enter")
    reach(page, "Sport or moving")
    page.keyboard.press("Enter")
    page.get_by_text("Your new words are kept.").wait_for()
    assert kept()["m1"].words == "Sport or moving"
    page.keyboard.press("Escape")
    until(page, "!document.querySelector('details.where').open")
    assert page.evaluate("document.activeElement.tagName") == "SUMMARY"


def test_the_list_without_scripts(talking):
    page, kept = talking(java_script_enabled=False)
    open_list(page)
    page.locator("#answer-m2 .change summary").click()
    page.locator("#answer-m2 textarea").fill("the bus is loud")
    page.locator("#answer-m2").get_by_role("button", name="Save").click()
    assert page.url.endswith("/chat?answers=open#answer-m2")
    assert page.locator("#answer-m2").is_visible()
    page.locator("#answer-m1").get_by_role("button", name="Share").click()
    assert page.locator("#answer-m1").get_by_text("Shared with the meeting").is_visible()
    assert kept()["m2"].words == "the bus is loud"
    assert kept()["m1"].shared


def test_a_screen_reader_hears_what_each_button_is_for(talking):
    page, _ = talking()
    open_list(page)
    heard = page.locator(".where").aria_snapshot()
    for name in ("Share: the bus", "Remove: the bus", "Change: the bus", "Share: Music"):
        assert name in heard.replace(" :", ":"), name
    page.goto(page.url.split("/chat")[0] + "/views/page")
    assert page.get_by_text("You have not shared an answer yet.").is_visible()
