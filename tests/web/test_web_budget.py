"""What a screen may weigh, and that nothing on it moves by itself: bytes and layout shift, as Chromium measures them.

How fast it is stands in `make bench` (tests/bench/screen.py): seconds are no test.
"""

from __future__ import annotations

import pytest

from tests.web.browsing import BROWSER_TESTS, SCREENS, until

pytestmark = BROWSER_TESTS
FIRST_SCREEN_BYTES = 150 * 1024
MAIN = ("/", "/page", "/views", "/in-meeting", "/not-safe", "/adult/check")
SHIFTS = """
window.shifts = [];
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifts.push(entry.value);
}).observe({ type: "layout-shift", buffered: true });
"""


@pytest.fixture
def weighed(open_page):
    """A page, and how many bytes (heads too) came over the line for each address."""

    def begin(**settings):
        page = open_page(**settings)
        line, bytes_of, names = page.context.new_cdp_session(page), {}, {}
        line.send("Network.enable")
        line.on("Network.requestWillBeSent", lambda event: names.update({event["requestId"]: event["request"]["url"]}))
        line.on(
            "Network.loadingFinished", lambda event: bytes_of.update({event["requestId"]: event["encodedDataLength"]})
        )
        return page, lambda: {names[one]: many for one, many in bytes_of.items() if one in names}

    return begin


@pytest.mark.parametrize("path", ["/", "/chat"])
def test_the_first_screen_weighs_at_most_150_kilobytes_without_letters(weighed, running, path):
    page, weights = weighed()
    page.goto(running.home + path, wait_until="networkidle")
    heavy = {address: many for address, many in weights().items() if "/font/" not in address}
    assert any(address.endswith(".svg") for address in heavy)
    assert sum(heavy.values()) <= FIRST_SCREEN_BYTES, heavy


@pytest.mark.parametrize(("width", "height", "screens"), [(360, 740, SCREENS[::2]), (1280, 800, MAIN)])
def test_nothing_moves_by_itself_while_a_screen_comes(open_page, running, with_plan, width, height, screens):
    page = open_page(reduced_motion="reduce")
    with_plan(page)
    page.route("**/font/**", lambda route: route.fulfill(status=404))  # late letters wrap lines on a busy computer
    page.context.add_init_script(SHIFTS)
    page.set_viewport_size({"width": width, "height": height})
    moved = {}
    for path in screens:
        page.goto(running.home + path)
        page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
        shift = round(page.evaluate("window.shifts.reduce((sum, one) => sum + one, 0)"), 3)
        if shift:
            moved[path] = shift
    assert moved == {}


def test_the_watch_would_see_a_shift(open_page, running):
    """So that the test above says something."""
    page = open_page()
    page.context.add_init_script(SHIFTS)
    page.goto(running.home)
    page.evaluate("document.querySelector('main').prepend(document.createElement('hr'), 'A line that came late')")
    until(page, "window.shifts.length > 0")
    assert page.evaluate("window.shifts.reduce((sum, one) => sum + one, 0)") > 0.001
