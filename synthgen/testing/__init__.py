"""What every generator and filter must hold to, as functions that a test calls.

The whole contract in one line, for a package of your own as for synthgen's::

    from synthgen.testing import check_generator

    def test_my_generator_keeps_the_contract():
        check_generator(MyGenerator)

or one test for each check, with names that say what broke::

    @pytest.mark.parametrize("check", ROW_CHECKS)
    @pytest.mark.parametrize("case", cases(MyGenerator), ids=str)
    def test_rows_keep_the_contract(case, check):
        check(case)

Checks raise AssertionError with the case, what was seen and what is wanted.
"""

from synthgen.testing.cases import Case, cases, rebuild
from synthgen.testing.contract import CLASS_CHECKS, ROW_CHECKS, check_generator
from synthgen.testing.filters import check_filter
from synthgen.testing.processes import check_other_process
from synthgen.testing.wrong import wrong_answers, wrong_values

__all__ = [
    "CLASS_CHECKS",
    "ROW_CHECKS",
    "Case",
    "cases",
    "check_filter",
    "check_generator",
    "check_other_process",
    "rebuild",
    "wrong_answers",
    "wrong_values",
]
