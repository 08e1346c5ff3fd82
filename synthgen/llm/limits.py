"""How many requests at a time, and how many a minute."""

import asyncio
from collections import deque
from types import TracebackType

_BURST = 1.0  # seconds' worth of a limit that may be used at once


class Gate:
    """Concurrency that follows the server: halved on overload, one more for each full window.

    The additive-increase, multiplicative-decrease of TCP: it finds what a server bears without
    being told, and keeps to `most`, which lies below the connection pool's size.
    """

    def __init__(self, most: int) -> None:
        self.most = most
        self.limit = float(most)
        self.active = 0
        self._waiting: deque[asyncio.Future[None]] = deque()
        self._cut = 0.0  # when the limit was last halved
        self._resume = 0.0  # before this nobody goes in

    async def __aenter__(self) -> None:
        await self._enter()
        try:
            await self._pause()
        except BaseException:
            self._leave()
            raise

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._leave()

    def succeeded(self) -> None:
        """A request went well: `limit` of them in turn make room for one more."""
        self.limit = min(self.most, self.limit + 1 / self.limit)
        self._wake()

    def overloaded(self, began: float, wait: float = 0.0) -> None:
        """The server has too much to do. Requests that began before the last cut say nothing new.

        `wait` is how many seconds it asked to be left alone.
        """
        now = asyncio.get_running_loop().time()
        self._resume = max(self._resume, now + wait)
        if began >= self._cut:
            self.limit = max(1.0, self.limit / 2)
            self._cut = now

    async def _enter(self) -> None:
        if self.active < int(self.limit) and not self._waiting:
            self.active += 1
            return
        turn = asyncio.get_running_loop().create_future()
        self._waiting.append(turn)
        try:
            await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():
                self._leave()
            raise

    async def _pause(self) -> None:
        clock = asyncio.get_running_loop().time
        while (left := self._resume - clock()) > 0:
            await asyncio.sleep(left)

    def _leave(self) -> None:
        self.active -= 1
        self._wake()

    def _wake(self) -> None:
        while self._waiting and self.active < int(self.limit):
            turn = self._waiting.popleft()
            if not turn.done():
                self.active += 1
                turn.set_result(None)


class Bucket:
    """So many units a minute, evenly, with a second's worth in advance; None is no limit."""

    def __init__(self, per_minute: int | None) -> None:
        self.seconds_each = 60 / per_minute if per_minute else 0.0
        self._free = 0.0  # when all that was taken will have been paid for

    async def take(self, units: int) -> None:
        """Wait until so many units are due."""
        if not self.seconds_each:
            return
        clock = asyncio.get_running_loop().time
        start = max(self._free, clock() - _BURST)
        self._free = start + units * self.seconds_each
        await asyncio.sleep(start - clock())  # a negative time is none

    def give_back(self, units: int) -> None:
        """Return units that were taken and not used; a negative number takes more."""
        self._free -= units * self.seconds_each
