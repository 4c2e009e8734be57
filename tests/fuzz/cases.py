"""One case of the fuzzing: made from its seed, and run within limits."""

from __future__ import annotations

import random
import resource
import signal
import tempfile
import traceback
from pathlib import Path

from fuzz.damage import any_damage, sources
from summaries.errors import CompanionError
from summaries.reading import read
from summaries.reading.meeting import read_meeting
from summaries.understanding import understand
from summaries.understanding.as_json import plan_as_json

PLANS = Path(__file__).parents[1] / "plans"
KEEP = Path("out/fuzz")
MOST_SECONDS = 60
MOST_BYTES = 3 << 30


class TooLong(Exception):
    """The case took longer than it may."""


def _too_long(*_: object) -> None:
    raise TooLong


def make(seed: int, folder: Path) -> Path:
    """The damaged file of one seed."""
    chance = random.Random(seed)
    source = chance.choice(sources(PLANS))
    path = folder / f"{seed}{source.suffix}"
    path.write_bytes(any_damage(source.read_bytes(), source.suffix, chance))
    return path


def run(seed: int) -> str | None:
    """None where the case ended well, else what went wrong."""
    signal.signal(signal.SIGALRM, _too_long)
    with tempfile.TemporaryDirectory(prefix="companion-fuzz-") as folder:
        path = make(seed, Path(folder))
        signal.alarm(MOST_SECONDS)
        try:
            if path.suffix == ".ics":
                read_meeting(path)
            else:
                plan_as_json(understand(read(path)))
        except CompanionError as error:
            return None if str(error).endswith(".") else f"no sentence: {error}"
        except BaseException:  # noqa: BLE001 - whatever it is, it is a find
            KEEP.mkdir(parents=True, exist_ok=True)
            (KEEP / path.name).write_bytes(path.read_bytes())
            return "".join(traceback.format_exc().splitlines(keepends=True)[-4:])
        finally:
            signal.alarm(0)
    return None


def limit() -> None:
    """Bound this process's memory."""
    resource.setrlimit(resource.RLIMIT_AS, (MOST_BYTES, MOST_BYTES))
