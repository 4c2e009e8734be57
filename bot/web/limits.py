"""How many posts a visit may send: counted here, and over all webs in Redis where REDIS_URL names one."""

from __future__ import annotations

import asyncio
import hashlib
import logging
import time
from typing import TYPE_CHECKING

from bot.logs import kind
from bot.web.sitting import MOST_POSTS, POST_SECONDS, Sitting

if TYPE_CHECKING:
    from redis.asyncio import Redis

logger = logging.getLogger(__name__)
PATIENCE = 1.0
"""So long Redis is waited for; then the count of this web alone holds."""


class Limits:
    """A polite limit: `MOST_POSTS` in `POST_SECONDS`. Redis gets a hash of the cookie and a number, nothing else."""

    def __init__(self, address: str | None) -> None:
        self._address = address
        self._redis: Redis[bytes] | None = None

    async def may_post(self, sitting: Sitting) -> bool:
        """Counts one post, and tells whether it is one too many."""
        if not sitting.may_post(sitting.seen):
            return False
        if not self._address:
            return True
        try:
            return await asyncio.wait_for(self._count(sitting.token), PATIENCE) <= MOST_POSTS
        except Exception as error:  # noqa: BLE001 - whatever it is: a limit must not stop a child's talk
            logger.error("Posts could not be counted over all webs: %s", kind(error))
            return True

    async def _count(self, token: str) -> int:
        if self._redis is None:
            from redis.asyncio import Redis

            self._redis = Redis.from_url(str(self._address))
        hidden = hashlib.sha256(b"posts " + token.encode()).hexdigest()
        key = f"posts:{hidden}:{int(time.time() // POST_SECONDS)}"
        count, _ = await self._redis.pipeline().incr(key).expire(key, int(POST_SECONDS) + 1).execute()
        return int(count)

    async def close(self) -> None:
        """Close the connection."""
        if self._redis is not None:
            await self._redis.close()
