"""HTTP as no browser speaks it: bodies, headers, addresses and cookies, right and wrong, to every route."""

from __future__ import annotations

import json
import random
import re
from functools import cache
from pathlib import Path
from urllib.parse import quote, urlencode

from fuzz.damage import in_bytes
from fuzz.running import Refused
from fuzz.words import DATES, STRANGE, TIMES, text

METHODS = ("POST", "POST", "POST", "GET", "GET", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH", "post", "TRACE", "X" * 50)
FIELDS = (
    "text", "button", "id", "topic", "answer", "do", "line", "next", "version", "picture", "sure", "code", "pin",
    "date", "start", "end", "place", "chair", "invited", "respond_by", "size", "font", "colour", "speed", "keys",
    "digits", "from", "key", "decision", "keep_until", "file", "press", "name", "share", "step",
)  # fmt: skip
HEADERS = (
    (b"x-part", b"1"), (b"content-length", b"-5"), (b"content-length", b"9" * 30), (b"content-length", b"abc"),
    (b"content-length", "٣".encode()), (b"host", b""), (b"host", b"[::1"), (b"host", b"127.0.0.1:99999999"),
    (b"host", b"xn--"), (b"host", b"127.0.0.1:8000\x00"), (b"origin", b"null"), (b"origin", b"http://[::1"),
    (b"origin", b"http://127.0.0.1:8000:8000"), (b"referer", b"http://[::g]/"), (b"sec-fetch-site", b"cross-site"),
    (b"cookie", b"sitting"), (b"cookie", b"sitting=;;=;\xff\xfe"), (b"cookie", b"a" * 9000),
    (b"cookie", b'sitting="\\377"'),    (b"accept", b"\xff"), (b"range", b"bytes=9-1,-5,a-"), (b"range", b"bytes=0-"),
    (b"if-none-match", b'"\x00'),
    (b"transfer-encoding", b"chunked"), (b"content-encoding", b"gzip"), (b"expect", b"100-continue"),
    (b"x" * 3000, b"y"),
)  # fmt: skip
FILE_NAMES = ("plan.docx", "../../x", "a" * 400, "", "ü.pdf", "c:\\x.rtf")
DEAR = re.compile(r"^/say/|^/font/")
"""Speech is made by another process, and letters are cut: their cases would be the only ones."""


@cache
def routes() -> list[tuple[str, list[str]]]:
    """Every address of the site with its methods."""
    from fuzz.site import the_site

    found = [(route.path, sorted(getattr(route, "methods", None) or ["GET"])) for route in the_site().app.routes]
    return [(path, methods) for path, methods in found if not DEAR.match(path)] + [("/static/{file}", ["GET"])]


def request(seed: int, folder: Path) -> None:
    """One request."""
    from fuzz.site import HOST, the_site

    chance = random.Random(seed)
    site = the_site()
    sitting = site.sitting(with_plan=chance.random() < 0.2)
    sitting.hidden = chance.random() < 0.05
    path, methods = chance.choice(routes())
    path = re.sub(r"\{[^}]*\}", lambda _: _piece(chance), path)
    method = chance.choice(methods) if methods and chance.random() < 0.8 else chance.choice(METHODS)
    kind, body = _body(chance, sitting.csrf)
    headers = [
        (b"host", HOST.encode()), (b"origin", b"http://" + HOST.encode()), (b"content-type", kind),
        (b"cookie", f"sitting={sitting.token}".encode()), (b"content-length", str(len(body)).encode()),
    ]  # fmt: skip
    for _ in range(chance.choice([0, 0, 0, 1, 1, 3])):
        strange = chance.choice(HEADERS)
        if chance.random() < 0.6:
            headers = [pair for pair in headers if pair[0] != strange[0]]
        headers.append(strange)
    query = chance.choice(
        [
            b"",
            b"",
            b"from=/chat",
            b"a=%ff%",
            b"\xff\xfe",
            urlencode({"next": text(chance)[:50]}, errors="replace").encode(),
        ]
    )
    told = {"method": method, "path": path, "query": repr(query), "headers": repr(headers)}
    (folder / "request.json").write_text(json.dumps(told, indent=1))
    (folder / "body.bin").write_bytes(body)
    if site.send(method, path, query, headers, _pieces(body, chance), sitting).status >= 400:
        raise Refused


def _piece(chance: random.Random) -> str:
    known = [
        "page",
        "views",
        "booklet",
        "pdf",
        "docx",
        "mp3",
        "exe",
        "star",
        "bus",
        "deleted",
        "finished",
        "1",
        "break",
    ]
    return (
        chance.choice([*known, *known, "..", "%2e%2e", "a/b", "\0", "x" * 500, *STRANGE])[:600].replace("/", "") or "x"
    )


def _pieces(body: bytes, chance: random.Random) -> list[bytes]:
    """The body in one piece, in many, or cut off."""
    if chance.random() < 0.1:
        return []
    size = chance.choice([len(body) or 1, 1000, 64, 7]) if len(body) < 5000 else 60_000
    return [body[at : at + size] for at in range(0, len(body), size)] or [b""]


def _fields(chance: random.Random, csrf: str) -> list[tuple[str, str]]:
    found = [(chance.choice(FIELDS), _value(chance)) for _ in range(chance.choice([0, 1, 2, 5, 9, 250]))]
    return found if chance.random() < 0.15 else [("at", csrf), *found]


def _value(chance: random.Random) -> str:
    known = ["yes", "no", "tick", "drop", "up", "words", "a1", "g1", "star", "123456", "big", "harm", "1", "0"]
    return chance.choice(
        [text(chance)[:3000], chance.choice(DATES), chance.choice(TIMES), chance.choice(known), chance.choice(known)]
    )


def _body(chance: random.Random, csrf: str) -> tuple[bytes, bytes]:
    """(content type, body)."""
    kind, body = chance.choice([_urlencoded, _urlencoded, _multipart, _multipart, _json, _noise])(chance, csrf)
    if chance.random() < 0.15:
        body = in_bytes(body, chance)
    if chance.random() < 0.08:
        kind = chance.choice(
            [
                b"",
                b"multipart/form-data",
                b"multipart/form-data; boundary=",
                b"text/plain",
                b"\xff/\xfe",
                b";",
                kind * 3,
            ]
        )
    return kind, body


def _urlencoded(chance: random.Random, csrf: str) -> tuple[bytes, bytes]:
    body = "&".join(f"{quote(name)}={quote(value, errors='replace')}" for name, value in _fields(chance, csrf))
    if chance.random() < 0.2:
        body += chance.choice(
            ["&" * 5000, "&a=%", "&a=%zz%ff", "&=;=", "&a" * 3000, "&text=%ed%a0%80", "&" + "%00" * 50]
        )
    charset = chance.choice([b"", b"; charset=utf-7", b"; charset=nonsense"])
    return b"application/x-www-form-urlencoded" + charset, body.encode("utf-8", "surrogatepass")


def _multipart(chance: random.Random, csrf: str) -> tuple[bytes, bytes]:
    mark = chance.choice([b"b", b"-" * 20, b"x" * 70, b"b b", b"\xe9"])
    parts = []
    for name, value in _fields(chance, csrf)[:60]:
        head = f'content-disposition: form-data; name="{name}"'
        change = chance.randrange(12)
        if change == 0:
            head += f'; filename="{chance.choice(FILE_NAMES)}"'
        elif change == 1:
            head = chance.choice(
                [
                    "content-disposition: attachment",
                    "x: y",
                    "",
                    "content-disposition",
                    head * 4,
                    "content-disposition: form-data; name*=utf-8''%ff",
                ]
            )
        elif change == 2:
            head += "\r\ncontent-type: text/plain; charset=" + chance.choice(
                ["utf-16", "nonsense", "\0", "idna", "base64"]
            )
        parts.append(head.encode("utf-8", "replace") + b"\r\n\r\n" + value.encode("utf-8", "surrogatepass"))
    body = b"".join(b"--" + mark + b"\r\n" + part + b"\r\n" for part in parts)
    end = chance.choice([b"--" + mark + b"--\r\n"] * 6 + [b"", b"--" + mark, b"--" + mark + b"--" + mark, b"\r\n" * 50])
    return b"multipart/form-data; boundary=" + mark, body + end


def _json(chance: random.Random, csrf: str) -> tuple[bytes, bytes]:
    data = {"at": csrf, **dict(_fields(chance, csrf))}
    body = chance.choice([json.dumps(data).encode(), b"[" * 20_000, b'{"a":' * 5000, b"NaN", b"1e999", b'"\\ud800"'])
    return chance.choice([b"application/json", b"application/x-www-form-urlencoded"]), body


def _noise(chance: random.Random, csrf: str) -> tuple[bytes, bytes]:
    noise = chance.randbytes(chance.choice([0, 1, 50, 3000]))
    return chance.choice(
        [b"application/octet-stream", b"multipart/form-data; boundary=b", b"application/x-www-form-urlencoded"]
    ), noise
