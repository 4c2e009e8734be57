"""In Debian's Chromium: every screen, by touch and by keyboard, with no request to anywhere but this computer."""

from __future__ import annotations

import shutil

from tests.web.browsing import ARGUMENTS, BROWSER_TESTS, SCREENS, reach

pytestmark = BROWSER_TESTS
SIZES = ((320, 640), (640, 400), (768, 1024), (1280, 800), (1920, 1080))
WIDEST = """() => [...document.querySelectorAll("body *")]
    .filter((item) => item.getBoundingClientRect().right > innerWidth + 1).map((item) => item.outerHTML.slice(0, 90))"""


def test_a_whole_visit_by_touch(open_page, running, with_plan):
    page = open_page(has_touch=True)
    with_plan(page)
    page.goto(running.home)
    page.get_by_role("button", name="What I think").tap()
    page.get_by_role("button", name="Art", exact=True).tap()
    page.locator(".bubble.me:not(.wait)").nth(1).wait_for()
    assert page.locator(".bubble.me:not(.wait)").nth(1).inner_text().strip().endswith("Art")
    page.goto(running.home + "/page")
    page.get_by_text("Show me what the plan says").first.tap()
    assert page.get_by_text("Robin is good at drawing.").is_visible()
    page.goto(running.home + "/stop")
    page.get_by_role("button", name="Finish and clear the screen").tap()
    page.get_by_text("Nothing of yours is on this screen.").wait_for()
    page.go_back()
    page.goto(running.home + "/page")
    page.get_by_text("There is no plan here yet.").wait_for()


def test_a_whole_talk_by_keyboard_alone(open_page, running):
    page = open_page()
    page.goto(running.home)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    reach(page, "What I think")
    page.keyboard.press("Enter")
    page.wait_for_url("**/chat#new")
    page.locator("#text").focus()
    page.keyboard.type("i lik dogs")
    page.keyboard.press("Enter")
    page.locator(".bubble.me:not(.wait)").nth(1).wait_for()
    reach(page, "Music")
    page.keyboard.press("Enter")
    page.locator(".bubble.me:not(.wait)").nth(2).wait_for()
    assert page.evaluate("document.activeElement.innerText").strip() == "Art"


def test_a_visit_without_scripts(open_page, running):
    page = open_page(java_script_enabled=False)
    page.goto(running.home)
    page.get_by_role("button", name="What I think").click()
    page.locator("#text").fill("i like art")
    page.get_by_role("button", name="Send").click()
    assert page.get_by_text("i like art").first.is_visible()
    page.get_by_role("link", name="I'm not safe").first.click()
    assert page.get_by_text("Thank you for telling me.").is_visible()
    page.get_by_role("link", name="I'm OK, carry on").click()
    assert page.url.endswith("/chat")


def test_a_disclosure_in_the_middle(open_page, running):
    page = open_page()
    page.goto(running.home + "/chat")
    page.locator("#text").fill("i want to kill myself")
    page.get_by_role("button", name="Send").click()
    page.get_by_text("Thank you for telling me.").wait_for()
    page.get_by_role("button", name="I'm OK, carry on").click()
    page.wait_for_url("**/chat")
    assert "kill" not in page.content()
    page.go_back()
    page.reload()
    assert "kill" not in page.content()


def test_hide_covers_at_once_and_back_shows_nothing(open_page, running):
    page = open_page()
    page.goto(running.home + "/chat")
    page.locator("#text").fill("my secret")
    page.get_by_role("button", name="Send").click()
    page.locator(".bubble.me:not(.wait)").wait_for()
    page.get_by_role("button", name="Hide this").click()
    page.get_by_role("button", name="Come back").wait_for()
    page.go_back()
    page.wait_for_load_state()
    assert "my secret" not in page.content()
    page.goto(running.home + "/hide")
    page.get_by_role("button", name="Come back").click()
    page.get_by_text("my secret").wait_for()


def test_new_bubbles_are_announced(open_page, running):
    page = open_page()
    page.goto(running.home + "/chat")
    log = page.get_by_role("log")
    assert log.get_attribute("aria-live") == "polite"


def test_nothing_runs_off_the_side(open_page, running, with_plan):
    page = open_page()
    with_plan(page)
    for path in SCREENS:
        page.goto(running.home + path)
        for width, height in SIZES:
            page.set_viewport_size({"width": width, "height": height})
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), (path, width)


def test_very_big_words_in_the_widest_letters_do_not_run_off_the_side_either(open_page, running, with_plan):
    page = open_page()
    with_plan(page)
    page.set_viewport_size({"width": 360, "height": 740})
    too_wide = {}
    for path in SCREENS:
        page.goto(running.home + path)
        page.evaluate("Object.assign(document.documentElement.dataset, { size: 'huge', font: 'opendyslexic' })")
        for width in (320, 360):
            page.set_viewport_size({"width": width, "height": 740})
            if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
                too_wide[path, width] = page.evaluate(WIDEST)
    assert too_wide == {}


def test_targets_are_big_enough(open_page, running, with_plan):
    page = open_page()
    with_plan(page)
    for path in SCREENS:
        page.goto(running.home + path)
        small = page.evaluate(
            """() => [...document.querySelectorAll("a[href], button, summary, input:not([type=hidden], [type=radio])")]
            .filter((item) => item.offsetParent && !item.matches(".skip, p:not(.ways, .carry) *"))
            .map((item) => [item, item.getBoundingClientRect()])
            .filter(([, box]) => box.width && (box.width < 44 || box.height < 43.5))
            .map(([item, box]) => item.outerHTML.slice(0, 90) + Math.round(box.width) + "x" + Math.round(box.height))"""
        )
        assert small == [], path


def test_listening_lights_up_the_sentence_that_is_spoken(open_page, running):
    page = open_page()
    page.goto(running.home)
    page.locator("[data-listen]").first.click()
    page.locator(".say.now").first.wait_for()
    assert page.locator(".say.now").count() == 1
    page.keyboard.press("Escape")
    assert page.locator(".say.now").count() == 0


def test_words_typed_while_the_helper_sleeps_are_sent_when_it_wakes(open_page, running):
    page = open_page()
    page.goto(running.home + "/chat")
    running.helper.is_awake = False
    page.locator("#text").fill("i like trains")
    page.get_by_role("button", name="Send").click()
    page.get_by_text("My helper fell asleep.").wait_for()
    assert page.locator("#text").input_value() == "i like trains"
    running.helper.is_awake = True
    page.locator(".bubble.me:not(.wait)").wait_for(timeout=10_000)
    assert [value for *_, value in running.helper.got].count("i like trains") == 1


def test_lines_typed_while_an_answer_is_on_its_way_are_all_sent_in_order(open_page, running):
    page = open_page()
    page.goto(running.home + "/chat")
    lines = ["first thing", "second thing", "third thing"]
    for line in lines:
        page.locator("#text").fill(line)
        page.locator("#text").press("Enter")
    page.locator(".bubble.me:not(.wait)").nth(2).wait_for(timeout=10_000)
    assert [value for *_, value in running.helper.got if value in lines] == lines
    assert page.locator("#text").input_value() == ""


def test_two_tabs_share_one_talk(open_page, running):
    page = open_page()
    page.goto(running.home + "/chat")
    other = page.context.new_page()
    other.goto(running.home + "/chat")
    for tab, words in ((page, "from one tab"), (other, "from the other")):
        tab.locator("#text").fill(words)
        tab.get_by_role("button", name="Send").click()
        tab.locator(".bubble.me:not(.wait)").first.wait_for()
    page.reload()
    assert page.locator(".bubble.me").count() == 2


def test_back_and_reload_send_nothing_twice(open_page, running):
    page = open_page(java_script_enabled=False)
    page.goto(running.home + "/chat")
    page.locator("#text").fill("only once please")
    page.get_by_role("button", name="Send").click()
    page.locator(".bubble.me").first.wait_for()
    page.reload()
    page.go_back()
    page.go_forward()
    page.reload()
    assert [value for *_, value in running.helper.got].count("only once please") == 1


def test_nothing_typed_is_left_on_the_computer(playwright, kiosk_site, tmp_path, monkeypatch, capfd):
    canary = "zebra-canary-words"
    monkeypatch.setenv("TMPDIR", str(tmp_path / "tmp"))
    context = playwright.chromium.launch_persistent_context(
        str(tmp_path / "profile"), executable_path=shutil.which("chromium"), args=ARGUMENTS
    )
    page = context.new_page()
    page.goto(kiosk_site.home)
    page.get_by_role("button", name="Touch here to start.").click()
    page.get_by_role("button", name="What I think").click()
    page.locator("#text").fill(canary)
    page.get_by_role("button", name="Send").click()
    page.locator(".bubble.me:not(.wait)").nth(1).wait_for()
    page.goto(kiosk_site.home + "/words")
    page.locator("#text").fill(canary)
    page.get_by_role("button", name="Find").click()
    page.goto(kiosk_site.home + "/stop")
    page.get_by_role("button", name="Finish and clear the screen").click()
    page.get_by_text("Nothing of yours").wait_for()
    for path in ("/", "/chat", "/views", "/words"):
        page.goto(kiosk_site.home + path)
        assert canary not in page.content()
    context.close()
    left = [path for path in tmp_path.rglob("*") if path.is_file() and canary.encode() in path.read_bytes()]
    assert left == []
    assert canary not in "".join(capfd.readouterr())
