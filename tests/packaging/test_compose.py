"""What stands in deploy/ for several machines: every path, command, variable, port and name in it is really there.

Docker cannot run in the tests; so each name is held against the code, the checkout and the other files.
"""

from __future__ import annotations

import re
import shlex
import subprocess
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import yaml
from starlette.testclient import TestClient

from bot import commands
from bot.engine import __main__ as engine
from bot.store import POSTGRES
from bot.store.database import sqlite_path
from bot.store.keys import load_master_key
from bot.web.app import create_app
from bot.web.settings import Settings

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"
COMPOSE: dict[str, Any] = yaml.safe_load((DEPLOY / "compose.yaml").read_text())
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
OURS = {name: one for name, one in SERVICES.items() if one["image"] == "ehc-companion:local"}
DOCKERFILE = (DEPLOY / "Dockerfile").read_text().replace("\\\n", " ")
KEYS = {
    "image", "build", "pull_policy", "command", "environment", "volumes", "networks", "secrets", "depends_on",
    "restart", "init", "cap_drop", "security_opt", "mem_limit", "healthcheck", "ports",
}  # fmt: skip
OF_IMAGES = {"POSTGRES_USER", "POSTGRES_DB", "POSTGRES_PASSWORD", "REDISCLI_AUTH", "SITE"}


def test_only_keys_that_compose_knows_are_used_and_names_lead_somewhere() -> None:
    assert set(COMPOSE) - {"name", "services", "networks", "volumes", "secrets"} == {
        name for name in COMPOSE if name.startswith("x-")
    }
    for name, one in SERVICES.items():
        assert set(one) <= KEYS, name
        assert set(one["networks"]) <= set(COMPOSE["networks"])
        assert set(one.get("secrets", ())) <= set(COMPOSE["secrets"])
        assert set(one.get("depends_on", ())) <= set(SERVICES)
        waits = one.get("depends_on", {})
        for waited in waits if isinstance(waits, dict) else ():
            assert waits[waited] == {"condition": "service_healthy"}
            assert "healthcheck" in SERVICES[waited]
        for volume in one.get("volumes", ()):
            source = volume.partition(":")[0]
            assert source.startswith(("/", "./")) or source in COMPOSE["volumes"], volume


def test_the_image_is_made_here_and_never_fetched() -> None:
    assert [one["build"] for one in OURS.values() if "build" in one] == [
        {"context": "..", "dockerfile": "deploy/Dockerfile"}
    ]
    assert (DEPLOY / SERVICES["web-1"]["build"]["context"] / "deploy" / "Dockerfile").is_file()
    assert {one["pull_policy"] for one in OURS.values()} == {"never"}


def test_nothing_but_the_proxy_has_a_way_out() -> None:
    assert COMPOSE["networks"]["inside"] == {"internal": True}
    assert [name for name, one in SERVICES.items() if one["networks"] != ["inside"]] == ["proxy"]
    assert [name for name, one in SERVICES.items() if "ports" in one] == ["proxy"]


def test_every_variable_is_one_that_the_code_reads() -> None:
    code = "\n".join(
        path.read_text() for room in ("bot", "summaries", "actions") for path in (ROOT / room).rglob("*.py")
    )
    for name, one in SERVICES.items():
        for variable in one.get("environment", {}):
            assert variable in OF_IMAGES or f'"{variable}"' in code, (name, variable)


def test_every_value_to_fill_in_stands_in_the_template_and_only_those() -> None:
    wanted = set(re.findall(r"\$\{(\w+)", (DEPLOY / "compose.yaml").read_text()))
    given = set(re.findall(r"^(\w+)=", (DEPLOY / "env.example").read_text(), re.M))
    assert wanted == given


def test_the_commands_take_these_options(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[tuple[str, int]] = []
    monkeypatch.setattr("bot.web.serve.serve", lambda host, port, kiosk: started.append((host, port)))
    monkeypatch.setattr("bot.engine.serve.serve", lambda port, host: started.append((host, port)))
    monkeypatch.setenv("COMPANION_SECRET", "x" * 30)
    for one in OURS.values():
        command = one["command"]
        if command[0] == "companion":
            assert getattr(commands, command[1])(command[2:]) == 0
        else:
            assert command[:3] == ["python", "-m", "bot.engine"]
            monkeypatch.setattr("sys.argv", command[2:])
            assert engine.main() == 0
    assert started == [("0.0.0.0", 8000)] * 2 + [("0.0.0.0", 5005)] * 2


def test_addresses_lead_to_services_at_the_ports_where_they_listen() -> None:
    ports = {name: int(one["command"][-1]) for name, one in OURS.items()} | {"postgres": 5432, "redis": 6379}
    for one in OURS.values():
        values = one["environment"]
        assert sqlite_path(values["DATABASE_URL"]) is None
        assert values["DATABASE_URL"].startswith(POSTGRES)
        addresses = [values["DATABASE_URL"], values["REDIS_URL"], *values.get("COMPANION_ASSISTANT", "").split(",")]
        for address in filter(None, addresses):
            target = urlsplit(re.sub(r"\$\{[^}]*\}", "x", address))
            assert ports[str(target.hostname)] == target.port
    proxied = re.search(r"reverse_proxy (.*) \{", (DEPLOY / "Caddyfile").read_text())
    assert proxied is not None
    assert {one: ports[one.partition(":")[0]] for one in proxied.group(1).split()} == {
        "web-1:8000": 8000,
        "web-2:8000": 8000,
    }
    exposed = re.search(r"EXPOSE (.*)", DOCKERFILE)
    assert exposed is not None
    assert {int(port) for port in exposed.group(1).split()} == {8000, 5005}


def test_the_health_check_begins_no_sitting(tmp_path: Path) -> None:
    app = create_app(Settings(data_dir=tmp_path, kiosk=True))
    client = TestClient(app, base_url="http://127.0.0.1:8000")
    path = re.search(r"health_uri (\S+)", (DEPLOY / "Caddyfile").read_text())
    assert path is not None
    assert client.get(path.group(1)).status_code == 200
    assert len(app.state.site.sittings) == 0


def test_the_key_is_read_where_its_secret_lies() -> None:
    [(secret, where)] = COMPOSE["secrets"].items()
    for one in OURS.values():
        assert one["environment"]["COMPANION_KEY_FILE"] == f"/run/secrets/{secret}"
    ignored = (ROOT / ".gitignore").read_text().split()
    assert "deploy/" + where["file"].removeprefix("./").partition("/")[0] + "/" in ignored
    assert "deploy/.env" in ignored


def test_the_guides_line_makes_a_master_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    line = re.search(r"(openssl rand .*) > deploy/secrets/companion.key", (ROOT / "docs" / "council.md").read_text())
    assert line is not None
    made = subprocess.run(["bash", "-c", line.group(1)], capture_output=True, text=True, check=True).stdout
    (tmp_path / "key").write_text(made)
    monkeypatch.delenv("COMPANION_KEY", raising=False)
    monkeypatch.setenv("COMPANION_KEY_FILE", str(tmp_path / "key"))
    key = load_master_key(tmp_path)
    assert key.unwrap(key.wrap(b"a file's own key")) == b"a file's own key"


def test_data_folders_are_where_the_image_keeps_them() -> None:
    assert "COMPANION_DATA=/data" in DOCKERFILE
    assert "COMPANION_MODELS=/app" in DOCKERFILE, "a model in a volume would outlive its image"
    assert all(one["volumes"] == ["/data"] for one in OURS.values()), "each has its own: a data folder is for one"


def test_what_the_dockerfile_copies_is_there_and_is_let_through() -> None:
    ignored = (DEPLOY / "Dockerfile.dockerignore").read_text().split("\n")
    copied = [
        name for line in re.findall(r"^COPY --chown=companion (.*)$", DOCKERFILE, re.M) for name in line.split()[:-1]
    ]
    assert {"pyproject.toml", "uv.lock", "config.yml", "templates", "bot"} <= set(copied)
    for name in copied:
        assert (ROOT / name).exists(), name
        assert f"!{name}" in ignored, name
    assert "bot/models" in ignored


def test_the_image_gets_the_system_parts_and_extras_of_the_set_up() -> None:
    parts = re.search(r"apt-get install (.*?) &&", DOCKERFILE)
    assert parts is not None
    installed = {word for word in shlex.split(parts.group(1)) if not word.startswith("-")}
    before_tests = (DEPLOY / "setup.sh").read_text().partition("tests ]; then")[0]
    wanted = {word for line in re.findall(r"\|\| echo ([a-z0-9. -]+)", before_tests) for word in line.split()}
    assert installed == wanted
    project = (ROOT / "pyproject.toml").read_text()
    assert all(f"\n{extra} = [" in project for extra in re.findall(r"--extra (\w+)", DOCKERFILE))
    assert (ROOT / ".python-version").read_text().strip() in re.findall(r"FROM python:([\d.]+)", DOCKERFILE)
