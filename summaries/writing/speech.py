"""Words to sound: WAV for one text, an MP3 with pauses for a page. The voice works in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from summaries.errors import PartMissing
from summaries.writing.spoken import breaths
from summaries.writing.voice import VOICES, wav

SENTENCE_PAUSE = 0.35
LINE_PAUSE = 0.9
_SECONDS = 15.0
_BITRATE = 40
_VOICE = str(Path(__file__).with_name("voice.py"))
_START = "import runpy, sys; runpy.run_path(sys.argv[1], run_name='__main__')"
"""By its file, not by its name: in a caged worker the root of a checkout can't be looked through."""
_FAILED = "The voice did not work on this computer, so there is no sound file. Please run: companion doctor"


@dataclass(frozen=True)
class Clip:
    """Sound of one text: 16 bit mono samples."""

    rate: int
    samples: bytes

    @property
    def seconds(self) -> float:
        return len(self.samples) / 2 / self.rate


def speak(text: str, rate: float = 1.0) -> bytes:
    """`text` spoken as WAV. `rate` 1 is calm, below 1 slower. Raises `PartMissing`; never gives an empty file."""
    return wav_of(speak_all([text], rate)[0])


def speak_all(texts: Sequence[str], rate: float = 1.0) -> list[Clip]:
    """Each text spoken, with short pauses between its sentences. Raises `PartMissing` when no voice works."""
    sentences = [breaths(text) for text in texts]
    flat = [sentence for one in sentences for sentence in one]
    if not flat:
        return [Clip(16000, silence(16000, 0.2)) for _ in texts]
    for voice in _order():
        said = _worker(voice).ask(flat, rate)
        if said is not None:
            break
    else:
        raise PartMissing(_FAILED)
    hz, pieces = said
    queue = iter(pieces)
    return [Clip(hz, silence(hz, SENTENCE_PAUSE).join(trimmed(next(queue), hz) for _ in one)) for one in sentences]


def wav_of(clip: Clip) -> bytes:
    """A clip as a WAV file, with a breath of silence at its end."""
    return wav(clip.rate, clip.samples + silence(clip.rate, 0.15))


def mp3_of(clip: Clip, pause: float = 0.0) -> bytes:
    """A clip as MP3, followed by `pause` seconds of silence. Such pieces can be joined into one file."""
    import lameenc

    encoder = lameenc.Encoder()
    encoder.set_bit_rate(_BITRATE)
    encoder.set_in_sample_rate(clip.rate)
    encoder.set_channels(1)
    encoder.set_quality(7)
    encoder.silence()
    return bytes(encoder.encode(clip.samples + silence(clip.rate, pause)) + encoder.flush())


def silence(rate: int, seconds: float) -> bytes:
    return b"\0\0" * int(rate * seconds)


def trimmed(samples: bytes, rate: int) -> bytes:
    """Without the voice's own silence at both ends, so that all pauses are ours."""
    import array

    values = array.array("h", samples)
    loud, step = 200, max(rate // 100, 1)
    first, last = 0, len(values)
    while first < last and max(map(abs, values[first : first + step]), default=0) < loud:
        first += step
    while last > first and max(map(abs, values[max(last - step, 0) : last]), default=0) < loud:
        last -= step
    return values[max(first - step, 0) : last + step].tobytes() or samples


def _order() -> tuple[str, ...]:
    """The voices to try; `COMPANION_VOICE` (pico or espeak) names the first."""
    wanted = os.environ.get("COMPANION_VOICE")
    return tuple(sorted(VOICES, key=lambda name: name != wanted)) if wanted in VOICES else VOICES


class _Worker:
    """One voice process, started when first needed, ended and started anew when it hangs or dies."""

    def __init__(self, voice: str) -> None:
        self._voice = voice
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None

    def ask(self, texts: Sequence[str], rate: float) -> tuple[int, list[bytes]] | None:
        """(samples a second, samples of each text), or None when this voice does not work."""
        with self._lock:
            for _ in range(2):  # a process that died in between is started once more
                try:
                    return self._asked(texts, rate)
                except (OSError, ValueError, EOFError):
                    self._end()
            return None

    def _asked(self, texts: Sequence[str], rate: float) -> tuple[int, list[bytes]]:
        process = self._running()
        assert process.stdin is not None
        assert process.stdout is not None
        watch = threading.Timer(_SECONDS + len(texts), process.kill)
        watch.start()
        try:
            request = {"voice": self._voice, "rate": rate, "texts": list(texts)}
            process.stdin.write(json.dumps(request).encode("ascii") + b"\n")
            process.stdin.flush()
            head = json.loads(process.stdout.readline() or b"{}")
            if "sizes" not in head:
                raise EOFError
            return int(head["rate"]), [_exactly(process.stdout, size) for size in head["sizes"]]
        finally:
            watch.cancel()

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None or self._process.poll() is not None:
            self._process = subprocess.Popen(  # noqa: S603 - Python itself, with our own code
                [sys.executable, "-c", _START, _VOICE],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=_surroundings(),
            )  # fmt: skip
        return self._process

    def _end(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            for pipe in (self._process.stdin, self._process.stdout):
                if pipe is not None:
                    pipe.close()
            self._process = None


_WORKERS: dict[str, _Worker] = {}
_MAKING = threading.Lock()


def _worker(voice: str) -> _Worker:
    with _MAKING:
        return _WORKERS.setdefault(voice, _Worker(voice))


def _exactly(pipe: IO[bytes], size: int) -> bytes:
    data = pipe.read(size)
    if len(data) != size or not size:
        raise EOFError
    return data


def _surroundings() -> dict[str, str]:
    """The worker finds the same packages as we do, wherever it is started from."""
    return {**os.environ, "PYTHONPATH": os.pathsep.join(entry for entry in sys.path if entry)}


def end_voices() -> None:
    """End the voice processes (they also end by themselves when we do)."""
    for worker in _WORKERS.values():
        with worker._lock:
            worker._end()
