"""One switch: a light goes by itself from choice to choice, one key picks, and it waits when nobody presses."""

from __future__ import annotations

import pytest

from tests.web.browsing import BROWSER_TESTS, until

pytestmark = BROWSER_TESTS
LIT = "(document.querySelector('.scan-here')?.innerText || '').split('\\n')[0].trim()"
FAST = 1500
"""Milliseconds of the page's own clock that the light stays at its fastest."""


@pytest.fixture
def scanning(open_page, running):
    """A page with one switch at the fastest light, whose clock stands still unless it is told to go."""

    def begin(path="/", spoken=False, on_request=None):
        page = open_page()
        if on_request:
            page.on("request", on_request)  # from the start: the light may go on before it stands
        page.goto(running.home + "/reading")
        page.get_by_text("One switch: a light").click()
        page.locator(".pick-scan-fast").click()
        if spoken:
            page.get_by_text("Yes, say each name").click()
        page.get_by_role("button", name="Save").click()
        page.get_by_role("heading", name="Hello").wait_for()
        # Stopped before the page comes, and far ahead: on a slow machine a near moment has passed when it is named.
        page.clock.install()
        page.clock.pause_at(page.evaluate("Date.now()") / 1000 + 3600)
        page.goto(running.home + path)
        until(page, "document.readyState === 'complete' && window.companionScan")
        return page

    return begin


def lights(page, many):
    """The names of the next things that light up."""
    seen = [page.evaluate(LIT)]
    while len(seen) <= many:
        page.clock.run_for(250)
        if page.evaluate(LIT) != seen[-1]:
            seen.append(page.evaluate(LIT))
    return seen[1:]


def go_to(page, name, most=60):
    """Let the light go on until it is at the thing of that name."""
    for _ in range(most):
        if page.evaluate(LIT).startswith(name):
            return
        page.clock.run_for(FAST / 2)
    raise AssertionError(f"the light never came to {name}")


def test_the_speed_of_the_light_is_asked_with_the_switch(open_page, running):
    page = open_page()
    page.goto(running.home + "/reading")
    assert not page.get_by_text("Speed of the light").is_visible()
    page.get_by_text("One switch: a light").click()
    assert page.get_by_text("Speed of the light").is_visible()


def test_the_choices_light_up_first_and_then_i_am_not_safe(scanning):
    page = scanning()
    assert lights(page, 5) == ["My meeting", "My plan on one page", "What I think", "I'm in my meeting", "I'm not safe"]


def test_any_key_picks_and_after_the_answer_the_light_begins_at_the_first_new_choice(scanning):
    page = scanning()
    go_to(page, "What I think")
    page.keyboard.press("x")
    page.locator(".choice").first.wait_for()
    until(page, "document.readyState === 'complete' && window.companionScan")
    go_to(page, "Music")
    page.keyboard.press(" ")
    page.locator(".bubble.me:not(.wait)").nth(1).wait_for()
    assert page.locator(".bubble.me:not(.wait)").nth(1).inner_text().strip().endswith("Music")
    until(page, LIT + " === 'Art'")


def test_a_group_is_opened_by_the_first_press_and_left_after_one_round(scanning):
    page = scanning("/in-meeting")
    page.clock.run_for(FAST)
    for _ in range(40):
        if page.evaluate("document.querySelector('.scan-here')?.matches('.dock')"):
            break
        page.clock.run_for(FAST / 2)
    page.keyboard.press("Enter")
    assert lights(page, 3) == ["Hide this", "Stop", "Words"]
    page.keyboard.press("Enter")
    page.wait_for_url("**/words")


def test_without_a_press_the_light_waits_after_two_rounds_and_a_press_wakes_it(scanning):
    page = scanning("/views")
    for _ in range(120):
        if page.get_by_text("The light waits for you.").count():
            break
        page.clock.run_for(FAST)
    assert page.evaluate(LIT) == ""
    page.clock.run_for(10 * FAST)
    assert page.evaluate(LIT) == ""
    page.keyboard.press("Enter")
    assert page.url.endswith("/views")
    assert page.evaluate(LIT) != ""
    assert page.get_by_text("The light waits for you.").count() == 0


def test_a_switch_that_clicks_picks_too_and_one_that_trembles_picks_once(scanning):
    page = scanning("/chat")
    go_to(page, "My meeting")
    page.mouse.click(5, 400)
    page.mouse.click(5, 400)
    page.locator(".bubble.me:not(.wait)").first.wait_for()
    assert page.locator(".bubble.me:not(.wait)").count() == 1


def test_each_name_is_spoken_and_stands_in_no_address(scanning):
    asked = []
    page = scanning(spoken=True, on_request=lambda request: asked.append(request) if "/say" in request.url else None)
    go_to(page, "My plan")
    for _ in range(100):
        if any("My+meeting" in (request.post_data or "") for request in asked):
            break
        page.wait_for_timeout(100)
    assert any("My+meeting" in (request.post_data or "") for request in asked)
    assert all("meeting" not in request.url for request in asked)


def test_numbers_of_a_code_are_pressed_with_one_switch(scanning):
    page = scanning("/code")
    for digit in ("4", "2"):
        for _ in range(80):
            if page.evaluate("document.querySelector('.scan-here')?.matches('.keypad')"):
                break
            page.clock.run_for(FAST / 2)
        page.keyboard.press("Enter")
        go_to(page, digit)
        page.keyboard.press("Enter")
        page.clock.run_for(FAST * 14)
    assert page.locator("#code").input_value() == "42"
