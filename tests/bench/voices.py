"""The packaged voices read lines of our pages; a recogniser writes down what it hears.

PYTHONPATH=tests python -m bench voices
"""

from __future__ import annotations

import json
import math
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from bench.hearing import error_rate, said_words
from bench.timing import SMALL

from summaries.writing import voice as voice_module
from summaries.writing.voice import VOICES

PLANS = Path(__file__).parents[1] / "plans"
SENTENCES = 24 if SMALL else 60
HEARD_AT = 16000
"""Samples a second that the recogniser was trained on."""
RATES = (1.0,) if SMALL else (1.0, 0.75)
"""As the page speaks, and its button for slower."""


@dataclass(frozen=True)
class Heard:
    """What one voice did: `pairs` are (words said, words heard) of each sentence."""

    pairs: list[tuple[list[str], list[str]]]
    seconds: float
    loudness: float
    peak: float

    @property
    def words_a_minute(self) -> float:
        return sum(len(said) for said, _ in self.pairs) * 60 / self.seconds


def sentences() -> list[str]:
    """Sentences of the pages of the six plans, as the voice gets them. Those with a year or a phone number are left
    out: they can be written down in several ways."""
    from summaries.batch import Wish, load_plan, make_page
    from summaries.writing.outputs import laid_out
    from summaries.writing.spoken import breaths

    found: list[str] = []
    for path in sorted((*PLANS.glob("0?-*.docx"), *PLANS.glob("0?-*.pdf"))):
        if "invitation" in path.name:
            continue
        page = laid_out(make_page(load_plan([path]), Wish(Path())), with_pdf=False).layout.page
        found += [said for line in page.lines if line.kind != "contact" for said in breaths(line.text)]
    clear = [said for said in dict.fromkeys(found) if _is_clear(said)]
    return clear[:: max(1, len(clear) // SENTENCES)][:SENTENCES]


def _is_clear(text: str) -> bool:
    try:
        return bool(said_words(text))
    except ValueError:
        return False


def read_out(name: str, texts: Sequence[str], rate: float) -> tuple[int, list[bytes]]:
    """(samples a second, samples of each text) by that voice and no other. Raises `RuntimeError` where it fails."""
    request = json.dumps({"voice": name, "rate": rate, "texts": list(texts)}).encode() + b"\n"
    done = subprocess.run([sys.executable, str(voice_module.__file__)], input=request, capture_output=True, check=True)
    head, _, body = done.stdout.partition(b"\n")
    about = json.loads(head)
    if "sizes" not in about:
        raise RuntimeError(f"the voice {name} did not work")
    clips, at = [], 0
    for size in about["sizes"]:
        clips.append(body[at : at + size])
        at += size
    return int(about["rate"]), clips


def listen(name: str, texts: Sequence[str], rate: float, ear: Any) -> Heard:
    """`texts` read out and written down."""
    import pyloudnorm
    from scipy.signal import resample_poly

    from summaries.writing.speech import trimmed

    hz, clips = read_out(name, texts, rate)
    pairs, samples = [], []
    for text, clip in zip(texts, clips, strict=True):
        sound = np.frombuffer(trimmed(clip, hz), np.int16).astype(np.float64)
        samples.append(sound)
        divisor = math.gcd(hz, HEARD_AT)
        right = resample_poly(sound, HEARD_AT // divisor, hz // divisor) if hz != HEARD_AT else sound
        quiet = np.zeros(HEARD_AT // 4)  # a little silence, as around any sentence
        pairs.append((said_words(text), written_down(np.concatenate([quiet, right, quiet]), ear)))
    whole = np.concatenate(samples)
    loudness = pyloudnorm.Meter(hz).integrated_loudness(whole / 32768)
    peak = 20 * math.log10(max(1.0, float(np.abs(whole).max())) / 32768)
    return Heard(pairs, len(whole) / hz, float(loudness), peak)


def written_down(sound: np.ndarray, ear: Any) -> list[str]:
    """The words that the recogniser hears."""
    ear.start_utt()
    ear.process_raw(np.clip(sound, -32768, 32767).astype(np.int16).tobytes(), full_utt=True)
    ear.end_utt()
    heard = ear.hyp()
    return said_words(heard.hypstr) if heard else []


def section() -> str:
    """The part of docs/benchmarks.md."""
    from pocketsphinx import Decoder

    ear = Decoder(samprate=HEARD_AT, loglevel="FATAL")
    texts = sentences()
    rows = []
    for name in VOICES:
        for rate in RATES:
            heard = listen(name, texts, rate, ear)
            known = [pair for pair in heard.pairs if all(ear.lookup_word(word) for word in pair[0])]
            rows.append(
                f"| {_NAMES[name]} | {rate:g} | {error_rate(heard.pairs):.2f} | {error_rate(known):.2f} | "
                f"{heard.words_a_minute:.0f} | {heard.loudness:.1f} | {heard.peak:.1f} |"
            )
    words = sum(len(said_words(text)) for text in texts)
    return _TEXT.format(sentences=len(texts), words=words, known=len(known), rows="\n".join(rows))


_NAMES = {"pico": "Pico (what is used)", "espeak": "espeak-ng (where Pico does not work)"}
_TEXT = """## The voices

{sentences} sentences ({words} words) of the pages of the six plans, read out by each packaged voice and written down by
pocketsphinx. Word error rate: words to put in, take out or change, against the words said.

| voice | speed | word error rate | the same, {known} sentences of words it knows | words a minute | LUFS | peak, dBFS |
|---|---|---|---|---|---|---|
{rows}

What this recogniser can't tell: it learnt from people, and hears a voice made by formulas (espeak-ng) far worse than a
person would: a larger recogniser, which no package holds, once counted .006 for Pico and .032 for espeak-ng. It is a
small one with an American English model of talk by adults. Its figures say which of two voices it hears better, not
how much a young person understands. A name or British word that is not in its list can't be heard rightly: hence the
second figure. Sentences with a year or a phone number are left out, since they can be written down in several ways.
Words a minute are without the pauses between sentences. LUFS is loudness by ITU-R BS.1770."""
