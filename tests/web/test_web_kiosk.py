"""A shared computer and shared pages in a real browser: quiet time, rest, and a second page of the same sitting."""

from __future__ import annotations

from tests.web.browsing import BROWSER_TESTS

pytestmark = BROWSER_TESTS


def begin(page, site):
    page.goto(site.home)
    page.get_by_role("button", name="Touch here to start.").click()
    page.get_by_role("heading", name="Hello").wait_for()


def test_a_kiosk_warns_gives_more_time_and_then_clears(chromium, kiosk_site):
    page = chromium.new_page()
    begin(page, kiosk_site)
    page.get_by_role("alertdialog").wait_for(timeout=10_000)
    page.get_by_role("button", name="I need more time").click()
    assert page.get_by_role("alertdialog").count() == 0
    page.get_by_role("alertdialog").wait_for(timeout=10_000)
    page.get_by_text("The screen was quiet").wait_for(timeout=10_000)
    page.goto(kiosk_site.home)
    assert page.get_by_role("button", name="Touch here to start.").is_visible()
    page.close()


def test_the_warning_holds_the_keyboard_and_escape_means_more_time(chromium, kiosk_site):
    page = chromium.new_page()
    begin(page, kiosk_site)
    page.get_by_role("alertdialog").wait_for(timeout=10_000)
    for _ in range(6):
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement === document.body || !!document.activeElement.closest('dialog')")
    page.keyboard.press("Escape")
    assert page.get_by_role("alertdialog").count() == 0
    assert page.url.rstrip("/") == kiosk_site.home
    page.close()


def test_much_more_time_is_for_this_visit_only(chromium, kiosk_site):
    page = chromium.new_page()
    begin(page, kiosk_site)
    page.get_by_role("alertdialog").wait_for(timeout=10_000)
    with page.expect_response("**/here"):
        page.get_by_role("button", name="I need much more time").click()
    page.reload()
    assert page.evaluate("document.documentElement.dataset.quiet") == "1200"
    page.goto(kiosk_site.home + "/stop")
    page.get_by_role("button", name="Finish and clear the screen").click()
    page.get_by_text("Nothing of yours").wait_for()
    begin(page, kiosk_site)
    assert page.evaluate("document.documentElement.dataset.quiet") == "2"
    page.close()


def test_a_resting_screen_stays_as_it_is(chromium, kiosk_site):
    page = chromium.new_page()
    spoken = []
    page.on("request", lambda request: spoken.append(request.url) if "/say/" in request.url else None)
    page.goto(kiosk_site.home)
    page.wait_for_timeout(6_000)
    assert page.get_by_role("button", name="Touch here to start.").is_visible()
    assert page.get_by_role("alertdialog").count() == 0
    assert spoken == []
    assert len(kiosk_site.site.sittings) == 0
    page.close()


def test_the_end_in_one_page_closes_the_other_with_the_words_in_its_box(open_page, running):
    page = open_page()
    page.goto(running.home + "/chat")
    page.locator("#text").fill("said in the first page")
    page.get_by_role("button", name="Send").click()
    page.locator(".bubble.me:not(.wait)").wait_for()
    page.locator("#text").fill("not sent yet")
    other = page.context.new_page()
    other.goto(running.home + "/stop")
    other.get_by_role("button", name="Finish and clear the screen").click()
    other.get_by_text("Nothing of yours").wait_for()
    page.get_by_text("This page is closed now.").wait_for()
    page.go_back()
    assert "said in" not in page.content()
    assert "not sent yet" not in page.content()


def test_hide_in_one_page_hides_the_other(open_page, running):
    page = open_page()
    page.goto(running.home + "/chat")
    other = page.context.new_page()
    other.goto(running.home + "/words")
    other.get_by_role("button", name="Hide this").click()
    page.get_by_role("button", name="Come back").wait_for()


def test_a_page_of_an_ended_sitting_closes_when_it_is_used(open_page, running):
    page = open_page()
    page.goto(running.home + "/chat")
    page.context.clear_cookies()
    page.locator("#text").fill("too late")
    page.get_by_role("button", name="Send").click()
    page.get_by_text("This page is closed now.").wait_for()
