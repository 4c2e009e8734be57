"""`python -m bot.engine.train`: train the assistant, unless nothing that it learns from has changed."""

from __future__ import annotations

import argparse
import hashlib
import os
import sys
from importlib.metadata import version
from pathlib import Path

from summaries import places

MODEL = "companion"
FINGERPRINT = "companion.fingerprint"


def sources() -> list[Path]:
    """Every file that the model is made from."""
    bot = places.bot_dir()
    folders = [bot / "domain", bot / "data", bot / "nlu"]
    found = [path for folder in folders for path in folder.rglob("*") if path.suffix in {".yml", ".py"}]
    return [places.config_path(), *sorted(found)]


def fingerprint() -> str:
    """A hash over the sources and the versions that shape the model."""
    digest = hashlib.sha256()
    for path in sources():
        digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    for part in ("rasa", "scikit-learn"):
        digest.update(f"{part} {version(part)}".encode())
    return digest.hexdigest()


def model_path() -> Path:
    """Where the trained model lies."""
    return places.models_dir() / f"{MODEL}.tar.gz"


def is_fresh() -> bool:
    """True where a model is there and nothing that it learns from has changed since."""
    kept = places.models_dir() / FINGERPRINT
    return model_path().exists() and kept.exists() and kept.read_text(encoding="utf-8").strip() == fingerprint()


def train(force: bool = False) -> Path:
    """Train if needed and give the model's path. Raises RuntimeError where Rasa gave no model."""
    if not force and is_fresh():
        return model_path()
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ.setdefault("LOG_LEVEL", "ERROR")  # else Rasa's progress bars fill a screen and say nothing to a person
    from bot.engine.logs import keep_words_out

    keep_words_out()
    from rasa.model_training import train as rasa_train

    now = fingerprint()
    folder = places.models_dir()
    folder.mkdir(parents=True, exist_ok=True)
    bot = places.bot_dir()
    result = rasa_train(
        domain=str(bot / "domain"),
        config=str(places.config_path()),
        training_files=[str(bot / "data")],
        output=str(folder),
        force_training=True,
        fixed_model_name=MODEL,
    )
    if result.code != 0 or not result.model:
        raise RuntimeError("The assistant could not be trained. Run `rasa data validate` to see why.")
    (folder / FINGERPRINT).write_text(now + "\n", encoding="utf-8")
    return model_path()


def main() -> int:
    """The command: says whether it trained or had nothing to do."""
    parser = argparse.ArgumentParser(description="Train the assistant.")
    parser.add_argument("--force", action="store_true", help="train even if nothing changed")
    wish = parser.parse_args()
    if not wish.force and is_fresh():
        sys.stdout.write("The assistant is up to date.\n")
        return 0
    try:
        train(force=True)
    except RuntimeError as problem:
        sys.stderr.write(f"{problem}\n")
        return 1
    sys.stdout.write("The assistant is trained.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
