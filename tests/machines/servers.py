"""A real PostgreSQL and a real Redis of Debian's packages, on private sockets in a folder of their own."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_SERVER_USER = "postgres"
"""Its package makes this user; PostgreSQL does not run as root."""


@contextmanager
def folder_of_servers() -> Iterator[Path]:
    """A folder that the server's user may use too (pytest's own is for its user alone), with a short path: the path of
    a socket may have about 100 characters."""
    folder = Path(tempfile.mkdtemp(prefix="ehc-"))
    if os.getuid() == 0:
        os.chown(folder, pwd.getpwnam(_SERVER_USER).pw_uid, -1)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def postgres(folder: Path) -> Iterator[str]:
    """Gives the DATABASE_URL of an empty database. Its disk is not waited for: here nobody cuts its power."""
    programs = max(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: float(path.parent.name))
    data = folder / "pg"
    user = _SERVER_USER if os.getuid() == 0 else None
    made = [programs / "initdb", "-D", data, "-U", "companion", "-A", "trust", "-E", "UTF8", "--no-sync"]
    subprocess.run(list(map(str, made)), user=user, cwd=folder, check=True, stdout=subprocess.DEVNULL)
    settings = ("listen_addresses=", f"unix_socket_directories={folder}", "fsync=off", "shared_buffers=16MB")
    command = [str(programs / "postgres"), "-D", str(data), *(part for each in settings for part in ("-c", each))]
    server = subprocess.Popen(command, user=user, cwd=folder, stderr=subprocess.DEVNULL)
    try:
        yield _when_ready(f"postgresql:///postgres?host={folder}&user=companion")
    finally:
        server.send_signal(signal.SIGINT)  # the quick way: it waits for nobody's connection
        server.wait(20)


def _when_ready(address: str) -> str:
    import psycopg2

    for _ in range(200):
        try:
            psycopg2.connect(address).close()
            return address
        except psycopg2.OperationalError:
            time.sleep(0.05)
    raise RuntimeError("PostgreSQL did not start within 10 seconds.")


@contextmanager
def redis(folder: Path) -> Iterator[str]:
    """Gives the REDIS_URL of an empty Redis that keeps nothing on the disk."""
    import redis as client

    socket = folder / "redis.sock"
    command = ["redis-server", "--port", "0", "--unixsocket", str(socket), "--save", "", "--appendonly", "no"]
    server = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL)
    try:
        for _ in range(200):
            try:
                client.Redis(unix_socket_path=str(socket)).ping()
                break
            except client.ConnectionError:
                time.sleep(0.05)
        yield f"unix://{socket}"
    finally:
        server.terminate()
        server.wait(20)
