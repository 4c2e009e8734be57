"""Photos of a plan's pages from a phone: one plan in the order of the list, turned, moved, removed, sent with a bar."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from PIL import Image

from bot.web import plan_reading
from tests.web.browsing import BROWSER_TESTS
from tests.web.sample import sample_page, sample_plan

pytestmark = BROWSER_TESTS


def photo(name, wide, tall, shade, orientation=1):
    """A grey photo, as (name, kind, bytes), with the mark of a camera that was held sideways."""
    marks = Image.Exif()
    marks[0x0112] = orientation
    marks[0x010F] = "zebra-camera"
    data = io.BytesIO()
    Image.new("L", (wide, tall), shade).save(data, "JPEG", exif=marks)
    return {"name": name, "mimeType": "image/jpeg", "buffer": data.getvalue()}


FIRST, SECOND, THIRD = (photo(f"IMG_{n}.jpg", 300, 420, shade) for n, shade in ((1, 40), (2, 120), (3, 200)))


@pytest.fixture
def read(monkeypatch):
    """What reached the reader: (width, height, shade) of each picture in order, and the bytes of all."""
    got: dict = {}

    async def limited(function, paths, *args, seconds=0):
        got["bytes"] = b"".join(path.read_bytes() for path in paths)
        pictures = [Image.open(path) for path in paths]
        got["pages"] = [(*one.size, round(one.convert("L").resize((1, 1)).getpixel((0, 0)), -1)) for one in pictures]
        return replace(sample_plan(), outcomes=()), sample_page()

    monkeypatch.setattr(plan_reading, "limited", limited)
    return got


@pytest.fixture
def loading(open_page, running):
    page = open_page(has_touch=True, is_mobile=True)
    page.goto(running.home + "/adult/plan")
    return page


def take(page, *photos):
    """One after the other with the camera."""
    for one in photos:
        before = page.locator(".photos li").count()
        page.set_input_files("#camera", files=[one])
        page.locator(".photos li").nth(before).wait_for()


def test_photos_are_one_plan_in_the_order_of_the_list(loading, read):
    take(loading, SECOND, FIRST)
    loading.set_input_files("#file", files=[THIRD, THIRD])
    loading.get_by_text("4 photos, read in this order as one plan.").wait_for()
    loading.get_by_role("button", name="Earlier: Page 2").tap()
    loading.get_by_text("That is page 1 now.").wait_for()
    loading.get_by_role("button", name="Remove: Page 4").tap()
    loading.get_by_role("button", name="Turn: Page 3").tap()
    loading.get_by_role("button", name="Read this plan").tap()
    loading.get_by_role("button", name="Yes, use this plan").wait_for()
    assert read["pages"] == [(300, 420, 40), (300, 420, 120), (420, 300, 200)]
    assert loading.get_by_text("3 photos").is_visible()
    assert loading.get_by_text("Is a page missing").is_visible()


def test_a_camera_held_sideways_gives_an_upright_page_and_its_marks_are_not_sent(loading, read):
    take(loading, photo("IMG_9.jpg", 420, 300, 90, orientation=6), FIRST)
    loading.get_by_role("button", name="Read this plan").tap()
    loading.get_by_role("button", name="Yes, use this plan").wait_for()
    assert read["pages"][0][:2] == (300, 420)
    assert b"zebra-camera" not in read["bytes"]


def test_a_large_photo_is_made_as_small_as_is_read(loading, read):
    take(loading, photo("IMG_9.jpg", 4500, 6000, 90), FIRST)
    loading.get_by_role("button", name="Read this plan").tap()
    loading.get_by_role("button", name="Yes, use this plan").wait_for()
    assert read["pages"][0][:2] == (2250, 3000)


def test_when_the_sending_is_cut_off_the_photos_are_still_there(loading, read, running):
    take(loading, FIRST, SECOND)
    loading.route("**/adult/plan", lambda route: route.fulfill(status=502, body="<h1>Bad gateway</h1>"))
    loading.get_by_role("button", name="Read this plan").tap()
    loading.get_by_text("The sending was cut off.").wait_for()
    assert loading.locator(".photos li").count() == 2
    loading.unroute("**/adult/plan")
    loading.get_by_role("button", name="Read this plan").tap()
    loading.get_by_role("button", name="Yes, use this plan").wait_for()
    assert [shade for *_, shade in read["pages"]] == [40, 120]


def test_the_keyboard_stays_with_the_page_that_was_moved(loading):
    take(loading, FIRST, SECOND, THIRD)
    loading.locator("[data-do=later]").first.focus()
    loading.keyboard.press("Enter")
    assert loading.evaluate("document.activeElement.getAttribute('aria-label')") == "Later: Page 2"
    loading.keyboard.press("Enter")
    assert loading.evaluate("document.activeElement.getAttribute('aria-label')").endswith("Page 3")


def test_what_is_no_photo_goes_as_it_is(loading):
    take(loading, FIRST)
    loading.set_input_files("#file", files=[{"name": "plan.docx", "mimeType": "", "buffer": b"PK"}])
    loading.get_by_text("plan.docx").wait_for()
    assert not loading.locator(".photos").is_visible()
