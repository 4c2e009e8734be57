"""One PostgreSQL and one Redis for all tests of a file's process; each test finds them as it needs them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.machines import servers


@pytest.fixture(scope="session")
def server_folder() -> Iterator[Path]:
    with servers.folder_of_servers() as folder:
        yield folder


@pytest.fixture(scope="session")
def postgres(server_folder: Path) -> Iterator[str]:
    with servers.postgres(server_folder) as address:
        yield address


@pytest.fixture(scope="session")
def redis(server_folder: Path) -> Iterator[str]:
    with servers.redis(server_folder) as address:
        yield address
