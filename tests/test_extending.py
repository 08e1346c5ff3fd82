"""The tutorial's family and filter, as they stand in docs/examples."""

from pathlib import Path

from synthgen import run_recipe
from synthgen.engine.verify import verify_run
from synthgen.registry import filters, generators, load_plugin
from synthgen.testing import check_filter, check_generator

EXAMPLES = Path(__file__).parent.parent / "docs" / "examples"


# The contract


def test_the_family_keeps_the_contract() -> None:
    load_plugin(str(EXAMPLES / "series.py"))

    check_generator(generators.get("tutorial/series"))


def test_the_filter_keeps_the_contract() -> None:
    load_plugin(str(EXAMPLES / "round_answers.py"))

    check_filter(filters.get("round_answers"))


# end


def test_the_recipe_runs_and_its_rows_are_proven_again(tmp_path: Path) -> None:
    result = run_recipe(EXAMPLES / "series.yaml", out=tmp_path / "out")

    report = verify_run(tmp_path / "out")

    assert result.rows == report.proofs["proven"] == 1000
    assert report.faults == []
    assert result.manifest["components"]["sums"]["dropped"]["filter/round_answers:round"] > 0
