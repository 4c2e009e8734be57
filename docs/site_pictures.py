"""Pictures of the site for README and docs: the real site, the real assistant, the sample plan, a real browser."""

from __future__ import annotations

import io
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
PLAN = ROOT / "tests" / "plans" / "01-tamika-osbourne.docx"
LETTER = ROOT / "tests" / "plans" / "01-tamika-invitation.docx"
BROWSER = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
LAPTOP, PHONE = {"width": 1280, "height": 800}, {"width": 390, "height": 844}
WAKING_SECONDS = 180


def take(out: Path) -> list[Path]:
    """Start the site with the sample plan and take its pictures into `out` (PNG); gives their paths.

    Needs Debian's chromium, playwright and a trained assistant (`companion train`).
    """
    from playwright.sync_api import sync_playwright

    out.mkdir(parents=True, exist_ok=True)
    with running_site() as home, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=BROWSER)
        taken = [*_walk(browser, home, out, "laptop", LAPTOP), *_walk(browser, home, out, "phone", PHONE)]
        browser.close()
    return taken


@contextmanager
def running_site() -> Iterator[str]:
    """The site with its assistant over a data folder of its own; gives its address when the assistant is awake."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(ROOT / "bot" / "models", Path(folder) / "models")
        process = subprocess.Popen(
            [sys.executable, "-m", "summaries.cli", "serve", "--port", str(port)],
            cwd=ROOT,
            env={**os.environ, "COMPANION_DATA": folder},
            stdout=subprocess.DEVNULL,
        )
        home = f"http://127.0.0.1:{port}"
        try:
            _wait_until_awake(home)
            yield home
        finally:
            process.terminate()
            process.wait(20)


def _wait_until_awake(home: str) -> None:
    until = time.monotonic() + WAKING_SECONDS
    while time.monotonic() < until:
        try:
            with urllib.request.urlopen(f"{home}/awake", timeout=3) as reply:
                if b"true" in reply.read():
                    return
        except OSError:
            pass
        time.sleep(1)
    raise SystemExit("The assistant did not wake up. Please run: companion train")


def _walk(browser: Any, home: str, out: Path, name: str, size: dict[str, int]) -> Iterator[Path]:
    """One visit: first screen, plan, chat, answers, in the meeting, not safe, the adults' check."""
    context = browser.new_context(viewport=size, device_scale_factor=1.5, reduced_motion="reduce")
    page = context.new_page()
    page.set_default_timeout(120_000)

    def shot(what: str) -> Path:
        page.wait_for_timeout(400)
        path = out / f"{what}-{name}.png"
        save(page.screenshot(), path)
        return path

    page.goto(f"{home}/")
    yield shot("first-screen")
    page.goto(f"{home}/adult/plan")
    page.set_input_files("#file", PLAN)
    page.get_by_role("button", name="Read this plan").click()
    page.get_by_role("button", name="Yes, use this plan").click()
    page.goto(f"{home}/adult/meeting")
    page.set_input_files("#file", LETTER)
    page.get_by_role("button", name="Read this invitation").click()
    page.get_by_role("button", name="Save the meeting").click()
    if page.get_by_text("This date has passed.").count():
        page.get_by_role("button", name="Save the meeting").click()
    page.goto(f"{home}/adult/check")
    yield shot("adult-check")
    page.goto(f"{home}/is-this-you")
    page.get_by_role("button", name="Yes, this is me").click()
    page.goto(f"{home}/page")
    yield shot("my-plan")
    page.goto(f"{home}/")
    page.get_by_role("button", name="What I think").click()
    page.locator(".choice").first.wait_for()
    for number, words in enumerate(("drawing dogs an my frend sam", "wot does senco mean")):
        page.locator("#text").fill(words)
        page.get_by_role("button", name="Send").click()
        page.locator(".bubble.me:not(.wait)").nth(number + 1).wait_for()
    yield shot("chat")
    page.locator(".where > summary").click()
    yield shot("answers-so-far")
    page.goto(f"{home}/views")
    yield shot("my-answers")
    page.goto(f"{home}/in-meeting")
    yield shot("in-my-meeting")
    page.goto(f"{home}/not-safe")
    yield shot("not-safe")
    page.goto(f"{home}/reading")
    page.locator("input[name=colour][value=dark]").check(force=True)
    yield shot("reading-help")
    context.close()


def save(png: bytes, path: Path) -> None:
    """Save with few colours: these are flat drawings, and a repository is no place for megabytes."""
    picture = Image.open(io.BytesIO(png)).convert("RGB")
    picture.quantize(128, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(path, optimize=True)
