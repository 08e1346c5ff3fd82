"""The contract, run over every registered generator and filter."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from synthgen.generating import Generator
from synthgen.registry import filters, generators
from synthgen.testing import CLASS_CHECKS, ROW_CHECKS, Case, cases, check_filter
from synthgen.testing.contract import (
    check_same_rows_in_any_order,
    check_seeds_share_no_rows,
    check_splits_share_no_group,
)
from synthgen.testing.processes import check_other_process

# What these say of a generator its default config shows as well as any other: half of all time.
OF_ALL_CONFIGS_ALIKE = (
    check_same_rows_in_any_order,
    check_seeds_share_no_rows,
    check_splits_share_no_group,
)


def _marked(case: Case, check: Callable[[Case], None]) -> Any:
    """The easiest and the hardest level in every run; those between are the exhaustive tier's."""
    level = json.loads(case.config).get("level")
    between = level is not None and level not in (case.cls.levels[0], case.cls.levels[-1])
    alike = case.config != "{}" and check in OF_ALL_CONFIGS_ALIKE
    marks = [pytest.mark.exhaustive] if between or alike else []
    return pytest.param(case, check, id=f"{case}-{check.__name__}", marks=marks)


CASES = [case for name in generators.names() for case in cases(generators.get(name))]
ALONE = [check for check in CLASS_CHECKS if check is not check_other_process]


@pytest.mark.parametrize(
    ("case", "check"), [_marked(case, check) for case in CASES for check in ROW_CHECKS]
)
def test_rows_keep_the_contract(case: Case, check: Callable[[Case], None]) -> None:
    check(case)


@pytest.mark.parametrize("check", ALONE, ids=lambda check: check.__name__)
@pytest.mark.parametrize("name", generators.names())
def test_generators_keep_the_contract(
    name: str, check: Callable[[type[Generator[Any]]], None]
) -> None:
    check(generators.get(name))


def test_another_process_makes_the_same_rows() -> None:
    check_other_process(*map(generators.get, generators.names()))


# Options for the filters whose defaults ask for nothing.
OPTIONS: dict[str, dict[str, Any]] = {"length": {"max_chars": 400}}


@pytest.mark.parametrize("name", filters.names())
def test_filters_keep_the_contract(name: str) -> None:
    cls = filters.get(name)
    check_filter(cls, cls.Config.parse(OPTIONS.get(name, {})))
