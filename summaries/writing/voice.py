"""The voice itself, in a process of its own (`summaries.writing.speech` starts it): it reads and answers on its pipes.

pyttsx3 is the interface; the voices are its drivers: Pico (SVOX, Apache-2, the clearer one) as a driver of our own,
espeak-ng (GPL, so only ever in this separate process) from the package `espeakng-loader`. No sound card is used.
One request is a line of JSON {"voice", "rate", "texts": [...]}, one answer a line of JSON {"rate", "sizes"} and
then the samples (16 bit, mono) of each text.
"""

from __future__ import annotations

import ctypes
import io
import json
import os
import sys
import tempfile
import time
import types
import wave
from pathlib import Path
from typing import IO, Any

VOICES = ("pico", "espeak")
_LONGEST_SECONDS = 20.0
_ESPEAK_WORDS_A_MINUTE = 140
_PICO_SPEED = 0.9
_PICO_VOLUME = 0.5  # Pico peaks at full scale; at half volume nothing clips


def main() -> None:
    """Answer requests until the pipe closes."""
    answers = os.fdopen(os.dup(1), "wb")
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 1)  # drivers print to standard output, which must carry samples only
    sys.stdout = open(os.devnull, "w")  # noqa: SIM115 - for the life of the process
    engines: dict[str, Any] = {}
    for line in sys.stdin.buffer:
        _answer(json.loads(line), engines, answers)


def _answer(request: dict[str, Any], engines: dict[str, Any], answers: IO[bytes]) -> None:
    try:
        name = request["voice"]
        if name not in engines:
            engines[name] = start(name)
        clips = [say(engines[name], text, float(request.get("rate", 1.0))) for text in request["texts"]]
        rate = clips[0][0] if clips else 16000
        head: dict[str, Any] = {"rate": rate, "sizes": [len(samples) for _, samples in clips]}
        body = b"".join(samples for _, samples in clips)
    except Exception:  # noqa: BLE001 - whatever a voice does, the answer says only that it failed, without the text
        head, body = {"failed": True}, b""
    answers.write(json.dumps(head).encode("ascii") + b"\n" + body)
    answers.flush()


def start(name: str) -> Any:
    """A pyttsx3 engine for "pico" or "espeak". Raises whatever the driver raises when it cannot work here."""
    if name == "espeak":
        _load_espeak()
    import pyttsx3

    if name == "pico":
        module = types.ModuleType("pyttsx3.drivers.pico")
        module.buildDriver = PicoDriver  # type: ignore[attr-defined]
        sys.modules["pyttsx3.drivers.pico"] = module
    engine = pyttsx3.init(name)
    if name == "espeak":
        engine.setProperty("voice", "gmw/en")
    return engine


def say(engine: Any, text: str, rate: float) -> tuple[int, bytes]:
    """(samples a second, samples) of `text`. Raises `RuntimeError` when the driver gave nothing."""
    with tempfile.TemporaryDirectory(prefix="voice-") as folder:
        path = Path(folder) / "said.wav"
        engine.setProperty("rate", int(_ESPEAK_WORDS_A_MINUTE * rate))
        engine.save_to_file(text, str(path))
        engine.runAndWait()
        _wait_until_spoken(engine)
        with wave.open(str(path), "rb") as said:
            samples = said.readframes(said.getnframes())
            if not samples:
                raise RuntimeError("the voice gave no samples")
            return said.getframerate(), samples


def _wait_until_spoken(engine: Any) -> None:
    """The first save of an espeak process returns before it has written: wait for the driver, with a limit."""
    end = time.monotonic() + _LONGEST_SECONDS
    while getattr(engine.proxy._driver, "_speaking", False) and time.monotonic() < end:
        time.sleep(0.005)


def _load_espeak() -> None:
    """Load the packaged library before pyttsx3 looks for one of the system's."""
    import espeakng_loader

    os.environ["ESPEAK_DATA_PATH"] = espeakng_loader.get_data_path()
    ctypes.CDLL(espeakng_loader.get_library_path(), mode=ctypes.RTLD_GLOBAL)


class PicoDriver:
    """A driver of pyttsx3 for Pico. It only saves: `say` without a file would need a sound card."""

    def __init__(self, proxy: Any) -> None:
        from py_nanotts import NanoTTS

        self._proxy = proxy
        self._voice = NanoTTS()
        self._rate = _ESPEAK_WORDS_A_MINUTE

    def destroy(self) -> None:
        """Nothing to close."""

    def getProperty(self, name: str) -> Any:
        return {"rate": self._rate, "volume": _PICO_VOLUME, "voice": "en-GB", "voices": []}.get(name)

    def setProperty(self, name: str, value: Any) -> None:
        if name == "rate":
            self._rate = int(value)

    def say(self, text: str) -> None:
        """Nothing: this driver has no sound card."""

    def save_to_file(self, text: str, filename: str) -> None:
        speed = _PICO_SPEED * self._rate / _ESPEAK_WORDS_A_MINUTE
        samples = self._voice.speak(text, voice="en-GB", speed=speed, volume=_PICO_VOLUME)
        Path(filename).write_bytes(wav(16000, samples))

    def stop(self) -> None:
        """Nothing to stop: each command is done before it returns."""

    def startLoop(self) -> None:
        self._proxy.setBusy(False)  # runs all that is queued, one after the other; there is nothing to wait for

    def endLoop(self) -> None:
        """Nothing to end."""

    def iterate(self) -> Any:
        self._proxy.setBusy(False)
        yield


def wav(rate: int, samples: bytes) -> bytes:
    """Samples (16 bit, mono) as a WAV file."""
    out = io.BytesIO()
    with wave.open(out, "wb") as said:
        said.setnchannels(1)
        said.setsampwidth(2)
        said.setframerate(rate)
        said.writeframes(samples)
    return out.getvalue()


if __name__ == "__main__":
    main()
