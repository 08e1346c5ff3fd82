"""Tokens and money, counted once, and a budget that is never overrun."""

import asyncio
from collections import Counter
from dataclasses import dataclass, field

from synthgen.errors import WorkError


class BudgetError(WorkError):
    """The next request could cost more than is left."""


@dataclass
class Meter:
    """What a run has asked and been told so far."""

    known: int = 0
    """requests that the log answered"""
    replies: int = 0
    failures: int = 0
    attempts: int = 0
    prompt_tokens: int = 0
    completion_tokens: int = 0
    cost: float = 0.0
    faults: Counter[str] = field(default_factory=Counter)
    """passing faults by what they were, without their details"""

    def line(self) -> str:
        """One line for a person: replies, retries, tokens and money."""
        done = self.known + self.replies + self.failures
        parts = [f"{done:,} requests answered ({self.known:,} from the log)"]
        if faults := self.faults.total():
            parts.append(f"{faults:,} attempts failed and were repeated")
        parts.append(f"{self.prompt_tokens:,} + {self.completion_tokens:,} tokens")
        if self.cost:
            parts.append(f"cost {self.cost:,.2f}")
        return ", ".join(parts)


class Purse:
    """Reserves what an attempt may cost at worst, and settles what it did cost.

    Spent and reserved together never exceed `most`, so that no reply, however long, overruns it.
    """

    def __init__(self, most: float | None, spent: float = 0.0) -> None:
        self.most = most
        self.spent = spent
        self.reserved = 0.0
        self._settled = asyncio.Event()

    async def reserve(self, worst: float) -> None:
        """Wait until `worst` fits beside what is under way. Raises BudgetError if it never will."""
        while self.most is not None and self.spent + self.reserved + worst > self.most:
            if not self.reserved:
                raise BudgetError(self._message(worst, self.most))
            self._settled.clear()
            await self._settled.wait()
        self.reserved += worst

    def settle(self, worst: float, cost: float) -> None:
        """The attempt that reserved `worst` has cost `cost`."""
        self.reserved = max(0.0, self.reserved - worst)
        if self.reserved < 1e-12:  # what floating point leaves of a sum that is zero
            self.reserved = 0.0
        self.spent += cost
        self._settled.set()

    def _message(self, worst: float, most: float) -> str:
        return (
            f"the budget of {most:,.2f} is used up: {self.spent:,.4f} spent, and the next request "
            f"may cost {worst:,.4f}; raise max_budget and run again, the replies so far are kept"
        )
