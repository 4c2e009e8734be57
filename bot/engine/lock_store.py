"""One turn at a time for each sitting, also where several assistants share the work: a lock in Redis.

Rasa's own lock in Redis reads and writes its list of tickets in two steps, so that of two assistants at once one can
lose its ticket; and what an assistant held that was killed stays for a minute. This one is taken in one step, and what
a dead assistant held is free after `HELD_SECONDS`; one that lives renews it as long as its turn goes on. Redis sees a
hash of the sitting's id: the id itself opens it.

The lock keeps the order of turns. That no write of one is lost is the database's part (`Store.turn`): also where Redis
has gone, or a machine stood still for so long that its lock was given to another.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

from rasa.core.lock import TicketLock
from rasa.core.lock_store import InMemoryLockStore
from rasa.utils.endpoints import EndpointConfig
from redis.asyncio import Redis
from redis.exceptions import LockError, RedisError

from bot.engine.renewing import Renewing
from bot.logs import kind

logger = logging.getLogger(__name__)
HELD_SECONDS = 8.0
"""So long a turn is held for an assistant that gives no sign of life."""
WAIT_SECONDS = 20.0
POLL_SECONDS = 0.05


class SharedLockStore(InMemoryLockStore):
    """Rasa's lock in memory keeps the order within one assistant; the one in Redis between them."""

    def __init__(self, endpoint_config: EndpointConfig, **_: Any) -> None:
        super().__init__()
        self._redis: Redis[bytes] = Redis.from_url(
            str(endpoint_config.url), socket_timeout=2.0, socket_connect_timeout=2.0
        )
        self._renewing = Renewing(str(endpoint_config.url), HELD_SECONDS)

    @asynccontextmanager
    async def lock(
        self, conversation_id: str, lock_lifetime: float = 60.0, wait_time_in_seconds: float = POLL_SECONDS
    ) -> AsyncGenerator[TicketLock, None]:
        """Hold one sitting for one turn. Where Redis does not answer the turn goes on without it: the store itself lets
        no answer be lost, and a turn that comes twice counts once."""
        async with super().lock(conversation_id, lock_lifetime, POLL_SECONDS) as ours, AsyncExitStack() as held:
            name = "turn:" + hashlib.sha256(conversation_id.encode("utf-8", "surrogatepass")).hexdigest()
            lock = self._redis.lock(name, timeout=HELD_SECONDS, sleep=POLL_SECONDS, blocking_timeout=WAIT_SECONDS)
            try:
                taken = await lock.acquire()
            except (RedisError, OSError) as error:
                logger.error("The lock of a turn could not be taken: %s", kind(error))
                taken = False
            if taken:
                held.push_async_callback(_let_go, lock)
                held.enter_context(self._renewing.of(name, lock.local.token))
            yield ours


async def _let_go(lock: Any) -> None:
    try:
        await lock.release()
    except (LockError, RedisError, OSError) as error:
        logger.error("The lock of a turn had gone already: %s", kind(error))
