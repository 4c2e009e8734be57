"""What a worker may reach: programs and libraries of the system, our own code and words, its files, and nothing else.

Not in reach: the data folder (store, key, PIN, other uploads), anybody's home, /proc (where the surroundings of other
processes stand, with their secrets), and the folder that a person works in.
"""

from __future__ import annotations

import importlib
import mimetypes
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from summaries import places
from summaries.cage import landlock
from summaries.errors import CompanionError

_PROGRAMS = ("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/snap", "/nix/store", "/gnu/store")
_SETTINGS = (
    "/etc/fonts", "/var/cache/fontconfig", "/etc/ld.so.cache", "/etc/ld.so.conf", "/etc/ld.so.conf.d",
    "/etc/alternatives", "/etc/libreoffice", "/var/lib/libreoffice", "/var/spool/libreoffice", "/etc/localtime",
    "/etc/locale.alias", "/sys/devices/system/cpu", "/dev/urandom", "/dev/random",
)  # fmt: skip
_SWALLOW = ("/dev/null", "/dev/zero", "/dev/full")
_KEPT = (
    "PATH", "LANG", "LANGUAGE", "TZ", "COMPANION_DATA", "COMPANION_WORDS", "COMPANION_VOICE", "TESSDATA_PREFIX",
    "FONTCONFIG_PATH", "FONTCONFIG_FILE", "LD_LIBRARY_PATH", "DYLD_FALLBACK_LIBRARY_PATH", "OMP_THREAD_LIMIT",
    "OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE", "PYTHONUTF8", "PYTHONHASHSEED", "PYTHONHOME",
    # Windows starts no program without these.
    "SYSTEMROOT", "WINDIR", "SYSTEMDRIVE", "COMSPEC", "PATHEXT", "PROGRAMFILES", "PROGRAMDATA", "NUMBER_OF_PROCESSORS",
)  # fmt: skip


def rules(top: str, reads: Iterable[Path], writes: Iterable[Path]) -> Iterator[tuple[Path, int]]:
    """Paths and rights for `landlock.restrict`. `top` is the package of the function to be called."""
    offices = Path("/opt").glob("libreoffice*")
    for path in (*map(Path, _PROGRAMS), *offices, *_python(), *_packages({"summaries", top})):
        yield path, landlock.PROGRAMS
    data = _data()
    ours = (places.templates_dir(), places.own_words_dir(), data / "fonts" if data else None)
    for each in (*map(Path, (*_SETTINGS, *mimetypes.knownfiles)), *ours, *reads):
        if each is not None:
            yield each, landlock.READ
    for path in (*map(Path, _SWALLOW), *writes):
        yield path, landlock.WRITE


def surroundings(home: Path) -> dict[str, str]:
    """The environment of a worker: what programs need to run, no keys, no addresses of databases, a home of its own."""
    kept = {name: value for name, value in os.environ.items() if name.upper() in _KEPT or name.startswith("LC_")}
    folder = str(home)
    own = dict.fromkeys(("HOME", "TMPDIR", "TEMP", "TMP", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"), folder)
    data = _data()
    if data:  # where it is follows from HOME, which is another one in there
        own["COMPANION_DATA"] = str(data)
    path = os.pathsep.join(dict.fromkeys(entry for entry in sys.path if entry))
    return {**kept, **own, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"}


def _python() -> Iterator[Path]:
    """Where Python and installed packages lie. The root of a checkout is no such place: the data may lie under it."""
    private = [folder for folder in (_data(), _real_home()) if folder]
    for prefix in sorted({sys.prefix, sys.base_prefix, sys.exec_prefix}):
        if _holds_none(Path(prefix), private):
            yield Path(prefix)
    for entry in sys.path:
        if entry and _holds_none(Path(entry), [*private, Path.cwd()]):
            yield Path(entry)


def _holds_none(folder: Path, private: Iterable[Path]) -> bool:
    folder = folder.resolve()
    return not any(each.resolve().is_relative_to(folder) for each in private)


def _data() -> Path | None:
    try:
        return places.data_dir()
    except CompanionError:
        return None


def _real_home() -> Path:
    """Of the account, not of the worker (whose HOME is its own folder)."""
    try:
        import pwd
    except ImportError:
        return Path.home()
    try:
        return Path(pwd.getpwuid(os.getuid()).pw_dir)
    except KeyError:
        return Path.home()


def _packages(names: Iterable[str]) -> Iterator[Path]:
    for name in sorted(names):
        module = importlib.import_module(name)
        folders = getattr(module, "__path__", None)
        yield from map(Path, folders) if folders else ([Path(module.__file__)] if module.__file__ else [])
