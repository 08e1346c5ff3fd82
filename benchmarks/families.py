"""Instances and rows a CPU second of every family and level, beside reasoning-gym and OMEGA.

reasoning-gym is measured in the same run where it is installed (`pip install reasoning-gym`);
OMEGA's figures are those that were measured of its public code on a machine of the same kind, and
are marked so. An instance is drawn, solved and proven; a row is told, hashed and keyed as well.
"""

from collections.abc import Callable
from time import process_time
from typing import Any

from benchmarks.record import figures, save, seconds_each
from synthgen.family import Proven
from synthgen.registry import generators
from synthgen.row import Reject, Row
from synthgen.seeding import Stream
from synthgen.strategy import NOT_APPLICABLE, Strategy

BUDGET = 0.5  # seconds a figure

FILES = ("sokoban/imported",)  # whose rows are those of a file

# Ours -> reasoning-gym's dataset on the same topic.
PEERS = {
    "omega/arithmetic_gcd": "gcd",
    "omega/arithmetic_list_prime_factors": "prime_factorization",
    "omega/arithmetic_mixed": "basic_arithmetic",
    "omega/algebra_linear_equation": "simple_equations",
    "omega/algebra_polynomial_roots": "polynomial_equations",
    "omega/logic_zebralogic": "zebra_puzzles",
}
_MATRICES: dict[int, float] = {
    1: 2400,
    7: 293,
}  # inverse, determinant, rank, ...: the low end of a range
_LETTERS: dict[int, float] = {
    1: 11500,
    5: 3,
}  # the four probability families: the low end of a range
# The public OMEGA code, items a second by level (sunblaze-ucb/math_ood 5899543, one process):
# measured once, not in this run.
OMEGA: dict[str, dict[int, float]] = {
    "omega/algebra_func_area": {1: 2.8, 5: 0.10},
    "omega/algebra_func_derivative_sign": {1: 9.0, 5: 5.7},
    "omega/algebra_func_extrema": {1: 3.6, 5: 1.3},
    "omega/algebra_func_intersection": {1: 4.2, 5: 0.11},
    "omega/algebra_func_intersection_coords": {1: 0.8, 5: 0.09},
    "omega/algebra_func_zeros": {1: 1.1, 5: 0.04},
    "omega/algebra_linear_equation": {1: 962, 5: 161},
    "omega/algebra_polynomial_roots": {1: 283},
    "omega/arithmetic_gcd": {1: 4114, 5: 668},
    "omega/arithmetic_list_prime_factors": {1: 2580, 5: 155},
    "omega/arithmetic_matrix_determinant": _MATRICES,
    "omega/arithmetic_matrix_eigenvalues": _MATRICES,
    "omega/arithmetic_matrix_inverse": _MATRICES,
    "omega/arithmetic_matrix_multiplication": {1: 1690, 7: 149},
    "omega/arithmetic_matrix_power": _MATRICES,
    "omega/arithmetic_matrix_rank": _MATRICES,
    "omega/arithmetic_matrix_svd": _MATRICES,
    "omega/arithmetic_mixed": {1: 1665, 5: 626},
    "omega/combinatory_distribution": {1: 8867, 3: 14, 5: 0.2},
    "omega/combinatory_pattern_matching": {1: 10677, 5: 36},
    "omega/combinatory_probability_at_least_n_specific_letter_fixed": _LETTERS,
    "omega/combinatory_probability_exactly_n_specific_letter_fixed": _LETTERS,
    "omega/combinatory_probability_no_fixed": _LETTERS,
    "omega/combinatory_probability_no_specific_letter_fixed": _LETTERS,
    "omega/geometry_circle": {1: 0.55},
    "omega/geometry_perpendicular_intersection": {1: 12640, 5: 3295},
    "omega/geometry_polygon": {1: 1.3},
    "omega/geometry_polygon_color": {1: 77450, 5: 33862},
    "omega/geometry_polygon_rotation": {1: 0.09},
    "omega/logic_gridworld_blocked": {1: 23129, 3: 28, 5: 0.27},
    "omega/logic_gridworld_knight_move": {1: 9924, 5: 147},
    "omega/logic_gridworld_rookmove": {1: 4778, 5: 15},
    "omega/logic_puzzles_grid_chip": {1: 31033, 5: 10633},
    "omega/numbertheory_lte_qr": {1: 3.3, 5: 0.1},
    "omega/numbertheory_ordered_lte": {1: 55120, 5: 0.5},
    "omega/numbertheory_qr_sum": {1: 26655, 5: 0.4},
}


def main() -> None:
    rows = []
    for name in generators.names():
        if name in FILES:
            continue
        cls = generators.get(name)
        for level in cls.levels or (None,):
            rows.append(measure(name, level))
    save(
        "families",
        "Instances and rows a CPU second, one process",
        rows,
        "instances/s: drawn, solved and proven; rows/s: told, hashed and keyed as well. "
        "reasoning-gym: its dataset on the same topic at its default settings, in this run. OMEGA: "
        "its public code at the level where known, measured earlier on a machine of the same kind. "
        "Of a strategy: places, some of which have no child.",
    )


def measure(name: str, level: int | None) -> dict[str, Any]:
    """The figures of one family and level."""
    cls = generators.get(name)
    generator: Any = cls(cls.Config(level=level), seed=1)
    instances = 1 / _seconds(lambda i: instance(generator, level, i))
    rows = 1 / _seconds(lambda i: row(generator, i))
    return {
        "family": name,
        "level": level if level is not None else "-",
        "instances/s": figures(instances),
        "rows/s": figures(rows),
        "reasoning-gym/s": peer(PEERS.get(name)) if level in (None, 1) else "",
        "OMEGA/s": OMEGA.get(name, {}).get(level or 0, ""),
    }


def _seconds(work: Callable[[int], object]) -> float:
    """CPU seconds a call: a busy machine stretches the others."""
    return seconds_each(work, BUDGET, clock=process_time)


def instance(generator: Any, level: int | None, i: int) -> None:
    """Draw (or unrank), solve and prove one instance; of a strategy, where its parent has one."""
    if hasattr(generator, "draw") and not isinstance(generator, Strategy):
        params = generator.draw(Stream.of("benchmark", i), level or 0)
    else:
        end = generator.index_end("train")
        placed = generator.place("train", i if end is None else i * 7919 % end)
        if isinstance(placed, Reject):
            return
        params = placed.instance
    if isinstance(generator, Proven):
        assert generator.prove(params, generator.solve(params).answer)


def row(generator: Any, i: int) -> None:
    """One row of train, or the place of one that a strategy leaves empty."""
    end = generator.index_end("train")
    outcome = generator.row("train", i if end is None else i % end)
    assert isinstance(outcome, Row) or outcome.reason == NOT_APPLICABLE


def peer(dataset: str | None) -> float | str:
    """reasoning-gym's items a second, or why there is no figure."""
    if dataset is None:
        return ""
    try:
        import reasoning_gym
    except ImportError:
        return "not measured"
    items = reasoning_gym.create_dataset(dataset, seed=1, size=1_000_000)
    return figures(1 / _seconds(lambda i: items[i]))


if __name__ == "__main__":
    main()
