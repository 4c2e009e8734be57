"""A seccomp filter through ctypes: no connection to anywhere, and no way out of the group that is ended together.

Only the calls that matter are refused, with an error and not with death, so that programs that merely try (LibreOffice
looks for a running LibreOffice) go on. A stream socket of the UNIX kind may be made, because LibreOffice needs one for
itself, but nothing can be connected: neither to the network nor to a database or a desktop on this computer.
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import socket
import struct
import sys

from summaries.cage.landlock import no_new_privileges

_SET_SECCOMP, _FILTER = 22, 2
_LOAD, _AND, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x54, 0x15, 0x35, 0x06
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050000
_NUMBER, _ARCHITECTURE, _ARGUMENTS = 0, 4, (16, 24, 32)
_X32 = 0x40000000

# io_uring could open sockets past this filter; a debugger or another's memory would be a way out; leaving the
# session or group would let a process outlive the worker.
_EVERYWHERE = {"io_uring_setup": 425, "io_uring_enter": 426, "io_uring_register": 427, "pidfd_getfd": 438}
# By machine: its number, the call "may I?" with the place of its mode, and the calls that are refused.
_CALLS = {
    "x86_64": (0xC000003E, (21, 1), {
        "socket": 41, "connect": 42, "ptrace": 101, "setpgid": 109, "setsid": 112, "mount": 165, "add_key": 248,
        "request_key": 249, "keyctl": 250, "unshare": 272, "perf_event_open": 298, "open_by_handle_at": 304,
        "setns": 308, "process_vm_readv": 310, "process_vm_writev": 311, "bpf": 321, "userfaultfd": 323,
    }),
    "aarch64": (0xC00000B7, (48, 2), {
        "socket": 198, "connect": 203, "ptrace": 117, "setpgid": 154, "setsid": 157, "mount": 40, "add_key": 217,
        "request_key": 218, "keyctl": 219, "unshare": 97, "perf_event_open": 241, "open_by_handle_at": 265,
        "setns": 268, "process_vm_readv": 270, "process_vm_writev": 271, "bpf": 280, "userfaultfd": 282,
    }),
}  # fmt: skip


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_char_p))


def shut() -> bool:
    """Shut this process and all that it starts off from sockets. False where the system has no such filter."""
    if not sys.platform.startswith("linux") or platform.machine() not in _CALLS or struct.calcsize("P") != 8:
        return False
    steps = _steps(*_CALLS[platform.machine()])
    program = _Program(len(steps), b"".join(steps))
    library = ctypes.CDLL(None, use_errno=True)
    return no_new_privileges() and library.prctl(_SET_SECCOMP, _FILTER, ctypes.byref(program), 0, 0) == 0


def _steps(architecture: int, may_i: tuple[int, int], calls: dict[str, int]) -> list[bytes]:
    """The filter's program.

    "May I write there?" alone is answered with no: Landlock does not teach it the truth, and LibreOffice then puts its
    socket where it is told, not into /tmp, from where it could not take it away.
    """
    refuse = _step(_RETURN, _REFUSE | errno.EACCES)
    refused = sorted({**calls, **_EVERYWHERE}.items())
    steps = [
        _step(_LOAD, _ARCHITECTURE),
        _step(_EQUAL, architecture, (1, 0)),
        refuse,
        _step(_LOAD, _NUMBER),
        _step(_AT_LEAST, _X32, (0, 1)),
        refuse,
    ]
    for name, number in refused:
        if name != "socket":
            steps += [_step(_EQUAL, number, (0, 1)), refuse]
    steps += [
        _step(_EQUAL, may_i[0], (0, 4)),
        _step(_LOAD, _ARGUMENTS[may_i[1]]),
        _step(_EQUAL, os.W_OK, (0, 1)),
        refuse,
        _step(_RETURN, _ALLOW),
        _step(_EQUAL, calls["socket"], (1, 0)),
        _step(_RETURN, _ALLOW),
        _step(_LOAD, _ARGUMENTS[0]),
        _step(_EQUAL, int(socket.AF_UNIX), (1, 0)),
        refuse,
        _step(_LOAD, _ARGUMENTS[1]),
        _step(_AND, 0xF),
        _step(_EQUAL, int(socket.SOCK_STREAM), (1, 0)),
        refuse,
        _step(_RETURN, _ALLOW),
    ]
    return steps


def _step(code: int, value: int, jump: tuple[int, int] = (0, 0)) -> bytes:
    """One step; `jump` counts the steps to pass over where a test is (true, false)."""
    return struct.pack("=HBBI", code, *jump, value)
