"""Where things lie: templates and words that ship with us, and the folder for data that does not."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

from summaries.errors import UnusableWish

_ROOT = Path(__file__).resolve().parent.parent


def templates_dir() -> Path:
    """The folder of Jinja pages, style sheets and words; in a wheel it lies inside this package."""
    inside = Path(__file__).resolve().parent / "templates"
    return inside if inside.is_dir() else _ROOT / "templates"


def words_dir() -> Path:
    """The folder of English words that a person reads (`templates/words/en`)."""
    return templates_dir() / "words" / "en"


def own_words_dir() -> Path | None:
    """A reader's own words and pictures, from `COMPANION_WORDS`, or None."""
    value = os.environ.get("COMPANION_WORDS")
    return Path(value) if value else None


def bot_dir() -> Path:
    """The folder of Rasa's domain and training data."""
    return _ROOT / "bot"


def config_path() -> Path:
    """Rasa's `config.yml`: beside the packages in a checkout, inside `bot` in a wheel."""
    beside = _ROOT / "config.yml"
    return beside if beside.exists() else bot_dir() / "config.yml"


def in_checkout() -> bool:
    """True where we run from a checkout of the repository, not from an installed wheel."""
    return (_ROOT / "pyproject.toml").exists()


def data_dir() -> Path:
    """The folder for models, the store and temporary files; made (0700) when it is not there.

    `COMPANION_DATA` wins; a checkout has `.data`; else the system's place for a user's data.
    """
    value = os.environ.get("COMPANION_DATA")
    if value:
        folder = Path(value)
    elif in_checkout():
        folder = _ROOT / ".data"
    else:
        folder = Path(platformdirs.user_data_dir("ehc-companion", appauthor=False))
    return made(folder)


def made(folder: Path) -> Path:
    """A folder of ours, made (0700) when it is not there. Raises UnusableWish where it can't be."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:
        raise unusable_folder(folder) from None
    return folder


def unusable_folder(folder: Path) -> UnusableWish:
    """What to say of a data folder that can't be made or written to."""
    return UnusableWish(
        f"The data folder {folder} can't be used. Set COMPANION_DATA to a folder that you may write to."
    )


def models_dir() -> Path:
    """Where Rasa's trained model lies; `COMPANION_MODELS` names another folder (of an image, say)."""
    named = os.environ.get("COMPANION_MODELS")
    if named:
        return Path(named)
    return bot_dir() / "models" if in_checkout() and not os.environ.get("COMPANION_DATA") else data_dir() / "models"
