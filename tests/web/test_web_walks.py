"""Whole visits in a browser: by keyboard alone, without scripts, from a photo to print, a school day on one kiosk, and
with "back" and "reload" after every step. (By touch, a disclosure, two tabs: `test_web_browser.py`.)"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from bot.store import StoredAnswer
from bot.web.settings import Settings
from tests.web.browsing import BROWSER_TESTS, Running, reach

pytestmark = BROWSER_TESTS
PLANS = Path(__file__).parents[1] / "plans"


def said(page, many):
    """Wait until so many things were said by the young person."""
    page.locator(".bubble.me:not(.wait)").nth(many - 1).wait_for()


def answered(running, words, picture=None):
    """Keep an answer, as the assistant would, in the sitting that spoke last."""
    sitting = max((one for one in running.site.sittings.all() if one.record), key=lambda one: one.seen)
    running.site._opened().save_answer(
        sitting.record, StoredAnswer("m1", "good_at", "What are you good at?", words, picture=picture)
    )


def test_a_whole_visit_by_keyboard_alone(open_page, running):
    page = open_page()
    page.goto(running.home)

    def press(name):
        reach(page, name)
        page.keyboard.press("Enter")

    press("Reading help")
    page.wait_for_url("**/reading**")
    page.keyboard.press("Tab")
    for _ in range(40):
        if page.evaluate("document.activeElement.name") == "colour":
            break
        page.keyboard.press("Tab")
    page.keyboard.press("ArrowRight")
    press("Save")
    page.get_by_role("heading", name="Hello").wait_for()
    assert page.locator("html").get_attribute("data-colour") == "cream"
    press("What I think")
    said(page, 1)
    press("Music")
    said(page, 2)
    answered(running, "i like drums")
    press("My answers")
    page.wait_for_url("**/views")
    press("Share")
    page.get_by_text("Shared with the meeting").wait_for()
    press("See my views page")
    page.wait_for_url("**/views/page")
    assert page.get_by_text("i like drums").is_visible()
    press("Stop")
    page.wait_for_url("**/stop")
    press("Finish and clear the screen")
    page.get_by_text("Nothing of yours is on this screen.").wait_for()


def test_a_whole_visit_without_scripts(open_page, running, with_plan):
    page = open_page(java_script_enabled=False)
    with_plan(page)
    page.get_by_role("link", name="My plan on one page").click()
    page.get_by_text("Show me what the plan says").first.click()
    assert page.get_by_text("Robin is good at drawing.").is_visible()
    page.goto(running.home)
    page.get_by_role("button", name="What I think").click()
    page.get_by_role("button", name="Music", exact=True).click()
    said(page, 2)
    answered(running, "i like drums")
    page.reload()
    page.locator("summary", has_text="My answers: 1").click()
    page.get_by_role("button", name="Share").click()
    assert page.get_by_text("Shared with the meeting").is_visible()
    page.get_by_role("link", name="Stop").first.click()
    page.get_by_role("button", name="Keep my answers for next time").click()
    code = page.locator(".code").inner_text()
    page.get_by_role("button", name="Finish for now").click()
    page.get_by_text("Your code opens them again.").wait_for()
    page.goto(running.home + "/code")
    page.locator("#code").fill(code)
    page.locator(".main-button", has_text="Open").click()
    page.get_by_role("button", name="Yes, this is me").click()
    page.goto(running.home + "/views")
    assert page.get_by_text("i like drums", exact=True).first.is_visible()


def test_a_parent_from_photos_to_print(open_page, running):
    """The real reader: two photos of a plan, one of them lying on its side."""
    document = pypdfium2.PdfDocument(PLANS / "04-rhys-talbot.pdf")
    photos = []
    for number, turn in ((0, 0), (4, 90)):
        data, picture = io.BytesIO(), document[number].render(scale=2.2).to_pil().convert("L")
        picture.rotate(1.5, expand=True, fillcolor=90).rotate(turn, expand=True).save(data, "JPEG")
        photos.append({"name": f"IMG_{number}.jpg", "mimeType": "image/jpeg", "buffer": data.getvalue()})
    document.close()
    page = open_page(has_touch=True, is_mobile=True)
    page.goto(running.home + "/adult")
    page.get_by_role("link", name="Load a plan").tap()
    for number, photo in enumerate(photos):
        page.set_input_files("#camera", files=[photo])
        page.locator(".photos li").nth(number).wait_for()
    page.get_by_role("button", name="Turn: Page 2").tap()
    page.get_by_role("button", name="Read this plan").tap()
    page.get_by_role("button", name="Yes, use this plan").wait_for(timeout=120_000)
    assert page.get_by_text("Rhys Owen Talbot").is_visible()
    assert page.get_by_text("Goals found: 6.").is_visible()
    page.get_by_role("button", name="Yes, use this plan").tap()
    page.get_by_role("link", name="Check the page").tap()
    page.get_by_role("button", name="This line is right").first.tap()
    page.get_by_text(re.compile("1 of .* checked")).wait_for()
    paper = page.context.request.get(running.home + "/adult/paper/page.pdf")
    assert paper.body().startswith(b"%PDF")
    words = "".join(one.get_textpage().get_text_range() for one in pypdfium2.PdfDocument(paper.body()))
    assert "Rhys" in words


@pytest.fixture
def school(tmp_path) -> Iterator[Running]:
    settings = Settings(data_dir=tmp_path / "data", kiosk=True)
    settings.data_dir.mkdir()
    running = Running(settings)
    yield running
    running.stop()


def test_a_school_day_with_three_young_people_on_one_kiosk(chromium, school):
    names = ("A.B.", "C.D.", "E.F.")
    page = chromium.new_context(viewport={"width": 1280, "height": 800}).new_page()
    page.goto(school.home + "/adult/pin")
    page.locator("input[name=code]").fill(school.site.settings.setup_code)
    page.locator("input[name=pin]").fill("246810")
    page.get_by_role("button", name="Set this PIN").click()
    codes = []
    for name in names:
        page.goto(school.home + "/adult")
        page.get_by_label("A label for the file").fill(name)
        page.get_by_role("button", name="Prepare a new file").click()
        codes.append(page.locator(".code").inner_text())
    page.get_by_role("button", name="Give the screen to the young person").click()
    for number, code in enumerate(codes):
        page.goto(school.home)
        page.get_by_role("link", name="I have a code").click()
        for digit in code.replace(" ", ""):
            page.get_by_role("button", name=digit, exact=True).click()
        page.get_by_role("button", name="Open").click()
        page.get_by_role("button", name="What I think").click()
        page.locator("#text").fill(f"secret of {number}")
        page.get_by_role("button", name="Send").click()
        said(page, 2)
        answered(school, f"answer of {number}")
        for other in range(number):
            assert f"secret of {other}" not in page.content()
        page.get_by_role("link", name="Stop").first.click()
        page.get_by_role("button", name="Finish for now").click()
        page.get_by_text("Your code opens them again.").wait_for()
        page.go_back()
        assert "secret of" not in page.content()
    page.goto(school.home + "/code")
    page.locator("#code").fill(codes[1])
    page.get_by_role("button", name="Open").click()
    page.goto(school.home + "/views")
    assert page.get_by_text("answer of 1", exact=True).first.is_visible()
    assert page.locator(".answers > li").count() == 1
    page.context.close()


def test_back_and_reload_after_every_step_change_nothing(open_page, running):
    page = open_page()
    page.goto(running.home)
    already = len(running.helper.got)

    def again():
        page.reload()
        page.go_back()
        page.go_forward()
        page.reload()

    page.get_by_role("button", name="What I think").click()
    said(page, 1)
    again()
    page.locator("#text").fill("i like drums")
    page.get_by_role("button", name="Send").click()
    said(page, 2)
    again()
    page.get_by_role("button", name="Music", exact=True).click()
    said(page, 3)
    again()
    answered(running, "i like drums")
    page.goto(running.home + "/views")
    page.get_by_role("button", name="Share").click()
    page.get_by_text("Shared with the meeting").wait_for()
    again()
    assert page.get_by_text("Shared with the meeting").count() == 1
    page.goto(running.home + "/stop")
    page.get_by_role("button", name="Keep my answers for next time").click()
    page.locator(".code").wait_for()
    page.reload()
    assert [value for *_, value in running.helper.got[already:]] == ["tell_views_start", "i like drums", "like_music"]
