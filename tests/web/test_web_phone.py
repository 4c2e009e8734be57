"""On a phone, and by ear: what has to be in sight is in sight, and what was pressed is heard."""

from __future__ import annotations

import pytest

from tests.web.browsing import BROWSER_TESTS, until

pytestmark = BROWSER_TESTS
SMALL = {"width": 360, "height": 740}


def in_sight(page, locator):
    """Wholly on the screen and not under the dock."""
    box = locator.bounding_box()
    return box["y"] >= 0 and box["y"] + box["height"] <= page.locator(".dock").bounding_box()["y"]


def soon_in_sight(page, locator):
    """The same, once the page has done moving."""
    for _ in range(30):
        if in_sight(page, locator):
            return True
        page.wait_for_timeout(100)
    return False


@pytest.fixture
def phone(open_page):
    page = open_page(has_touch=True)
    page.set_viewport_size(SMALL)
    return page


def test_the_four_big_buttons_are_in_sight_at_once(phone, running):
    phone.goto(running.home)
    assert phone.locator(".card").count() == 4
    for number in range(4):
        assert in_sight(phone, phone.locator(".card").nth(number)), number
    phone.get_by_role("link", name="Tell me more").click()
    assert phone.get_by_text("Your words stay on this computer.").is_visible()


def test_ring_999_is_in_sight_at_once(phone, running):
    phone.goto(running.home + "/not-safe")
    assert in_sight(phone, phone.get_by_role("link", name="Ring 999").first)


def test_words_and_who_can_help_are_one_press_away(phone, running):
    phone.goto(running.home + "/chat")
    for name in ("Words", "Who can help", "Stop", "I'm not safe"):
        assert phone.locator(".dock").get_by_role("link", name=name).first.is_visible(), name


def test_a_bubble_gives_its_words_the_width(phone, running):
    phone.goto(running.home + "/chat")
    phone.locator("#text").fill("i like dogs")
    phone.get_by_role("button", name="Send").click()
    phone.locator(".bubble.me:not(.wait)").wait_for()
    bubble = phone.locator(".bubble.helper .words").first.bounding_box()
    assert bubble["x"] < 30
    until(
        phone, "[...document.querySelectorAll('.bubble.helper .said-words')].every((words) => words.clientWidth > 150)"
    )
    assert phone.evaluate("getComputedStyle(document.querySelector('.bubble.pictured')).flexDirection") == "column"


def test_after_the_decision_about_my_words_the_page_is_where_it_was(phone, running):
    phone.goto(running.home + "/chat")
    phone.locator("#text").fill("i want to kill myself")
    phone.get_by_role("button", name="Send").click()
    phone.get_by_role("button", name="No, leave my words out").click()
    phone.wait_for_url("**/safety#decided")
    until(phone, "document.activeElement.id === 'decided'")
    assert soon_in_sight(phone, phone.get_by_text("Your words are not kept."))


def test_a_card_that_was_pressed_is_heard(phone, running):
    phone.goto(running.home + "/in-meeting")
    with phone.expect_request("**/say/*.wav"):
        phone.get_by_role("link", name="I want a break.").tap()


def test_read_everything_begins_at_the_news_and_can_be_stopped(phone, running):
    phone.goto(running.home + "/chat")
    for number, words in enumerate(("first words", "second words")):
        phone.locator("#text").fill(words)
        phone.get_by_role("button", name="Send").click()
        phone.locator(".bubble.me:not(.wait)").nth(number).wait_for()
    phone.get_by_role("button", name="Read everything to me").click()
    phone.locator(".say.now").wait_for()
    assert phone.locator(".say.now").inner_text() == "second words"
    phone.get_by_role("button", name="Stop the sound").click()
    assert phone.locator(".say.now").count() == 0
    assert phone.get_by_role("button", name="Read everything to me").is_visible()


def test_the_sample_and_save_of_reading_help_stay_in_sight(phone, running):
    phone.goto(running.home + "/reading")
    phone.get_by_text("Two keys").scroll_into_view_if_needed()
    assert in_sight(phone, phone.locator(".example"))
    assert in_sight(phone, phone.get_by_role("button", name="Save"))


def test_a_file_that_is_too_big_is_said_before_it_is_sent(open_page, running):
    page = open_page()
    page.goto(running.home + "/adult/plan")
    page.evaluate("document.querySelector('[data-drop]').dataset.most = '3'")
    page.set_input_files("#file", files=[{"name": "plan.pdf", "mimeType": "", "buffer": b"%PDF-1.7"}])
    assert page.get_by_text("This is too big").is_visible()
    page.get_by_role("button", name="Read this plan").click()
    assert page.url.endswith("/adult/plan")
