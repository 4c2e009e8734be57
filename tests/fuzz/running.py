"""One case: made from its kind and seed, run within limits of time and memory, and kept where it breaks something."""

from __future__ import annotations

import os
import resource
import shutil
import signal
import tempfile
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from summaries.errors import CompanionError

Ended = Literal["accepted", "refused", "crashed"]
Case = Callable[[int, Path], None]
"""Makes the case of a seed, writes what it feeds in into the folder, and feeds it in."""
KEEP = Path("out/fuzz")
MOST_SECONDS = 60
"""Of the processor: on a busy computer the clock says nothing."""
STUCK_SECONDS = 900
MOST_BYTES = 4 << 30
SHARES = {
    "HTTP": 0.6, "talk: web": 0.16, "talk: actions": 0.06, "meeting files": 0.15, "edited pages": 0.0168,
    "plan files": 0.011, "pictures": 0.0018, "old Office files": 0.0004,
}  # fmt: skip
"""How many of all cases are of each kind: the cheap kinds get more. One of HTTP takes 6 thousandths of a second, one of
an old Office file 2 seconds."""


class Refused(Exception):
    """It was refused as it should be, though not by a `CompanionError` (a page that says so)."""


class TooLong(BaseException):
    """The case took longer than it may."""


@dataclass(frozen=True)
class Result:
    """How one case ended, after so many seconds of the processor; `wrong` tells what broke."""

    kind: str
    seed: int
    ended: Ended
    seconds: float
    wrong: str = ""


@cache
def cases() -> Mapping[str, Case]:
    """What makes and runs a case, by kind."""
    from fuzz import bodies, files, meetings, pages, talk

    return {
        "plan files": files.plan, "pictures": files.picture, "old Office files": files.office,
        "meeting files": meetings.meeting, "edited pages": pages.page, "talk: actions": talk.action,
        "talk: web": talk.web, "HTTP": bodies.request,
    }  # fmt: skip


def run(job: tuple[str, int]) -> Result:
    """Run the case of (kind, seed)."""
    kind, seed = job
    case = cases()[kind]
    signal.signal(signal.SIGALRM, _too_long)
    signal.signal(signal.SIGPROF, _too_long)
    begun = _used()
    with tempfile.TemporaryDirectory(prefix="companion-fuzz-") as folder:
        signal.setitimer(signal.ITIMER_PROF, MOST_SECONDS)
        signal.alarm(STUCK_SECONDS)
        try:
            case(seed, Path(folder))
            ended, wrong = "accepted", ""
        except Refused:
            ended, wrong = "refused", ""
        except CompanionError as error:
            plain = str(error).strip().endswith((".", "?"))
            ended, wrong = ("refused", "") if plain else ("crashed", f"no sentence: {error}")
        except BaseException:  # noqa: BLE001 - whatever it is, it is a find
            ended, wrong = "crashed", "".join(traceback.format_exc().splitlines(keepends=True)[-40:])
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
            signal.alarm(0)
        if ended == "crashed":
            _keep(Path(folder), f"{kind.replace(':', '').replace(' ', '-')}-{seed}", wrong)
    return Result(kind, seed, ended, _used() - begun, wrong)  # type: ignore[arg-type]


def shared_out(count: int) -> list[tuple[str, int]]:
    """How many cases of each kind make up `count`; every kind has at least one."""
    return [(kind, max(1, round(count * share))) for kind, share in SHARES.items()]


def limit() -> None:
    """Bound this process's memory."""
    resource.setrlimit(resource.RLIMIT_AS, (MOST_BYTES, MOST_BYTES))


def _used() -> float:
    """Seconds of the processor, with those of ended programs (tesseract)."""
    return sum(os.times()[:4])


def _too_long(*_: object) -> None:
    raise TooLong


def _keep(folder: Path, name: str, wrong: str) -> None:
    there = KEEP / name
    shutil.rmtree(there, ignore_errors=True)
    shutil.copytree(folder, there)
    (there / "what-broke.txt").write_text(wrong, encoding="utf-8", errors="replace")
