"""`companion serve`: one site on one data folder, no open door for the network, and no words in any log."""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
import warnings
from dataclasses import replace
from pathlib import Path

import pytest

from bot.logs import Fixed, keep_words_out, kind
from bot.store import StoreInUse, claimed
from bot.web import serve as serve_module
from bot.web.pin import Pin
from bot.web.settings import Settings
from summaries.cli import main

CANARY = "zebracanary"


@pytest.fixture
def quiet_logs():
    before = logging.getLogRecordFactory(), warnings.showwarning, sys.excepthook, threading.excepthook
    unraisable = sys.unraisablehook
    keep_words_out("The companion")
    yield
    logging.setLogRecordFactory(before[0])
    warnings.showwarning, sys.excepthook, threading.excepthook = before[1:]
    sys.unraisablehook = unraisable


@pytest.fixture
def pretend_server(monkeypatch, tmp_path, quiet_logs):
    """uvicorn that only looks at what it would serve."""
    import uvicorn

    folder = tmp_path / "data"
    monkeypatch.setenv("COMPANION_DATA", str(folder))
    seen = {"folder": folder, "ran": 0}

    def run(self, sockets=None):
        seen["ran"] += 1
        with pytest.raises(StoreInUse), claimed(folder):
            pass

    monkeypatch.setattr(uvicorn.Server, "run", run)
    return seen


# The command


def test_a_running_site_holds_its_data_folder_and_lets_go(pretend_server):
    assert main(["serve", "--port", "0"]) == 0
    assert pretend_server["ran"] == 1
    with claimed(pretend_server["folder"]):
        pass


def test_a_second_site_on_the_same_folder_is_refused(pretend_server, capsys):
    pretend_server["folder"].mkdir()
    with claimed(pretend_server["folder"]):
        assert main(["serve", "--port", "0"]) == 2
    assert "is running on this data folder" in capsys.readouterr().err
    assert pretend_server["ran"] == 0


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.0.9", "kitchen.local"])
def test_the_adults_side_is_not_opened_to_the_network(pretend_server, capsys, host):
    assert main(["serve", "--port", "0", "--host", host]) == 2
    assert "--kiosk" in capsys.readouterr().err
    assert pretend_server["ran"] == 0


def test_with_a_pin_or_on_a_kiosk_the_network_may_come(tmp_path):
    settings = Settings(data_dir=tmp_path)
    serve_module._refuse_open_door("127.0.0.1", settings)
    serve_module._refuse_open_door("localhost", settings)
    serve_module._refuse_open_door("0.0.0.0", replace(settings, kiosk=True))
    (tmp_path / "adult.pin").write_text("a hash")
    assert Pin(settings).needed
    serve_module._refuse_open_door("0.0.0.0", settings)


# Logs


def test_no_word_that_is_sent_reaches_a_log_at_any_level(visitor, quiet_logs, caplog):
    caplog.set_level(logging.DEBUG)
    visitor.see("/chat")
    visitor.press("/chat", {"text": CANARY, "id": "1"})
    visitor.press("/words", {"text": CANARY})
    visitor.press("/adult/meeting", {"place": CANARY})
    visitor.press("/adult/plan", files={"file": (f"{CANARY}.pdf", CANARY.encode())})
    visitor.press("/adult/meeting/file", files={"file": (f"{CANARY}.ics", CANARY.encode())})
    visitor.client.get(f"/{CANARY}")
    assert caplog.records
    assert CANARY not in caplog.text


def test_the_parser_of_forms_would_have_logged_them(visitor, caplog, monkeypatch):
    """So that the test above says something."""
    monkeypatch.setattr(logging, "_logRecordFactory", logging.LogRecord)  # whatever ran before in this process
    caplog.set_level(logging.DEBUG)
    visitor.see("/chat")
    logging.getLogger("python_multipart.multipart").debug("Calling on_field_data with %r", CANARY.encode())
    assert CANARY in caplog.text


def test_asyncio_tells_nothing_of_an_error_that_nobody_caught(quiet_logs, caplog):
    async def lose_one():
        async def breaks():
            raise ValueError(CANARY)

        task = asyncio.ensure_future(breaks())
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        asyncio.get_running_loop().call_exception_handler(
            {"message": CANARY, "exception": task.exception(), "future": task}
        )

    asyncio.run(lose_one())
    assert "ValueError" in caplog.text
    assert CANARY not in caplog.text


def test_a_page_that_breaks_says_where_but_not_what(visitor, helper, quiet_logs, caplog):
    async def broken(*args):
        raise ValueError(CANARY)

    helper.talk = broken
    visitor.see("/chat")
    visitor.press("/chat", {"text": CANARY, "id": "1"})
    assert "A page broke: ValueError at test_web_serve.py:" in caplog.text
    assert CANARY not in caplog.text


@pytest.mark.parametrize(
    ("sentence", "args", "said"),
    [
        ("It went wrong: %s", (kind(ValueError(CANARY)),), "It went wrong: ValueError"),
        ("It went wrong: %s", (CANARY,), "It went wrong: …"),
        ("%d of %d", (1, 2), "1 of 2"),
        ("%d of them", (CANARY,), "%d of them"),
        ("%s at %s", (Fixed("here"), CANARY), "here at …"),
        ("100 % sure", (), "100 % sure"),
    ],
)
def test_our_own_loggers_say_a_fixed_sentence(quiet_logs, caplog, sentence, args, said):
    logging.getLogger("bot.web.site").error(sentence, *args)
    assert [record.getMessage() for record in caplog.records] == [said]


def test_an_error_that_stops_the_program_is_told_without_its_message(quiet_logs, capsys):
    for hook in (
        lambda error: sys.excepthook(type(error), error, error.__traceback__),
        lambda error: threading.excepthook(threading.ExceptHookArgs((type(error), error, None, None))),
    ):
        hook(ValueError(CANARY))
    told = capsys.readouterr().err
    assert told.count("The companion stopped: [ValueError") == 2
    assert CANARY not in told


def test_a_warning_holds_no_words(quiet_logs, caplog):
    caplog.set_level(logging.DEBUG)
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.showwarning(CANARY, UserWarning, __file__, 1)
    assert CANARY not in caplog.text


def test_the_filter_needs_no_rasa():
    import subprocess

    code = "import sys, bot.web.serve, bot.logs; assert not {'rasa', 'tensorflow', 'structlog'} & set(sys.modules)"
    root = Path(serve_module.__file__).parents[2]
    subprocess.run([sys.executable, "-c", code], cwd=root, check=True)
