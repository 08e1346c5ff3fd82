"""Concurrency, rates, the purse and the running of many jobs, without a server."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from synthgen.llm.each import each
from synthgen.llm.limits import Bucket, Gate
from synthgen.llm.purse import BudgetError, Purse


def now() -> float:
    return asyncio.get_running_loop().time()


def test_a_gate_lets_in_at_most_its_limit() -> None:
    most = 0

    async def visit(gate: Gate) -> None:
        nonlocal most
        async with gate:
            most = max(most, gate.active)
            await asyncio.sleep(0)

    async def main() -> Gate:
        gate = Gate(3)
        await asyncio.gather(*(visit(gate) for _ in range(20)))
        return gate

    assert asyncio.run(main()).active == 0
    assert most == 3


def test_overload_halves_once_for_what_was_under_way_and_success_widens_again() -> None:
    async def main() -> list[float]:
        gate, limits = Gate(16), []
        began = now()
        await asyncio.sleep(0.001)
        for _ in range(5):  # five requests that began together
            gate.overloaded(began)
        limits.append(gate.limit)
        gate.overloaded(now())
        limits.append(gate.limit)
        for _ in range(4):
            gate.succeeded()
        limits.append(gate.limit)
        for _ in range(500):
            gate.succeeded()
        return [*limits, gate.limit]

    assert asyncio.run(main()) == [8, 4, pytest.approx(5, abs=0.15), 16]


def test_who_waits_at_a_gate_and_gives_up_takes_no_place() -> None:
    async def main() -> int:
        gate = Gate(1)

        async def visit() -> None:
            async with gate:
                await asyncio.sleep(0.01)

        tasks = [asyncio.create_task(visit()) for _ in range(4)]
        await asyncio.sleep(0)
        tasks[1].cancel()
        tasks[2].cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        return gate.active

    assert asyncio.run(main()) == 0


def test_a_bucket_gives_its_units_evenly_after_a_second_in_advance() -> None:
    async def main() -> float:
        bucket, began = Bucket(6000), now()  # 100 a second
        for _ in range(120):
            await bucket.take(1)
        return now() - began

    assert 0.15 < asyncio.run(main()) < 5


def test_units_given_back_can_be_taken_again() -> None:
    async def main() -> float:
        bucket, began = Bucket(60), now()
        await bucket.take(100)
        bucket.give_back(100)
        await bucket.take(1)
        return now() - began

    assert asyncio.run(main()) < 0.5


def test_a_purse_waits_for_what_is_under_way_and_then_refuses() -> None:
    async def main() -> list[str]:
        told = []
        purse = Purse(10.0)
        await purse.reserve(6)
        waiting = asyncio.create_task(purse.reserve(6))
        await asyncio.sleep(0)
        told.append("waits" if not waiting.done() else "goes")
        purse.settle(6, 1.0)
        await waiting
        told.append(f"{purse.spent} spent, {purse.reserved} reserved")
        purse.settle(6, 6)
        with pytest.raises(BudgetError):
            await purse.reserve(6)
        return told

    assert asyncio.run(main()) == ["waits", "1.0 spent, 6.0 reserved"]


def _jobs(n: int, log: list[str]) -> list[Callable[[], Awaitable[int]]]:
    def job(k: int) -> Callable[[], Awaitable[int]]:
        async def work() -> int:
            log.append(f"begin {k}")
            await asyncio.sleep(0)
            if k == 5:
                raise ValueError("five")
            return k

        return work

    return [job(k) for k in range(n)]


def test_each_runs_all_jobs_and_only_so_many_at_a_time() -> None:
    async def main() -> list[int]:
        return [k async for k in each(_jobs(5, []), 2)]

    assert sorted(asyncio.run(main())) == [0, 1, 2, 3, 4]


def test_the_first_exception_of_a_job_ends_the_others() -> None:
    log: list[str] = []

    async def main() -> None:
        async for _ in each(_jobs(100, log), 3):
            pass

    with pytest.raises(ValueError, match="five"):
        asyncio.run(main())
    assert len(log) < 12
