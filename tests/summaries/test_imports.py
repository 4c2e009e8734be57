"""Who may load what, seen from a fresh process."""

from __future__ import annotations

import subprocess
import sys


def loaded(statement: str) -> set[str]:
    code = f"import sys\n{statement}\nprint(*(m.split('.')[0] for m in sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_page_actions_and_site_load_no_rasa_and_no_tensorflow():
    names = loaded("import summaries.cli, summaries.batch, actions, bot.web.app, bot.safety, bot.store")
    assert {"summaries", "actions", "bot"} <= names
    assert not names & {"rasa", "tensorflow"}


def test_the_command_loads_no_renderer_before_it_is_needed():
    assert not loaded("import summaries.cli") & {"weasyprint", "mammoth", "docx", "pypdfium2", "pyttsx3"}
