"""What a reader might do if a hole in a library let somebody's plan take it over. Runs in real workers."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

SLEEP = "import time; time.sleep(60)"


def tried(attempt: Any, *args: Any) -> str:
    """The name of the error that came of it, or "done"."""
    try:
        attempt(*args)
    except Exception as error:  # noqa: BLE001 - its name is the answer
        return type(error).__name__
    return "done"


def reads(*paths: str) -> list[str]:
    return [tried(Path(path).read_bytes) for path in paths]


def lists(path: str) -> str:
    return tried(os.listdir, path)


def writes(path: str) -> list[str]:
    there = Path(path)
    return [
        tried(there.write_text, "taken"),
        tried((there.parent / "new.txt").write_text, "new"),
        tried(os.unlink, path),
        tried(os.rename, path, path + ".moved"),
        tried(os.symlink, path, path + ".link"),
        tried(os.mkdir, path + ".folder"),
    ]


def opens_sockets(port: int, unix: str) -> dict[str, str]:
    def to_unix() -> None:
        with socket.socket(socket.AF_UNIX) as one:
            one.connect(unix)

    def by_datagram() -> None:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as one:
            one.sendto(b"taken", unix)

    return {
        "tcp": tried(socket.create_connection, ("127.0.0.1", port), 2),
        "udp": tried(socket.socket, socket.AF_INET, socket.SOCK_DGRAM),
        "six": tried(socket.socket, socket.AF_INET6),
        "netlink": tried(socket.socket, socket.AF_NETLINK, socket.SOCK_RAW),
        "unix": tried(to_unix),
        "datagram": tried(by_datagram),
        "name": tried(socket.getaddrinfo, "example.org", 80),
    }


def program_opens_a_socket(port: int) -> int:
    """A program that the reader starts is in the cage with it. Gives its exit status."""
    code = f"import socket; socket.create_connection(('127.0.0.1', {port}), 2)"
    return subprocess.run([sys.executable, "-c", code], check=False, stderr=subprocess.DEVNULL).returncode


def surroundings() -> dict[str, str]:
    return dict(os.environ)


def leaves_children() -> list[int]:
    """Three that would go on: a program, a fork, and a fork of that; each goes its own way as far as it can."""
    program = subprocess.Popen([sys.executable, "-c", SLEEP])
    told, tells = os.pipe()
    fork = os.fork()
    if fork == 0:
        tried(os.setsid)
        tried(os.setpgid, 0, 0)
        if os.fork() == 0:
            tried(os.setsid)
            os.write(tells, str(os.getpid()).encode())
        time.sleep(60)
        os._exit(0)
    return [program.pid, fork, int(os.read(told, 20))]


def is_stuck_with_children(folder: str) -> None:
    Path(folder, "numbers").write_text(" ".join(map(str, leaves_children())))
    while True:
        time.sleep(1)


def leaves_a_file_and_is_killed() -> None:
    Path(os.environ["TMPDIR"], "piece of a plan").write_text("zebracanary")
    os.kill(os.getpid(), 9)


def gives_back(given: Any) -> Any:
    return given


def signals(process: int) -> str:
    return tried(os.kill, process, 0)


def looks_into(process: int) -> list[str]:
    return [tried(Path(f"/proc/{process}/{name}").read_bytes) for name in ("environ", "maps", "mem", "cmdline")]


def eats_memory(*_: object) -> int:
    held = []
    while True:
        held.append(bytearray(64 * 1024 * 1024))


def is_stuck(*_: object) -> None:
    while True:
        pass


def is_killed(*_: object) -> None:
    os.kill(os.getpid(), 9)


def aborts() -> None:
    os.abort()


class RunsWhenOpened:
    """An answer that is code: unpickled without care it makes a file where the site runs."""

    def __init__(self, path: str) -> None:
        self.path = path

    def __reduce__(self) -> Any:
        return os.mkdir, (self.path,)


def answers_with_code(path: str) -> Any:
    return RunsWhenOpened(path)


def answers_with_noise(*_: object) -> None:
    """Bytes that are no answer, straight into the pipe."""
    for number in range(3, 40):
        try:
            os.write(number, b"\x80\x04noise")
        except OSError:
            continue
    os._exit(0)


def reads_a_plan(paths: list[Path]) -> list[str]:
    from summaries.reading import read

    document = read(paths[0] if len(paths) == 1 else paths)
    return [block.text for block in document.blocks]
