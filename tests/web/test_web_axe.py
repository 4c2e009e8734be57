"""axe-core on every screen: all rules in one scheme, and contrast in two of the other four by turns. A file of its own,
since it takes a minute."""

from __future__ import annotations

from tests.web.browsing import BROWSER_TESTS, SCREENS

pytestmark = BROWSER_TESTS
OTHERS = ("cream", "blue", "dark", "contrast")


def test_axe_finds_nothing_on_any_screen_in_any_colours(open_page, running, with_plan):
    from axe_playwright_python.sync_playwright import Axe

    page = open_page()
    with_plan(page)
    page.goto(running.home + "/chat")
    page.locator("#text").fill("i like dogs")
    page.get_by_role("button", name="Send").click()
    page.locator(".bubble.me:not(.wait)").wait_for()
    every_rule = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    found = {}
    for at, path in enumerate(SCREENS):
        page.goto(running.home + path)
        for scheme in ("white", *OTHERS[at % 2 :: 2]):
            page.evaluate("scheme => { document.documentElement.dataset.colour = scheme; }", scheme)
            rules = every_rule if scheme == "white" else ["color-contrast"]
            for one in Axe().run(page, options={"runOnly": rules}).response["violations"]:
                found[path, scheme, one["id"]] = one["nodes"][0]["html"][:160]
    assert found == {}
