"""Exact integer linear algebra that several families prove their answers with."""

from collections.abc import Iterable, Sequence


def bareiss(rows: Iterable[Sequence[int]]) -> int:
    """The determinant by fraction-free elimination (Bareiss 1968): no division leaves a remainder.

    >>> bareiss([[2, 1], [7, 4]])
    1
    """
    matrix, sign, last = [list(row) for row in rows], 1, 1
    while len(matrix) > 1:
        at = next((i for i, row in enumerate(matrix) if row[0]), None)
        if at is None:
            return 0
        sign = -sign if at % 2 else sign
        top = matrix.pop(at)
        head = top[0]
        matrix = [
            [(x * head - row[0] * y) // last for x, y in zip(row[1:], top[1:], strict=True)]
            for row in matrix
        ]
        last = head
    return sign * matrix[0][0]
