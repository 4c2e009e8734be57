"""Two keys, as switches send them: Space goes on, Enter chooses. Every screen can be walked and left that way."""

from __future__ import annotations

import pytest

from tests.web.browsing import BROWSER_TESTS, until

pytestmark = BROWSER_TESTS
NAME = "(document.activeElement.innerText || document.activeElement.id || '').split('\\n')[0].trim()"
ALWAYS = {"I'm not safe", "Hide this", "Stop", "Reading help", "Read everything to me"}


@pytest.fixture
def two_keys(open_page, running):
    page = open_page()
    page.goto(running.home + "/reading")
    page.get_by_text("Two keys").click()
    page.get_by_role("button", name="Save").click()
    page.get_by_role("heading", name="Hello").wait_for()
    ready(page)
    return page


def ready(page):
    """Wait until the page listens to keys."""
    until(page, "document.readyState === 'complete' && window.companionKeys")


def walk(page, most=90):
    """Names of what Space comes past, until it is at the first one again."""
    ready(page)
    seen = []
    for _ in range(most):
        page.keyboard.press(" ")
        here = page.evaluate("[document.activeElement.outerHTML, " + NAME + "]")
        if seen and here == seen[0]:
            break
        seen.append(here)
    return [name for _, name in seen]


def press_until(page, name):
    """Space until the thing of that name has the focus, then Enter."""
    ready(page)
    for _ in range(90):
        page.keyboard.press(" ")
        if page.evaluate(NAME).startswith(name):
            page.keyboard.press("Enter")
            return
    raise AssertionError(f"{name} is out of reach of two keys")


@pytest.mark.parametrize("path", ["/", "/chat", "/words", "/code", "/reading", "/views", "/in-meeting", "/people"])
def test_two_keys_reach_everything(two_keys, running, path):
    two_keys.goto(running.home + path)
    seen = walk(two_keys)
    assert set(seen) >= ALWAYS
    assert two_keys.evaluate("document.querySelectorAll('textarea, input[type=text]').length") == sum(
        name in ("text", "code") for name in seen
    )


def test_what_can_be_chosen_comes_first_and_then_i_am_not_safe(two_keys, running):
    assert walk(two_keys)[:5] == [
        "My meeting", "My plan on one page", "What I think", "I'm in my meeting", "I'm not safe",
    ]  # fmt: skip


def test_after_an_answer_the_first_new_choice_is_next(two_keys):
    press_until(two_keys, "What I think")
    two_keys.locator(".choice").first.wait_for()
    press_until(two_keys, "Art")
    two_keys.locator(".bubble.me:not(.wait)").nth(1).wait_for()
    until(two_keys, "document.activeElement.innerText.trim() === 'Art'")
    assert walk(two_keys)[:2] == ["Music", "I'm not safe"]


def test_undo_and_easier_words_are_pressed_with_two_keys(two_keys, running):
    press_until(two_keys, "What I think")
    two_keys.locator(".choice").first.wait_for()
    press_until(two_keys, "Easier words")
    until(two_keys, "document.querySelectorAll('.bubble.helper').length > 2")
    assert running.helper.got[-1][3] == "say_simpler"


def test_writing_begins_with_enter_and_ends_with_enter(two_keys, running):
    two_keys.goto(running.home + "/chat")
    press_until(two_keys, "text")
    two_keys.keyboard.type("my own words")
    assert two_keys.locator("#text").input_value() == "my own words"
    two_keys.keyboard.press("Enter")
    two_keys.locator(".bubble.me:not(.wait)").wait_for()
    until(two_keys, "document.activeElement.innerText.trim() === 'Art'")


def test_an_empty_box_is_left_with_enter_and_nothing_is_sent(two_keys, running):
    two_keys.goto(running.home + "/words")
    press_until(two_keys, "text")
    two_keys.keyboard.press("Enter")
    assert two_keys.evaluate("document.activeElement.tagName") == "BUTTON"
    assert two_keys.url.endswith("/words")


def test_two_keys_choose_among_round_buttons_and_can_be_left_again(two_keys, running):
    two_keys.goto(running.home + "/reading")
    for _ in range(60):
        two_keys.keyboard.press(" ")
        if two_keys.evaluate("document.activeElement.name + document.activeElement.value") == "keysnormal":
            break
    two_keys.keyboard.press("Enter")
    assert two_keys.url.endswith("/reading")
    press_until(two_keys, "Save")
    two_keys.get_by_role("heading", name="Hello").wait_for()
    assert two_keys.evaluate("document.documentElement.dataset.keys") == "normal"


def test_i_am_not_safe_is_among_the_first_five_stops_of_the_keyboard(open_page, running):
    page = open_page()
    for path in ("/", "/chat", "/page", "/words", "/in-meeting"):
        page.goto(running.home + path)
        names = []
        for _ in range(5):
            page.keyboard.press("Tab")
            names.append(page.evaluate(NAME))
        assert "I'm not safe" in names, path
